"""Where sentences end, and where in one what is asked ends and what one says of oneself begins."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ringback.words.english.lists import words

_STOP: Final = re.compile(r"[.!?]+[\"'”’)]*\s+|\n\s*\n\s*")
_NO_END: Final = words(
    "st dr mr mrs ms prof rev inc ltd co corp no jr sr vs approx dept mt ft gov hon lt sgt capt"
)
_LAST: Final = re.compile(r"(\w+)$")
_OWN: Final = re.compile(
    r"(?:, and |, but |[.:;?] |, )"
    r"(?=(?:(?:At|As|And|There|In that role)\b[^,.:;]{0,80})?\b(?:I|my|one of my)\b)",
    re.IGNORECASE,
)
_THEIRS: Final = re.compile(r"(?:You|Your)\b", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """Part a text into sentences; "St. Brendan's" and "J. Robert" are not parted."""
    found: list[str] = []
    start = 0
    for stop in _STOP.finditer(text):
        before = _LAST.search(text[start : stop.start()])
        if before and stop[0].rstrip(" ") == "." and _is_short(before[1]):
            continue
        found.append(text[start : stop.end()].strip())
        start = stop.end()
    return [part for part in (*found, text[start:].strip()) if part]


def _is_short(word: str) -> bool:
    """Say whether a stop after this word shortens it: "St.", or an initial."""
    return word.lower() in _NO_END or (len(word) == 1 and word.isalpha())


def clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Part a sentence that says what the posting asks for; True with what one says of oneself."""
    cuts = [0, *(found.start() for found in _OWN.finditer(text)), len(text)]
    for start, end in pairwise(cuts):
        part = text[start:end].lstrip(" ,.:;?")
        yield part, not _THEIRS.match(part)
