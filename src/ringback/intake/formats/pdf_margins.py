"""What stands at the head and foot of every page and belongs to no page: names, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from .pdf_rows import Row, rows_of, text_of
from .pdf_words import Word

_MARGIN: Final = 0.08
"""The share of a page's height at its head and its foot in which this stands."""
_NUMBER = re.compile(
    r"(?:.{0,40}\W)?(?:page|seite|pg\.?)\s*\d{1,3}(?:\s*(?:of|/|von)\s*\d{1,3})?|"
    r"[-–—|\s]*\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?[-–—|.\s]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def without_margins(pages: Sequence[tuple[list[Word], float]]) -> list[list[Word]]:
    """Give the words of each page (words, height) without what all pages repeat.

    What stands at the head of the first page is kept: there it is the name.
    """
    heads = [_rows_at_margin(words, height, top=True) for words, height in pages]
    feet = [_rows_at_margin(words, height, top=False) for words, height in pages]
    repeated = [_repeated(rows) for rows in (heads, feet)]
    kept: list[list[Word]] = []
    for number, (words, _) in enumerate(pages):
        dropped = {
            id(word)
            for margin, keys in zip((heads[number], feet[number]), repeated, strict=True)
            for row in margin
            if _NUMBER.fullmatch(text_of(row))
            or (_key(row) in keys and (number or margin is not heads[0]))
            for word in row
        }
        kept.append([word for word in words if id(word) not in dropped])
    return kept


def _repeated(margins: list[list[Row]]) -> set[str]:
    """Give what stands in this margin of several pages."""
    counted = Counter(key for rows in margins for key in {_key(row) for row in rows})
    return {key for key, count in counted.items() if count > max(1, len(margins) // 3)}


def _rows_at_margin(words: list[Word], height: float, *, top: bool) -> list[Row]:
    bound = _MARGIN * height
    inside = [word for word in words if (word.base < bound if top else word.base > height - bound)]
    return rows_of(inside)


def _key(row: Row) -> str:
    return _DIGITS.sub("#", text_of(row)).lower()
