"""When somebody answers, and when a telephone asks who is calling."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.words import write
from words.lives import LIVES

SALES = LIVES["sales"]


def test_P3_D5_the_opener_asks_for_a_moment_before_anything_else() -> None:
    assert write("opener", SALES).text == (
        "Hello, this is Maria Okafor. Do you have a moment?\n\n"
        "I am calling for Dana Whitfield about your inside sales position in Austin, which I "
        "applied for on Tuesday. You ask for 5 years of B2B sales: I have 7. I would love to meet "
        "you and answer your questions. When would be a good time?"
    )


def test_D5_an_opener_to_nobody_in_particular_serves_whoever_answers() -> None:
    text = write("opener", replace(SALES, contact=None)).text
    assert "I am calling about your inside sales position" in text


def test_an_opener_after_an_interview_speaks_of_the_talk() -> None:
    text = write("opener", replace(SALES, interviewed_on=date(2026, 11, 18))).text
    assert "which I interviewed for on Wednesday" in text


def test_R4_an_opener_leads_to_a_day() -> None:
    assert write("opener", SALES).sentences[-1].text == "When would be a good time?"


@pytest.mark.parametrize("life", LIVES)
def test_a_screening_gives_name_and_reason_in_ten_seconds(life: str) -> None:
    message = write("screening", LIVES[life])
    assert message.seconds <= 10
    assert len(message.sentences) == 1
    assert message.text.startswith("This is ")


def test_a_screening_needs_no_number_and_no_fact() -> None:
    bare = replace(SALES, facts=(), contact=None, seeker=replace(SALES.seeker, phone=""))
    assert write("screening", bare).missing == ()
