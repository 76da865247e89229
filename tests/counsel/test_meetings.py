"""Talks that were arranged: prepared, moved, cancelled, noted afterwards, missed by them."""

import pytest

from scenes import advised, asked, at, people_with, search, steps, tells

ARRANGED = """
2026-10-05 09:00 acme: applied online
2026-10-08 10:00 acme: arranged an interview for 2026-10-14 14:00 with dana
"""

THEY_ARE_TO_RING = """
2026-10-05 09:00 acme: applied online
2026-10-12 10:00 acme: arranged "a call" for 2026-10-14 14:00 with dana
"""


def says(history: str, now: str) -> list[str]:
    return steps(search(history), now)


@pytest.mark.parametrize("now", ["2026-10-09 10:00", "2026-10-13 10:00", "2026-10-14 13:50"])
def test_P4_an_interview_is_prepared_from_the_day_before(now: str) -> None:
    assert says(ARRANGED, now) == ["prepare two_questions dana from 2026-10-13"]
    step = advised(search(ARRANGED), now)[0].step
    assert (step.item.until, step.item.rules) == (at("2026-10-14 14:00"), ("P4",))


def test_P4_a_call_that_they_are_to_make_is_prepared_too() -> None:
    assert says(THEY_ARE_TO_RING, "2026-10-13 10:00") == [
        "prepare expected_call dana from 2026-10-13"
    ]


def test_P4_an_interview_that_was_moved_is_prepared_for_its_new_day() -> None:
    moved = (
        f"{ARRANGED}2026-10-12 15:00 acme: arranged an interview for 2026-10-20 11:00 with dana\n"
    )
    assert says(moved, "2026-10-13 10:00") == ["prepare two_questions dana from 2026-10-19"]
    assert says(moved, "2026-10-15 10:00") == ["prepare two_questions dana from 2026-10-19"]


def test_R4_an_interview_that_was_cancelled_asks_for_a_new_day() -> None:
    cancelled = (
        f"{ARRANGED}2026-10-12 15:00 acme: cancelled the interview for 2026-10-14 14:00 with dana\n"
    )
    # A few days: Tuesday, Wednesday, Thursday.
    assert says(cancelled, "2026-10-12 16:00") == ["call dana office from 2026-10-15"]
    assert advised(search(cancelled), "2026-10-12 16:00")[0].step.item.rules[0] == "R4"


def test_P5_an_interview_that_has_passed_is_asked_about_while_one_knows_it() -> None:
    assert says(ARRANGED, "2026-10-14 14:05") == ["ask debrief dana from 2026-10-14"]
    step = advised(search(ARRANGED), "2026-10-14 14:05")[0].step
    assert step.not_before == at("2026-10-14 14:00")
    assert step.item.rules == ("P5", "P4")


def test_P5_once_it_was_noted_whoever_interviewed_is_thanked() -> None:
    noted = f"{ARRANGED}2026-10-14 15:30 acme: interviewed with dana and tom\n"
    assert says(noted, "2026-10-14 16:00")[:2] == [
        "write thank_you dana email from 2026-10-14",
        "write thank_you tom email from 2026-10-14",
    ]


def test_P5_where_nobody_was_named_it_is_asked_who_was_there() -> None:
    nobody = "2026-10-05 09:00 acme: applied online\n2026-10-14 15:30 acme: interviewed\n"
    assert says(nobody, "2026-10-14 16:00")[0] == "ask debrief dana from 2026-10-14"
    assert not [step for step in says(nobody, "2026-10-14 16:00") if "thank_you" in step]


@pytest.mark.parametrize(
    ("now", "step"),
    [
        ("2026-10-14 14:14", "prepare expected_call dana from 2026-10-13"),
        ("2026-10-14 14:15", "call no_show dana office from 2026-10-14"),
        ("2026-10-14 16:00", "call no_show dana office from 2026-10-14"),
    ],
)
def test_P4d_a_quarter_of_an_hour_late_they_are_rung(now: str, step: str) -> None:
    assert says(THEY_ARE_TO_RING, now) == [step]


def test_P4d_nobody_is_rung_before_the_quarter_of_an_hour_is_over() -> None:
    step = advised(search(THEY_ARE_TO_RING), "2026-10-14 14:15")[0].step
    assert step.not_before == at("2026-10-14 14:15")
    assert step.item.rules[0] == "P4d"


def test_P4d_no_ceiling_holds_back_the_call_that_they_had_agreed_on() -> None:
    history = (
        f"{THEY_ARE_TO_RING}2026-10-13 10:00 acme: called dana on the office line, "
        "left a voicemail\n"
    )
    assert says(history, "2026-10-14 14:20") == ["call no_show dana office from 2026-10-14"]


def test_P4d_who_did_ring_is_not_asked_why_they_did_not() -> None:
    rang = f"{THEY_ARE_TO_RING}2026-10-14 14:02 acme: dana rang back\n"
    assert not [step for step in says(rang, "2026-10-14 16:00") if "no_show" in step]


def test_guardrail_7_who_telephones_only_prepared_rings_where_it_was_arranged() -> None:
    people = people_with(seeker="telephone prepared")
    assert steps(search(THEY_ARE_TO_RING, people), "2026-10-14 14:20") == [
        "call no_show dana office from 2026-10-14"
    ]


def test_R4_while_they_are_to_meet_no_voice_rings_or_writes() -> None:
    panel = asked(search(ARRANGED), "2026-10-13 10:00")
    assert tells(panel.consensus) == ["prepare two_questions dana from 2026-10-13"]


def test_P5_a_second_interview_is_prepared_and_thanked_for_again() -> None:
    first = (
        "2026-10-05 09:00 acme: applied online\n"
        "2026-10-09 14:00 acme: interviewed with dana\n"
        "2026-10-09 17:00 acme: wrote a thank-you to dana by email\n"
        "2026-10-12 10:00 acme: arranged an interview for 2026-10-21 14:00 with dana\n"
    )
    assert says(first, "2026-10-16 10:00") == ["prepare two_questions dana from 2026-10-20"]
    second = f"{first}2026-10-21 15:00 acme: interviewed with dana\n"
    assert says(second, "2026-10-21 16:00")[0] == "write thank_you dana email from 2026-10-21"


def test_P8_an_arranged_talk_is_no_matter_once_they_said_no() -> None:
    said_no = f"{ARRANGED}2026-10-12 15:00 acme: decided: rejected\n"
    assert says(said_no, "2026-10-13 10:00") == ["write future dana email from 2026-10-12"]


def test_P5_an_interview_told_some_minutes_early_is_the_one_that_was_arranged() -> None:
    history = (
        "2026-10-01 10:00 acme: applied online\n"
        "2026-10-01 10:30 acme: arranged an interview for 2026-10-06 14:00 with dana\n"
        "2026-10-06 13:50 acme: interviewed with dana\n"
    )
    assert says(history, "2026-10-06 13:55")[0] == "write thank_you dana email from 2026-10-06"
