"""What no voice overrides, in every plan of every voice and whoever leads."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from ceiling import Counted, breaches, unasked
from ringback.casebook.calendar import is_working_day
from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    CallPlaced,
    Event,
    HeardBack,
    Promised,
    RangBack,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import Place
from ringback.casebook.terms import Telephone
from ringback.counsel import Policy, consult, plan
from ringback.counsel.values import Item, Plan, Planned
from searches import Searching, now_of, policies, searches

PREPARED: Final = frozenset({"asked", "announced"})
CALLS_FOR: Final = (HeardBack, RangBack, Promised, Arranged)


@settings(deadline=None, max_examples=40)
@given(searches(), policies)
def test_guardrail_1_nobody_is_rung_or_written_to_who_asked_not_to_be(
    drawn: Searching, policy: Policy
) -> None:
    """But for an answer to their own word that came later, and for a number they confirmed."""
    search = drawn.folded(until=drawn.now)
    happened = {event.number: event for event in search.events}
    for case, step in _steps(search, policy):
        if not step.item.reaches:
            continue
        causes = [happened[n] for n in step.item.events]
        for silence in _silences(search, case, step.item.contact):
            forbids = silence.body.what == "all" or silence.body.what[:4] == step.item.act[:4]
            lifted = any(
                c.happened > silence.when and isinstance(c.body, CALLS_FOR) for c in causes
            )
            meant = silence.body.by_posting and step.item.line and step.item.line.confirmed
            assert lifted or meant or not forbids, (step, silence)


@settings(deadline=None, max_examples=40)
@given(searches(), policies)
def test_guardrail_3_every_call_is_within_office_hours_at_their_place(
    drawn: Searching, policy: Policy
) -> None:
    search = drawn.folded(until=drawn.now)
    for case, step in _steps(search, policy):
        if step.item.act != "call":
            continue
        assert step.window is not None
        start, end = step.window.start, step.window.end
        place, clock = _there(search, case, step.item.contact)
        assert start < end
        assert start.date() == end.date()
        assert policy.opens <= start.time() < end.time() <= policy.closes
        assert is_working_day(start.date(), place)
        assert start.utcoffset() == start.astimezone(clock).utcoffset()


@settings(deadline=None, max_examples=40)
@given(searches(), policies)
def test_guardrail_4_every_plan_as_a_whole_keeps_the_ceiling(
    drawn: Searching, policy: Policy
) -> None:
    """As if each step reached them on the first day on which it can be taken."""
    search = drawn.folded(until=drawn.now)
    for key, case in search.cases.items():
        for plan_ in _plans(search, key, policy):
            _keeps_the_ceiling(search, [(case, step) for step in plan_.steps], policy)


@settings(deadline=None, max_examples=60)
@given(searches(), policies)
def test_guardrail_4_all_cases_together_keep_the_ceiling(drawn: Searching, policy: Policy) -> None:
    search = drawn.folded(until=drawn.now)
    advised = plan(search, policy, drawn.now)
    steps = [(search.cases[advice.application], advice.step) for advice in advised]
    _keeps_the_ceiling(search, steps, policy)


@settings(deadline=None, max_examples=40)
@given(searches(), policies)
def test_guardrail_4_a_stage_has_its_letters_its_tries_and_its_messages(
    drawn: Searching, policy: Policy
) -> None:
    search = drawn.folded(until=drawn.now)
    for key, case in search.cases.items():
        for plan_ in _plans(search, key, policy):
            _keeps_within_the_stage(search, case, plan_, policy)


@settings(deadline=None, max_examples=40)
@given(searches(), policies, st.sampled_from(("no", "prepared")))
def test_guardrail_7_who_does_not_telephone_is_never_told_to(
    drawn: Searching, policy: Policy, telephone: Telephone
) -> None:
    seeker = replace(drawn.roster.seeker, telephone=telephone)
    search = fold(drawn.events, replace(drawn.roster, seeker=seeker), until=drawn.now)
    for _, step in _steps(search, policy):
        if step.item.act == "call" or step.item.kind in ("find_number", "confirm_number"):
            assert telephone == "prepared"
            assert step.item.footing in PREPARED


def _plans(search: Search, key: str, policy: Policy) -> list[Plan]:
    said = consult(search, key, policy, now_of(search))
    return [*(opinion.plan for opinion in said.opinions), said.consensus]


def _steps(search: Search, policy: Policy) -> Iterator[tuple[Case, Planned]]:
    """Give every step that is planned, by any voice or all cases together, with its case."""
    for advice in plan(search, policy, now_of(search)):
        yield search.cases[advice.application], advice.step
    for key, case in search.cases.items():
        for plan_ in _plans(search, key, policy):
            yield from ((case, step) for step in plan_.steps)


def _silences(search: Search, case: Case, person: str) -> Iterator[Noted[AskedNotTo]]:
    for silence in (*case.silences, *search.silences.get(person, ())):
        if silence.body.contact in ("", person):
            yield silence


def _keeps_the_ceiling(search: Search, steps: list[tuple[Case, Planned]], policy: Policy) -> None:
    reaching = [(case, step) for case, step in steps if _counts(step.item)]
    for person in {step.item.contact for _, step in reaching}:
        cases = [case for case, step in reaching if step.item.contact == person]
        (place, clock), *others = {_there(search, case, person) for case in cases}
        if others:  # nobody knows where they are: each opening counts the days of its own place
            continue
        before = unasked(person, search.reached.get(person, ()), clock)
        now = now_of(search)
        today = now.astimezone(clock).date()
        planned = [
            Counted(max(step.first_day, today), "touch", _call(cases[0], person, now))
            for case, step in reaching
            if step.item.contact == person
        ]
        after = breaches([*before, *sorted(planned, key=_day)], place, policy)
        assert Counter(after) - Counter(breaches(before, place, policy)) == Counter()


def _counts(item: Item) -> bool:
    """Say whether a planned step is a touch: unasked, by another way than post, and no thanks."""
    return item.reaches and not item.expected and item.by != "post" and item.kind != "thank_you"


def _there(search: Search, case: Case, person: str) -> tuple[Place, tzinfo]:
    contact = search.contacts.get(person)
    known = contact is not None and bool(contact.place.zone or contact.place.country)
    place = contact.place if contact and known else case.application.place
    return place, place.clock(search.seeker.place.clock(UTC))


def _call(case: Case, person: str, now: datetime) -> Event:
    return Event(0, case.key, now, now, CallPlaced("spoke", person))


def _day(counted: Counted) -> date:
    return counted.day


def _keeps_within_the_stage(search: Search, case: Case, plan_: Plan, policy: Policy) -> None:
    """What was asked for or announced may be more; a third message is left nowhere."""
    for person in {step.item.contact for step in plan_.steps if step.item.reaches}:
        own = [step.item for step in plan_.steps if step.item.contact == person]
        _, clock = _there(search, case, person)
        counted = unasked(person, case.events, clock)
        here = {*(call.number for call in case.calls), *(sent.number for sent in case.letters)}
        sorts = Counter(
            one.sort
            for one in counted
            if one.event.number in here and getattr(one.event.body, "kind", "") != "thank_you"
        )
        unasked_here = [item for item in own if not item.expected]
        posted = [i for i in unasked_here if i.by == "post" and i.kind != "thank_you"]
        assert not posted or sorts["letter"] + len(posted) <= policy.letters_a_stage
        if any(item.act == "call" for item in unasked_here):
            assert sorts["attempt"] < policy.attempts_a_stage
        left = [c for c in case.calls if c.body.outcome == "voicemail_left"]
        if sum(c.body.contact == person for c in left) >= policy.voicemails_a_stage:
            assert all(item.if_machine != "leave" for item in own)
