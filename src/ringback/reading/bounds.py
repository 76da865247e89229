"""What may come in, and in which form it is read."""

import unicodedata
from typing import Final

from .errors import NothingSaid, OtherLanguage, TooLong
from .languages import other_language
from .patterns import Pattern

LONGEST: Final = 20_000
"""The most characters that are read: some ten pages."""

_INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_BLANKS: Final = Pattern(r"[^\S\n]+")
"""White space of any kind and length parts words as one blank does; a new line does more."""
_QUOTES: Final = str.maketrans("’‘ʼ´`“”„", "'''''\"\"\"")


def plain(text: str) -> str:
    """Give a text as it is read: composed, with single blanks and straight quotes.

    What cannot be seen is left out. Raises `NothingSaid`, `OtherLanguage` and `TooLong`. Spans of
    a reading count in the text that this gives.
    """
    if len(text) > LONGEST:
        raise TooLong(
            f"That is {len(text):,} characters, and nobody tells that much at once: up to "
            f"{LONGEST:,} are read. Nothing was kept. Tell the part that matters."
        )
    composed = unicodedata.normalize("NFC", text).translate(_QUOTES)
    seen = "".join(
        " " if unicodedata.category(sign) == "Cc" and sign != "\n" else sign
        for sign in composed.replace("\r\n", "\n").replace("\r", "\n")
        if sign not in _INVISIBLE
    )
    seen = _BLANKS.sub(" ", seen)
    if not any(sign.isalpha() for sign in seen):
        raise NothingSaid(
            "There are no words in it, so there is nothing to read. Nothing was kept. Say in a "
            "sentence what happened."
        )
    language = other_language(seen)
    if language:
        raise OtherLanguage(language)
    return seen
