"""Guardrail 4, the ceiling: one person is reached for only so often, over all openings."""

from datetime import date
from itertools import pairwise

import pytest

from ringback.counsel.policy import SOURCES, Policy
from ringback.counsel.values import Acted, Plan
from ringback.counsel.voices import NAMES
from scenes import (
    PEOPLE,
    acted,
    advised,
    asked,
    at,
    people_with,
    plan_of,
    says,
    search,
    steps,
    tells,
)

EVERYBODY = (*NAMES, "consensus")

POST = people_with(dana='post "100 Congress Ave, Austin, TX 78701"')

INTERVIEWED = """
2026-10-05 09:00 acme: applied online
2026-10-09 14:00 acme: interviewed with dana
2026-10-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
"""
A_TOUCH_ON_MONDAY = (
    f"{INTERVIEWED}2026-10-19 10:00 acme: called dana on the office line, left a voicemail\n"
)
TOO_SOON = Acted(
    "ceiling",
    "For one person: at most one touch in three working days and two in seven days, one try a day "
    "and three a week.",
)


def plan(voice: str, history: str, now: str, people: str = PEOPLE) -> Plan:
    return plan_of(asked(search(history, people), now), voice)


def first_days(found: Plan) -> list[date]:
    """Give the days of what reaches them unasked and not by post."""
    return [
        step.first_day
        for step in found.steps
        if step.item.reaches and step.item.by != "post" and not step.item.expected
    ]


# Touches.


def test_D4_after_a_touch_on_monday_the_next_is_on_thursday() -> None:
    found = plan("recruiter", A_TOUCH_ON_MONDAY, "2026-10-19 11:00")
    assert tells(found) == ["call dana office from 2026-10-22"]
    assert found.steps[0].guardrails == (TOO_SOON,)
    assert "D4" in found.steps[0].item.rules


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_no_voice_comes_sooner(voice: str) -> None:
    days = first_days(plan(voice, A_TOUCH_ON_MONDAY, "2026-10-19 11:00"))
    assert all(day >= date(2026, 10, 22) for day in days)


def test_guardrail_4_the_seven_days_bind_where_the_working_days_do_not() -> None:
    two_on_monday = (
        f"{A_TOUCH_ON_MONDAY}2026-10-19 15:00 acme: called dana on the office line, spoke\n"
    )
    # Thursday is three working days later; but until Monday there were two in seven days.
    found = plan("discreet", two_on_monday, "2026-10-19 16:00")
    assert tells(found) == ["call dana office from 2026-10-26"]


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_within_a_plan_what_comes_later_counts_what_comes_before(voice: str) -> None:
    days = first_days(plan(voice, A_TOUCH_ON_MONDAY, "2026-10-19 11:00"))
    assert all((later - earlier).days >= 3 for earlier, later in pairwise(days))
    assert all((third - first).days >= 7 for first, third in zip(days, days[2:], strict=False))


def test_guardrail_4_counts_one_person_over_all_openings() -> None:
    beta = """
application beta: Account Manager at Acme Tools
  place Austin, TX (America/Chicago, US, TX)
  with dana as recruiter

2026-10-05 09:00 beta: applied online
"""
    panel = asked(search(beta + A_TOUCH_ON_MONDAY), "2026-10-19 11:00", "beta")
    assert tells(plan_of(panel, "recruiter")) == ["call dana office from 2026-10-22"]
    assert acted(plan_of(panel, "recruiter")) == ["ceiling"]


def test_guardrail_4_two_cases_do_not_reach_the_same_person_on_one_day() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-10-05 09:00 acme: applied online
    2026-10-05 09:00 beta: applied online
    """
    found = search(test_guardrail_4_two_cases_do_not_reach_the_same_person_on_one_day)
    assert steps(found, "2026-10-19 10:00") == [
        "call dana office from 2026-10-12",
        "call dana office from 2026-10-22",
    ]


# Attempts.


def tried(*moments: str) -> str:
    return "2026-10-05 09:00 acme: applied online\n" + "".join(
        f"{moment} acme: called dana on the office line, no answer\n" for moment in moments
    )


def test_guardrail_4_one_attempt_a_working_day() -> None:
    assert says("recruiter", tried("2026-10-19 10:10"), "2026-10-19 14:00") == [
        "call dana office from 2026-10-20"
    ]


def test_guardrail_4_an_attempt_for_one_opening_is_that_days_attempt_for_the_other_too() -> None:
    beta = """
application beta: Account Manager at Acme Tools
  place Austin, TX (America/Chicago, US, TX)
  with dana as recruiter

2026-10-05 09:00 beta: applied online
"""
    panel = asked(search(beta + tried("2026-10-19 10:10")), "2026-10-19 14:00", "beta")
    assert tells(plan_of(panel, "recruiter")) == ["call dana office from 2026-10-20"]
    assert acted(plan_of(panel, "recruiter")) == ["ceiling"]


def test_guardrail_4_a_week_with_three_attempts_has_no_fourth() -> None:
    three = tried("2026-10-19 10:10", "2026-10-20 14:10", "2026-10-21 16:10")
    found = plan("recruiter", three, "2026-10-21 16:30")
    # Monday the 26th would do, but Mondays, Tuesdays and Wednesdays were tried (S2).
    assert tells(found) == ["call dana office from 2026-10-29"]
    assert "ceiling" in acted(found)


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_no_voice_makes_the_fourth(voice: str) -> None:
    three = tried("2026-10-19 10:10", "2026-10-20 14:10", "2026-10-21 16:10")
    calls = [
        step.first_day
        for step in plan(voice, three, "2026-10-21 16:30").steps
        if step.item.act == "call" and not step.item.expected
    ]
    assert all(day >= date(2026, 10, 26) for day in calls)


def test_guardrail_4_what_one_attempt_leads_to_belongs_to_it() -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:10 acme: called dana on the office line, hung up
    2026-10-19 10:10 acme: heard dana's greeting: use the cell, gives cell +15125550133
    2026-10-19 10:15 acme: called dana on the cell, no answer
    2026-10-20 14:10 acme: called dana on the cell, no answer
    """
    # Four calls, but three attempts would fill the week: there were two.
    assert says("recruiter", history, "2026-10-20 15:00") == ["call dana cell from 2026-10-21"]


# What is no touch.


@pytest.mark.parametrize(
    ("expected", "step"),
    [
        ("2026-10-20 09:30 acme: dana rang back, missed", "call ring_back dana office"),
        ("2026-10-19 12:00 acme: promised to call dana on 2026-10-20", "call dana office"),
        ('2026-10-19 12:00 acme: arranged "a call" for 2026-10-20 09:30', "call no_show dana"),
        ('2026-10-20 09:30 acme: urgent until 2026-10-20 17:00: "it lapses"', "call dana office"),
    ],
)
def test_guardrail_4_what_they_expect_is_not_held_back(expected: str, step: str) -> None:
    told = steps(search(f"{A_TOUCH_ON_MONDAY}{expected}\n"), "2026-10-20 10:00")
    assert next(one for one in told if one.startswith(step)).endswith("from 2026-10-20")


def test_P6_the_call_that_the_thanks_announced_is_not_held_back() -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-15 15:10 acme: called dana on the office line, spoke with them
    2026-10-16 14:00 acme: interviewed with dana
    2026-10-16 14:30 acme: wrote a note of interest to dana by email, announcing no call
    2026-10-16 17:00 acme: wrote a thank-you to dana by email
    """
    assert "call dana office from 2026-10-21" in steps(search(history), "2026-10-16 18:00")


def test_P5_thanks_for_an_interview_are_not_held_back() -> None:
    history = f"{A_TOUCH_ON_MONDAY}2026-10-20 14:00 acme: interviewed with dana\n"
    assert steps(search(history), "2026-10-20 16:00")[0] == (
        "write thank_you dana email from 2026-10-20"
    )


def test_L2_what_a_greeting_told_callers_is_not_held_back() -> None:
    told = (
        f"{INTERVIEWED}2026-10-19 10:00 acme: heard dana's greeting: use the cell, "
        "gives cell +15125550133\n"
        "2026-10-19 10:01 acme: called dana on the office line, left a voicemail\n"
    )
    assert "call dana cell from 2026-10-19" in steps(search(told), "2026-10-19 10:05")


# Letters and e-mails.


def test_guardrail_4_a_letter_by_post_is_no_touch_and_holds_nothing_back() -> None:
    posted = (
        f"{INTERVIEWED}2026-10-19 10:00 acme: wrote a note of interest to dana by post, "
        "announcing no call\n"
    )
    assert says("discreet", posted, "2026-10-19 11:00", POST) == [
        "call dana office from 2026-10-22"
    ]
    assert acted(plan("discreet", posted, "2026-10-19 11:00", POST)) == []


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_one_unasked_letter_by_post_a_stage_is_enough(voice: str) -> None:
    posted = f"{A_TOUCH_ON_MONDAY}2026-10-19 12:00 acme: wrote a note of interest to dana by post\n"
    found = plan(voice, posted, "2026-10-20 09:30", POST)
    assert not [step for step in found.steps if step.item.by == "post"]


def test_guardrail_4_a_second_letter_by_post_is_refused() -> None:
    people = people_with(POST, dana="no email office")
    posted = f"{INTERVIEWED}2026-10-19 12:00 acme: wrote a note of interest to dana by post\n"
    found = plan("patient", posted, "2026-10-27 09:30", people)
    assert Acted("ceiling", "One unasked letter by post a stage is enough.") in found.refused


def test_guardrail_4_three_mails_without_an_answer_are_enough() -> None:
    history = INTERVIEWED + "".join(
        f"2026-{day} 12:00 acme: wrote a state-of-play note to dana by email\n"
        for day in ("10-19", "10-26", "11-02")
    )
    found = plan("patient", history, "2026-11-03 09:30")
    assert Acted("ceiling", "Three e-mails without an answer are enough.") in found.refused
    answered = f"{history}2026-11-03 09:00 acme: heard from dana by email\n"
    assert plan("patient", answered, "2026-11-03 09:30").refused == ()


# Messages at the machine.


@pytest.mark.parametrize("voice", NAMES)
def test_guardrail_4_two_messages_left_every_further_call_hangs_up(voice: str) -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-12 10:00 acme: called dana on the office line, left a voicemail
    2026-10-19 10:00 acme: called dana on the office line, left a voicemail
    """
    found = plan(voice, history, "2026-10-20 10:00")
    calls = [step.item.if_machine for step in found.steps if step.item.act == "call"]
    assert set(calls) <= {"hang_up"}


def test_guardrail_4_after_one_message_a_second_may_be_left() -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-12 10:00 acme: called dana on the office line, left a voicemail
    """
    assert advised(search(history), "2026-10-20 10:00")[0].step.item.if_machine == "leave"


# The numbers.


def test_every_number_of_the_policy_has_its_source() -> None:
    assert set(SOURCES) == set(Policy.__slots__)


def test_guardrail_4_messages_are_counted_for_the_person_over_all_openings() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-09-21 12:00 acme: applied online
    2026-09-22 12:00 beta: applied online
    2026-09-29 10:00 acme: called dana on the office line, left a voicemail
    2026-10-05 10:00 beta: called dana on the office line, left a voicemail
    """
    test = test_guardrail_4_messages_are_counted_for_the_person_over_all_openings
    for advice in advised(search(test), "2026-10-13 12:10"):
        assert advice.step.item.if_machine == "hang_up"


def test_guardrail_4_an_announced_message_is_followed_by_days_of_quiet_too() -> None:
    """
    2026-10-05 12:00 acme: applied online
    2026-10-09 14:00 acme: interviewed with dana
    2026-10-09 17:00 acme: wrote a thank-you to dana by email
    2026-10-14 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_guardrail_4_an_announced_message_is_followed_by_days_of_quiet_too)
    for said in asked(found, "2026-10-14 11:00").opinions:
        reaching = [step for step in said.plan.steps if step.item.reaches]
        assert all(step.not_before >= at("2026-10-19 00:00") for step in reaching)
