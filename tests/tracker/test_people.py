"""Seeker, contacts and applications: added, changed, and read as one roster."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.applications import Application, Roster
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.tracker.book import Book
from ringback.tracker.errors import BadKey, KeyTaken, NotFound, Unstorable
from strategies import texts, values_of

pytestmark = pytest.mark.django_db

DANA = Contact("dana", "Dana Whitfield", "Acme", lines=(Line("office", "+15125550147", "card"),))

ZONES = st.sampled_from(["", "America/Chicago", "Europe/Berlin", "Asia/Kolkata"])
PLACES = values_of(Place, zone=ZONES)
PEOPLE = values_of(Contact, place=PLACES)


@given(values_of(Seeker, place=PLACES))
@settings(max_examples=30, deadline=None)
def test_the_seeker_is_given_back_as_saved(seeker: Seeker) -> None:
    book = Book.new(Seeker())
    book.save_seeker(seeker)
    assert book.seeker() == book.roster().seeker == seeker


@given(st.lists(PEOPLE.filter(lambda c: not any("\0" in line.value for line in c.lines))))
@settings(max_examples=30, deadline=None)
def test_contacts_are_given_back_in_order_with_their_lines_in_order(drawn: list[Contact]) -> None:
    book = Book.new(Seeker())
    added = [book.add_contact(replace(contact, key="")) for contact in drawn]
    assert book.roster().contacts == tuple(added)
    assert [replace(contact, key="") for contact in added] == [
        replace(contact, key="") for contact in drawn
    ]


@given(st.lists(st.tuples(texts, texts, PLACES), max_size=4))
@settings(max_examples=30, deadline=None)
def test_applications_are_given_back_in_order(drawn: list[tuple[str, str, Place]]) -> None:
    book = Book.new(Seeker())
    added = [book.add_application(Application("", *parts)) for parts in drawn]
    assert book.roster().applications == tuple(added)
    assert [(each.title, each.employer, each.place) for each in added] == drawn
    assert len({each.key for each in added}) == len(drawn)


def test_an_application_keeps_its_documents_and_people(book: Book) -> None:
    book.add_contact(DANA)
    whole = Application(
        "acme",
        "Buyer",
        posting=book.add_document("ad", Posting("Buyer")),
        resume=book.add_document("cv", Resume("Ana")),
        people=(Role("dana", "interviewer"), Role("dana", "hiring_manager")),
    )
    assert book.add_application(whole) == whole
    assert book.roster() == Roster(Seeker(), (DANA,), (whole,))
    book.save_application(Application("acme", "Senior Buyer", people=(Role("dana"),)))
    assert book.roster().applications == (
        Application("acme", "Senior Buyer", people=(Role("dana"),)),
    )


def test_a_changed_contact_has_just_the_new_lines(book: Book) -> None:
    book.add_contact(DANA)
    changed = replace(
        DANA,
        name="Dana Whitfield-Okafor",
        lines=(Line("cell", "+15125550148", "greeting", confirmed=True), *DANA.lines),
    )
    book.save_contact(changed)
    assert book.roster().contacts == (changed,)


def test_a_key_is_the_employer_then_with_the_title_then_with_a_number(book: Book) -> None:
    keys = [book.add_application(Application("", "Buyer", "Café Ærø")).key for _ in range(4)]
    assert keys == ["cafe-aero", "cafe-aero-buyer", "cafe-aero-buyer-2", "cafe-aero-buyer-3"]
    assert book.add_application(Application("", "Buyer")).key == "buyer"


def test_what_cannot_be_written_in_ascii_is_numbered(book: Book) -> None:
    keys = [book.add_application(Application("", "営業", "日本商事")).key for _ in range(2)]
    assert keys == ["application-1", "application-2"]
    assert book.add_contact(Contact("", "山田")).key == "contact-1"


def test_a_key_that_is_brought_along_is_kept_or_refused(book: Book) -> None:
    assert book.add_contact(DANA).key == "dana"
    with pytest.raises(KeyTaken, match="'dana'"):
        book.add_contact(DANA)
    assert book.add_contact(Contact("dan", "Dan")).key == "dan"
    with pytest.raises(BadKey):
        book.add_application(Application("Two Words", "Buyer"))
    assert book.roster().applications == ()


def test_what_is_not_there_cannot_be_changed_or_referred_to(book: Book) -> None:
    with pytest.raises(NotFound, match="no contact 'dana'"):
        book.save_contact(DANA)
    with pytest.raises(NotFound, match="no application 'acme'"):
        book.save_application(Application("acme", "Buyer"))
    with pytest.raises(NotFound, match="no contact 'dana'"):
        book.add_application(Application("acme", "Buyer", people=(Role("dana"),)))
    with pytest.raises(NotFound, match="no posting 'ad'"):
        book.add_application(Application("acme", "Buyer", posting="ad"))
    assert book.roster() == Roster()


def test_a_resume_is_no_posting(book: Book) -> None:
    resume = book.add_document("cv", Resume("Ana"))
    with pytest.raises(NotFound):
        book.add_application(Application("acme", "Buyer", posting=resume))


BAD_LINES = {
    "too long": Line("portal", "https://example.com/" + "a" * 700),
    "no text": Line("email", "dana\0@example.com"),
    "half a character": Line("email", "dana\ud800@example.com"),
    "no such line": Line("fax", "+15125550147"),  # type: ignore[arg-type] # what is tested
    "no such origin": Line("cell", "+15125550147", "heard"),  # type: ignore[arg-type] # as above
}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
def test_a_contact_with_an_impossible_line_stays_as_it_was(book: Book, line: Line) -> None:
    book.add_contact(DANA)
    with pytest.raises(Unstorable, match="Nothing was saved"):
        book.save_contact(replace(DANA, name="Somebody else", lines=(*DANA.lines, line)))
    assert book.roster().contacts == (DANA,)


def test_the_embedded_home_has_one_seeker_however_often_it_is_opened(db: None) -> None:
    first = Book.embedded()
    first.save_seeker(Seeker("Ana Ruiz"))
    assert Book.embedded().number == first.number
    assert Book.embedded().seeker() == Seeker("Ana Ruiz")
    assert Book.new(Seeker()).number != first.number


def test_a_seeker_who_is_not_there_is_not_found(book: Book) -> None:
    nobody = Book(book.number + 1000)
    with pytest.raises(NotFound):
        nobody.seeker()
    with pytest.raises(NotFound):
        nobody.save_seeker(Seeker())
    with pytest.raises(NotFound):
        nobody.add_contact(DANA)


def test_a_place_whose_clock_nobody_can_read_is_refused(book: Book) -> None:
    nowhere = Place("Mars Base", "Mars/Base")
    with pytest.raises(Unstorable, match="Mars/Base"):
        book.add_contact(replace(DANA, place=nowhere))
    with pytest.raises(Unstorable, match="no time zone"):
        book.add_application(Application("", "Buyer", place=nowhere))
    with pytest.raises(Unstorable, match="Nothing was saved"):
        book.save_seeker(Seeker(place=nowhere))
    assert book.roster() == Roster()
