"""Counting by the ceiling's own words, from the events alone: what reached a person unasked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from itertools import pairwise
from typing import Final, Literal

from ringback.casebook.calendar import after_working_days
from ringback.casebook.events import (
    Arranged,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Event,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Urgent,
    Wrote,
)
from ringback.casebook.people import Place
from ringback.counsel import Policy

Sort = Literal["touch", "attempt", "letter"]

REACHED: Final = frozenset({"spoke", "voicemail_left", "screened"})


@dataclass(frozen=True, slots=True)
class Counted:
    """Something unasked: the day at their place, its sort, the event."""

    day: date
    sort: Sort
    event: Event


@dataclass(frozen=True, slots=True)
class Freed:
    """A way that is free once, in one opening, from a moment on."""

    way: str
    application: str
    since: datetime

    def frees(self, way: str, event: Event) -> bool:
        """Say whether it frees an event that came by this way."""
        here = self.application == event.application
        return here and way == self.way and event.happened >= self.since


def unasked(person: str, events: Iterable[Event], clock: tzinfo) -> list[Counted]:
    """Give what the ceiling counts for a person, in the order in which it happened.

    What they asked for, what was announced to them and what a greeting told callers frees one
    call or letter each, of the same opening; so does what the seeker says is urgent.
    """
    return list(_unasked(person, events, clock))


def breaches(counted: list[Counted], place: Place, policy: Policy) -> list[str]:
    """Say where what is counted goes beyond what a policy allows in days and weeks."""
    touches = [one.day for one in counted if one.sort == "touch"]
    attempts = [one.day for one in counted if one.sort == "attempt"]
    return [
        *(
            f"touches on {one} and {other}"
            for one, other in pairwise(touches)
            if other < after_working_days(one, policy.touch_gap, place)
        ),
        *_crowded("touches", touches, policy.touches_a_week, 7),
        *_crowded("attempts", attempts, policy.attempts_a_week, 7),
        *_crowded("attempts", attempts, policy.attempts_a_day, 1),
    ]


def _crowded(what: str, days: list[date], most: int, span: int) -> Iterator[str]:
    for first, last in zip(days, days[most:], strict=False):
        if (last - first).days < span:
            yield f"{most + 1} {what} from {first} to {last}"


def _unasked(person: str, events: Iterable[Event], clock: tzinfo) -> Iterator[Counted]:
    freed: list[Freed] = []
    for event in events:
        freed += [Freed(way, event.application, _from(event)) for way in _frees(person, event.body)]
        sort = _sort(person, event.body)
        by = next(
            (one for way in _ways(event.body) for one in freed if one.frees(way, event)), None
        )
        if sort is not None and by is not None:
            freed.remove(by)
        elif sort is not None:
            yield Counted(event.happened.astimezone(clock).date(), sort, event)


def _from(event: Event) -> datetime:
    """Give the moment from which what was asked for is due: that of a call, its hour."""
    body = event.body
    if isinstance(body, Arranged):
        return body.when
    if isinstance(body, Promised):
        return datetime.combine(body.until, time(), event.happened.tzinfo)
    return event.happened


def _sort(person: str, body: Body) -> Sort | None:
    if isinstance(body, CallPlaced) and body.contact == person:
        if body.outcome == "wrong_number":
            return None
        return "touch" if body.outcome in REACHED else "attempt"
    if isinstance(body, Wrote) and body.contact == person:
        return "letter" if body.by == "post" else "touch"
    return None


def _ways(body: Body) -> tuple[str, ...]:
    """Give what may have freed a call or letter, the narrowest first."""
    if isinstance(body, CallPlaced):
        return ("cell", "call", "either") if body.line == "cell" else ("call", "either")
    if isinstance(body, Wrote):
        return (body.kind or "letter", "either")
    return ()


def _frees(person: str, body: Body) -> tuple[str, ...]:
    """Give what an event frees towards a person: a call, a letter, or either."""
    match body:
        case GreetingHeard(contact=contact) if contact == person:
            return ("cell",) if body.tells("use_cell") or body.tells("not_checked") else ()
        case HeardBack(contact=contact, automatic=False) if contact == person:
            return ("either",)
        case RangBack(contact=contact, missed=True) if contact == person:
            return ("either",)
        case Promised(contact=contact, mine=True) if contact == person:
            return ("either",)
        case Arranged(what="call", people=people, cancelled=False) if person in people:
            return ("either",)
        case Wrote(contact=contact, announced_a_call=True) if contact == person:
            return ("call",)
        case Interviewed(people=people) if person in people:
            return ("thank_you",)
        case CheckBackAgreed(contact=contact) if contact == person:
            return ("future",) * 13
        case Urgent():
            return ("either",)
        case _:
            return ()
