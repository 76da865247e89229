"""How long a time is that words name: "two weeks", "5-7 working days", "a couple of months"."""

import re
from datetime import date
from typing import Final

from ringback.casebook.calendar import after_working_days, is_working_day
from ringback.casebook.people import Place
from ringback.reading.patterns import Pattern

from .day_terms import DAY, Meant, Today, months_on

COUNT: Final = (
    r"(?:(?:about|around|roughly|approximately|some|maybe|nearly|almost|just\sover|over|exactly"
    r"|at\sleast|up\sto|a\sgood|another|the\snext|the)\s){0,2}"
    r"(?P<count>(?:\d|two|three|four|five|six)(?:\sand\sa\shalf|\.5)"
    r"|\d{1,3}\s?(?:-|–|to|or)\s?\d{1,3}|\d{1,3}|an?\scouple(?:\sof)?|couple(?:\sof)?"
    r"|an?\sfew|few|several|half\san?|an?|another)\s?(?:(?:more|further|full|whole|or\sso)\s)?"
)
UNIT: Final = (
    r"(?P<unit>(?P<working>(?:working|business|work|week)[\s-]?)?days?|(?:calendar\s)days?|weeks?"
    r"|wks?|fortnights?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?)\b"
    r"(?P<half>\sand\sa\shalf)?(?P<or>\sor\s(?:so|two|2)(?!\s\w*(?:day|week|month)))?"
)
_COUNTS: Final = {
    **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6},
    **{"few": 3, "several": 4, "couple": 2},
}
_IN_WORDS: Final = Pattern("|".join(_COUNTS))
_FARTHEST: Final = 360  # months
_NUMBER: Final = Pattern(r"\d+")


def off(match: re.Match[str], today: Today, way: int) -> Meant | None:
    """Give the day so far from today; the farther one where two are told."""
    count, sure = counted(match)
    day = _moved(today, match, count * way)
    return None if day is None else Meant((day,), sure=sure, counted=way > 0)


def counted(match: re.Match[str]) -> tuple[float, bool]:
    """Give how many are told, and whether that is a number: of two the greater, and then not."""
    words = match["count"].lower()
    if match["or"] and match["or"][-1] in "2o" and not match["or"].endswith("so"):
        return 2, False
    numbers = len(_NUMBER.findall(words))
    open_ended = match["or"] or numbers > 1 or words in ("several", "half a", "half an")
    return number(words) + (0.5 if match["half"] else 0), not open_ended


def number(words: str) -> float:
    """Give the greatest number that words tell, 1 for "a"."""
    half = 0.5 if words.endswith((".5", " and a half")) else 0
    numbers = [int(each) for each in _NUMBER.findall(words.removesuffix(".5"))]
    named = _IN_WORDS.search(words)
    return (max(numbers) if numbers else _COUNTS[named[0]] if named else 1) + half


def _moved(today: Today, match: re.Match[str], count: float) -> date | None:
    unit = match["unit"].lower()
    if match["working"]:
        return _working(today, int(count))
    if unit.startswith(("month", "mth", "year", "yr")):
        months = count * (12 if unit.startswith("y") else 1)
        if abs(months) > _FARTHEST:
            return None
        return months_on(today.day, int(months)) + round(months % 1 * 30) * DAY
    days = {"d": 1, "c": 1, "w": 7, "f": 14, "h": 1 / 24}.get(unit[0], 0)
    return today.day + int(count * days) * DAY


def _working(today: Today, count: int) -> date:
    """Give the working day so many working days off, by the holidays of the whole country."""
    place = Place(country=today.country.upper())
    if count >= 0:
        return after_working_days(today.day, min(count, 120), place)
    day, left = today.day, min(-count, 120)
    while left:
        day -= DAY
        left -= is_working_day(day, place)
    return day
