"""Accepting a reading: what a text told, confirmed by the person, comes into the history."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from ringback.casebook.applications import Application
from ringback.casebook.corrections import standing
from ringback.casebook.events import Arranged, Body, CallPlaced, Corrected, Event
from ringback.casebook.people import Contact, Line
from ringback.reading.renaming import renamed
from ringback.reading.values import Person, Proposed, Reading
from ringback.tracker.entries import Entry

from .people import Introduced, meet
from .telling import completed

if TYPE_CHECKING:
    from ringback.tracker.book import Book


def accept(
    book: "Book",
    application: str,
    reading: Reading,
    *,
    now: datetime,
    instead_of: Event | None = None,
) -> tuple[Event, ...]:
    """Record everything that a confirmed reading proposes, with its people and lines, or nothing.

    With `instead_of` it takes the place of an event. Raises `NotFound` for an application that
    there is not, and `WrongTime` for what lies ahead.
    """
    with book.alone():
        keys = _acquainted(book, application, reading)
        entries = [_taken_back(instead_of)] if instead_of else []
        in_order = sorted(reading.events, key=_happened)
        for happened, together in groupby(in_order, key=_happened):
            bodies = [renamed(proposed.body, keys) for proposed in together]
            whole = completed(book, application, bodies, happened)
            entries += [Entry(application, happened, body) for body in whole]
        # Only now, as a number that was given during a call is not the one that was rung.
        _add_lines(book, application, reading)
        return book.record(entries, recorded=now)


def _taken_back(event: Event) -> Entry:
    return Entry(event.application, event.happened, Corrected(event.number))


def supplied(book: "Book", application: str, reading: Reading) -> Reading:
    """Say of a reading whom it is taken to mean where it does not say, and who is to be rung next.

    Where there are several to be meant it is an assumption, and so a question; and so is what is
    on record already. The seeker's own number and address are nobody else's line.
    """
    several = len(_current(book, application).people) > 1
    known = standing(book.events(application))
    events = [
        _known_already(_supplied(book, application, each, several=several), known)
        for each in reading.events
    ]
    seeker = book.seeker()
    own = {seeker.phone, seeker.email}
    lines = tuple(new for new in reading.lines if new.line.value not in own)
    return replace(reading, events=tuple(events), lines=lines)


def _known_already(told: Proposed, known: Iterable[Event]) -> Proposed:
    """Doubt what is on record already, told in the same or in other words."""
    for event in known:
        if _same(event, told):
            assumed = (*told.assumed, f"Entry {event.number} of your record says so already.")
            return replace(told, confidence=min(told.confidence, _TOLD_TWICE), assumed=assumed)
    return told


def _same(event: Event, told: Proposed) -> bool:
    zone = told.happened.tzinfo
    if isinstance(event.body, Arranged) and isinstance(told.body, Arranged):
        return event.body.when == told.body.when and event.body.cancelled == told.body.cancelled
    if event.happened.astimezone(zone).date() != told.happened.date():
        return False
    if isinstance(event.body, CallPlaced) and event.happened != told.happened:
        return False  # one may ring twice a day
    return _bare(event.body) == _bare(told.body)


def _bare(body: Body) -> Body:
    """Give an event without the words it was told in and what was filled in of itself."""
    bare: dict[str, Any] = {f.name: f.default for f in fields(body) if f.name in _FILLED_IN}
    return replace(body, **bare)


_FILLED_IN: Final = frozenset({"words", "said", "number", "line"})
_TOLD_TWICE: Final = 0.5
"""How likely it is that something on record is meant as having happened once more."""


def _supplied(book: "Book", application: str, told: Proposed, *, several: bool) -> Proposed:
    if getattr(told.body, "contact", None) != "":
        return told
    (body,) = completed(book, application, [told.body], told.happened)
    contact = getattr(body, "contact", "")
    if not contact:
        return told
    named: dict[str, Any] = {"contact": contact}
    whole = replace(told, body=replace(told.body, **named))
    if not several:
        return whole
    name = next(each.name for each in book.roster().contacts if each.key == contact)
    assumed = f"Who it was is not said; taken as {name}, who is next by the plan."
    confidence = min(told.confidence, _SEVERAL_MEANT)
    return replace(whole, confidence=confidence, assumed=(*told.assumed, assumed))


_SEVERAL_MEANT: Final = 0.75
"""How likely it is that whoever is next by the plan was meant, where others are known."""


def _happened(proposed: Proposed) -> datetime:
    return proposed.happened


def _acquainted(book: "Book", application: str, reading: Reading) -> dict[str, str]:
    """Meet the people that a reading introduces, and give everybody's key by what it calls them.

    Whoever has no name, such as "the hiring manager" of whom nothing else is known, is nobody yet.
    """
    keys: dict[str, str] = {}
    for person in reading.met:
        keys[person.key] = _met(book, application, reading, person).key if person.name else ""
    return keys


def _add_lines(book: "Book", application: str, reading: Reading) -> None:
    """Add the lines that people gave who are known already.

    What stands on their card stays there, wherever else it is heard.
    """
    for contact in book.roster().contacts:
        on_card = {line.value for line in contact.lines if line.origin == "card"}
        lines = tuple(new for new in _lines(reading, contact.key) if new.value not in on_card)
        if lines:
            meet(book, _current(book, application), Introduced(contact.name, lines=lines))


def _met(book: "Book", application: str, reading: Reading, person: Person) -> Contact:
    introduced = Introduced(person.name, person.part, _lines(reading, person.key))
    return meet(book, _current(book, application), introduced, same=True)


def _lines(reading: Reading, key: str) -> tuple[Line, ...]:
    return tuple(
        Line(each.line.kind, each.line.value, each.origin)
        for each in reading.lines
        if each.contact == key
    )


def _current(book: "Book", application: str) -> Application:
    """Give the application as it stands now: whoever was met a moment ago takes part in it."""
    return next(each for each in book.roster().applications if each.key == application)
