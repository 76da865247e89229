"""What a document is known by when it comes again, also when a better reader reads it otherwise."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from ringback.casebook.documents import Posting, Resume

from .keys import folded

_LENGTH: Final = 32
_GAPS: Final = re.compile(r"\W+")


def marks(value: Posting | Resume, content: bytes = b"") -> tuple[str, ...]:
    """Give the marks of a document, the surest first: its bytes, its text, its address.

    Two documents that share a mark are the same one. Of what was read, the text counts, with
    whatever names it and stands outside the text; so the same wording for another place is
    another posting. An address counts with those names, as some sites give all their jobs one.
    """
    kind = "posting" if isinstance(value, Posting) else "resume"
    return tuple(
        sha256(f"{kind} {what}".encode(errors="surrogatepass")).hexdigest()[:_LENGTH]
        for what in (*_of_bytes(content), *_of_value(value))
    )


def _of_bytes(content: bytes) -> Iterator[str]:
    if content:
        yield f"bytes {sha256(content).hexdigest()}"


def _of_value(value: Posting | Resume) -> Iterator[str]:
    text = _bare(value.text)
    names = [_bare(name) for name in _names(value)]
    # By the word: readers put names together in ways in which they do not stand in the text.
    beside = sorted({word for name in names for word in name.split()} - set(text.split()))
    # Without a text there is only what was read.
    yield f"text {[text, *beside]}" if text else f"value {value!r}"
    if isinstance(value, Posting) and value.url:
        yield f"address {[value.url.partition('#')[0].rstrip('/').lower(), *names]}"


def _names(value: Posting | Resume) -> tuple[str, ...]:
    if isinstance(value, Posting):
        return value.title, value.employer, value.place.text, value.reference
    return value.name, value.phone, value.email


def _bare(words: str) -> str:
    """Give the words alone: readers differ in blanks, bullets and lines."""
    return _GAPS.sub(" ", folded(words)).strip()
