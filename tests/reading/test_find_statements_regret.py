"""Regret decides nothing by itself; what decides stands beside it. Told on Monday 2 March 2026."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import Arranged, Body, Decided, Promised
from ringback.reading.finders.statements import Teller, find_statements
from ringback.reading.values import Telling

EAST = timezone(timedelta(hours=-5))
TELLING = Telling(datetime(2026, 3, 2, 10, tzinfo=EAST))


def bodies(text: str, teller: Teller = "them") -> list[Body]:
    return [each.body for each in find_statements(text, TELLING, teller=teller)]


REGRETS = ("I regret that", "Unfortunately", "I am afraid that", "Sadly", "I'm sorry, but")
MISHAPS = (
    "I missed your call",
    "I could not take your call",
    "I was in a meeting when you rang",
    "your message reached me late",
    "our telephones were down",
    "the office is closed this afternoon",
)


@given(st.sampled_from(REGRETS), st.sampled_from(MISHAPS))
@settings(max_examples=30, deadline=None)
def test_regret_for_a_mishap_is_no_decision(regret: str, mishap: str) -> None:
    assert not any(isinstance(body, Decided) for body in bodies(f"{regret} {mishap}."))


@pytest.mark.parametrize(
    "text",
    [
        "We regret to inform you that your application was not successful.",
        "I regret to tell you that on this occasion your candidacy did not succeed.",
        "I regret that we are unable to offer you an interview.",
        "Sorry, we went another way.",
        "We have gone a different route.",
        "The panel passed on taking you further.",
    ],
)
def test_a_no_is_one_in_whatever_words_of_regret(text: str) -> None:
    assert bodies(text) == [Decided("rejected")]


@pytest.mark.parametrize(
    "text",
    [
        "She says they hired internally.",
        "They promoted from within.",
        "Somebody from inside got the post.",
    ],
)
def test_a_post_that_went_to_one_of_their_own_is_filled(text: str) -> None:
    assert bodies(text, "seeker") == [Decided("filled")]


@pytest.mark.parametrize(
    ("text", "answer_by"),
    [
        ("I am delighted to say that you have the job!", None),
        ("You have the job. Please sign the contract by March 10.", date(2026, 3, 10)),
        ("We can start you on Monday the 16th.", None),
        ("We would be glad to have you aboard.", None),
    ],
)
def test_an_offer_need_not_be_called_one(text: str, answer_by: date | None) -> None:
    assert bodies(text)[0] == Decided("offer", answer_by)


@pytest.mark.parametrize(
    "text",
    [
        "Do you have the job number?",
        "I hear that you have the post box key.",
        "I'd be pleased to have you here on Thursday at ten.",
    ],
)
def test_what_only_sounds_like_an_offer_is_none(text: str) -> None:
    assert not any(isinstance(body, Decided) for body in bodies(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("the result will come by 6th March", date(2026, 3, 6)),
        ("she has told that the decision is coming by the 13th of March", date(2026, 3, 13)),
        ("she will let me know by the 2nd of April", date(2026, 4, 2)),
        ("he is travelling till 3/9, try then", date(2026, 3, 9)),
        ("the assistant says she's out until Thursday and to call back then", date(2026, 3, 5)),
    ],
)
def test_P4d_news_that_comes_by_a_day_is_a_promise(text: str, day: date) -> None:
    (only,) = bodies(text, "seeker")
    assert only == Promised(day)


@pytest.mark.parametrize("text", ["Please give us two more weeks.", "We need another fortnight."])
def test_P4d_time_that_they_ask_for_is_a_promise(text: str) -> None:
    assert bodies(text) == [Promised(date(2026, 3, 16))]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("I moved my interview to Tuesday at 3", 15),
        ("Orla can't make Thursday, so it's Tuesday at 10 now", 10),
        ("they want me in Tuesday at 8 for an interview", 8),
        ("interview tues 11", 11),
    ],
)
def test_an_interview_is_held_in_office_hours_and_surely_so(text: str, hour: int) -> None:
    (only,) = find_statements(text, TELLING, teller="seeker")
    assert only.body == Arranged(datetime(2026, 3, 3, hour, tzinfo=EAST), "interview")
    assert only.confidence >= 0.8


@pytest.mark.parametrize(
    "text", ["Orla had to call off the interview on the 29th", "Orla called it off, the interview"]
)
def test_an_interview_that_was_called_off_is_cancelled(text: str) -> None:
    (only,) = bodies(text, "seeker")
    assert isinstance(only, Arranged)
    assert only.cancelled


def test_a_day_on_which_they_cannot_meet_is_no_promise() -> None:
    text = "I regret to tell you that we can't meet on Thursday."
    (only,) = bodies(text)
    assert isinstance(only, Arranged)
    assert only.cancelled
