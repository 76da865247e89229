"""Days named by their date: "28 November", "Nov 28th", "the 28th", "28/11", "2026-11-28"."""

import re
from dataclasses import replace
from typing import Final

from ringback.reading.patterns import Pattern

from .day_terms import (
    MONTH,
    WEEKDAY,
    Form,
    Meant,
    Today,
    form,
    last_of_month,
    month_number,
    months_on,
    possible,
    weekday_number,
)

_MONTH_FIRST: Final = frozenset(("", "US", "CA", "PH"))
_DAY_OF_WEEK: Final = rf"(?P<weekday>{WEEKDAY})"
_YEAR: Final = r"(?:(?:,?\s{1,2}|-)(?P<year>20\d\d|19\d\d)\b)?"
_NTH: Final = r"(?:st|nd|rd|th)"
_ALONE: Final = r"(?<![\w/.:$£€#+-])"
_GOES_ON: Final = r"(?![\w/]|[.:,-]\d)"
_AFTER_A_DATE: Final = (
    r"(?!\s{1,2}(?:floor|street|st|ave|avenue|birthday|anniversary|century|percentile|times?"
    r"|attempts?|calls?|tries|try|voicemails?|interviews?|rounds?|choice|place|party|grade|year|day"
    r"|week|month|person|candidate|message|email|rejection|application|follow|stage"
    r"|recruiter|ring|reminder|company|degree|shift|edition|hour|quarter|half)\b)"
)
_MAY_FOLLOW: Final = (
    r"(?=\s{0,2}(?:$|[^\w\s]|\d|(?:and|or|at|of|to|but|so|then|she|he|they|i|we|it|is|was|for|in"
    r"|with|via|by|from|till|until|through|thru|if|when|because|that|as|after|before|around|about"
    r"|morning|afternoon|evening|noon|am|pm|latest|instead|got|no|not|left|spoke|rang|called|who"
    r"|the|my|her|his|their|inclusive|onwards|on|which|this|next|last|a|an|for)\b))"
)
_NO_VERB: Final = Pattern(
    r"\s{0,2}(?:$|[^\w\s]|\d|(?:at|and|or|to|for|by|i|she|he|they|we|with|in|if|from|until)\b)"
)
"""After the month in small letters; "the first 5 may apply" goes on with a verb."""
_PREPOSITIONS: Final = (
    *("on", "by", "until", "till", "til", "before", "from", "since", "after", "through", "thru"),
    *("for", "to", "around", "about", "of"),
)
_MONTH_BEFORE: Final = Pattern(rf"\b{MONTH}\s$", re.IGNORECASE)
"""In "Dec 5/6" there are two days of one month."""
_AFTER_THE: Final = "|".join(rf"(?<=\b{each}\sthe\s)" for each in _PREPOSITIONS)
_AFTER_ONE: Final = "|".join(rf"(?<=\b{each}\s)" for each in ("the", *_PREPOSITIONS[:11]))
_OR: Final = r"\s?(?:/|or)\s?(?:the\s)?"
_TWO: Final = r"\s?(?:-|–|to|through|thru|until|till|and)\s?(?:the\s)?"


def _date(match: re.Match[str], today: Today) -> Meant | None:
    if match["month"] in ("may", "march") and not _NO_VERB.match(match.string, match.end()):
        return None
    month = month_number(match["month"])
    return _of_year(match["year"], month, int(match["day"]), today)


def _of_year(year: str | None, month: int, day: int, today: Today) -> Meant | None:
    """Give the date in the year that is written, else in every near one."""
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)
        years: tuple[int, ...] = (full,)
    else:
        years = tuple(range(today.day.year - 4, today.day.year + 5))
    days = tuple(found for each in years if (found := possible(each, month, day)))
    return Meant(days, "date") if days else None


def _first_of_two(match: re.Match[str], today: Today) -> Meant | None:
    meant = _date(match, today)
    return None if meant is None else Meant(meant.days, "date", bound="from")


def _last_of_two(match: re.Match[str], today: Today) -> Meant | None:
    meant = _date(match, today)
    return None if meant is None else Meant(meant.days, "date", bound="through")


def _either(match: re.Match[str], today: Today) -> Meant | None:
    """Read a day that another stands beside: "the 5th or 6th of December"."""
    meant = _date(match, today)
    return None if meant is None else replace(meant, sure=False)


def _iso(match: re.Match[str], today: Today) -> Meant | None:
    return _of_year(match["year"], int(match["month"]), int(match["day"]), today)


def _slashed(match: re.Match[str], today: Today) -> Meant | None:
    """Read 3/4 the way the country writes it, and the other way where that is no day."""
    if _MONTH_BEFORE.search(match.string, max(0, match.start() - 11), match.start()):
        return None
    first, second = int(match["first"]), int(match["second"])
    month, day = (first, second) if today.country.upper() in _MONTH_FIRST else (second, first)
    if month > 12:
        month, day = day, month
    meant = _of_year(match["year"], month, day, today)
    return replace(meant, bound="from") if meant is not None and match["more"] else meant


def _dotted(match: re.Match[str], today: Today) -> Meant | None:
    first, second = int(match["first"]), int(match["second"])
    month, day = (second, first) if second <= 12 else (first, second)
    return _of_year(match["year"], month, day, today)


def _of_month(match: re.Match[str], today: Today) -> Meant | None:
    """Give "the 28th": of any month that has one, the near ones first."""
    number = int(match["day"])
    near = [months_on(today.day.replace(day=1), count) for count in range(-4, 5)]
    days = tuple(found for month in near if (found := possible(month.year, month.month, number)))
    return Meant(days, "date") if days else None


def _with_weekday(match: re.Match[str], today: Today) -> Meant | None:
    """Give "Friday 27" where a near 27th is a Friday."""
    meant = _of_month(match, today)
    days = meant.days if meant else ()
    wanted = weekday_number(match["weekday"])
    near = tuple(
        day for day in days if day.weekday() == wanted and abs((day - today.day).days) < 45
    )
    return Meant(near, "date") if near else None


def _of_that_month(match: re.Match[str], today: Today) -> Meant | None:
    count = {"this": 0, "the": 0, "next": 1, "last": -1}[match["which"].lower()]
    month = months_on(today.day.replace(day=1), count)
    found = possible(month.year, month.month, min(int(match["day"]), last_of_month(month).day))
    return None if found is None else Meant((found,), "date")


DATES: Final[tuple[Form, ...]] = (
    form(rf"{_ALONE}(?P<year>\d{{4}})-(?P<month>\d\d?)-(?P<day>\d\d?)(?![\w-])", _iso),
    form(
        rf"{_ALONE}(?P<here>(?P<day>\d\d?){_NTH}?)(?={_TWO}\d\d?{_NTH}?\s{{1,2}}(?:of\s)?"
        rf"(?P<month>{MONTH}){_YEAR})",
        _first_of_two,
    ),
    form(
        rf"(?<=[\dhdt][-–])(?P<day>\d\d?){_NTH}?\s{{1,2}}(?:of\s)?(?P<month>{MONTH}){_YEAR}",
        _last_of_two,
    ),
    form(
        rf"{_ALONE}(?P<here>(?P<month>{MONTH})\s{{1,2}}(?P<day>\d\d?){_NTH}?)"
        rf"(?={_TWO}\d\d?{_NTH}?\b{_YEAR}(?!:))",
        _first_of_two,
    ),
    form(
        rf"{_ALONE}(?P<month>{MONTH})\s{{1,2}}\d\d?{_NTH}?{_TWO}(?P<here>(?P<day>\d\d?){_NTH}?\b"
        rf"{_YEAR})(?!:)",
        _last_of_two,
    ),
    form(
        rf"{_ALONE}(?P<here>(?P<day>\d\d?){_NTH}?)(?={_OR}\d\d?{_NTH}?\s{{1,2}}(?:of\s)?"
        rf"(?P<month>{MONTH}){_YEAR})",
        _either,
    ),
    form(
        rf"(?<=[\dhdt]/)(?P<day>\d\d?){_NTH}?\s{{1,2}}(?:of\s)?(?P<month>{MONTH}){_YEAR}",
        _either,
    ),
    form(
        rf"{_ALONE}(?P<here>(?P<month>{MONTH})\s{{1,2}}(?P<day>\d\d?){_NTH}?)"
        rf"(?={_OR}\d\d?{_NTH}?(?![\w/:])(?!\s{{1,2}}{MONTH}){_YEAR})",
        _either,
    ),
    form(
        rf"{_ALONE}(?P<month>{MONTH})\s{{1,2}}\d\d?{_NTH}?{_OR}(?P<here>(?P<day>\d\d?){_NTH}?)"
        rf"(?![\w/:])(?!\s{{1,2}}{MONTH}){_YEAR}{_MAY_FOLLOW}",
        _either,
    ),
    form(
        rf"{_ALONE}(?P<day>\d\d?){_NTH}?[\s-]{{0,2}}(?:of\s{{1,2}})?(?P<month>{MONTH}){_YEAR}",
        _date,
    ),
    form(
        rf"{_ALONE}(?P<month>{MONTH})[\s-]{{0,2}}(?:the\s{{1,2}})?"
        rf"(?P<day>\d\d?){_NTH}?{_GOES_ON}{_YEAR}",
        _date,
    ),
    form(
        rf"(?:{_ALONE}|(?<=/\d[-–])|(?<=/\d\d[-–]))(?P<first>\d\d?)/(?P<second>\d\d?)"
        r"(?:/(?P<year>\d{4}|\d\d))?(?![\w/]|\.\d|-\d\d?(?![\d/]))(?=(?P<more>[-–]\d\d?/\d)?)"
        r"(?!\s{1,2}(?:of|hours?|days?|an|full|ways?|people|stars?)\b)(?<!24/7)(?<!50/50)"
        rf"(?!\s{{1,2}}{MONTH})",
        _slashed,
    ),
    form(
        rf"{_ALONE}(?P<first>\d\d?)(?P<mark>[.-])(?P<second>\d\d?)(?P=mark)(?P<year>\d{{4}}|\d\d)"
        r"(?![\w.-]{0,2}\d)",
        _dotted,
    ),
    form(rf"(?:{_AFTER_ONE})(?P<first>\d\d?)\.(?P<second>\d\d?)\.(?P<year>)(?!\d)", _dotted),
    form(
        rf"{_ALONE}(?P<day>\d\d?){_NTH}\s{{1,2}}of\s{{1,2}}"
        r"(?P<which>this|next|last|the)\s{1,2}month\b",
        _of_that_month,
    ),
    form(rf"{_ALONE}(?P<day>1[3-9]|2\d|3[01]){_NTH}\b{_AFTER_A_DATE}", _of_month),
    form(
        rf"(?:{_AFTER_ONE}|(?<=y\s)|(?<=y,\s)|(?<=[-–]))"
        rf"(?P<day>0?[1-9]|1[0-2]){_NTH}\b{_MAY_FOLLOW}",
        _of_month,
    ),
    form(
        rf"(?<![\w'’]){WEEKDAY},?\s(?:the\s)?(?P<here>(?P<day>0?[1-9]|1[0-2]){_NTH})\b"
        rf"{_AFTER_A_DATE}",
        _of_month,
    ),
    form(
        rf"(?<![\w'’]){_DAY_OF_WEEK},?\s(?P<day>1[3-9]|2\d|3[01])(?![\w/:-]|\.\d)"
        rf"(?!\s{{1,2}}(?:of\s)?{MONTH})(?!\s?[ap]\.?m\b)",
        _with_weekday,
    ),
    form(
        rf"(?:{_AFTER_THE})(?P<day>\d\d?)(?![\w/:.-])(?!\s{{0,2}}(?:%|\d)){_MAY_FOLLOW}", _of_month
    ),
)
