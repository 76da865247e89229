"""What comes before any voice is heard: what the record itself asks for.

No voice disputes that a call that was missed is returned, or that an interview is prepared. Each
rule here settles the case by itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import Final

from ringback.casebook.calendar import moment
from ringback.casebook.events import Promised, RangBack

from .values import Act, Item
from .view import Rule, View


def apply_first(view: View) -> Iterator[Item]:
    """Nothing can be followed up before you have applied."""
    case = view.case
    if case.applied is None and case.stage == "applied" and not case.events:
        yield _only(view, "prepare", "apply", "R4")


def call_while_it_presses(view: View) -> Iterator[Item]:
    """D2: It presses, so call now, on the cell if there is one."""
    urgent = view.case.urgent
    if urgent is None or not view.urgent:
        return
    if view.last_call is not None and view.last_call.when > urgent.when:
        return
    for item in view.call(view.today, "D2", "F2", expected=True, events=(urgent.number,)):
        yield replace(item, until=urgent.body.until)


def return_their_call(view: View) -> Iterator[Item]:
    """R12: They rang and you missed it: have the case before you, and ring back."""
    expected = view.reached.expected
    if expected is not None and isinstance(expected.body, RangBack):
        day = view.day(expected.happened)
        yield from view.call(day, "R12", kind="ring_back", expected=True, events=(expected.number,))


def keep_your_word(view: View) -> Iterator[Item]:
    """P4d: You promised to call that day: call."""
    expected = view.reached.expected
    if expected is not None and isinstance(expected.body, Promised):
        until = expected.body.until
        yield from view.call(until, "P4d", expected=True, events=(expected.number,))


def answer_the_offer(view: View) -> Iterator[Item]:
    """An offer waits for your answer."""
    offer = view.case.offer
    if offer is None or view.case.stage != "offered":
        return
    item = _only(view, "prepare", "answer_offer", "R4", events=(offer.number,))
    if offer.body.answer_by is not None:
        item = replace(item, until=moment(offer.body.answer_by, time(23, 59), view.clock))
    yield item


def see_to_the_appointment(view: View) -> Iterator[Item]:
    """P4: Before an interview, prepare the two questions; after it, note how it went."""
    for noted in view.case.appointments:
        when, events = noted.body.when, (noted.number,)
        if when <= view.now:
            yield replace(_only(view, "ask", "debrief", "P4", events=events), day=view.day(when))
        else:
            kind = "two_questions" if noted.body.what == "interview" else "expected_call"
            item = _only(view, "prepare", kind, "P4", events=events)
            yield replace(item, day=view.day(when) - _DAY, until=when)


def do_what_the_greeting_says(view: View) -> Iterator[Item]:
    """L2: The greeting told callers to use the cell, so call the cell; they asked for it.

    Where it only says that messages go unheard, the cell is open too (F1), under the ceiling.
    """
    heard = view.greeting
    if heard is None or not view.case.open or view.followed(heard):
        return
    if view.sent_to_cell is not None:
        asked = heard.body.tells("use_cell")
        rule = "L2" if asked else "F1"
        day, events = view.day(heard.when), (heard.number,)
        yield from view.call(day, rule, by="cell", expected=asked, events=events)
    elif heard.body.tells("colleague") and len(view.case.application.people) == 1:
        yield _only(view, "ask", "find_person", "L2", events=(heard.number,))


def end_what_has_gone_cold(view: View) -> Iterator[Item]:
    """D4: Every try that the ceiling allows has been made: go another way, or let it rest."""
    tries = [call for call in view.calls if call.body.outcome != "spoke"]
    if view.case.open and len(tries) >= view.policy.attempts_a_stage:
        yield _only(view, "close", "cold_end", "D4", "P8", events=(tries[-1].number,))


def find_whom_to_call(view: View) -> Iterator[Item]:
    """R1: Without a name and a number there is no call: find them first."""
    if not view.case.open or view.case.ended is not None:
        return
    if view.contact is None:
        yield _only(view, "ask", "find_person", "R1", "R5")
    elif view.telephone is None:
        if view.may_ring:
            yield _only(view, "ask", "find_number", "R1", "F1")
        elif not view.in_writing:
            yield _only(view, "ask", "find_address", "L3")
        if view.in_writing:
            day, events = view.since
            yield view.write("interest", view.a_week_after(day), "L3", "R1w", events=events)


_DAY: Final = timedelta(days=1)

GROUND: Final[tuple[Rule, ...]] = (
    apply_first,
    call_while_it_presses,
    return_their_call,
    keep_your_word,
    answer_the_offer,
    see_to_the_appointment,
    do_what_the_greeting_says,
    end_what_has_gone_cold,
    find_whom_to_call,
)


def settled(view: View) -> tuple[Item, ...]:
    """Give what the first rule that applies asks for; nothing leaves the case to the voices."""
    for rule in GROUND:
        items = tuple(rule(view))
        if items:
            return items
    return ()


def _only(view: View, act: Act, kind: str, *rules: str, events: tuple[int, ...] = ()) -> Item:
    day = view.since[0] if act == "ask" else view.today
    return Item(act=act, kind=kind, contact=view.key, day=day, rules=rules, events=events)
