"""Calendar days in ads: "closing 3 March 2026", "apply by 03/15", "2026-03-15T23:59"."""

import re
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
_NAME: Final = r"(?P<month{0}>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}})\.?"
_DAY = re.compile(
    rf"""(?<!\d)(?:
      (?P<iso>\d{{4}})-(?P<isomonth>\d\d?)-(?P<isoday>\d\d?)
    | {_NAME.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year1>\d{{4}}))?
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?
        {_NAME.format(2)},?(?:\s+(?P<year2>\d{{4}}))?
    | (?P<first>\d{{1,2}})(?P<mark>[/.])(?P<second>\d{{1,2}})
        (?:[/.](?P<year3>\d{{4}}|\d\d))?(?![\d.])
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def find_day(text: str, today: date) -> date | None:
    """Give the first day that words name, or None; without a year the one nearest to today."""
    for match in _DAY.finditer(text[:500]):
        day = _read(match, today)
        if day is not None:
            return day
    return None


def _read(match: re.Match[str], today: date) -> date | None:
    if match["iso"]:
        return _day(int(match["iso"]), int(match["isomonth"]), int(match["isoday"]))
    if match["first"]:
        first, second = int(match["first"]), int(match["second"])
        # 15.03.2026 and 15/03/2026 put the day first; 03/15/2026, the American way, does not.
        month, day = (second, first) if match["mark"] == "." or first > 12 else (first, second)
        return _with_year(match["year3"], month, day, today)
    name = (match["month1"] or match["month2"])[:3].lower()
    day = int(match["day1"] or match["day2"])
    return _with_year(match["year1"] or match["year2"], _MONTHS.index(name) + 1, day, today)


def _with_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _day(today.year, month, day)
    if this is None:
        return None
    # An ad is hardly ever older than four months.
    return this if this >= today - timedelta(days=120) else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
