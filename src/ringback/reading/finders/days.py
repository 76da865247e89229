"""Days as people name them: "yesterday", "last Tuesday", "by the end of next week", "3/4"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.patterns import Pattern

from .dates import DATES
from .day_terms import DAY, WEEKDAY, Bound, Form, Meant, Today
from .distances import DISTANCES
from .feasts import FEASTS, FEASTS_NAMED
from .figures import Figured
from .spelling import spelt
from .stretches import STRETCHES
from .weekdays import WEEKDAYS

__all__ = ["Bound", "Day", "find_days"]

_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_SPANS: Final = (
    *("day", "night", "eve", "morning", "noon", "am", "pm", "lunch", "tomorrow", "eod", "cob"),
    *("week", "wk", "month", "mth", "year", "yr", "hour", "hr", "min", "business", "play"),
)
_FORMS: Final[tuple[tuple[tuple[str, ...], tuple[Form, ...]], ...]] = (
    (tuple("0123456789"), DATES),
    (_WEEKDAYS, WEEKDAYS),
    (_SPANS, DISTANCES),
    (("week", "month", "eow", "eom", "year", *_MONTHS), STRETCHES),
    (FEASTS_NAMED, FEASTS),
)
"""Forms by the letters of which some must stand in a text before any of them can fit."""
_BEFORE: Final = 32
_BOUNDS: Final[tuple[tuple[Bound, str], ...]] = (
    ("until", r"(?:until|till|til)\safter"),
    (
        "from",
        r"not\s(?:\w+\s)?before|on\sor\safter|from|since|starting|as\sof|after|beginning|between",
    ),
    (
        "by",
        r"by|(?:no|not)\slater\sthan|before|ahead\sof|due(?:\son)?|on\sor\sbefore"
        r"|deadline(?:\sof|\sis|:)",
    ),
    ("until", r"until|till|til|'til|up\still|as\slate\sas|til"),
    ("through", r"through|thru|up\sto(?:\sand\sincluding)?|including"),
)
_SOFTENED: Final = (
    r"\s{1,2}(?:(?:the|about|around|roughly|at\sleast|maybe|sometime|say|some\stime|on|at|early"
    r"|late|(?:end|close)\sof\s(?:the\s)?(?:day|business|play)|eod|cob),?\s{1,2}){0,3}$"
)
_BOUND: Final = tuple(
    (bound, Pattern(rf"\b(?:{words}){_SOFTENED}", re.IGNORECASE)) for bound, words in _BOUNDS
)
_AFTER_IT: Final[tuple[tuple[Bound, Pattern], ...]] = (
    ("by", Pattern(r",?\s(?:at\sthe\s(?:very\s)?latest|or\s(?:before|earlier|sooner))\b", re.I)),
    ("through", Pattern(r",?\s\(?inclusive\b", re.I)),
    ("from", Pattern(r",?\s(?:onwards?|or\s(?:after|later)|and\safter)\b", re.I)),
)
_UNTIL_AFTER: Final = Pattern(r"\b(?:until|till|til)\safter\s(?:the\s)?$", re.IGNORECASE)
_WEEK_OF: Final = Pattern(
    r"\b(?:week\s(?:of|commencing|beginning|starting)|w/c)\s(?:the\s)?$", re.IGNORECASE
)
_RECURRING: Final = Pattern(
    rf"\b{WEEKDAY}\s?(?:-|–|to|through|thru)\s?{WEEKDAY},?\s(?:(?:from|between)\s)?"
    r"\d\d?(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:-|–|to|until|till|and)\s?\d"
    rf"|\b(?:hours|open|available|works?|working)\b(?:\s(?:is|are|it|every|in|the))?:?\s{WEEKDAY}"
    rf"\s?(?:-|–|to|through|thru|and)\s?{WEEKDAY}|\b(?:every|each)\s(?:other\s)?{WEEKDAY}",
    re.IGNORECASE,
)
"""Opening hours and habits, which name no day."""
_TO: Final = Pattern(r"\s?(?:-|–|to|and)\s(?:the\s)?|\s?[-–]\s?", re.IGNORECASE)
_BESIDE: Final = Pattern(r"[\s,(]{1,3}(?:(?:that's|which is|the|on)\s){0,2}", re.IGNORECASE)
_NEAR: Final = 120 * DAY


@dataclass(frozen=True, slots=True)
class Day:
    """A day that words name; `back` is it as a day that lies behind, `ahead` as one to come.

    They differ for a weekday and for a date without a year. `later` counts days after whatever
    was told before ("three days later"), and is None for a day that stands by itself. `sure` is
    whether the words leave no other day open. `following` is the weekday (Monday being 0) of "the
    following Monday", the first such day after whatever was told before. `ago` is how long before
    the telling "an hour ago" is, `gap` how long after whatever was told before "an hour later" is,
    below zero for "an hour before". `counted` says that `ahead` was counted from today ("in two
    weeks"), so that in what somebody said it counts from the day on which they said it.
    """

    span: Span
    back: date
    ahead: date
    bound: Bound = "on"
    later: int | None = None
    sure: bool = True
    following: int | None = None
    ago: timedelta | None = None
    counted: bool = False
    gap: timedelta | None = None


@dataclass(frozen=True, slots=True)
class _Named:
    """Where a day is named in the figured text, and what is meant."""

    start: int
    end: int
    meant: Meant


def find_days(text: Figured, today: date, country: str = "US") -> tuple[Day, ...]:
    """Give the days that a text names, in order; spans count in the original."""
    text = spelt(text)
    named = _beside_one_another(_apart(_all(text.text, Today(today, country))), text.text, today)
    days: list[Day] = []
    for index, each in enumerate(named):
        lead = text.text[
            max(named[index - 1].end if index else 0, each.start - _BEFORE) : each.start
        ]
        later = DAY * bool(_UNTIL_AFTER.search(lead))
        days.append(
            Day(
                text.span(each.start, each.end),
                each.meant.back(today) + later,
                each.meant.ahead(today) + later,
                _bound(text.text, lead, each, days[-1].bound if days else "on"),
                each.meant.later,
                each.meant.sure and not _WEEK_OF.search(lead),
                each.meant.following,
                each.meant.ago,
                each.meant.counted,
                each.meant.gap,
            )
        )
    return tuple(days)


def _all(text: str, today: Today) -> Iterator[_Named]:
    habits = frozenset(
        place for match in _RECURRING.finditer(text) for place in range(match.start(), match.end())
    )
    small = text.lower()
    fitting = (forms for hints, forms in _FORMS if any(hint in small for hint in hints))
    for each in chain.from_iterable(fitting):
        for match in each.pattern.finditer(text):
            meant = None if match.start() in habits else each.read(match, today)
            if meant is not None:
                yield _Named(match.start(each.here), match.end(each.here), meant)


def _apart(found: Iterator[_Named]) -> list[_Named]:
    """Give the longest where several overlap."""
    kept: list[_Named] = []
    for each in sorted(found, key=lambda named: (named.start, -named.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return kept


def _beside_one_another(named: list[_Named], text: str, today: date) -> list[_Named]:
    """Take a weekday and the date beside it for one day, doubtful where they disagree."""
    kept: list[_Named] = []
    for each in named:
        before = kept[-1] if kept else None
        if before is not None and _BESIDE.fullmatch(text, before.end, each.start):
            brackets = "(" in text[before.end : each.start]
            one = _one_day(before.meant, each.meant, today, brackets=brackets)
            if one is not None:
                kept[-1] = _Named(before.start, each.end, one)
                continue
        kept.append(each)
    return kept


def _one_day(left: Meant, right: Meant, today: date, *, brackets: bool) -> Meant | None:
    kinds = {left.kind, right.kind}
    if "weekday" not in kinds or kinds == {"weekday"}:
        return None
    weekday, other = (left, right) if left.kind == "weekday" else (right, left)
    wanted = weekday.days[0].weekday()
    fitting = tuple(
        day for day in other.days if day.weekday() == wanted and abs(day - today) <= _NEAR
    )
    if fitting:
        return replace(other, days=fitting, sure=True)
    if other.kind == "date" and (other is right or brackets):
        return replace(other, sure=False)
    return None


def _bound(text: str, lead: str, each: _Named, before: Bound) -> Bound:
    """Give how the words around a day use it."""
    for bound, pattern in _AFTER_IT:
        if pattern.match(text, each.end):
            return bound
    if before == "from" and _TO.fullmatch(lead):
        return "through"
    for bound, pattern in _BOUND:
        if pattern.search(lead):
            return bound
    return each.meant.bound
