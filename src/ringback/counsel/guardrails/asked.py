"""Guardrail 1: asked not to, by them or by the posting, per contact and way of contact."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from ringback.casebook.case import Noted
from ringback.casebook.events import Arranged, AskedNotTo, HeardBack, Promised, RangBack
from ringback.casebook.terms import Silence
from ringback.counsel.building import announcing_nothing, in_writing
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def asked_not_to(view: View, item: Item) -> Guarded:
    """Guardrail 1: what they asked not to be done is not done; a call is written instead.

    How they wish to be followed up is what they said before the interview ended (P4).
    """
    if not item.reaches or not view.silenced:
        return item, None
    forbidden = set(_forbidden(view, item))
    if item.act == "write" and "write" not in forbidden:
        return (announcing_nothing(item) if "call" in forbidden else item), None
    if item.act not in forbidden:
        return item, None
    if "write" in forbidden:
        return None, NO_WORD if "call" in forbidden else NO_LETTER
    text = "They asked not to be called, so it is written instead."
    return in_writing(view, item), Acted("asked_not_to", text)


def _forbidden(view: View, item: Item) -> Iterator[str]:
    """Give the acts that are forbidden towards this person in this case."""
    for silence in _silences(view, item):
        yield from _FORBIDS[silence.body.what]
    heard = view.greeting
    if heard is not None and heard.body.tells("no_calls") and not _lifted(view, item, heard.when):
        yield "call"
    if not view.owes_thanks(item) and not _lifted_since_interview(view, item):
        yield from _after_interview(view)


def _after_interview(view: View) -> Iterator[str]:
    """Give what they said at the interview: that they wish no follow-up, or none by telephone."""
    for interview in view.case.interview:
        if interview.body.may_follow_up == "no":
            yield from ("call", "write")
        elif interview.body.follow_up_how in ("email", "post"):
            yield "call"


def _silences(view: View, item: Item) -> Iterator[Noted[AskedNotTo]]:
    """Give what was asked for all of the case, or by this person in any case.

    A number that somebody gave in person, and that was confirmed, is not covered by what the
    posting says.
    """
    for silence in (*view.case.silences, *view.search.silences.get(item.contact, ())):
        if silence.body.contact not in ("", item.contact):
            continue
        if _lifted(view, item, silence.when):
            continue
        if silence.body.by_posting and item.line is not None and item.line.confirmed:
            continue
        yield silence


def _lifted(view: View, item: Item, asked: datetime) -> bool:
    """Say whether this answers a word of theirs, or an agreement, that came after they asked.

    Only what they asked for does; a word of somebody else, or of theirs about something else, lets
    nobody ring on as before.
    """
    return item.footing in ("asked", "told") and any(
        event.number in item.events
        and event.happened > asked
        and isinstance(event.body, (RangBack, HeardBack, Promised, Arranged))
        for event in view.case.events
    )


def _lifted_since_interview(view: View, item: Item) -> bool:
    interview = view.case.interview
    return not interview or _lifted(view, item, interview[-1].when)


NO_LETTER: Final = Acted("asked_not_to", "They asked not to be written to.")
NO_WORD: Final = Acted("asked_not_to", "They asked not to be called or written to.")

_FORBIDS: Final[dict[Silence, tuple[str, ...]]] = {
    "call": ("call",),
    "write": ("write",),
    "all": ("call", "write"),
}
