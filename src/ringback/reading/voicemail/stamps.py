"""When a message was left, as it says itself: "it's Tuesday, about two fifteen"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import Figured, in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.patterns import Pattern
from ringback.reading.values import Telling

from .callers import opens

_NOW: Final = Pattern(
    r"\b(?:it'?s|it is|time is|today is|received(?: on)?|recorded(?: on)?)"
    r"(?: now| about| around| nearly| just)*\s*$",
    re.IGNORECASE,
)

_DAY_BEFORE: Final = Pattern(
    r"(?:[\s,]|\b(?:at|about|around|nearly|just|after|before|the|on|of|morning|afternoon|evening|"
    r"may|june|july|march|april|august|[a-z]{3,9}(?:day|uary|ber|st|nd|rd|th)|\d{1,2}\w{0,2})\b)"
    r"{0,16}$",
    re.IGNORECASE,
)
"""The day between "it is" and the hour: "it's Tuesday the third, about"."""
_NEAR: Final = 60
_KEPT: Final = timedelta(days=6)
"""How long a message can have lain there."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The moment at which it was left, and where the message says so."""

    moment: datetime
    spans: Sequence[Span]


def stamp_of(text: str, telling: Telling) -> Stamp:
    """Give when they rang: as the message itself says, else when it was told."""
    figures = in_figures(text)
    told, spans = telling.told, []
    day, at = told.date(), told.timetz().replace(tzinfo=None)
    for span, named in _days(figures, text, telling):
        day = named
        spans.append(span)
    for hour in find_hours(figures, telling.country):
        before = _DAY_BEFORE.sub("", text[max(0, hour.span.start - _NEAR) : hour.span.start])
        if _NOW.search(before):
            at = hour.at
            spans.append(hour.span)
    rang = datetime.combine(day, at, told.tzinfo)
    return Stamp(rang if rang <= told else told, spans)


def without(stamp: Stamp, text: str) -> str:
    """Give a text with blanks for the moment at which it was left, which fixes nothing to come."""
    for span in stamp.spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _days(figures: Figured, text: str, telling: Telling) -> Iterator[tuple[Span, date]]:
    today = telling.told.date()
    for named in find_days(figures, today, telling.country):
        before = text[: named.span.start]
        if (_NOW.search(before) or opens(before)) and today - named.back <= _KEPT:
            yield named.span, today if named.ahead == today else named.back
