"""Corrections: what holds, and what undo takes back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ringback.casebook.corrections import last_batch, standing
from ringback.casebook.events import Applied, Body, CallPlaced, Closed, Corrected, Event

START = datetime(2026, 11, 2, 9, tzinfo=UTC)


def history(*batches: tuple[Body, ...]) -> list[Event]:
    events: list[Event] = []
    for hour, batch in enumerate(batches):
        recorded = START + timedelta(hours=hour)
        for body in batch:
            events.append(Event(len(events) + 1, "acme", recorded, recorded, body))
    return events


def numbers(events: list[Event]) -> list[int]:
    return [event.number for event in events]


def test_a_corrected_event_no_longer_holds_and_what_replaces_it_does() -> None:
    events = history(
        (Applied(),),
        (CallPlaced("no_answer"),),
        (Corrected(2), CallPlaced("voicemail_left")),
    )
    assert numbers(standing(events)) == [1, 4]


def test_a_correction_that_is_corrected_gives_its_target_back() -> None:
    events = history((Applied(),), (Corrected(1),), (Corrected(2),))
    assert numbers(standing(events)) == [1]


def test_undo_takes_back_all_that_was_recorded_in_one_go() -> None:
    events = history((Applied(),), (CallPlaced("hung_up"), Closed()))
    assert numbers(last_batch(events)) == [2, 3]


def test_undoing_a_correction_brings_the_old_event_back() -> None:
    events = history((Applied(),), (CallPlaced("no_answer"),), (Corrected(2), CallPlaced("spoke")))
    taken = last_batch(events)
    assert numbers(taken) == [3, 4]
    events += [
        Event(5 + n, "acme", START, START + timedelta(hours=9), Corrected(event.number))
        for n, event in enumerate(taken)
    ]
    assert numbers(standing(events)) == [1, 2]


def test_undo_goes_back_step_by_step_until_nothing_is_left() -> None:
    events = history((Applied(),), (CallPlaced("no_answer"),))
    for step in range(2):
        for event in last_batch(events):
            recorded = START + timedelta(days=1 + step)
            number = len(events) + 1
            events.append(Event(number, "acme", START, recorded, Corrected(event.number)))
    assert standing(events) == []
    assert last_batch(events) == []


@given(st.lists(st.integers(1, 12), max_size=12))
def test_an_event_holds_unless_a_correction_that_holds_itself_names_it(
    targets: list[int],
) -> None:
    bodies = [(Applied(),)] + [(Corrected(min(n, i + 1)),) for i, n in enumerate(targets)]
    events = history(*bodies)
    named_by = {
        event.number: [
            other.number
            for other in events
            if isinstance(other.body, Corrected) and other.body.number == event.number
        ]
        for event in events
    }

    def holds(number: int) -> bool:
        return not any(holds(other) for other in named_by[number])

    assert numbers(standing(events)) == ([1] if holds(1) else [])
