"""Résumés whose headings stand in small letters or name no list, and what is no honour."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)
WORK = "\n\nEXPERIENCE\n\nLine Cook, Bistro Verde, 2019 - 2022\n- Served 80 covers a night\n\n"


def of_kind(rest: str, kind: str) -> list[str]:
    facts = read_resume(f"Pat Example{WORK}{rest}\n".encode(), today=TODAY).facts
    return [fact.text for fact in facts if fact.kind == kind]


def test_headings_in_small_letters_part_a_resume_and_what_is_off_duty_is_no_skill() -> None:
    text = """pat example

where i've worked

Line Cook, Bistro Verde, 2019 - 2022
- Served 80 covers a night

things i'm proud of

Best Soup Award 2021

also good at

knife work
menu costing

off duty

sea swimming
"""
    facts = read_resume(text.encode(), today=TODAY).facts

    def told(kind: str) -> list[str]:
        return [fact.text for fact in facts if fact.kind == kind]

    assert told("award") == ["Best Soup Award 2021"]
    assert told("skill") == ["knife work", "menu costing"]
    assert told("achievement") == ["Served 80 covers a night"]


@pytest.mark.parametrize(
    "line",
    [
        "Okoro B, Lind T. “Soup in hospitals.” J Kitchen Sci 2021.",
        "Lind, T., Okoro B. (2020). Broth and its uses in long-term care. Kitchen Science 4, 2020",
        "Talk: “Stock for beginners”, Food Days 2020",
    ],
)
def test_what_somebody_wrote_or_told_is_no_award(line: str) -> None:
    assert of_kind(f"AWARDS AND PUBLICATIONS\n\n{line}\nCook of the Year 2018", "award") == [
        "Cook of the Year 2018"
    ]


def test_a_prize_for_a_paper_stays_an_award() -> None:
    assert of_kind("AWARDS\n\nTalk of the Year award, 2020", "award")


def test_an_honour_behind_a_grade_is_told_without_the_grade() -> None:
    school = "EDUCATION\n\nB.A. History, Elm College, 2014\n- GPA: 3.7, Dean's List (3 semesters)"
    assert of_kind(school, "award") == ["Dean's List (3 semesters)"]


@pytest.mark.parametrize("heading", ["AWARDS", "CERTIFICATIONS & AWARDS"])
def test_medals_with_their_counts_are_awards_each(heading: str) -> None:
    line = "Army Commendation Medal (3), Purple Heart, Good Conduct Medal (2)"
    assert of_kind(f"{heading}\n\n{line}", "award") == [
        "Army Commendation Medal (3)",
        "Purple Heart",
        "Good Conduct Medal (2)",
    ]
    assert of_kind(f"{heading}\n\n{line}", "licence") == []


@pytest.mark.parametrize("years", ["2017–18", "2017–2018"])
def test_years_at_home_with_a_child_are_a_gap_and_nothing_achieved(years: str) -> None:
    facts = read_resume(
        f"Pat Example{WORK}{years}: at home with our twins.\n".encode(), today=TODAY
    ).facts
    assert _achieved(facts) == ["Served 80 covers a night"]


def _achieved(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.text for fact in facts if fact.kind == "achievement"]


def test_an_award_whose_name_stands_in_quotes_is_no_paper() -> None:
    line = "“Golden Ladle”, Elmhaven Bistro Guild, 2019"
    assert of_kind(f"AWARDS\n\n{line}", "award") == [line]
