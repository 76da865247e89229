"""What is not due is listed beside what is, whatever the size of the search."""

from datetime import timedelta

import pytest

from ringback.casebook.applications import Application
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Line, Place, Role
from ringback.tracker.book import Book, Entry
from ringback.web.pages import TodayPage, today_page
from web.monday import MONDAY

pytestmark = pytest.mark.django_db

AUSTIN = Place("Austin, TX", "America/Chicago", "US", "TX")


def sent(book: Book, days_ago: list[int]) -> None:
    """Send one application so many days ago each, to somebody who can be rung."""
    for number, days in enumerate(days_ago):
        line = Line("office", f"+1512555{100 + number:04}", "card")
        contact = book.add_contact(Contact("", f"Dana {number}", f"Acme {number}", AUSTIN, (line,)))
        application = book.add_application(
            Application("", "Clerk", f"Acme {number}", AUSTIN, people=(Role(contact.key),))
        )
        entry = Entry(application.key, MONDAY - timedelta(days=days), Applied("online"))
        book.record([entry], recorded=MONDAY)


def shown(days_ago: list[int]) -> TodayPage:
    book = Book.embedded()
    sent(book, days_ago)
    return today_page(book, MONDAY)


def test_many_steps_that_are_due_do_not_hide_what_is_waited_for() -> None:
    page = shown([10] * 60 + [1])

    assert (len(page.due), page.more) == (10, 50)
    assert [step.posting.employer for step in page.waiting] == ["Acme 60"]
    assert page.waiting_more == 0


def test_S4_the_nearest_day_of_waiting_comes_first_and_each_has_its_end() -> None:
    page = shown([1, 5, 2, 4, 3])

    days = [step.not_before for step in page.waiting]
    assert days == sorted(days)
    assert len(days) == 5
    assert all(step.waiting_for for step in page.waiting)


def test_a_long_list_of_waiting_is_cut_and_says_how_much_more_there_is() -> None:
    page = shown([1] * 20)

    assert page.due == []
    assert len(page.waiting) + page.waiting_more == 20
    assert page.waiting_more > 0


def test_no_step_is_both_due_and_waited_for() -> None:
    page = shown([10, 1, 9, 2])

    assert {step.application for step in page.due}.isdisjoint(
        step.application for step in page.waiting
    )
    assert not any(step.waiting_for for step in page.due)
