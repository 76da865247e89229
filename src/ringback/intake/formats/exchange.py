"""What passes between Ringback and the process that reads documents: frames with their length.

The words of an answer are JSON, as unpickling what a hostile document may have got hold of would
hand it the program.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from ..pages import Page

MOST: Final = 32_000_000
"""Bytes of the longest frame that is taken."""

OUT_OF_MEMORY: Final = 77
"""The exit code of a process that has no memory left, not even for an answer."""

_LENGTH: Final = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reading process says: it is ready, the page, or the class and words of an error."""

    page: Page | None = None
    error: str = ""
    message: str = ""


def send(stream: BinaryIO, words: bytes) -> None:
    """Write one frame; raises `OSError` where nobody listens any more."""
    stream.write(_LENGTH.pack(len(words)))
    stream.write(words)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Read one frame; None where the other side has ended, or says more than is taken."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MOST:
        return None
    words = stream.read(length)
    return words if len(words) == length else None
