"""Folding a history into a search: one pass over the events, in the order they happened."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final

from .applications import Application, Roster
from .case import NOBODY, Case, Held, Noted, Search
from .corrections import standing
from .events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Decided,
    Erased,
    Event,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Pinned,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from .people import Contact, Line
from .terms import Stage


def fold(
    events: Iterable[Event], roster: Roster | None = None, *, until: datetime | None = None
) -> Search:
    """Fold a history into a search, using what happened up to `until` (None: all of it).

    An application that only the events know gets a case under its own name. The stubs of what was
    erased say nothing of a case any more.
    """
    roster = roster or Roster()
    history = tuple(events)
    held = [
        event
        for event in standing(history)
        if (until is None or event.happened <= until) and not isinstance(event.body, Erased)
    ]
    by_case: dict[str, list[Event]] = {app.key: [] for app in roster.applications}
    for event in held:
        by_case.setdefault(event.application, []).append(event)
    known = {app.key: app for app in roster.applications}
    contacts = {contact.key: contact for contact in roster.contacts}
    clock = roster.seeker.place.clock(UTC)
    cases = {
        key: _Case(known.get(key) or Application(key, key), contacts, clock).take(case_events)
        for key, case_events in by_case.items()
    }
    return Search(
        seeker=roster.seeker,
        contacts=_with_greetings(contacts, held),
        cases=cases,
        reached=_reached(held),
        silences=_silences(cases),
        roster=roster,
        events=history,
        until=until,
    )


def as_of(search: Search, now: datetime) -> Search:
    """Give the search as it stood at a moment, folded anew only if something came later."""
    if search.until == now or all(event.happened <= now for event in search.events):
        return search
    return fold(search.events, search.roster, until=now)


def _with_greetings(contacts: dict[str, Contact], held: Sequence[Event]) -> dict[str, Contact]:
    """Add the lines that a person's own greeting gave; a colleague's number is not theirs."""
    known = dict(contacts)
    for event in held:
        body = event.body
        if not isinstance(body, GreetingHeard) or not body.gives or body.says == "colleague":
            continue
        contact = known.get(body.contact)
        if contact is None:
            continue
        have = {line.value for line in contact.lines}
        new = tuple(
            Line(given.kind, given.value, "greeting")
            for given in body.gives
            if given.value not in have
        )
        known[contact.key] = replace(contact, lines=contact.lines + new)
    return known


def _reached(held: Sequence[Event]) -> dict[str, tuple[Event, ...]]:
    """List by person, over all openings, the calls, letters, greetings, answers and meetings."""
    reached: dict[str, list[Event]] = defaultdict(list)
    for event in held:
        body = event.body
        if isinstance(body, (CallPlaced, Wrote, GreetingHeard, HeardBack, RangBack, Promised)):
            reached[body.contact or whoever(event.application)].append(event)
        elif isinstance(body, (Arranged, Interviewed)):
            for person in body.people or (whoever(event.application),):
                reached[person].append(event)
    return {person: tuple(events) for person, events in reached.items()}


def _silences(cases: dict[str, Case]) -> dict[str, tuple[Noted[AskedNotTo], ...]]:
    """List what each person asked not to be done, in whichever case they said it."""
    silences: dict[str, tuple[Noted[AskedNotTo], ...]] = {}
    for case in cases.values():
        for silence in case.silences:
            person = silence.body.contact
            if person:
                silences[person] = (*silences.get(person, ()), silence)
    return silences


def whoever(application: str) -> str:
    """Give the key under which unnamed people of an application are counted."""
    return f"{NOBODY}@{application}"


_SHORTLY: Final = timedelta(hours=1)
"""How long before the hour a call may come and still be the one that was arranged."""


class _Case:
    """The case as it grows, event by event."""

    def __init__(
        self, application: Application, contacts: dict[str, Contact], clock: tzinfo
    ) -> None:
        self.application = application
        known = (contacts[role.contact] for role in application.people if role.contact in contacts)
        place = next((contact.place for contact in known), application.place)
        self.clock = (place if place.zone else application.place).clock(clock)
        self.stage: Stage = "applied"
        self.stage_since: datetime | None = None
        self.before_end: tuple[Stage, datetime | None] = ("applied", None)
        self.last: datetime | None = None
        self.applied: Noted[Applied] | None = None
        self.interview: tuple[Noted[Interviewed], ...] = ()
        self.appointments: tuple[Noted[Arranged], ...] = ()
        self.held: Held | None = None
        self.offer: Noted[Decided] | None = None
        self.ended: Event | None = None
        self.check_back: Noted[CheckBackAgreed] | None = None
        self.silences: tuple[Noted[AskedNotTo], ...] = ()
        self.urgent: Noted[Urgent] | None = None
        self.snoozed: Noted[Snoozed] | None = None
        self.pinned: Noted[Pinned] | None = None
        self.answered: Event | None = None
        self.calls: list[Noted[CallPlaced]] = []
        self.letters: list[Noted[Wrote]] = []
        self.wrong_numbers: list[CallPlaced] = []

    def take(self, events: list[Event]) -> Case:
        """Take the events in their order and give the case they make."""
        for event in events:
            if type(event.body) not in _SILENT:
                self.last = event.happened
            handler = _HANDLERS.get(type(event.body))
            if handler is not None:
                handler(self, Noted(event, event.body))
        return Case(
            application=self.application,
            events=tuple(events),
            stage=self.stage,
            stage_since=self.stage_since,
            last=self.last,
            applied=self.applied,
            interview=self.interview,
            appointments=self.appointments,
            held=self.held,
            offer=self.offer,
            ended=self.ended,
            check_back=self.check_back,
            silences=self.silences,
            urgent=self.urgent,
            snoozed=self.snoozed,
            pinned=self.pinned,
            answered=self.answered,
            calls=tuple(self.calls),
            letters=tuple(self.letters),
            wrong_numbers=tuple(self.wrong_numbers),
        )

    def enter(self, stage: Stage, when: datetime) -> None:
        """Enter a stage; what is counted by the stage starts anew, and an end was none."""
        self.stage, self.stage_since = stage, when
        if stage != "closed":
            self.ended = None
        self.calls, self.letters = [], []

    def on_applied(self, noted: Noted[Applied]) -> None:
        self.applied = noted
        if self.stage_since is None or self.ended is not None:
            self.enter("applied", noted.when)

    def on_arranged(self, noted: Noted[Arranged]) -> None:
        body = noted.body
        self.appointments = tuple(
            other
            for other in self.appointments
            if not (_same_people(other.body, body) and other.body.what == body.what)
        )
        if not body.cancelled:
            self.appointments += (noted,)
        self._answer(noted.event)
        if body.what == "interview" and self.stage != "offered":
            self.enter("interviewing", noted.when)

    def on_called(self, noted: Noted[CallPlaced]) -> None:
        self.calls.append(noted)
        self._keep_appointments(noted.when)
        self.pinned = None
        if noted.body.outcome == "wrong_number":
            self.wrong_numbers.append(noted.body)
        if noted.body.outcome == "spoke":
            self._answer(noted.event)
            self._in_touch(noted.when)

    def on_rang_back(self, noted: Noted[RangBack]) -> None:
        if not noted.body.missed:  # a call that nobody took said nothing of the day they named
            self.held = None
        self._keep_appointments(noted.when)
        self._answer(noted.event)
        self._in_touch(noted.when)

    def on_interviewed(self, noted: Noted[Interviewed]) -> None:
        day = noted.day(self.clock)
        same = self.interview and self.interview[-1].day(self.clock) == day
        self.interview = (*self.interview, noted) if same else (noted,)
        self.appointments = tuple(
            other for other in self.appointments if other.body.when > noted.when + _SHORTLY
        )
        if not same or self.stage != "interviewed":
            self.enter("interviewed", noted.when)
            self.held = None
        self._answer(noted.event)
        self.held = _earlier(self.held, _named_day(noted))

    def on_wrote(self, noted: Noted[Wrote]) -> None:
        self.letters.append(noted)
        self._keep_appointments(noted.when, early=timedelta())
        self.pinned = None

    def on_heard(self, noted: Noted[HeardBack]) -> None:
        if not noted.body.automatic:
            self.held = None
            self._answer(noted.event)
            self._in_touch(noted.when)

    def on_promised(self, noted: Noted[Promised]) -> None:
        if not noted.body.mine:
            self.held = Held(noted.body.until, noted.event)
        self._answer(noted.event)
        self._in_touch(noted.when)

    def on_decided(self, noted: Noted[Decided]) -> None:
        self.held = None
        self._answer(noted.event)
        if noted.body.verdict == "offer":
            self.offer = noted
            self.enter("offered", noted.when)
        else:
            self._end(noted.event)

    def on_check_back(self, noted: Noted[CheckBackAgreed]) -> None:
        self.check_back = noted

    def on_asked_not_to(self, noted: Noted[AskedNotTo]) -> None:
        self.silences += (noted,)

    def on_urgent(self, noted: Noted[Urgent]) -> None:
        self.urgent = noted

    def on_snoozed(self, noted: Noted[Snoozed]) -> None:
        self.snoozed = noted

    def on_pinned(self, noted: Noted[Pinned]) -> None:
        self.pinned = noted

    def on_closed(self, noted: Noted[Closed]) -> None:
        self._end(noted.event)

    def on_reopened(self, noted: Noted[Reopened]) -> None:
        if self.ended is not None:
            stage, _ = self.before_end
            self.ended = None
            self.enter(stage, noted.when)

    def _keep_appointments(self, when: datetime, early: timedelta = _SHORTLY) -> None:
        """A call either way, from shortly before the hour on, is the one that was arranged.

        A letter written once the hour has passed settles it too.
        """
        self.appointments = tuple(
            other
            for other in self.appointments
            if other.body.what == "interview" or other.body.when > when + early
        )

    def _answer(self, event: Event) -> None:
        """They answered: what was waited for is no longer, and a snooze has done its work."""
        self.answered = event

    def _in_touch(self, when: datetime) -> None:
        if self.stage == "applied":
            self.enter("in_touch", when)

    def _end(self, event: Event) -> None:
        if self.ended is None:
            self.before_end = (self.stage, self.stage_since)
        self.ended = event
        self.appointments = ()
        self.enter("closed", event.happened)


def _same_people(one: Arranged, other: Arranged) -> bool:
    return not one.people or not other.people or bool(set(one.people) & set(other.people))


def _named_day(noted: Noted[Interviewed]) -> Held | None:
    """Give the first day until which the interview asked the seeker to wait."""
    body = noted.body
    days: list[date] = [day for day in (body.next_step_by, body.decision_by) if day is not None]
    word = Held(min(days), noted.event) if days else None
    free = (
        Held(body.follow_up_from, noted.event, inclusive=True)
        if body.follow_up_from is not None
        else None
    )
    return free or word


def _earlier(one: Held | None, other: Held | None) -> Held | None:
    if one is None or other is None:
        return one or other
    return min(one, other, key=lambda held: held.until)


_SILENT: Final[frozenset[type[Body]]] = frozenset({Snoozed, Pinned, Urgent})
"""What the seeker only decides for themselves does not break the quiet."""

_HANDLERS: Final[dict[type[Body], Callable[[_Case, Any], None]]] = {
    Applied: _Case.on_applied,
    Arranged: _Case.on_arranged,
    CallPlaced: _Case.on_called,
    RangBack: _Case.on_rang_back,
    Interviewed: _Case.on_interviewed,
    Wrote: _Case.on_wrote,
    HeardBack: _Case.on_heard,
    Promised: _Case.on_promised,
    Decided: _Case.on_decided,
    CheckBackAgreed: _Case.on_check_back,
    AskedNotTo: _Case.on_asked_not_to,
    Urgent: _Case.on_urgent,
    Snoozed: _Case.on_snoozed,
    Pinned: _Case.on_pinned,
    Closed: _Case.on_closed,
    Reopened: _Case.on_reopened,
}
