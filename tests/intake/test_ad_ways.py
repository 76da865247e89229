"""More ways in which ads say who seeks whom, what is paid, by when, and where to write."""

from datetime import date

import pytest

from intake.papers_pdf import column, pdf
from ringback.casebook.documents import Posting
from ringback.intake import read_posting
from ringback.intake.errors import NotAPosting
from ringback.intake.postings.ad_mail import post_in
from ringback.intake.postings.small_ads import unwrapped

TODAY = date(2026, 11, 22)
ASKED = "\n\nRequirements\n- Two years in the trade\n- A food handler card\n"


def typed(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


@pytest.mark.parametrize(
    ("words", "title", "employer", "place"),
    [
        (
            "Larkspur Veterinary Clinic in Laramie needs a new groomer, as ours has moved to the "
            "coast. You will wash and trim dogs.",
            "Groomer",
            "Larkspur Veterinary Clinic",
            "Laramie",
        ),
        (
            "Juniper Dental in Pocatello, Idaho has room for a second hygienist. You will see "
            "eight patients a day.",
            "Hygienist",
            "Juniper Dental",
            "Pocatello, Idaho",
        ),
        (
            "Spoke Street Cycles is short of a part-time bike mechanic. You should know brakes.",
            "Bike mechanic",
            "Spoke Street Cycles",
            "",
        ),
        (
            "Copper Kettle Bakery could use another pastry cook. You should like early hours.",
            "Pastry cook",
            "Copper Kettle Bakery",
            "",
        ),
    ],
)
def test_prose_tells_whom_a_house_needs(words: str, title: str, employer: str, place: str) -> None:
    posting = typed(words)
    assert (posting.title, posting.employer, posting.place.text) == (title, employer, place)


def test_a_house_that_needs_something_new_seeks_nobody() -> None:
    with pytest.raises(NotAPosting):
        typed("Copper Kettle Bakery in Salem needs a new roof, because the old one leaks.")


@pytest.mark.parametrize(
    ("words", "title", "employer", "place", "wants"),
    [
        (
            "BOILER TECHNICIAN - Stillwater Heating, Havre MT. 4 yrs exp. & steam\n"
            "ticket req'd. Clean record. Spanish pref'd. Call Ada, 406-555-0127.",
            "Boiler Technician",
            "Stillwater Heating",
            "Havre, MT",
            [
                ("4 yrs exp. & steam ticket req'd.", True),
                ("Clean record.", True),
                ("Spanish pref'd.", False),
            ],
        ),
        (
            "BOILER TECHNICIAN - Stillwater\nHeating, Havre MT. 4 yrs exp. & steam\n"
            "ticket req'd. Valid CDL, clean\nrecord. Call 406-555-0127.",
            "Boiler Technician",
            "Stillwater Heating",
            "Havre, MT",
            [("4 yrs exp. & steam ticket req'd.", True), ("Valid CDL, clean record.", True)],
        ),
        (
            "PRESSMAN: Calder Print, Ames, Iowa. Nights. 2 yrs. offset exp. Call 515-555-0140.",
            "Pressman",
            "Calder Print",
            "Ames, Iowa",
            [("2 yrs. offset exp.", True)],
        ),
        (
            "NIGHT BAKER – Rosen's Bakery, 14 Alder St. Nights only. Must lift 50 lbs. Call "
            "218-555-0160.",
            "Night Baker",
            "Rosen's Bakery",
            "",
            [("Must lift 50 lbs.", True)],
        ),
    ],
)
def test_a_newspaper_ad_names_the_post_in_capitals_and_then_the_house(
    words: str, title: str, employer: str, place: str, wants: list[tuple[str, bool]]
) -> None:
    posting = typed(words)
    assert (posting.title, posting.employer, posting.place.text) == (title, employer, place)
    assert [(want.text, want.must) for want in posting.wants] == wants
    assert all(posting.text[w.span.start : w.span.end] == w.text for w in posting.wants)


@pytest.mark.parametrize(
    "words",
    [
        "HELP WANTED - Oak Diner, Austin TX. Dishwasher, nights, must lift 50 lb. Call Jo.",
        "DISHWASHER - Full time nights, Austin TX. Must lift 50 lb. Call 512-555-0147.",
    ],
)
def test_what_is_no_post_or_no_house_is_not_taken_for_one(words: str) -> None:
    posting = typed(words)
    assert posting.title != "Help Wanted"
    assert not posting.employer.startswith("Full")


def test_only_an_ad_out_of_a_column_is_put_together() -> None:
    listed = "LINE COOK - Oak Diner, Austin TX\n- Two years on a grill\n- Must lift 50 lb"
    assert unwrapped(listed) == listed
    assert unwrapped("Dear all,\nwe meet at noon today.") == "Dear all,\nwe meet at noon today."
    apart = "LINE COOK - Oak Diner, Austin TX.\n\nMust lift 50 lb and stand all day."
    assert unwrapped(apart) == apart


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("New job near you: Late-night baker's assistant", "Late-night baker's assistant"),
        ("Fwd: Job alert: Kennel hand", "Kennel hand"),
        ("Opening: Parish secretary", "Parish secretary"),
        ("Position open: Deckhand", "Deckhand"),
        ("RE: We're hiring! Oyster shucker", "Oyster shucker"),
    ],
)
def test_the_subject_of_a_mail_names_the_post_behind_its_kind(subject: str, title: str) -> None:
    head = f"From: Ads <alerts@example.com>\nTo: me@example.org\nSubject: {subject}\n"
    body = "Brill Lane is hiring. Pay $17 per hour, full time." + ASKED
    assert typed(f"{head}MIME-Version: 1.0\nContent-Type: text/plain\n\n{body}").title == title


@pytest.mark.parametrize(
    "subject",
    ["Lunch on Friday", "Job alert: 12 posts in Erie", "New jobs for you: more jobs", "Opening: ?"],
)
def test_a_subject_without_a_post_names_none(subject: str) -> None:
    assert post_in(subject) == ""


def test_a_closing_date_may_stand_on_the_next_line_of_a_flyer() -> None:
    lines = [
        "# Kennel Assistant",
        "Barkwell Boarding, Yakima, WA",
        "",
        "# What you need",
        "Six months with dogs",
        "A driving licence",
        "",
        "Staff discount, free parking, closed Sundays & Mondays",
        "Apply with a short letter to jobs@example.org or at the front desk",
        "by Monday 30 November 2026",
    ]
    posting = read_posting(pdf(column(72, 72, lines)), name="flyer.pdf", today=TODAY)
    assert posting.closes == date(2026, 11, 30)
    assert [want.text for want in posting.wants] == ["Six months with dogs", "A driving licence"]


@pytest.mark.parametrize(
    ("shown", "pay"),
    [
        ("Pay: $19.25–$21.50 per hour", "$19.25–$21.50 per hour"),
        ("We pay $19.25 to $21.50 an hour.", "$19.25 to $21.50 an hour"),
        ("A $500 bonus after a year.", "USD 19.25–21.5 per hour"),
        ("Paid weekly.", "USD 19.25–21.5 per hour"),
    ],
)
def test_pay_for_machines_is_told_as_people_write_it(shown: str, pay: str) -> None:
    block = (
        '{"@type":"JobPosting","title":"Stocker","hiringOrganization":{"name":"Fern Foods"},'
        '"description":"<p>You must lift 50 lb.</p>","baseSalary":{"currency":"USD","value":'
        '{"minValue":19.25,"maxValue":21.5,"unitText":"HOUR"}}}'
    )
    page = (
        f'<html><head><script type="application/ld+json">{block}</script></head><body>'
        f"<h1>Stocker</h1><p>{shown}</p><p>You must lift 50 lb.</p></body></html>"
    )
    assert typed(page, "page.html").pay == pay


def test_an_address_for_applications_stands_in_where_no_person_gives_one() -> None:
    head = "Line Cook\nOak Diner, Austin, TX"
    person = "Your contact is Dana Reyes, Head Chef, tel. 512-555-0147."
    write = "\n\nWhat we pay: $18/hr\n\nPlease mail a letter to jobs@example.com.\n"
    named = typed(f"{head}\n\n{person}{ASKED}{write}").named
    assert named is not None
    assert (named.name, named.email) == ("Dana Reyes", "jobs@example.com")
    nobody = typed(f"{head}{ASKED}{write}").named
    assert nobody is not None
    assert (nobody.name, nobody.email) == ("", "jobs@example.com")
    hers = typed(f"{head}\n\n{person[:-1]}, dana@example.org.{ASKED}{write}").named
    assert hers is not None
    assert hers.email == "dana@example.org"
