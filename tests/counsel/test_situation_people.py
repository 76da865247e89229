"""The situation in which the panel was asked, by who the people are and what they had said."""

from datetime import date

import pytest

from ringback.casebook.case import Search
from ringback.counsel import dissent
from ringback.counsel.values import Planned
from ringback.counsel.voices import NAMES
from scenes import (
    BY_POST,
    Row,
    acted,
    advised,
    answer,
    asked,
    at,
    people_with,
    plan_of,
    rows,
    search,
    situation,
    steps,
    tells,
)

NOW = "2026-10-19 10:30"
EVERYBODY = (*NAMES, "consensus")

IN_BERLIN = people_with(
    BY_POST,
    dana="no office place; office +493023125001 on the card; place Berlin (Europe/Berlin, DE, BE)",
)

TWO_CASES = """
application beta: Account Manager at Acme Tools
  place Austin, TX (America/Chicago, US, TX)
  with dana as recruiter

2026-09-28 09:00 beta: applied online
"""

ACROSS_A_HOLIDAY = """
recruiter  | if  | call dana office from 2026-11-13
persistent | no  | call dana cell from 2026-11-13
           |     | …
patient    | no  | write state_of_play dana email from 2026-11-16
literal    | yes | write interest dana post from 2026-11-09
           |     | call dana cell from 2026-11-13
discreet   | yes | call dana office from 2026-11-13
formal     | yes | write thank_you dana post from 2026-11-09
           |     | call dana office from 2026-11-16
consensus  | yes | write thank_you dana post from 2026-11-09
           |     | call dana office from 2026-11-13
           |     | …
"""

WHO_DOES_NOT_TELEPHONE = """
recruiter  | if  | write state_of_play dana email from 2026-10-22
persistent | no  | write state_of_play dana email from 2026-10-22
           |     | write state_of_play dana email from 2026-10-29
patient    | no  | write state_of_play dana email from 2026-10-26
literal    | yes | write interest dana post from 2026-10-19
discreet   | yes | write state_of_play dana email from 2026-10-22
formal     | yes | write thank_you dana post from 2026-10-19
           |     | write state_of_play dana email from 2026-10-26
consensus  | yes | write thank_you dana post from 2026-10-19
           |     | write state_of_play dana email from 2026-10-22
           |     | …
"""

WHO_TELEPHONES_ONLY_PREPARED = """
recruiter  | if  | write state_of_play dana email from 2026-10-22
patient    | no  | write state_of_play dana email from 2026-10-26
literal    | yes | write interest dana post from 2026-10-19
           |     | call dana cell from 2026-10-22
discreet   | yes | write state_of_play dana email from 2026-10-22
consensus  | yes | write thank_you dana post from 2026-10-19
           |     | write state_of_play dana email from 2026-10-22
           |     | …
"""

A_DATE_THEY_HAD_NAMED = """
recruiter  | if  | call dana office from 2026-11-02
persistent | no  | call dana cell from 2026-11-02
           |     | call dana office from 2026-11-09
patient    | no  | write state_of_play dana email from 2026-11-02
discreet   | yes | call dana office from 2026-11-02
"""

URGENT = '2026-10-19 10:20 acme: urgent until 2026-10-22 17:00: "another offer lapses"\n'


def unasked(step: Planned) -> bool:
    """Whether a step reaches them without their leave, by other means than the post."""
    item = step.item
    free = item.by == "post" or item.kind == "thank_you" or item.footing == "announced"
    return item.reaches and not free


# Where they are, and on which days.


@pytest.mark.parametrize("row", rows(ACROSS_A_HOLIDAY), ids=str)
def test_guardrail_4_a_holiday_is_no_working_day(row: Row) -> None:
    # Monday 9, Tuesday 10, not Wednesday 11 (Veterans Day), Thursday 12: so Friday 13 November.
    later = situation().replace("2026-10-19", "2026-11-09")
    assert answer(asked(search(later, BY_POST), "2026-11-09 10:30"), row) == row


def test_guardrail_4_a_weekend_lies_between_thursday_and_tuesday() -> None:
    later = situation().replace("2026-10-19", "2026-10-22")
    panel = asked(search(later), "2026-10-22 10:30")
    assert tells(plan_of(panel, "recruiter")) == ["call dana office from 2026-10-27"]


def test_guardrail_3_a_call_to_berlin_is_made_in_berlins_office_hours() -> None:
    panel = asked(search(situation(), IN_BERLIN), "2026-10-19 11:00")
    office = next(step for step in panel.consensus.steps if step.item.by == "office")
    assert office.window is not None
    assert office.window.zone == "Europe/Berlin"
    assert office.window.start.isoformat().startswith("2026-10-22T")
    assert office.window.start.isoformat().endswith("+02:00")
    assert 9 <= office.window.start.hour < office.window.end.hour <= 17


def test_guardrail_4_berlins_holidays_count_for_berlin_and_austins_do_not() -> None:
    # Monday 11, Tuesday 12, Wednesday 13 May; Thursday 14 is Ascension Day: so Friday 15.
    history = """
    2026-04-20 09:00 acme: applied online
    2026-05-04 08:00 acme: interviewed with dana
    2026-05-04 08:30 acme: wrote a thank-you to dana by email
    2026-05-11 03:00 acme: called dana on the office line, left a voicemail
    """
    panel = asked(search(history, IN_BERLIN), "2026-05-11 04:30")
    assert tells(plan_of(panel, "recruiter")) == ["call dana office from 2026-05-15"]


@pytest.mark.parametrize("voice", ["discreet", "formal"])
def test_F3_in_berlin_too_the_line_on_the_card_comes_before_a_cell(voice: str) -> None:
    calls = [
        step.item.by
        for step in plan_of(asked(search(situation(), IN_BERLIN), NOW), voice).steps
        if step.item.act == "call"
    ]
    assert calls == ["office"]


# What they had said.


@pytest.mark.parametrize("row", rows(A_DATE_THEY_HAD_NAMED), ids=str)
def test_P4d_a_date_that_they_named_is_kept_to(row: Row) -> None:
    found = search(situation(said="; decision by 2026-10-30"), BY_POST)
    assert answer(asked(found, NOW), row) == row


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("; decision by 2026-10-30", date(2026, 10, 31)),
        ("; next step by 2026-10-30", date(2026, 10, 31)),
        ("; follow up from 2026-10-30", date(2026, 10, 30)),
    ],
)
@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_2_no_voice_comes_before_the_date_they_named(
    voice: str, said: str, free: date
) -> None:
    plan = plan_of(asked(search(situation(said=said), BY_POST), NOW), voice)
    waits = [step for step in plan.steps if unasked(step)]
    assert all(step.first_day >= free for step in waits)
    assert "date_they_named" in acted(plan)


def test_P5_thanks_do_not_wait_for_the_date_they_named() -> None:
    found = search(situation(said="; decision by 2026-10-30", thanked=()))
    assert tells(asked(found, NOW).consensus)[0] == "write thank_you dana email from 2026-10-09"


@pytest.mark.parametrize("voice", EVERYBODY)
def test_P4_who_wished_no_follow_up_is_not_followed_up(voice: str) -> None:
    found = search(situation(said="; may I follow up: no"), BY_POST)
    plan = plan_of(asked(found, NOW), voice)
    assert not [step for step in plan.steps if step.item.reaches]
    assert "asked_not_to" in acted(plan.refused)


def test_P4_who_wished_a_follow_up_by_mail_is_written_to() -> None:
    found = search(situation(said="; may I follow up: yes; follow up by email"), BY_POST)
    panel = asked(found, NOW)
    assert not [
        told for voice in EVERYBODY for told in tells(plan_of(panel, voice)) if told[:4] == "call"
    ]
    assert tells(plan_of(panel, "discreet")) == ["write state_of_play dana email from 2026-10-22"]


# What presses.


@pytest.mark.parametrize("voice", EVERYBODY)
def test_D2_what_is_urgent_is_said_on_the_cell_and_at_once(voice: str) -> None:
    panel = asked(search(situation() + URGENT, BY_POST), NOW)
    first = next(told for told in tells(plan_of(panel, voice)) if told.startswith("call"))
    assert first == "call dana cell from 2026-10-19"


def test_D2_once_the_moment_has_passed_the_office_is_called_again() -> None:
    panel = asked(search(situation() + URGENT, BY_POST), "2026-10-23 09:30")
    assert tells(plan_of(panel, "discreet")) == ["call dana office from 2026-10-22"]


# Two openings of one person.


def two_cases() -> Search:
    return search(TWO_CASES + situation(), BY_POST)


@pytest.mark.parametrize("case", ["acme", "beta"])
@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_4_a_touch_in_one_case_counts_in_the_other(voice: str, case: str) -> None:
    plan = plan_of(asked(two_cases(), NOW, case), voice)
    days = [step.first_day for step in plan.steps if unasked(step)]
    assert all(day >= date(2026, 10, 22) for day in days)


def test_guardrail_4_of_two_cases_the_better_step_goes_first_and_the_other_waits() -> None:
    assert steps(two_cases(), NOW) == [
        "write thank_you dana post from 2026-10-19",
        "call dana office from 2026-10-22",
        "call dana office from 2026-10-27",
    ]


# The person's own way.


@pytest.mark.parametrize("row", rows(WHO_DOES_NOT_TELEPHONE), ids=str)
def test_guardrail_7_every_call_becomes_its_written_twin(row: Row) -> None:
    people = people_with(BY_POST, seeker="telephone no")
    assert answer(asked(search(situation(), people), NOW), row) == row


@pytest.mark.parametrize("row", rows(WHO_TELEPHONES_ONLY_PREPARED), ids=str)
def test_guardrail_7_only_the_call_that_a_letter_announces_is_made(row: Row) -> None:
    people = people_with(BY_POST, seeker="telephone prepared")
    assert answer(asked(search(situation(), people), NOW), row) == row


def test_guardrail_7_it_is_named_where_it_acts() -> None:
    people = people_with(BY_POST, seeker="telephone no")
    plan = plan_of(asked(search(situation(), people), NOW), "discreet")
    assert acted(plan) == ["own_way"]


# Dissent.


def test_dissent_is_shown_not_averaged_away() -> None:
    people = people_with(BY_POST, seeker="voice discreet")
    found = search(situation(), people)
    against = dissent(asked(found, NOW), advised(found, NOW)[0].step, at(NOW))
    assert {other.voice for other in against} == {"persistent", "patient", "literal", "formal"}
