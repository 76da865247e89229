"""What holds for every history."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import Corrected, Event
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.insights import Counted, Insights, insights
from scenes import AUSTIN, PEOPLE, at
from strategies import histories, of_a_life, within_a_life

ROSTER = parse(PEOPLE, zone=AUSTIN).roster
NOW = at("2026-11-16 10:00")


def _of_one_case(history: tuple[Event, ...]) -> tuple[Event, ...]:
    """Put what a book keeps into one application, so that things follow one another."""
    kept = [each for each in history if within_a_life(each.happened) and of_a_life(each.body)]
    return tuple(
        Event(number, "acme", each.happened, each.recorded, each.body)
        for number, each in enumerate(kept, 1)
    )


HISTORIES = histories(most=12).map(_of_one_case)


def figures(value: object) -> Iterator[Counted]:
    """Give every figure there is."""
    if isinstance(value, Counted):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from figures(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from figures(getattr(value, field.name))


@settings(deadline=None, max_examples=80)
@given(HISTORIES)
def test_no_figure_counts_more_than_there_are(history: tuple[Event, ...]) -> None:
    for figure in figures(insights(fold(history, ROSTER), NOW)):
        assert 0 <= figure.count <= figure.of
        assert figure.left_out >= 0
        assert figure.too_early is (figure.rate is None) is (figure.of < 10)


@settings(deadline=None, max_examples=80)
@given(HISTORIES)
def test_the_parts_of_a_whole_add_up(history: tuple[Event, ...]) -> None:
    found = insights(fold(history, ROSTER), NOW)
    calls, applications = found.calls, found.applications
    assert sum(each.count for each in calls.outcomes) == calls.count
    for parts in (calls.lines, calls.hours, calls.weekdays):
        assert sum(each.of for each in parts) == calls.reached.of
        assert sum(each.count for each in parts) == calls.reached.count
    for parts in (applications.stages, applications.endings):
        assert sum(each.count for each in parts) == applications.count


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_the_same_history_in_any_order_shows_the_same(history: tuple[Event, ...]) -> None:
    whole = insights(fold(history, ROSTER), NOW)
    assert whole == insights(fold(tuple(reversed(history)), ROSTER), NOW)
    assert whole == insights(fold(history, ROSTER, until=NOW), NOW)


@settings(deadline=None, max_examples=80)
@given(HISTORIES, st.integers(1, 400))
def test_what_was_once_old_enough_to_tell_is_never_told_otherwise(
    history: tuple[Event, ...], days: int
) -> None:
    """Time alone takes nothing back: neither a step that was followed nor one that was not."""
    events = [each for each in history if not isinstance(each.body, Corrected)]
    before = _followed(insights(fold(events, ROSTER), NOW))
    after = _followed(insights(fold(events, ROSTER), NOW + timedelta(days=days)))
    for way, (count, missed) in before.items():
        assert after[way][0] >= count
        assert after[way][1] >= missed


def _followed(found: Insights) -> dict[str, tuple[int, int]]:
    return {each.name: (each.count, each.of - each.count) for each in found.followed}
