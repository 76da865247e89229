"""When something goes wrong the page says what to do, and the log says nothing of the person."""

import logging

import pytest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from ringback.home import HomeError
from ringback.web.logs import Wordless

OWN_WORDS = "Dana Reyes wants 90,000 a year"


def _busy(_: HttpRequest) -> HttpResponse:
    raise OperationalError("database is locked")


def _homeless(_: HttpRequest) -> HttpResponse:
    raise HomeError("The folder is gone. <b>Mend it.</b>")


def _ours(_: HttpRequest) -> HttpResponse:
    raise KeyError(OWN_WORDS)


urlpatterns = [
    path("busy/", _busy),
    path("homeless/", _homeless),
    path("ours/", _ours),
]

pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


def test_a_busy_database_is_a_sentence_with_a_way_out(visitor: Client) -> None:
    answer = visitor.get("/busy/")
    assert answer.status_code == 503
    assert "try again" in answer.content.decode()


def test_a_home_that_is_gone_is_a_sentence_and_stays_text(visitor: Client) -> None:
    answer = visitor.get("/homeless/")
    assert answer.status_code == 503
    assert "&lt;b&gt;Mend it.&lt;/b&gt;" in answer.content.decode()


def test_our_mistake_shows_neither_a_traceback_nor_what_was_read(visitor: Client) -> None:
    answer = visitor.get("/ours/")
    page = answer.content.decode()
    assert answer.status_code == 500
    assert "ours and not yours" in page
    assert OWN_WORDS not in page
    assert "Traceback" not in page


def test_a_page_that_failed_is_kept_by_no_browser(visitor: Client) -> None:
    assert visitor.get("/ours/")["Cache-Control"] == "no-store"


def test_the_log_names_the_kind_and_the_place_of_a_mistake_and_no_words() -> None:
    with pytest.raises(KeyError) as caught:
        _ours(HttpRequest())
    error = (caught.type, caught.value, caught.tb)
    record = logging.LogRecord("django", logging.ERROR, __file__, 1, OWN_WORDS, None, error)
    said = Wordless().format(record)
    assert OWN_WORDS not in said
    assert "KeyError in test_errors_as_pages.py, line " in said
