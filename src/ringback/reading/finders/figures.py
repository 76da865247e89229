"""Numbers in words turned into figures, so that everything after reads figures alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.patterns import Pattern

from .counted import counted
from .dictated import dictated, written
from .number_words import ORDINALS, TEENS, TENS, TIMES, UNITS, ZEROS, Piece, tokens

_ISH: Final = tuple(f"{word}ish" for word in (*UNITS, *TEENS))
_BEGINS: Final = frozenset((*_ISH, *UNITS, *TEENS, *TENS, *ZEROS, *TIMES, *ORDINALS, "plus", "a"))
_NUMBER_WORDS: Final = (*UNITS, *TEENS, *TENS, *ORDINALS, *(ZEROS - {"o"}), "hundred", *_ISH)
_SAYS_A_NUMBER: Final = Pattern(rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figured:
    """A text with its number words in figures, and the way back to where they stood.

    `starts[i]` and `ends[i]` are where the character `i` of `text` begins and ends in the original.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Give the place in the original of a stretch of `text`."""
        return Span(self.starts[start], self.ends[end - 1]) if end > start else Span(0, 0)


def in_figures(text: str) -> Figured:
    """Turn number words into figures: "five five five oh one double nine", "the twenty third"."""
    plain = Figured(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    return replaced(plain, _pieces(text)) if _SAYS_A_NUMBER.search(text) else plain


def replaced(text: Figured, pieces: Sequence[Piece]) -> Figured:
    """Put pieces in their places, which are in order and apart; the way back stays open."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    for piece in pieces:
        parts += text.text[place : piece.start], piece.text
        span = text.span(piece.start, piece.end)
        starts += *text.starts[place : piece.start], *[span.start] * len(piece.text)
        ends += *text.ends[place : piece.start], *[span.end] * len(piece.text)
        place = piece.end
    return Figured(
        "".join((*parts, text.text[place:])),
        (*starts, *text.starts[place:]),
        (*ends, *text.ends[place:]),
    )


def _pieces(text: str) -> list[Piece]:
    row = tokens(text)
    fixed = written(text)
    pieces: list[Piece] = []
    at = 0
    while at < len(row):
        found = None
        if row[at].word in _BEGINS or row[at].digits:
            found = dictated(row, at, text, fixed) or counted(row, at, text)
        if found is None:
            at += 1
            continue
        if pieces:
            pieces += _between(pieces[-1], found[0], text)
        pieces += found[0]
        at = found[1]
    return pieces


def _between(before: Piece, after: list[Piece], text: str) -> list[Piece]:
    """Keep a number apart that is said right after another, and the minutes of "four-thirty"."""
    gap = text[before.end : after[0].start]
    if gap == "-" and len(after[0].text) == 2 and before.text.isdigit() and int(before.text) < 13:
        return [Piece(before.end, after[0].start, " ")]
    if gap == " " and len(after) > 5:
        return [Piece(before.end, after[0].start, ", ")]
    return []
