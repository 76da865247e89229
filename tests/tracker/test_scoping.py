"""What belongs to somebody else is neither seen nor changed."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from ringback.casebook.amendments import Amendment, TakenBack
from ringback.casebook.applications import Application
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied, CallPlaced, Closed, Corrected
from ringback.casebook.people import Contact, Line, Role, Seeker
from ringback.tracker.book import Book, Entry
from ringback.tracker.errors import NotFound

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
THEIRS = "zebra"
POSTING = Posting("Buyer", text=THEIRS)
RESUME = Resume(THEIRS)


def owner() -> Book:
    """Give the book of somebody all of whose rows hold the same word."""
    book = Book.new(Seeker(THEIRS))
    book.add_contact(Contact("dana", THEIRS, lines=(Line("email", f"{THEIRS}@example.com"),)))
    book.add_application(
        Application(
            "acme",
            THEIRS,
            posting=book.add_document(THEIRS, POSTING),
            resume=book.add_document(THEIRS, RESUME),
            people=(Role("dana"),),
        )
    )
    book.amend([Amendment("pay", THEIRS)], keys(book)[0])
    book.amend([Amendment("name", THEIRS)])
    book.record([Entry("acme", NOON, Applied(detail=THEIRS))], recorded=NOON)
    return book


def everything(book: Book) -> object:
    return book.roster(), book.history(), book.latest_resume(), book.all_amendments()


def keys(book: Book) -> tuple[str, str]:
    application = book.roster().applications[0]
    return application.posting, application.resume


def held(book: Book) -> object:
    with book.alone():
        return everything(book)


# Each public method, called by a stranger with what only the owner has.
WALK: dict[str, Callable[[Book, Book], object]] = {
    "alone": lambda mine, theirs: held(mine),
    "embedded": lambda mine, theirs: everything(Book.embedded()),
    "new": lambda mine, theirs: everything(Book.new(Seeker())),
    "number": lambda mine, theirs: mine.number,
    "seeker": lambda mine, theirs: mine.seeker(),
    "save_seeker": lambda mine, theirs: mine.save_seeker(Seeker("me")),
    "roster": lambda mine, theirs: mine.roster(),
    "history": lambda mine, theirs: mine.history(),
    "events": lambda mine, theirs: mine.events("acme"),
    "record": lambda mine, theirs: mine.record([Entry("acme", NOON, Closed())], recorded=NOON),
    "add_document": lambda mine, theirs: mine.add_document("mine", Posting("mine")),
    "known_document": lambda mine, theirs: mine.known_document(POSTING),
    "posting": lambda mine, theirs: mine.posting(keys(theirs)[0]),
    "postings": lambda mine, theirs: mine.postings(keys(theirs)),
    "resume": lambda mine, theirs: mine.resume(keys(theirs)[1]),
    "latest_resume": lambda mine, theirs: mine.latest_resume(),
    "amendments": lambda mine, theirs: mine.amendments(keys(theirs)[0]),
    "all_amendments": lambda mine, theirs: mine.all_amendments(),
    "amend": lambda mine, theirs: (
        mine.amend([TakenBack()]),
        mine.amend([TakenBack()], keys(theirs)[0]),
    ),
    "add_application": lambda mine, theirs: mine.add_application(Application("acme", "mine")),
    "save_application": lambda mine, theirs: mine.save_application(Application("acme", "mine")),
    "add_contact": lambda mine, theirs: mine.add_contact(Contact("dana", "mine")),
    "save_contact": lambda mine, theirs: mine.save_contact(Contact("dana", "mine")),
}


def test_every_public_method_is_walked() -> None:
    assert set(WALK) == {name for name in dir(Book) if not name.startswith("_")}


@pytest.mark.parametrize("method", WALK)
def test_a_stranger_neither_sees_nor_changes_anything(method: str, book: Book) -> None:
    theirs = owner()
    before = everything(theirs)
    try:
        result = WALK[method](book, theirs)
    except NotFound as refusal:
        result = refusal
    assert THEIRS not in repr(result)
    assert THEIRS not in repr(everything(book))
    assert everything(theirs) == before


REFERENCES: dict[str, Callable[[Book, Book], object]] = {
    "contact": lambda mine, theirs: mine.record(
        [Entry("mine", NOON, CallPlaced("spoke", "dana"))], recorded=NOON
    ),
    "event": lambda mine, theirs: mine.record([Entry("mine", NOON, Corrected(1))], recorded=NOON),
    "person": lambda mine, theirs: mine.save_application(
        Application("mine", "Buyer", people=(Role("dana"),))
    ),
    "posting": lambda mine, theirs: mine.save_application(
        Application("mine", "Buyer", posting=keys(theirs)[0])
    ),
    "resume": lambda mine, theirs: mine.save_application(
        Application("mine", "Buyer", resume=keys(theirs)[1])
    ),
}


@pytest.mark.parametrize("what", REFERENCES)
def test_nothing_of_mine_can_refer_to_what_is_theirs(what: str, book: Book) -> None:
    theirs = owner()
    book.add_application(Application("mine", "Buyer"))
    before = everything(book)
    with pytest.raises(NotFound):
        REFERENCES[what](book, theirs)
    assert everything(book) == before


def test_numbers_begin_at_one_for_everybody(book: Book) -> None:
    theirs = owner()
    book.add_application(Application("acme", "Buyer"))
    (mine,) = book.record([Entry("acme", NOON, Applied())], recorded=NOON)
    assert mine.number == theirs.history()[0].number == 1
