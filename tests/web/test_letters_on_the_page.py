"""The letters on the Today page."""

from typing import Any

import pytest
from django.test import Client

from ringback.cli.demonstration import fill
from ringback.tracker.book import Book
from web.monday import MONDAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(settings: Any, client: Client) -> str:
    """Give the Today page of the invented search."""
    settings.ROOT_URLCONF = "web.monday_urls"
    fill(Book.embedded(), MONDAY)
    return client.get("/").content.decode()


def test_P5_the_page_shows_the_letters_of_thanks_whole(page: str) -> None:
    assert "thank you for last Thursday" in page
    assert "Dear Elena," in page
    assert "Dear Marcus," in page
    assert "What to write" in page


def test_a_letter_by_mail_opens_in_the_mail_program_and_is_not_sent(page: str) -> None:
    assert 'href="mailto:elena.ruiz@example.com?subject=' in page
    assert "send it yourself" in page


def test_nothing_in_a_letter_is_markup(page: str) -> None:
    assert "Pump &amp; Valve" in page
    assert "Pump & Valve" not in page
