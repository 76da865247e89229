"""Guardrail 5: a cell that was found; and what there is no number or address for."""

from dataclasses import replace

from ringback.counsel.building import in_writing
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def known_number(_: View, item: Item) -> Guarded:
    """Guardrail 5: a cell that was found, not given, is called once you say how you got it."""
    line = item.line
    if item.act != "call" or line is None or line.kind != "cell":
        return item, None
    if line.confirmed or line.origin != "published":
        return item, None
    acted = Acted("known_number", "This cell was found, not given: say first how you got it.")
    return replace(item, act="ask", kind="confirm_number", if_machine=None), acted


def a_number_to_ring(view: View, item: Item) -> Guarded:
    """Where there is no number, a call is written, and else the number is looked for first."""
    if item.act != "call" or item.line is not None:
        return item, None
    if view.in_writing is not None or view.search.seeker.telephone != "yes":
        return in_writing(view, item), None
    asked = replace(item, act="ask", kind="find_number", by=None, if_machine=None, after=None)
    return asked, None


def an_address_to_write_to(view: View, item: Item) -> Guarded:
    """Where there is no address, it is looked for first, or the number by which to ask for it.

    Thanks are owed all the same, by whatever way there turns out to be.
    """
    if item.act != "write" or item.line is not None or view.owes_thanks(item):
        return item, None
    rings = view.may_ring and view.search.seeker.telephone == "yes"
    wanted = "find_number" if rings and view.telephone is None else "find_address"
    return replace(item, act="ask", kind=wanted, by=None, after=None), None
