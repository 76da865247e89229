"""Postings and résumés are kept once, and read only when asked for."""

import pytest
from hypothesis import given, settings

from ringback.casebook.documents import Posting, Resume
from ringback.casebook.people import Seeker
from ringback.tracker.book import Book
from ringback.tracker.errors import NotFound, Unstorable
from strategies import postings, resumes

pytestmark = pytest.mark.django_db


@given(postings, resumes)
@settings(max_examples=40, deadline=None)
def test_a_document_is_given_back_as_it_was_kept(posting: Posting, resume: Resume) -> None:
    book = Book.new(Seeker())
    assert book.posting(book.add_document("ad.txt", posting)) == posting
    assert book.resume(book.add_document("cv.txt", resume)) == resume


def test_the_same_content_has_the_same_key_whatever_its_name(book: Book) -> None:
    first = book.add_document("ad.txt", Posting("Buyer"))
    assert book.add_document("copy of ad.txt", Posting("Buyer")) == first
    assert book.add_document("ad.txt", Posting("Planner")) != first


def test_an_empty_posting_and_an_empty_resume_are_two_documents(book: Book) -> None:
    posting = book.add_document("a", Posting(""))
    with pytest.raises(NotFound):
        book.resume(posting)


def test_the_latest_resume_is_the_one_given_last_also_when_given_again(book: Book) -> None:
    assert book.latest_resume() is None
    old, new = Resume(text="2025"), Resume(text="2026")
    key = book.add_document("old.txt", old)
    book.add_document("new.txt", new)
    book.add_document("ad.txt", Posting("Buyer"))
    latest = book.latest_resume()
    assert latest is not None
    assert latest[1] == new
    assert book.add_document("old.txt", old) == key
    assert book.latest_resume() == (key, old)


def test_several_postings_are_given_by_key_and_unknown_ones_are_left_out(book: Book) -> None:
    buyer = book.add_document("a", Posting("Buyer"))
    planner = book.add_document("b", Posting("Planner"))
    found = book.postings([planner, buyer, "nothing", buyer])
    assert found == {buyer: Posting("Buyer"), planner: Posting("Planner")}


def test_an_unknown_document_is_named_in_the_error(book: Book) -> None:
    with pytest.raises(NotFound, match="no posting 'nothing'"):
        book.posting("nothing")


def test_a_text_that_cannot_be_written_is_refused(book: Book) -> None:
    with pytest.raises(Unstorable, match="UTF-8"):
        book.add_document("a", Posting("Buyer", text="\udcff"))
    assert book.latest_resume() is None


def test_a_file_name_that_no_database_takes_is_refused_and_a_long_one_is_cut(book: Book) -> None:
    with pytest.raises(Unstorable):
        book.add_document("a\0b", Posting("Buyer"))
    book.add_document("long" * 500 + ".txt", Posting("Buyer"))
