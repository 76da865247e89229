"""What no voice overrides: what they asked, the days they named, their hours, the person's way."""

from datetime import date

import pytest

from ringback.counsel.values import Acted, Planned
from ringback.counsel.voices import NAMES
from scenes import (
    PEOPLE,
    acted,
    advised,
    asked,
    people_with,
    plan_of,
    says,
    search,
    situation,
    steps,
)

BERLIN = people_with(dana="no place; place Berlin (Europe/Berlin, DE, BE)")
EVERYBODY = (*NAMES, "consensus")

APPLIED = "2026-11-02 09:00 acme: applied online\n"
NO_CALLS = f'{APPLIED}2026-11-02 09:00 acme: the posting asks not to be called, "No calls"\n'


def next_step(history: str, now: str, people: str = PEOPLE) -> Planned:
    return advised(search(history, people), now)[0].step


# 1: asked not to.


def test_guardrail_1_a_posting_that_wants_no_calls_is_written_to_instead() -> None:
    assert steps(search(NO_CALLS), "2026-11-09 10:00") == [
        "write interest dana email from 2026-11-09"
    ]
    step = next_step(NO_CALLS, "2026-11-09 10:00")
    assert step.guardrails == (
        Acted("asked_not_to", "They asked not to be called, so it is written instead."),
    )
    assert "R2" not in step.item.rules


def test_guardrail_1_what_a_posting_says_holds_for_whoever_joins_the_application() -> None:
    """
    contact lee: Lee Park, Acme Tools
      office +15125550133 on the card

    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 acme: the posting asks not to be called, "No calls"
    """
    test = test_guardrail_1_what_a_posting_says_holds_for_whoever_joins_the_application
    people = PEOPLE.replace("  with dana as recruiter", "  with lee as recruiter")
    for voice in EVERYBODY:
        told = says(voice, test, "2026-11-09 10:00", people)
        assert not [step for step in told if step.startswith("call")]


def test_guardrail_1_what_one_person_asked_leaves_the_others_alone() -> None:
    """
    contact lee: Lee Park, Acme Tools
      office +15125550133 on the card

    2026-11-02 09:00 acme: applied online
    2026-11-03 09:00 acme: tom asked not to be called
    """
    test = test_guardrail_1_what_one_person_asked_leaves_the_others_alone
    people = PEOPLE.replace("  with dana as recruiter", "  with lee as recruiter\n  with tom")
    assert steps(search(test, people), "2026-11-09 10:00") == ["call lee office from 2026-11-09"]


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_1_who_asked_not_to_be_written_to_gets_no_letter(voice: str) -> None:
    history = f"{situation()}2026-10-19 10:20 acme: dana asked not to be written to\n"
    plan = plan_of(asked(search(history), "2026-10-19 10:30"), voice)
    assert not [step for step in plan.steps if step.item.act == "write"]
    if voice in {"patient", "literal", "formal", "consensus"}:
        assert plan.refused == (Acted("asked_not_to", "They asked not to be written to."),)


def test_guardrail_1_who_asked_for_no_word_at_all_hears_none_and_the_case_waits() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be contacted
    """
    found = search(test_guardrail_1_who_asked_for_no_word_at_all_hears_none_and_the_case_waits)
    # Three weeks later is Thanksgiving, and the day after it is a holiday too.
    assert steps(found, "2026-11-10 10:00") == ["wait dana from 2026-11-30"]
    assert steps(found, "2026-12-01 10:00") == ["close cold_end dana from 2026-11-30"]
    for voice in EVERYBODY:
        plan = plan_of(asked(found, "2026-11-10 10:00"), voice)
        assert not [step for step in plan.steps if step.item.reaches]
        assert "asked_not_to" in acted(plan.refused)


def test_guardrail_1_what_one_person_asked_holds_in_their_other_openings_too() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 beta: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    """
    found = search(test_guardrail_1_what_one_person_asked_holds_in_their_other_openings_too)
    assert not [step for step in steps(found, "2026-11-09 10:00") if step.startswith("call")]


def test_guardrail_1_a_greeting_that_wants_no_calls_is_obeyed() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: no calls please
    """
    found = search(test_guardrail_1_a_greeting_that_wants_no_calls_is_obeyed)
    assert [step.split()[0] for step in steps(found, "2026-11-12 10:00")] == ["write"]


def test_guardrail_1_who_asked_for_no_calls_and_then_rings_is_rung_back() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    2026-11-10 09:30 acme: dana rang back, missed
    """
    found = search(test_guardrail_1_who_asked_for_no_calls_and_then_rings_is_rung_back)
    assert steps(found, "2026-11-10 10:00") == ["call ring_back dana office from 2026-11-10"]


def test_guardrail_1_what_presses_the_seeker_does_not_lift_what_they_asked() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    2026-11-10 09:30 acme: urgent until 2026-11-10 17:00: "another offer lapses tonight"
    """
    found = search(test_guardrail_1_what_presses_the_seeker_does_not_lift_what_they_asked)
    assert [step.split()[0] for step in steps(found, "2026-11-10 10:00")] == ["write"]


# 2: a date they named, and an absence.


def test_guardrail_2_a_day_they_promised_word_by_is_waited_for() -> None:
    history = f"{APPLIED}2026-11-04 10:00 acme: dana promised word by 2026-11-20\n"
    step = next_step(history, "2026-11-05 10:00")
    assert step.first_day == date(2026, 11, 23)
    assert step.guardrails[0] == Acted(
        "date_they_named", "A day was named: until then, nothing is due."
    )
    assert search(history).cases["acme"].events[-1].number in step.item.events


def test_guardrail_2_an_absence_that_a_greeting_names_is_waited_for() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: away, back on 2026-11-23
    """
    found = search(test_guardrail_2_an_absence_that_a_greeting_names_is_waited_for)
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-23"]


def test_guardrail_2_an_automatic_reply_names_an_absence_too_and_answers_nothing() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-04 10:00 acme: heard from dana by email, automatically, back on 2026-11-24
    """
    found = search(test_guardrail_2_an_automatic_reply_names_an_absence_too_and_answers_nothing)
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-24"]


def test_guardrail_2_while_a_call_is_agreed_on_no_other_opening_of_theirs_comes_before_it() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-10-05 09:00 acme: applied online
    2026-10-05 09:00 beta: applied online
    2026-10-13 09:00 acme: promised to call dana on 2026-10-21
    """
    test = test_guardrail_2_while_a_call_is_agreed_on_no_other_opening_of_theirs_comes_before_it
    beta = plan_of(asked(search(test), "2026-10-14 10:00", "beta"), "recruiter")
    assert [step.first_day for step in beta.steps] == [date(2026, 10, 21)]
    assert acted(beta) == ["date_they_named"]


# 3: office hours and holidays at their place.


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-09 18:00", "2026-11-10"),  # offices have closed
        ("2026-11-10 17:00", "2026-11-12"),  # the 11th is Veterans Day
        ("2026-11-14 10:00", "2026-11-16"),  # a Saturday
        ("2026-11-26 10:00", "2026-11-30"),  # Thanksgiving, and in Texas the Friday after it
    ],
)
def test_guardrail_3_a_call_falls_into_office_hours(now: str, day: str) -> None:
    step = next_step(APPLIED, now)
    assert step.window is not None
    window = step.window
    assert (window.start.date().isoformat(), window.start.hour, window.end.hour) == (day, 9, 17)
    assert step.guardrails == (Acted("office_hours", "Offices there are closed before."),)


def test_guardrail_3_within_office_hours_it_does_not_act() -> None:
    assert next_step(APPLIED, "2026-11-09 10:00").guardrails == ()


def test_guardrail_3_office_hours_are_those_of_the_contacts_place() -> None:
    # Ten in the morning in Austin is five in the afternoon in Berlin: too late there.
    step = next_step(APPLIED, "2026-11-09 10:00", BERLIN)
    assert step.window is not None
    assert step.window.start.isoformat() == "2026-11-10T09:00:00+01:00"
    assert step.window.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    "word",
    [
        "tom rang back, missed",
        "tom rang back",
        "heard from dana by email",
        "dana promised word by 2026-11-12",
    ],
)
def test_guardrail_1_a_word_that_asks_for_no_call_lets_nobody_ring_on(word: str) -> None:
    told = (
        "2026-11-02 09:00 acme: applied online\n"
        "2026-11-09 10:00 acme: dana asked not to be called\n"
        f"2026-11-10 09:30 acme: {word}\n"
    )
    for now in ("2026-11-10 10:00", "2026-11-20 10:00"):
        assert not [step for step in steps(search(told), now) if step.startswith("call")]


def test_P4d_a_call_that_nobody_took_does_not_lift_the_day_they_named() -> None:
    """
    2026-10-09 14:00 acme: interviewed with dana; decision by 2026-11-30
    2026-10-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-11-10 09:30 acme: dana rang back, missed
    2026-11-10 10:30 acme: called dana on the office line, no answer
    """
    test = test_P4d_a_call_that_nobody_took_does_not_lift_the_day_they_named
    (step,) = steps(search(test), "2026-11-12 10:00")
    assert step.endswith("from 2026-12-01")
