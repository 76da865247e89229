"""What holds for every plan: it follows from the history alone, and says why."""

from collections.abc import Callable
from typing import Final

from hypothesis import given, settings

from ringback.casebook.applications import Roster
from ringback.casebook.case import Search
from ringback.casebook.events import Corrected, Event
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.counsel import Policy, consult, plan
from ringback.counsel.ledger import LEDGER
from ringback.counsel.values import Plan, Planned
from ringback.counsel.voices import NAMES
from scenes import AUSTIN, PEOPLE
from searches import Searching, now_of, policies, searches
from strategies import histories, of_a_life, within_a_life

ROSTER: Final[Roster] = parse(PEOPLE, zone=AUSTIN).roster


def _anything(history: tuple[Event, ...]) -> Searching:
    """Give a search in which anything happened at any time within a life."""
    kept = (e for e in history if within_a_life(e.happened) and of_a_life(e.body))
    return Searching(ROSTER, tuple(kept))


any_search: Final = searches() | histories().map(_anything)

Law = Callable[..., None]


def law(test: Law) -> Law:
    return settings(deadline=None, max_examples=50)(given(any_search, policies)(test))


@law
def test_the_same_history_gives_the_same_plan(drawn: Searching, policy: Policy) -> None:
    first = plan(drawn.folded(), policy, drawn.now)
    assert first == plan(drawn.folded(), policy, drawn.now)
    backwards = Searching(drawn.roster, drawn.events[::-1])
    assert first == plan(backwards.folded(), policy, drawn.now)


@law
def test_every_reason_is_in_the_ledger_and_points_at_what_happened(
    drawn: Searching, policy: Policy
) -> None:
    search = drawn.folded()
    happened = {event.number for event in search.events if event.happened <= drawn.now}
    for step in _all_steps(drawn, policy):
        assert step.item.rules
        assert set(step.item.rules) <= set(LEDGER)
        assert set(step.item.events) <= happened


@law
def test_nothing_is_due_before_its_cause(drawn: Searching, policy: Policy) -> None:
    search = drawn.folded()
    happened = {event.number: event.happened for event in search.events}
    for step in _all_steps(drawn, policy):
        assert all(step.not_before >= happened[number] for number in step.item.events)
        assert step.window is None or step.window.end > max(drawn.now, step.not_before)


@law
def test_what_happens_later_never_changes_what_was_due_before(
    drawn: Searching, policy: Policy
) -> None:
    """A correction reaches back: it says that something never happened."""
    later = [event for event in drawn.events if event.happened > drawn.now]
    earlier = tuple(event for event in drawn.events if event.happened <= drawn.now)
    search = drawn.folded()
    was = plan(search, policy, drawn.now)
    assert was == plan(drawn.folded(until=drawn.now), policy, drawn.now)
    if not any(isinstance(event.body, Corrected) for event in later):
        told = {event.application for event in earlier}
        known = {application.key for application in drawn.roster.applications}
        assert {advice.application for advice in was} <= told | known
        assert was == plan(fold(earlier, drawn.roster), policy, drawn.now)


@law
def test_every_plan_is_in_the_order_of_its_days(drawn: Searching, policy: Policy) -> None:
    search = drawn.folded(until=drawn.now)
    for key in search.cases:
        for plan_ in _plans(search, key, policy):
            days = [(step.item.footing != "pressing", step.not_before) for step in plan_.steps]
            assert days == sorted(days)  # what presses stands first


@law
def test_six_voices_speak_on_every_case_in_their_order(drawn: Searching, policy: Policy) -> None:
    search = drawn.folded(until=drawn.now)
    for key in search.cases:
        said = consult(search, key, policy, drawn.now)
        assert tuple(opinion.voice for opinion in said.opinions) == NAMES
        left = any(opinion.was_right is not None for opinion in said.opinions)
        assert left == all(opinion.was_right is not None for opinion in said.opinions)


def _plans(search: Search, key: str, policy: Policy) -> list[Plan]:
    said = consult(search, key, policy, now_of(search))
    return [*(opinion.plan for opinion in said.opinions), said.consensus]


def _all_steps(drawn: Searching, policy: Policy) -> list[Planned]:
    search = drawn.folded(until=drawn.now)
    panels = [step for key in search.cases for p in _plans(search, key, policy) for step in p.steps]
    return [*(advice.step for advice in plan(search, policy, now_of(search))), *panels]
