"""Careers as people write them: houses with wards, papers outside jobs, and fields of work."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake import read_resume
from ringback.intake.fields_of_work import field_of_work

TODAY = date(2026, 7, 1)


def typed(text: str) -> Resume:
    return read_resume(f"Pat Example\n\nEXPERIENCE\n{text}".encode(), today=TODAY)


def of_kind(resume: Resume, kind: str) -> list[Fact]:
    return [fact for fact in resume.facts if fact.kind == kind]


def roles(resume: Resume) -> list[tuple[str, str]]:
    return [(fact.text, fact.employer) for fact in of_kind(resume, "role")]


@pytest.mark.parametrize(
    ("house", "first", "second"),
    [
        ("Holloway Hospital — Fargo, ND", "Radiographer, Emergency", "Radiographer, Outpatient"),
        ("Grand Pier Hotel, Hull, UK", "Line Cook, Banquets", "Line Cook, Breakfast"),
        ("Fulton Grocers | Boise, ID", "Shift Lead, Produce", "Stocker, Dairy"),
        ("Osprey County School District", "Teacher, Grade 2", "Teacher, Kindergarten"),
    ],
)
def test_under_a_house_what_follows_the_comma_is_a_department(
    house: str, first: str, second: str
) -> None:
    resume = typed(
        f"{house}\n{first}    June 2020 – Present\n• Trained 9 colleagues\n"
        f"{second}    May 2016 – June 2020\n• Served 40 people a day\n"
    )
    employers = {fact.employer for fact in of_kind(resume, "role")}
    assert len(of_kind(resume, "role")) == 2
    assert len(employers) == 1
    assert house.startswith(employers.pop())


def test_without_a_house_above_the_comma_parts_title_and_employer() -> None:
    resume = typed(
        "Florist, Petal & Stem, 2019 - present\n- 14 weddings a month\n"
        "Junior Florist, The Green Room, 2016 - 2019\n"
    )
    assert roles(resume) == [("Florist", "Petal & Stem"), ("Junior Florist", "The Green Room")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Crane certified (tower and mobile), 2023", "licence"),
        ("CSCS card, 2024", "licence"),
        ("CDL Class A, hazmat endorsement", "licence"),
        ("State cosmetology licence, expires 2027", "licence"),
        ("GED 2017", "education"),
        ("High school diploma, 2011", "education"),
        ("Baker of the Month, June 2018", "award"),
        ("Salesperson of the Year 2024", "award"),
    ],
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_paper_or_prize_on_its_own_line_is_no_job(line: str, kind: str, gap: str) -> None:
    resume = typed(f"Baker, Crust & Crumb, 2016 - 2021\n- Baked 600 loaves a night\n{gap}{line}\n")
    assert roles(resume) == [("Baker", "Crust & Crumb")]
    assert len(of_kind(resume, kind)) == 1


def test_certificates_among_the_schools_are_licences() -> None:
    resume = typed(
        "Baker, Crust & Crumb, 2016 - 2021\n\nEDUCATION AND TRAINING\n"
        "B.A. in History, Fargo State University, 2012\nFood safety certificate, 2020\n"
        "CPR and First Aid certified, 2025\n"
    )
    assert [fact.text for fact in of_kind(resume, "licence")] == [
        "Food safety certificate, 2020",
        "CPR and First Aid certified, 2025",
    ]
    assert len(of_kind(resume, "education")) == 1


def test_an_award_knows_its_employer_and_its_date() -> None:
    resume = typed(
        "Baker, Crust & Crumb, 2016 - 2021\n\nAWARDS\nGolden Whisk Award, Crust & Crumb, 2019\n"
    )
    (award,) = of_kind(resume, "award")
    assert (award.employer, award.until) == ("Crust & Crumb", Month(2019))


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Inside Sales Representative", "inside sales"),
        ("Regional Sales Manager", "sales"),
        ("Charge Nurse", "nursing"),
        ("Certified Nursing Assistant", "patient care"),
        ("Apprentice Electrician", "electrical work"),
        ("4th Grade Teacher", "teaching"),
        ("Teaching Assistant", "classroom support"),
        ("Order Picker", "warehouse work"),
        ("Senior Software Engineer", "software engineering"),
        ("DevOps Engineer II", "DevOps engineering"),
        ("Quantity Surveyor", "quantity surveying"),
        ("Project Manager, Rail", "project management"),
        ("Marketing Executive", "marketing"),
        ("Sous Chef", "kitchens"),
        ("HVAC Technician", "HVAC work"),
        ("General Manager", ""),
        ("Falconer", ""),
    ],
)
def test_a_title_stands_for_a_field_one_can_say(title: str, field: str) -> None:
    assert field_of_work(title) == field


def test_the_years_of_one_field_are_added_over_its_titles() -> None:
    resume = typed(
        "Accounting Manager, Gull Freight, 2020 - present\n- Closed the books in 5 days\n"
        "Senior Accountant, Heron Cabs, 2014 - 2020\nBarista, Cafe Luna, 2011 - 2014\n"
    )
    (years,) = of_kind(resume, "years")
    assert (years.text, years.title, years.numbers[0].value) == (
        "accounting",
        "Accounting Manager",
        12,
    )


def test_a_title_without_a_known_field_speaks_for_itself() -> None:
    resume = typed(
        "Falconer, Gull Castle, 2018 - present\n- Flew 12 birds a day\n"
        "Stagehand, Luna Theatre, 2010 - 2018\n"
    )
    (years,) = of_kind(resume, "years")
    assert (years.text, years.title, years.numbers[0].value) == ("Falconer", "Falconer", 8)


def test_a_summary_that_names_a_title_gives_its_field() -> None:
    resume = read_resume(
        b"Pat Example\n\nSUMMARY\nOutside sales representative with 12 years of experience.\n\n"
        b"SKILLS\nSpanish, Excel\n",
        today=TODAY,
    )
    (years,) = of_kind(resume, "years")
    assert (years.text, years.title) == ("outside sales", "Outside sales representative")
