"""Counting what the seeker did: calls and letters."""

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Final, get_args

from ringback.casebook.case import Case
from ringback.casebook.events import CallPlaced, Wrote
from ringback.casebook.people import Contact
from ringback.casebook.terms import MessageKind, Outcome

from .figures import Counted, shares, tally
from .values import Calls

_LETTERS: Final = (*get_args(MessageKind), "other")
_LINES: Final = ("office", "cell", "unsaid")
_HOURS: Final = tuple(f"{hour:02}" for hour in range(24))
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def calls(cases: Iterable[tuple[Case, tzinfo]], contacts: Mapping[str, Contact]) -> Calls:
    """Count the calls; one to a wrong number could reach nobody, and says nothing of reaching."""
    placed = [
        (event.body, _there(event.happened, event.body, contacts, clock))
        for case, clock in cases
        for event in case.events
        if isinstance(event.body, CallPlaced)
    ]
    rung = [(body, there) for body, there in placed if body.outcome != "wrong_number"]
    reached = [body.outcome == "spoke" for body, _ in rung]
    lines = [body.line or "unsaid" for body, _ in rung]
    hours = [_HOURS[there.hour] for _, there in rung]
    days = [_DAYS[there.weekday()] for _, there in rung]
    return Calls(
        count=len(placed),
        outcomes=tally((body.outcome for body, _ in placed), get_args(Outcome)),
        reached=Counted("reached", sum(reached), len(reached)),
        lines=shares(zip(lines, reached, strict=True), _LINES),
        hours=shares(zip(hours, reached, strict=True), _HOURS),
        weekdays=shares(zip(days, reached, strict=True), _DAYS),
    )


def letters(cases: Iterable[Case]) -> tuple[Counted, ...]:
    """Count the letters by kind, of all letters."""
    kinds = (
        event.body.kind or "other"
        for case in cases
        for event in case.events
        if isinstance(event.body, Wrote)
    )
    return tally(kinds, _LETTERS)


def _there(
    moment: datetime, body: CallPlaced, contacts: Mapping[str, Contact], clock: tzinfo
) -> datetime:
    """Give the moment of a call at the place of whoever was rung, else at the application's."""
    contact = contacts.get(body.contact)
    return moment.astimezone(contact.place.clock(clock) if contact else clock)
