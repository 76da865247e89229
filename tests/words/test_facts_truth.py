"""A fact is never stretched: what limits it is said, or it is not said at all."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.casebook.documents import Fact, Quantity
from ringback.words.facts.bullets import first_person
from ringback.words.facts.claims import claims
from words.briefs import fact

TODAY = date(2026, 11, 20)


def first(given: Fact) -> str:
    ways = claims(given, TODAY)
    return ways[0].sentence if ways else ""


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (fact("skill", "QuickBooks"), "I know QuickBooks."),
        (fact("skill", "Pivot tables"), "My skills include pivot tables."),
        (fact("skill", "SUPPLY CHAIN PLANNING"), "One of my skills is supply chain planning."),
        (
            fact("role", "Ward Clerk (voluntary)", at="Mercy Hill", dates="2015-2018"),
            "I was a volunteer ward clerk at Mercy Hill from 2015 to 2018.",
        ),
        (
            fact("role", "Software Engineer (Intern)", at="Quillmark", dates="2023-2023"),
            "I was a software engineer intern at Quillmark in 2023.",
        ),
        (
            fact("role", "Apprenticeship in Carpentry", at="Larch & Sons", dates="2015-2018"),
            "I did an apprenticeship in carpentry at Larch & Sons from 2015 to 2018.",
        ),
        (
            fact("education", "Carpentry apprenticeship, Fenwick College"),
            "I did a carpentry apprenticeship at Fenwick College.",
        ),
        (
            fact("education", "Diploma in Bookkeeping (currently studying)"),
            "I am studying for a Diploma in Bookkeeping.",
        ),
        (
            replace(fact("years", "carpentry"), numbers=(Quantity("nearly 4", 4, "years"),)),
            "I have nearly 4 years in carpentry.",
        ),
        (
            fact("licence", "Full, clean UK driving licence"),
            "I hold a full clean UK driving licence.",
        ),
    ],
)
def test_R6_what_limits_a_fact_is_said_with_it(given: Fact, said: str) -> None:
    assert first(given) == said


@pytest.mark.parametrize(
    "given",
    [
        fact("education", "Bachelor's in Fine Art, did not complete"),
        fact("education", "Some college"),
        fact("licence", "CPA (in progress)"),
        fact("years", "Retail Internship", count="1"),
        fact("skill", "Confident"),
        fact("skill", "Computer scientist"),
        fact("role", "Nurse (placement)", at="Mercy Hill", dates="2015-2015"),
        fact("role", "Werkstudentin Vertrieb", at="Quillmark", dates="2015-2018"),
        fact("role", "Full Time Contract", at="Quillmark", dates="2015-2018"),
        fact(
            "achievement", "Finance Assistant – Full Time", job="Finance Assistant", dates="2019-"
        ),
    ],
)
def test_R6_what_would_be_stretched_or_says_nothing_is_not_said(given: Fact) -> None:
    assert claims(given, TODAY) == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Assisted the journeyman in wiring panels and bending conduit",
            "I assisted the journeyman in wiring panels and bending conduit",
        ),
        ("Help manage orders and train staff", "I helped manage orders and train staff"),
        (
            "Working with buyers to plan and launch two ranges",
            "I worked with buyers to plan and launch two ranges",
        ),
        ("Nearly doubled bookings", "I nearly doubled bookings"),
        ("Was involved in two launches", "I was involved in two launches"),
    ],
)
def test_R6_what_others_did_stays_theirs(line: str, said: str) -> None:
    assert first_person(line, "over") == said


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "I sold more boats than anybody else in 2024.",
            "I sold more boats than anybody else in 2024.",
        ),
        ("  I run   the tool crib ", "I run the tool crib."),
        ("My team sold 40 boats!", "My team sold 40 boats."),
    ],
)
def test_a_wording_of_ones_own_is_the_only_one(said: str, sentence: str) -> None:
    given = replace(fact("achievement", "Sold boats", at="Acme", dates="2019-2021"), said=said)
    (way,) = claims(given, TODAY)
    assert way.sentence == sentence
    assert way.where == ""


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (fact("years", "bartending", count="10"), "I have 10 years of bartending experience."),
        (fact("years", "java", count="6"), "I have 6 years of experience with Java."),
        (
            fact("years", "building web shops", count="5"),
            "I have 5 years of experience building web shops.",
        ),
        (
            fact("years", "hospitality industry", count="8"),
            "I have 8 years in the hospitality industry.",
        ),
        (
            fact("role", "Nail Technician/Receptionist", at="Glow", dates="2015-2018"),
            "I was a nail technician and receptionist at Glow from 2015 to 2018.",
        ),
        (
            fact("role", "Pastry Chefs", at="Glow", dates="2015-2018"),
            "I was a pastry chef at Glow from 2015 to 2018.",
        ),
        (
            fact("role", ".NET Developer", at="Glow", dates="2020-"),
            "I have been a .NET developer at Glow since 2020.",
        ),
        (
            fact("role", "Full time carer for disabled mother", dates="2015-2018"),
            "I was a full time carer for my disabled mother from 2015 to 2018.",
        ),
        (
            fact("promotion", "Full Time Employee → Cook → Head Chef", at="The Heron"),
            "At The Heron I was promoted from cook to head chef.",
        ),
        (fact("award", "Hackathon Winner, BuildFest 2022, 2022"), "I won the Hackathon in 2022."),
        (fact("licence", "NVQ level 2 in Adult Care"), "I hold an NVQ level 2 in Adult Care."),
        (
            fact("licence", "Tableau Desktop Specialist"),
            "I am certified as a Tableau Desktop Specialist.",
        ),
        (
            fact("education", "GCSE's in Maths, English and Art, Fenwick School"),
            "I have GCSEs in Maths, English and Art from Fenwick School.",
        ),
        (
            fact("education", "Bachelor, Cascade State University"),
            "I have a bachelor's degree from Cascade State University.",
        ),
    ],
)
def test_R9_each_kind_of_fact_is_said_as_people_say_it(given: Fact, said: str) -> None:
    assert first(given) == said
