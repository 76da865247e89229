"""Counts the ceiling and the hours from a record alone, without asking whoever should keep them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from ringback.casebook.applications import Roster
from ringback.casebook.calendar import after_working_days, is_working_day
from ringback.casebook.events import (
    CallPlaced,
    Event,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import Contact, Place, zone

FORTNIGHT = timedelta(days=14)
WEEK = timedelta(days=7)
REACHING = ("spoke", "voicemail_left", "screened")


def broken(events: Sequence[Event], roster: Roster) -> list[str]:
    """Give every sentence of the ceiling that a record breaks, and every call out of hours."""
    return [
        f"{person.key}: {sentence}"
        for person in roster.contacts
        for sentence in (
            *_out_of_hours(events, person),
            *_too_often(_Person(events, person), person.place),
            *_too_much_of_a_stage(_Person(events, person), events, roster),
        )
    ]


@dataclass
class _Person:
    """What reached one person over all their openings, sorted as the ceiling sorts it."""

    events: Sequence[Event]
    contact: Contact
    touches: list[Event] = field(default_factory=list)
    attempts: list[Event] = field(default_factory=list)
    letters: list[Event] = field(default_factory=list)
    asked: datetime | None = None
    announced: datetime | None = None
    sent_on: date | None = None
    owed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for event in self.events:
            body = event.body
            if isinstance(body, Interviewed):
                if self.contact.key in body.people:
                    self.owed.add(event.application)
            elif getattr(body, "contact", None) == self.contact.key:
                self._take(event)

    def day(self, event: Event) -> date:
        return self._day(event.happened)

    def _day(self, when: datetime) -> date:
        return when.astimezone(zone(self.contact.place.zone)).date()

    def _take(self, event: Event) -> None:
        match event.body:
            case CallPlaced() as call:
                self._called(event, call)
            case Wrote() as letter:
                self._wrote(event, letter)
            case GreetingHeard() as heard if heard.says in ("use_cell", "not_checked"):
                self.sent_on = self.day(event)
                self.asked = event.happened if heard.says == "use_cell" else self.asked
            case HeardBack(automatic=False) | RangBack(missed=True) | Promised(mine=True):
                self.asked = event.happened
            case _:
                pass

    def _called(self, event: Event, call: CallPlaced) -> None:
        if call.outcome == "wrong_number":
            return
        if self.sent_on == self.day(event) and self.attempts:
            # What an attempt leads to on its day because a greeting said so belongs to it.
            self.attempts.pop()
            self.sent_on = None
        free = self._is_fresh(self.announced, event) or self._is_fresh(self.asked, event)
        self.announced = None
        if call.outcome in REACHING:
            self.asked = None
        if not free:
            (self.touches if call.outcome in REACHING else self.attempts).append(event)

    def _wrote(self, event: Event, letter: Wrote) -> None:
        if letter.announced_a_call:
            self.announced = event.happened
        if letter.kind == "thank_you" and event.application in self.owed:
            self.owed.discard(event.application)
        elif letter.by != "post" and self._is_fresh(self.asked, event):
            self.asked = None
        else:
            (self.letters if letter.by == "post" else self.touches).append(event)

    def _is_fresh(self, when: datetime | None, event: Event) -> bool:
        return when is not None and self.day(event) - self._day(when) <= FORTNIGHT


def _out_of_hours(events: Iterable[Event], person: Contact) -> Iterator[str]:
    for event in events:
        if isinstance(event.body, CallPlaced) and event.body.contact == person.key:
            there = event.happened.astimezone(zone(person.place.zone))
            if not is_working_day(there.date(), person.place) or not 9 <= there.hour < 17:
                yield f"call {event.number} at {there}"


def _too_often(person: _Person, place: Place) -> Iterator[str]:
    for one, other in pairwise(person.touches):
        if person.day(other) < after_working_days(person.day(one), 3, place):
            yield f"touches {one.number} and {other.number} within three working days"
    for one, third in zip(person.touches, person.touches[2:], strict=False):
        if person.day(third) - person.day(one) < WEEK:
            yield f"three touches in seven days, {one.number} to {third.number}"
    for one, other in pairwise(person.attempts):
        if person.day(one) == person.day(other):
            yield f"attempts {one.number} and {other.number} on one day"
    for one, fourth in zip(person.attempts, person.attempts[3:], strict=False):
        if person.day(fourth) - person.day(one) < WEEK:
            yield f"four attempts in seven days, {one.number} to {fourth.number}"


def _too_much_of_a_stage(person: _Person, events: Sequence[Event], roster: Roster) -> Iterator[str]:
    stages = _stages(events, roster)
    voicemails = [
        event
        for event in person.touches
        if isinstance(event.body, CallPlaced) and event.body.outcome == "voicemail_left"
    ]
    for what, counted, most in (
        ("attempts", person.attempts, 6),
        ("voicemails", voicemails, 2),
        ("letters by post", person.letters, 1),
    ):
        by_stage = Counter(stages[event.number] for event in counted)
        for stage, count in by_stage.items():
            if count > most:
                yield f"{count} {what} in the stage {stage}"


def _stages(events: Sequence[Event], roster: Roster) -> dict[int, object]:
    """Give for each event the application, its stage before the event, and since when."""
    before: dict[str, list[Event]] = defaultdict(list)
    stages: dict[int, object] = {}
    for event in events:
        told = before[event.application]
        case = fold(told, roster).cases[event.application]
        stages[event.number] = (event.application, case.stage, case.stage_since)
        told.append(event)
    return stages
