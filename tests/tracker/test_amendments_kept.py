"""A correction outlasts the file, the reader and the version of the program that read it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.amendments import Amendment, TakenBack, changed, fact_key, want_key
from ringback.casebook.documents import Fact, Posting, Resume, Span, Want
from ringback.casebook.people import Place, Seeker
from ringback.tracker.book import Book
from ringback.tracker.errors import NotFound
from ringback.tracker.reads.exporting import export
from ringback.tracker.reads.understanding import Understanding
from ringback.tracker.reads.understood import shape
from strategies import values_of

pytestmark = pytest.mark.django_db

FILE = b"<h1>Cook</h1> at Acme, Austin. You must have a permit."
TEXT = "Cook at Acme, Austin. You must have a permit."
READ = Posting("Cook", "Acme", text=TEXT, wants=(Want("have a permit", True, Span(31, 44)),))
BETTER = replace(
    READ, title="Line cook", text=f"{TEXT} Apply now.", pay="$20", place=Place("Austin")
)
LINE = Fact(fact_key("award", "Best cook"), "award", "Best cook", Span(0, 9))
RESUME = Resume("Ana", text="Best cook", facts=(LINE,))


def test_the_same_file_read_better_is_the_same_posting_and_stays_corrected(book: Book) -> None:
    key = book.add_document("ad.html", READ, FILE)
    book.amend([Amendment("employer", "Acme Tools"), no_permit()], key)

    assert book.add_document("again.html", BETTER, FILE) == key
    seen = book.posting(key)
    assert (seen.title, seen.employer, seen.pay, seen.wants) == (
        "Line cook",
        "Acme Tools",
        "$20",
        (),
    )
    assert book.posting(key, as_read=True) == BETTER


def no_permit() -> Amendment:
    return Amendment("want", "no", want_key("have a permit"), "have a permit")


def test_the_same_words_in_another_file_are_the_same_posting(book: Book) -> None:
    key = book.add_document("ad.html", READ, FILE)

    assert (
        book.add_document("ad.pdf", replace(READ, text=TEXT.replace(". ", ".\n\n- ")), b"2") == key
    )


def test_the_same_job_at_the_same_address_is_the_same_posting_whatever_the_page_says(
    book: Book,
) -> None:
    page = replace(READ, url="https://acme.example/jobs/7#apply")
    key = book.add_document("page", page, b"1")
    later = replace(page, url="https://acme.example/jobs/7", text="Cook at Acme. Closing soon.")

    assert book.known_document(later, b"2") == key
    assert book.known_document(replace(later, title="Chef"), b"2") == ""
    assert book.known_document(replace(later, place=Place("Dallas")), b"2") == ""


@pytest.mark.parametrize(
    "other", [replace(READ, place=Place("Dallas")), replace(READ, employer="Beta Works")]
)
def test_the_same_wording_for_another_place_or_employer_is_another_posting(
    book: Book, other: Posting
) -> None:
    key = book.add_document("austin", READ, b"1")

    assert book.add_document("dallas", other, b"2") != key


def test_a_better_reading_of_what_stands_in_the_text_makes_no_second_posting(book: Book) -> None:
    key = book.add_document("ad.txt", READ)

    assert book.add_document("ad.txt", replace(READ, employer="", title="Austin Cook")) == key


def test_a_file_that_two_postings_were_read_from_is_the_one_that_knows_its_bytes(
    book: Book,
) -> None:
    first = book.add_document("ad.html", READ, FILE)
    second = book.add_document("other.html", BETTER, b"2")

    assert first != second
    assert book.add_document("ad.html", BETTER, FILE) == first


def test_a_correction_of_the_resume_holds_for_a_newer_version_with_that_line(book: Book) -> None:
    book.add_document("cv.txt", RESUME)
    book.amend([Amendment("fact", "no", LINE.key, LINE.text)])
    key = book.add_document("cv2.txt", replace(RESUME, text="Best cook. Sings."))

    assert len([book.resume(key).facts, book.latest_resume()]) == 2
    assert book.resume(key).facts == ()
    latest = book.latest_resume()
    assert latest is not None
    assert latest[1].facts == ()
    assert book.resume(key, as_read=True).facts == (LINE,)


def test_what_the_person_says_of_one_posting_is_not_said_of_another(book: Book) -> None:
    one, two = (book.add_document(title, Posting(title, text=title)) for title in ("Cook", "Chef"))
    book.amend([Amendment("pay", "$20")], one)
    book.amend([Amendment("name", "Ana")])

    assert {key: seen.pay for key, seen in book.postings([one, two]).items()} == {
        one: "$20", two: "",
    }  # fmt: skip


@given(st.lists(values_of(Amendment, about=st.sampled_from(["", "a", "b"])), max_size=6))
@settings(max_examples=30, deadline=None)
def test_corrections_are_given_back_as_they_were_kept(amendments: Sequence[Amendment]) -> None:
    book = Book.new(Seeker())
    key = book.add_document("ad", READ)
    for subject in (key, ""):
        book.amend(amendments, subject)
        assert book.amendments(subject) == changed((), amendments)
        assert book.amend(amendments, subject) == changed((), amendments)


def test_a_correction_can_be_taken_back(book: Book) -> None:
    key = book.add_document("ad", READ)
    book.amend([Amendment("pay", "$20"), Amendment("title", "Chef"), no_permit()], key)

    book.amend([TakenBack(("title",)), TakenBack(about=want_key("have a permit"))], key)
    assert book.posting(key) == replace(READ, pay="$20")


def test_a_posting_that_is_not_there_cannot_be_corrected(book: Book) -> None:
    with pytest.raises(NotFound, match="no posting 'nothing'"):
        book.amend([Amendment("pay", "$20")], "nothing")
    resume = book.add_document("cv", RESUME)
    with pytest.raises(NotFound):
        book.amend([Amendment("pay", "$20")], resume)


def test_a_correction_that_finds_nothing_is_told_and_kept(book: Book) -> None:
    key = book.add_document("ad", READ, FILE)
    book.amend([no_permit()], key)
    anew = replace(READ, wants=(Want("permit", True, Span(38, 44)),))

    seen = shape(Understanding.of(book, anew, FILE, None, date(2026, 11, 10)))
    assert [want.text for want in seen.wants] == ["permit"]
    assert ["have a permit" in remark for remark in seen.remarks] == [True]


def test_the_export_has_what_was_read_and_what_was_corrected(book: Book) -> None:
    book.add_document("cv", RESUME)
    book.amend([Amendment("name", "Bo")])

    taken = export(book)
    assert taken.amendments == {"": (Amendment("name", "Bo"),)}
    assert [resume.name for resume in taken.resumes.values()] == ["Ana"]


FRAME = """
from ringback.tracker.boot import start
start()
from django.core.management import call_command
from django.db import connection
from ringback.casebook.documents import Posting
from ringback.tracker.book import Book
from ringback.tracker.stored import stored
AD = Posting("Cook", "Acme", text="Cook at Acme")
book = Book.embedded()
"""
OLDER = """
call_command("migrate", "tracker", "0004", verbosity=0)
for turn, (key, body) in enumerate([("old", stored(AD)[0]), ("twin", stored(AD)[0]), ("bad", "{")]):
    connection.cursor().execute(
        "INSERT INTO tracker_document (seeker_id, key, kind, name, turn, body) "
        "VALUES (%s, %s, 'posting', 'ad.txt', %s, %s)", [book.number, key, turn, body])
"""


def run(environment: dict[str, str], action: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", FRAME + action],
        check=False, capture_output=True, text=True, env=os.environ | environment,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout


def test_a_posting_that_an_older_version_kept_is_known_when_it_comes_again(
    own_database: dict[str, str],
) -> None:
    run(own_database, OLDER)

    assert run(own_database, "print(book.add_document('ad.txt', AD, b'Cook at Acme'))") == "old\n"
    assert run(own_database, "print(book.known_document(Posting('C'), b'Cook at Acme'))") == "old\n"
