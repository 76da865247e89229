"""What presses: what the seeker says is urgent, their missed call, and a promise to call."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from ringback.casebook.events import Event, Promised, RangBack
from ringback.casebook.people import Line
from ringback.casebook.terms import PhoneKind
from ringback.counsel.building import call, in_writing
from ringback.counsel.schedule import schedule
from ringback.counsel.values import Item
from ringback.counsel.view import View


def call_while_it_presses(view: View) -> Iterator[Item]:
    """D2: It presses, so call now, on the cell if there is one; then, without word, write.

    One word of urgency frees one call and one letter. Where no office opens in time, write.
    """
    urgent = view.case.urgent
    if urgent is None or not view.urgent or not view.case.open or view.contact is None:
        return
    calls = [noted.when for noted in view.case.calls if noted.when > urgent.when]
    wrote = any(noted.when > urgent.when for noted in view.case.letters)
    if wrote or (calls and (view.answered_after(urgent.when) or view.in_writing is None)):
        return
    day = view.day(calls[-1]) + _DAY if calls else view.today
    rules = ("D2", "F2") if view.line("cell") else ("R4",)
    item = call(view, day, *rules, footing="pressing", events=(urgent.number,))
    if calls or schedule(view, item).first_moment >= urgent.body.until:
        item = in_writing(view, item)
    yield replace(item, until=urgent.body.until)


def return_their_call(view: View) -> Iterator[Item]:
    """R12: They rang and you missed it: have the case before you, and ring back today."""
    asked = _asked_here(view)
    if asked is not None and isinstance(asked.body, RangBack):
        day, by = view.day(asked.happened), _directed_to(view)
        rules = ("R12", "P2") if by else ("R12",)
        events = (asked.number,)
        yield call(view, day, *rules, by=by, kind="ring_back", footing="asked", events=events)


def keep_your_word(view: View) -> Iterator[Item]:
    """P4d: You said that you would call that day: call."""
    asked = _asked_here(view)
    if asked is not None and isinstance(asked.body, Promised) and view.case.open:
        until = asked.body.until
        yield call(view, until, "P4d", footing="asked", events=(asked.number,))


def _directed_to(view: View) -> PhoneKind | None:
    """Give the line on which they asked to be rung, the cell before the office (P2)."""
    return next((by for by in _TELEPHONES if _is_directed(view.line(by))), None)


def _is_directed(line: Line | None) -> bool:
    return line is not None and line.origin == "directed"


def _asked_here(view: View) -> Event | None:
    """Give what this person asked for or was promised in this very case."""
    asked = view.reached.asked
    return asked if asked is not None and asked.application == view.case.key else None


_DAY: Final = timedelta(days=1)
_TELEPHONES: Final[tuple[PhoneKind, ...]] = ("cell", "office")
