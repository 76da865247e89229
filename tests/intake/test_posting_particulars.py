"""Titles, employers, places, pay and contacts as ads of many kinds give them."""

from datetime import date

import pytest

from ringback.casebook.documents import Named, Posting
from ringback.intake import read_posting

TODAY = date(2026, 7, 1)
MUST = "\n\nRequirements\n- Two years in the trade\n- A clean driving licence\n"


def typed(text: str) -> Posting:
    return read_posting(text.encode(), today=TODAY)


@pytest.mark.parametrize(
    ("head", "title", "employer", "place"),
    [
        (
            "Care Assistant\nBand 2, Willow Community Hospital, Taunton",
            "Care Assistant",
            "Willow Community Hospital",
            "Taunton",
        ),
        (
            "TEACHER OF MUSIC\nSt Anselm's High School, Durham",
            "Teacher of Music",
            "St Anselm's High School",
            "Durham",
        ),
        ("Mechaniker\nAutohaus Linde GmbH, Bremen", "Mechaniker", "Autohaus Linde GmbH", "Bremen"),
        ("Clerk\nCity of Millbrook", "Clerk", "City of Millbrook", "Millbrook"),
        (
            "Clerk\nCounty of Harlow Recorder",
            "Clerk",
            "County of Harlow Recorder",
            "Harlow Recorder",
        ),
        ("Ranger\nOhio State Personnel Board", "Ranger", "State of Ohio", "Ohio"),
        ("Deputy Chief, Harbour Commission", "Deputy Chief", "Harbour Commission", ""),
        ("Sales Agent (Female only)", "Sales Agent", "", ""),
        ("Payroll Clerk (Denver, CO)", "Payroll Clerk", "", "Denver, CO"),
        (
            "Rosie's Diner - Now hiring line cooks and dishwashers!",
            "Line cook",
            "Rosie's Diner",
            "",
        ),
        ("Looking for a nanny for our twins", "Nanny", "", ""),
        ("Duties\n\nAs a forestry technician you will build lines.", "Forestry technician", "", ""),
        ("Job Title: Cordwainer", "Cordwainer", "", ""),
        (
            "Exhibit Superintendent II\nassists in recruiting of ushers",
            "Exhibit Superintendent II",
            "",
            "",
        ),
        ("Cook\nCome by at 14 Maple Lane, Dayton, Ohio.", "Cook", "", "Dayton, Ohio"),
        ("Cook\nWork Location: In person", "Cook", "", ""),
    ],
)
def test_heads_of_ads_of_many_kinds(head: str, title: str, employer: str, place: str) -> None:
    posting = typed(head + MUST)
    assert (posting.title, posting.employer, posting.place.text) == (title, employer, place)


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        ("The salary is USD 50,000 - 60,000 per year.", "USD 50,000 - 60,000 per year"),
        ("Gehalt: 3.200 € bis 3.800 € im Monat", "3.200 € bis 3.800 € im Monat"),
        ("We pay Rs 25,000 to Rs 35,000 per month.", "Rs 25,000 to Rs 35,000 per month"),
        ("Pay: £11.60 ph", "£11.60 ph"),
        ("You will manage a budget of $2M.", ""),
    ],
)
def test_pay_is_told_in_many_moneys(words: str, pay: str) -> None:
    assert typed(f"Porter{MUST}\n{words}\n").pay == pay


@pytest.mark.parametrize(
    "words",
    [
        "If you need an accommodation because of a disability, contact help@example.com.",
        "Beware of fraud: our mails come from an official @example.com address, jobs@example.com.",
        "See how we treat data protection, or write to data@example.com.",
        "Recruitment agencies may contact agents@example.com.",
    ],
)
def test_an_address_for_another_purpose_is_no_contact(words: str) -> None:
    assert typed(f"Porter{MUST}\n{words}\n").named is None


def test_a_person_is_named_by_how_they_are_addressed() -> None:
    words = "Deine Bewerbung schickst du an Frau Jana Holm, jana@example.org."
    assert typed(f"Porter{MUST}\n{words}\n").named == Named("Jana Holm", "", "jana@example.org")


@pytest.mark.parametrize("name", ["Blythe Danvers", "Ruth Northcott", "Karen Boardman"])
def test_a_name_that_holds_a_common_word_is_a_name(name: str) -> None:
    posting = typed(f"Porter{MUST}\nContact: {name}, Manager, 207-555-0126\n")
    assert posting.named == Named(name, "+12075550126", "", "Manager")


def test_a_firm_behind_a_role_is_no_person() -> None:
    words = "Contact\nSenior Recruiter, Brandt Staffing\n303-555-0142\n"
    named = typed(f"Porter{MUST}\n{words}").named
    assert named is None or named.name == ""


def test_a_long_value_of_the_front_matter_is_prose() -> None:
    intro = "You will run the night desk of a house by the sea, " * 5
    posting = typed(f"---\ntitle: Night Porter\nintro: {intro}and lock up.\nupdated:\n---\n{MUST}")
    assert posting.title == "Night Porter"
    assert any(want.text.startswith("You will run") for want in posting.wants)
