import re
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.words.letters.sheet import lacking, sheet
from stationery.letters import LINES, TEXT, brief, letter, message
from strategies import texts

law = settings(deadline=None, max_examples=150)
_SEPARATORS: Final = re.compile(r"[\s,;|•·]")


def test_F4_a_letter_bears_sender_date_and_postal_address() -> None:
    made = sheet(message(), brief())

    assert made.sender == tuple(LINES[:3])
    assert made.reach == ("512-555-0147", "sam@example.com")
    assert made.date == "November 22, 2026"
    assert made.recipient == tuple(LINES[6:10])
    assert made.subject == "Baker"
    assert made.paragraphs == ("Dear Ms. Reyes,", *TEXT, "Sincerely,\nSam Doe")


@pytest.mark.parametrize(
    ("post", "lines"),
    [
        ("12 Elm Street, Apt 4, Austin, TX 78701", ["12 Elm Street, Apt 4", "Austin, TX 78701"]),
        (
            "12 Elm Street, Tulsa, Oklahoma 74101, USA",
            ["12 Elm Street", "Tulsa, Oklahoma 74101", "USA"],
        ),
        (
            "1 Example Street, New York, New York 10001",
            ["1 Example Street", "New York, New York 10001"],
        ),
        ("PO Box 3, Washington, DC 20001", ["PO Box 3", "Washington, DC 20001"]),
        ("9 Oak Ave, Reno, NV, 89501", ["9 Oak Ave", "Reno, NV, 89501"]),
        (
            "1 Main St, Suite 20, Toronto, ON M5V 2T6, Canada",
            ["1 Main St, Suite 20", "Toronto, ON M5V 2T6", "Canada"],
        ),
        ("Flat 2, 14 Elm Road, Leeds, LS1 4AB", ["Flat 2, 14 Elm Road", "Leeds", "LS1 4AB"]),
        ("14 Elm Road, Leeds LS1 4AB, UK", ["14 Elm Road", "Leeds LS1 4AB", "UK"]),
        ("12, Elm Road, Pune 411001", ["12, Elm Road", "Pune 411001"]),
        ("Beispielweg 5, 10115 Berlin, Germany", ["Beispielweg 5", "10115 Berlin", "Germany"]),
        ("5 Elm Street, Perth, WA 6000", ["5 Elm Street", "Perth, WA 6000"]),
        (
            "Rowan Mills, Inc., 7 Dock Road, Erie, PA 16501",
            ["Rowan Mills, Inc.", "7 Dock Road", "Erie, PA 16501"],
        ),
        ("Rowan House, 5 Elm Road, Bath", ["Rowan House", "5 Elm Road", "Bath"]),
        ("1 Main St, Apt 2\n Austin,  TX 78701\n\n", ["1 Main St, Apt 2", "Austin, TX 78701"]),
        ("PO Box 3; Dallas, TX", ["PO Box 3", "Dallas, TX"]),
        ("1 Main St,\nAustin,\nTX 78701", ["1 Main St", "Austin", "TX 78701"]),
        (" , ;, \n", []),
    ],
)
def test_an_address_is_broken_into_the_lines_of_an_envelope(post: str, lines: list[str]) -> None:
    assert list(letter(post=post).their_address) == lines
    assert list(letter(own_post=post).own_address) == lines


def test_who_is_named_already_is_not_named_again_by_the_address() -> None:
    made = letter(post="Dana Reyes, QUAY FOODS, 1 Example Plaza, Austin, TX 78701")

    assert made.recipient == ("Dana Reyes", "Quay Foods", "1 Example Plaza", "Austin, TX 78701")


@law
@given(st.lists(st.one_of(texts, st.sampled_from([",", "TX 78701", "Suite 2"]))).map("".join))
def test_an_address_loses_nothing_and_gains_nothing(post: str) -> None:
    lines = letter(own_name="", own_post=post).own_address

    assert _SEPARATORS.sub("", "".join(lines)) == _SEPARATORS.sub("", post[:1000])
    assert all(line == " ".join(line.split()) and line for line in lines)


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("US", "November 22, 2026"),
        ("CA", "November 22, 2026"),
        ("", "November 22, 2026"),
        ("GB", "22 November 2026"),
        ("AU", "22 November 2026"),
    ],
)
def test_the_day_is_written_as_the_recipient_writes_days(country: str, said: str) -> None:
    assert letter(country=country).date == said


def test_the_country_is_the_contacts_else_the_postings_else_the_seekers() -> None:
    assert letter(country="gb", posted_in="US", own_country="DE").country == "GB"
    assert letter(country="", posted_in="CA", own_country="DE").country == "CA"
    assert letter(country="", posted_in="", own_country="DE").country == "DE"


def test_a_number_is_written_as_it_is_dialled_there() -> None:
    assert letter(country="US").reach[0] == "512-555-0147"
    assert letter(country="GB").reach[0].startswith("+1")


def test_who_does_not_telephone_gives_no_number() -> None:
    who = brief()
    silent = replace(who, seeker=replace(who.seeker, telephone="no"))

    assert sheet(message(), silent).reach == ("sam@example.com",)


def test_without_a_title_there_is_no_subject() -> None:
    assert sheet(message(subject="Sam Doe, our talk"), brief(title="")).subject == ""


def test_a_letter_to_nobody_in_particular_goes_to_the_employer() -> None:
    made = sheet(message(), replace(brief(), contact=None))

    assert made.recipient == ("", "Quay Foods")


def test_what_is_lacking_is_told_with_the_command_that_adds_it() -> None:
    assert lacking(letter()) == ()
    (theirs,) = lacking(letter(post=""))
    (own,) = lacking(letter(own_post=""))

    assert "`ringback contact … --post ADDRESS`" in theirs
    assert "`ringback me --post ADDRESS`" in own
    assert lacking(letter(post="", own_post="")) == (theirs, own)


def test_an_address_without_a_name_is_an_address() -> None:
    made = letter(own_name="", name="", employer="")

    assert made.own_address == tuple(LINES[1:3])
    assert made.their_address == tuple(LINES[8:10])
    assert lacking(made) == ()
