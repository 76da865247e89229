"""The counsel: the next step of every open case, together, best first."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from ringback.casebook.calendar import Holidays, end_of_day, public_holidays
from ringback.casebook.case import Case, Search
from ringback.casebook.events import Decided
from ringback.casebook.fold import fold

from .guardrails import again
from .panel import consensus, panel
from .policy import Policy
from .schedule import schedule
from .touches import Touch
from .values import Advice, Dissent, Panel, Planned
from .view import View


def plan(
    search: Search, policy: Policy, now: datetime, *, holidays: Holidays = public_holidays
) -> tuple[Advice, ...]:
    """Give the next step of every case that has one, best first.

    Uses what happened up to `now`, which must be aware. Several steps of one case come where each
    stands alone: a thank-you to each interviewer, a number to be found. One person is reached for
    once at a time, over all openings: the better step goes first, the other waits.
    """
    search = as_of(search, now)
    advised = [
        (view, advice)
        for case in search.cases.values()
        if _asks(case)
        for view in (View(case, search, policy, now, holidays),)
        for advice in _advise(view)
    ]
    advised.sort(key=lambda pair: _best_first(pair[1], now))
    return _one_at_a_time(advised, now)


def consult(
    search: Search, key: str, policy: Policy, now: datetime, *, holidays: Holidays = public_holidays
) -> Panel:
    """Give the whole panel on one case; raises KeyError where the search has no such case."""
    search = as_of(search, now)
    return panel(View(search.cases[key], search, policy, now, holidays))


def dissent(said: Panel, step: Planned, now: datetime) -> tuple[Dissent, ...]:
    """Give the voices that would do something else first, or on another day.

    None disputes thanks, the return of a call, or what the record itself asks for.

    What is overdue is due today: two voices that would both have rung by now agree.
    """
    if step.item.act not in ("call", "write") or step.item.kind in _UNDISPUTED:
        return ()
    return tuple(
        Dissent(opinion.voice, other)
        for opinion in said.opinions
        for other in _first_of_its_own(opinion.plan)
        if other.item.what != step.item.what or _due(other, now) != _due(step, now)
    )


def is_due(step: Planned, now: datetime) -> bool:
    """Say whether a step can be done before today ends at the contact's place."""
    return step.not_before < end_of_day(now, step.not_before.tzinfo or UTC)


def as_of(search: Search, now: datetime) -> Search:
    """Give the search as it stood at a moment, folded anew only if something came later."""
    if all(event.happened <= now for event in search.events):
        return search
    return fold(search.events, search.roster, until=now)


def _asks(case: Case) -> bool:
    """Say whether a case can have a next step: it is open, or it ended by their no (P8)."""
    return case.open or (case.ended is not None and isinstance(case.ended.body, Decided))


def _advise(view: View) -> Iterator[Advice]:
    """Give the thanks that are owed and what must be found out, and the first step beside them."""
    for step in consensus(view):
        yield Advice(view.case.key, step, _rank(view, step))
        if step.item.kind != "thank_you" and step.item.act != "ask":
            return


def _first_of_its_own(plan: tuple[Planned, ...]) -> tuple[Planned, ...]:
    return tuple(step for step in plan if step.item.kind != "thank_you")[:1]


def _due(step: Planned, now: datetime) -> date:
    return max(step.not_before, now.astimezone(step.not_before.tzinfo)).date()


def _best_first(advice: Advice, now: datetime) -> tuple[bool, int, datetime, str]:
    """Order by what is due today, then by how it presses, then by how long it has been due."""
    step = advice.step
    return (not is_due(step, now), advice.rank, step.not_before, advice.application)


_UNDISPUTED = ("thank_you", "ring_back", "future")
_RANK_OF_KIND = {
    "answer_offer": 1,
    "ring_back": 1,
    "two_questions": 2,
    "expected_call": 2,
    "debrief": 3,
    "thank_you": 3,
    "find_person": 8,
    "find_number": 8,
    "find_address": 8,
    "apply": 9,
    "future": 9,
    "cold_end": 10,
}
_RANK_OF_STAGE = {"offered": 1, "interviewed": 5, "interviewing": 4, "in_touch": 6, "applied": 7}


def _rank(view: View, step: Planned) -> int:
    """Give how soon a step comes among those of all cases: 0 presses, 10 can wait."""
    if view.urgent and step.item.act == "call":
        return 0
    if step.item.act == "call" and step.item.kind != "ring_back" and step.item.expected:
        return 2
    by_stage = _RANK_OF_STAGE.get(view.case.stage, 9)
    return _RANK_OF_KIND.get(step.item.kind or "", by_stage)


def _one_at_a_time(advised: list[tuple[View, Advice]], now: datetime) -> tuple[Advice, ...]:
    """Move what would reach the same person twice: the better step keeps its day."""
    shared = Counter(view.key for view, advice in advised if view.key and _reaches(advice.step))
    planned: dict[str, list[Touch]] = defaultdict(list)
    result: list[Advice] = []
    for view, advice in advised:
        if shared[view.key] > 1 and _reaches(advice.step):
            item = again(view, advice.step.item, planned[view.key])
            if item is not advice.step.item:
                step = schedule(view, item, advice.step.guardrails)
                advice = replace(advice, step=step)  # noqa: PLW2901  # the same advice, later
            first = advice.step.window.start if advice.step.window else advice.step.not_before
            planned[view.key].append(Touch(max(view.day(first), view.today), "touch", 0))
        result.append(advice)
    return tuple(sorted(result, key=lambda advice: _best_first(advice, now)))


def _reaches(step: Planned) -> bool:
    item = step.item
    return item.act in ("call", "write") and item.kind != "thank_you" and item.by != "post"
