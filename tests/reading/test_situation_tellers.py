"""The situation behind the panel told in further people's manners: always the same answers."""

import pytest

from ledger_table import NOT_THANKED, TELLING, THANKED, answers, panel_on
from ringback.reading.situation.read import read_situation
from scenes import Row, answer

THANKERS = {
    "welder": (
        "So I sat down with the hiring manager for an interview back on the 12th and shot her a "
        "thank-you email when I got home. Gave her desk a ring this morning, it went to the "
        "machine, and the machine rattles off her cell. I left my message on the machine. Did I "
        "screw up?"
    ),
    "letter writer": (
        "A week ago I was interviewed by the hiring manager, and I sent her a note of thanks by "
        "e-mail that same evening. This morning I ventured to telephone her; her answering machine "
        "gave a cellular number as well, yet I preferred to leave a message on the machine. Was I "
        "right to do so?"
    ),
    "bullets": (
        "- Oct 12: interview with hiring manager\n- Oct 12: thank-you email sent\n- Oct 19: called "
        "her office, voicemail, greeting gives a cell number\n- left a message there, did not call "
        "the cell\nWas that OK?"
    ),
    "after all": (
        "After my interview with the hiring manager a week passed, and I rang this morning and got "
        "her voicemail, whose greeting gave a cell number. I left a message rather than ringing "
        "the cell. I had sent a thank-you e-mail right after the interview. Was that a mistake?"
    ),
}
OTHERS = {
    "learner": (
        "One week ago I make interview with the hiring manager. Today I call her office, the "
        "machine answer, it give her cell number, but I leave message in the machine. It was "
        "mistake?"
    ),
    "question first": (
        "Was it a mistake to leave a message today on the hiring manager's voicemail when her "
        "greeting gave a cell number? I interviewed with her a week ago."
    ),
    "as if now": (
        "A week after a decent interview I pluck up the courage to call the hiring manager today. "
        "Voicemail, naturally. It tells me her cell number. Do I call it? I do not. I leave a "
        "message. Did I blow it?"
    ),
    "thumbs": (
        "interviewed 10/12. called hiring manager today got vm, greeting gives her cell, left msg "
        "on the office phone didnt call cell. was that wrong??"
    ),
    "short": (
        "Interview a week ago. Called hiring manager today: voicemail, cell in her greeting. Left "
        "a message. Wrong?"
    ),
}


@pytest.mark.parametrize("row", answers(THANKED), ids=str)
@pytest.mark.parametrize("teller", THANKERS)
def test_P5_who_thanked_them_gets_the_same_answers(teller: str, row: Row) -> None:
    assert answer(panel_on(read_situation(THANKERS[teller], TELLING)), row) == row


@pytest.mark.parametrize("row", answers(NOT_THANKED), ids=str)
@pytest.mark.parametrize("teller", OTHERS)
def test_P5_who_did_not_gets_the_same_answers(teller: str, row: Row) -> None:
    assert answer(panel_on(read_situation(OTHERS[teller], TELLING)), row) == row


def words_of(text: str) -> list[str]:
    reading = read_situation(text, TELLING).reading
    return [reading.text[entry.span.start : entry.span.end] for entry in reading.events]


@pytest.mark.parametrize("text", [*THANKERS.values(), *OTHERS.values()])
def test_what_an_event_rests_on_stands_in_the_words_as_they_were_told(text: str) -> None:
    assert all(words.strip() and words in text for words in words_of(text))
