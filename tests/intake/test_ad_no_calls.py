"""Ads that turn callers away, name who holds an office, or are no ads but résumés."""

from datetime import date

import pytest

from ringback.intake import read_posting
from ringback.intake.errors import NotAPosting
from ringback.intake.plain import page_of
from ringback.intake.postings.ad_contact import named_in
from ringback.intake.postings.no_calls import no_calls_in

TODAY = date(2026, 11, 22)
RESUME = """Imogen Tarrant
imogen@example.com | 512-555-0147 | Austin, TX

Experience

Line Cook, Copper Kettle Bakery, Austin, TX
March 2021 - Present
- Cooked for 120 guests a night
- Cut waste by 18 %

Prep Cook, Juniper Cafe, Austin, TX
June 2018 - February 2021
- Prepared sauces and stocks

Education

Associate of Applied Science, Culinary Arts, Larkspur College, 2018
"""


@pytest.mark.parametrize(
    ("ad", "words"),
    [
        ("Text only, no calls please 720-555-0150 ask for Deb.", "no calls please"),
        ("Applications by email only", "Applications by email only"),
        ("Canvassing will disqualify", "Canvassing will disqualify"),
        ("No agencies or phone enquiries", "No agencies or phone enquiries"),
        ("There are no phone enquiries please.", "no phone enquiries please"),
        ("strictly no telephone calls", "no telephone calls"),
        ("No calls to the office please.", "No calls to the office please"),
    ],
)
def test_an_ad_that_turns_callers_away_is_quoted(ad: str, words: str) -> None:
    assert no_calls_in(page_of(ad)) == words


@pytest.mark.parametrize(
    "ad",
    [
        "No agencies.",
        "No calls from agencies please.",
        "Regular hours, no call-outs.",
        "You will be on call one weekend in four.",
        "There are no calls to customers needed.",
        "No calls 9 to 11 am please.",
    ],
)
def test_calls_of_others_or_of_the_work_turn_nobody_away(ad: str) -> None:
    assert no_calls_in(page_of(ad)) == ""


@pytest.mark.parametrize(
    ("ad", "name", "title"),
    [
        ("Principal: Mr Fergal Heneghan", "Fergal Heneghan", "Principal"),
        (
            "To apply, call our Staffing Coordinator, Latoya Greene, at 512-555-0111.",
            "Latoya Greene",
            "Staffing Coordinator",
        ),
        ("Questions? Call HR: Hector Villanueva 512-555-0111", "Hector Villanueva", "HR"),
        (
            "Director of Studies, Máiréad Folan (folan@example.org)",
            "Máiréad Folan",
            "Director of Studies",
        ),
    ],
)
def test_who_stands_behind_an_office_is_named(ad: str, name: str, title: str) -> None:
    named = named_in(page_of(ad))
    assert named is not None
    assert (named.name, named.title) == (name, title)


def test_a_place_behind_a_label_is_nobody() -> None:
    assert named_in(page_of("Department: Cold Storage")) is None


def test_what_is_not_essential_is_no_want() -> None:
    ad = (
        "Job title: School secretary\n\nRequirements\n- Two years in an office\n"
        "- Fluency in Irish is not essential.\n"
        "- Shorthand is a plus, though it is not required.\n"
    )
    wants = [want.text for want in read_posting(ad.encode(), today=TODAY).wants]
    assert wants == ["Two years in an office", "Shorthand is a plus, though it is not required."]


def test_a_resume_given_as_the_posting_is_refused_with_the_way_out() -> None:
    with pytest.raises(NotAPosting, match=r"looks like a résumé.*--resume"):
        read_posting(RESUME.encode(), today=TODAY)


@pytest.mark.parametrize(
    "sought",
    ["We are looking for somebody like this.", "Line cook wanted", "Job title: Line cook"],
)
def test_a_page_that_seeks_somebody_is_an_ad_whatever_else_it_tells(sought: str) -> None:
    assert read_posting(f"{sought}\n\n{RESUME}".encode(), today=TODAY).title


def test_headings_of_a_resume_make_none_of_an_ad_that_tells_no_past() -> None:
    ad = (
        "Line Cook\nCopper Kettle Bakery\nDana Reyes, dana@example.com, 512-555-0147\n\n"
        "Experience\n- Two years on a hot line\n\nEducation\n- High school diploma\n"
    )
    assert read_posting(ad.encode(), today=TODAY).title == "Line Cook"
