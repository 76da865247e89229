"""The tables are those that the models describe, and the database itself keeps the rules."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction

from ringback.casebook.applications import Application
from ringback.casebook.people import Contact, Line
from ringback.tracker.book import Book
from ringback.tracker.models import (
    ApplicationRow,
    ContactRow,
    DocumentRow,
    EventRow,
    LineRow,
    RoleRow,
    SeekerRow,
)

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, skip_checks=True, verbosity=0)


def event(book: Book, number: int, happened: datetime = NOON) -> EventRow:
    return EventRow.objects.create(
        seeker_id=book.number,
        number=number,
        kind="Closed",
        happened=happened,
        recorded=NOON,
        body="{}",
    )


def document(book: Book, key: str, turn: int, kind: str) -> DocumentRow:
    return DocumentRow.objects.create(
        seeker_id=book.number, key=key, turn=turn, kind=kind, name="", body="{}"
    )


def line(position: int, **changes: str) -> LineRow:
    values = {"kind": "cell", "origin": "given", "value": ""} | changes
    return LineRow.objects.create(
        contact=ContactRow.objects.get(), position=position, confirmed=False, **values
    )


FORBIDDEN: dict[str, Callable[[Book], object]] = {
    "two embedded seekers": lambda book: [
        SeekerRow.objects.create(embedded=True, body="{}") for _ in range(2)
    ],
    "two events of one number": lambda book: [event(book, 1), event(book, 1)],
    "a number below one": lambda book: event(book, 0),
    "an event of the future": lambda book: event(book, 1, NOON + timedelta(microseconds=1)),
    "two contacts of one key": lambda book: ContactRow.objects.create(
        seeker_id=book.number, key="dana", body="{}"
    ),
    "two documents of one key": lambda book: [
        document(book, "a", turn, "posting") for turn in (1, 2)
    ],
    "two documents of one turn": lambda book: [document(book, key, 1, "posting") for key in "ab"],
    "a document of no kind": lambda book: document(book, "a", 1, "letter"),
    "a line of no kind": lambda book: line(5, kind="fax"),
    "a line of no origin": lambda book: line(5, origin="heard"),
    "two lines in one place": lambda book: line(0),
    "a role of no part": lambda book: RoleRow.objects.create(
        application=ApplicationRow.objects.get(),
        contact=ContactRow.objects.get(),
        position=0,
        part="boss",
    ),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_database_refuses(what: str, book: Book) -> None:
    book.add_contact(Contact("dana", "Dana", lines=(Line("email", "dana@example.com"),)))
    book.add_application(Application("acme", "Buyer"))
    with pytest.raises(IntegrityError), transaction.atomic():
        FORBIDDEN[what](book)


def test_an_event_on_the_stroke_of_its_recording_is_kept(book: Book) -> None:
    assert event(book, 1, NOON).pk
