"""A confirmed reading comes into the history: its events, its people and its lines, or nothing."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ringback.casebook.applications import Application
from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    CallPlaced,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
)
from ringback.casebook.people import Contact, Line, Role
from ringback.reading.values import NewLine, Person, Proposed, Reading
from ringback.tracker.actions.accepting import accept, supplied
from ringback.tracker.actions.telling import undo
from ringback.tracker.book import Book
from ringback.tracker.errors import NotFound, WrongTime

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
TWO = NOW.replace(hour=14)
DANA = Contact("dana", "Dana Reyes", "Acme", lines=(Line("office", "+15125550111", "card"),))
TEXT = "rang Dana at two"
WHOLE = Span(0, len(TEXT))


@pytest.fixture
def acme(book: Book) -> Book:
    book.add_contact(DANA)
    book.add_application(Application("acme", "Buyer", "Acme", people=(Role("dana", "recruiter"),)))
    return book


def told(*bodies: object, met: tuple[Person, ...] = (), lines: tuple[NewLine, ...] = ()) -> Reading:
    events = tuple(Proposed(body, TWO, WHOLE, 0.95) for body in bodies)  # type: ignore[arg-type]  # bodies of the casebook
    return Reading("words", TEXT, events, met, lines)


def test_what_was_told_is_recorded_as_one_batch_that_undo_takes_back(acme: Book) -> None:
    greeting = GreetingHeard("use_cell", contact="dana", gives=(GivenLine("cell", "+15125550122"),))
    events = accept(acme, "acme", told(greeting, CallPlaced("hung_up", "dana")), now=NOW)
    assert [event.kind for event in events] == ["GreetingHeard", "CallPlaced"]
    assert len({event.recorded for event in events}) == 1
    assert len(undo(acme, "acme", now=NOW)) == 2


def test_events_are_recorded_in_the_order_in_which_they_happened(acme: Book) -> None:
    late = Proposed(CallPlaced("spoke", "dana"), TWO, WHOLE, 0.9)
    early = Proposed(CallPlaced("no_answer", "dana"), TWO - timedelta(days=1), WHOLE, 0.9)
    events = accept(acme, "acme", Reading("words", TEXT, (late, early)), now=NOW)
    assert [event.body.outcome for event in events] == ["no_answer", "spoke"]  # type: ignore[union-attr]  # both are calls


def test_a_call_is_completed_with_its_line_and_number(acme: Book) -> None:
    (event,) = accept(acme, "acme", told(CallPlaced("no_answer")), now=NOW)
    assert event.body == CallPlaced("no_answer", "dana", "office", number="+15125550111")


def test_somebody_new_is_met_with_their_part_and_the_lines_they_gave(acme: Book) -> None:
    reading = told(
        Interviewed(("dana", "Tom Chen")),
        met=(Person("Tom Chen", "Tom Chen", "interviewer"),),
        lines=(NewLine("Tom Chen", GivenLine("cell", "+15125550133"), WHOLE),),
    )
    (event,) = accept(acme, "acme", reading, now=NOW)
    assert event.body == Interviewed(("dana", "tom-chen"))
    tom = next(each for each in acme.roster().contacts if each.key == "tom-chen")
    assert tom.lines == (Line("cell", "+15125550133", "given"),)
    (application,) = acme.roster().applications
    assert Role("tom-chen", "interviewer") in application.people


def test_a_line_that_somebody_known_gave_is_theirs(acme: Book) -> None:
    given = NewLine("dana", GivenLine("email", "dana@example.com"), WHOLE)
    accept(acme, "acme", told(HeardBack("dana"), lines=(given,)), now=NOW)
    (dana,) = acme.roster().contacts
    assert dana.line("email") == Line("email", "dana@example.com", "given")


def test_somebody_of_whom_only_the_part_was_told_is_nobody_yet(acme: Book) -> None:
    boss = Person("hiring_manager", "", "hiring_manager")
    (event,) = accept(acme, "acme", told(HeardBack("hiring_manager"), met=(boss,)), now=NOW)
    assert event.body == HeardBack("")
    assert len(acme.roster().contacts) == 1


def test_what_lies_ahead_leaves_nothing_behind(acme: Book) -> None:
    ahead = Proposed(CallPlaced("spoke", "Tom Chen"), NOW + timedelta(hours=1), WHOLE, 0.9)
    first = Proposed(CallPlaced("no_answer", "dana"), TWO, WHOLE, 0.9)
    tom = Person("Tom Chen", "Tom Chen")
    with pytest.raises(WrongTime):
        accept(acme, "acme", Reading("words", TEXT, (first, ahead), (tom,)), now=NOW)
    assert acme.history() == []
    assert len(acme.roster().contacts) == 1


def test_an_application_that_is_not_there_is_said_to_be_none(acme: Book) -> None:
    day = NOW.date() + timedelta(days=3)
    arranged = told(Arranged(NOW + timedelta(days=2)), Promised(day))
    with pytest.raises(NotFound):
        accept(acme, "nobody", arranged, now=NOW)


def test_a_number_that_was_given_during_a_call_is_not_the_one_that_was_rung(acme: Book) -> None:
    given = NewLine("dana", GivenLine("office", "+15125550177"), WHOLE)
    spoke = told(CallPlaced("spoke", "dana"), lines=(given,))
    (event,) = accept(acme, "acme", spoke, now=NOW)
    assert event.body == CallPlaced("spoke", "dana", "office", number="+15125550111")
    (dana,) = acme.roster().contacts
    assert dana.line("office") == Line("office", "+15125550177", "given")


def test_whoever_is_next_by_the_plan_is_taken_to_be_meant(acme: Book) -> None:
    (call,) = supplied(acme, "acme", told(CallPlaced("no_answer"))).events
    assert call.body == CallPlaced("no_answer", "dana")
    assert call.assumed == ()  # there is nobody else


def test_that_somebody_is_taken_to_be_meant_is_said_where_there_are_several(acme: Book) -> None:
    accept(
        acme,
        "acme",
        told(Interviewed(("Tom Chen",)), met=(Person("Tom Chen", "Tom Chen", "interviewer"),)),
        now=NOW,
    )
    (call,) = supplied(acme, "acme", told(CallPlaced("no_answer"))).events
    assert "is not said" in call.assumed[0]
    assert not call.sure


def test_a_number_on_their_card_stays_one_wherever_else_it_is_heard(acme: Book) -> None:
    again = NewLine("dana", GivenLine("office", "+15125550111"), WHOLE, "directed")
    accept(acme, "acme", told(RangBack("dana", missed=True), lines=(again,)), now=NOW)
    assert acme.roster().contacts == (DANA,)
