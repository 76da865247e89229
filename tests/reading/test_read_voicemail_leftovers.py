"""What a caller says beside what was understood must not pass without a question."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import Arranged, Decided, GivenLine, Promised, RangBack, Reopened
from ringback.reading.values import Person, Reading, Telling
from ringback.reading.voicemail import read_voicemail

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
VERA = Person("vera", "Vera Lindqvist", "recruiter")
TELLING = Telling(TUESDAY, (VERA,), "Osprey Mills", "US", "Ines Marlow")
PLAIN = (
    "Please ring me back.",
    "I'm in until five.",
    "You can reach me between nine and four.",
    "I got your message of Monday.",
    "It's about your application.",
    "Have a good Friday.",
    "Thanks, bye.",
)
OPEN = (
    "The plant is shut on March 19th.",
    "Something has come up at half past two.",
    "Unfortunately the chief is of another mind.",
    "My number is 206 555 01 and then it broke off, 4.",
    "We may have to postpone.",
)


def read(text: str) -> Reading:
    return read_voicemail(text, TELLING)


@pytest.mark.parametrize("text", OPEN)
def test_a_day_an_hour_a_number_or_a_turn_of_which_nothing_was_made_is_asked_about(
    text: str,
) -> None:
    reading = read(f"Hi, this is Vera Lindqvist from Osprey Mills. {text} Thanks.")

    assert not reading.sure
    assert reading.doubts


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PLAIN), max_size=4, unique=True))
def test_a_plain_call_needs_no_question(pieces: list[str]) -> None:
    reading = read(" ".join(["Hi, this is Vera Lindqvist from Osprey Mills.", *pieces]))

    assert [type(each.body) for each in reading.events] == [RangBack]
    assert reading.sure


@settings(deadline=None, max_examples=40)
@given(st.permutations(PLAIN[:4]), st.sampled_from(OPEN))
def test_what_was_left_over_is_seen_wherever_it_stands(said: list[str], left: str) -> None:
    text = " ".join(["This is Vera Lindqvist from Osprey Mills.", *said[:2], left, *said[2:]])

    assert not read(text).sure


def test_a_second_day_beside_a_promise_is_asked_about() -> None:
    reading = read("Vera from Osprey Mills. I'll call you by Friday. March 24th is out, though.")

    assert Promised in [type(each.body) for each in reading.events]
    assert reading.doubts == ("It names March 24th, and nothing was made of that.",)


def test_a_robots_keys_cancel_nothing() -> None:
    reading = read(
        "This is Osprey Mills. Your interview is on Thursday, March 19th at 10 am. To confirm, "
        "press one, to cancel, press two."
    )

    meeting = next(each.body for each in reading.events if isinstance(each.body, Arranged))
    assert not meeting.cancelled


def test_a_refusal_that_is_over_opens_the_case_again_and_is_asked_about() -> None:
    reading = read(
        "Vera from Osprey Mills. I told you we went with somebody else, but he turned it down, so "
        "call me if you're still interested."
    )

    kinds = [type(each.body) for each in reading.events]
    assert Reopened in kinds
    assert Decided not in kinds
    assert not reading.sure


def test_to_be_rung_back_is_no_promise_of_theirs() -> None:
    reading = read("vera at osprey mills give me a call back friday its about the night shift")

    assert Promised not in [type(each.body) for each in reading.events]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Marlow, Vera Lindqvist here. I have to cancel our interview on March 19th at 10.",
        "Hi Ines, Vera Lindqvist from Osprey Mills. I have to cancel our interview on March 19th "
        "at 10.",
        "hi ines this is vera i have to cancel our interview on march 19th at 10",
    ],
)
def test_the_seeker_is_nobody_at_the_other_end(text: str) -> None:
    reading = read(text)

    assert isinstance(reading.events[0].body, RangBack)
    assert reading.events[0].body.contact == "vera"
    assert reading.met == ()
    meeting = reading.events[1].body
    assert isinstance(meeting, Arranged)
    assert "Ines" not in " ".join(meeting.people)
    assert "Marlow" not in " ".join(meeting.people)


def test_who_is_greeted_by_a_name_that_nobody_knows_is_the_seeker_too() -> None:
    nameless = Telling(TUESDAY, (VERA,), "Osprey Mills", "US")

    reading = read_voicemail(
        "Hello Rosa, Tess Corliss calling from Osprey Mills. Please ring me.", nameless
    )

    assert [person.name for person in reading.met] == ["Tess Corliss"]


def test_whom_a_message_asks_to_ring_or_to_meet_is_introduced() -> None:
    reading = read(
        "Vera from Osprey Mills. Please ring Bettina Kroll on 206-555-0139. Your interview is on "
        "Thursday, March 19th at 10 am with Otis Bram."
    )

    assert {person.name for person in reading.met} == {"Bettina Kroll", "Otis Bram"}


def test_somebody_who_is_only_spoken_of_is_not_at_the_meeting() -> None:
    reading = read(
        "Vera from Osprey Mills. Otis Bram liked your work and wants you back for an interview on "
        "Thursday, March 19th at 10 am."
    )

    meeting = next(each.body for each in reading.events if isinstance(each.body, Arranged))
    assert meeting.people == ()


def test_a_first_name_that_two_people_bear_is_asked_about() -> None:
    two = Telling(TUESDAY, (VERA, Person("other", "Vera Nowak")), "Osprey Mills", "US")

    reading = read_voicemail("Hi, it's Vera from Osprey Mills, please ring me back.", two)

    assert not reading.sure
    assert "Vera Lindqvist and Vera Nowak" in reading.doubts[0]


def test_a_number_that_takes_texts_is_a_cell_only_where_they_say_so() -> None:
    said = read("Vera, Osprey Mills. Text me on 206-555-0140.")
    cell = read("Vera, Osprey Mills. Text me on my cell, 206-555-0140.")

    assert [new.line for new in said.lines] == [GivenLine("office", "+12065550140")]
    assert [new.line for new in cell.lines] == [GivenLine("cell", "+12065550140")]


@pytest.mark.parametrize(
    "stamp",
    [
        "Received Monday at 4:40 PM.",
        "Message received Monday the ninth of March at four forty pm.",
        "It's Monday, about four forty pm.",
    ],
)
def test_the_hour_at_which_it_was_left_is_when_they_rang(stamp: str) -> None:
    reading = read(f"{stamp} Hello, Vera Lindqvist, Osprey Mills. Please ring me.")

    assert reading.events[0].happened == datetime(2026, 3, 9, 16, 40, tzinfo=UTC)


def test_a_role_behind_the_name_does_not_hide_it() -> None:
    reading = read("My name is Tess Corliss and I'm the coordinator with Osprey Mills. Ring me.")

    body = reading.events[0].body
    assert isinstance(body, RangBack)
    assert body.contact == "Tess Corliss"


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately I missed your call. It's Vera Lindqvist. I'm at my desk until five.",
        "Hi, it's Vera Lindqvist. I'm afraid I was out when you rang. Ring me any time.",
        "It's Vera Lindqvist, just to thank you for coming in. We enjoyed meeting you.",
    ],
)
def test_regret_for_a_missed_call_and_thanks_for_a_talk_leave_nothing_over(text: str) -> None:
    assert read(text).doubts == ()


def test_regret_of_which_nothing_was_made_is_told() -> None:
    assert read("It's Vera Lindqvist. I'm afraid it's bad news.").doubts != ()


def test_the_day_instead_of_which_another_holds_is_not_left_over() -> None:
    reading = read(
        "It's Vera Lindqvist, can we move our interview to Friday at two instead of Thursday"
    )

    assert reading.doubts == ()
    assert [type(each.body).__name__ for each in reading.events] == ["RangBack", "Arranged"]


def test_hours_in_which_they_can_be_reached_are_no_appointment() -> None:
    reading = read("Vera Lindqvist, returning your call. I'm in the office until six today. Bye.")

    assert [type(each.body) for each in reading.events] == [RangBack]


def test_that_they_will_write_is_no_wish_not_to_be_written_to() -> None:
    reading = read("It's Vera Lindqvist, please don't call any more, we'll email you.")

    assert reading.doubts == ()
    assert read("It's Vera Lindqvist, please don't call, and do not come by.").doubts != ()
