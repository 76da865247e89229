"""How one application went: its days, its steps, its answers, its end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Literal

from ringback.casebook.case import Case
from ringback.casebook.events import Applied, Closed, Decided, Event, Interviewed, Reopened
from ringback.casebook.terms import Stage

from .signs import Came, Way, signs, stops_waiting, way

Ending = Literal["offer", "rejected", "filled", "withdrawn", "closed", "open"]
"""How a case ended; `closed` is the seeker's own end without a definite answer."""

Standing = Literal["not_applied"] | Stage


@dataclass(frozen=True, slots=True)
class Occasion:
    """What the seeker did in one way on one day: letters to two interviewers are one occasion.

    `word` is the day on which they came back to the seeker, nothing else that could be answered
    lying between: so one answer counts once, for the step that stood last before it.
    """

    way: Way
    day: date
    word: date | None = None


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """The first sign from them since the seeker applied, and what the seeker had done last."""

    day: date
    came: Came
    after: Way | None


@dataclass(frozen=True, slots=True)
class Course:
    """One application up to today at its place.

    `began` is None where nothing has happened yet. `watched` is the day up to which it could be
    seen what they would do: today, or the day on which the seeker withdrew. A case that the seeker
    only closed is watched on: many are closed because of the silence. `heard` is the day of the
    last sign.
    """

    standing: Standing
    today: date
    began: date | None
    watched: date
    first: FirstAnswer | None
    heard: date | None
    interviewed: date | None
    offered: date | None
    definite: date | None
    ending: Ending
    occasions: tuple[Occasion, ...]
    awaited: bool
    """Whether an appointment or a day that they named still lies ahead."""

    @property
    def answered(self) -> date | None:
        """The day of the first answer."""
        return self.first.day if self.first else None

    def watched_for(self, since: date) -> int:
        """Count the days from one of its days to the last on which it was watched."""
        return (self.watched - since).days

    def unanswered(self) -> bool:
        """Say whether nobody there has ever answered, and nothing was decided."""
        return self.first is None and self.ending in ("open", "closed")

    def silent(self, days: int) -> bool:
        """Say whether nothing more came for over so many days, with no decision, nothing ahead."""
        if self.heard is None or self.awaited or self.ending not in ("open", "closed"):
            return False
        return self.watched_for(self.heard) > days


def course(case: Case, clock: tzinfo, now: datetime) -> Course:
    """Follow one case from its beginning to `now`, days being days at its place."""
    events = case.events
    beginning = _beginning(events)
    began = beginning.astimezone(clock).date() if beginning else None
    walk = _Walk(clock, began)
    for event, sign in zip(events, signs(events), strict=True):
        walk.take(event, sign)
    today = now.astimezone(clock).date()
    return Course(
        standing="not_applied" if case.stage == "applied" and not case.applied else case.stage,
        today=today,
        began=began,
        watched=walk.stopped or today,
        first=walk.first,
        heard=walk.heard,
        interviewed=walk.interviewed,
        offered=walk.offered,
        definite=walk.definite,
        ending=walk.ending,
        occasions=tuple(walk.occasions),
        awaited=_is_awaited(case, today, now),
    )


def _beginning(events: Sequence[Event]) -> datetime | None:
    """Give when the seeker applied; where that is not told, when anything first happened."""
    applied = [event for event in events if isinstance(event.body, Applied)]
    return next((event.happened for event in applied or events), None)


def _is_awaited(case: Case, today: date, now: datetime) -> bool:
    named = case.held is not None and case.held.until >= today
    return named or any(noted.body.when > now for noted in case.appointments)


class _Walk:
    """A course as it grows, event by event."""

    def __init__(self, clock: tzinfo, began: date | None) -> None:
        self.clock = clock
        self.began = began
        self.first: FirstAnswer | None = None
        self.heard: date | None = None
        self.interviewed: date | None = None
        self.offered: date | None = None
        self.definite: date | None = None
        self.ending: Ending = "open"
        self.stopped: date | None = None
        self.occasions: list[Occasion] = []
        self.waiting = False

    def take(self, event: Event, sign: Came | None) -> None:
        """Take the next event, and how a sign came with it if one did."""
        day = event.happened.astimezone(self.clock).date()
        if sign is not None:
            self._hear(sign, day)
        self._turn(event, day)
        match event.body:
            case Interviewed():
                self.interviewed = self.interviewed or day
                self.heard = day
            case Decided():
                self._decide(event.body, day)
            case Closed():
                self.ending = "closed" if self.ending == "open" else self.ending
            case Reopened():
                self.ending, self.stopped = "offer" if self.offered else "open", None
            case _:
                pass

    def _hear(self, sign: Came, day: date) -> None:
        self.heard = day
        if sign != "reached" and self.waiting:
            self.occasions[-1] = replace(self.occasions[-1], word=day)
            self.waiting = False
        if self.first is None and self._counts(day):
            self.first = FirstAnswer(day, sign, self.occasions[-1].way if self.occasions else None)

    def _counts(self, day: date) -> bool:
        """Say whether the seeker had applied: what they said before answers no application.

        By the day, since of many an application only the day is known.
        """
        return self.began is not None and day >= self.began

    def _turn(self, event: Event, day: date) -> None:
        """Note what the seeker did; the same way again on the same day is the same occasion."""
        if stops_waiting(event.body):
            self.waiting = False
        turned = way(event.body)
        if turned is None:
            return
        last = self.occasions[-1] if self.waiting else None
        if last is None or (last.way, last.day) != (turned, day):
            self.occasions.append(Occasion(turned, day))
        self.waiting = True

    def _decide(self, decided: Decided, day: date) -> None:
        self.ending = decided.verdict
        if decided.verdict == "withdrawn":
            self.stopped = day
            return
        if self._counts(day):
            self.definite = self.definite or day
        if decided.verdict == "offer":
            self.offered = self.offered or day
