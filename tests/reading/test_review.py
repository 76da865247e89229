"""Going over a reading before it is kept, by the numbers under which it is shown."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ringback.casebook.documents import Span
from ringback.casebook.events import CallPlaced, Promised
from ringback.reading import review
from ringback.reading.errors import NoSuchEntry
from ringback.reading.values import Proposed, Reading

WHEN = datetime(2026, 11, 10, 14, tzinfo=ZoneInfo("America/Chicago"))
TEXT = "rang, no answer, perhaps she said Friday"
CALL = Proposed(CallPlaced("no_answer"), WHEN, Span(0, 15), 0.95)
WORD = Proposed(Promised(WHEN.date() + timedelta(days=3)), WHEN, Span(17, 40), 0.5)
READING = Reading("words", TEXT, (CALL, WORD))


def test_a_reading_is_sure_only_if_all_of_it_is() -> None:
    assert not READING.sure
    assert review.in_question(READING) == (2,)
    assert review.without(READING, 2).sure


def test_a_reading_with_a_doubt_or_without_events_is_not_sure() -> None:
    assert not Reading("words", TEXT, (CALL,), doubts=("It sounds meant otherwise.",)).sure
    assert not Reading("words", TEXT).sure


def test_a_nod_makes_an_entry_sure() -> None:
    assert review.nodded(READING, 2).sure


def test_an_entry_is_moved_to_another_moment() -> None:
    yesterday = WHEN - timedelta(days=1)
    moved = review.moved(READING, 1, yesterday)
    assert [entry.happened for entry in moved.events] == [yesterday, WHEN]


def test_an_entry_is_said_otherwise_in_its_place() -> None:
    busy = Proposed(CallPlaced("busy"), WHEN, Span(0, 15), 1.0)
    assert review.instead(READING, 1, [busy]).events == (busy, WORD)


@pytest.mark.parametrize("number", [0, 3, -1])
def test_an_entry_that_is_not_there_is_said_to_be_none(number: int) -> None:
    with pytest.raises(NoSuchEntry, match="numbered 1 to 2"):
        review.without(READING, number)


def test_nothing_is_left_of_a_reading_whose_entries_are_all_left_out() -> None:
    empty = review.without(review.without(READING, 2), 1)
    with pytest.raises(NoSuchEntry, match="none left"):
        review.nodded(empty, 1)
