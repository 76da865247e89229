"""What is said where nothing fits, and what is never said to fit."""

from dataclasses import replace

import pytest

from ringback.casebook.documents import Fact
from ringback.words import BY_WORDS, COMMON, Judge, choose, write
from ringback.words.fitting.choice import leading
from ringback.words.fitting.evidence import evidence
from words.briefs import TODAY, brief, fact, posting, want

TILL = fact("achievement", "Counted the cash of three tills", at="Larch & Sons")
YEARS = fact("years", "accounting", count="12")
DIETS = posting("Dietetics Director", "Elm Clinic", "", "Plan therapeutic menus")


def said(*facts: Fact) -> str:
    return write("voicemail", brief("Ann Lee", "", DIETS, *facts)).text


def test_R6_a_deed_of_trust_comes_before_years_in_another_field() -> None:
    choices = choose(brief("Ann Lee", "", DIETS, YEARS, TILL), BY_WORDS, COMMON)
    assert [choice.fact for choice in leading(choices)] == [TILL, YEARS]


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("accounting", "I come to this with 12 years in accounting."),
        ("Electrician", "I come to this with 12 years as an electrician."),
    ],
)
def test_R6_years_in_another_field_say_where_one_comes_from(field: str, told: str) -> None:
    assert told in said(fact("years", field, count="12"))


def test_R6_years_in_the_field_are_said_as_ever() -> None:
    cook = brief("Ann Lee", "", posting("Electrician", "Elm", ""), fact("years", "Electrician"))
    assert "come to this" not in write("voicemail", cook).text


def test_R6_ones_own_wording_of_years_is_kept() -> None:
    assert "I spent 12 years with figures." in said(
        replace(YEARS, said="I spent 12 years with figures")
    )


def test_R6_years_of_nobody_knows_what_are_said_only_where_such_are_asked_for() -> None:
    bare = fact("years", "multiple roles", count="33")
    assert "33" not in said(bare)
    asks = posting("Porter", "Elm", "", "One year of work experience")
    assert "33 years" in write("voicemail", brief("Ann Lee", "", asks, bare)).text


def test_R6_what_fits_nothing_is_missed_calmly_and_with_a_way_on() -> None:
    missing = write("voicemail", brief("Ann Lee", "", DIETS, TILL)).missing
    assert any("does not claim that it fits" in each and "résumé" in each for each in missing)


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        (fact("role", "Supervisor", job="Supervisor"), "Support supervisors with their rotas"),
        (fact("role", "Assistant Manager", job="Assistant Manager"), "Supervise two assistants"),
        (fact("years", "Travel Agent"), "Negotiate agent fees and pay agents"),
        (fact("achievement", "Supervised nine children"), "Supervise staff"),
        (fact("achievement", "Kept the rooms in cleanliness"), "Personal cleanliness"),
        (fact("achievement", "Trained in handling forklifts"), "Train staff"),
        (fact("skill", "API"), "Check the API of every release"),
        (
            fact("licence", "Health & Safety at Work"),
            "Safety orders, public health acts",
        ),
    ],
)
@pytest.mark.parametrize("fit", [Judge(), Judge(lambda _said, _asked: 1.0)])
def test_R6_what_is_only_named_beside_the_work_is_never_claimed(
    fit: Judge, held: Fact, asked: str
) -> None:
    match = fit(held, (want(asked),))
    assert match is None or not match.sure


def test_R6_a_deed_that_no_longer_says_what_answers_is_not_said_to_answer() -> None:
    deed = fact("achievement", "Ran the weekly tills, including payroll and pensions", at="Elm")
    job = posting("Clerk", "Elm", "", "Payroll and pensions")
    for choice in choose(brief("Ann Lee", "", job, deed), BY_WORDS, COMMON):
        for way in evidence(choice, TODAY):
            assert not way.fits or "payroll" in way.claim.clause
