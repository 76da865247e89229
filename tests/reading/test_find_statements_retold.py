"""What the other end says as the seeker retells it, on Monday 2 March 2026 at ten."""

from datetime import date, datetime, timedelta, timezone

import pytest

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
)
from ringback.reading.finders.statements import Statement, find_statements
from ringback.reading.values import Person, Telling

EAST = timezone(timedelta(hours=-5))
PEOPLE = (Person("orla", "Orla Quist"),)
TELLING = Telling(datetime(2026, 3, 2, 10, tzinfo=EAST), PEOPLE, "Harrow Looms")


def retold(text: str) -> list[Statement]:
    """Read as the seeker's own words are read, when nobody says whose they are."""
    return list(find_statements(text, TELLING))


def bodies(text: str) -> list[Body]:
    return [each.body for each in retold(text)]


def march(day: int, hour: int = 12, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=EAST)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("rang Orla, she'll let me know by Thursday", 5),
        ("Orla will call Friday", 6),
        ("she has promised me an answer by March 13", 13),
        ("I'm to hear by the 20th", 20),
        ("I'll have a decision by the 20th", 20),
        ("Orla said to ring back Wednesday", 4),
        ("Orla told me to hold off until Friday", 6),
    ],
)
def test_P4d_a_day_of_theirs_is_a_promise_in_the_seekers_words(text: str, day: int) -> None:
    assert bodies(text) == [Promised(date(2026, 3, day))]


@pytest.mark.parametrize(
    "text",
    [
        "they were supposed to ring me on Thursday",
        "remember to phone Orla on Thursday at 11",
        "I'll ring Orla on Thursday at 11",
        "phone Orla on Thursday at 11 if she hasn't rung",
        "trying her again on Thursday at 11",
        "Orla might call me on Thursday",
        "I must give them my answer by Thursday",
        "reminder to self: follow up after Thursday",
        "it is a long wait until Thursday",
        "her voicemail says she is on leave until Thursday",
        "should I check back on Thursday?",
        "Orla is out until Thursday",
    ],
)
def test_what_the_seeker_plans_or_nobody_kept_is_no_word_of_theirs(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "got her voicemail",
        "I sent Orla my references",
        "one email to Orla, asking how things stand",
        "thinking of writing to see if she got my application",
        "the robot asked for my name and reason",
        "I need to answer by Friday",
        "thanked Orla by email for the interview",
    ],
)
def test_what_the_seeker_does_is_never_an_answer(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Orla wrote that she got my application",
        "Orla emailed asking for my references",
        "Orla asked for two more samples",
    ],
)
def test_what_they_acknowledge_or_ask_for_is_an_answer(text: str) -> None:
    assert bodies(text) == [HeardBack()]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Orla sent me a rejection by email", "rejected"),
        ("today came a kind rejection from them", "rejected"),
        ("Orla rang to turn me down", "rejected"),
        ("they won't be offering me the job", "rejected"),
        ("they went with other candidates", "rejected"),
        ("they went with someone else", "filled"),
        ("Orla gave it to a lad from the mill", "filled"),
        ("the job has gone to somebody internal", "filled"),
        ("Orla called with the offer", "offer"),
        ("she offered it to me on the spot", "offer"),
    ],
)
def test_one_other_person_fills_the_post_and_several_only_reject(text: str, verdict: str) -> None:
    (only,) = bodies(text)
    assert isinstance(only, Decided)
    assert only.verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "I have an offer from another mill and must answer by Friday",
        "I have an offer from Zephyr and must answer them by Friday",
        "a rival made me an offer",
        "if they reject me I will close this",
        "I decided against leaving a message",
        "Orla never picked up",
        "they said no in autumn but the post is open again",
        "they had gone with somebody but she turned it down",
    ],
)
def test_what_others_offer_and_what_no_longer_holds_is_no_verdict(text: str) -> None:
    assert not [each for each in bodies(text) if isinstance(each, Decided)]


def test_an_offer_keeps_the_day_that_the_next_sentence_names() -> None:
    text = "Orla offered me the job! She wants to know by Friday."
    assert bodies(text) == [Decided("offer", date(2026, 3, 6))]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Orla asked that I email and not call her", "call"),
        ("Orla wants no phone calls", "call"),
        ("Orla asked me to hold off any more emails", "write"),
        ("do not call, do not write, said Orla", "all"),
    ],
)
def test_what_they_ask_not_to_be_done_is_kept_as_retold(text: str, what: str) -> None:
    (only,) = bodies(text)
    assert isinstance(only, AskedNotTo)
    assert only.what == what


@pytest.mark.parametrize(
    "text",
    [
        "left a message instead of calling the cell",
        "left a message rather than ringing the mobile",
        "no calls today, all quiet",
        "no phone call, no letter",
    ],
)
def test_a_call_that_was_not_made_was_not_forbidden(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(
    ("text", "when", "what"),
    [
        ("Orla rang at 10.30, first round is fixed for Friday 11 am", march(6, 11), "interview"),
        ("Orla can't do Thursday, interview now Friday at noon", march(6, 12), "interview"),
        ("Orla postponed my interview to Friday at 9", march(6, 9), "interview"),
        ("she said come by Friday 10am for an interview", march(6, 10), "interview"),
        ("call with Orla booked for Friday at 10", march(6, 10), "call"),
    ],
)
def test_a_new_hour_is_that_of_its_own_day(text: str, when: datetime, what: str) -> None:
    assert bodies(text) == [Arranged(when, what)]


@pytest.mark.parametrize(
    "text",
    [
        "Orla emailed to cancel Thursday's interview at 2 pm",
        "the interview on Thursday at 2 pm is off",
        "Orla scrapped our interview on Thursday at 2 pm",
    ],
)
def test_an_appointment_that_is_off_is_cancelled_and_not_to_come(text: str) -> None:
    assert bodies(text) == [Arranged(march(5, 14), cancelled=True)]


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("I am welcome to check in every two weeks", 2, "weeks"),
        ("Orla wants me to call her every Friday", 1, "weeks"),
        ("Orla said try her again in three months", 3, "months"),
        ("they'd like me to check in again in ten days", 10, "days"),
    ],
)
def test_P8_leave_to_ask_again_is_kept_as_retold(text: str, count: int, unit: str) -> None:
    (only,) = bodies(text)
    assert isinstance(only, CheckBackAgreed)
    assert (only.count, only.unit) == (count, unit)


@pytest.mark.parametrize(
    "text",
    ["lol they rejected me apparently", "Orla said no but we meet on Friday at 3 for an interview"],
)
def test_what_is_hedged_or_says_two_things_at_once_is_asked_about(text: str) -> None:
    assert retold(text)
    assert all(each.confidence < 0.8 for each in retold(text))
