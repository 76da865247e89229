"""What is recorded stays as it is: the one verb that writes events."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.applications import Application
from ringback.casebook.corrections import last_batch, standing
from ringback.casebook.events import (
    KINDS,
    Applied,
    Arranged,
    Body,
    CallPlaced,
    Closed,
    Corrected,
    Erased,
    Interviewed,
    Urgent,
    Wrote,
)
from ringback.casebook.people import Contact, Seeker
from ringback.tracker.book import Book, Entry
from ringback.tracker.errors import NotFound, Unstorable, WrongTime
from strategies import moments, of_a_life, values_of, within_a_life

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)

_keys = st.sampled_from(["", "dana"])
_years = moments.filter(within_a_life)


def _body(kind: type[Body]) -> st.SearchStrategy[Body]:
    """Draw an event that names nobody unknown and no moment that is refused."""
    given: dict[str, st.SearchStrategy[Any]] = {
        "contact": _keys,
        "follow_up_with": _keys,
        "people": st.lists(_keys, max_size=2).map(tuple),
        "when": _years,
    }
    if kind is Urgent:
        given["until"] = _years
    names = {field.name for field in fields(kind)}
    return values_of(kind, **{name: drawn for name, drawn in given.items() if name in names})


_bodies: st.SearchStrategy[Body] = st.one_of(
    [_body(kind) for kind in KINDS.values() if kind is not Corrected]
).filter(of_a_life)


def begun() -> Book:
    book = Book.new(Seeker())
    book.add_application(Application("acme", "Buyer"))
    book.add_application(Application("globe", "Planner"))
    book.add_contact(Contact("dana", "Dana Whitfield"))
    return book


@given(st.lists(st.tuples(_bodies, _years), max_size=4))
@settings(max_examples=60, deadline=None)
def test_history_gives_back_what_was_recorded(drawn: list[tuple[Body, datetime]]) -> None:
    book = begun()
    recorded = max([NOON, *(happened for _, happened in drawn)])
    entries = [Entry("acme", happened, body) for body, happened in drawn]
    events = book.record(entries, recorded=recorded)
    assert [(event.happened, event.body) for event in events] == [
        (entry.happened, entry.body) for entry in entries
    ]
    assert book.history() == list(events)


@given(st.lists(st.lists(st.sampled_from(["acme", "globe"]), max_size=3), max_size=4))
@settings(max_examples=30, deadline=None)
def test_a_new_fact_never_changes_the_past(batches: list[list[str]]) -> None:
    book = begun()
    for applications in batches:
        before = book.history()
        book.record([Entry(key, NOON, Applied()) for key in applications], recorded=NOON)
        after = book.history()
        assert after[: len(before)] == before
        assert [event.number for event in after] == list(range(1, len(after) + 1))
        assert [event.application for event in after[len(before) :]] == applications


def test_what_was_recorded_in_one_go_has_one_moment_and_no_other_batch_has_it() -> None:
    book = begun()
    first = book.record([Entry("acme", NOON, Applied())] * 2, recorded=NOON)
    second = book.record([Entry("acme", NOON, Closed())] * 2, recorded=NOON)
    assert {event.recorded for event in first} == {NOON}
    assert {event.recorded for event in second} == {NOON + timedelta(microseconds=1)}
    assert last_batch(book.history()) == list(second)


def test_a_clock_that_was_set_back_does_not_confuse_the_order() -> None:
    book = begun()
    book.record([Entry("acme", NOON, Applied())], recorded=NOON + HOUR)
    (late,) = book.record([Entry("acme", NOON, Closed())], recorded=NOON)
    assert late.recorded == NOON + HOUR + timedelta(microseconds=1)


def test_recording_nothing_changes_nothing() -> None:
    book = begun()
    assert book.record([], recorded=NOON) == ()
    assert book.history() == []


def test_a_moment_is_the_same_in_every_zone() -> None:
    book = begun()
    there = NOON.astimezone(timezone(timedelta(hours=9)))
    book.record([Entry("acme", there, Arranged(there))], recorded=NOON)
    (event,) = book.history()
    assert event.happened == NOON
    assert event.happened.utcoffset() == timedelta(0)
    assert event.body == Arranged(NOON)


def test_the_events_of_one_application_are_those_of_the_history() -> None:
    book = begun()
    book.record([Entry(key, NOON, Applied()) for key in ("acme", "globe", "acme")], recorded=NOON)
    assert book.events("acme") == [book.history()[0], book.history()[2]]
    assert book.events("nowhere") == []


def test_a_correction_takes_an_event_away_without_touching_it() -> None:
    book = begun()
    (wrong,) = book.record([Entry("acme", NOON, CallPlaced("busy"))], recorded=NOON)
    book.record(
        [
            Entry("acme", NOON, Corrected(wrong.number)),
            Entry("acme", NOON, CallPlaced("spoke", "dana")),
        ],
        recorded=NOON + HOUR,
    )
    history = book.history()
    assert history[0] == wrong
    assert [event.body for event in standing(history)] == [CallPlaced("spoke", "dana")]


REFUSED = {
    "unknown application": (Entry("nowhere", NOON, Applied()), NotFound, "'nowhere'"),
    "no application": (Entry("", NOON, Applied()), NotFound, "''"),
    "unknown contact": (Entry("acme", NOON, Wrote(contact="bob")), NotFound, "'bob'"),
    "unknown interviewer": (Entry("acme", NOON, Interviewed(("dana", "eve"))), NotFound, "'eve'"),
    "unknown way on": (Entry("acme", NOON, Interviewed(follow_up_with="jo")), NotFound, "'jo'"),
    "correcting nothing": (Entry("acme", NOON, Corrected(7)), NotFound, "no event 7"),
    "correcting itself": (Entry("acme", NOON, Corrected(3)), NotFound, "no event 3"),
    "correcting another's": (Entry("globe", NOON, Corrected(1)), NotFound, "not belong to 'globe'"),
    "no zone": (Entry("acme", NOON.replace(tzinfo=None), Applied()), WrongTime, "no time zone"),
    "to come": (Entry("acme", NOON + HOUR, Applied()), WrongTime, "cannot be recorded as done"),
    "long ago": (Entry("acme", NOON.replace(year=206), Applied()), WrongTime, "Look at the year"),
    "far off": (Entry("acme", NOON.replace(year=9999), Applied()), WrongTime, "Look at the year"),
    "no zone within": (
        Entry("acme", NOON, Arranged(NOON.replace(tzinfo=None))),
        WrongTime,
        "when of Arranged",
    ),
    "no such outcome": (
        Entry("acme", NOON, CallPlaced("shouted")),  # type: ignore[arg-type] # what is tested
        Unstorable,
        "'shouted'",
    ),
    "half a character": (Entry("acme", NOON, Closed("\ud800")), Unstorable, "UTF-8"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_is_explained_and_leaves_nothing_behind(case: str) -> None:
    entry, error, words = REFUSED[case]
    book = begun()
    book.record([Entry("acme", NOON - HOUR, Applied())], recorded=NOON - HOUR)
    before = book.history()
    with pytest.raises(error, match=words) as refusal:
        book.record([Entry("acme", NOON, Closed()), entry], recorded=NOON)
    assert "Nothing was" in str(refusal.value)
    assert book.history() == before


def test_the_moment_of_recording_needs_a_zone_too() -> None:
    with pytest.raises(WrongTime, match="time of recording"):
        begun().record([], recorded=NOON.replace(tzinfo=None))


def test_what_is_left_of_an_erased_application_can_be_brought_back() -> None:
    book = begun()
    (stub,) = book.record([Entry("", NOON, Erased("Applied"))], recorded=NOON)
    assert book.history() == [stub]
    assert stub.application == ""


def test_several_changes_held_together_are_made_or_not_made_together() -> None:
    book = begun()

    def together() -> None:
        with book.alone():
            book.add_application(Application("nova", "Clerk"))
            book.record([Entry("nova", NOON, Applied())], recorded=NOON)
            book.record([Entry("nowhere", NOON, Applied())], recorded=NOON)

    with pytest.raises(NotFound):
        together()
    assert book.history() == []
    assert [application.key for application in book.roster().applications] == ["acme", "globe"]


def test_days_and_answers_survive() -> None:
    body = Interviewed(
        ("dana",), ("the new depot",), decision_by=date(2026, 3, 20), they_contact="yes"
    )
    book = begun()
    book.record([Entry("acme", NOON, body)], recorded=NOON)
    assert book.history()[0].body == body
