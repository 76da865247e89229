"""Written text as people say it."""

import re
from typing import Final

from .addresses import said_addresses
from .amounts import said_amounts, said_comparisons
from .clock import said_times
from .codes import said_codes, said_references
from .dates import said_dates
from .marks import plain, said_marks, said_slashes
from .measures import said_measures
from .money import said_money
from .names import said_names
from .short_forms import said_short_forms
from .telephone import said, written

_NUMBERS: Final = re.compile(
    r"(?<![\w.])(?:\+\d[\d ().-]{6,20}\d"
    r"|(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}"
    r"|\d{3}[-.]\d{4}|\d{10,11}"
    r"|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4})(?![\w]|[.,]\d)"
)
_FIGURE: Final = re.compile(r"\d")
_MOST_PASSES: Final = 5


def spoken(text: str) -> str:
    """Say a text: figures, dates, sums, telephone numbers and abbreviations become words.

    What people read as it stands ("RN", "OSHA", "SQL") stays; saying it again changes nothing.
    """
    for _ in range(_MOST_PASSES):
        # A mark that fell away may have laid two words together that are an abbreviation.
        if (again := _said(text)) == text:
            break
        text = again
    return text


def _said(text: str) -> str:
    text = said_addresses(plain(text))
    if _FIGURE.search(text):
        text = _NUMBERS.sub(lambda m: said(m[0]) if written(m[0]) else m[0], text)
    text = said_short_forms(said_names(said_slashes(text)))
    if _FIGURE.search(text):
        for step in _OF_FIGURES:
            text = step(text)
    return said_marks(text)


_OF_FIGURES: Final = (
    said_comparisons,
    said_references,
    said_dates,
    said_codes,
    said_times,
    said_money,
    said_measures,
    said_amounts,
)
