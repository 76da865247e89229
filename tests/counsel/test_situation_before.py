"""Before any interview: the recruiter speaks from its source, the five others by inference."""

import pytest

from ringback.casebook.case import Search
from ringback.counsel.voices import NAMES
from scenes import BY_POST, Row, answer, asked, plan_of, rows, search, tells

EVERYBODY = (*NAMES, "consensus")

APPLIED = """
2026-09-21 09:00 acme: applied online
"""
ON_TUESDAY = APPLIED + "2026-09-29 10:01 acme: called dana on the office line, "

HAVING_APPLIED = """
recruiter  |     | call dana office from 2026-09-28
persistent |     | call dana office from 2026-09-28
patient    |     | write state_of_play dana email from 2026-10-05
literal    |     | write interest dana post
           |     | call dana office
discreet   |     | call dana office from 2026-09-24
formal     |     | write interest dana post from 2026-09-24
           |     | call dana office from 2026-09-29
consensus  |     | call dana office from 2026-09-28
"""

NOBODY_ANSWERED = """
recruiter  |     | call dana office from 2026-09-30
persistent |     | call dana office from 2026-10-06
patient    |     | call dana office from 2026-09-30
literal    |     | write interest dana post from 2026-09-29
           |     | call dana office from 2026-10-02
discreet   |     | call dana office from 2026-10-02
formal     |     | write interest dana post from 2026-09-29
           |     | call dana office from 2026-10-05
consensus  |     | call dana office from 2026-09-30
"""

A_MESSAGE_WAS_LEFT = """
recruiter  | if  | call dana office from 2026-10-06
persistent | no  | call dana office from 2026-10-06
patient    | no  | write state_of_play dana email from 2026-10-06
literal    | yes | write interest dana post from 2026-09-29
           |     | call dana office from 2026-10-02
discreet   | yes | call dana office from 2026-10-02
formal     | yes | write interest dana post from 2026-09-29
           |     | call dana office from 2026-10-05
consensus  | yes | call dana office from 2026-10-06
"""

THE_GREETING_SAYS_TO_USE_THE_CELL = """
persistent |     | call dana cell from 2026-09-29
           |     | …
literal    |     | call dana cell from 2026-09-29
           |     | …
discreet   |     | call dana office from 2026-10-02
formal     |     | write interest dana post from 2026-09-29
           |     | call dana cell from 2026-09-29
consensus  |     | call dana cell from 2026-09-29
           |     | …
"""


def called(outcome: str) -> Search:
    return search(ON_TUESDAY + outcome, BY_POST)


@pytest.mark.parametrize("row", rows(HAVING_APPLIED), ids=str)
def test_R1w_about_a_week_after_sending_the_recruiter_calls_and_leads(row: Row) -> None:
    assert answer(asked(search(APPLIED, BY_POST), "2026-09-22 10:00"), row) == row


@pytest.mark.parametrize("row", rows(NOBODY_ANSWERED), ids=str)
def test_S2_a_call_that_reached_nobody_is_tried_again(row: Row) -> None:
    assert answer(asked(called("no answer"), "2026-09-29 10:30"), row) == row


@pytest.mark.parametrize("row", rows(A_MESSAGE_WAS_LEFT), ids=str)
def test_S1_a_message_that_was_left_is_judged_before_an_interview_too(row: Row) -> None:
    assert answer(asked(called("left a voicemail"), "2026-09-29 10:30"), row) == row


@pytest.mark.parametrize("row", rows(THE_GREETING_SAYS_TO_USE_THE_CELL), ids=str)
def test_L2_what_the_greeting_says_is_done_before_an_interview_too(row: Row) -> None:
    history = (
        f"{ON_TUESDAY}hung up\n"
        "2026-09-29 10:01 acme: heard dana's greeting: use the cell, gives cell +15125550122\n"
    )
    assert answer(asked(search(history, BY_POST), "2026-09-29 10:30"), row) == row


@pytest.mark.parametrize(
    ("history", "now"),
    [
        (APPLIED, "2026-09-22 10:00"),
        (ON_TUESDAY + "no answer", "2026-09-29 10:30"),
        (ON_TUESDAY + "left a voicemail", "2026-09-29 10:30"),
    ],
)
def test_R0_the_recruiter_leads_the_consensus(history: str, now: str) -> None:
    panel = asked(search(history, BY_POST), now)
    assert panel.leader == "recruiter"
    assert panel.consensus.steps[0] == plan_of(panel, "recruiter").steps[0]


@pytest.mark.parametrize("voice", EVERYBODY)
def test_P5_before_an_interview_nobody_is_thanked(voice: str) -> None:
    plan = plan_of(asked(search(APPLIED, BY_POST), "2026-09-22 10:00"), voice)
    assert not [told for told in tells(plan) if "thank_you" in told]


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_after_a_message_on_tuesday_nothing_comes_before_friday(voice: str) -> None:
    plan = plan_of(asked(called("left a voicemail"), "2026-09-29 10:30"), voice)
    days = [step.first_day.isoformat() for step in plan.steps if step.item.by != "post"]
    assert min(days) >= "2026-10-02"
