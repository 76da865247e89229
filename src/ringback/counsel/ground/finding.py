"""Nobody to ring yet: a name, a number, or how a number was meant."""

from collections.abc import Iterator
from dataclasses import replace

from ringback.casebook.terms import PhoneKind
from ringback.counsel.building import ask
from ringback.counsel.values import Item
from ringback.counsel.view import View


def find_somebody(view: View) -> Iterator[Item]:
    """R1: Without a name there is nobody to call: ask who handles this, the line, a good time."""
    if not view.case.open or view.contact is not None:
        return
    day, events = view.since
    if view.calls:
        day = view.working_days_after(day, 1)
    rings = view.search.seeker.telephone == "yes"
    rules = ("R1", "R5", "S2") if rings else ("R5",)
    day = view.working_day_from(day) if rings else day
    yield ask(view, "find_person", *rules, day=day, events=events)


def find_a_number(view: View) -> Iterator[Item]:
    """F1: Ask for the direct line of whoever handles this, and for a good time to ring."""
    if not view.case.open or view.contact is None or view.telephone is not None:
        return
    if view.may_ring and view.search.seeker.telephone == "yes":
        day, events = view.since
        day = view.working_day_from(day)
        yield ask(view, "find_number", "R1", "F1", day=day, events=events)


def ask_about_a_given_number(view: View) -> Iterator[Item]:
    """P2: The posting wants no calls, yet they gave you a number: ask whether you may use it."""
    bans = [silence for silence in view.case.silences if silence.body.by_posting]
    if not bans or not view.case.open or view.search.seeker.telephone != "yes":
        return
    kinds: tuple[PhoneKind, ...] = ("office", "cell")
    for line in filter(None, (view.line(kind) for kind in kinds)):
        if line.origin in ("given", "greeting") and not line.confirmed:
            day, _ = view.since
            item = ask(view, "confirm_number", "P2", day=day, events=(bans[-1].number,))
            yield replace(item, by=line.kind, line=line)
            return
