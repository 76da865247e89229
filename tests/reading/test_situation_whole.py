"""What only the whole of a telling says: what was once, what has gone by, what is left over."""

from datetime import date, timedelta
from typing import TypeVar

import pytest

from ledger_table import NOW, TELLING
from ringback.casebook.events import CallPlaced, GreetingHeard, Interviewed, Promised, Wrote
from ringback.reading.situation.read import read_situation
from ringback.reading.situation.values import Situation
from ringback.reading.values import SURE, Person, Proposed

B = TypeVar("B")
LAST_WEEK = (NOW - timedelta(days=7)).date()


def read(text: str) -> Situation:
    return read_situation(text, TELLING)


def bodies(text: str, kind: type[B]) -> list[B]:
    return [entry.body for entry in read(text).reading.events if isinstance(entry.body, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "I had an interview last Monday. Ann Lowe interviewed me. What now?",
        "I interviewed with Ann Lowe on October 12. The interview went well. What now?",
    ],
)
def test_an_interview_that_is_told_twice_was_one(text: str) -> None:
    (held,) = bodies(text, Interviewed)
    assert held.people == ("Ann Lowe",)
    (event,) = (e for e in read(text).reading.events if isinstance(e.body, Interviewed))
    assert event.happened.date() == LAST_WEEK


def test_a_second_interview_is_another() -> None:
    text = "I interviewed on September 28. I had a second interview on October 12. What now?"
    assert len(bodies(text, Interviewed)) == 2


def test_P5_a_letter_of_thanks_to_each_is_one_to_each() -> None:
    text = "I interviewed with Ann Lowe and Tom Reed on Monday and thanked each of them. What now?"
    assert {letter.contact for letter in bodies(text, Wrote)} == {"Ann Lowe", "Tom Reed"}


def test_P5_thanks_without_a_day_are_of_the_day_of_the_interview_and_said_to_be() -> None:
    situation = read(
        "I interviewed last Monday. Today I rang the recruiter and left a message. I had already "
        "sent a thank-you note. What now?"
    )
    (letter,) = (e for e in situation.reading.events if isinstance(e.body, Wrote))
    assert letter.happened.date() == LAST_WEEK
    assert letter.confidence < SURE
    assert any("letter of thanks" in sentence for sentence in situation.assumed)


def test_a_day_that_they_named_and_that_has_gone_by_is_not_a_year_ahead() -> None:
    text = "I interviewed on September 28. They said I would hear by October 9. I heard nothing."
    (held,) = bodies(text, Interviewed)
    named = [held.decision_by, held.next_step_by, *(body.until for body in bodies(text, Promised))]
    assert date(2026, 10, 9) in named
    assert date(2027, 10, 9) not in named


def test_a_promise_whose_day_has_gone_by_was_given_before_it() -> None:
    situation = read(
        "I interviewed on September 28 and e-mailed a thank-you. They said I would hear by October "
        "9. I have heard nothing. May I call?"
    )
    named = [e for e in situation.reading.events if isinstance(e.body, Promised)]
    assert all(entry.happened.date() < date(2026, 10, 9) for entry in named)
    assert not any(date(2027, 1, 1) < day for day in map(until, named))


def until(entry: Proposed) -> date:
    assert isinstance(entry.body, Promised)
    return entry.body.until


def test_a_day_that_they_named_and_that_is_to_come_stays() -> None:
    text = "I interviewed on Monday. They said they would decide by November 6. What now?"
    (held,) = bodies(text, Interviewed)
    named = [held.decision_by, held.next_step_by, *(body.until for body in bodies(text, Promised))]
    assert date(2026, 11, 6) in named


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("I rang her office today and left a message instead of calling the cell. Wrong?", None),
        ("I called her on her cell today and left a message. Wrong?", "cell"),
    ],
)
def test_D2_a_call_went_to_the_cell_only_where_that_is_told(text: str, line: str | None) -> None:
    (call,) = bodies(text, CallPlaced)
    assert (call.line == "cell") == (line == "cell")


@pytest.mark.parametrize(
    "said",
    [
        "the message said her cell is 512-555-0122",
        "his outgoing message gives his cell",
        "the machine rattles off his cell number",
    ],
)
def test_L2_a_machine_that_gives_a_cell_tells_nobody_to_use_it(said: str) -> None:
    (heard,) = bodies(f"I called today, {said}, so I left a voicemail. Right?", GreetingHeard)
    assert heard.says == "none"


def test_an_event_whose_day_was_guessed_is_not_sure() -> None:
    situation = read("I rang the recruiter and left a message. Was that right?")
    (call,) = situation.reading.events
    assert call.confidence < SURE
    assert situation.assumed == ("The message you left was today.",)


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("I called the recruiter today. Was that right?", True),
        ("I called the recruiter today and left a message. Was that right?", False),
        ("I called the recruiter today and hung up at the machine. Was that right?", False),
    ],
)
def test_whether_the_end_of_a_call_was_understood_is_known(text: str, unclear: bool) -> None:
    assert read(text).unclear is unclear


def test_a_question_is_not_left_over() -> None:
    situation = read("I left the recruiter a message today. Should I ring her cell next week?")
    assert situation.reading.not_understood == ()


def test_a_day_of_silence_is_no_doubt() -> None:
    situation = read("I interviewed on October 12, and today: nothing. What now?")
    assert situation.reading.doubts == ()


def test_people_of_whom_only_the_part_is_told_have_it_for_a_key() -> None:
    situation = read("I left the hiring manager a message today. Was that right?")
    assert situation.people == (Person("hiring_manager", "", "hiring_manager"),)
