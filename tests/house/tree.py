"""The project as a tree of files, without what is made or fetched."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]

_OURS: Final = (".ci", "bench", "changelog.d", "docs", "requirements", "src", "tests")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@lru_cache
def files() -> tuple[Path, ...]:
    """Give every file of the project that people write or read, in a fixed order."""
    top = (path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".cov"))
    below = (path for name in _OURS for path in (ROOT / name).rglob("*") if path.is_file())
    return tuple(sorted(path for path in (*top, *below) if _is_ours(path)))


def texts() -> Iterator[tuple[str, str]]:
    """Give the text of every file that is one, by its path from the root."""
    for path in files():
        text = _text(path)
        if text is not None:
            yield name(path), text


def modules(folder: str = "") -> Iterator[tuple[str, ast.Module]]:
    """Give every Python module below a folder, parsed."""
    for path in files():
        if path.suffix == ".py" and name(path).startswith(folder):
            yield name(path), ast.parse(path.read_text(encoding="utf-8"))


def functions(module: ast.Module) -> Iterator[Function]:
    """Give every function of a module, also those within others."""
    return (node for node in ast.walk(module) if isinstance(node, Function))


def name(path: Path) -> str:
    """Give the path from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:  # a picture, or what a test feeds to a reader
        return None


def _is_ours(path: Path) -> bool:
    below = path.relative_to(ROOT).parts[1:]
    return not any(part.startswith((".", "__pycache__", "node_modules")) for part in below)
