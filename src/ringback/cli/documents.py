"""Reading what a person names on the command line: a file, or `-` for what is piped in."""

import sys
from pathlib import Path
from typing import Final

import click

_MOST: Final = 2_000_001
"""One byte beyond the bound, so that intake can say that it was crossed."""


def content(name: str, what: str) -> tuple[bytes, str]:
    """Give the bytes of a document and its name; raises `click.BadParameter` with a way out."""
    if name == "-":
        return sys.stdin.buffer.read(_MOST), "standard input"
    if "://" in name[:12]:
        raise click.BadParameter(
            f"This version does not fetch pages, and {name} is an address. Nothing was kept. "
            "Save the page from your browser as HTML, and give that file.",
            param_hint=what,
        )
    path = Path(name).expanduser()
    try:
        with path.open("rb") as file:
            return file.read(_MOST), path.name
    except IsADirectoryError:
        raise click.BadParameter(
            f"{name} is a folder. Nothing was kept. Give one file.", param_hint=what
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise click.BadParameter(
            f"{name} cannot be read: {reason}. Nothing was kept. Look at the name, or give - and "
            "pipe the text in.",
            param_hint=what,
        ) from None
