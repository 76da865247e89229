"""What speaks for a fact, part by part, and what the seeker says of it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Fact
from ringback.words import BY_WORDS, COMMON, Choice, choose
from ringback.words.fitting.choice import leading
from ringback.words.fitting.strength import strength
from words.briefs import TODAY, brief, fact, posting

TEAM = fact("achievement", "Managed a team of 12", at="Larch & Sons")
AWARD = fact("award", "Baker of the Year 2024")
SKILL = fact("skill", "Salesforce")
FACTS = (TEAM, AWARD, SKILL)
JOB = posting("Lead", "Elm", "", "Experience managing a team", "+Salesforce")


def chosen(*facts: Fact) -> tuple[Choice, ...]:
    return choose(brief("Ann Lee", "", JOB, *facts), BY_WORDS, COMMON)


def test_R6_a_choice_tells_its_fit_its_strength_and_its_rarity() -> None:
    told = chosen(TEAM)[0].why()
    assert told[0].startswith("answers “Experience managing a team” (fit 0.")
    assert told[0].endswith("what they must have)")
    assert told[1].startswith("strength 0.88: a deed with a figure")
    assert told[2] == "rarity 0.6: few who apply could say it"


def test_R6_what_answers_nothing_says_so() -> None:
    told = chosen(AWARD)[0].why()
    assert told[0] == "answers nothing they ask for (fit 0)"
    assert told[1] == "strength 0.9: an award"


def test_R6_what_is_only_near_is_not_said_to_answer() -> None:
    near = Choice(TEAM, JOB.wants[0], 0.3, 0.5, 0.5)
    assert "not so near" in near.why()[0]
    assert "answers “" not in near.why()[0]


def test_a_long_want_is_quoted_shortly() -> None:
    asked = posting("Lead", "Elm", "", "Salesforce and " + "the pleasant weather " * 20)
    choices = choose(brief("Ann Lee", "", asked, SKILL), BY_WORDS, COMMON)
    assert len(choices[0].why()[0]) < 200


@pytest.mark.parametrize("held", FACTS)
def test_a_forbidden_fact_is_never_chosen(held: Fact) -> None:
    facts = [replace(each, use="forbidden") if each == held else each for each in FACTS]
    assert held.key not in [choice.fact.key for choice in chosen(*facts)]


@pytest.mark.parametrize("held", FACTS)
def test_a_pinned_fact_comes_first_whatever_its_score(held: Fact) -> None:
    facts = [replace(each, use="pinned") if each == held else each for each in FACTS]
    choices = chosen(*facts)
    assert choices[0].fact.key == held.key
    assert leading(choices)[0].fact.key == held.key
    assert choices[0].why()[0] == "you pinned it: it comes before all others"


def test_R6_a_pinned_fact_that_fits_nothing_is_not_said_to_fit() -> None:
    assert not chosen(replace(AWARD, use="pinned"))[0].germane


@given(st.permutations(FACTS))
@settings(deadline=None, max_examples=10)
def test_the_order_of_the_resume_changes_no_score(facts: list[Fact]) -> None:
    scores = {choice.fact.key: choice.score for choice in chosen(*facts)}
    assert scores == {choice.fact.key: choice.score for choice in chosen(*FACTS)}


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("Raised sales by 20%", "Managed a team of 12"),
        ("Managed a team of 12", "Managed the stock room"),
        ("Trained new cooks", "Peeled the vegetables"),
        ("Kept the cash of the bar", "Peeled the vegetables"),
        ("Trained 9 cooks", "Taught children aged 9"),
        ("Cleared 40 backlogs", "Worked there for 3 months"),
    ],
)
def test_R6_a_figure_that_measures_beats_a_duty(stronger: str, weaker: str) -> None:
    one, other = (
        strength(fact("achievement", text), TODAY, in_the_field=False)
        for text in (stronger, weaker)
    )
    assert one.value > other.value


def test_R6_years_in_another_field_prove_less() -> None:
    years = fact("years", "bartending", count="11")
    elsewhere = strength(years, TODAY, in_the_field=False)
    assert elsewhere.value < strength(years, TODAY, in_the_field=True).value
    assert elsewhere.because == "years in another field"


def test_R6_a_deed_of_responsibility_comes_before_years_in_another_field() -> None:
    job = posting("Backend Engineer", "Elm", "", "Python")
    facts = (fact("years", "bartending", count="11"), TEAM)
    choices = choose(brief("Ann Lee", "", job, *facts), BY_WORDS, COMMON)
    assert leading(choices)[0].fact == TEAM


def test_what_is_long_past_counts_less_and_says_so() -> None:
    old, new = (
        strength(fact("role", "Cook", dates=dates), TODAY, in_the_field=False)
        for dates in ("1999-2003", "2019-2023")
    )
    assert old.value < new.value
    assert old.because.endswith("long past")
