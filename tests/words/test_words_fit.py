"""How facts answer wants, by words."""

import pytest

from ringback.casebook.documents import Fact
from ringback.words import BY_WORDS
from ringback.words.fitting.asks import asking
from ringback.words.fitting.fit import GERMANE
from ringback.words.fitting.seniority import years_in
from words.briefs import fact, want


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("years", "B2B sales", count="7"), "5+ years of B2B sales experience"),
        (fact("years", "critical care nursing", count="9"), "Minimum two years of critical care"),
        (fact("achievement", "Managed a team of 12"), "Experience managing a team"),
        (fact("achievement", "Mentored 4 junior engineers"), "Ability to mentor junior engineers"),
        (fact("achievement", "Exceeded quota by 28%"), "Proven record of exceeding targets"),
        (fact("licence", "CDL Class A"), "Class A CDL required"),
        (fact("licence", "Journeyman Electrician License"), "Journeyman license required"),
        (fact("licence", "Registered Nurse (RN), State of Ohio"), "Current RN license"),
        (fact("education", "B.S. in Accounting"), "Bachelor's degree in accounting"),
        (fact("education", "Master of Science in Physics"), "Bachelor's degree"),
        (fact("skill", "QuickBooks"), "Experience with QuickBooks"),
        (fact("role", "Charge Nurse", job="Charge Nurse"), "Charge nurse experience"),
    ],
)
def test_R6_a_fact_that_answers_is_germane(given: Fact, asked: str) -> None:
    match = BY_WORDS(given, (want(asked),))
    assert match is not None
    assert GERMANE <= match.score <= 1


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("years", "B2B sales", count="3"), "5+ years of B2B sales experience"),
        (fact("years", "gardening", count="30"), "5+ years of B2B sales experience"),
        (fact("licence", "CDL Class B"), "CDL Class A"),
        (fact("licence", "BLS"), "Current RN license"),
        (fact("education", "High school diploma"), "Bachelor's degree"),
        (fact("education", "B.A. in Drama"), "Bachelor's degree in accounting"),
        (fact("skill", "Go"), "Ability to go the extra mile"),
        (
            fact("achievement", "Led various projects"),
            "Knowledge of methods used in study projects",
        ),
        (fact("achievement", "Served 80 guests a night"), "Valid driver's license"),
    ],
)
def test_R6_a_fact_that_does_not_answer_is_not_germane(given: Fact, asked: str) -> None:
    match = BY_WORDS(given, (want(asked),))
    assert match is None or match.score < GERMANE


def test_what_is_required_counts_more_than_what_is_nice_to_have() -> None:
    wants = (want("Experience with SAP", must=False), want("Knowledge of SAP"))
    match = BY_WORDS(fact("skill", "SAP"), wants)
    assert match is not None
    assert match.want.must


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("5+ years of sales", 5),
        ("At least five years", 5),
        ("three (3) years", 3),
        ("3-5 years", 3),
        ("two or more years", 2),
        ("years of fun", 0),
        ("a forklift licence", 0),
    ],
)
def test_the_years_of_a_want_are_read(text: str, years: int) -> None:
    assert (found.enough if (found := years_in(text)) else 0) == years


@pytest.mark.parametrize(
    ("asked", "of", "said"),
    [
        ("Experience with SAP", "SAP", "You ask for experience with SAP"),
        (
            "Must have proven experience with SAP is a plus",
            "SAP",
            "You ask for experience with SAP",
        ),
        (
            "Ability to read blueprints",
            "Read blueprints",
            "You are looking for somebody who can read blueprints",
        ),
        ("Fluent in Spanish", "Spanish", "You are looking for somebody who is fluent in Spanish"),
        ("Licensed electrician", "electrician", "You are looking for a licensed electrician"),
        ("Valid driver's license", "driver", "You ask for a valid driver's license"),
        ("Train new staff", "train", "You are looking for somebody to train new staff"),
        (
            "Proficient in SAP, Excel, and QuickBooks",
            "QuickBooks",
            "You are looking for somebody who is proficient in QuickBooks",
        ),
        ("Python and Flask", "Flask", "You ask for Python and Flask"),
        ("Experience with our guests", "guests", "You ask for experience with your guests"),
    ],
)
def test_R6_a_want_is_said_back_in_few_words(asked: str, of: str, said: str) -> None:
    assert asking(want(asked), of) == said


def test_a_want_that_is_nice_to_have_is_not_said_to_be_asked_for() -> None:
    said = asking(want("Experience with SAP", must=False), "SAP")
    assert said == "Your ad mentions experience with SAP"


def test_a_want_too_long_to_be_said_is_not_said() -> None:
    assert asking(want("Knowledge of " + " ".join(["principles"] * 30)), "principles") == ""
