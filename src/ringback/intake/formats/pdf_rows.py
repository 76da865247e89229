"""Rows of words, and what one of them is: a heading, or a date beside an entry."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from ..months import find_period
from ..pages import Line
from ..places import is_place
from ..resumes.sections import section_named
from .pdf_words import Word

Row = list[Word]
Style = tuple[float, bool, str]

_SAME_LINE: Final = 0.35


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Give the words of each line from left to right, the lines from top to bottom."""
    rows: list[Row] = []
    for word in sorted(words, key=lambda word: (word.base, word.x0)):
        held = rows[-1][0] if rows else None
        if held and word.base - held.base <= _SAME_LINE * min(word.size, held.size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.x0) for row in rows]


def text_of(row: Sequence[Word]) -> str:
    """Give the words of a row."""
    return " ".join(word.text for word in row)


def blocks_of(rows: list[Row]) -> list[list[Row]]:
    """Put together the rows between which no room is left."""
    steps = [after[0].base - row[0].base for row, after in pairwise(rows)]
    usual = median(sorted(steps)[: max(1, len(steps) // 2 + 1)]) if steps else 0.0
    blocks: list[list[Row]] = []
    for number, row in enumerate(rows):
        if number == 0 or steps[number - 1] > 1.25 * min(
            max(usual, row[0].size), 1.45 * row[0].size
        ):
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def partner_of(row: Row, others: list[Row]) -> Row | None:
    """Give the row of another column that stands on the same line."""
    near = _SAME_LINE * row[0].size
    return next((other for other in others if abs(other[0].base - row[0].base) <= near), None)


def is_told(text: str) -> bool:
    """Whether words are a date or a place, as stands beside an entry rather than in a column."""
    period = find_period(text)
    rest = len(text) - (period.end - period.start) if period else len(text)
    return (period is not None and rest <= 12) or is_place(text)


def heading_styles(words: Sequence[Word]) -> frozenset[Style]:
    """Give the styles in which known headings are set, and plain text and dates are not."""
    plain = Counter(word.style for word in words)
    pieces = [piece for row in rows_of(words) for piece in _pieces(row)]
    known = Counter(piece[0].style for piece in pieces if _is_named(piece))
    dates = Counter(piece[0].style for piece in pieces if is_told(text_of(piece)))
    usual = plain.most_common(1)[0][0] if plain else None
    found = [style for style, count in known.items() if count > 1 and style != usual]
    largest = max((size for size, *_ in found), default=0.0)
    return frozenset(
        style
        for style in found
        # Labels are set as the dates beside them, and smaller than the headings over them.
        if dates[style] < (2 if style[0] < largest else known[style])
    )


def is_head(row: Row, heads: frozenset[Style]) -> bool:
    """Whether a row is a heading: by its words, or set as headings are."""
    return len(row) <= 6 and (_is_named(row) or all(word.style in heads for word in row))


def _is_named(row: Sequence[Word]) -> bool:
    named = section_named(Line(text_of(row), 0)) if len(row) <= 6 else None
    return named is not None and named[1] is None


def _pieces(row: Row) -> Iterator[Row]:
    """Give the pieces of a row between wide gaps."""
    held: Row = []
    for word in row:
        if held and word.x0 - held[-1].x1 > 1.5 * word.size:
            yield held
            held = []
        held.append(word)
    yield held
