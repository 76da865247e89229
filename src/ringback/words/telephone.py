"""Telephone numbers as they are written in a message and said slowly (C2)."""

import re
from typing import Final

from .figures import figure_by_figure
from .lists import words

_EXTENSION: Final = re.compile(r"(?:x|ext\.?|extension)\s*\d+\s*$", re.IGNORECASE)
_FEWEST: Final = 7
_MOST: Final = 15
_COUNTRY_CODES_OF_ONE: Final = ("1", "7")
_COUNTRY_CODES_OF_TWO: Final = words(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
    "65 66 81 82 84 86 90 91 92 93 94 95 98"
)


def written(number: str) -> str:
    """Write a telephone number in groups, as "512-555-0147"; empty if it cannot be one."""
    return "-".join(_groups(number))


def said(number: str) -> str:
    """Say a telephone number figure by figure, a comma where one breathes."""
    groups = _groups(number)
    plus = "plus " if groups and groups[0].startswith("+") else ""
    return plus + ", ".join(figure_by_figure(group) for group in groups)


def _groups(number: str) -> list[str]:
    bare = _EXTENSION.sub("", number.strip())
    figures = "".join(sign for sign in bare if sign.isdecimal() and sign.isascii())
    if not _FEWEST <= len(figures) <= _MOST:
        return []
    if bare.startswith("+1") and len(figures) == 11:
        figures = figures[1:]
    elif bare.startswith("+"):
        code = _country_code(figures)
        return [f"+{code}", *_in_threes(figures[len(code) :])]
    return _in_threes(figures.removeprefix("1") if len(figures) == 11 else figures)


def _country_code(figures: str) -> str:
    if figures.startswith(_COUNTRY_CODES_OF_ONE):
        return figures[:1]
    return figures[:2] if figures[:2] in _COUNTRY_CODES_OF_TWO else figures[:3]


def _in_threes(figures: str) -> list[str]:
    """Group by three; the last group has up to five, for nobody breathes before one figure."""
    groups: list[str] = []
    while len(figures) > 5:
        groups.append(figures[:3])
        figures = figures[3:]
    return [*groups, figures] if figures else groups
