from datetime import UTC, datetime

import pytest

from ringback.casebook.events import GivenLine, GreetingHeard
from ringback.reading.greeting import hear_greeting, read_greeting
from ringback.reading.values import Person, Telling

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
VERA = Person("vera", "Vera Lindqvist", "recruiter")
OTIS = Person("otis", "Otis Bram", "hiring_manager")
TELLING = Telling(TUESDAY, (VERA, OTIS), "Osprey Mills", "US")


@pytest.mark.parametrize(
    ("text", "name", "right"),
    [
        ("You've reached Vera Lindqvist at Osprey Mills, leave a message.", "Vera Lindqvist", True),
        ("hi its vera leave a message", "Vera", True),
        ("V. Lindqvist here, leave a message.", "V. Lindqvist", True),
        ("Vera Lindkvist. Is not available.", "Vera Lindkvist", True),
        ("You've reached the Lindqvist family, leave a message.", "the Lindqvist family", True),
        ("You've reached the desk of Ms. Lindqvist. Leave a message.", "Ms. Lindqvist", True),
        ("This is Hugo Marsh in accounts, leave a message.", "Hugo Marsh", False),
        ("Vera's machine says to leave a message", "Vera", True),
        ("You've reached Osprey Mills. Leave a message.", "", None),
        ("You've reached the hiring department. Leave a message.", "", None),
        ("her machine says to ask for Otis", "", None),
        ("Please leave a message after the tone.", "", None),
    ],
)
def test_whose_machine_it_is_and_whether_that_is_right(
    text: str, name: str, right: bool | None
) -> None:
    greeting = hear_greeting(text, TELLING, asked_for="Vera Lindqvist")

    assert (greeting.name, greeting.right_person) == (name, right)


def test_nobody_was_asked_for_so_nobody_is_wrong() -> None:
    assert hear_greeting("You've reached Vera, leave a message.", TELLING).right_person is None


def test_a_short_form_is_the_same_person() -> None:
    telling = Telling(TUESDAY, (Person("rob", "Robert Oyelaran"),))

    heard = hear_greeting("Hi, it's Bob, leave a message.", telling, asked_for="Robert Oyelaran")

    assert heard.right_person is True


def test_L2_a_greeting_becomes_one_event_with_its_words() -> None:
    text = "Vera Lindqvist. Call my cell, 206-555-0140."

    reading = read_greeting(text, TELLING, asked_for="vera")

    assert [proposed.body for proposed in reading.events] == [
        GreetingHeard(
            says="use_cell",
            contact="vera",
            gives=(GivenLine("cell", "+12065550140"),),
            words=text,
        )
    ]
    assert reading.sure


def test_who_was_rung_may_be_given_by_name_or_by_key() -> None:
    text = "Leave a message after the tone."

    for asked in ("vera", "Vera Lindqvist"):
        body = read_greeting(text, TELLING, asked_for=asked).events[0].body
        assert isinstance(body, GreetingHeard)
        assert body.contact == "vera"


def test_the_machine_of_another_known_person_is_theirs_and_doubted() -> None:
    reading = read_greeting("You've reached Otis Bram, leave a message.", TELLING, asked_for="vera")

    body = reading.events[0].body
    assert isinstance(body, GreetingHeard)
    assert body.contact == "otis"
    assert "Otis Bram" in reading.doubts[0]
    assert not reading.sure


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("The mailbox is full. Goodbye.", "takes no messages"),
        ("Please say your name and why you are calling.", "robot"),
        ("Vera Lindqvist is no longer with Osprey Mills.", "work there no longer"),
    ],
)
def test_what_follows_from_a_greeting_beside_its_instruction_is_said(
    text: str, advice: str
) -> None:
    reading = read_greeting(text, TELLING, asked_for="vera")

    assert any(advice in said for said in reading.events[0].assumed)
    assert reading.doubts == ()


def test_what_is_no_greeting_is_doubted() -> None:
    reading = read_greeting("I painted the fence on Saturday.", TELLING, asked_for="vera")

    assert any("does not sound like" in said for said in reading.doubts)
