"""The pure packages read no clock, no file and no environment, and leave nothing to chance.

The import contracts keep the modules out; here are the calls that need no import of their own.
"""

import ast
from collections.abc import Iterator
from typing import Final

import pytest

from house.tree import modules

PURE: Final = (
    "src/ringback/casebook/",
    "src/ringback/counsel/",
    "src/ringback/insights/",
    "src/ringback/words/",
)
BUILTINS: Final = frozenset({"open", "print", "input", "exec", "eval", "compile", "__import__"})
CLOCKS: Final = frozenset({"now", "utcnow", "today", "fromtimestamp", "localtime"})
MODULES: Final = frozenset({"os", "io", "sys", "time", "random", "secrets", "socket", "pathlib"})


def impurities(module: ast.Module) -> Iterator[str]:
    """Give what in a module reaches for something outside."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id=called)) if called in BUILTINS:
                yield f"line {node.lineno}: {called}()"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=called)):
                if called in CLOCKS and owner in {"datetime", "date", "time"}:
                    yield f"line {node.lineno}: {owner}.{called}()"
            case ast.Import(names=names):
                yield from (f"line {node.lineno}: {n.name}" for n in names if _outside(n.name))
            case ast.ImportFrom(module=str(source), level=0) if _outside(source):
                yield f"line {node.lineno}: {source}"
            case _:
                pass


def _outside(name: str) -> bool:
    return name.partition(".")[0] in MODULES


@pytest.mark.parametrize("folder", PURE)
def test_a_pure_package_reaches_for_nothing_outside(folder: str) -> None:
    found = {name: list(impurities(module)) for name, module in modules(folder)}

    assert {name: said for name, said in found.items() if said} == {}
    assert found


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now()",
        "now = datetime.now(UTC)",
        "date.today()",
        "datetime.utcnow()",
        "open('file')",
        "print('word')",
        "import random",
        "import os.path",
        "from time import monotonic",
    ],
)
def test_what_is_not_pure_is_found(line: str) -> None:
    assert list(impurities(ast.parse(line)))


def test_the_clock_that_is_handed_in_may_be_used() -> None:
    assert not list(impurities(ast.parse("now.astimezone(zone).date(); self.today; view.now()")))
