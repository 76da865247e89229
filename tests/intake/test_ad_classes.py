"""Ads without headings, from many countries, and from chats: their particulars are told too."""

from datetime import date

import pytest

from ringback.casebook.documents import Named, Posting
from ringback.intake import read_posting
from ringback.intake.days import find_day, puts_day_first
from ringback.intake.errors import NotAPosting
from ringback.intake.postings.sources import from_html

TODAY = date(2026, 11, 22)
MUST = "\n\nRequirements\n- Two years in the trade\n- A clean driving licence\n"


def typed(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


@pytest.mark.parametrize(
    ("text", "title", "employer", "place"),
    [
        (
            "We are looking for a calm veterinary receptionist to join Larch Vets in Boise, Idaho. "
            "You will answer three lines. Pay is $18 an hour.",
            "Veterinary receptionist",
            "Larch Vets",
            "Boise, Idaho",
        ),
        (
            "HVAC tech wtd, 2 yrs exp, clean DL. $28/hr. Polar Air, Reno. Ask for Pete, "
            "775-555-0133.",
            "HVAC tech",
            "Polar Air",
            "Reno",
        ),
        (
            "Hi folks, Slow Pour Coffee here in Galway. We're on the lookout for a barista. Two "
            "years' experience, please. Send a CV to Aoife at aoife@example.org.",
            "Barista",
            "Slow Pour Coffee",
            "Galway",
        ),
        (
            "Bricklayers wanted for Tully Construction sites in Athlone. Own tools required. Ring "
            "Mick 087 555 0163.",
            "Bricklayers",
            "Tully Construction",
            "Athlone",
        ),
        (
            "The Harlan Institute in Ann Arbor, MI is searching for a Research Assistant. The "
            "assistant recruits participants. Experience with R is required.",
            "Research Assistant",
            "Harlan Institute",
            "Ann Arbor, MI",
        ),
    ],
)
def test_an_ad_without_a_heading_says_in_a_sentence_who_is_sought(
    text: str, title: str, employer: str, place: str
) -> None:
    posting = typed(text)
    assert (posting.title, posting.employer, posting.place.text) == (title, employer, place)


def test_a_text_in_which_nobody_is_sought_is_no_ad() -> None:
    with pytest.raises(NotAPosting):
        typed("Dear all, the kitchen will be closed on Monday. Bring your own lunch, please.")


@pytest.mark.parametrize(
    ("head", "title", "employer", "place"),
    [
        ("Front Desk Agent\nElm Inn, Leeds", "Front Desk Agent", "Elm Inn", "Leeds"),
        (
            "WAREHOUSE OPERATIVE\nFenland Fresh Ltd, Wisbech PE13 2RN",
            "Warehouse Operative",
            "Fenland Fresh Ltd",
            "Wisbech",
        ),
        (
            "We're hiring: Line Cook\nThe Copper Kettle | 14 Lake Ave, Duluth, MN 55802",
            "Line Cook",
            "The Copper Kettle",
            "Duluth, MN",
        ),
        ("Re: Sous Chef\nJuniper & Rye, Salem, OR", "Sous Chef", "Juniper & Rye", "Salem, OR"),
        (
            "HAPPY TAILS BOARDING\nis looking for\nKENNEL ASSISTANTS\nAsheville, NC",
            "Kennel Assistants",
            "Happy Tails Boarding",
            "Asheville, NC",
        ),
        (
            "Pharmacist – Morrow's Chemist – Halifax, NS",
            "Pharmacist",
            "Morrow's Chemist",
            "Halifax, NS",
        ),
        (
            "CITY OF CEDAR FALLS\nGroundskeeper",
            "Groundskeeper",
            "City of Cedar Falls",
            "Cedar Falls",
        ),
        (
            "Norddruck sucht: Machine Operator (m/w/d) in Kiel",
            "Machine Operator",
            "Norddruck",
            "Kiel",
        ),
        (
            "Site Manager | Derby | £38k - £44k | Bramwell Homes",
            "Site Manager",
            "Bramwell Homes",
            "Derby",
        ),
        ("Special Needs Teacher\nOak Lane School", "Special Needs Teacher", "Oak Lane School", ""),
        ("Clerk\n\nABOUT THE SERVICE\nWe help people.", "Clerk", "", ""),
    ],
)
def test_the_lines_around_a_title_name_house_and_town(
    head: str, title: str, employer: str, place: str
) -> None:
    posting = typed(head + MUST)
    assert (posting.title, posting.employer, posting.place.text) == (title, employer, place)


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Elm Inn, Leeds\n£12.60 p/h", "GB"),
        ("Larch House, Ennis\nGarda vetting. €16 per hour", "IE"),
        ("Haus Linde GmbH, Ulm\nStart: now", "DE"),
        ("Serving Fort Collins and Loveland\nCall 970-555-0115", "US"),
        ("Rowan Surgery\nPerth PH1 5AA\nNHS pension, £12.40 an hour", "GB"),
        ("Keel Rehab\nAdelaide, South Australia\nCall +61 8 5550 1234", "AU"),
        ("Larch Club\nSomewhere", ""),
    ],
)
def test_money_numbers_and_words_tell_the_country_where_the_town_does_not(
    words: str, country: str
) -> None:
    assert typed(f"Porter\n{words}{MUST}").place.country == country


def test_an_american_number_tells_the_state_of_a_town_and_its_time() -> None:
    place = typed(f"Porter\nServing Fort Collins and Loveland\nCall 970-555-0115{MUST}").place
    assert (place.text, place.region, place.zone) == ("Fort Collins", "CO", "America/Denver")


@pytest.mark.parametrize(
    ("words", "closes"),
    [
        ("Applications by the end of November 2026.", date(2026, 11, 30)),
        ("Closing date: Friday 12 December", date(2026, 12, 12)),
        ("Apply by Friday, December 4", date(2026, 12, 4)),
        ("Bewerbungsschluss: 31.01.2027", date(2027, 1, 31)),
        ("Closing date | 07/12/2026\n£12 an hour", date(2026, 12, 7)),
        ("Apply by 12/07/2026\n401(k)", date(2026, 12, 7)),
        ("Closes midnight on 6 January", date(2027, 1, 6)),
        ("Open until filled.", None),
        ("We review applications on a rolling basis.", None),
    ],
)
def test_the_last_day_to_apply_is_told_in_many_ways(words: str, closes: date | None) -> None:
    assert typed(f"Porter{MUST}\n{words}\n").closes == closes


def test_a_weekday_decides_between_two_years() -> None:
    assert find_day("Friday 12 February", TODAY) == date(2027, 2, 12)
    assert find_day("Sunday 1 November", TODAY, since=date(2026, 6, 1)) == date(2026, 11, 1)


def test_one_date_with_a_large_first_figure_tells_the_order_of_all() -> None:
    assert puts_day_first("", "Posted 25/11/2026, closes 05/12/2026")
    assert not puts_day_first("US", "Closes 05/12/2026")


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        ("$20 to start, $22 after 60 days, overtime", "$20 to start, $22 after 60 days"),
        ("Rate: £12.60–£13.15 p/h", "£12.60–£13.15 p/h"),
        ("Salary: €48.000–€55.000", "€48.000–€55.000"),
        ("Band | Band 3 £24,071 - £25,674", "Band 3 £24,071 - £25,674"),
        ("Competitive salary DOE.", ""),
        ("$1,500 sign-on bonus", ""),
    ],
)
def test_pay_stands_in_tables_and_flyers(words: str, pay: str) -> None:
    assert typed(f"Porter{MUST}\n{words}\n").pay == pay


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Write to The Rev. Ingrid Holm, Rector, at 603-555-0142.", "Ingrid Holm"),
        ("Stop by and ask for Marge, or call 218-555-0117.", "Marge"),
        ("Refs essential. Tel 01793 555014 eves.", ""),
        ("Contact | Tariq Mahmood, Ward Manager, 01332 555 0144", "Tariq Mahmood"),
        ("Two years with QuickBooks Online. Write to jobs@example.org.", ""),
    ],
)
def test_who_is_to_be_asked_for(words: str, name: str) -> None:
    named = typed(f"Porter{MUST}\n{words}\n").named
    assert (named.name if named else "") == name


CHAT = """[11/20/26, 8:01 AM] Rosa (Brandt Logistics): hi! saw ur profile
[11/20/26, 8:02 AM] Rosa (Brandt Logistics): we need a forklift driver in Joliet, IL 22-24/h
[11/20/26, 8:02 AM] Rosa (Brandt Logistics): gotta have 1 yr on reach trucks
[11/20/26, 8:03 AM] Me: is it temp?
[11/20/26, 8:05 AM] Rosa (Brandt Logistics): no its perm. text me at 815-555-0166
"""


def test_a_saved_chat_is_read_as_what_the_other_side_wrote() -> None:
    posting = typed(CHAT)
    assert (posting.title, posting.employer, posting.pay) == (
        "Forklift driver",
        "Brandt Logistics",
        "22-24/h",
    )
    assert posting.named == Named("Rosa", "+18155550166")
    assert "temp" not in posting.text
    assert [want.text for want in posting.wants][-1] == "gotta have 1 yr on reach trucks"


def test_an_agency_that_hides_its_client_is_not_the_employer() -> None:
    posting = typed(
        f"Our client, a small firm in Salem, OR, is looking for a Paralegal.{MUST}\n"
        "Corey Lund\nSenior Recruiter, Tallbridge Staffing\n503-555-0182"
    )
    assert (posting.title, posting.employer) == ("Paralegal", "")
    assert any("agency" in remark for remark in posting.remarks)


def test_tasks_are_told_of_in_the_third_person_too() -> None:
    posting = typed(
        "School Bus Driver\n\nPosition summary\n"
        "Drives a 66-seat bus on two routes. The driver reports late buses to the office. "
        f"Reports are kept for a year.{MUST}"
    )
    told = [want.text for want in posting.wants]
    assert "Drives a 66-seat bus on two routes." in told
    assert "The driver reports late buses to the office." in told
    assert not any("kept" in text for text in told)


def test_a_line_that_leads_on_is_no_want_and_its_list_is() -> None:
    posting = typed(
        "Aide\n\nYou'll…\nbathe and dress residents\nchart on a tablet\n\nYou have…\n- A car"
    )
    assert [want.text for want in posting.wants] == [
        "bathe and dress residents",
        "chart on a tablet",
        "A car",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "New graduates are welcome.",
        "Closed Mondays and Tuesdays, so that you can have a life.",
        "Male candidates only",
        "Age between 18 and 30, required",
    ],
)
def test_what_is_offered_and_who_somebody_is_are_no_wants(words: str) -> None:
    posting = typed(f"Porter\n\nRequirements\n- Two years in the trade\n- {words}\n")
    assert [want.text for want in posting.wants] == ["Two years in the trade"]


def test_the_foot_of_a_web_page_may_name_the_contact() -> None:
    page = (
        f"<html><title>Clerk</title><main><h1>Clerk</h1><p>{'We keep records. ' * 30}</p><ul>"
        "<li>Two years in an office</li></ul></main><footer>Questions: Beth Crane, Office Manager, "
        "865-555-0190</footer></html>"
    )
    named = typed(page, "ad.html").named
    assert named == Named("Beth Crane", "+18655550190", "", "Office Manager")


@pytest.mark.parametrize("program", ["/bin/false", "/nonexistent"])
def test_a_page_is_read_whole_where_its_matter_cannot_be_found(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The child that looks for the matter ends at once, as it does without the extra, or is none.
    monkeypatch.setattr("sys.executable", program)
    page = (
        "<html><body><div><h1>Night Porter</h1><p>You must work nights.</p>"
        "<p>Elm Inn, Leeds</p></div></body></html>"
    )
    source = from_html(page, TODAY)
    assert [line.text for line in source.page.lines] == [
        "Night Porter",
        "You must work nights.",
        "Elm Inn, Leeds",
    ]
