"""Guardrail 2: a date they named, and an absence; and the days that the seeker sets themselves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ringback.casebook.case import Held
from ringback.casebook.events import Promised
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def date_they_named(view: View, item: Item) -> Guarded:
    """Guardrail 2: a day that was named, or an absence, is waited for (P4d).

    What they asked for themselves, what presses, and thanks do not wait.
    """
    last = free_from(view, item)
    if last <= item.day:
        return item, None
    numbers = tuple(number for _, number in _named(view, item))
    waits = replace(item, day=last, events=tuple(dict.fromkeys((*item.events, *numbers))))
    text = "A day was named: until then, nothing is due."
    return waits, Acted("date_they_named", text) if last > view.today else None


def free_from(view: View, item: Item) -> date:
    """Give the day of an item, or the working day from which the days they named leave it free."""
    if not view.rests or not item.reaches or item.footing in ("asked", "pressing"):
        return item.day
    if view.owes_thanks(item):
        return item.day
    last = max((day for day, _ in _named(view, item)), default=item.day)
    return view.working_day_from(last) if last > item.day else item.day


def put_aside(view: View, item: Item) -> Guarded:
    """You put the case aside until a day; their answer brings it back, as does what has an end."""
    snoozed, answered = view.case.snoozed, view.case.answered
    if snoozed is None or item.until is not None or snoozed.body.until <= item.day:
        return item, None
    if answered is not None and answered.happened > snoozed.when:
        return item, None
    waits = replace(item, day=snoozed.body.until, events=(*item.events, snoozed.number))
    held = snoozed.body.until > view.today
    return waits, Acted("put_aside", "You put this aside until then.") if held else None


def set_day(view: View, item: Item) -> Guarded:
    """You set the day of the next step yourself."""
    pinned = view.case.pinned
    if pinned is None or not item.reaches or item.until is not None or view.owes_thanks(item):
        return item, None
    pins = replace(item, day=pinned.body.day, events=(*item.events, pinned.number))
    return pins, Acted("set_day", "You set this day yourself.")


def _named(view: View, item: Item) -> Iterator[tuple[date, int]]:
    """Give each first day that is free again, with the event that named it."""
    if view.case.held is not None:
        yield _free_after(view.case.held), view.case.held.event.number
    if item.footing != "told" and item.contact == view.key and view.absence is not None:
        back, event = view.absence
        yield back, event.number
    agreed = view.reached.asked
    if agreed is not None and isinstance(agreed.body, Promised):
        yield agreed.body.until, agreed.number


def _free_after(held: Held) -> date:
    return held.until if held.inclusive else held.until + timedelta(days=1)
