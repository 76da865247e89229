"""How long words take to say."""

import re
from typing import Final

FIGURE_SECONDS: Final = 0.5
"""For each figure of a telephone number, which is said slowly (C2)."""

WORD_SECONDS: Final = 0.4
"""For every other word: 150 words a minute."""

DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""The figures as they are said one by one."""

_FIGURES: Final = frozenset((*DIGITS, "oh"))
_SHORTEST_NUMBER: Final = 7
_JOINED: Final = re.compile(r"[\s\-–—/]+")
_EDGE: Final = re.compile(r"^[^\w+]+|[^\w]+$")


def seconds(spoken: str) -> float:
    """Estimate the seconds that `spoken` takes: a telephone number is seven figures or more."""
    total = 0.0
    run = 0
    for word in _words(spoken):
        if figures := _figures(word):
            run += figures
        else:
            total += _run(run) + WORD_SECONDS
            run = 0
    return total + _run(run)


def _words(spoken: str) -> list[str]:
    """Split at spaces; drop what holds no letter and no figure."""
    stripped = (_EDGE.sub("", word) for word in spoken.split())
    return [word for word in stripped if any(sign.isalnum() for sign in word)]


def _figures(word: str) -> int:
    """Count the figures if the word says nothing but single figures ("five", "five-one-two")."""
    parts = [part for part in _JOINED.split(word.lower()) if part]
    return len(parts) if parts and all(part in _FIGURES for part in parts) else 0


def _run(figures: int) -> float:
    return figures * (FIGURE_SECONDS if figures >= _SHORTEST_NUMBER else WORD_SECONDS)
