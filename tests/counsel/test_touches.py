"""What reached a person, as the ceiling counts it (guardrail 4)."""

import pytest

from ringback.counsel import Policy, view_of
from ringback.counsel.touches import Reached
from scenes import PEOPLE, at, people_with, search

APPLIED = "2026-10-05 09:00 acme: applied online\n"


def found(history: str, people: str = PEOPLE) -> Reached:
    """Give what reached Dana, and what is expected on her side."""
    return view_of(
        search(APPLIED + history, people), "acme", Policy(), at("2026-10-30 10:00")
    ).reached


def tries(history: str) -> list[str]:
    """Sort what was tried with Dana."""
    return [touch.sort for touch in found(history).touches]


@pytest.mark.parametrize(
    ("done", "sort"),
    [
        ("called dana on the office line, spoke with them", "touch"),
        ("called dana on the office line, left a voicemail", "touch"),
        ("called dana on the office line, was screened", "touch"),
        ("called dana on the office line, hung up", "attempt"),
        ("called dana on the office line, no answer", "attempt"),
        ("called dana on the office line, busy", "attempt"),
        ("called dana on the office line, reached a gatekeeper", "attempt"),
        ("called dana on the office line, wrong number", "free"),
        ("wrote a state-of-play note to dana by email", "touch"),
        ("wrote to dana through the portal", "touch"),
        ("wrote a note of interest to dana by post", "letter"),
    ],
)
def test_guardrail_4_a_touch_reaches_them_and_an_attempt_reached_nobody(
    done: str, sort: str
) -> None:
    assert tries(f"2026-10-19 10:00 acme: {done}") == [sort]


def test_guardrail_4_the_thanks_for_an_interview_are_no_touch_and_the_next_letter_is() -> None:
    assert tries(
        "2026-10-12 14:00 acme: interviewed with dana\n"
        "2026-10-12 17:00 acme: wrote a thank-you to dana by email\n"
        "2026-10-13 17:00 acme: wrote a thank-you to dana by email\n"
    ) == ["free", "touch"]


@pytest.mark.parametrize(
    "word", ['heard from dana by email, "which day suits you?"', "dana rang back, missed"]
)
def test_guardrail_4_the_answer_to_their_word_is_no_touch_and_a_second_letter_is(word: str) -> None:
    assert tries(
        f"2026-10-12 14:00 acme: {word}\n"
        "2026-10-12 17:00 acme: wrote to dana by email\n"
        "2026-10-13 17:00 acme: wrote to dana by email\n"
    ) == ["free", "touch"]


def test_guardrail_4_a_machines_reply_asked_for_nothing() -> None:
    assert tries(
        "2026-10-12 14:00 acme: heard from dana by email, automatically, back on 2026-10-19\n"
        "2026-10-12 17:00 acme: wrote to dana by email\n"
    ) == ["touch"]


def test_guardrail_4_after_a_fortnight_nobody_waits_for_the_answer_any_more() -> None:
    word = "2026-10-05 14:00 acme: heard from dana by email\n"
    assert tries(f"{word}2026-10-19 09:00 acme: wrote to dana by email\n") == ["free"]
    assert tries(f"{word}2026-10-20 09:00 acme: wrote to dana by email\n") == ["touch"]


@pytest.mark.parametrize(
    "cause",
    [
        "2026-10-12 14:00 acme: promised to call dana on 2026-10-15",
        "2026-10-15 09:00 acme: dana rang back, missed",
        '2026-10-12 14:00 acme: arranged "a call" for 2026-10-15 10:00 with dana',
        "2026-10-12 14:00 acme: wrote a note of interest to dana by post",
        "2026-10-15 09:00 acme: heard dana's greeting: use the cell, gives cell +15125550133",
    ],
)
def test_guardrail_4_one_word_frees_one_call(cause: str) -> None:
    first = "2026-10-15 10:10 acme: called dana on the cell, left a voicemail\n"
    second = "2026-10-15 16:10 acme: called dana on the cell, left a voicemail\n"
    assert tries(f"{cause}\n{first}")[-1] == "expected"
    assert tries(f"{cause}\n{first}{second}")[-1] == "touch"


def test_guardrail_4_a_call_before_the_promised_day_was_not_promised() -> None:
    assert tries(
        "2026-10-12 14:00 acme: promised to call dana on 2026-10-15\n"
        "2026-10-13 10:10 acme: called dana on the office line, left a voicemail\n"
    ) == ["touch"]


def test_L3_an_announced_call_is_made_within_the_few_days_and_not_weeks_later() -> None:
    told = "2026-10-12 14:00 acme: wrote a note of interest to dana by post\n"
    called = "acme: called dana on the office line, left a voicemail\n"
    assert tries(f"{told}2026-10-15 10:10 {called}") == ["letter", "expected"]
    assert tries(f"{told}2026-10-28 10:10 {called}") == ["letter", "touch"]


def test_P6_who_has_answered_is_announced_no_call_any_more() -> None:
    told = "2026-10-12 14:00 acme: wrote a note of interest to dana by post\n"
    assert found(told).announced is not None
    assert found(f"{told}2026-10-13 09:00 acme: heard from dana by email\n").announced is None


def test_guardrail_7_the_letter_of_somebody_who_does_not_telephone_announces_no_call() -> None:
    told = "2026-10-12 14:00 acme: wrote a note of interest to dana by post\n"
    assert found(told, people_with(seeker="telephone no")).announced is None


@pytest.mark.parametrize("greeting", ["use the cell", "not checked"])
def test_guardrail_4_what_an_attempt_leads_to_that_day_belongs_to_it(greeting: str) -> None:
    attempt = (
        "2026-10-19 10:00 acme: called dana on the office line, hung up\n"
        f"2026-10-19 10:00 acme: heard dana's greeting: {greeting}, gives cell +15125550133\n"
    )
    led = tries(f"{attempt}2026-10-19 10:05 acme: called dana on the cell, no answer\n")
    assert led.count("attempt") == 1
    assert "touch" not in led


def test_guardrail_4_where_the_greeting_asked_for_nothing_the_cell_is_another_try() -> None:
    assert tries(
        "2026-10-19 10:00 acme: called dana on the office line, hung up\n"
        "2026-10-19 10:00 acme: heard dana's greeting: nothing for callers, "
        "gives cell +15125550133\n"
        "2026-10-19 10:05 acme: called dana on the cell, no answer\n"
    ) == ["attempt", "attempt"]


GLOBE = PEOPLE + "application globe: Buyer at Globe\n  with dana as recruiter\n\n"


def test_guardrail_4_thanks_in_another_opening_are_a_touch() -> None:
    history = (
        "2026-10-12 14:00 acme: interviewed with dana\n"
        "2026-10-12 17:00 globe: wrote a thank-you to dana by email\n"
    )
    assert [touch.sort for touch in found(history, GLOBE).touches] == ["touch"]
