"""Twice the rows, the same number of queries."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from ringback.casebook.amendments import Amendment
from ringback.casebook.applications import Application
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import CallPlaced, Corrected
from ringback.casebook.people import Contact, Line, Role, Seeker
from ringback.tracker.book import Book, Entry

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def filled(size: int) -> Book:
    book = Book.new(Seeker())
    resume = book.add_document("cv", Resume("Ana"))
    for number in range(size):
        key = f"case-{number}"
        lines = tuple(Line("email", f"{key}-{line}@example.com") for line in range(size))
        book.add_contact(Contact(key, "Dana Whitfield", lines=lines))
        posting = book.add_document(key, Posting(key))
        roles = tuple(Role(f"case-{other}") for other in range(number))
        book.add_application(
            Application(key, "Buyer", "", posting=posting, resume=resume, people=roles)
        )
        book.amend([Amendment("title", "Buyer"), Amendment("pay", "20")], posting)
        book.record([Entry(key, NOON, CallPlaced("spoke", key))] * size, recorded=NOON)
    return book


def postings(book: Book) -> object:
    return book.postings(app.posting for app in book.roster().applications)


def record(book: Book) -> object:
    history = book.history()
    entries = [Entry(e.application, NOON, CallPlaced("busy", e.application)) for e in history]
    taken = [Entry(e.application, NOON, Corrected(e.number)) for e in history]
    return book.record(entries + taken, recorded=NOON)


READS: dict[str, tuple[int, Callable[[Book], object]]] = {
    "roster": (5, Book.roster),
    "history": (1, Book.history),
    "events": (1, lambda book: book.events("case-0")),
    "seeker": (1, Book.seeker),
    "latest_resume": (2, Book.latest_resume),
    "postings": (5 + 2, postings),
}


def queries(action: Callable[[Book], object], book: Book) -> int:
    with CaptureQueriesContext(connection) as captured:
        action(book)
    return len(captured)


@pytest.mark.parametrize("read", READS)
def test_a_search_of_twice_the_size_is_read_with_as_many_queries(read: str) -> None:
    number, action = READS[read]
    assert [queries(action, filled(size)) for size in (2, 4)] == [number, number]


def test_a_batch_of_four_times_the_size_is_recorded_with_as_many_queries() -> None:
    small, big = (queries(record, filled(size)) for size in (2, 4))
    assert small == big
