"""What is left where nothing may be done: waiting with an end, or the end itself (S4, P7)."""

from dataclasses import replace
from datetime import time, timedelta

from ringback.casebook.calendar import moment

from .ground.matters import cold_end
from .guardrails import NO_WORD
from .turns import in_turn
from .values import Item, Plan
from .view import View


def or_rest(view: View, plan: Plan) -> Plan:
    """Give the plan; where it has no step for an open case, wait for their word, then end it.

    Where they asked to hear nothing their word is waited for. Where the ceiling is what leaves
    nothing, the person decides.
    """
    if plan.steps or not view.case.open:
        return plan
    silent = NO_WORD in plan.refused
    item = _waiting(view, cold_end(view)) if silent else cold_end(view)
    return Plan(in_turn(view, (item,)).steps, plan.refused)


def _waiting(view: View, end: Item) -> Item:
    last = view.day(view.case.events[-1].happened) if view.case.events else view.today
    day = view.working_day_from(last + timedelta(days=view.policy.silence))
    if view.today >= day:
        return replace(end, day=day)
    until = moment(day, time(), view.clock)
    return replace(end, act="wait", kind=None, rules=("S4",), day=day, until=until)
