"""An open case has exactly one next step, soon, or says what it waits for and until when."""

from datetime import date, timedelta
from typing import Final

from hypothesis import given, settings

from ringback.casebook.calendar import working_day_from
from ringback.casebook.case import Search
from ringback.counsel import Policy, is_due, plan
from ringback.counsel.values import Planned
from ringback.tracker.reads import sentences
from searches import Searching, now_of, policies, searches

WEEK: Final = timedelta(days=7)


@settings(deadline=None, max_examples=60)
@given(searches(), policies)
def test_every_open_case_has_exactly_one_next_step(drawn: Searching, policy: Policy) -> None:
    """Thanks to each interviewer, and what must be found out, stand beside it."""
    search = drawn.folded(until=drawn.now)
    advised = plan(search, policy, drawn.now)
    for key, case in search.cases.items():
        steps = [advice.step for advice in advised if advice.application == key]
        alone = [s for s in steps if s.item.kind != "thank_you" and s.item.act != "ask"]
        assert len(alone) <= 1
        if case.open:
            assert steps


@settings(deadline=None, max_examples=60)
@given(searches())
def test_it_is_due_within_a_week_or_says_what_it_waits_for(drawn: Searching) -> None:
    search = drawn.folded(until=drawn.now)
    first: dict[str, Planned] = {}
    for advice in plan(search, Policy(), drawn.now):
        first.setdefault(advice.application, advice.step)
    for key, step in first.items():
        if search.cases[key].open and step.not_before.date() > _within_a_week(search, key, step):
            assert _explained(step), step


@settings(deadline=None, max_examples=60)
@given(searches())
def test_no_step_comes_after_the_moment_until_which_it_is_of_use(drawn: Searching) -> None:
    """But for a call, which may come too late by their office hours alone."""
    search = drawn.folded(until=drawn.now)
    for advice in plan(search, Policy(), drawn.now):
        until = advice.step.item.until
        assert (
            advice.step.item.act == "call"
            or until is None
            or until <= drawn.now
            or advice.step.not_before <= until
        )


@settings(deadline=None, max_examples=60)
@given(searches())
def test_what_is_not_due_names_what_is_waited_for_and_until_when(drawn: Searching) -> None:
    search = drawn.folded(until=drawn.now)
    for advice in plan(search, Policy(), drawn.now):
        if not is_due(advice.step, drawn.now):
            said = sentences.waiting(advice.step, search.contacts)
            assert sentences.day(advice.step.not_before) in said


def _within_a_week(search: Search, key: str, step: Planned) -> date:
    """Give the last day on which it is soon: in a week, or the first working day after it."""
    today = now_of(search).astimezone(step.not_before.tzinfo).date()
    contact = search.contacts.get(step.item.contact)
    known = contact is not None and bool(contact.place.zone or contact.place.country)
    place = contact.place if contact and known else search.cases[key].application.place
    return working_day_from(today + WEEK, place)


def _explained(step: Planned) -> bool:
    """Say whether a step that is far off waits for something of its own."""
    item = step.item
    waits = item.act in ("wait", "prepare") and item.until is not None
    return waits or bool(step.guardrails) or bool({"S4", "P4d", "P8"} & set(item.rules))
