"""The stem of an English word, lightly: enough that "managed" meets "managing"."""

from functools import lru_cache
from typing import Final

_ENDINGS: Final = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ments", ""),
    ("ment", ""),
    ("ations", ""),
    ("ation", ""),
    ("ating", ""),
    ("ated", ""),
    ("ates", ""),
    ("ate", ""),
    ("ings", ""),
    ("ing", ""),
    ("ers", ""),
    ("ed", ""),
    ("er", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
    ("y", ""),
)
_SHORTEST: Final = 3
_APART: Final = {
    **dict.fromkeys(("care", "cares", "cared", "caring", "carer", "carers"), "care"),
    **dict.fromkeys(("career", "careers"), "career"),
}
"""Words that the endings would mix up with others: who cares for people drives no car."""
_DOUBLES: Final = frozenset("bdgmnprt")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Give the stem of a word in lower case; words of up to three letters stay as they are."""
    if word in _APART:
        return _APART[word]
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                continue
            return _undoubled(word[: len(word) - len(ending)] + instead)
    return word


def _undoubled(word: str) -> str:
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] in _DOUBLES:
        return word[:-1]
    return word[:-1] if word.endswith(("y", "e")) and len(word) > _SHORTEST else word
