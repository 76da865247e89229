"""What no voice overrides: each guardrail takes an item and gives it back, changed, or forbids it.

The numbers are those of the ledger's list of guardrails; their order here is the order in which
they act.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ringback.casebook.case import Held, Noted
from ringback.casebook.events import AskedNotTo, HeardBack, RangBack
from ringback.casebook.terms import Silence

from .ceiling import free_from
from .touches import Touch
from .values import Acted, Item
from .view import View

Guarded = tuple[Item | None, Acted | None]
Guardrail = Callable[[View, Item], Guarded]


def guard(view: View, item: Item) -> tuple[Item | None, tuple[Acted, ...]]:
    """Put an item under every guardrail; None where it must not be done at all."""
    acted: list[Acted] = []
    current: Item | None = item
    for guardrail in GUARDRAILS:
        if current is None:
            break
        current, act = guardrail(view, current)
        if act is not None:
            acted.append(act)
    return current, tuple(acted)


def asked_not_to(view: View, item: Item) -> Guarded:
    """Guardrail 1: what they asked not to be done is not done; a call is written instead."""
    forbidden = {way for silence in _silences(view, item) for way in _FORBIDS[silence.body.what]}
    heard = view.greeting
    if heard is not None and heard.body.tells("no_calls"):
        forbidden.add("call")
    if item.act not in forbidden or item.act not in ("call", "write"):
        return item, None
    if item.act == "write" or "write" in forbidden:
        return None, Acted("asked_not_to", "They asked not to be called or written to.")
    acted = Acted("asked_not_to", "They asked not to be called, so it is written instead.")
    return in_writing(view, item), acted


def own_way(view: View, item: Item) -> Guarded:
    """Guardrail 7: who does not telephone writes; who prepares rings only where it is expected."""
    telephone = view.search.seeker.telephone
    if item.act != "call" or telephone == "yes" or (telephone == "prepared" and item.expected):
        return item, None
    text = "You chose to write rather than to ring."
    return in_writing(view, item), Acted("own_way", text)


def known_number(_: View, item: Item) -> Guarded:
    """Guardrail 5: a cell that was found, not given, is called once you say how you got it."""
    line = item.line
    if item.act != "call" or line is None or line.kind != "cell":
        return item, None
    if line.confirmed or line.origin not in ("published", "directed"):
        return item, None
    acted = Acted("known_number", "This cell was found, not given: say first how you got it.")
    return replace(item, act="ask", kind="confirm_number", if_machine=None), acted


def date_they_named(view: View, item: Item) -> Guarded:
    """Guardrail 2: a day that they named, or an absence, is waited for (P4d)."""
    if item.act not in ("call", "write") or item.expected or item.kind == "thank_you":
        return item, None
    absences = view.case.absences
    held = view.case.held
    last = item.day
    for rest in (held, absences.get(item.contact), absences.get("")):
        if rest is not None:
            last = max(last, _free_after(view, rest))
    if last <= item.day:
        return item, None
    named = [rest for rest in (held, absences.get(item.contact), absences.get("")) if rest]
    numbers = tuple(rest.event.number for rest in named)
    waits = replace(item, day=last, events=tuple(dict.fromkeys((*item.events, *numbers))))
    return waits, Acted("date_they_named", "They named a day: until then, nothing is due.")


def put_aside(view: View, item: Item) -> Guarded:
    """You put the case aside until a day; their answer brings it back."""
    snoozed, answered = view.case.snoozed, view.case.answered
    if snoozed is None or snoozed.body.until <= item.day:
        return item, None
    if answered is not None and answered.happened > snoozed.when:
        return item, None
    waits = replace(item, day=snoozed.body.until, events=(*item.events, snoozed.number))
    return waits, Acted("put_aside", "You put this aside until then.")


def set_day(view: View, item: Item) -> Guarded:
    """You set the day of the next step yourself."""
    pinned = view.case.pinned
    if pinned is None or item.act not in ("call", "write"):
        return item, None
    pins = replace(item, day=pinned.body.day, events=(*item.events, pinned.number))
    return pins, Acted("set_day", "You set this day yourself.")


def ceiling(view: View, item: Item) -> Guarded:
    """Guardrail 4: one person is reached for only so often, over all openings together (D4)."""
    if item.act not in ("call", "write") or item.expected or item.kind == "thank_you":
        return item, None
    if item.by == "post":
        return _one_letter_a_stage(view, item)
    day = free_from(
        item.day,
        view.reached.touches,
        view.policy,
        view.place,
        view.holidays,
        call=item.act == "call",
    )
    if day <= item.day:
        return item, None
    text = "At most one touch in three working days and two in seven days, for one person."
    return replace(item, day=day, rules=_with(item.rules, "D4")), Acted("ceiling", text)


GUARDRAILS: Final[tuple[Guardrail, ...]] = (
    asked_not_to,
    own_way,
    known_number,
    set_day,
    date_they_named,
    put_aside,
    ceiling,
)
"""Guardrail 3, office hours, acts where the moment is chosen: see `schedule`. Guardrail 6 is kept
by what the rules may propose: every call has its message, and no message asks for a receipt."""


def in_writing(view: View, item: Item) -> Item:
    """Give the written twin of a call (S3, L3); where there is no address, ask for one."""
    if view.in_writing is None:
        return replace(item, act="ask", kind="find_address", by=None, line=None, if_machine=None)
    kind = "interest" if view.case.stage == "applied" else "state_of_play"
    rule = "L3" if kind == "interest" else "S3"
    rules = (rule, *_but(_but(item.rules, "R2"), rule))
    written = view.write(kind, item.day, *rules, events=item.events)
    return replace(written, expected=item.expected)


def again(view: View, item: Item, planned: Sequence[Touch]) -> Item:
    """Put an item under the ceiling once more, counting what is planned for the same person."""
    day = free_from(
        item.day, planned, view.policy, view.place, view.holidays, call=item.act == "call"
    )
    return replace(item, day=day, rules=_with(item.rules, "D4")) if day > item.day else item


def _silences(view: View, item: Item) -> Iterator[Noted[AskedNotTo]]:
    """Give what was asked for all of the case, or by this person in any case.

    They lift it themselves where they ring or write afterwards; and a number that somebody gave in
    person, and that you confirmed, is not covered by what the posting says.
    """
    for silence in (*view.case.silences, *view.search.silences.get(item.contact, ())):
        if silence.body.contact not in ("", item.contact):
            continue
        if _lifted(view, item, silence):
            continue
        if silence.body.by_posting and item.line is not None and item.line.confirmed:
            continue
        yield silence


def _lifted(view: View, item: Item, silence: Noted[AskedNotTo]) -> bool:
    """Say whether this answers a word of theirs that came after they asked for silence."""
    return any(
        event.number in item.events
        and event.happened > silence.when
        and isinstance(event.body, (RangBack, HeardBack))
        for event in view.case.events
    )


def _free_after(view: View, held: Held) -> date:
    return held.until if held.inclusive else held.until + timedelta(days=1)


def _one_letter_a_stage(view: View, item: Item) -> Guarded:
    sent = [
        letter
        for letter in view.case.letters
        if letter.body.by == "post" and letter.body.kind != "thank_you"
    ]
    if len(sent) < view.policy.letters_a_stage:
        return item, None
    return None, Acted("ceiling", "One unasked letter by post a stage is enough.")


def _with(rules: tuple[str, ...], rule: str) -> tuple[str, ...]:
    return rules if rule in rules else (*rules, rule)


def _but(rules: tuple[str, ...], rule: str) -> tuple[str, ...]:
    return tuple(other for other in rules if other != rule)


_FORBIDS: Final[dict[Silence, tuple[str, ...]]] = {
    "call": ("call",),
    "write": ("write",),
    "all": ("call", "write"),
}
