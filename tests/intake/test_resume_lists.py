"""Licences, schools, skills and prizes under headings of many words, and what is none of them."""

from datetime import date

import pytest

from ringback.casebook.amendments import fact_key
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)
WORK = "Pat Example\n\nEXPERIENCE\n\nLine Cook, Bistro Verde, 2019 - 2022\n- Served 80 covers\n\n"


def listed(text: str, kind: str) -> list[str]:
    facts = read_resume((WORK + text).encode(), today=TODAY).facts
    return [fact.text for fact in facts if fact.kind == kind]


@pytest.mark.parametrize(
    "heading",
    [
        "TICKETS",
        "Papers",
        "Checks",
        "Registrations",
        "Certificates & checks",
        "Tickets and licences",
        "TRADE QUALIFICATIONS",
        "Qualifications",
    ],
)
def test_licences_stand_under_headings_of_many_words(heading: str) -> None:
    assert listed(
        f"{heading}\nWorking at Heights – expires 2028-01-15\nClass A CDL", "licence"
    ) == [
        "Working at Heights – expires 2028-01-15",
        "Class A CDL",
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Licences: CSCS card", ["CSCS card"]),
        ("Tickets\nBLS, ACLS, PALS", ["BLS", "ACLS", "PALS"]),
        ("Tickets\nServSafe Manager; CPR, exp. 4/27", ["ServSafe Manager", "CPR, exp. 4/27"]),
        ("Tickets\nNotary Public, State of Ohio, active", ["Notary Public, State of Ohio, active"]),
        ("Tickets\nClass A CDL, endorsements H, N, T", ["Class A CDL, endorsements H, N, T"]),
        ("Driving licence: Full, category B", ["Driving licence: Full, category B"]),
        ("Other\nDriving licence: B, BE", ["Driving licence: B, BE"]),
    ],
)
def test_a_list_is_parted_and_a_number_or_expiry_is_kept(line: str, names: list[str]) -> None:
    assert listed(line, "licence") == names


def test_a_registration_beside_the_address_is_a_licence() -> None:
    text = WORK.replace("Pat Example\n", "Pat Example\nNursing registration: 12A3456E\n")
    facts = read_resume(text.encode(), today=TODAY).facts
    assert "Nursing registration: 12A3456E" in [f.text for f in facts if f.kind == "licence"]


def test_the_name_with_its_letters_is_no_licence() -> None:
    assert listed("Licenses\nPat Example, RN\nRN, State Board, R0123456", "licence") == [
        "RN, State Board, R0123456"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Culinary Arts certificate, Rio Community College, 2020",
        "Lincoln High School, diploma, 2017",
        "GCSEs: Maths 4, English 5",
        "Abitur, Gymnasium am See, 2016",
        "Vocational qualification: Baker (IHK), 2018",
        "MA Social Work (Distinction), University of Leeds, 2015–2017",
        "B.Eng., Civil Engineering, 2010",
        "Leaving Certificate, Ursuline College, 2014",
        "CDL training, Tri-State Truck Driving School, 2009",
        "Electrical Techniques, Algonquin, 2014",
    ],
)
@pytest.mark.parametrize("heading", ["EDUCATION", "School", "Where I studied"])
def test_education_of_unusual_words_is_found(heading: str, line: str) -> None:
    (found,) = listed(f"{heading}\n{line}", "education")
    assert found[:12] == line[:12]


def test_a_house_above_its_degree_is_one_school() -> None:
    assert listed(
        "EDUCATION\nUniversity of Tulsa\nBSN, minor in Spanish\n2013 – 2017", "education"
    ) == ["BSN, minor in Spanish"]


@pytest.mark.parametrize("line", ["BSc Nursing, University of Hull, 2012", "Diploma in Baking"])
def test_a_degree_under_qualifications_is_education_and_no_skill(line: str) -> None:
    assert len(listed(f"Qualifications\n- {line}", "education")) == 1
    assert not listed(f"Qualifications\n- {line}", "skill")


def test_a_program_whose_name_begins_like_a_degree_is_a_skill() -> None:
    assert listed("Skills\n- MS Project\n- Excel", "skill") == ["MS Project", "Excel"]


@pytest.mark.parametrize(
    "line", ["2nd place, State Chili Cook-off 2024", "Runner-up, Carer of the County, 2023"]
)
@pytest.mark.parametrize("heading", ["PRIZES", "Recognition", "Other things"])
def test_a_prize_on_a_line_of_its_own_is_an_award(heading: str, line: str) -> None:
    assert listed(f"{heading}\n{line}", "award") == [line]


def test_a_heading_in_capitals_before_its_words_opens_its_list() -> None:
    text = "LANGUAGES Spanish (first language), English (fluent)\nPRIZES 2nd place, Pie Day 2024"
    assert listed(text, "skill") == ["Spanish (first language)", "English (fluent)"]
    assert listed(text, "award") == ["2nd place, Pie Day 2024"]


@pytest.mark.parametrize(
    "nothing",
    [
        "pat@example.com",
        "Date of birth: 14.03.1998",
        "+49 171 5550143",
        "Lindenallee 12",
        "12 Elm Street",
        "Nationality: German",
        "References: two, on request",
        "References available upon request.",
        "2015–2017",
        "Computer skills",
    ],
)
@pytest.mark.parametrize("heading", ["Skills", "Awards", "Licenses"])
def test_particulars_labels_and_politeness_are_no_facts(heading: str, nothing: str) -> None:
    before = listed("", "skill")
    for kind in ("skill", "award", "licence", "education"):
        assert listed(f"{heading}\n{nothing}", kind) == before


@pytest.mark.parametrize("label", ["Interests", "Hobbies", "Interests and hobbies"])
@pytest.mark.parametrize("mark", [": ", " | ", "\n"])
def test_hobbies_are_no_skills(label: str, mark: str) -> None:
    assert listed(f"Skills\nExcel\n{label}{mark}Choir, hiking", "skill") == ["Excel"]


def test_levels_beside_languages_in_a_table_are_no_skills() -> None:
    text = "Languages\nListening | Reading | Writing\nEnglish | C1 | C1 | B2"
    assert listed(text, "skill") == ["English"]


def test_a_voluntary_post_among_honours_is_a_post_and_no_award() -> None:
    line = "Clinic volunteer, Legal Aid of Ohio, 2018–present. Prepared papers for 150 clients."
    assert listed(f"Honors & Volunteer\n{line}", "award") == []
    assert "Clinic volunteer" in listed(f"Honors & Volunteer\n{line}", "role")


def test_deeds_above_the_jobs_are_achievements_and_praise_is_none() -> None:
    text = WORK.replace(
        "EXPERIENCE", "SUMMARY\n- Wrote the guide that all use\n- Team player\n\nWORK"
    )
    facts = read_resume(text.encode(), today=TODAY).facts
    told = [fact.text for fact in facts if fact.kind == "achievement"]
    assert told == ["Wrote the guide that all use", "Served 80 covers"]


def test_every_key_is_made_by_the_one_formula() -> None:
    text = WORK + "Skills\nC++, C#\n\nLicenses\nClass A CDL\n\nEducation\nGED, 2005\n"
    facts = read_resume(text.encode(), today=TODAY).facts
    told = [fact for fact in facts if fact.kind != "role"]
    assert [fact.key for fact in told] == [fact_key(fact.kind, fact.text) for fact in told]
