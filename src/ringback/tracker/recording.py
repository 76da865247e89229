"""The one way in which events come into a history: appended, as a batch, all or nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from ringback.casebook.events import Body, Corrected, Erased, Event

from .entries import Entry, moment, people, settled
from .errors import NotFound
from .locking import alone
from .models import ApplicationRow, ContactRow, EventRow
from .stored import stored

_TICK: Final = timedelta(microseconds=1)


def append(seeker: int, entries: Sequence[Entry], recorded: datetime) -> tuple[Event, ...]:
    """Record the entries and give the events that they became, with their numbers."""
    now = moment(recorded, "The time of recording")
    with alone(seeker):
        first, now = _turn(seeker, now)
        places = _places(seeker, entries)
        bodies = [stored(entry.body) for entry in entries]
        events = tuple(
            Event(number, entry.application, settled(entry, now), now, body)
            for number, (entry, (_, body)) in enumerate(zip(entries, bodies, strict=True), first)
        )
        _check_people(seeker, [event.body for event in events])
        _check_corrections(seeker, events)
        EventRow.objects.bulk_create(
            _row(seeker, event, places[event.application], text)
            for event, (text, _) in zip(events, bodies, strict=True)
        )
    return events


def _turn(seeker: int, now: datetime) -> tuple[int, datetime]:
    """Give the next number, and the moment of this batch, which is later than that of any other."""
    newest = (
        EventRow.objects.filter(seeker_id=seeker)
        .order_by("-number")
        .values_list("number", "recorded")
        .first()
    )
    if newest is None:
        return 1, now
    number, recorded = newest
    return number + 1, max(now, recorded + _TICK)


def _places(seeker: int, entries: Sequence[Entry]) -> Mapping[str, int | None]:
    """Give the row of each application named; only what was erased may have lost its own."""
    named = {entry.application for entry in entries}
    rows: dict[str, int | None] = dict(
        ApplicationRow.objects.filter(seeker_id=seeker, key__in=named).values_list("key", "pk")
    )
    if all(isinstance(entry.body, Erased) for entry in entries if not entry.application):
        rows[""] = None
    if unknown := sorted(named - rows.keys()):
        raise NotFound(
            f"There is no application {unknown[0]!r} to record this for. Nothing was recorded."
        )
    return rows


def _check_people(seeker: int, bodies: Sequence[Body]) -> None:
    named = set(people(bodies)) - {""}
    if not named:
        return
    known = ContactRow.objects.filter(seeker_id=seeker, key__in=named)
    if unknown := sorted(named - set(known.values_list("key", flat=True))):
        raise NotFound(
            f"There is no contact {unknown[0]!r} in this search. "
            "Nothing was recorded. Add the person first."
        )


def _check_corrections(seeker: int, events: Sequence[Event]) -> None:
    """Refuse a correction that does not name an earlier event of its own application."""
    named = {event.body.number for event in events if isinstance(event.body, Corrected)}
    if not named:
        return
    earlier = dict(
        EventRow.objects.filter(seeker_id=seeker, number__in=named).values_list(
            "number", "application__key"
        )
    )
    for event in events:
        if isinstance(event.body, Corrected):
            _check_correction(event, event.body.number, earlier)
        earlier[event.number] = event.application


def _check_correction(event: Event, target: int, earlier: Mapping[int, str | None]) -> None:
    if target not in earlier:
        raise NotFound(
            f"There is no event {target} to correct in this history. Nothing was recorded."
        )
    if (earlier[target] or "") != event.application:
        raise NotFound(
            f"Event {target} does not belong to {event.application!r}. "
            "Nothing was recorded. Name the application to which it belongs."
        )


def _row(seeker: int, event: Event, application: int | None, text: str) -> EventRow:
    return EventRow(
        seeker_id=seeker,
        number=event.number,
        application_id=application,
        kind=event.kind,
        happened=event.happened,
        recorded=event.recorded,
        body=text,
    )
