"""What holds of every journal."""

from datetime import UTC, datetime, tzinfo
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.applications import Roster
from ringback.casebook.events import KINDS, Applied, CallPlaced, Event
from ringback.casebook.journal import event_words, parse, parse_event, render
from strategies import bodies, events, histories, rosters, values_of

zones = st.sampled_from(
    [UTC, *map(ZoneInfo, ("America/Chicago", "Europe/Berlin", "Asia/Tokyo", "Australia/Lord_Howe"))]
)


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(deadline=None, max_examples=60)
@given(data=st.data(), zone=zones)
def test_every_kind_is_parsed_back_to_the_same_event(
    kind: str, data: st.DataObject, zone: tzinfo
) -> None:
    body = data.draw(values_of(KINDS[kind]))
    words = event_words(body, zone=zone)
    assert words.splitlines() == [words]
    assert parse_event(words, zone=zone) == body


@settings(deadline=None, max_examples=100)
@given(rosters)
def test_a_roster_is_parsed_back_to_the_same_people(roster: Roster) -> None:
    journal = parse(render(roster, ()))
    assert journal.errors == ()
    assert journal.roster == roster


@settings(deadline=None, max_examples=100)
@given(st.one_of(histories(), st.lists(events, max_size=4).map(tuple)), zones)
def test_a_history_is_parsed_back_to_the_same_events(
    history: tuple[Event, ...], zone: tzinfo
) -> None:
    journal = parse(render(Roster(), history, zone=zone), zone=zone)
    assert journal.errors == ()
    assert journal.events == history


@settings(deadline=None, max_examples=60)
@given(rosters, histories(), zones)
def test_writing_what_was_read_gives_the_same_text(
    roster: Roster, history: tuple[Event, ...], zone: tzinfo
) -> None:
    text = render(roster, history, zone=zone)
    journal = parse(text, zone=zone)
    assert render(journal.roster, journal.events, zone=zone) == text


@settings(deadline=None, max_examples=60)
@given(histories(), st.integers(min_value=0, max_value=12))
def test_the_margin_of_a_text_does_not_matter(history: tuple[Event, ...], margin: int) -> None:
    text = render(Roster(), history)
    moved = text.replace("\n", "\n" + " " * margin)
    assert parse(moved).events == history


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(), st.lists(bodies.map(event_words), min_size=1).map(" ".join)))
def test_no_text_breaks_the_reader(text: str) -> None:
    for line in (text, f"2026-11-02 acme: {text}", f"contact {text}", f"seeker x\n place {text}"):
        journal = parse(line)
        assert all(error.wrong and error.instead for error in journal.errors)


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_survive(at: datetime) -> None:
    history = [
        Event(number, "acme", at.replace(tzinfo=zone), at.replace(tzinfo=zone), Applied())
        for number, zone in enumerate([UTC, ZoneInfo("Asia/Tokyo"), ZoneInfo("Asia/Kabul")], 1)
    ]
    for zone in (UTC, ZoneInfo("Asia/Tokyo"), ZoneInfo("America/Chicago")):
        journal = parse(render(Roster(), history, zone=zone), zone=zone)
        assert journal.errors == ()
        assert list(journal.events) == history


def test_a_journal_twice_as_long_takes_about_twice_as_long() -> None:
    short, long = _seconds(7_500), _seconds(30_000)
    assert long < 8 * short
    assert long < 10


def _seconds(entries: int) -> float:
    at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    body = CallPlaced("voicemail_left", "dana", "office", ("fact-1", "fact-2"), "Good morning.")
    text = render(Roster(), (Event(n, "acme", at, at, body) for n in range(1, entries + 1)))
    started = process_time()
    assert len(parse(text).events) == entries
    return process_time() - started
