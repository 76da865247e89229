"""How many years are asked for, said back whole beside the years one has."""

from dataclasses import replace

import pytest

from ringback.casebook.documents import Quantity
from ringback.words import write
from ringback.words.facts.qualifications import years_had
from ringback.words.fitting.seniority import years_in
from words.briefs import brief, fact, posting


def said(want: str, field: str, count: str) -> str:
    job = posting("Night Clerk", "Elm Inn", "Leeds", want)
    return write(
        "voicemail", brief("Ann Lee", "Dana Poe", job, fact("years", field, count=count))
    ).text


@pytest.mark.parametrize(
    ("want", "asked"),
    [
        ("At least five years of hotel experience", "at least five years of hotel experience"),
        ("A minimum of 5 years of hotel experience", "at least 5 years of hotel experience"),
        ("Minimum 5 years hotel experience required", "at least 5 years of hotel experience"),
        ("Minimum of three years in hotels", "at least three years in hotels"),
        ("No less than 4 yrs hotel experience", "at least 4 years of hotel experience"),
        ("Hotel experience of at least 5 years", "at least 5 years of hotel experience"),
        ("Experience in hotels (5 years minimum)", "at least 5 years in hotels"),
        ("Hotel experience: 5 years", "5 years of hotel experience"),
        ("5+ years hotel experience", "5 years of hotel experience"),
        ("Three years or more of hotel work", "three or more years of hotel work"),
        ("5 or more years of hotel work", "5 or more years of hotel work"),
        ("3-5 years of experience in hotels", "3 to 5 years in hotels"),
        ("3 – 5 years’ hotel experience", "3 to 5 years of hotel experience"),
        ("Two to four years of hotel experience", "two to four years of hotel experience"),
        ("Five (5) years of experience as a hotel clerk", "five years as a hotel clerk"),
        ("More than four years in the hotel trade", "more than four years in the hotel trade"),
        ("2 years experience hotel", "2 years of experience"),
        ("At least 5 years' worth of hotel experience", "at least 5 years of hotel experience"),
        ("3 years of experience running your own hotel", "3 years of experience"),
        ("3 years' experience in large commercial or resort hotels", "3 years of experience"),
        ("3 years in our hotels", "3 years in your hotels"),
    ],
)
def test_R6_the_years_asked_lose_no_piece(want: str, asked: str) -> None:
    had = "6" if any(sign.isdigit() for sign in asked) else "six"
    assert f"You ask for {asked}, and I have {had} in hotels." in said(want, "hotels", "6")


def test_R6_years_in_the_same_field_are_set_against_each_other() -> None:
    text = said("At least 3 years of B2B sales experience", "B2B sales", "7")
    assert "You ask for at least 3 years of B2B sales: I have 7." in text


def test_R6_as_many_years_are_not_more() -> None:
    assert "You ask" not in said("Over 6 years in hotels", "hotels", "6")


@pytest.mark.parametrize(
    "want",
    [
        "Two years of hotel college with most of the course work in the running of hotels",
        "Work in hotels for two years immediately before you apply",
    ],
)
def test_R6_what_is_no_experience_is_not_called_so(want: str) -> None:
    assert "You ask" not in said(want, "hotels", "6")


@pytest.mark.parametrize(
    "text",
    ["Least years of all", "Years of fun", "Must be 18 years of age", "21 years old", "Fit", ""],
)
def test_what_asks_for_no_years_gives_none(text: str) -> None:
    assert years_in(text) is None


@pytest.mark.parametrize(
    ("field", "body"),
    [
        ("driving", "14 years of driving"),
        ("truck driving", "14 years of truck driving"),
        ("cooking", "14 years of cooking"),
        ("bookkeeping", "14 years of bookkeeping"),
        ("nursing", "14 years of nursing"),
        ("inside sales", "14 years in inside sales"),
        ("hotels", "14 years in hotels"),
        ("warehouse work", "14 years in warehouse work"),
        ("manufacturing", "14 years in manufacturing"),
    ],
)
def test_R9_one_has_years_of_what_one_does_and_in_a_trade(field: str, body: str) -> None:
    assert body in said("Kindness", field, "14")


@pytest.mark.parametrize(
    ("written", "had"),
    [
        ("Over 10 yrs", "10"),
        ("more than ten years", "ten"),
        ("nearly five years", "nearly five"),
        ("7+ years", "7"),
        ("2 years", "2"),
    ],
)
def test_R6_years_are_said_as_they_are_and_never_as_more(written: str, had: str) -> None:
    stated = replace(fact("years", "sales", count="5"), numbers=(Quantity(written, 5.0, "years"),))
    assert years_had(stated) == had
    text = write("voicemail", brief("Ann Lee", "", posting("Clerk", "Elm", ""), stated)).text
    assert f"{had} years" in text
