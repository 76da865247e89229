"""Calendar days in ads: "closing 3 March 2026", "apply by 03/15", "until the end of May"."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_GERMAN: Final = {"mär": "mar", "mai": "may", "okt": "oct", "dez": "dec"}
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME: Final = (
    r"(?P<month{0}>(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{{0,6}})"
    r"\b\.?"
)
_YEAR: Final = r"(?:,?\s+(?P<year{0}>\d{{4}}))?"
_DAY: Final = re.compile(
    rf"""(?<!\d)(?:
      (?P<iso>\d{{4}})-(?P<isomonth>\d\d?)-(?P<isoday>\d\d?)
    | end\ of\s+{_NAME.format(0)}{_YEAR.format(0)}
    | {_NAME.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR.format(1)}
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?{_NAME.format(2)}{_YEAR.format(2)}
    | (?P<first>\d{{1,2}})(?P<mark>[/.])(?P<second>\d{{1,2}})
        (?:[/.](?P<year3>\d{{4}}|\d\d))?(?![\d.]*\d)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(rf"\b({'|'.join(_WEEKDAYS)})[a-z]{{0,6}}\.?,?\s+(?:the\s+)?$", re.I)
_DAY_FIRST: Final = re.compile(
    r"(?<![\d/.])(?:1[3-9]|2\d|3[01])[/.](?:0?\d|1[0-2])[/.](?:20)?\d\d\b"
)
_NOT_LONG: Final = timedelta(days=120)
"""An ad is hardly ever older."""
_MONTH_FIRST: Final = frozenset(("", "US", "CA", "PH"))
"""Countries where 03/04 may be the fourth of March, and the unknown one."""


def find_day(
    text: str, today: date, *, day_first: bool = False, since: date | None = None
) -> date | None:
    """Give the first day that words name, or None.

    Without a year it is the first such day after `since`, by default some months before today;
    a weekday that is named with it decides between two years.
    """
    for match in _DAY.finditer(text[:500]):
        weekday = _WEEKDAY.search(text[max(0, match.start() - 16) : match.start()])
        named = _WEEKDAYS.index(weekday[1].lower()) if weekday else None
        day = _read(match, since or today - _NOT_LONG, named, day_first=day_first)
        if day is not None:
            return day
    return None


def puts_day_first(country: str, text: str) -> bool:
    """Whether 03/04/2026 in such a text is the third of April: by its country, else its dates."""
    return country not in _MONTH_FIRST or bool(_DAY_FIRST.search(text))


def _read(
    match: re.Match[str], since: date, weekday: int | None, *, day_first: bool
) -> date | None:
    if match["iso"]:
        return _day(int(match["iso"]), int(match["isomonth"]), int(match["isoday"]))
    if match["first"]:
        first, second = int(match["first"]), int(match["second"])
        # 15.03.2026 and 15/03/2026 put the day first wherever they stand.
        swapped = match["mark"] == "." or first > 12 or (day_first and second <= 12)
        month, day = (second, first) if swapped else (first, second)
        return _with_year(match["year3"], month, day, since, weekday)
    if match["month0"]:
        return _with_year(match["year0"], _month(match["month0"]), 0, since, weekday)
    month = _month(match["month1"] or match["month2"])
    day = int(match["day1"] or match["day2"])
    return _with_year(match["year1"] or match["year2"], month, day, since, weekday)


def _month(name: str) -> int:
    begins = name[:3].lower()
    return _MONTHS.index(_GERMAN.get(begins, begins)) + 1


def _with_year(
    year: str | None, month: int, day: int, since: date, weekday: int | None
) -> date | None:
    """Give the day of a year that is written; without one the first that comes and fits."""
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    coming = [_day(since.year + more, month, day) for more in (0, 1)]
    found = [day for day in coming if day is not None and day >= since]
    fitting = [day for day in found if weekday is None or day.weekday() == weekday]
    return next(iter((*fitting, *found)), None)


def _day(year: int, month: int, day: int) -> date | None:
    """Give a day; the day 0 of a month is its last."""
    try:
        last = monthrange(year, month)[1] if day == 0 else day
        return date(year, month, last) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
