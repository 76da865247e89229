"""The letters at an end: after a no, after a missed call, and when one withdraws."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ringback.casebook.terms import Unit, Verdict
from ringback.words import Past
from words.letter_briefs import MANNERS, body, compose, met
from words.lives import LIVES

CARE = LIVES["care work"]


@pytest.mark.parametrize("verdict", ["rejected", "filled"])
@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("turn", [0, 1])
def test_P8_after_a_no_it_thanks_and_asks_to_be_a_candidate_and_how_often(
    verdict: Verdict, manner: str, turn: int
) -> None:
    seeker = replace(CARE.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    past = Past(verdict=verdict, heard=True)
    message = compose("future", replace(CARE, seeker=seeker, past=past, turn=turn))
    text = body(message)
    assert "hank" in message.paragraphs[1]
    assert "may I be a candidate for" in text or "May I be a candidate for" in text
    assert "how often" in text.lower()
    assert ("filled" in text) == (verdict == "filled")


def test_P8_who_never_answered_is_not_thanked_for_an_answer() -> None:
    text = body(compose("future", replace(CARE, past=Past(verdict="rejected"))))
    assert text.startswith("Thank you for considering me")


def test_P8_what_is_asked_for_no_more_is_not_answered() -> None:
    message = compose("future", replace(CARE, past=Past(verdict="filled")))
    assert message.facts
    assert "You ask for" not in message.text
    assert "what you ask" not in message.text


@pytest.mark.parametrize(
    ("agreed", "said", "again"),
    [
        ((3, "months"), "every three months", "in three months"),
        ((1, "months"), "every month", "in a month"),
        ((6, "weeks"), "every six weeks", "in six weeks"),
        ((30, "days"), "every 30 days", "in 30 days"),
    ],
)
@pytest.mark.parametrize("turn", [0, 1])
def test_P8_what_was_agreed_is_kept_and_said(
    agreed: tuple[int, Unit], said: str, again: str, turn: int
) -> None:
    message = compose("future", replace(CARE, past=Past(check_back=agreed), turn=turn))
    assert f"agreed that I may ask again {said}" in message.text
    assert f"ask again {again}" in message.text
    assert "opening" in message.text or "opened" in message.text
    assert "how often" not in message.text.lower()


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("turn", [0, 1])
def test_P8_it_is_short(life: str, turn: int) -> None:
    message = compose("future", replace(LIVES[life], past=Past(verdict="filled"), turn=turn))
    assert 50 <= len(message.text.split()) <= 120


def test_R12_a_missed_call_is_answered_with_a_time_and_the_number() -> None:
    message = compose("ring_back", replace(CARE, past=Past(rang=date(2026, 11, 19)), line="email"))
    assert message.sentences[1].text == "I missed your call yesterday."
    assert "Name a time that suits you" in message.text
    assert "at the number below" in message.text
    assert message.text.endswith("958")
    assert message.subject.endswith("your call")


def test_R12_on_paper_the_number_stands_in_the_letter() -> None:
    message = compose("ring_back", replace(CARE, past=Past(rang=date(2026, 11, 19)), line="post"))
    assert "You can reach me at +44" in message.text
    number = next(each for each in message.sentences if "reach me at" in each.text)
    assert "four four" in number.spoken


def test_R12_who_does_not_telephone_asks_for_the_questions_in_writing() -> None:
    seeker = replace(CARE.seeker, telephone="no", email="me@example.com")
    message = compose("ring_back", replace(CARE, seeker=seeker, past=Past(rang=CARE.today)))
    assert "in writing" in message.text
    assert "at the telephone" not in message.text
    assert "958" not in message.text


def test_R12_without_a_missed_call_none_is_claimed() -> None:
    message = compose("ring_back", CARE)
    assert "You called" not in message.text
    assert any("rang-back" in text for text in message.missing)


def test_R12_without_a_number_it_says_what_to_add() -> None:
    bare = replace(CARE, seeker=replace(CARE.seeker, phone=""), past=Past(rang=CARE.today))
    assert any("ringback me --phone" in text for text in compose("ring_back", bare).missing)


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("turn", [0, 1])
def test_P8_a_withdrawal_gives_no_reason_and_stays_welcome(manner: str, turn: int) -> None:
    seeker = replace(CARE.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    message = compose("withdrawal", replace(CARE, seeker=seeker, turn=turn))
    assert "withdraw" in message.sentences[1].text
    assert "because" not in message.text
    assert "I be glad" not in message.text
    assert any("rule:P8" in each.rests_on for each in message.sentences)
    assert 45 <= len(message.text.split()) <= 120


def test_P8_a_withdrawal_thanks_for_the_interview_and_frees_the_time_that_was_set() -> None:
    after = met(CARE)
    past = replace(after.past, arranged=datetime(2026, 11, 25, 10, 0, tzinfo=UTC))
    text = compose("withdrawal", replace(after, past=past)).text
    assert "Thank you for the time that you gave me yesterday." in text
    assert "on Wednesday, November 25th at 10 a.m., to somebody else" in text


def test_P8_an_offer_is_declined_with_thanks() -> None:
    message = compose("withdrawal", replace(CARE, past=Past(verdict="offer")))
    assert message.sentences[1].text.startswith("Thank you for offering me your care assistant")
    assert "withdraw" not in body(message)
    assert "considering me" not in message.text
