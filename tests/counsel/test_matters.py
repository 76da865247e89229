"""How a matter begins and ends: applying, an offer, a withdrawal, a no, and what has gone cold."""

import pytest

from scenes import acted, advised, asked, at, people_with, plan_of, search, steps, tells

INTERVIEWED = """
2026-10-05 09:00 acme: applied online
2026-10-09 14:00 acme: interviewed with dana
2026-10-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
"""

SIX_TRIES = """
2026-09-21 09:00 acme: applied online
2026-09-28 11:10 acme: called dana on the office line, no answer
2026-09-29 13:10 acme: called dana on the office line, no answer
2026-09-30 15:10 acme: called dana on the office line, busy
2026-10-05 14:10 acme: called dana on the office line, hung up
2026-10-06 16:10 acme: called dana on the office line, reached a gatekeeper
2026-10-07 09:10 acme: called dana on the office line, no answer
"""


def says(history: str, now: str) -> list[str]:
    return steps(search(history), now)


def test_R4_before_anything_can_be_followed_up_one_applies() -> None:
    assert says("", "2026-10-05 10:00") == ["prepare apply dana from 2026-10-05"]


# An offer.


def test_R4_an_offer_is_answered_before_its_day_ends() -> None:
    offered = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: an offer, answer by 2026-10-23\n"
    assert says(offered, "2026-10-19 10:00") == ["prepare answer_offer dana from 2026-10-16"]
    step = advised(search(offered), "2026-10-19 10:00")[0].step
    assert step.item.until == at("2026-10-23 23:59")


def test_P4d_once_its_day_has_passed_it_is_asked_what_was_answered() -> None:
    offered = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: an offer, answer by 2026-10-23\n"
    assert says(offered, "2026-10-23 22:00") == ["prepare answer_offer dana from 2026-10-16"]
    assert says(offered, "2026-10-24 10:00")[0] == "ask answered_offer dana from 2026-10-24"


def test_R4_an_offer_without_a_day_waits_for_its_answer_too() -> None:
    offered = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: an offer\n"
    assert says(offered, "2026-10-19 10:00") == ["prepare answer_offer dana from 2026-10-16"]
    assert advised(search(offered), "2026-10-19 10:00")[0].step.item.until is None


def test_guardrail_6_who_waits_for_your_answer_is_not_chased() -> None:
    offered = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: an offer, answer by 2026-10-23\n"
    panel = asked(search(offered), "2026-10-19 10:00")
    assert not [step for step in panel.consensus.steps if step.item.reaches]


# A withdrawal.


def test_P8_who_withdraws_tells_them_kindly_and_once() -> None:
    withdrawn = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: withdrawn\n"
    assert says(withdrawn, "2026-10-16 14:00") == ["write withdrawal dana email from 2026-10-16"]
    told = f"{withdrawn}2026-10-16 15:00 acme: wrote a withdrawal to dana by email\n"
    assert says(told, "2026-10-19 10:00") == []


# A no.


@pytest.mark.parametrize("verdict", ["rejected", "filled"])
def test_P8_after_a_no_a_later_opening_is_asked_about_once(verdict: str) -> None:
    said_no = f"{INTERVIEWED}2026-10-16 13:00 acme: decided: {verdict}\n"
    assert says(said_no, "2026-10-19 10:00") == ["write future dana email from 2026-10-16"]
    written = f"{said_no}2026-10-19 11:00 acme: wrote a note for the future to dana by email\n"
    assert says(written, "2026-10-20 10:00") == []


@pytest.mark.parametrize(
    ("agreed", "day"),
    [
        ("every day", "2026-11-01"),
        ("every 10 days", "2026-11-10"),
        ("every week", "2026-11-07"),
        ("every 6 weeks", "2026-12-12"),
        ("every month", "2026-11-30"),  # of a month too short, its last day
        ("every 2 months", "2026-12-31"),
        ("every 4 months", "2027-02-28"),
        ("every 14 months", "2027-12-31"),
    ],
)
def test_P8_the_interval_that_they_agreed_to_is_kept(agreed: str, day: str) -> None:
    said_no = (
        f"{INTERVIEWED}2026-10-16 13:00 acme: decided: rejected\n"
        f"2026-10-31 12:00 acme: agreed to check back {agreed} with dana\n"
    )
    assert says(said_no, "2026-11-01 10:00") == [f"write future dana email from {day}"]


def test_P8_every_note_begins_the_interval_anew() -> None:
    asked_again = (
        f"{INTERVIEWED}2026-10-16 13:00 acme: decided: rejected\n"
        "2026-10-19 12:00 acme: agreed to check back every 6 weeks with dana\n"
        "2026-11-30 12:00 acme: wrote a note for the future to dana by email\n"
    )
    assert says(asked_again, "2026-12-01 10:00") == ["write future dana email from 2027-01-11"]


def test_a_case_that_the_seeker_closed_asks_for_nothing_until_it_is_reopened() -> None:
    closed = f"{INTERVIEWED}2026-10-12 09:00 acme: closed\n"
    assert says(closed, "2026-12-01 10:00") == []
    assert says(f"{closed}2026-10-13 09:00 acme: reopened\n", "2026-10-14 10:00")


# What has gone cold.


def test_P7_six_tries_of_a_stage_end_it_a_week_after_the_last() -> None:
    assert says(SIX_TRIES, "2026-10-08 10:00") == ["close cold_end dana from 2026-10-14"]
    step = advised(search(SIX_TRIES), "2026-10-08 10:00")[0].step
    assert {"P7", "D4"} <= set(step.item.rules)


def test_F6_what_has_gone_cold_may_be_talked_over_with_a_coach() -> None:
    assert "F6" in advised(search(SIX_TRIES), "2026-10-08 10:00")[0].step.item.rules


@pytest.mark.parametrize("voice", ["recruiter", "persistent", "patient", "literal", "consensus"])
def test_P7_no_voice_makes_a_seventh_try(voice: str) -> None:
    plan = plan_of(asked(search(SIX_TRIES), "2026-10-21 10:00"), voice)
    assert tells(plan) == ["close cold_end dana from 2026-10-14"]


def test_P7_five_tries_are_not_six() -> None:
    five = SIX_TRIES.rsplit("2026-10-07", 1)[0]
    people = people_with(seeker="voice recruiter")
    told = steps(search(five, people), "2026-10-14 10:00")
    assert [step.split(" from ")[0] for step in told] == ["call dana office"]


def test_P7_messages_that_were_left_are_no_such_tries() -> None:
    left = SIX_TRIES.replace(
        "09:10 acme: called dana on the office line, no answer",
        "09:10 acme: called dana on the office line, left a voicemail",
    )
    assert not [step for step in says(left, "2026-10-21 10:00") if "cold_end" in step]


def test_P7_an_interview_begins_a_new_stage_with_tries_of_its_own() -> None:
    met = (
        f"{SIX_TRIES}2026-10-09 14:00 acme: interviewed with dana\n"
        "2026-10-09 17:00 acme: wrote a thank-you to dana by email, announcing no call\n"
    )
    told = says(met, "2026-10-12 10:00")
    assert told
    assert "cold_end" not in told[0]


# Silence that was asked for.


def test_S4_who_asked_for_silence_is_waited_for_and_then_the_matter_ends() -> None:
    silence = (
        "2026-10-05 09:00 acme: applied online\n2026-10-07 09:00 acme: dana asked not to be "
        "contacted\n"
    )
    # Three weeks of their silence: nine managers in ten would have wanted to be asked by then.
    assert says(silence, "2026-10-08 10:00") == ["wait dana from 2026-10-28"]
    assert says(silence, "2026-10-28 10:00") == ["close cold_end dana from 2026-10-28"]
    step = advised(search(silence), "2026-10-08 10:00")[0].step
    assert (step.item.rules, step.item.until) == (("S4",), at("2026-10-28 00:00"))
    assert acted(asked(search(silence), "2026-10-08 10:00").consensus.refused) == ["asked_not_to"]
