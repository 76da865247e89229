"""Days named by their weekday: "Tuesday", "next Friday", "a week on Monday", "Tuesday week"."""

import re
from datetime import date
from typing import Final

from ringback.reading.patterns import Pattern

from .day_terms import (
    DAY,
    MONTH,
    WEEK,
    WEEKDAY,
    Form,
    Meant,
    Today,
    form,
    last_of_month,
    month_number,
    on,
    weekday_number,
)

_WHICH: Final = (
    r"(?:the\s)?(?P<which>this\s(?:coming|past|last)|this|next|last|coming|past|following|previous"
    r"|upcoming)\s{1,2}"
)
_NAMED: Final = rf"(?P<weekday>{WEEKDAY})"
_WEEKS: Final = r"(?P<weeks>\d\d?|an?|the|a\s(?:couple\sof|few))\s(?P<unit>weeks?|fortnight)"
_NOT_EVERY: Final = r"(?<!every\s)(?<!each\s)(?<![\w'’])"
_NO_DAYS: Final = frozenset(("sat", "sun"))
"""Days that are words of their own as well."""
_BEFORE_A_DAY: Final = frozenset(
    (
        *("on", "by", "until", "till", "til", "before", "from", "since", "after", "through"),
        *("thru", "for", "her", "him", "them", "me", "us", "again", "back", "late", "early"),
        *("about", "of", "come", "called", "rang", "phoned", "emailed", "texted", "wrote"),
        *("spoke", "tried", "applied", "messaged", "met", "interviewed", "interview", "call"),
    )
)
_JOINS: Final = frozenset(("and", "or", "to", "&"))
_WED: Final = Pattern(
    r"(?<=they\s)wed|wed\s(?:like|love|have|be|want|need|prefer|rather|appreciate|her|him)\b"
)
"""What is no Wednesday."""
_SHORT: Final = frozenset(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_OTHER: Final = rf"\s?(?:or|and|to|through|thru|/|-|–|&|,)\s?(?:on\s)?(?:the\s)?{WEEKDAY}"
"""Another weekday beside one: "Tuesday or Wednesday of next week"."""
_FULL: Final = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_OF_A_DAY: Final = (
    r"interview|call|meeting|chat|appointment|email|message|deadline|session|test|trial|slot|round"
)
_WORD: Final = Pattern(r"[\w']+")
_IT_IS: Final = Pattern(r"\b(?:it's|its|it\sis|today\sis|today's|being)\s$", re.IGNORECASE)
_PART_OF_DAY: Final = Pattern(
    r"[\s,]{1,2}(?:morning|afternoon|evening|night|am|pm|(?:at\s)?(?:noon|midday)|at\s\d|the\s\d|\d"
    r"|next|week)"
)


def _bare(match: re.Match[str], today: Today) -> Meant | None:
    """Give the last one and the coming one; today goes by its weekday only in "it is Tuesday"."""
    if not _is_a_day(match):
        return None
    back, ahead = _around(match, today)
    if _IT_IS.search(match.string, max(0, match.start() - 12), match.start()):
        return Meant((today.day,) if (ahead - today.day).days == 7 else (back, ahead), "weekday")
    return Meant((back, ahead), "weekday")


def _around(match: re.Match[str], today: Today) -> tuple[date, date]:
    number = weekday_number(match["weekday"])
    ago = (today.day.weekday() - number) % 7 or 7
    on_in = (number - today.day.weekday()) % 7 or 7
    return today.day - ago * DAY, today.day + on_in * DAY


def _is_a_day(match: re.Match[str]) -> bool:
    """Whether "sat" or "sun" is a day there, and no other word."""
    word = match["weekday"]
    if word == "wed":
        return not _WED.match(match.string, match.start())
    if word.lower().rstrip(".") not in _NO_DAYS or word.endswith("."):
        return True
    lead = match.string[max(0, match.start() - 16) : match.start()]
    before = [each.lower() for each in _WORD.findall(lead)[-2:]]
    if before and before[-1] in _BEFORE_A_DAY:
        return True
    if len(before) == 2 and before[1] in _JOINS and before[0][:3] in _SHORT:
        return True
    if _PART_OF_DAY.match(match.string, match.end(), match.end() + 12):
        return True
    return word[0].isupper() and lead.rstrip(" ")[-1:] not in ("", ".", "!", "?", "\n")


def _which(match: re.Match[str], today: Today) -> Meant | None:
    number = weekday_number(match["weekday"])
    back, ahead = _around(match, today)
    this = today.week + number * DAY
    which = match["which"].lower()
    if which == "next":
        return Meant((this + WEEK,), "weekday", sure=today.day.weekday() < 5)
    if which in ("last", "this last", "past", "this past", "previous"):
        return Meant((back,), "weekday", sure=(today.day - back).days > 1)
    if which == "following":
        return Meant((back, ahead), "weekday", sure=False, following=number)
    if which == "this":
        return Meant(tuple(sorted({this, back, ahead} - _not_this(today, this))), "weekday")
    return Meant((ahead,), "weekday")


def _not_this(today: Today, this: date) -> set[date]:
    """Give what "this Friday" is not: a Friday of another week where that of this one serves."""
    return {this - WEEK} if this <= today.day else {this + WEEK}


def _of_week(match: re.Match[str], today: Today) -> Meant | None:
    """Give the weekday of this, the next or the last week."""
    weeks = {"next": 1, "last": -1, "this": 0}[match["week"].lower()]
    return Meant((today.week + weekday_number(match["weekday"]) * DAY + weeks * WEEK,), "weekday")


def _after(match: re.Match[str], today: Today) -> Meant | None:
    """Give "a week on Tuesday", "two weeks from Monday": so many weeks past the coming one."""
    return on(_around(match, today)[1] + _weeks(match) * WEEK)


def _ago(match: re.Match[str], today: Today) -> Meant | None:
    """Give "a week ago Monday", "a week last Tuesday": so many weeks before the last one."""
    back = _around(match, today)[0]
    if "last" in match["since"].lower():
        return on(back - _weeks(match) * WEEK)
    return on(today.week + weekday_number(match["weekday"]) * DAY - _weeks(match) * WEEK)


def _weeks(match: re.Match[str]) -> int:
    words = (match["weeks"] or "a").lower()
    named = 2 if "couple" in words else 3 if "few" in words else 1
    count = int(words) if words.isdigit() else named
    return count * (2 if (match["unit"] or "").lower() == "fortnight" else 1)


def _week_later(match: re.Match[str], today: Today) -> Meant | None:
    """Give "Tuesday week", "Monday fortnight", "Friday after next"."""
    weeks = 2 if match["more"].lower() == "fortnight" else 1
    return on(_around(match, today)[1] + weeks * WEEK)


def _after_next(match: re.Match[str], today: Today) -> Meant | None:
    number = weekday_number(match["weekday"])
    weeks = {"after next": 2, "before last": -2}[" ".join(match["more"].lower().split())]
    if weeks > 0:
        return on(today.week + number * DAY + weeks * WEEK)
    return on(_around(match, today)[0] - WEEK)


def _following(match: re.Match[str], today: Today) -> Meant | None:
    number = weekday_number(match["weekday"])
    return Meant(_around(match, today), "weekday", sure=False, following=number)


def _turned(match: re.Match[str], today: Today) -> Meant | None:
    back, ahead = _around(match, today)
    if match["which"].lower() == "next":
        return on(today.week + weekday_number(match["weekday"]) * DAY + WEEK)
    return on(back if match["which"].lower() in ("last", "gone", "past") else ahead)


def _of_month(match: re.Match[str], today: Today) -> Meant | None:
    """Give "the first Monday of December", "the last Friday in March"."""
    which = match["count"].lower()
    number = {"1": 1, "2": 2, "3": 3, "4": 4, "f": 1, "s": 2, "t": 3}.get(which[0])
    weekday = weekday_number(match["weekday"])
    days = []
    for year in range(today.day.year - 1, today.day.year + 2):
        first = date(year, month_number(match["month"]), 1)
        day = first + (weekday - first.weekday()) % 7 * DAY
        end = last_of_month(first)
        last = end - (end.weekday() - weekday) % 7 * DAY
        days.append(day + (number - 1) * WEEK if number else last)
    return Meant(tuple(days))


def _weekdays_ago(match: re.Match[str], today: Today) -> Meant | None:
    """Give "two Fridays ago"."""
    count = int(match["count"]) if match["count"].isdigit() else 2
    number = weekday_number(match["weekday"])
    last = today.day - ((today.day.weekday() - number) % 7 or 7) * DAY
    return on(last - (count - 1) * WEEK)


WEEKDAYS: Final[tuple[Form, ...]] = (
    form(
        rf"(?<![\w'’])(?:the\s)?(?P<count>first|second|third|last|1st|2nd|3rd|4th)\s{_NAMED}\s"
        rf"(?:of|in)\s(?P<month>{MONTH})",
        _of_month,
    ),
    form(
        r"(?<![\w'’])(?P<count>\d|a\scouple\sof)\s"
        r"(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)days\sago\b",
        _weekdays_ago,
    ),
    form(
        rf"{_NOT_EVERY}(?:{_WEEKS}|week)\s(?:on|from|this|next|come|coming)\s{_NAMED}",
        _after,
    ),
    form(rf"{_NOT_EVERY}{_NAMED},?\s{_WEEKS}\s(?P<since>ago)\b", _ago),
    form(rf"{_NOT_EVERY}{_WEEKS}\s(?P<since>(?:ago\s)?last|ago(?:\son|,)?)\s{_NAMED}", _ago),
    form(rf"{_NOT_EVERY}(?:the\s)?{_NAMED}\s(?P<more>after\snext|before\slast)\b", _after_next),
    form(rf"{_NOT_EVERY}{_NAMED}\s(?P<more>week|fortnight)\b(?!\s(?:of|end))", _week_later),
    form(rf"{_NOT_EVERY}(?:the\s)?{_NAMED},?\s(?:of\s)?(?P<week>this|next|last)\sweek\b", _of_week),
    form(rf"{_NOT_EVERY}(?P<week>this|next|last)\sweek,?\s(?:on\s)?(?:the\s)?{_NAMED}", _of_week),
    form(
        rf"{_NOT_EVERY}{_NAMED}\s(?:just\s)?(?P<which>next|last|gone|past|coming)\b(?!\s\w)",
        _turned,
    ),
    form(rf"{_NOT_EVERY}{_WHICH}{_NAMED}", _which),
    form(
        rf"{_NOT_EVERY}(?P<which>next|last)\s{WEEKDAY}\s?(?:or|and|/|&|,)\s?(?P<here>{_NAMED})"
        r"(?!\s(?:week|next|after))",
        _which,
    ),
    form(
        rf"{_NOT_EVERY}(?P<here>{_NAMED})(?={_OTHER},?\s(?:of\s)?(?P<week>this|next|last)\sweek\b)",
        _of_week,
    ),
    form(rf"{_NOT_EVERY}{_FULL}s(?=\s(?:{_OF_A_DAY})\b)", _bare),
    form(rf"{_NOT_EVERY}the\s{_NAMED}\safter(?:wards?|\sthat)?(?!\snext)\b", _following),
    form(rf"{_NOT_EVERY}{_NAMED}", _bare),
)
