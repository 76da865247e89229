"""Salutation, close, subject, and what a letter lacks."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.casebook.people import Contact
from ringback.casebook.terms import LineKind, Manner
from ringback.words import Brief
from words.briefs import brief, fact, posting
from words.letter_briefs import WRITERS, compose, met

HOTEL = brief(
    "Noor Haddad",
    "Dana Reyes",
    posting("Night Auditor", "The Larkspur Hotel", "Savannah, GA"),
    fact("years", "hotel work", count="4"),
)


def greeted(name: str, manner: Manner = "plain", line: LineKind = "email", *, talked: bool) -> str:
    seeker = replace(HOTEL.seeker, manner=manner)
    now = replace(HOTEL, seeker=seeker, line=line, contact=Contact("c1", name) if name else None)
    return compose("interest", met(now) if talked else now).paragraphs[0]


@pytest.mark.parametrize(
    ("name", "manner", "talked", "salutation"),
    [
        ("Dana Reyes", "plain", False, "Dear Dana Reyes,"),
        ("Dana Reyes", "plain", True, "Dear Dana,"),
        ("Dana Reyes", "warm", False, "Hi Dana,"),
        ("Dana Reyes", "formal", True, "Dear Dana Reyes,"),
        ("Ms. Dana Reyes", "formal", True, "Dear Ms. Reyes,"),
        ("Dr. Smith", "plain", False, "Dear Dr. Smith,"),
        ("Rosa", "plain", False, "Dear Rosa,"),
        ("田中 太郎", "warm", True, "Hi 田中 太郎,"),
        ("Мария Иванова", "plain", True, "Dear Мария Иванова,"),
        ("", "plain", False, "Hello,"),
        ("", "formal", False, "Dear hiring team,"),
        ("Hiring Manager", "plain", False, "Hello,"),
    ],
)
def test_a_letter_greets_as_one_greets(
    name: str, manner: Manner, talked: bool, salutation: str
) -> None:
    assert greeted(name, manner, talked=talked) == salutation


def test_on_paper_nobody_is_greeted_with_hi_or_hello() -> None:
    assert greeted("Dana Reyes", "warm", "post", talked=True) == "Dear Dana,"
    assert greeted("", "warm", "post", talked=False) == "Dear hiring team,"


def closed(now: Brief, kind: str = "interest") -> str:
    return compose(kind, now).paragraphs[-1]


def test_an_email_closes_with_the_number_and_a_letter_without() -> None:
    assert closed(replace(HOTEL, line="email")) == "Kind regards,\nNoor Haddad\n512-555-0147"
    assert closed(replace(HOTEL, line="post")) == "Sincerely,\nNoor Haddad"


def test_the_number_in_the_close_is_said_figure_by_figure() -> None:
    close = compose("interest", replace(HOTEL, line="email")).sentences[-1]
    assert close.spoken.startswith("Kind regards, Noor Haddad.")
    assert close.spoken.endswith("zero one four seven")
    assert close.rests_on == ("seeker:name", "seeker:phone")


def test_who_does_not_telephone_gives_no_number() -> None:
    silent = replace(HOTEL, seeker=replace(HOTEL.seeker, telephone="no", email="me@example.com"))
    assert closed(replace(silent, line="email")) == "Kind regards,\nNoor Haddad"
    assert not any("telephone number" in text for text in compose("interest", silent).missing)


def test_a_number_is_written_as_it_is_shown() -> None:
    shown = replace(HOTEL, line="email", phone_shown="01632 555012")
    assert closed(shown).endswith("\n01632 555012")


def test_an_unknown_name_and_number_leave_no_empty_line() -> None:
    bare = replace(HOTEL, seeker=replace(HOTEL.seeker, name="", phone=""), line="email")
    message = compose("interest", bare)
    assert message.paragraphs[-1] == "Kind regards"
    assert any("ringback me --name" in text for text in message.missing)
    assert any("ringback me --phone" in text for text in message.missing)


@pytest.mark.parametrize("kind", WRITERS)
def test_R5_the_subject_begins_with_position_and_sender(kind: str) -> None:
    assert compose(kind, HOTEL).subject.startswith("Night Auditor: Noor Haddad, ")


def test_the_subject_of_thanks_names_the_day() -> None:
    thanked = met(replace(HOTEL, line="email"), day=date(2026, 11, 17))
    assert compose("thank_you", thanked).subject == (
        "Night Auditor: Noor Haddad, thank you for Tuesday"
    )


@pytest.mark.parametrize("kind", WRITERS)
def test_a_letter_to_nobody_says_whom_to_add(kind: str) -> None:
    message = compose(kind, replace(HOTEL, contact=None))
    assert any("ringback contact" in text for text in message.missing)


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("name", ["Cher", "陳", "Ng, Ana", "Ó"])
def test_anybody_can_sign(kind: str, name: str) -> None:
    signed = replace(HOTEL, seeker=replace(HOTEL.seeker, name=name))
    assert compose(kind, signed).paragraphs[-1].splitlines()[1]


@pytest.mark.parametrize("kind", WRITERS)
def test_a_posting_without_title_place_or_wants_gets_every_letter(kind: str) -> None:
    bare = replace(HOTEL, posting=posting("", "", ""), facts=())
    message = compose(kind, bare)
    assert "open position" in message.text
    assert any("no title" in text for text in message.missing)
