"""The ledger's situation told by ten people, and its variants: the panel answers as it must."""

import pytest

from ledger_table import (
    NOT_CHECKED,
    NOT_THANKED,
    NOW,
    TELLING,
    THANKED,
    USE_THE_CELL,
    answers,
    panel_on,
)
from ringback.counsel.values import Panel
from ringback.reading.errors import NothingSaid, TooLong
from ringback.reading.situation.errors import NoEvents, NotAboutFollowingUp
from ringback.reading.situation.read import read_situation
from ringback.reading.situation.values import Situation
from ringback.reading.values import SURE, Telling
from scenes import Row, answer

TEN = {
    "careful": (
        "I interviewed with a company a week ago. Today I called the hiring manager and reached "
        "his voicemail, and the greeting gave a cell number. I left a message instead of calling "
        "the cell. Was that a mistake?"
    ),
    "plain": (
        "I had an interview last Monday. This morning I rang the hiring manager, got his voice "
        "mail, which gives his cell number, and left a message on the machine. Was I wrong to?"
    ),
    "terse": (
        "interviewed a week ago. called hiring manager today, got vm, greeting had his cell on it. "
        "left a vm, didnt call the cell. bad move?"
    ),
    "a week waited": (
        "After my interview I waited a week, then I phoned the hiring manager. Her voicemail gave "
        "a cell phone number. I didn't use it and left a message. Did I do the right thing?"
    ),
    "British": (
        "I was interviewed a week ago today. I telephoned the hiring manager this morning and got "
        "her answerphone, which gave a mobile number. I left a message rather than ring the "
        "mobile. Was that all right, and what should I do now?"
    ),
    "older": (
        "My interview took place on the 12th of October. Today I telephoned the hiring manager; "
        "his machine mentioned a cell number. I left a message and did not call the cell. Would "
        "you say that was correct, and what now?"
    ),
    "dictated": (
        "so i interviewed a week ago and today i called the hiring manager and it went to his "
        "voicemail and the voicemail gave his cell number and i left a message was that a mistake"
    ),
    "backwards": (
        "I left a message for the hiring manager today. His voicemail greeting had given a cell "
        "number that I did not call. The interview was a week ago. Was it wrong to leave one?"
    ),
    "anxious": (
        "I can't sleep. I interviewed seven days ago, and today I finally called the hiring "
        "manager, and I got his voicemail, and it gave his cell, and I panicked and left a "
        "message. Did I blow it?"
    ),
    "second language": (
        "I have done interview one week ago. Today I have called the hiring manager and his "
        "voicemail said a cell number. I left a message and not called the cell. Was it mistake?"
    ),
}
THANKS = "I thanked him by email the same evening. "


def panel(text: str) -> Panel:
    return panel_on(read_situation(text, TELLING))


@pytest.mark.parametrize("row", answers(NOT_THANKED), ids=str)
@pytest.mark.parametrize("teller", TEN)
def test_however_it_is_told_the_panel_answers_the_same(teller: str, row: Row) -> None:
    assert answer(panel(TEN[teller]), row) == row


@pytest.mark.parametrize("teller", TEN)
def test_S1_however_it_is_told_three_say_yes_two_no_and_one_if_it_sold_you(teller: str) -> None:
    said = panel(TEN[teller])
    assert (said.was_right, dict(said.votes)) == ("yes", {"yes": 3, "no": 2, "if": 1})
    assert said.leader == "consensus"


@pytest.mark.parametrize("teller", TEN)
def test_however_it_is_asked_the_question_is_whether_it_was_right(teller: str) -> None:
    both = {"British", "older"}
    asked = read_situation(TEN[teller], TELLING).asked
    assert asked == ("both" if teller in both else "was_it_right")


@pytest.mark.parametrize("row", answers(THANKED), ids=str)
def test_P5_who_thanked_them_is_answered_without_thanks(row: Row) -> None:
    text = (
        f"I interviewed a week ago. {THANKS}Today I rang the hiring manager, his voicemail gave a "
        "cell number, and I left a message. Was that right?"
    )
    assert answer(panel(text), row) == row


@pytest.mark.parametrize("row", answers(USE_THE_CELL), ids=str)
@pytest.mark.parametrize(
    "told",
    [
        "his voicemail said to call his cell",
        "his greeting tells callers to use the cell",
        "his machine said please call me on my cell",
    ],
)
def test_L2_where_the_greeting_says_to_use_the_cell(told: str, row: Row) -> None:
    text = (
        f"I interviewed a week ago. {THANKS}Today I rang the hiring manager and {told}. I left a "
        "message. Was that right?"
    )
    assert answer(panel(text), row) == row


@pytest.mark.parametrize("row", answers(NOT_CHECKED), ids=str)
@pytest.mark.parametrize(
    "told",
    [
        "his voicemail said that messages are not checked regularly and gave a cell number",
        "his greeting said he does not check his messages and gave his cell",
    ],
)
def test_F1_where_the_greeting_says_that_messages_are_not_checked(told: str, row: Row) -> None:
    text = (
        f"I interviewed a week ago. {THANKS}Today I rang the hiring manager and {told}. I left a "
        "message. Was that right?"
    )
    assert answer(panel(text), row) == row


@pytest.mark.parametrize(
    "told",
    [
        "I rang the hiring manager today, his voicemail gave a cell number, and I hung up",
        "I called the hiring manager today and got his voicemail, which gives a cell number, but I "
        "did not leave a message",
        "I called the hiring manager today and nobody picked up",
    ],
)
def test_where_no_message_was_left_nobody_is_asked_whether_it_was_right(told: str) -> None:
    said = panel(f"I interviewed a week ago. {told}. What now?")
    assert (said.was_right, said.votes) == (None, ())
    assert all(opinion.plan.steps for opinion in said.opinions)


def read(text: str) -> Situation:
    return read_situation(text, TELLING)


@pytest.mark.parametrize(
    "text", ["What should I wear?", "They offered me $20 an hour. Should I negotiate the salary?"]
)
def test_another_matter_is_not_guessed_at(text: str) -> None:
    with pytest.raises(NotAboutFollowingUp, match="following up"):
        read(text)


@pytest.mark.parametrize("text", ["What now?", "Hello there.", "Should I call her tomorrow?"])
def test_without_an_event_an_example_is_given(text: str) -> None:
    with pytest.raises(NoEvents, match="such as"):
        read(text)


def test_no_words_and_too_many_are_said() -> None:
    with pytest.raises(NothingSaid):
        read("12 34 ?")
    with pytest.raises(TooLong):
        read("I rang. " * 3000)


def test_every_event_rests_on_words_of_the_text() -> None:
    for text in TEN.values():
        situation = read(text)
        assert all(
            situation.reading.text[entry.span.start : entry.span.end].strip()
            for entry in situation.reading.events
        )
        assert all(entry.happened <= NOW for entry in situation.reading.events)


def test_whoever_is_asked_on_another_day_gets_other_days() -> None:
    later = Telling(NOW.replace(day=20))
    events = read_situation(TEN["terse"], later).reading.events
    assert events[0].happened.day == 13
    assert {entry.happened.day for entry in events[1:]} == {20}


def test_the_ledgers_situation_is_read_without_doubt() -> None:
    events = read(TEN["careful"]).reading.events
    assert all(entry.confidence >= SURE for entry in events)
