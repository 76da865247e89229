"""Ads of several walks of life, and the laws of their wants."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Named, Posting
from ringback.intake import errors, read_posting

TODAY = date(2026, 7, 1)
FIXTURES = Path(__file__).parent / "fixtures"
POSTINGS = sorted(path.name for path in FIXTURES.glob("posting_*"))


def read(name: str) -> Posting:
    return read_posting((FIXTURES / name).read_bytes(), name=name, today=TODAY)


def typed(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


def musts(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants if want.must]


def nices(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants if not want.must]


def well_placed(posting: Posting) -> bool:
    """Whether each want is what stands at its span."""
    return all(posting.text[w.span.start : w.span.end] == w.text for w in posting.wants)


@pytest.mark.parametrize("name", POSTINGS)
def test_every_want_stands_in_the_text_and_can_be_read_at_a_glance(name: str) -> None:
    posting = read(name)
    assert posting.wants
    assert well_placed(posting)
    assert all(len(want.text) <= 240 for want in posting.wants)


@pytest.mark.parametrize(
    ("name", "title", "employer", "place", "region"),
    [
        (
            "sales.txt",
            "Regional Sales Manager",
            "Lakeshore Bearings & Supply",
            "Milwaukee, WI",
            "WI",
        ),
        ("cook.txt", "Line Cook", "", "Austin, TX", "TX"),
        (
            "nurse.txt",
            "Registered Nurse",
            "St. Brendan Medical Center",
            "Round Rock, Texas",
            "TX",
        ),
        ("elec.txt", "Journeyman Electrician", "Three Rivers Electric", "Dayton, OH", "OH"),
        ("soft.txt", "Senior Backend Engineer", "Codewerk GmbH", "Berlin, Germany", "BE"),
        ("care.txt", "Caregivers", "Golden Hours Home Care", "Columbus, OH", "OH"),
        ("teacher.md", "Third Grade Teacher", "Maple Grove Public School", "Toronto, ON", "ON"),
        ("page.html", "Office Administrator", "Hale & Marsh LLP", "Albany, NY", "NY"),
        ("block.html", "Warehouse Lead", "ShipRight Logistics", "Columbus, OH", "OH"),
    ],
)
def test_title_employer_and_place_are_told(
    name: str, title: str, employer: str, place: str, region: str
) -> None:
    posting = read(f"posting_{name}")
    assert (posting.title, posting.employer) == (title, employer)
    assert (posting.place.text, posting.place.region) == (place, region)


def test_musts_duties_and_wishes_are_told_apart_and_the_rest_left_out() -> None:
    posting = read("posting_sales.txt")
    assert musts(posting) == [
        "Manage a team of six outside sales representatives",
        "Grow existing accounts and open new ones in food and packaging",
        "Report the forecast every month",
        "Experience leading a team",
        "Valid driver's license",
        "Comfortable with Salesforce or another CRM",
    ]
    assert nices(posting) == [
        "5+ years of outside sales experience, industrial preferred",
        "Spanish",
        "Knowledge of bearings and power transmission",
    ]


def test_an_ad_without_headings_is_read_by_its_sentences() -> None:
    posting = read("posting_cook.txt")
    assert musts(posting) == [
        "You must have two years of experience in a fast kitchen and be able to work weekends.",
        "We need somebody who can prep 80 covers and keep a clean station.",
    ]
    assert nices(posting) == ["ServSafe certification is a plus."]


def test_a_class_specification_is_cut_at_its_semicolons() -> None:
    posting = typed(
        "Groundskeeper\n\nDefinition\nUnder supervision, to keep the grounds.\n"
        "Typical Tasks\nMows lawns and trims hedges; repairs fences and gates; "
        "keeps simple records.\n"
        "Minimum Qualifications\nOne year of experience in gardening.\n"
        "Knowledge and Abilities\nKnowledge of: Soils and plants; tools of the trade; "
        "safety rules.\n"
        "Ability to: Follow directions; drive a truck; work in the heat.\n"
        "Additional Desirable Qualification\nEducation equivalent to the twelfth grade.\n"
    )
    assert posting.title == "Groundskeeper"
    assert musts(posting) == [
        "Mows lawns and trims hedges",
        "repairs fences and gates",
        "keeps simple records.",
        "One year of experience in gardening.",
        "Soils and plants",
        "tools of the trade",
        "safety rules.",
        "Follow directions",
        "drive a truck",
        "work in the heat.",
    ]
    assert nices(posting) == ["Education equivalent to the twelfth grade."]


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("sales.txt", Named("Dana Reyes", "+14145550147", "dana.reyes@example.com", "HR Manager")),
        ("cook.txt", Named("Marco Bellini", "+15125550188", "", "Chef")),
        ("elec.txt", Named("Bill", "+19375550142")),
        ("teacher.md", Named("Amara Osei", "", "a.osei@example.org")),
        (
            "nurse.txt",
            Named(
                "Priscilla Ohlund",
                "+15125550133;ext=4",
                "priscilla.ohlund@example.org",
                "Nurse Recruiter",
            ),
        ),
        (
            "page.html",
            Named("Rosa Lind", "+15185550166", "rosa.lind@example.com", "Managing Partner"),
        ),
        ("block.html", Named("Ina Vogel", "+16145550177", "ina.vogel@example.com")),
        ("care.txt", None),
    ],
)
def test_a_named_person_is_told_with_their_lines(name: str, named: Named | None) -> None:
    assert read(f"posting_{name}").named == named


def test_an_address_with_a_name_in_it_names_the_person() -> None:
    posting = typed("Line Cook\nYou must like heat. Send your résumé to dana.reyes@example.com.")
    assert posting.named == Named("Dana Reyes", "", "dana.reyes@example.com")


@pytest.mark.parametrize(
    "words",
    [
        "No phone calls, please",
        "no calls please",
        "Please do not call the school office",
        "please don't phone",
        "Phone calls will not be returned",
        "keine Anrufe",
    ],
)
def test_guardrail_1_the_words_that_ask_not_to_call_are_kept(words: str) -> None:
    assert typed(f"Line Cook\nYou must like heat. {words}.").no_calls == words


@pytest.mark.parametrize(
    "words",
    [
        "No calls from recruiting agencies",
        "Call us at 512-555-0147",
        "This is not a cold-calling job: no cold calls",
        "Do not call it a day before six",
    ],
)
def test_guardrail_1_other_words_about_calls_do_not_forbid_calling(words: str) -> None:
    assert typed(f"Line Cook\nYou must like heat. {words}.").no_calls == ""


def test_the_particulars_are_read() -> None:
    posting = read("posting_sales.txt")
    assert posting.closes == date(2026, 7, 31)
    assert posting.pay == "$85,000 - $105,000 per year plus commission"
    assert posting.reference == "RSM-2041"
    block = read("posting_block.html")
    assert (block.posted, block.closes) == (date(2026, 6, 1), date(2026, 9, 1))
    assert (block.pay, block.reference) == ("USD 22–26 per hour", "WL-7")
    assert read("posting_page.html").url == "https://example.com/jobs/office-admin"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Job: Line Cook", "Line Cook"),
        ("Job Title: Line Cook", "Line Cook"),
        ("Line Cook - Bistro Verde | Careers", "Line Cook"),
        ("Now hiring: LINE COOK", "Line Cook"),
        ("Line Cook (m/w/d)", "Line Cook"),
        ("Line Cook at Bistro Verde", "Line Cook"),
        ("Bistro Verde – Line Cook", "Line Cook"),
    ],
)
def test_a_title_is_clean(written: str, title: str) -> None:
    assert typed(f"{written}\n\nRequirements\n- Two years at the stove\n").title == title


PAGE = (
    "<html><head><title>{title} | Bistro Verde</title>"
    '<script type="{type}">{block}</script></head><body><nav>Home Jobs</nav>'
    "<h1>{title}</h1><p>" + "We cook with what the garden gives us. " * 20 + "</p>"
    "<h2>Requirements</h2><ul><li>Two years at the stove</li></ul></body></html>"
)


def block(**fields: object) -> str:
    return json.dumps({"@type": "JobPosting", **fields})


def page(script: str, *, title: str = "Line Cook", kind: str = "application/ld+json") -> Posting:
    text = PAGE.format(title=title, type=kind, block=script)
    return typed(text, "page.html")


FULL = "<p>" + "We feed the town. " * 30 + "</p><h3>Requirements</h3><ul><li>Knife skills</li></ul>"


@pytest.mark.parametrize("kind", ["application/ld+json", "application&#x2F;ld&#x2B;json"])
@pytest.mark.parametrize("wrap", ["{}", "[{}]", '{{"@graph": [{{"@type": "WebSite"}}, {}]}}'])
def test_a_full_block_is_believed(kind: str, wrap: str) -> None:
    posting = page(wrap.format(block(title="Line Cook", description=FULL)), kind=kind)
    assert musts(posting) == ["Knife skills"]


def test_a_broken_block_leaves_the_page() -> None:
    posting = page('{"@type": "JobPosting", "title": "Line Cook", "description": <p>oops}')
    assert posting.title == "Line Cook"
    assert musts(posting) == ["Two years at the stove"]


def test_a_teaser_gives_its_fields_and_the_page_the_text() -> None:
    teaser = block(title="Line Cook", description="Come cook!", datePosted="2026-06-01")
    posting = page(teaser)
    assert posting.posted == date(2026, 6, 1)
    assert musts(posting) == ["Two years at the stove"]


def test_a_block_that_contradicts_the_page_is_left_out() -> None:
    stale = block(title="UX Designer", description=FULL, hiringOrganization={"name": "Other Co"})
    posting = page(stale)
    assert posting.title == "Line Cook"
    assert posting.employer == "Bistro Verde"
    assert musts(posting) == ["Two years at the stove"]


def test_a_page_nested_beyond_all_sense_is_read_in_good_time() -> None:
    head = "<html><body><h1>Line Cook</h1><h2>Requirements</h2><ul><li>Knife skills</li></ul>"
    posting = typed(head + "<div>" * 100_000, "page.html")
    assert musts(posting) == ["Knife skills"]


def test_scripts_and_menus_are_not_part_of_the_text() -> None:
    text = read("posting_page.html").text
    assert "alert" not in text
    assert "Home" not in text
    assert text.startswith("Office Administrator")


def test_front_matter_of_an_ad_is_read_for_its_words() -> None:
    posting = typed(
        '---\n# a comment\ntitle: "Parks Office: Gardener"\ncloses: 2026-08-01\n'
        "duties:\n  - title: You will keep the beds.\n    items:\n    - Weed and water\n---\n"
        "{% comment %} for editors {% endcomment %}\n## Requirements\n- A driving licence\n"
    )
    assert (posting.title, posting.employer) == ("Gardener", "Parks Office")
    assert posting.closes == date(2026, 8, 1)
    assert "A driving licence" in musts(posting)
    assert "Weed and water" in musts(posting)
    assert "editors" not in posting.text


@settings(deadline=None, max_examples=80)
@given(
    st.lists(
        st.sampled_from(
            [
                "Line Cook",
                "Requirements:",
                "Preferred",
                "- Two years at the stove",
                "Knowledge of: knives; fire; salt",
                "You must have patience. We need speed.",
                "Contact: Dana Reyes, HR Manager, 512-555-0147",
                "Benefits",
                "",
                "Location:",
            ]
        )
        | st.text(max_size=40),
        max_size=14,
    )
)
def test_any_lines_give_wants_that_stand_in_the_text(lines: list[str]) -> None:
    try:
        posting = typed("\n".join(lines))
    except errors.IntakeError:
        return
    assert posting.title
    assert well_placed(posting)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet='<>/abdivpulh1&;lt="! \n', max_size=200))
def test_any_markup_is_read_or_refused(markup: str) -> None:
    try:
        posting = typed(f"<html><body><h1>Line Cook</h1>{markup}", "page.html")
    except errors.IntakeError:
        return
    assert well_placed(posting)


@pytest.mark.parametrize(
    ("text", "title", "employer"),
    [
        (
            "HELP WANTED: Experienced housekeeper for a small inn near Burlington, Vermont. "
            "You must be able to climb stairs. Weekends are required, and so is good humour.",
            "Housekeeper",
            "",
        ),
        (
            "Dental Receptionist needed!\n\nThe ideal candidate will have two years at a desk.",
            "Dental Receptionist",
            "",
        ),
        (
            "Account Manager\nBrightloop\nDenver, CO\n\nBrightloop helps clinics. "
            "Join Brightloop.\nYou will look after 80 clinics.",
            "Account Manager",
            "Brightloop",
        ),
    ],
)
def test_short_ads_are_read_too(text: str, title: str, employer: str) -> None:
    posting = typed(text)
    assert (posting.title, posting.employer) == (title, employer)
    assert posting.wants
