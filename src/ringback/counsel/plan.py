"""The counsel: the next step of every open case, together, best first."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from ringback.casebook.calendar import Holidays, end_of_day, public_holidays
from ringback.casebook.case import Search
from ringback.casebook.fold import as_of

from .consensus import deed
from .guardrails import another_day
from .panel import followed, panel
from .policy import Policy
from .schedule import schedule
from .setting import Setting
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
    setting = Setting(as_of(search, now), policy, now, holidays)
    advised = [
        (view, advice)
        for case in setting.search.cases.values()
        for view in (View(case, setting),)
        for advice in _advise(view)
    ]
    advised.sort(key=lambda pair: _best_first(pair[1], now))
    return _one_at_a_time(advised, now)


def consult(
    search: Search, key: str, policy: Policy, now: datetime, *, holidays: Holidays = public_holidays
) -> Panel:
    """Give the whole panel on one case; raises KeyError where the search has no such case."""
    return panel(view_of(search, key, policy, now, holidays=holidays))


def view_of(
    search: Search, key: str, policy: Policy, now: datetime, *, holidays: Holidays = public_holidays
) -> View:
    """Look at one case as the rules do; raises KeyError where the search has no such case."""
    search = as_of(search, now)
    return View(search.cases[key], Setting(search, policy, now, holidays))


def dissent(said: Panel, step: Planned, now: datetime) -> tuple[Dissent, ...]:
    """Give the voices that would do something else first, or on another day.

    None disputes thanks, the return of a call, or what the record itself asks for. What is overdue
    is due today: two voices that would both have rung by now agree.
    """
    item = step.item
    asks = not item.reaches and item.kind != "confirm_number"
    if asks or item.kind in _UNDISPUTED or "P5" in item.rules:
        return ()
    return tuple(
        Dissent(opinion.voice, other)
        for opinion in said.opinions
        for other in _first_of_its_own(opinion.plan.steps)
        if deed(other.item) != deed(item) or _due(other, now) != _due(step, now)
    )


def is_due(step: Planned, now: datetime) -> bool:
    """Say whether a step can be done before today ends at the contact's place."""
    return step.not_before < end_of_day(now, step.not_before.tzinfo or UTC)


def _advise(view: View) -> Iterator[Advice]:
    """Give what stands before the first step of the plan, thanks and what to find out, and it.

    What comes later in a plan presses no more than what comes before it.
    """
    rank = 0
    for step in followed(view).steps:
        rank = max(rank, _rank(view, step))
        yield Advice(view.case.key, step, rank)
        if step.item.kind != "thank_you" and step.item.act != "ask":
            return


def _first_of_its_own(plan: tuple[Planned, ...]) -> tuple[Planned, ...]:
    return tuple(step for step in plan if "P5" not in step.item.rules)[:1]


def _due(step: Planned, now: datetime) -> date:
    return max(step.not_before, now.astimezone(step.not_before.tzinfo)).date()


def _best_first(advice: Advice, now: datetime) -> tuple[bool, int, datetime, str]:
    """Order by what is due today, then by how it presses, then by how long it has been due."""
    step = advice.step
    return (not is_due(step, now), advice.rank, step.not_before, advice.application)


_UNDISPUTED = ("ring_back", "no_show", "future", "withdrawal")
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
    shared = Counter(
        view.key for view, advice in advised if view.key and _reaches(view, advice.step)
    )
    planned: dict[str, list[Touch]] = defaultdict(list)
    result: list[Advice] = []
    for view, advice in advised:
        if shared[view.key] > 1 and _reaches(view, advice.step):
            item, acted = another_day(view, advice.step.item, planned[view.key])
            if item is not None and item is not advice.step.item:
                guardrails = (*advice.step.guardrails, *((acted,) if acted else ()))
                step = schedule(view, item, guardrails)
                advice = replace(advice, step=step)  # noqa: PLW2901  # the same advice, later
            planned[view.key].append(Touch(max(advice.step.first_day, view.today), "touch", 0))
        result.append(advice)
    return tuple(sorted(result, key=lambda advice: _best_first(advice, now)))


def _reaches(view: View, step: Planned) -> bool:
    item = step.item
    return item.reaches and item.by != "post" and not view.owes_thanks(item)
