"""What no voice overrides: numbers that were found, steps without use, and the person's own way."""

import pytest

from ringback.counsel.values import Acted, Planned
from scenes import PEOPLE, acted, advised, asked, at, people_with, plan_of, says, search, steps

APPLIED = "2026-11-02 09:00 acme: applied online\n"


def next_step(history: str, now: str, people: str = PEOPLE) -> Planned:
    return advised(search(history, people), now)[0].step


# 5: a cell that was found.


def test_guardrail_5_a_cell_that_was_found_is_asked_about_before_it_is_rung() -> None:
    found = people_with(dana="no office; cell +15125550122 published")
    step = next_step(APPLIED, "2026-11-09 10:00", found)
    assert (step.item.act, step.item.kind) == ("ask", "confirm_number")
    assert step.guardrails == (
        Acted("known_number", "This cell was found, not given: say first how you got it."),
    )


@pytest.mark.parametrize("origin", ["published, confirmed", "given", "on the card", "by greeting"])
def test_guardrail_5_a_cell_that_they_gave_or_that_was_confirmed_is_rung(origin: str) -> None:
    known = people_with(dana=f"no office; cell +15125550122 {origin}")
    step = next_step(APPLIED, "2026-11-09 10:00", known)
    assert (step.item.act, step.item.by, step.guardrails) == ("call", "cell", ())


# 6: a step must be able to change something.


def test_guardrail_6_where_they_are_to_meet_another_call_is_refused() -> None:
    history = f"{APPLIED}2026-11-04 10:00 acme: arranged an interview for 2026-11-20 14:00\n"
    plan = asked(search(history), "2026-11-09 10:00").consensus
    assert not [step for step in plan.steps if step.item.reaches]
    discreet = plan_of(asked(search(history), "2026-11-09 10:00"), "discreet")
    assert discreet.refused == (
        Acted(
            "no_use",
            "You are to speak with them already: another call or letter would change nothing.",
        ),
    )


def test_guardrail_6_where_they_wait_for_an_answer_asking_to_meet_is_refused() -> None:
    history = f"{APPLIED}2026-11-04 10:00 acme: decided: an offer, answer by 2026-11-20\n"
    plan = plan_of(asked(search(history), "2026-11-09 10:00"), "discreet")
    assert acted(plan.refused) == ["no_use"]
    assert not [step for step in plan.steps if step.item.reaches]


# 7: the person's own way.


@pytest.mark.parametrize("telephone", ["no", "prepared"])
def test_guardrail_7_who_does_not_telephone_unprepared_writes(telephone: str) -> None:
    people = people_with(seeker=f"telephone {telephone}")
    assert steps(search(APPLIED, people), "2026-11-09 10:00") == [
        "write interest dana email from 2026-11-09"
    ]
    assert next_step(APPLIED, "2026-11-09 10:00", people).guardrails == (
        Acted("own_way", "You chose to write rather than to ring."),
    )


@pytest.mark.parametrize(
    ("expected", "step"),
    [
        ("2026-11-10 09:30 acme: dana rang back, missed", "call ring_back dana office"),
        ("2026-11-09 09:30 acme: promised to call dana on 2026-11-10", "call dana office"),
        ("2026-11-05 09:30 acme: wrote a note of interest to dana by post", "call dana office"),
        (
            '2026-11-05 09:30 acme: arranged "a call" for 2026-11-10 09:30',
            "call no_show dana office",
        ),
    ],
)
def test_guardrail_7_who_telephones_only_prepared_rings_where_it_is_expected(
    expected: str, step: str
) -> None:
    people = people_with(seeker="telephone prepared")
    told = steps(search(f"{APPLIED}{expected}\n", people), "2026-11-10 10:00")
    assert told == [f"{step} from 2026-11-10"]


def test_guardrail_7_who_never_telephones_answers_a_missed_call_in_writing() -> None:
    people = people_with(seeker="telephone no")
    rang = f"{APPLIED}2026-11-10 09:30 acme: dana rang back, missed\n"
    assert steps(search(rang, people), "2026-11-10 10:00") == [
        "write ring_back dana email from 2026-11-10"
    ]


def test_guardrail_7_without_an_address_one_is_asked_for() -> None:
    people = people_with(seeker="telephone no", dana="no email")
    told = says("recruiter", APPLIED, "2026-11-09 10:00", people)
    assert told == ["ask find_address dana from 2026-11-09"]


# The days that the seeker sets.


def test_what_was_put_aside_rests_until_its_day_or_their_answer() -> None:
    aside = f'{APPLIED}2026-11-09 09:00 acme: snoozed until 2026-11-19: "she is on a trip"\n'
    assert steps(search(aside), "2026-11-10 10:00") == ["call dana office from 2026-11-19"]
    assert next_step(aside, "2026-11-10 10:00").guardrails == (
        Acted("put_aside", "You put this aside until then."),
    )
    answered = f"{aside}2026-11-10 09:00 acme: dana rang back, missed\n"
    assert next_step(answered, "2026-11-10 10:00").not_before < at("2026-11-11 00:00")


def test_a_day_that_the_seeker_set_is_the_day() -> None:
    pinned = f'{APPLIED}2026-11-03 09:00 acme: pinned to 2026-11-05: "she said Thursday"\n'
    assert steps(search(pinned), "2026-11-04 10:00") == ["call dana office from 2026-11-05"]
    assert next_step(pinned, "2026-11-04 10:00").guardrails == (
        Acted("set_day", "You set this day yourself."),
    )
