"""The Today page, asked as a browser asks."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ringback.casebook.applications import Application
from ringback.casebook.documents import Posting
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.cli.demonstration import fill
from ringback.tracker.book import Book, Entry
from web.monday import MONDAY

pytestmark = pytest.mark.django_db

AUSTIN = Place("Austin, TX", "America/Chicago", "US", "TX")


@pytest.fixture
def monday(settings: Any, client: Client) -> Client:
    """Give a browser on the invented Monday."""
    settings.ROOT_URLCONF = "web.monday_urls"
    return client


def page(client: Client) -> str:
    answer = client.get("/")
    assert answer.status_code == 200
    return answer.content.decode()


def applied(book: Book, count: int, *, employer: str = "Acme Tools") -> None:
    """Add so many applications, each a week old, each with somebody to ring."""
    for number in range(count):
        contact = book.add_contact(
            Contact(
                "",
                f"Dana Reyes {number}",
                employer,
                AUSTIN,
                (Line("office", f"+1512555{100 + number:04}", "card"),),
            )
        )
        posting = book.add_document("ad.txt", Posting(f"Clerk {number}", employer, AUSTIN))
        application = book.add_application(
            Application(
                "",
                f"Clerk {number}",
                employer,
                AUSTIN,
                posting,
                people=(Role(contact.key, "recruiter"),),
            )
        )
        sent = Entry(application.key, MONDAY - timedelta(days=10), Applied("online"))
        book.record([sent], recorded=MONDAY)


def test_a_home_without_applications_says_how_to_begin(monday: Client) -> None:
    assert "ringback add" in page(monday)


def test_an_empty_day_is_a_good_day_and_says_so(monday: Client) -> None:
    book = Book.embedded()
    application = book.add_application(Application("", "Clerk", "Acme Tools", AUSTIN))
    contact = Contact("", "Dana", "Acme Tools", AUSTIN, (Line("office", "+15125550111", "card"),))
    known = book.add_contact(contact)
    book.save_application(replace(application, people=(Role(known.key),)))
    sent = Entry(application.key, MONDAY - timedelta(days=1), Applied())
    book.record([sent], recorded=MONDAY)
    html = page(monday)
    assert "good day" in html.lower()
    assert "Waited for" in html


def test_the_invented_monday_tells_whom_to_ring_on_which_line_when_and_why(
    monday: Client,
) -> None:
    fill(Book.embedded(), MONDAY)
    html = page(monday)
    assert "Ring Priya Nair on the cell" in html
    assert 'href="tel:+19175550145"' in html
    assert "their greeting gives this number" in html
    assert "New York time" in html
    assert "your time" in html
    assert "If a machine answers, leave this" in html
    assert "If somebody answers" in html
    assert "What other voices say" in html
    assert "Waited for, and until when" in html


def test_a_source_is_named_only_where_it_says_so_itself(monday: Client) -> None:
    fill(Book.embedded(), MONDAY)
    html = page(monday)
    assert "a sales recruiter" in html
    assert "our inference" in html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "javascript:alert(1)",
        "{{ 7|add:35 }}{% now 'Y' %}",
    ],
)
def test_whatever_somebody_is_called_is_text(monday: Client, hostile: str) -> None:
    book = Book.embedded()
    book.save_seeker(Seeker(name=hostile, place=AUSTIN))
    application = book.add_application(Application("case", hostile, hostile, AUSTIN))
    lines = (Line("office", "+15125550111", "card"), Line("email", hostile, "card"))
    contact = book.add_contact(Contact("", hostile, hostile, AUSTIN, lines))
    book.save_application(replace(application, people=(Role(contact.key),)))
    sent = Entry("case", MONDAY - timedelta(days=10), Applied("online", hostile))
    book.record([sent], recorded=MONDAY)
    html = page(monday)
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert ">42" not in html


def test_every_answer_forbids_what_comes_from_elsewhere(client: Client) -> None:
    for path in ("/", "/nowhere/"):
        answer = client.get(path)
        assert "default-src 'self'" in answer["Content-Security-Policy"]
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["Cache-Control"] == "no-store"
        assert answer["Referrer-Policy"] == "no-referrer"


def test_an_unknown_host_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_nothing_is_changed_by_a_page(client: Client) -> None:
    assert client.post("/").status_code in (403, 405)


def test_a_page_that_is_not_there_says_so(client: Client) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    assert b"Ringback" in answer.content


def test_twice_the_rows_cost_the_same_number_of_queries(
    monday: Client,
) -> None:
    book = Book.embedded()
    applied(book, 3)
    with CaptureQueriesContext(connection) as few:
        page(monday)
    applied(book, 6, employer="Beta Works")
    with CaptureQueriesContext(connection) as many:
        page(monday)
    assert len(many) == len(few)


def test_the_page_is_made_from_now_on(client: Client) -> None:
    """Without a fixed clock the page tells the day of the machine."""
    year = str(datetime.now().astimezone().year)
    assert f'datetime="{year}' in page(client)
