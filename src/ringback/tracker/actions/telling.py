"""Telling what happened: an event as somebody types it is completed from the record and kept."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ringback.casebook.corrections import last_batch, standing
from ringback.casebook.events import Body, CallPlaced, Corrected, Event, GreetingHeard, Wrote
from ringback.casebook.terms import LineKind, MessageKind
from ringback.counsel.view import View
from ringback.tracker.entries import Entry
from ringback.tracker.errors import NotFound
from ringback.tracker.reads.messages import WRITTEN, meant
from ringback.tracker.reads.pasts import may_announce_a_call
from ringback.tracker.reads.planning import Planner

if TYPE_CHECKING:
    from ringback.tracker.book import Book


def tell(
    book: "Book", application: str, bodies: Sequence[Body], *, happened: datetime, now: datetime
) -> tuple[Event, ...]:
    """Record what happened in one application, all of it or nothing."""
    bodies = completed(book, application, bodies, happened)
    return book.record([Entry(application, happened, body) for body in bodies], recorded=now)


def correct(
    book: "Book", number: int, bodies: Sequence[Body], *, happened: datetime | None, now: datetime
) -> tuple[Event, ...]:
    """Put what really happened in the place of an event; its moment stays unless one is given."""
    old = entry(book, number)
    when = happened or old.happened
    bodies = completed(book, old.application, bodies, when)
    entries = [Entry(old.application, when, Corrected(number))]
    entries += [Entry(old.application, when, body) for body in bodies]
    return book.record(entries, recorded=now)


def entry(book: "Book", number: int) -> Event:
    """Give the event of that number, if it still holds; raises `NotFound`."""
    held = {event.number: event for event in standing(book.history())}
    if number not in held:
        raise NotFound(
            f"There is no entry {number} that still holds. Nothing was changed. "
            "`ringback export` shows each entry with its number, such as #7."
        )
    return held[number]


def undo(book: "Book", application: str, *, now: datetime) -> tuple[Event, ...]:
    """Take back what was last recorded of an application, and give it."""
    batch = last_batch(event for event in book.history() if event.application == application)
    if not batch:
        raise NotFound("There is nothing left to undo here. Nothing was changed.")
    entries = [Entry(application, event.happened, Corrected(event.number)) for event in batch]
    book.record(entries, recorded=now)
    return tuple(batch)


def completed(
    book: "Book", application: str, bodies: Sequence[Body], when: datetime
) -> tuple[Body, ...]:
    """Fill in who was rung on which line, and which facts the message claimed (F5).

    Nobody reads those out when they log a call; both follow from the step that was planned.
    """
    if not any(isinstance(body, (CallPlaced, GreetingHeard, Wrote)) for body in bodies):
        return tuple(bodies)
    planner = Planner(book, when)
    return tuple(_complete(planner, application, body) for body in bodies)


def _complete(planner: Planner, application: str, body: Body) -> Body:
    if not isinstance(body, (CallPlaced, GreetingHeard, Wrote)):
        return body
    view = planner.view(application)
    person = body.contact or view.key
    if isinstance(body, Wrote):
        return _written(planner, application, replace(body, contact=person))
    line = body.line or (view.telephone if person == view.key else None)
    if isinstance(body, GreetingHeard):
        return replace(body, contact=person, line=line)
    said = body.said
    if body.outcome == "voicemail_left" and not said:
        said = _claimed(planner, view, "voicemail", line)
    contact = planner.search.contacts.get(person)
    rung = view.line(line, contact) if line and contact else None
    number = body.number or (rung.value if rung else "")
    return replace(body, contact=person, line=line, said=said, number=number)


def _written(planner: Planner, application: str, body: Wrote) -> Wrote:
    """Fill in the facts that the letter claimed, and whether it could announce a call (P6, L3)."""
    view = meant(planner.view(application), planner.search.contacts.get(body.contact))
    announces = body.announces_call
    if announces is None and body.announced_a_call:
        announces = may_announce_a_call(view)
    kind = next((kind for kind in WRITTEN if kind == body.kind), None)
    said = body.said or (_claimed(planner, view, kind, body.by) if kind else ())
    return replace(body, announces_call=announces, said=said)


def _claimed(
    planner: Planner, view: View, kind: MessageKind, by: LineKind | None
) -> tuple[str, ...]:
    """Give the facts of the message as it was written for them."""
    return planner.desk.message(view, kind, by=by).facts
