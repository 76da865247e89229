"""The reading process: takes kind and content, answers with a page or an error, until it is left.

It is started by `contained` and ends when its input is closed, so it outlives nobody.
"""

import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import BinaryIO, Final

import msgspec

from ..errors import Damaged, IntakeError, Missing
from ..pages import Page
from . import FORMATS, Format
from .bounds import confine, sealed
from .exchange import OUT_OF_MEMORY, Answer, receive, send

Reader = Callable[[bytes], Page]

_BROKEN: Final = (
    "This document could not be taken apart: it seems to be damaged, or made in an unusual way. "
    "Nothing was kept. Open it, save it anew or copy its words into a .txt file, and add that."
)


def main(seconds: float, formats: Mapping[str, Format] = FORMATS) -> None:
    """Serve what asks over standard input, with up to `seconds` for a document."""
    asked, told = sys.stdin.buffer, _private_output()
    confine()
    while (kind := receive(asked)) is not None:
        reader = _reader(formats[kind.decode()])
        send(told, msgspec.json.encode(reader if isinstance(reader, Answer) else Answer()))
        if isinstance(reader, Answer):
            continue
        content = receive(asked)
        if content is None:
            return
        with sealed(seconds):
            send(told, _answer(reader, content))


def _private_output() -> BinaryIO:
    """Give standard output to answers only: whatever else is printed goes nowhere."""
    told = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return told


def _reader(wanted: Format) -> Reader | Answer:
    """Import what reads a format; an answer that says what is missing where it is not there."""
    try:
        if wanted.package:
            import_module(wanted.package)
        reader: Reader = getattr(import_module(wanted.module), wanted.reader)
    except ImportError:
        return Answer(
            None,
            Missing.__name__,
            "What reads this kind of document is not installed, so nothing was kept. "
            "Bring it with: pip install 'ringback[documents]'",
        )
    return reader


def _answer(reader: Reader, content: bytes) -> bytes:
    try:
        return msgspec.json.encode(Answer(reader(content)))
    except IntakeError as error:
        said = Answer(None, type(error).__name__, str(error))
    except MemoryError:
        # What the reader holds is held until this is over, so there is no room for words.
        os._exit(OUT_OF_MEMORY)
    except Exception:
        # Foreign parsers meet hostile bytes here, and raise anything.
        said = Answer(None, Damaged.__name__, _BROKEN)
    return msgspec.json.encode(said)
