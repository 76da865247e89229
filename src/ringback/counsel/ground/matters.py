"""How a matter begins and ends: applying, an offer, a withdrawal, and what has gone cold."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import Final

from ringback.casebook.calendar import moment
from ringback.casebook.events import Decided, Wrote
from ringback.counsel.building import ask, letter, prepare
from ringback.counsel.values import Item
from ringback.counsel.view import View


def apply_first(view: View) -> Iterator[Item]:
    """R4: Nothing can be followed up before you have applied."""
    if not view.case.events:
        yield prepare(view, "apply", "R4")


def answer_the_offer(view: View) -> Iterator[Item]:
    """P4d: An offer waits for your answer; once its day has passed, say what you answered."""
    offer = view.case.offer
    if offer is None or view.case.stage != "offered":
        return
    by, events = offer.body.answer_by, (offer.number,)
    if by is not None and by < view.today:
        yield ask(view, "answered_offer", "P4d", day=by + _DAY, events=events)
        return
    rule, day = ("P4d" if by else "R4"), view.day(offer.when)
    item = prepare(view, "answer_offer", rule, day=day, events=events)
    until = moment(by, time(23, 59), view.clock) if by is not None else None
    yield replace(item, until=until)


def withdraw_kindly(view: View) -> Iterator[Item]:
    """P8: You withdrew: tell them kindly, and stay welcome for a later opening."""
    ended = view.case.ended
    if ended is None or not isinstance(ended.body, Decided) or view.contact is None:
        return
    told = any(
        isinstance(event.body, Wrote) and event.body.kind == "withdrawal"
        for event in view.case.events
    )
    if ended.body.verdict == "withdrawn" and not told:
        yield letter(view, "withdrawal", view.day(ended.happened), "P8", events=(ended.number,))


def end_what_has_gone_cold(view: View) -> Iterator[Item]:
    """P7: Every try that the ceiling allows was made: go another way, or let it rest (D4, F6)."""
    tries = view.attempts
    if view.case.open and len(tries) >= view.policy.attempts_a_stage:
        yield cold_end(view, tries[-1].number)


def cold_end(view: View, *events: int) -> Item:
    """Give the end that the person decides on: another contact, a note for the future, closing.

    What was tried last is given its week first.
    """
    day, last = view.since
    return Item(
        act="close",
        kind="cold_end",
        contact=view.key,
        day=view.a_week_after(day),
        rules=("P7", "D4", "P8", "F6"),
        events=events or last,
    )


_DAY: Final = timedelta(days=1)
