"""Showing: JSON where it is asked for, rich in a terminal, plain in a pipe."""

import sys
from functools import lru_cache
from typing import Any

import click
import msgspec


def print_json(shape: object) -> None:
    """Print a read model as JSON."""
    click.echo(msgspec.json.format(msgspec.json.encode(shape), indent=2).decode())


def aside(sentence: str) -> None:
    """Say something on standard error, beside what is shown."""
    click.echo(sentence, err=True)


def line(text: str = "", style: str = "", *, indent: int = 0) -> None:
    """Print a line, wrapped to the width of a terminal; in a pipe as it is.

    The text is shown as it stands: nothing in it is markup, and control characters are left out.
    """
    safe = "".join(char for char in text if char.isprintable() or char in "\n\t")
    if not sys.stdout.isatty():
        click.echo(" " * indent + safe)
        return
    from rich.padding import Padding  # noqa: PLC0415  # dear to import, and a pipe needs none
    from rich.text import Text  # noqa: PLC0415  # as above

    _console().print(Padding(Text(safe, style=style), (0, 0, 0, indent)))


@lru_cache(maxsize=1)
def _console() -> Any:
    from rich.console import Console  # noqa: PLC0415  # dear to import, and a pipe needs none

    return Console(highlight=False, width=min(Console().width, 100))
