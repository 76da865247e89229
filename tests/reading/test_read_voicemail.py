from datetime import UTC, date, datetime

import pytest

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Decided,
    GivenLine,
    Promised,
    RangBack,
)
from ringback.reading.errors import NothingSaid, TooLong
from ringback.reading.values import SURE, Person, Reading, Telling
from ringback.reading.voicemail import read_voicemail

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
VERA = Person("vera", "Vera Lindqvist", "recruiter")
OTIS = Person("otis", "Otis Bram", "hiring_manager")
TELLING = Telling(TUESDAY, (VERA, OTIS), "Osprey Mills", "US")


def read(text: str) -> Reading:
    return read_voicemail(text, TELLING)


def test_a_message_from_somebody_known_is_a_missed_call_with_its_words() -> None:
    text = "Hi, this is Vera Lindqvist from Osprey Mills. Please ring me back at 206-555-0139."

    reading = read(text)

    assert [each.body for each in reading.events] == [RangBack("vera", missed=True, words=text)]
    assert [(line.contact, line.line) for line in reading.lines] == [
        ("vera", GivenLine("office", "+12065550139"))
    ]
    assert reading.met == ()
    assert reading.sure


def test_P4d_a_day_that_they_name_is_their_promise() -> None:
    reading = read("Hey, it's Otis at Osprey Mills. You will hear from us by Friday.")

    assert [each.body for each in reading.events[1:]] == [Promised(date(2026, 3, 13), "otis")]


def test_an_interview_with_somebody_else_names_them_and_not_the_caller() -> None:
    reading = read(
        "Hello, Vera Lindqvist, Osprey Mills. We'd like to see you for an interview with Otis on "
        "Thursday, March 19th at 10 in the morning. Please confirm."
    )

    body = reading.events[1].body
    assert isinstance(body, Arranged)
    assert (body.when.date(), body.when.hour, body.people) == (date(2026, 3, 19), 10, ("otis",))


def test_an_interview_with_me_and_a_colleague_is_with_both() -> None:
    reading = read(
        "It's Otis Bram from Osprey Mills. Your interview is on Thursday, March 19th at 10 am "
        "with me and Ms. Tarrant."
    )

    body = reading.events[1].body
    assert isinstance(body, Arranged)
    assert body.people == ("otis", "Ms. Tarrant")


def test_a_rejection_keeps_the_words_that_it_rests_on() -> None:
    reading = read(
        "Hi, Vera from Osprey Mills. I'm afraid we decided not to move forward with you."
    )

    body = reading.events[1].body
    assert isinstance(body, Decided)
    assert body.verdict == "rejected"
    assert body.words in reading.text


def test_whoever_asks_not_to_be_called_is_heard() -> None:
    reading = read("this is otis bram at osprey mills please do not call us again thank you")

    body = reading.events[1].body
    assert isinstance(body, AskedNotTo)
    assert (body.what, body.contact) == ("call", "otis")


def test_a_request_to_ring_back_is_nothing_beside_the_call() -> None:
    assert len(read("Vera here from Osprey Mills, please send me your transcript.").events) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Hi, this is Bright Teeth Dental, your cleaning is on Monday at nine.",
        "we have been trying to reach you about your cars extended warranty press one",
        "Hello dear, it's Mum, did you hear about the job? Ring me.",
        "parcel for you, left it behind the shed",
        "... hello? ...",
        "Hey Gwen, it's Pam from the choir, practice is at eight.",
        "hey its vera dont forget to pick up the kids love you",
    ],
)
def test_a_call_about_something_else_makes_no_event(text: str) -> None:
    reading = read(text)

    assert reading.events == ()
    assert "does not sound like" in reading.doubts[0]


def test_a_firm_that_only_wants_to_be_rung_is_asked_about() -> None:
    reading = read("Hello, this is Gwen Farrow of Tallow Partners. Please call me at 206-555-0161.")

    assert reading.events[0].confidence < SURE
    assert reading.met == (Person("Gwen Farrow", "Gwen Farrow"),)
    assert not reading.sure


def test_a_stranger_who_speaks_of_the_application_is_met() -> None:
    reading = read("This is Gwen Farrow from Osprey Mills about your application, please ring.")

    assert reading.events[0].body == RangBack("Gwen Farrow", missed=True, words=reading.text)
    assert reading.met == (Person("Gwen Farrow", "Gwen Farrow"),)


def test_a_machine_that_rings_for_the_firm_has_no_name() -> None:
    reading = read(
        "This is an automated message from Osprey Mills. Your interview is on Thursday, March "
        "19th at 10 am."
    )

    assert reading.events[0].body == RangBack("", missed=True, words=reading.text)
    assert [type(each.body) for each in reading.events] == [RangBack, Arranged]


def test_the_time_that_a_message_names_is_when_they_rang() -> None:
    reading = read("Otis Bram here, Osprey Mills. It's Monday, ten past two. Ring me, please.")

    assert reading.events[0].happened == datetime(2026, 3, 9, 14, 10, tzinfo=UTC)


def test_a_number_that_was_corrected_is_not_kept() -> None:
    reading = read("Vera, Osprey Mills. Call 206-555-0139, sorry, no, that's wrong, 206-555-0140.")

    assert [line.line.value for line in reading.lines] == ["+12065550140"]


def test_a_number_of_somebody_else_is_theirs() -> None:
    reading = read("Vera Lindqvist from Osprey Mills. Please call Otis at 206-555-0144.")

    assert [(line.contact, line.line.value) for line in reading.lines] == [("otis", "+12065550144")]


def test_a_message_without_words_is_refused_with_a_sentence() -> None:
    with pytest.raises(NothingSaid, match="no words"):
        read("206-555-0139")


def test_a_message_that_never_ends_is_refused() -> None:
    with pytest.raises(TooLong, match="characters"):
        read("please ring me " * 2000)
