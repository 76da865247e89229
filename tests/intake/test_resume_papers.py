"""Awards, licences, schools and letters in the blocks of lines that page layouts make of them."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact, Month
from ringback.intake.pages import PageWriter
from ringback.intake.resumes.facts import facts_of
from ringback.intake.resumes.reading import outline_of

TODAY = date(2026, 7, 1)


def read(text: str) -> tuple[Fact, ...]:
    """Lines with "# " are marked headings, "- " bullets; an empty line leaves room."""
    writer = PageWriter()
    gap = True
    for line in text.strip("\n").split("\n"):
        words = line.strip()
        if words:
            bare = words.removeprefix("# ").removeprefix("- ")
            writer.add(bare, heading=words[:2] == "# ", bullet=words[:2] == "- ", gap=gap)
        gap = not words
    return facts_of(outline_of(writer.page(), TODAY), TODAY)


def of_kind(text: str, kind: str) -> list[Fact]:
    return [fact for fact in read(text) if fact.kind == kind]


@pytest.mark.parametrize(
    "lines",
    [
        "ServSafe Manager | March 2022\nNational Board\n\nFirst Aid at Work | June 2023\nRed Cross",
        "ServSafe Manager\nMarch 2022\nNational Board\n\nFirst Aid at Work\nJune 2023\nRed Cross",
        "ServSafe Manager | March 2022\nNational Board\nFirst Aid at Work | June 2023\nRed Cross",
        "ServSafe Manager\nMarch 2022\nNational Board\nFirst Aid at Work\nJune 2023\nRed Cross",
    ],
)
def test_a_licence_is_its_name_and_neither_its_date_nor_who_gave_it(lines: str) -> None:
    found = of_kind(f"Pat Example\n# Certifications\n{lines}", "licence")
    assert [(fact.text, fact.until) for fact in found] == [
        ("ServSafe Manager", Month(2022, 3)),
        ("First Aid at Work", Month(2023, 6)),
    ]


def test_an_award_knows_the_employer_that_gave_it() -> None:
    text = """
    Pat Example
    # Experience
    Line Cook, Bistro Verde, 2019 - 2022
    - Served 80 covers a night

    # Awards
    Employee Excellence Award | December 2021
    Bistro Verde
    Given for the cleanest station of the whole house in two summers
    """
    (award,) = of_kind(text, "award")
    assert (award.text, award.employer) == ("Employee Excellence Award", "Bistro Verde")
    assert award.until == Month(2021, 12)


def test_plain_lists_of_awards_stay_one_for_each_line() -> None:
    found = of_kind("Pat Example\n# Awards\nDean's List\nChef of the Year 2019\nBest Pie", "award")
    assert [fact.text for fact in found] == ["Dean's List", "Chef of the Year 2019", "Best Pie"]


def test_a_name_with_a_colon_is_a_name() -> None:
    (licence,) = of_kind("Pat Example\n# Certifications\nHygiene Expert: Kitchens", "licence")
    assert licence.text == "Hygiene Expert: Kitchens"


@pytest.mark.parametrize(
    "lines",
    [
        "Example College | Diploma in Baking • 3.6 GPA\nFood Science | Austin, TX • 2014 - 2018",
        "Diploma in Baking | 2014 - 2018\nExample College",
        "Example College\n\nDiploma in Baking\n\n2014 - 2018",
    ],
)
def test_degree_house_and_dates_are_found_in_any_order(lines: str) -> None:
    (school,) = of_kind(f"Pat Example\n# Education\n{lines}", "education")
    assert (school.text, school.employer) == ("Diploma in Baking", "Example College")
    assert (school.since, school.until) == (Month(2014), Month(2018))


def test_a_house_beside_a_degree_needs_no_telling_word() -> None:
    (school,) = of_kind("Pat Example\n# Education\nTU Examplia | 2019\nMSc Physics", "education")
    assert (school.text, school.employer) == ("MSc Physics", "TU Examplia")


def test_the_name_and_the_role_of_a_project_are_no_achievements() -> None:
    text = """
    Pat Example
    # Selected Projects
    Bread Map | 2020 - 2022
    Founder
    - Mapped 300 bakeries for 5,000 readers

    Pie Calendar of the Whole Long Year | 2023
    Printed and sold by hand. View on example.org
    """
    found = [fact.text for fact in of_kind(text, "achievement")]
    assert found == ["Mapped 300 bakeries for 5,000 readers", "Printed and sold by hand."]


def test_a_name_beside_a_place_is_a_house() -> None:
    text = """
    Pat Example
    # Community Involvement
    Sunny Days | 2019 - 2022
    Austin, TX
    Sorted 900 letters a day.
    """
    (done,) = of_kind(text, "achievement")
    assert done.employer == "Sunny Days"


def test_how_long_a_job_lasted_is_no_employer() -> None:
    text = """
    Pat Example
    # Experience
    Bluebonnet Logistics
    3 years 6 months
    Senior Sales Representative
    March 2018 - December 2019 (1 year 10 months)
    Sales Representative
    July 2016 - March 2018 (1 year 9 months)
    """
    found = [(fact.text, fact.employer) for fact in of_kind(text, "role")]
    assert found == [
        ("Senior Sales Representative", "Bluebonnet Logistics"),
        ("Sales Representative", "Bluebonnet Logistics"),
    ]


def test_how_well_a_language_is_spoken_is_no_skill() -> None:
    text = "Pat Example\n# Languages\nEnglish | Polish\nNative or bilingual | Conversational\nB2"
    assert [fact.text for fact in of_kind(text, "skill")] == ["English", "Polish"]


def test_two_tools_that_differ_in_a_sign_are_two_skills() -> None:
    assert len(of_kind("Pat Example\n# Skills\nC, C++, C#", "skill")) == 3


def test_where_headings_are_marked_a_line_that_reads_like_one_is_none() -> None:
    text = """
    Pat Example
    # Experience
    Trainer, Acme Inc., 2019 - 2022
    Training
    - Taught 40 people

    # Education
    Diploma, Example College, 2018
    # Skills
    Baking
    """
    (done,) = of_kind(text, "achievement")
    assert done.employer == "Acme Inc."


def test_a_covering_letter_in_the_file_gives_no_facts() -> None:
    text = """
    Pat Example
    # Experience
    Line Cook, Bistro Verde, 2019 - 2022
    - Served 80 covers a night

    Hiring Manager
    Sunset Grill
    Dear Hiring Manager,
    At Bistro Verde I cut the cost of food by 12 % and I would do so for you.
    Sincerely,
    Pat Example
    """
    facts = read(text)
    assert [fact.text for fact in facts if fact.kind == "role"] == ["Line Cook"]
    assert not any("12 %" in fact.text for fact in facts)
