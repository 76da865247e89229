"""Days named by a stretch of time: "next week", "the end of the month", "early March"."""

import re
from datetime import date
from typing import Final

from .day_terms import (
    DAY,
    MONTH,
    WEEK,
    Form,
    Meant,
    Today,
    form,
    last_of_month,
    month_number,
    months_on,
    on,
)

_A: Final = r"(?<![\w'’/.-])"
_EARLY: Final = (
    r"early|earlier|(?:the\s)?(?:beginning|start)(?:\sof|\sin)?|first\spart\sof"
    r"|(?:the\s)?first\shalf\sof"
)
_MIDDLE: Final = r"mid|(?:the\s)?middle(?:\sof)?|midway\sthrough"
_LATE: Final = r"late|later|(?:the\s)?(?:end|back\send|latter\spart|second\shalf|close)(?:\sof)?"
_PART: Final = (
    rf"(?:(?:(?P<early>{_EARLY})|(?P<middle>{_MIDDLE})|(?P<late>{_LATE}))[\s-](?:on\s|in\s)?)"
)
_WHICH: Final = r"(?:the\s)?(?P<which>this(?:\scoming)?|next|last|past|following|coming|the)"


def _week(match: re.Match[str], today: Today) -> Meant | None:
    """Give the day of a week: its Friday, or what its beginning or middle is taken to be."""
    which = match["which"].lower()
    if which == "the" and not _part(match) and not match["more"]:
        return None
    if which in ("last", "past"):
        return _last_week(match, today)
    monday = today.week + (WEEK if which not in ("this", "the") else 0 * DAY)
    if match["more"]:
        monday = today.week + 2 * WEEK
    elif which in ("this", "the"):
        return _this_week(match, today)
    return on(monday + _day_of_week(match) * DAY, later=None, sure=_settled(match))


def _part(match: re.Match[str]) -> str:
    """Give the words for a part of a stretch, such as its end."""
    return match["early"] or match["middle"] or match["late"] or ""


def _settled(match: re.Match[str]) -> bool:
    """Whether the words name one day of the stretch, as its end does."""
    return "end" in (match["late"] or "") or "start" in (match["early"] or "")


def _day_of_week(match: re.Match[str]) -> int:
    early = (match["early"] or "").lower()
    if early:
        return 1 if early.startswith("earl") else 0
    return 2 if match["middle"] else 4


def _last_week(match: re.Match[str], today: Today) -> Meant | None:
    if _part(match):
        return on(today.week - WEEK + _day_of_week(match) * DAY, sure=False)
    return on(min(today.day - WEEK, today.week - 3 * DAY), sure=False)


def _this_week(match: re.Match[str], today: Today) -> Meant | None:
    """Give Friday, or where that is over the coming one; "earlier this week" lies behind."""
    early = (match["early"] or "").lower()
    if early == "earlier":
        return on(max(today.week, today.day - 2 * DAY), sure=False)
    day = today.week + _day_of_week(match) * DAY
    if day < today.day:
        day = day + WEEK if today.day.weekday() > 4 else today.day
        return Meant((day,), sure=False, behind=today.day)
    return _open_until(day, match, today)


def _open_until(day: date, match: re.Match[str], today: Today) -> Meant:
    """Give a day that is named, or for the whole stretch today behind and its last day ahead."""
    if _part(match):
        return on(day, sure=_settled(match))
    return Meant((day,), sure=False, behind=today.day)


def _month(match: re.Match[str], today: Today) -> Meant | None:
    which = match["which"].lower()
    if which == "the" and not _part(match):
        return None
    if which in ("last", "past"):
        month = months_on(today.day, -1)
        return on(_day_of_month(match, month) if _part(match) else month, sure=_settled(match))
    count = 0 if which in ("this", "the") else 1
    day = _day_of_month(match, months_on(today.day.replace(day=1), count))
    return on(day, sure=_settled(match)) if count else _open_until(day, match, today)


def _day_of_month(match: re.Match[str], month: date) -> date:
    early = (match["early"] or "").lower()
    if early:
        return month.replace(day=5 if early.startswith("earl") else 1)
    if match["middle"]:
        return month.replace(day=15)
    late = (match["late"] or "").lower()
    return month.replace(day=25) if late.startswith("late") else last_of_month(month)


def _named_month(match: re.Match[str], today: Today) -> Meant | None:
    number = month_number(match["month"])
    days = tuple(_day_of_month(match, date(year, number, 1)) for year in _years(match, today))
    return Meant(days, sure=_settled(match) or bool(match["middle"]))


def _bare_month(match: re.Match[str], today: Today) -> Meant | None:
    """Give the first of a month that stands without a day."""
    number = month_number(match["month"])
    days = tuple(date(year, number, 1) for year in _years(match, today))
    if number == today.day.month and not match["year"]:
        days = (today.day.replace(day=1), today.day, last_of_month(today.day))
        return Meant(days, sure=False)
    return Meant(days, sure=False)


def _weekend(match: re.Match[str], today: Today) -> Meant | None:
    saturday = today.week + 5 * DAY
    which = (match["which"] or "").lower()
    if match["after"]:
        return Meant((saturday - 5 * DAY, saturday + 2 * DAY))
    if which == "last":
        return on(saturday - WEEK, sure=False)
    if which == "next":
        return on(saturday + WEEK, sure=False)
    days = (saturday - WEEK, saturday if saturday >= today.day else today.day)
    return Meant(days, sure=False)


def _friday(match: re.Match[str], today: Today) -> Meant | None:
    day = today.week + 4 * DAY
    return on(day if day >= today.day else day + WEEK, sure=day >= today.day)


def _end_of_month(match: re.Match[str], today: Today) -> Meant | None:
    return on(last_of_month(today.day))


def _week_of_month(match: re.Match[str], today: Today) -> Meant | None:
    """Give the last day of "the second week of March", counted from the first of the month."""
    number = {"1": 1, "2": 2, "3": 3, "4": 4, "f": 1, "s": 2, "t": 3}.get(match["which"][0].lower())
    months = (date(year, month_number(match["month"]), 1) for year in _years(match, today))
    days = (month.replace(day=7 * number) if number else last_of_month(month) for month in months)
    return Meant(tuple(days), sure=False)


def _years(match: re.Match[str], today: Today) -> tuple[int, ...]:
    near = range(today.day.year - 1, today.day.year + 2)
    return (int(match["year"]),) if match["year"] else tuple(near)


def _midweek(match: re.Match[str], today: Today) -> Meant | None:
    day = today.week + 2 * DAY
    return on(day if day >= today.day else day + WEEK, sure=False)


def _end_of_year(match: re.Match[str], today: Today) -> Meant | None:
    return on(date(today.day.year, 12, 31))


STRETCHES: Final[tuple[Form, ...]] = (
    form(rf"{_A}(?:eow|end\sof\sweek|(?:the\s)?week['’]s\send|(?<=within\s)the\sweek)\b", _friday),
    form(rf"{_A}(?:eom|end\sof\smonth|(?:the\s)?month['’]?s?[\s-]end)\b", _end_of_month),
    form(
        rf"{_A}(?:the\s)?(?P<which>first|second|third|last|1st|2nd|3rd|4th)\sweek\s(?:of|in)\s"
        rf"(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?",
        _week_of_month,
    ),
    form(
        rf"{_A}{_PART}?{_WHICH}\s(?:work\s?|working\s)?week\b(?P<more>\safter\snext)?(?!\s?end)",
        _week,
    ),
    form(rf"{_A}the\sweek\sbefore\slast\b", lambda m, t: on(t.day - 2 * WEEK, sure=False)),
    form(rf"{_A}mid[\s-]?week\b", _midweek),
    form(rf"{_A}{_PART}?{_WHICH}\smonth\b", _month),
    form(rf"{_A}{_PART}(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?(?!\s\d)", _named_month),
    form(
        rf"(?:(?<=\bin\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bsince\s)|(?<=\bnext\s)"
        rf"|(?<=\blast\s)|(?<=\bthis\s))(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?(?!\s?\d)",
        _bare_month,
    ),
    form(
        rf"{_A}(?:(?P<after>after)\s)?(?:the\s|(?P<which>this|next|last)\s)week\s?-?end\b"
        r"(?!\s(?:position|shifts?|rota|work|jobs?|team|hours|roles?)\b)",
        _weekend,
    ),
    form(rf"{_A}(?:the\s)?end\sof\s(?:the|this)\syear\b|{_A}year[\s-]end\b", _end_of_year),
)
