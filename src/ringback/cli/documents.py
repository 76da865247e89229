"""Reading what a person names on the command line: a file, a web address, or `-` for a pipe."""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from ringback.intake.decoding import MAX_FILE

if TYPE_CHECKING:
    from ringback.fetch import Fetched

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_LIKE_A_SITE: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::[0-9]+)?/")


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of a document, its name, and the web address that it came from, if any."""

    content: bytes
    name: str
    url: str = ""


def content(name: str, what: str, *, fetch: "Callable[[str], Fetched] | None" = None) -> Document:
    """Give a document, from the web only where an address was named; raises `click.BadParameter`.

    `fetch` takes the place of the web in tests.
    """
    if name == "-":
        piped = sys.stdin.buffer.read(MAX_FILE + 1)
        return Document(_bounded(piped, "What was piped in", what), "standard input")
    scheme = _SCHEME.match(name.strip())
    if scheme is None:
        return _file(name, what)
    if scheme[1].lower() not in {"http", "https"}:
        raise _refused(
            f"{name} begins with {scheme[0]}, and only pages of the web are fetched, by https:// "
            "or http://. Nothing was kept. Save it as a file, and give that file.",
            what,
        )
    return _fetched(name, what, fetch)


def _fetched(url: str, what: str, fetch: "Callable[[str], Fetched] | None") -> Document:
    # Who names a file need not wait for TLS to be loaded.
    from ringback.fetch import errors, page  # noqa: PLC0415 - see above

    try:
        found = (fetch or page)(url)
    except errors.FetchError as error:
        raise _refused(str(error), what) from error
    return Document(found.content, found.name, found.url)


def _file(name: str, what: str) -> Document:
    try:
        path = Path(name).expanduser()
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return Document(_bounded(file.read(MAX_FILE + 1), name, what, size), path.name)
    except IsADirectoryError:
        raise _refused(f"{name} is a folder. Nothing was kept. Give one file.", what) from None
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        way_out = (
            f"If it is a page of the web, write https://{name}."
            if _LIKE_A_SITE.match(name)
            else "Look at the name, or give - and pipe the text in."
        )
        raise _refused(
            f"{name} cannot be read: {reason}. Nothing was kept. {way_out}", what
        ) from None


def _bounded(content: bytes, called: str, what: str, size: int = 0) -> bytes:
    """Give back what is within the bound; `size` is that of the whole, 0 where nobody knows."""
    if len(content) <= MAX_FILE:
        return content
    has = f"{size / 1e6:,.1f}" if size > MAX_FILE else f"more than {MAX_FILE / 1e6:.0f}"
    raise _refused(
        f"{called} has {has} MB; documents up to {MAX_FILE / 1e6:.0f} MB are read. "
        "Nothing was kept. Save only the text of it as a .txt file, and give that file.",
        what,
    )


def _refused(sentence: str, what: str) -> click.BadParameter:
    return click.BadParameter(sentence, param_hint=what)
