"""Choosing the moment: office hours at the contact's place (guardrail 3), another hour (S2)."""

from datetime import date, datetime, time, timedelta
from typing import Final

from ringback.casebook.calendar import moment, working_day_from

from .values import Acted, Item, Planned, Window
from .view import View

_DAY: Final = timedelta(days=1)
_HOURS: Final = Acted("office_hours", "Offices there are closed before.")


def schedule(view: View, item: Item, guardrails: tuple[Acted, ...] = ()) -> Planned:
    """Give the moment before which an item is not done and, for a call, when it can be done."""
    if item.act == "call":
        return _in_office_hours(view, item, guardrails)
    return Planned(item, moment(item.day, time(), view.clock), None, guardrails)


def _in_office_hours(view: View, item: Item, guardrails: tuple[Acted, ...]) -> Planned:
    """Put a call into office hours; one that is overdue keeps its day if today is open still."""
    due = _working(view, item.day)
    opens, closes = _hours(view, item)
    now = view.now.astimezone(view.clock)
    day = max(due, _working(view, view.today))
    if day == view.today and now >= moment(day, closes, view.clock):
        day = _working(view, day + _DAY)
    first = due if day == view.today else day
    if first > item.day:
        guardrails = (*guardrails, _HOURS)
    window = Window(
        moment(day, opens, view.clock), moment(day, closes, view.clock), _zone(view, now)
    )
    return Planned(item, moment(first, opens, view.clock), window, guardrails)


def _hours(view: View, item: Item) -> tuple[time, time]:
    """Give the hours of the day for a call: after one that reached nobody, the other half (S2)."""
    policy, call = view.policy, view.unanswered
    if call is None or item.expected:
        return policy.opens, policy.closes
    if call.when.astimezone(view.clock).time() < policy.midday:
        return policy.midday, policy.closes
    return policy.opens, policy.midday


def _working(view: View, day: date) -> date:
    return working_day_from(day, view.place, view.holidays)


def _zone(view: View, now: datetime) -> str:
    return view.place.zone or view.search.seeker.place.zone or str(now.tzname() or "UTC")
