"""What holds for every history."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.applications import Roster
from ringback.casebook.calendar import after_working_days, is_working_day
from ringback.casebook.events import Applied, Body, CallPlaced, Corrected, Event, Wrote
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.casebook.people import Place
from ringback.casebook.terms import Outcome
from ringback.counsel import Policy, consult, plan
from ringback.counsel.ledger import LEDGER
from scenes import AUSTIN, PEOPLE, at, search
from strategies import histories, of_a_life, within_a_life

ROSTER: Roster = parse(PEOPLE, zone=AUSTIN).roster
AUSTIN_TX = Place("Austin, TX", "America/Chicago", "US", "TX")
NOW = at("2026-11-16 10:00")


def _within_a_life(history: tuple[Event, ...]) -> tuple[Event, ...]:
    """Keep the moments that a book keeps: it refuses those outside a life."""
    return tuple(
        event for event in history if within_a_life(event.happened) and of_a_life(event.body)
    )


HISTORIES = histories().map(_within_a_life)


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_the_same_history_gives_the_same_plan(history: tuple[Event, ...]) -> None:
    first = plan(fold(history, ROSTER), Policy(), NOW)
    assert first == plan(fold(tuple(reversed(history)), ROSTER), Policy(), NOW)


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_every_reason_is_in_the_ledger_and_points_into_the_history(
    history: tuple[Event, ...],
) -> None:
    happened = {event.number: event.happened for event in history}
    for advice in plan(fold(history, ROSTER), Policy(), NOW):
        item = advice.step.item
        assert item.rules
        assert set(item.rules) <= set(LEDGER)
        assert all(happened[number] <= NOW for number in item.events)


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_what_happens_later_does_not_change_what_was_due_before(
    history: tuple[Event, ...],
) -> None:
    past = tuple(event for event in history if event.happened <= NOW)
    whole = plan(fold(history, ROSTER), Policy(), NOW)
    assert whole == plan(fold(history, ROSTER, until=NOW), Policy(), NOW)
    if not any(isinstance(event.body, Corrected) for event in history):
        assert whole == plan(fold(past, ROSTER), Policy(), NOW)


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_whatever_happened_the_panel_answers_for_every_case(history: tuple[Event, ...]) -> None:
    found = fold(history, ROSTER, until=NOW)
    for key in found.cases:
        panel = consult(found, key, Policy(), NOW)
        assert [said.voice for said in panel.opinions] == ["recruiter", "persistent", "discreet"]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(get_args(Outcome)), min_size=30, max_size=30), st.data())
def test_D4_who_follows_the_plan_never_breaks_the_ceiling(
    outcomes: list[Outcome], data: st.DataObject
) -> None:
    """Every day, whatever is due is done, and ends however it ends."""
    events = [_event(1, at("2026-09-01 09:00"), Applied("online"))]
    for day, outcome in enumerate(outcomes):
        now = datetime.combine(date(2026, 9, 2) + timedelta(days=day * 2), time(9, 30), AUSTIN)
        hour = data.draw(st.sampled_from((9, 10, 13, 16)), label="hour")
        now = now.replace(hour=hour)
        for advice in plan(fold(events, ROSTER), Policy(), now):
            step = advice.step
            if step.item.act not in ("call", "write") or step.not_before > now:
                continue
            if step.window is not None and not step.window.start <= now < step.window.end:
                continue
            body: Body = (
                CallPlaced(outcome, step.item.contact, "office")
                if step.item.act == "call"
                else Wrote("interest", "email", step.item.contact, announces_call=False)
            )
            events.append(_event(len(events) + 1, now, body))
    _keeps_the_ceiling(events)


def _event(number: int, when: datetime, body: Body) -> Event:
    return Event(number, "acme", when, when, body)


def _keeps_the_ceiling(events: list[Event]) -> None:
    """Count by itself, from the events alone: wrong numbers reached nobody they know."""
    touches: list[date] = []
    attempts: list[date] = []
    for event in events:
        body, day = event.body, event.happened.astimezone(AUSTIN).date()
        if isinstance(body, CallPlaced) and body.outcome != "wrong_number":
            assert is_working_day(day, AUSTIN_TX)
            assert 9 <= event.happened.astimezone(AUSTIN).hour < 17
            reached = body.outcome in ("spoke", "voicemail_left", "screened")
            (touches if reached else attempts).append(day)
        elif isinstance(body, Wrote):
            touches.append(day)
    for one, other in pairwise(touches):
        assert other >= after_working_days(one, 3, AUSTIN_TX)
    for one, third in zip(touches, touches[2:], strict=False):
        assert (third - one).days >= 7
    for one, fourth in zip(attempts, attempts[3:], strict=False):
        assert (fourth - one).days >= 7
    assert len(set(attempts)) == len(attempts)


def test_no_step_is_due_before_its_cause() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_no_step_is_due_before_its_cause)
    happened = {event.number: event.happened for event in found.events}
    for advice in plan(found, Policy(), NOW):
        for number in advice.step.item.events:
            assert advice.step.not_before >= happened[number]
