"""Résumés of several walks of life, and the laws of their facts."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake import errors, read_resume

TODAY = date(2026, 7, 1)
FIXTURES = Path(__file__).parent / "fixtures"
RESUMES = sorted(path.name for path in FIXTURES.glob("resume_*"))


def read(name: str) -> Resume:
    return read_resume((FIXTURES / name).read_bytes(), name=name, today=TODAY)


def typed(text: str) -> Resume:
    return read_resume(text.encode(), today=TODAY)


def read_or_refused(text: str) -> Resume:
    try:
        return typed(text)
    except errors.IntakeError:
        return Resume()


def test_a_text_beyond_all_measure_is_cut() -> None:
    resume = typed(
        "EXPERIENCE\n" + "Line Cook, Bistro Verde, 2019 - 2022\n- Cut cost by 9%\n" * 20_000
    )
    assert len(resume.text) <= 200_000


def of_kind(resume: Resume, kind: str) -> list[Fact]:
    return [fact for fact in resume.facts if fact.kind == kind]


def roles(resume: Resume) -> list[tuple[str, str]]:
    return [(fact.text, fact.employer) for fact in of_kind(resume, "role")]


def stands(resume: Resume, fact: Fact) -> bool:
    """Whether the fact's words stand at its span; of a promotion all titles, of years the title."""
    there = resume.text[fact.span.start : fact.span.end]
    if fact.kind == "years":
        return (fact.title or fact.text) in there
    return all(words in there for words in fact.text.split(" → "))


@pytest.mark.parametrize("name", RESUMES)
def test_every_fact_stands_in_the_text_and_they_come_in_its_order(name: str) -> None:
    resume = read(name)
    assert resume.facts
    assert all(stands(resume, fact) for fact in resume.facts)
    assert list(resume.facts) == sorted(resume.facts, key=lambda fact: fact.span.start)
    assert len({fact.key for fact in resume.facts}) == len(resume.facts)


@pytest.mark.parametrize(
    ("name", "person", "phone", "email", "region"),
    [
        ("sales.txt", "Margaret O'Donnell", "+14145550147", "margaret.odonnell@example.com", "WI"),
        ("electrician.txt", "Walter Brandt", "+19375550118", "wbrandt@example.com", "OH"),
        ("nurse.txt", "Priya Raman", "+15125550162", "priya.raman@example.org", "TX"),
        ("hospitality.txt", "Tyrone Wells", "+17025550171", "tyrone.wells@example.com", "NV"),
        ("office.txt", "Joan Whitaker", "+15185550125", "", "NY"),
        ("teacher.md", "Lucia Fernandes", "+14165550133", "lucia.fernandes@example.com", "ON"),
        ("career_changer.txt", "Tomasz Nowak", "+49305550123", "tomasz.nowak@example.org", "BE"),
    ],
)
def test_the_person_stands_at_the_top(
    name: str, person: str, phone: str, email: str, region: str
) -> None:
    resume = read(f"resume_{name}")
    assert (resume.name, resume.phone, resume.email) == (person, phone, email)
    assert resume.place.region == region


@pytest.mark.parametrize(
    ("name", "jobs"),
    [
        (
            "sales.txt",
            [
                ("Regional Sales Manager", "Lakeshore Bearings & Supply"),
                ("Senior Sales Representative", "Lakeshore Bearings & Supply"),
                ("Sales Representative", "Harbor Fasteners Inc."),
            ],
        ),
        (
            "electrician.txt",
            [
                ("Foreman", "Three Rivers Electric"),
                ("Journeyman Electrician", "Brandt & Sons Electric"),
                ("Apprentice", "IBEW Local 82 JATC"),
            ],
        ),
        (
            "hospitality.txt",
            [
                ("General Manager", "The Copper Door Steakhouse"),
                ("Assistant Manager", "The Copper Door Steakhouse"),
                ("Server", "The Copper Door Steakhouse"),
                ("Busser", "Sunset Grill"),
            ],
        ),
        (
            "office.txt",
            [
                ("Office Administrator", "Hale & Marsh LLP"),
                ("Legal Secretary", "Court of Appeals"),
                ("Receptionist", "Dr. Allen's Dental Office"),
            ],
        ),
        (
            "teacher.md",
            [
                ("Grade 3 Teacher", "Maple Grove Public School"),
                ("Teaching Assistant", "Oakridge School"),
            ],
        ),
        (
            "warehouse.txt",
            [
                ("Order Picker/Forklift Operator", "BigBox Distribution Center"),
                ("Warehouse Associate", "ShipRight Logistics"),
                ("Care Assistant", "Sunny Acres Nursing Home"),
            ],
        ),
        ("graduate.txt", [("Software Engineering Intern", "Northwind Labs")]),
        (
            "without_headings.txt",
            [("Sales Associate", "Bright Shoes"), ("Shift Lead", "Cafe Luna")],
        ),
    ],
)
def test_jobs_are_told_in_many_layouts(name: str, jobs: list[tuple[str, str]]) -> None:
    assert roles(read(f"resume_{name}")) == jobs


@pytest.mark.parametrize(
    "head",
    [
        "Line Cook, Bistro Verde, May 2019 - June 2022",
        "Bistro Verde — Line Cook (05/2019–06/2022)",
        "Line Cook | Bistro Verde | Austin, TX | May 2019 - June 2022",
        "Line Cook at Bistro Verde, Austin, TX (2019-05 to 2022-06)",
        "Line Cook\nBistro Verde - Austin, TX\nMay 2019 to June 2022",
        "Bistro Verde, Austin, TX\nLine Cook\t\tMay 2019 – June 2022",
        "May 2019 - June 2022\nLine Cook\nBistro Verde",
        "Position: Line Cook\nEmployer: Bistro Verde\nDates: May 2019 - June 2022",
        "**Line Cook**, *Bistro Verde*\nMay 2019 - June 2022",
    ],
)
def test_one_job_reads_the_same_in_every_layout(head: str) -> None:
    resume = typed(f"Pat Example\n\nEXPERIENCE\n\n{head}\n- Served 80 covers a night\n")
    (role,) = of_kind(resume, "role")
    assert (role.text, role.employer) == ("Line Cook", "Bistro Verde")
    assert (role.since, role.until) == (Month(2019, 5), Month(2022, 6))
    (done,) = of_kind(resume, "achievement")
    assert (done.title, done.employer) == ("Line Cook", "Bistro Verde")


def test_several_titles_at_one_employer_are_a_promotion_oldest_first() -> None:
    (way_up,) = of_kind(read("resume_hospitality.txt"), "promotion")
    assert way_up.text == "Server → Assistant Manager → General Manager"
    assert way_up.employer == "The Copper Door Steakhouse"


def test_a_step_down_is_no_promotion() -> None:
    resume = typed(
        "Pat Example\nEXPERIENCE\nBistro Verde, Austin, TX\n"
        "Line Cook\t2021 - 2023\nRestaurant Manager\t2018 - 2021\n"
    )
    assert len(roles(resume)) == 2
    assert of_kind(resume, "promotion") == []


def test_what_somebody_states_of_their_years_holds_against_the_count() -> None:
    # The dates of the jobs add up to fourteen; the message must not contradict the résumé.
    years = of_kind(read("resume_sales.txt"), "years")
    assert [(fact.text, fact.numbers[0].value) for fact in years] == [("industrial sales", 12)]


def test_years_stated_of_a_part_stand_beside_the_count_of_the_whole() -> None:
    resume = typed(
        "Pat Example\nSUMMARY\nNurse with 3 years of experience in triage.\nEXPERIENCE\n"
        "Staff Nurse, Lone Star Clinic, Jan 2010 - Dec 2021\n"
    )
    assert [fact.numbers[0].value for fact in of_kind(resume, "years")] == [3, 12]


def test_overlapping_jobs_are_counted_once() -> None:
    resume = typed(
        "Pat Example\nEXPERIENCE\n"
        "Night Nurse, St. Brendan Hospital, Jan 2016 - Dec 2019\n"
        "Staff Nurse, Lone Star Clinic, Jan 2018 - Dec 2021\n"
    )
    (years,) = of_kind(resume, "years")
    assert (years.text, years.numbers[0].value) == ("nursing", 6)


@pytest.mark.parametrize(
    "dates", ["Feb 2019 - Jan 2017", "13/2019 - 14/2019", "2087 - 2090", "1802 - 1810"]
)
def test_impossible_dates_give_no_years(dates: str) -> None:
    resume = typed(f"Pat Example\nEXPERIENCE\nFiling Clerk, Acme Inc., {dates}\n")
    assert roles(resume) == [("Filing Clerk", "Acme Inc.")]
    assert of_kind(resume, "years") == []


def test_results_are_surer_than_duties() -> None:
    resume = read("resume_warehouse.txt")
    sure = {fact.text: fact.confidence for fact in of_kind(resume, "achievement")}
    assert sure["Trained 8 new pickers"] == 1.0
    assert sure["Loaded and unloaded trailers"] == 0.5


def test_awards_licences_skills_and_schools_are_told_apart() -> None:
    resume = read("resume_nurse.txt")
    assert [fact.text for fact in of_kind(resume, "award")] == ["Daisy Award 2018"]
    assert {"BLS", "ACLS", "CCRN"} <= {fact.text for fact in of_kind(resume, "licence")}
    (school,) = of_kind(resume, "education")
    assert school.employer == "Texas State University"
    skills = [fact.text for fact in of_kind(read("resume_graduate.txt"), "skill")]
    assert skills == ["Python", "Java", "C++", "Git", "Docker", "Linux"]


def test_a_licence_in_the_summary_is_found() -> None:
    licences = [fact.text for fact in of_kind(read("resume_electrician.txt"), "licence")]
    assert licences == ["Licensed journeyman electrician", "OSHA 30"]


def test_a_wrapped_bullet_is_one_fact() -> None:
    texts = [fact.text for fact in read("resume_sales.txt").facts]
    assert any(text.endswith("and train every new hire in consultative selling") for text in texts)


def test_the_same_line_keeps_its_key_when_the_file_is_read_again() -> None:
    before = {fact.text: fact.key for fact in read("resume_sales.txt").facts}
    text = (FIXTURES / "resume_sales.txt").read_text(encoding="utf-8")
    after = {fact.text: fact.key for fact in typed(text + "\nBowling league champion\n").facts}
    assert {text: after[text] for text in before} == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_does_not_matter(encoding: str) -> None:
    text = "Zoë Müller\r\nEXPERIENCE\r\nBarista, Café Lumen, 2019 – 2022\r\n"
    resume = read_resume(text.encode(encoding), today=TODAY)
    assert resume.name == "Zoë Müller"
    assert roles(resume) == [("Barista", "Café Lumen")]


JSON_RESUME = {
    "basics": {
        "name": "Pat Example",
        "email": "Pat@Example.com",
        "phone": "(512) 555-0147",
        "summary": "Line cook with 9 years in busy kitchens.",
        "location": {"city": "Austin", "region": "Texas", "countryCode": "US"},
    },
    "work": [
        {
            "name": "Bistro Verde",
            "position": "Sous Chef",
            "startDate": "2021-05-01",
            "highlights": ["Cut food cost by 12%"],
        },
        {
            "company": "Bistro Verde",
            "position": "Line Cook",
            "startDate": "2017",
            "endDate": "2021",
        },
        {"odd": [1, 2]},
        "nonsense",
    ],
    "education": [{"institution": "Texas Culinary Academy", "studyType": "Certificate"}],
    "skills": [{"name": "Kitchen", "keywords": ["Butchery", "Pastry"]}],
    "awards": [{"title": "Employee of the Year", "date": "2023-01-01"}],
    "certificates": [{"name": "ServSafe"}],
}


def test_json_resume_gives_the_same_kinds_of_facts_with_spans() -> None:
    resume = typed(json.dumps(JSON_RESUME))
    assert (resume.name, resume.phone) == ("Pat Example", "+15125550147")
    assert (resume.email, resume.place.region) == ("pat@example.com", "TX")
    assert roles(resume) == [("Sous Chef", "Bistro Verde"), ("Line Cook", "Bistro Verde")]
    assert {fact.kind for fact in resume.facts} == {
        "role",
        "years",
        "achievement",
        "award",
        "promotion",
        "skill",
        "licence",
        "education",
    }
    assert all(stands(resume, fact) for fact in resume.facts)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "position", "startDate", "keywords"]), inner)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from(["basics", "work", "skills", "education"]), VALUES))
def test_odd_json_is_read_or_refused(data: dict[str, object]) -> None:
    resume = read_or_refused(json.dumps(data))
    assert all(stands(resume, fact) for fact in resume.facts)


@settings(deadline=None, max_examples=80)
@given(
    st.lists(
        st.sampled_from(
            [
                "EXPERIENCE",
                "Skills: a, b; c",
                "Line Cook, Bistro Verde, 2019 - 2022",
                "- Cut cost by 12%; won Employee of the Month",
                "Education",
                "BA, York University, 2010",
                "2010 - 2012",
                "promoted to chef",
                "",
                "   ",
                "\tx\t|",
                "12 years of experience in sales. Dr. A. B. Smith",
            ]
        )
        | st.text(max_size=40),
        max_size=14,
    )
)
def test_any_lines_give_facts_that_stand_in_the_text(lines: list[str]) -> None:
    resume = read_or_refused("\n".join(lines))
    assert all(stands(resume, fact) for fact in resume.facts)


def test_what_an_export_has_escaped_reads_as_it_was_meant() -> None:
    resume = typed("EXPERIENCE\nCook, Pat&#039;s Diner &amp; Grill, 2019 - 2022\n")
    assert roles(resume) == [("Cook", "Pat's Diner & Grill")]


def test_a_name_without_any_sign_of_a_firm_is_not_taken_for_one() -> None:
    resume = typed("EXPERIENCE\n\nSunny days\n2019 - 2022\n- Sorted 900 letters a day\n")
    (done,) = of_kind(resume, "achievement")
    assert (done.title, done.employer) == ("", "")


@pytest.mark.parametrize("name", ["Tim Cook", "Anna Baker", "Theo Lindqvist", "Ana de la Cruz"])
def test_a_surname_that_is_a_trade_is_a_name(name: str) -> None:
    assert typed(f"{name}\nEXPERIENCE\nLine Cook, Bistro Verde, 2019 - 2022\n").name == name


@pytest.mark.parametrize(
    "line", ["Line Cook", "Registered Nurse", "Curriculum Vitae", "Austin, TX"]
)
def test_a_title_or_place_at_the_top_is_no_name(line: str) -> None:
    assert typed(f"{line}\nEXPERIENCE\nLine Cook, Bistro Verde, 2019 - 2022\n").name == ""
