"""A message says that something fits only where it does, and says it so that anybody can say it."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Place, Seeker
from ringback.words import write
from ringback.words.english.casing import common
from ringback.words.english.names import first_name, town
from ringback.words.facts.bullets import first_person
from ringback.words.facts.claims import claims
from words.briefs import brief, fact, posting

TODAY = date(2026, 11, 20)
WHOLE = "which is what you ask for"


def said(given: Fact, *wants: str, kind: str = "voicemail") -> str:
    job = posting("Technician", "Alder Works", "Boise, ID", *wants)
    return write(kind, brief("Noor Haddad", "Pat Lund", job, given)).text  # type: ignore[arg-type]  # one of the kinds


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("licence", "Food Handler Card"), "Food handler card"),
        (fact("licence", "EPA 608 certification"), "EPA 608 certification required"),
        (fact("licence", "NVQ Level 3 in Plumbing"), "NVQ level 2 or above in plumbing"),
        (fact("licence", "ACLS, PALS"), "ACLS and PALS"),
        (fact("education", "Bachelor of Science in Geology"), "Bachelor's degree in geology"),
    ],
)
def test_R6_what_holds_all_that_is_asked_says_so(given: Fact, asked: str) -> None:
    assert WHOLE in said(given, asked)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("licence", "MEWP 3a"), "MEWP 3b ticket"),
        (fact("licence", "NVQ Level 1 in Plumbing"), "NVQ level 2 or above in plumbing"),
        (fact("licence", "NVQ Level 3 in Plumbing"), "NVQ level 2 in plumbing"),
        (fact("licence", "Texas cosmetology license"), "Oregon cosmetology license"),
        (fact("skill", "Salesforce"), "Experience with Salesforce administration"),
        (fact("education", "Master of Science in Geology"), "High school diploma"),
        (fact("years", "carpentry", count="3"), "Five years of carpentry"),
    ],
)
def test_R6_what_differs_in_figure_or_name_never_does(given: Fact, asked: str) -> None:
    text = said(given, asked)
    assert WHOLE not in text
    assert "as you ask" not in text


def test_R6_fewer_years_than_asked_are_not_set_against_them() -> None:
    assert "You ask" not in said(fact("years", "carpentry", count="3"), "Five years of carpentry")


def test_R6_another_deed_does_not_answer_how_many_years() -> None:
    deed = fact("achievement", "Framed 30 timber houses", at="Larch & Sons", dates="2019-")
    assert "Five years" not in said(deed, "Five years of framing timber houses")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (fact("years", "inside sales", count="eleven"), "I have eleven years in inside sales."),
        (
            fact("years", "charge nurse", count="eleven"),
            "I have worked as a charge nurse for eleven years.",
        ),
        (fact("years", "electrical work", count="1"), "I have 1 year in electrical work."),
        (fact("years", "outside", count="8"), "I have 8 years of experience."),
    ],
)
def test_R9_years_are_said_as_one_says_them(given: Fact, text: str) -> None:
    assert claims(given, TODAY)[0].sentence == text


def test_R11_a_deed_comes_before_the_licence_that_everybody_must_have() -> None:
    job = posting("Plumber", "Alder Works", "Boise, ID", "Plumbing licence", "Train apprentices")
    licence = fact("licence", "Idaho plumbing licence")
    deed = fact("achievement", "Trained 7 apprentices", at="Larch & Sons", dates="2015-2024")
    text = write("voicemail", brief("Noor Haddad", "Pat Lund", job, licence, deed)).text
    assert 0 < text.index("apprentices") < text.index("plumbing licence")


def test_R6_two_facts_are_two_sorts_of_thing_where_both_answer() -> None:
    job = posting("Cook", "X", "Boise, ID", "Food safety", "Lead a brigade", "Two years in a hotel")
    facts = (
        fact("achievement", "Led a brigade of 6", at="Larch House", dates="2015-2024"),
        fact("achievement", "Lead the brigade on Sundays", at="Larch House", dates="2015-2024"),
        fact("years", "hotel", count="9"),
    )
    message = write("voicemail", brief("Noor Haddad", "Pat Lund", job, *facts))
    assert "years-hotel" in message.facts


def test_C3_the_courtesy_never_makes_a_message_long() -> None:
    for line in ("Sold 40 boats", "Sold 40 boats to clubs and marinas all along the western coast"):
        text = said(fact("achievement", line, at="Larch & Sons", dates="2015-2024"))
        message = write(
            "voicemail",
            brief("Noor Haddad", "P", posting("Sales", "X", "Boise"), fact("achievement", line)),
        )
        assert "may not have" not in text or message.seconds <= 36


@pytest.mark.parametrize(
    ("detail", "sentence"),
    [
        ("green ink", "You will know my résumé by the green ink."),
        ("a one-page PDF", "To help you find my résumé: one-page PDF."),
        ("my CV as a single page", "My résumé came as a single page."),
        ("arrived with a letter from Sam", "My résumé arrived with a letter from Sam."),
        ("handed to Pat at the fair", "My résumé was handed to Pat at the fair."),
        ("ref. K-77", "The reference is K-77."),
        ("via the college", "My résumé came via the college."),
    ],
)
def test_R5_any_detail_finds_a_frame(detail: str, sentence: str) -> None:
    given = brief(
        "Noor Haddad",
        "Pat Lund",
        posting("Cook", "X", "Boise, ID"),
        fact("award", "Top Chef 2024"),
        applied=Applied("online", detail),
    )
    assert sentence in write("voicemail", given).text


@pytest.mark.parametrize(
    ("title", "running"),
    [
        ("2nd Shift Machine Operator", "2nd shift machine operator"),
        ("Bilingual Claims Adjuster", "bilingual claims adjuster"),
        ("QA Analyst", "QA analyst"),
        ("IT Support Technician", "IT support technician"),
        ("RN Case Manager", "RN case manager"),
        ("Salesforce Administrator", "Salesforce administrator"),
        ("Full-Stack Engineer", "full-stack engineer"),
        ("Spanish Teacher", "Spanish teacher"),
        ("Lighthouse Keeper", "lighthouse keeper"),
    ],
)
def test_a_title_runs_in_lower_case_but_for_names_and_letters(title: str, running: str) -> None:
    assert common(title) == running


@pytest.mark.parametrize(
    ("place", "city"), [("Dayton OH", "Dayton"), ("Boise, Idaho", "Boise"), ("Bath, UK", "Bath")]
)
def test_only_the_city_is_said(place: str, city: str) -> None:
    assert town(place) == city


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Contact Ruth Amadi", "Ruth"),
        ("Hiring Manager", ""),
        ("Contact", ""),
        ("HR Department", ""),
        ("Mike", "Mike"),
    ],
)
def test_nobody_is_greeted_by_what_is_no_name(name: str, greeted: str) -> None:
    assert first_name(name) == greeted


@pytest.mark.parametrize(
    ("phone", "country", "number"),
    [
        ("+441134960177", "GB", "0113 496 0177"),
        ("+442079460958", "GB", "020 7946 0958"),
        ("+447700900123", "GB", "07700 900 123"),
        ("+441134960177", "US", "+44-113-496-0177"),
        ("+15125550147", "US", "512-555-0147"),
        ("+15125550147", "GB", "+1-512-555-0147"),
        ("+15125550147", "", "512-555-0147"),
    ],
)
def test_C2_a_number_is_said_as_it_is_dialled_there(phone: str, country: str, number: str) -> None:
    job = replace(posting("Cook", "X", ""), place=Place("There", country=country))
    given = replace(brief("Noor Haddad", "", job), seeker=Seeker("Noor Haddad", phone))
    assert f"Again, {number}." in write("voicemail", given).text


def test_C2_a_number_at_home_is_spoken_without_plus() -> None:
    job = replace(posting("Cook", "X", ""), place=Place("Leeds", country="GB"))
    given = replace(brief("Noor Haddad", "", job), seeker=Seeker("Noor Haddad", "+441134960177"))
    assert "zero one one three, four nine six, zero one seven seven" in (
        write("voicemail", given).spoken
    )


def test_D5_an_opener_reads_well_whoever_answers_and_is_short() -> None:
    long = "Rebuilt the forecast of 14 districts with the finance office and the field managers"
    job = posting("Planner", "X", "Boise, ID", "Forecast demand for districts")
    given = brief("Noor Haddad", "", job, fact("achievement", long, at="Larch & Sons"))
    for contact in (None, Contact("c", "Pat Lund")):
        for interviewed in (None, date(2026, 11, 18)):
            message = write("opener", replace(given, contact=contact, interviewed_on=interviewed))
            assert message.seconds <= 30
            assert " we " not in message.sentences[1].text


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("No accidents in six years", "I have had no accidents in six years"),
        ("Trained 9 porters since 2022", "I have trained 9 porters since 2022"),
    ],
)
def test_R9_what_lasts_is_said_as_lasting(line: str, clause: str) -> None:
    assert first_person(line, "going on") == clause


def test_C3_an_unrelated_job_of_the_past_is_not_said_to_fill_the_time() -> None:
    job = posting("Nurse", "X", "Boise, ID", "Care for newborns")
    deed = fact("achievement", "Trained 9 porters", at="Larch & Sons", dates="2015-2024")
    past = fact("role", "Dishwasher", job="Dishwasher", at="Rosie's", dates="2012-2014")
    assert "dishwasher" not in write("voicemail", brief("Noor Haddad", "P", job, deed, past)).text
