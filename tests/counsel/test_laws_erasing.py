"""Erasing replays cleanly: of what was erased a plan knows nothing but that it was."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ringback.casebook.events import Corrected, Erased, Event
from ringback.casebook.fold import fold
from ringback.counsel import Policy, consult, plan
from searches import OPENINGS, Searching, searches


@settings(deadline=None, max_examples=40)
@given(searches(), st.data())
def test_whatever_is_erased_the_rest_still_plans(drawn: Searching, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.integers(1, len(drawn.events) or 1)), label="erased")
    events = tuple(_erased(e) if e.number in gone else e for e in drawn.events)
    search = fold(events, drawn.roster, until=drawn.now)
    advised = {advice.application for advice in plan(search, Policy(), drawn.now)}
    for key, case in search.cases.items():
        assert len(consult(search, key, Policy(), drawn.now).opinions) == 6
        assert key in advised or not case.open


@settings(deadline=None, max_examples=60)
@given(searches(), st.sampled_from(OPENINGS))
def test_erasing_what_came_last_is_as_if_it_had_not_been(drawn: Searching, key: str) -> None:
    """Of a case of which something else is left."""
    events = [event for event in drawn.events if not isinstance(event.body, Corrected)]
    of_case = [
        event for event in events if event.application == key and event.happened <= drawn.now
    ]
    assume(len(of_case) > 1)
    last = of_case[-1]
    without = [event for event in events if event is not last]
    stubbed = [_erased(event) if event is last else event for event in events]
    before = plan(fold(without, drawn.roster), Policy(), drawn.now)
    assert plan(fold(stubbed, drawn.roster), Policy(), drawn.now) == before


@settings(deadline=None, max_examples=40)
@given(searches(), st.sampled_from(OPENINGS))
def test_an_application_that_was_erased_is_planned_for_no_longer(
    drawn: Searching, key: str
) -> None:
    kept = tuple(app for app in drawn.roster.applications if app.key != key)
    roster = replace(drawn.roster, applications=kept)
    events = tuple(
        replace(_erased(event), application="") if event.application == key else event
        for event in drawn.events
    )
    rest = tuple(event for event in drawn.events if event.application != key)
    advised = plan(fold(events, roster), Policy(), drawn.now)
    assert "" not in {advice.application for advice in advised}
    assert advised == plan(fold(rest, roster), Policy(), drawn.now)


def _erased(event: Event) -> Event:
    return replace(event, body=Erased(event.kind))
