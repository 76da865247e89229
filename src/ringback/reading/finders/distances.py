"""Days named by how far off they are: "yesterday", "two weeks ago", "in ten working days"."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from ringback.reading.patterns import Pattern

from .day_terms import DAY, WEEKDAY, Form, Meant, Today, form, on
from .lengths import COUNT, UNIT, counted, number, off

_NEAR: Final = {
    r"the\sday\sbefore\syesterday": -2,
    r"day\sbefore\syesterday": -2,
    r"the\sother\sday": -3,
    "yesterday": -1,
    r"last\s(?:night|evening)": -1,
    r"(?:the\s)?day\safter\stomorrow": 2,
    "tomorrow": 1,
    r"(?:today|tonight|this\s(?:am|pm|morning|lunchtime|afternoon|evening))": 0,
    r"(?:(?:the\s)?end\sof\s(?:the\s|business\s)?(?:day|business|play)|close\sof\s(?:business|play)"
    rf"|eod|cob)(?!,?\s(?:on\s)?(?:{WEEKDAY}|tomorrow))": 0,
}
_A: Final = r"(?<![\w.:/-])"


def _near(match: re.Match[str], today: Today) -> Meant | None:
    words = match[0].lower()
    for pattern, days in _NEAR_PATTERNS:
        if pattern.fullmatch(words):
            return on(today.day + days * DAY, sure="other" not in words)
    return None


def _ago(match: re.Match[str], today: Today) -> Meant | None:
    meant = off(match, today, -1)
    return None if meant is None else replace(meant, ago=_of_the_clock(match))


def _of_the_clock(match: re.Match[str]) -> timedelta | None:
    """Give how long hours and minutes are; None for what is told in days and more."""
    unit = match["unit"].lower()
    part = {"h": timedelta(hours=1), "m": timedelta(minutes=1)}.get(unit[0])
    if part is None or unit.startswith(("mo", "mth")):
        return None
    # Half an hour is the only half that is said of so short a time.
    count = 0.5 if match["count"].lower().startswith("half") else counted(match)[0]
    return count * part


def _ahead(match: re.Match[str], today: Today) -> Meant | None:
    return off(match, today, 1)


def _within(match: re.Match[str], today: Today) -> Meant | None:
    if match["unit"].lower().startswith("min"):
        return None
    meant = off(match, today, 1)
    return None if meant is None else replace(meant, bound="by")


def _until(match: re.Match[str], today: Today) -> Meant | None:
    meant = off(match, today, 1)
    return None if meant is None else replace(meant, bound="until")


def _later(match: re.Match[str], today: Today) -> Meant | None:
    """Give a day so long after what was told before; from today where nothing was."""
    way = -1 if match["tail"].lower() in _BEFORE else 1
    meant = off(match, today, way)
    if meant is None:
        return None
    clock = _of_the_clock(match)
    days = (meant.days[0] - today.day).days
    gap = clock * way if clock is not None else None
    return Meant(meant.days, later=days, sure=meant.sure, gap=gap)


_BEFORE: Final = frozenset(("before", "earlier", "prior", "previously", "before that"))


def _after_some(match: re.Match[str], today: Today) -> Meant | None:
    meant = off(match, today, 1)
    if meant is None:
        return None
    return Meant(meant.days, later=(meant.days[0] - today.day).days, sure=meant.sure)


def _next_day(match: re.Match[str], today: Today) -> Meant | None:
    return on(today.day + DAY, later=1)


def _same_day(match: re.Match[str], today: Today) -> Meant | None:
    return on(today.day, later=0)


def _next_week(match: re.Match[str], today: Today) -> Meant | None:
    return on(today.day + 7 * DAY, later=7, sure=False)


def _weeks_of(match: re.Match[str], today: Today) -> Meant | None:
    """Give "a week tomorrow", "two weeks ago today", "a week yesterday"."""
    near = match["near"].lower()
    base = 0 if near.startswith("today") else -1 if near.startswith("y") else 1
    back = base < 0 or (match["ago"] or "").lower().startswith("ago")
    count = 2 if match["fortnight"] else number(match["count"].lower())
    return on(today.day + (base + (-7 if back else 7) * int(count)) * DAY)


def _week_after(match: re.Match[str], today: Today) -> Meant | None:
    """Give "tomorrow week"."""
    base = 0 if match["near"].lower() == "today" else 1
    return on(today.day + (base + (7 if match["unit"].lower() == "week" else 14)) * DAY)


def _this_time(match: re.Match[str], today: Today) -> Meant | None:
    near = match["near"].lower()
    days = {"n": 7, "l": -7, "y": -1}.get(near[0], 1)
    return on(today.day + days * DAY)


def _day_before(match: re.Match[str], today: Today) -> Meant | None:
    return on(today.day - DAY, later=-1)


def _week_before(match: re.Match[str], today: Today) -> Meant | None:
    return on(today.day - 7 * DAY, later=-7, sure=False)


_NEAR_PATTERNS: Final = tuple((Pattern(words), days) for words, days in _NEAR.items())

DISTANCES: Final[tuple[Form, ...]] = (
    form(
        rf"{_A}(?:{COUNT}weeks?|(?P<fortnight>an?\sfortnight))\s(?P<ago>ago\s|from\s)?"
        rf"(?P<near>today|tomorrow|yesterday)\b",
        _weeks_of,
    ),
    form(rf"{_A}this\stime\s(?P<near>next\sweek|last\sweek|tomorrow|yesterday)\b", _this_time),
    form(rf"{_A}(?:the\s)(?:day|night|evening|afternoon|morning)\sbefore(?!\syest)\b", _day_before),
    form(rf"{_A}the\s(?:previous\sweek|week\sbefore(?!\slast|\s\d))\b", _week_before),
    form(rf"{_A}(?P<near>today|tomorrow)\s(?P<unit>week|fortnight)\b", _week_after),
    form(rf"{_A}(?:{'|'.join(_NEAR)})(?![\w-]|['’](?!s\b))", _near),
    form(
        rf"{_A}{COUNT}{UNIT}(?:\s(?:ago(?:\stoday)?|back\b(?!\s(?:to|from|on|in|with))|since"
        rf"|(?:have|has|had)\s(?:now\s)?(?:passed|gone\sby)\ssince))\b",
        _ago,
    ),
    form(
        rf"{_A}(?<!\bbe\s)(?<!\btake\s){COUNT}{UNIT}['’]?\s"
        r"(?P<tail>later|earlier|before(?:\sthat)?|prior|previously"
        rf"|after(?:wards?)?(?:\sthat)?|on\b(?=\s?[,.;]|\s(?:i|we|she|he|they|and|still)\b)"
        rf"|passed|went\s(?:by|past)|had\s(?:passed|gone\sby))(?!\w)",
        _later,
    ),
    form(rf"{_A}(?:after(?:\swaiting)?|waited(?:\sfor)?)\s{COUNT}{UNIT}(?!\sof\b)", _after_some),
    form(rf"{_A}{COUNT}{UNIT}['’]?\s(?:from\s(?:now|today)|hence|out\b|time\b)", _ahead),
    form(rf"{_A}in\s{COUNT}{UNIT}(?:['’]?\stime)?(?!\s(?:i|we)['\s]?(?:ve|have)\b)", _ahead),
    form(
        rf"{_A}(?:within|(?:in|over|during)\sthe\snext|give\s(?:it|us|me|them|her|him)|allow"
        rf"(?:\s(?:us|me|them))?|(?:take|takes)(?:\sus)?(?:\sup\sto)?)\s{COUNT}{UNIT}",
        _within,
    ),
    form(
        rf"{_A}(?:will|['’]ll|may|might|could|should|needs?|wants?)(?:\s(?:be|take|need|want))?"
        rf"(?:\sanother)?\s(?P<here>{COUNT}{UNIT})",
        _within,
    ),
    form(
        rf"{_A}(?:wait|hang\son|hold\s(?:on|off)|for\sanother(?=\s)|sit\stight)(?:\sfor)?"
        rf"(?:\sanother)?\s{COUNT}{UNIT}",
        _until,
    ),
    form(
        rf"{_A}(?:within|in|over|during)\sthe\s(?:next|coming)\s"
        r"(?P<count>)(?P<or>)(?P<working>)(?P<half>)"
        r"(?P<unit>day|week|fortnight|month)\b",
        _within,
    ),
    form(
        rf"{_A}(?:the\s)?(?:very\s)?(?:next|following)\s(?:day|morning|afternoon|evening)\b"
        rf"|{_A}(?:the|a)\sday\s(?:after|later)\b(?!\stom)",
        _next_day,
    ),
    form(
        rf"{_A}(?:the\s|that\s)?(?:very\s)?same\s(?:day|morning|afternoon|evening)\b"
        rf"|{_A}(?:later\s)?that\s(?:day|morning|afternoon|evening|night)\b",
        _same_day,
    ),
    form(rf"{_A}(?:the\s)(?:following\sweek|week\safter(?!\snext))\b", _next_week),
)
