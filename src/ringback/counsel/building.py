"""Building the items that rules give: a call, a letter, a thing to find out or to prepare."""

from dataclasses import replace
from datetime import date
from typing import Final

from ringback.casebook.people import Contact
from ringback.casebook.terms import LineKind, PhoneKind

from .values import Footing, Gap, IfMachine, Item
from .view import WAYS, View


def call(
    view: View,
    day: date,
    *rules: str,
    by: PhoneKind | None = None,
    kind: str = "voicemail",
    footing: Footing = "unasked",
    if_machine: IfMachine = "leave",
    after: Gap | None = None,
    events: tuple[int, ...] = (),
) -> Item:
    """Give the call on that line (the open one if not said), with its script ready (R2).

    Where no number is known the item has no line. Once two messages were left in a stage, no third
    is: at the machine one hangs up.
    """
    way: PhoneKind = by or view.telephone or "office"
    return Item(
        act="call",
        kind=kind,
        contact=view.key,
        by=way,
        line=view.line(way),
        day=day,
        rules=(*rules, "R2"),
        if_machine="hang_up" if view.spent else if_machine,
        footing=footing,
        after=after,
        events=events,
    )


def letter(
    view: View,
    kind: str,
    day: date,
    *rules: str,
    contact: Contact | None = None,
    by_post: bool = False,
    footing: Footing = "unasked",
    events: tuple[int, ...] = (),
) -> Item:
    """Give the letter of that kind by the quickest way there is, e-mail where none is known yet.

    With `by_post` it goes by post where there is an address.
    """
    person = contact or view.contact
    ways = _BY_POST if by_post else WAYS
    by: LineKind = next((way for way in ways if person and view.line(way, person)), "email")
    return Item(
        act="write",
        kind=kind,
        contact=person.key if person else "",
        by=by,
        line=view.line(by, person) if person else None,
        day=day,
        rules=rules,
        footing=footing,
        events=events,
    )


def ask(view: View, kind: str, *rules: str, day: date, events: tuple[int, ...] = ()) -> Item:
    """Give something that the seeker must find out or say before the case can go on."""
    return Item(act="ask", kind=kind, contact=view.key, day=day, rules=rules, events=events)


def prepare(
    view: View, kind: str, *rules: str, day: date | None = None, events: tuple[int, ...] = ()
) -> Item:
    """Give something that the seeker does for themselves."""
    day = day or view.today
    return Item(act="prepare", kind=kind, contact=view.key, day=day, rules=rules, events=events)


def in_writing(view: View, item: Item) -> Item:
    """Give the written twin of a call; where there is no address, ask for one.

    Its reason is one that reminds of no call (F5).
    """
    if view.in_writing is None:
        asks = replace(item, act="ask", kind="find_address", rules=("F5",), if_machine=None)
        return replace(asks, by=None, line=None, after=None)
    kind = item.kind if item.kind == "ring_back" else _TWINS.get(view.case.stage, "state_of_play")
    own = tuple(rule for rule in item.rules if rule not in _OF_CALLING)
    telling = tuple(rule for rule in own if rule in _FIRST)
    rules = tuple(dict.fromkeys((*telling, "F5", *own)))
    footing: Footing = item.footing if item.footing in ("asked", "pressing") else "unasked"
    written = letter(view, str(kind), item.day, *rules, footing=footing, events=item.events)
    return replace(written, after=item.after)


def announcing_nothing(item: Item) -> Item:
    """Give a letter the reason of one that announces no call (F5 for L3)."""
    if "L3" not in item.rules:
        return item
    rules = ("F5" if rule == "L3" else rule for rule in item.rules)
    return replace(item, rules=tuple(dict.fromkeys(rules)))


_TWINS: Final = {"applied": "interest"}
_FIRST: Final = frozenset({"R12", "P4d"})
_OF_CALLING: Final = frozenset(
    "R0 R1 R2 L2 L3 P1 P2 P3 D2 D3 D5 F1 F2 S1 S2".split()  # noqa: SIM905  # read at a glance
)
"""Rules that speak of a call, and so are no reason for what is written in its place."""

_BY_POST: Final[tuple[LineKind, ...]] = ("post", *WAYS)
