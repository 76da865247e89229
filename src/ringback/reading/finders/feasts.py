"""Days named by their feast: "Thanksgiving", "Boxing Day", "Easter Monday", "Labor Day"."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from ringback.reading.patterns import Pattern

from .day_terms import DAY, Form, Meant, Today, form


def easter(year: int) -> date:
    """Give Easter Sunday of a year, by the Gregorian reckoning."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + (moon - weekday) * DAY


def _read(match: re.Match[str], today: Today) -> Meant | None:
    """Give the feast in every near year."""
    words = match["feast"].lower()
    feast = next(day for pattern, day in _KEPT if pattern.fullmatch(words))
    years = range(today.day.year - 1, today.day.year + 2)
    return Meant(tuple(feast(year, today.country.upper()) for year in years))


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """Give the so-manieth weekday of a month."""
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + (count - 1) * 7) * DAY


def _thanksgiving(year: int, country: str) -> date:
    return _nth(year, 10, 0, 2) if country == "CA" else _nth(year, 11, 3, 4)


_FEASTS: Final[dict[str, Callable[[int, str], date]]] = {
    r"american\sthanksgiving|us\sthanksgiving": lambda year, _: _thanksgiving(year, "US"),
    r"canadian\sthanksgiving": lambda year, _: _thanksgiving(year, "CA"),
    r"thanksgiving(?:\sday)?": _thanksgiving,
    r"black\sfriday": lambda year, _: _thanksgiving(year, "US") + DAY,
    r"cyber\smonday": lambda year, _: _thanksgiving(year, "US") + 4 * DAY,
    r"(?:christmas|xmas)\seve": lambda year, _: date(year, 12, 24),
    r"(?:christmas|xmas)(?:\sday)?": lambda year, _: date(year, 12, 25),
    r"boxing\sday|st\.?\sstephen'?s\sday": lambda year, _: date(year, 12, 26),
    r"new\syear'?s?\seve": lambda year, _: date(year, 12, 31),
    r"new\syear'?s?(?:\sday)?|new\syears": lambda year, _: date(year, 1, 1),
    r"good\sfriday": lambda year, _: easter(year) - 2 * DAY,
    r"easter\smonday": lambda year, _: easter(year) + DAY,
    r"easter(?:\ssunday)?": lambda year, _: easter(year),
    r"labou?r\sday": lambda year, _: _nth(year, 9, 0, 1),
    r"memorial\sday": lambda year, _: _nth(year, 6, 0, 1) - 7 * DAY,
    r"martin\sluther\sking(?:\sjr\.?)?\sday|mlk\sday": lambda year, _: _nth(year, 1, 0, 3),
    r"presidents'?s?\sday": lambda year, _: _nth(year, 2, 0, 3),
    r"columbus\sday|indigenous\speoples'?\sday": lambda year, _: _nth(year, 10, 0, 2),
    r"victoria\sday": lambda year, _: date(year, 5, 25) - (date(year, 5, 25).weekday() or 7) * DAY,
    r"veterans'?\sday|remembrance\sday": lambda year, _: date(year, 11, 11),
    r"independence\sday": lambda year, country: (
        date(year, 8, 15) if country == "IN" else date(year, 7, 4)
    ),
    r"canada\sday": lambda year, _: date(year, 7, 1),
    r"juneteenth": lambda year, _: date(year, 6, 19),
    r"australia\sday|republic\sday": lambda year, _: date(year, 1, 26),
    r"anzac\sday": lambda year, _: date(year, 4, 25),
    r"st\.?\spatrick'?s\sday": lambda year, _: date(year, 3, 17),
    r"hallowe'?en": lambda year, _: date(year, 10, 31),
    r"valentine'?s(?:\sday)?": lambda year, _: date(year, 2, 14),
}
FEASTS_NAMED: Final = (
    *("thanksgiving", "black friday", "cyber", "christmas", "xmas", "boxing", "stephen", "year"),
    *("good friday", "easter", "labo", "memorial", "luther", "mlk", "president", "columbus"),
    *("indigenous", "victoria", "veteran", "remembrance", "independence", "canada", "juneteenth"),
    *("australia", "republic", "anzac", "patrick", "hallow", "valentine"),
)
"""Letters of which some stand in every feast."""
_KEPT: Final = tuple((Pattern(words), day) for words, day in _FEASTS.items())

FEASTS: Final[tuple[Form, ...]] = (
    form(
        rf"(?<![\w'’])(?<!happy\s)(?<!merry\s)(?P<feast>{'|'.join(_FEASTS)})(?!\w|['’](?!s\b))"
        r"(?!\s(?:holidays?|break|party|shutdown|closure|season|week|rush|period|hours)\b)",
        _read,
    ),
)
