"""What was said last, either way."""

from ringback.casebook.case import Case
from ringback.casebook.events import (
    AskedNotTo,
    CallPlaced,
    CheckBackAgreed,
    Decided,
    Event,
    HeardBack,
    Promised,
    RangBack,
    Wrote,
)


def last_said(case: Case) -> tuple[Event, ...]:
    """Give the seeker's last message and their last word, the earlier first; what there is."""
    found = (last_of_mine(case), last_of_theirs(case))
    return tuple(
        sorted(
            (event for event in found if event is not None),
            key=lambda event: (event.happened, event.number),
        )
    )


def last_of_mine(case: Case, contact: str = "") -> Event | None:
    """Give the seeker's last talk, voicemail or letter: to this person, else to anybody there.

    A call that left nothing is none.
    """
    mine = [event for event in case.events if is_mine(event)]
    theirs = [event for event in mine if contact and _is_to(event, contact)]
    return next(reversed(theirs or mine), None)


def last_of_theirs(case: Case) -> Event | None:
    """Give the last word of theirs; of what came at one moment that which has their words.

    A machine's reply is none, and what was arranged was said by both.
    """
    theirs = [event for event in case.events if _is_theirs(event)]
    last = [event for event in theirs if event.happened == theirs[-1].happened]
    worded = [event for event in last if getattr(event.body, "words", "")]
    return next(reversed(worded or last), None)


def told(case: Case) -> dict[str, tuple[Event, ...]]:
    """Give the facts that were told them, by key, with the calls and letters that claimed them."""
    found: dict[str, tuple[Event, ...]] = {}
    for event in case.events:
        if isinstance(event.body, (CallPlaced, Wrote)):
            for key in dict.fromkeys(event.body.said):
                found[key] = (*found.get(key, ()), event)
    return found


def is_mine(event: Event) -> bool:
    """Say whether an event is a talk, a voicemail or a letter of the seeker's."""
    body = event.body
    if isinstance(body, CallPlaced):
        return body.outcome in ("spoke", "voicemail_left")
    return isinstance(body, Wrote)


def _is_to(event: Event, contact: str) -> bool:
    return isinstance(event.body, (CallPlaced, Wrote)) and event.body.contact in (contact, "")


def _is_theirs(event: Event) -> bool:
    body = event.body
    if isinstance(body, HeardBack):
        return not body.automatic
    if isinstance(body, Promised):
        return not body.mine
    if isinstance(body, Decided):
        return body.verdict != "withdrawn"
    if isinstance(body, AskedNotTo):
        return not body.by_posting
    return isinstance(body, (RangBack, CheckBackAgreed))
