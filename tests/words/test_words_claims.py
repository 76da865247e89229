"""Facts as claims in the first person."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.words.facts.claims import claims
from words.briefs import fact

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            fact("role", "Charge Nurse", at="Mercy Hill", dates="2019-"),
            "I have been a charge nurse at Mercy Hill since 2019.",
        ),
        (
            fact("role", "ELECTRICIAN", at="Sandia", dates="2012-2021"),
            "I was an electrician at Sandia from 2012 to 2021.",
        ),
        (fact("role", "Head of Sales", at="Acme"), "I have worked as head of sales at Acme."),
        (
            fact("role", "Inside Sales", at="Acme", dates="2020-"),
            "I have worked in inside sales at Acme since 2020.",
        ),
        (fact("years", "inside sales", count="7"), "I have 7 years in inside sales."),
        (
            fact("years", "electrician", count="11+"),
            "I have worked as an electrician for 11 years.",
        ),
        (fact("years", "", count="one"), "I have one year of experience."),
        (
            fact("award", "Salesperson of the Year 2024", at="Acme"),
            "At Acme I was named Salesperson of the Year in 2024.",
        ),
        (fact("award", "Dean's List", dates="2020-"), "I was on the Dean's List in 2020."),
        (fact("award", "Teaching Award (2021)"), "I received the Teaching Award in 2021."),
        (fact("award", "Won the Gold Medal in 2019"), "I won the Gold Medal in 2019."),
        (fact("award", "President's Club"), "I made President's Club."),
        (
            fact("promotion", "Clerk → Supervisor", at="Acme"),
            "At Acme I was promoted from clerk to supervisor.",
        ),
        (
            fact("promotion", "Night Auditor → Desk Agent → Supervisor"),
            "I was promoted twice, from night auditor to supervisor.",
        ),
        (fact("skill", "SAP"), "I know SAP."),
        (fact("skill", "Spanish (fluent)"), "I speak fluent Spanish."),
        (fact("skill", "Inventory Management"), "One of my skills is inventory management."),
        (fact("licence", "RN"), "I am an RN."),
        (fact("licence", "CDL Class A"), "I hold a Class A CDL."),
        (
            fact("licence", "Journeyman Electrician License #E-11"),
            "I hold a journeyman electrician license.",
        ),
        (
            fact("licence", "Certified Public Accountant (CPA)"),
            "I am a certified public accountant.",
        ),
        (fact("licence", "BLS"), "I am certified in BLS."),
        (fact("licence", "Forklift certification"), "I hold forklift certification."),
        (fact("licence", "Forklift certified (counterbalance), 2022"), "I am forklift certified."),
        (fact("licence", "CPR certified"), "I am CPR certified."),
        (fact("licence", "First aid trained"), "I am first aid trained."),
        (
            fact("education", "B.S. in Nursing, University of Oakhollow"),
            "I have a B.S. in Nursing from the University of Oakhollow.",
        ),
        (fact("education", "High school diploma"), "I have a high school diploma."),
        (
            fact("education", "M.Ed., Reading", dates="2025-2027"),
            "I am finishing an M.Ed. in Reading.",
        ),
        (
            fact("education", "B.A. in English", dates="2022-2026"),
            "My degree is a B.A. in English.",
        ),
        (
            fact("achievement", "Precept new nurses", at="Mercy Hill", dates="2019-"),
            "At Mercy Hill I precept new nurses.",
        ),
        (
            fact(
                "achievement",
                "Grew sales 28%",
                job="Data Analyst",
                at="Freelance",
                dates="2025-2026",
            ),
            "As a data analyst I grew sales 28%.",
        ),
        (
            fact("achievement", "Kept Acme's books", at="Acme", dates="2006-2014"),
            "I kept Acme's books.",
        ),
    ],
)
def test_R9_a_fact_is_said_as_one_says_it_of_oneself(given: Fact, said: str) -> None:
    assert claims(given, TODAY)[0].sentence == said


@pytest.mark.parametrize(
    "given",
    [
        fact("role", "Full-time parent", dates="2014-"),
        fact("role", "Career break", dates="2020-2022"),
        fact("skill", "Communication"),
        fact("skill", "Problem solving"),
        fact("award", "Various honours between 2012 and 2014, see attached list"),
        fact("promotion", "Sales → Things"),
        fact("years", "sales"),
        fact("education", "Studies"),
    ],
)
def test_what_would_embarrass_is_not_claimed(given: Fact) -> None:
    assert claims(given, TODAY) == ()


def test_a_claim_takes_one_breath() -> None:
    line = "Managed " + " and ".join(f"project {letter}" for letter in "abcdefghijklmnop")
    assert claims(fact("achievement", line), TODAY) == ()
