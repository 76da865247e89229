"""What of a mail its sender wrote to be read, and who the sender is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.mail import Received
from ringback.reading.mail.matter import own_words, signature
from ringback.reading.mail.sender import Sender, sender_of
from ringback.reading.values import Person, Telling

INGRID = Person("ingrid", "Ingrid Vale", "recruiter")
TELLING = Telling(datetime(2026, 3, 2, tzinfo=UTC), (INGRID,), "Orton Foundry")


def sender(name: str, address: str, text: str = "Hello.") -> Sender:
    return sender_of(Received("", name, address, text), TELLING)


@pytest.mark.parametrize(
    "below",
    [
        "On Mon, Mar 1, 2026 at 9:00 AM Tess Hale <tess@example.org> wrote:\n> Old words.",
        "-----Original Message-----\nFrom: Tess\nOld words.",
        "From: Tess Hale\nSent: Monday\nTo: Ingrid\nSubject: news\n\nOld words.",
        "> Old words.",
        "-- \nOld words.",
        "Kind regards,\nOld words.",
        "This message is confidential and intended for the recipient only. Old words.",
    ],
)
def test_what_is_quoted_signed_or_printed_small_is_left_out(below: str) -> None:
    own = own_words(f"The panel meets on Friday.\n\n{below}")
    assert "The panel meets on Friday." in own
    assert "Old words" not in own


def test_who_is_greeted_is_left_out() -> None:
    assert own_words("Dear Tess,\n\nThe panel meets.").split() == ["The", "panel", "meets."]


def test_what_stands_under_the_closing_words_is_the_signature() -> None:
    text = "The panel meets on Friday.\n\nBest regards\nIngrid Vale\nOrton Foundry"
    assert signature(text).split("\n") == ["Best regards", "Ingrid Vale", "Orton Foundry"]


@settings(deadline=None, max_examples=80)
@given(st.text("aB >:-,.\n", max_size=120))
def test_what_is_left_stands_where_it_stood(text: str) -> None:
    own = own_words(text)
    assert len(own) == len(text)
    assert all(sign in (" ", before) for sign, before in zip(own, text, strict=True))


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Ingrid Vale", "x@example.com"),
        ("Vale, Ingrid", "x@example.com"),
        ("I. Vale", "x@example.com"),
        ("Ingrid Vale (Orton Foundry)", "x@example.com"),
        ("", "ingrid.vale@example.com"),
        ("Recruiting", "ivale@example.com"),
    ],
)
def test_somebody_known_is_found_by_name_or_address(name: str, address: str) -> None:
    assert sender(name, address).person == INGRID


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Orton Foundry", "jobs@example.com"),
        ("Orton Foundry Careers", "jobs@example.com"),
        ("HR Department", "hr@example.com"),
        ("", "no-reply@example.com"),
    ],
)
def test_a_team_and_a_machine_are_nobody(name: str, address: str) -> None:
    assert sender(name, address).person is None


def test_a_stranger_of_the_same_family_is_somebody_new() -> None:
    found = sender("Rufus Vale", "rufus@example.com")
    assert found.person == Person("Rufus Vale", "Rufus Vale")
    assert not found.known


def test_an_address_of_the_firm_is_of_the_employer() -> None:
    assert sender("Rufus", "rufus@ortonfoundry.example.com").of_employer
    assert not sender("Rufus", "rufus@example.com").of_employer
