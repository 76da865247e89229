"""Choosing the moment: office hours at the contact's place (guardrail 3), another hour (S2)."""

from datetime import date, datetime, time, timedelta
from typing import Final

from ringback.casebook.calendar import moment

from .hours import runs, tried, untried, untried_day
from .values import Acted, Item, Planned, Window
from .view import View


def schedule(view: View, item: Item, guardrails: tuple[Acted, ...] = ()) -> Planned:
    """Give the moment before which an item is not done and, for a call, when it can be done."""
    if item.act == "call":
        return _in_office_hours(view, item, guardrails)
    if item.reaches and not item.expected and not view.owes_thanks(item):
        # A letter lies until the offices open, under whatever came before it.
        opening = moment(view.working_day_from(item.day), view.policy.opens, view.clock)
        return Planned(item, _no_earlier(view, item, opening), None, guardrails)
    not_before = _no_earlier(view, item, moment(item.day, time(), view.clock))
    return Planned(item, not_before, None, guardrails)


def _in_office_hours(view: View, item: Item, guardrails: tuple[Acted, ...]) -> Planned:
    """Put a call into office hours; one that is overdue keeps its day if today is open still."""
    hours = tried(view, item)
    wanted = item.day
    due = view.working_day_from(wanted)
    if "S2" in item.rules and hours and not any(acted.name in _SET for acted in guardrails):
        due = wanted = untried_day(view, due, hours)
    start, end = _window(view, item, due, hours)
    if start.date() > max(wanted, view.today):
        guardrails = (*guardrails, _HOURS)
    first = due if start.date() == view.today else start.date()
    not_before = _no_earlier(
        view, item, moment(first, start.timetz().replace(tzinfo=None), view.clock)
    )
    zone = view.place.zone or view.search.seeker.place.zone or str(start.tzname() or "UTC")
    window = Window(start, end, zone, hours, untried(view) if hours else ())
    return Planned(item, not_before, window, guardrails)


def _window(
    view: View, item: Item, due: date, hours: tuple[tuple[int, int], ...]
) -> tuple[datetime, datetime]:
    """Give the next stretch of office hours from today on that suits, on the day or after it."""
    now = view.now.astimezone(view.clock)
    day = max(due, view.working_day_from(view.today))
    while True:
        for first, last in runs(view, hours) if hours else [_whole_day(view)]:
            past = view.policy.past_the_hour if hours else 0
            start = _no_earlier(view, item, moment(day, time(first, past), view.clock))
            end = moment(day, time(last), view.clock)
            if max(start, now) < end:
                return start, end
        day = view.working_day_from(day + _DAY)


def _whole_day(view: View) -> tuple[int, int]:
    return view.policy.opens.hour, view.policy.closes.hour


def _no_earlier(view: View, item: Item, when: datetime) -> datetime:
    """Give the moment, or the one before which the item has no cause yet."""
    if item.earliest is not None:
        when = max(when, item.earliest.astimezone(when.tzinfo))
    if when <= view.last_moved:
        events = (*view.case.events, *view.history)
        causes = [event for event in events if event.number in item.events]
        return max([when, *(event.happened.astimezone(when.tzinfo) for event in causes)])
    return when


_DAY: Final = timedelta(days=1)
_HOURS: Final = Acted("office_hours", "Offices there are closed before.")
_SET: Final = frozenset({"set_day", "put_aside", "date_they_named"})
"""Days that somebody chose are not changed for variety's sake."""
