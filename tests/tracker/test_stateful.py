"""A random seeker at work: whatever they add, record, correct and undo, the book keeps up."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from ringback.casebook.applications import Application, Roster
from ringback.casebook.calendar import end_of_day
from ringback.casebook.corrections import last_batch
from ringback.casebook.events import Applied, Body, Corrected, Event
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.casebook.people import Contact, Seeker
from ringback.counsel import Policy, plan
from ringback.tracker.actions.telling import correct, tell, undo
from ringback.tracker.book import Book
from ringback.tracker.entries import Entry, people
from ringback.tracker.errors import NotFound
from ringback.tracker.reads import shapes
from ringback.tracker.reads.exporting import journal
from ringback.tracker.reads.planning import Planner
from searches import NOW, OPENINGS, PEOPLE, application, bodies, contact, seekers

pytestmark = pytest.mark.django_db

Told = tuple[int, str, datetime, Body]

ago: Final = st.integers(0, 200).map(lambda hours: timedelta(hours=hours))
openings: Final = st.sampled_from(OPENINGS)


def test_a_book_keeps_up_with_whatever_its_seeker_does() -> None:
    run_state_machine_as_test(AtWork, settings=_settings(20, 15))


@pytest.mark.fuzz
def test_a_book_keeps_up_for_long_with_whatever_its_seeker_does() -> None:
    run_state_machine_as_test(AtWork, settings=_settings(int(os.environ.get("FUZZ", "200")), 30))


def _settings(examples: int, steps: int) -> settings:
    return settings(deadline=None, max_examples=examples, stateful_step_count=steps)


class AtWork(RuleBasedStateMachine):
    """A seeker with a book, and a plain list of what the book should hold."""

    @initialize(seeker=seekers)
    def begin(self, seeker: Seeker) -> None:
        """They open a book and apply somewhere."""
        self.book = Book.new(seeker)
        self.now = NOW
        self.told: list[Told] = []
        self.roster = Roster(seeker)
        self.add_opening(Application("acme", "Buyer"))
        self.expect("acme", self.book.record([Entry("acme", NOW, Applied())], recorded=NOW))

    @precondition(lambda self: len(self.roster.applications) == 1)
    @rule(added=application("globe"))
    def another_opening(self, added: Application) -> None:
        """Another opening comes up; its people are not known yet."""
        self.add_opening(replace(added, people=()))

    @precondition(lambda self: len(self.roster.contacts) < len(PEOPLE))
    @rule(drawn=contact(""))
    def meet(self, drawn: Contact) -> None:
        """They meet somebody."""
        added = replace(drawn, key=PEOPLE[len(self.roster.contacts)], name="Somebody")
        assert self.book.add_contact(added) == added
        self.roster = replace(self.roster, contacts=(*self.roster.contacts, added))

    @precondition(lambda self: self.roster.contacts)
    @rule(drawn=contact(""), data=st.data())
    def learn(self, drawn: Contact, data: st.DataObject) -> None:
        """They learn how somebody is reached."""
        old = data.draw(st.sampled_from(self.roster.contacts))
        new = replace(old, lines=drawn.lines, place=drawn.place)
        self.book.save_contact(new)
        contacts = tuple(new if one == old else one for one in self.roster.contacts)
        self.roster = replace(self.roster, contacts=contacts)

    @precondition(lambda self: self.roster.contacts)
    @rule(data=st.data(), drawn=application(""))
    def take_part(self, data: st.DataObject, drawn: Application) -> None:
        """Somebody takes part in an opening; a stranger is refused."""
        old = data.draw(st.sampled_from(self.roster.applications))
        new = replace(old, people=drawn.people)
        if self.strangers(role.contact for role in new.people):
            with pytest.raises(NotFound):
                self.book.save_application(new)
            return
        self.book.save_application(new)
        applications = tuple(new if one == old else one for one in self.roster.applications)
        self.roster = replace(self.roster, applications=applications)

    @rule(seeker=seekers)
    def another_way(self, seeker: Seeker) -> None:
        """They change their way of following up."""
        self.book.save_seeker(seeker)
        self.roster = replace(self.roster, seeker=seeker)

    @rule(key=openings, happened=st.lists(bodies, min_size=1, max_size=3), since=ago)
    def record(self, key: str, happened: list[Body], since: timedelta) -> None:
        """Things happen; what names an unknown opening or person leaves nothing behind."""
        self.now += timedelta(hours=5)
        when = self.now - since
        if key not in self.openings or self.strangers(people(happened)):
            with pytest.raises(NotFound):
                self.book.record([Entry(key, when, body) for body in happened], recorded=self.now)
            return
        events = tell(self.book, key, happened, happened=when, now=self.now)
        assert [event.kind for event in events] == [type(body).__name__ for body in happened]
        self.expect(key, events)

    @rule(body=bodies, data=st.data())
    def correct_one(self, body: Body, data: st.DataObject) -> None:
        """They were mistaken in something, perhaps in what no longer holds."""
        number = data.draw(st.integers(1, len(self.told)))
        standing = number in {event.number for event in _holding(self.book)}
        if not standing or self.strangers(people([body])):
            with pytest.raises(NotFound):
                correct(self.book, number, [body], happened=None, now=self.now)
            return
        events = correct(self.book, number, [body], happened=None, now=self.now)
        assert events[0].body == Corrected(number)
        self.expect(self.told[number - 1][1], events)

    @rule(key=openings)
    def undo(self, key: str) -> None:
        """They take back what they recorded last of an opening, if there is anything."""
        batch = last_batch(e for e in self.book.history() if e.application == key)
        if not batch:
            with pytest.raises(NotFound):
                undo(self.book, key, now=self.now)
            return
        assert list(undo(self.book, key, now=self.now)) == batch
        first = len(self.told) + 1
        self.told += [
            (number, key, event.happened, Corrected(event.number))
            for number, event in enumerate(batch, start=first)
        ]

    @rule()
    def look(self) -> None:
        """They ask what to do now, in every shape that is printed."""
        planner = Planner(self.book, self.now)
        today = planner.today(limit=None, waited_for=True)
        _survives(today.steps, list[shapes.Step])
        for step in today.steps:
            due = step.not_before < end_of_day(self.now, step.not_before.tzinfo or UTC)
            assert (step.waiting_for is None) == due
        for key in self.openings:
            _survives(planner.with_panel(key), shapes.NextWithPanel)

    @rule()
    def take_it_away(self) -> None:
        """They take the journal away, which is read back as the same search."""
        text = journal(self.book, UTC)
        read = parse(text, zone=UTC)
        assert read.errors == ()
        assert read.roster == self.roster
        assert [_told(event) for event in read.events] == self.told

    @invariant()
    def the_book_holds_what_was_recorded(self) -> None:
        """The search folded from the book is that of the list."""
        history = self.book.history()
        assert [_told(event) for event in history] == self.told
        assert self.book.roster() == self.roster
        assert fold(history, self.book.roster()) == fold(history, self.roster)

    @invariant()
    def every_open_case_has_a_next_step(self) -> None:
        """Whatever was done, somebody who asks is told what comes next."""
        search = fold(self.book.history(), self.roster, until=self.now)
        advised = {advice.application for advice in plan(search, Policy(), self.now)}
        assert {key for key, case in search.cases.items() if case.open} <= advised

    @property
    def openings(self) -> set[str]:
        """The keys of the openings there are."""
        return {one.key for one in self.roster.applications}

    def strangers(self, named: Iterable[str]) -> set[str]:
        """Give those who are named and not known."""
        return set(named) - {one.key for one in self.roster.contacts} - {""}

    def add_opening(self, added: Application) -> None:
        """Keep an opening in book and list."""
        assert self.book.add_application(added) == added
        self.roster = replace(self.roster, applications=(*self.roster.applications, added))

    def expect(self, key: str, events: Iterable[Event]) -> None:
        """Expect what was recorded of an opening to be there from now on, numbered on."""
        for event in events:
            assert (event.number, event.application) == (len(self.told) + 1, key)
            self.told.append(_told(event))


def _holding(book: Book) -> tuple[Event, ...]:
    """Give the events that hold."""
    cases = fold(book.history(), book.roster()).cases.values()
    return tuple(event for case in cases for event in case.events)


def _survives(answer: object, shape: Any) -> None:
    """Expect an answer to be printed and read back in its shape."""
    text = msgspec.json.encode(answer)
    again = msgspec.json.encode(msgspec.json.decode(text, type=shape))
    assert msgspec.json.decode(again) == msgspec.json.decode(text)


def _told(event: Event) -> Told:
    return event.number, event.application, event.happened, event.body
