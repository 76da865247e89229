"""Posts and their houses: several posts at one, a house before its post, ranks and seasons."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact, Month
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)


def roles(work: str) -> list[Fact]:
    resume = read_resume(f"Pat Example\n\nEXPERIENCE\n\n{work}\n".encode(), today=TODAY)
    return [fact for fact in resume.facts if fact.kind == "role"]


def posts(work: str) -> list[tuple[str, str]]:
    return [(role.text, role.employer) for role in roles(work)]


@pytest.mark.parametrize("middle", ["Key Holder, 2021–2022", "Zone Captaincy, 2021–2022"])
def test_all_posts_below_a_house_are_of_that_house(middle: str) -> None:
    work = f"""Torrey Surf Co., San Diego
Store Supervisor, 2022–present
- Led 12 people
{middle}
- Closed the shop four nights a week
Sales Associate | 2019 – 2021
- Fitted wetsuits for 20 guests a day"""
    assert posts(work) == [
        ("Store Supervisor", "Torrey Surf Co."),
        (middle.partition(",")[0], "Torrey Surf Co."),
        ("Sales Associate", "Torrey Surf Co."),
    ]


def test_a_house_whose_words_tell_nothing_takes_the_title_below() -> None:
    work = """Scoil Bhríde, Tulla | September 2019 to date
Class Teacher (First Class)
- Taught 27 pupils

Acting Deputy Principal (leave cover) | Sept. 2023 – June 2024
- Led 12 staff"""
    assert posts(work) == [
        ("Class Teacher (First Class)", "Scoil Bhríde"),
        ("Acting Deputy Principal (leave cover)", "Scoil Bhríde"),
    ]


@pytest.mark.parametrize(
    ("head", "post", "house"),
    [
        (
            "Department of Campus Dining, Coastal State University at Elmhaven — Student Barista "
            "(12 hrs/week)\nJan 2022 – May 2023",
            "Student Barista (12 hrs/week)",
            "Department of Campus Dining, Coastal State University at Elmhaven",
        ),
        (
            "Bakers Association, student chapter — VP of Communications, 2022 – 2023",
            "VP of Communications",
            "Bakers Association, student chapter",
        ),
        (
            "Field Officer, Institute for Soils, Water and Forests (UK), Harrogate\n2019 – 2021",
            "Field Officer",
            "Institute for Soils, Water and Forests",
        ),
        (
            "U.S. Army, 3rd Infantry Division\tFort Stewart, GA\n"
            "Motor Pool NCOIC (Staff Sergeant, E-6)\tMay 2015 – June 2019",
            "Motor Pool NCOIC (Staff Sergeant, E-6)",
            "U.S. Army, 3rd Infantry Division",
        ),
    ],
)
def test_a_house_with_commas_dashes_or_a_unit_is_told_from_its_post(
    head: str, post: str, house: str
) -> None:
    assert posts(f"{head}\n- Served 200 people a shift") == [(post, house)]


@pytest.mark.parametrize(
    ("dates", "since", "until"),
    [
        ("Fall 2019", Month(2019, 9), Month(2019, 9)),
        ("May–August 2025", Month(2025, 5), Month(2025, 8)),
        ("Summer 2025 (June – August)", Month(2025, 6), Month(2025, 8)),
        ("Fall 2019 – Spring 2020", Month(2019, 9), Month(2020, 3)),
    ],
)
def test_a_season_dates_the_head_of_a_job(dates: str, since: Month, until: Month) -> None:
    work = f"Studio Intern\nSmile Harbor Orthodontics, Elmhaven | {dates}\n- Took 40 impressions"
    (role,) = roles(work)
    assert (role.text, role.employer) == ("Studio Intern", "Smile Harbor Orthodontics")
    assert (role.since, role.until) == (since, until)


def test_a_typed_dash_opens_an_item_and_no_post() -> None:
    work = """Silver Guard Services
Site Supervisor | 02/2020 to present
- Response time to alarms down from 12 minutes to 7 since 2021"""
    assert posts(work) == [("Site Supervisor", "Silver Guard Services")]


def test_a_house_below_the_post_in_the_cell_of_a_table_is_the_house_of_that_row() -> None:
    work = """2018 – 2021\tSocial Worker\tWrote court statements in 23 sets of proceedings.
Elm Valley Council\tSet up a group for fathers which still meets monthly.

2015 – 2018\tSupport Worker\tKept the keys of eight families and their benefits.
Rainbow Women’s Refuge"""
    assert posts(work) == [
        ("Social Worker", "Elm Valley Council"),
        ("Support Worker", "Rainbow Women’s Refuge"),
    ]
