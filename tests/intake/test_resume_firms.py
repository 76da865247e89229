"""Firms, and what stands where a firm would: addresses, towns, wards, forms of work, labels."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)


def of_kind(work: str, kind: str) -> list[Fact]:
    page = f"Pat Example\n\nEXPERIENCE\n\n{work}\n- Kept the files in order\n"
    return [fact for fact in read_resume(page.encode(), today=TODAY).facts if fact.kind == kind]


def posts(work: str) -> list[tuple[str, str]]:
    return [(fact.text, fact.employer) for fact in of_kind(work, "role")]


@pytest.mark.parametrize(
    ("line", "title", "house"),
    [
        (
            "Office Assistant, Quillam & Sons, LLP (2019-2025)",
            "Office Assistant",
            "Quillam & Sons, LLP",
        ),
        (
            "Quillam & Sons, LLP, Office Assistant, 2019 - 2025",
            "Office Assistant",
            "Quillam & Sons, LLP",
        ),
        (
            "Shift Lead, Tam & Olly's Ices, Inc., 2019 - 2025",
            "Shift Lead",
            "Tam & Olly's Ices, Inc.",
        ),
        ("Driver, Quillam & Sons, Ltd., Leeds, 2010-2013", "Driver", "Quillam & Sons, Ltd."),
        ("Buyer, Aerolina, S.A., Madrid, 2014 - 2016", "Buyer", "Aerolina, S.A."),
        ("Nurse, Sunrise Pediatrics, P.C., 2016 - 2019", "Nurse", "Sunrise Pediatrics, P.C."),
        ("Cook, Tate Foods, Corp., 2014 - 2016", "Cook", "Tate Foods, Corp."),
        ("Fitter, Norden Werk, GmbH, 2014 - 2016", "Fitter", "Norden Werk, GmbH"),
        ("Analyst, Carver Holdings, PLC, London, 2014 - 2016", "Analyst", "Carver Holdings, PLC"),
        (
            "Clerk, Marlow, Finch & Grey, LLC, Austin, TX, 2019 - 2021",
            "Clerk",
            "Marlow, Finch & Grey, LLC",
        ),
        (
            "Paralegal, Ortiz, Lamb & Pryor, P.A., Miami, FL | 2016 to 2019",
            "Paralegal",
            "Ortiz, Lamb & Pryor, P.A.",
        ),
    ],
)
def test_the_legal_ending_and_the_partners_are_part_of_the_name(
    line: str, title: str, house: str
) -> None:
    assert posts(line) == [(title, house)]


@pytest.mark.parametrize(
    "where",
    [
        "12 High Street",
        "14 Mill Lane, Oakham",
        "Station Road",
        "Unit 4, Station Road",
        "Ward 12",
        "Accounts Department",
        "York",
        "Oakham, Rutland",
        "LE15 6AB",
        "Full Time Contract",
        "Temporary Contract",
    ],
)
@pytest.mark.parametrize("form", ["Receptionist\n{} | 2014 to 2016", "Receptionist, {}, 2014-2016"])
def test_an_address_a_ward_or_a_form_of_work_is_no_employer(form: str, where: str) -> None:
    ((title, house),) = posts(form.format(where))
    assert title.startswith("Receptionist")
    assert house == ""


@pytest.mark.parametrize(
    "house",
    ["York Ham Shop", "Bridge Street Bakery", "Unit One Studios", "Austin Police Department"],
)
def test_a_firm_that_is_named_after_a_street_or_a_town_is_one(house: str) -> None:
    assert posts(f"Receptionist\n{house} | 2014 to 2016") == [("Receptionist", house)]


@pytest.mark.parametrize(
    ("line", "said", "house"),
    [
        ("Labourer, Apprentice, Acme Builders, 2014-2016", "Labourer, Apprentice", "Acme Builders"),
        ("Clerk - Temporary, Marsh Dental, 2014-2016", "Clerk - Temporary", "Marsh Dental"),
        ("Designer, Freelance, 2014-2016", "Designer, Freelance", ""),
        ("Bookkeeper, Volunteer, Food Bank, 2014-16", "Bookkeeper, Volunteer", "Food Bank"),
        (
            "Youth Worker (voluntary), Mere Church, 2014-16",
            "Youth Worker (voluntary)",
            "Mere Church",
        ),
        ("Cook, The Crown (seasonal), 2014-2016", "Cook (seasonal)", "The Crown"),
        ("Cook, The Crown, 2014-2016 (Temp)", "Cook (Temp)", "The Crown"),
        ("Cook | The Crown | Internship | 2014-2016", "Cook (Internship)", "The Crown"),
        (
            "Driver - Temporary, Quillam & Sons, LLP, 2014",
            "Driver - Temporary",
            "Quillam & Sons, LLP",
        ),
        ("Clerk - Temporary, Finch & Grey, LLC, 2014-16", "Clerk - Temporary", "Finch & Grey, LLC"),
        ("Trainee, Acme Steel Works, 2014 - 2015", "Trainee", "Acme Steel Works"),
        ("Sales Intern, Acme Steel Works, 2014 - 2015", "Sales Intern", "Acme Steel Works"),
    ],
)
def test_what_makes_less_of_a_post_stays_with_its_title(line: str, said: str, house: str) -> None:
    assert posts(line) == [(said, house)]
    assert {fact.title for fact in of_kind(line, "achievement")} == {said}


def test_the_dot_of_net_stays_in_titles_and_skills() -> None:
    page = (
        "Pat Example\n\nEXPERIENCE\n\n.NET Developer, Acme Software, 2014 - 2016\n- Wrote forms\n\n"
        "SKILLS\n.NET, C#, ASP.NET."
    )
    facts = read_resume(page.encode(), today=TODAY).facts
    assert [fact.text for fact in facts if fact.kind == "role"] == [".NET Developer"]
    assert [fact.text for fact in facts if fact.kind == "skill"] == [".NET", "C#", "ASP.NET"]


@pytest.mark.parametrize(
    "label",
    [
        "Achievements as a teacher",
        "Key responsibilities",
        "KEY RESPONSIBILITIES AND ACHIEVEMENTS",
        "Main duties & responsibilities",
        "Teaching accomplishments, duties and awards",
    ],
)
def test_a_label_is_neither_a_post_nor_an_award_nor_anything_done(label: str) -> None:
    work = f"Teacher\nHill School, Leeds | 2014 to 2016\n{label}\n- Ran the chess club for a year"
    assert posts(work) == [("Teacher", "Hill School")]
    assert not of_kind(work, "award")
    assert label not in [fact.text for fact in of_kind(work, "achievement")]


@pytest.mark.parametrize(
    "title", ["GCSE English tutor", "English Teacher (TEFL)", "Team leader role"]
)
def test_who_teaches_for_a_paper_holds_a_post(title: str) -> None:
    assert posts(f"{title}\nHill School, Leeds | 2014 to 2016") == [(title, "Hill School")]
    assert not of_kind(title, "licence")


def test_a_post_that_lasts_since_nobody_knows_when_has_its_house() -> None:
    work = "Tutor\nRowan Training Group, Leeds | Present"
    assert posts(work) == [("Tutor", "Rowan Training Group")]
