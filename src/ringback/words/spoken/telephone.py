"""Telephone numbers as they are written in a message and said slowly (C2)."""

import re
from typing import Final

from ringback.words.english.lists import pairs, words

from .figures import figure_by_figure

_EXTENSION: Final = re.compile(r"(?:x|ext\.?|extension)\s*\d+\s*$", re.IGNORECASE)
_FIGURES: Final = re.compile(r"[0-9]+")
_SHOWN: Final = re.compile(r"\+?[0-9(][0-9 ()./-]*[0-9]")
_LONGEST: Final = 60
_FEWEST: Final = 7
_MOST: Final = 15
_COUNTRY_CODES_OF_ONE: Final = ("1", "7")
_COUNTRY_CODES_OF_TWO: Final = words(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
    "65 66 81 82 84 86 90 91 92 93 94 95 98"
)


_WITH_NOUGHT: Final = (
    "GB:44 IE:353 DE:49 FR:33 AU:61 NZ:64 NL:31 BE:32 AT:43 CH:41 SE:46 FI:358 JP:81 IN:91 ZA:27 "
    "IL:972 TR:90 KE:254 NG:234 PH:63 MY:60 KR:82 TH:66 PK:92 RO:40 BG:359 HR:385"
)
_AS_IT_IS: Final = "IT:39 ES:34 PT:351 NO:47 DK:45 PL:48 CZ:420 GR:30 MX:52 SG:65 HK:852 LU:352"
_AT_HOME: Final = {
    **{country: (code, "0") for country, code in pairs(_WITH_NOUGHT).items()},
    **{country: (code, "") for country, code in pairs(_AS_IT_IS).items()},
}
"""Country code, and what is dialled before a number inside the country."""


def written(number: str, country: str = "") -> str:
    """Write a telephone number in groups, as "512-555-0147"; empty if it cannot be one.

    In its own `country` (ISO 3166) it is written as one writes it there, "0113 496 0177".
    """
    groups = _groups(number, country)
    at_home = country in _AT_HOME and not any(group.startswith("+") for group in groups)
    return (" " if at_home else "-").join(groups)


def said(number: str, country: str = "") -> str:
    """Say a telephone number figure by figure, a comma where one breathes."""
    groups = _groups(number, country)
    plus = "plus " if groups and groups[0].startswith("+") else ""
    return plus + ", ".join(figure_by_figure(group) for group in groups)


def as_shown(number: str) -> str:
    """Give a number that came in groups as it came; empty if it is none, or in one piece."""
    bare = " ".join(_EXTENSION.sub("", number[:_LONGEST].strip()).split())
    groups = _FIGURES.findall(bare)
    known = _SHOWN.fullmatch(bare) and _FEWEST <= sum(map(len, groups)) <= _MOST
    return bare if known and len(groups) > 1 else ""


def said_as_shown(number: str) -> str:
    """Say a number figure by figure, with a breath at its blanks and hyphens."""
    plus = "plus " if number.startswith("+") else ""
    return plus + ", ".join(map(figure_by_figure, _FIGURES.findall(number)))


def _groups(number: str, country: str) -> list[str]:
    bare = _EXTENSION.sub("", number.strip())
    figures = "".join(sign for sign in bare if sign.isdecimal() and sign.isascii())
    if not _FEWEST <= len(figures) <= _MOST:
        return []
    if bare.startswith("+1") and len(figures) == 11:
        abroad = ["+1"] if country in _AT_HOME else []
        return [*abroad, *_in_threes(figures[1:])]
    if bare.startswith("+"):
        code, trunk = _AT_HOME.get(country, ("", ""))
        if code and figures.startswith(code):
            return _as_at_home(trunk + figures[len(code) :])
        code = _country_code(figures)
        return [f"+{code}", *_in_threes(figures[len(code) :])]
    return _in_threes(figures.removeprefix("1") if len(figures) == 11 else figures)


def _as_at_home(figures: str) -> list[str]:
    """Group a national number: the area, then threes and fours ("0113", "496", "0177")."""
    if not figures.startswith("0") or len(figures) < 10:
        return _in_threes(figures)
    if len(figures) == 10:
        return [figures[:4], figures[4:7], figures[7:]]
    if figures.startswith("07"):
        return [figures[:5], *_in_threes(figures[5:])]
    area = 3 if figures.startswith("02") else 4
    return [figures[:area], *_in_threes(figures[area:-4]), figures[-4:]]


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
