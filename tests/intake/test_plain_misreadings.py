"""Ads and careers as people really write them: curt, with breaks, with street addresses."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact, Named, Posting, Resume
from ringback.intake import errors, read_posting, read_resume

TODAY = date(2026, 7, 1)
MUST = "\n\nWe mend clocks.\n\nRequirements\n- Two years in the trade\n- A clean driving licence\n"


def ad(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


def career(text: str) -> Resume:
    return read_resume(text.encode(), today=TODAY)


def of_kind(resume: Resume, kind: str) -> list[Fact]:
    return [fact for fact in resume.facts if fact.kind == kind]


@pytest.mark.parametrize(
    "words",
    [
        "NO PHONE CALLS BEFORE OCT. 12",
        "Please do not call before 9 am.",
        "No calls after 6.",
        "No calls at weekends, please.",
        "No calls on Sundays",
        "Do not call during the lunch rush.",
        "No calls between noon and 2 please",
        "No phone calls until the week of 3 August",
    ],
)
def test_a_ban_on_calls_at_some_hours_is_no_ban_on_calls(words: str) -> None:
    assert ad(f"Clock Repairer{MUST}\n{words}\n").no_calls == ""


@pytest.mark.parametrize(
    "words",
    [
        "No phone calls please",
        "Please do not call",
        "No calls, please. We read our post before noon.",
        "Do not call but e-mail us before Friday",
        "Please do not call after you have applied",
        "Do not call before 9. No calls about pay at all, please do not phone",
    ],
)
def test_a_ban_without_hours_stays_one(words: str) -> None:
    assert ad(f"Clock Repairer{MUST}\n{words}\n").no_calls


@pytest.mark.parametrize(
    ("line", "employer", "place"),
    [
        ("Tansy Tools, Denver, CO", "Tansy Tools", "Denver, CO"),
        ("Marchetti & Crane LLP, Columbus, OH", "Marchetti & Crane LLP", "Columbus, OH"),
        ("Lumen, Boise, ID", "Lumen", "Boise, ID"),
        ("Quince and Daughters (Leeds, UK)", "Quince and Daughters", "Leeds, UK"),
    ],
)
def test_what_stands_before_a_place_under_the_title_is_the_employer(
    line: str, employer: str, place: str
) -> None:
    posting = ad(f"Inside Sales Representative\n{line}{MUST}")
    assert (posting.employer, posting.place.text) == (employer, place)


def test_a_place_with_its_country_is_no_employer() -> None:
    assert ad(f"Clock Repairer\nBozeman, MT, US{MUST}").employer == ""


def test_a_small_ad_gives_all_that_it_says() -> None:
    posting = ad(
        "Class 2 driver wanted for Tarrant & Sons, Lowestoft. Nights, Mon-Fri. Must have CPC and "
        "digi card, 3 yrs min. £14.75/h. Ring Colin on 01632 960 177 before 4, or 07700 900142."
    )
    assert (posting.title, posting.employer) == ("Class 2 driver", "Tarrant & Sons")
    assert (posting.place.text, posting.place.country) == ("Lowestoft", "GB")
    assert posting.named == Named("Colin", "+441632960177")
    assert posting.pay == "£14.75/h"
    assert [want.text for want in posting.wants] == ["Must have CPC and digi card, 3 yrs min."]
    assert posting.no_calls == ""


@pytest.mark.parametrize(
    ("words", "title", "employer", "place", "phone"),
    [
        (
            "Physio, busy clinic, p/t. Own car useful. ring Niamh on 020 7946 0123 evenings.",
            "Physio",
            "",
            "",
            "+442079460123",
        ),
        (
            "Chippie needed, Norwich. Own tools. £180/day. Call Dev 07700 900456 after 6",
            "Chippie",
            "",
            "Norwich",
            "+447700900456",
        ),
        (
            "Fitter reqd for Harker Haulage, Hull. Exp essential. Tel 01632 960 210, ask for Sue.",
            "Fitter",
            "Harker Haulage",
            "Hull",
            "+441632960210",
        ),
        (
            "Wanted: kitchen porter for The Gull, Whitby. £11 an hour. Ring Jan on 01632 960 012",
            "Kitchen porter",
            "The Gull",
            "Whitby",
            "+441632960012",
        ),
        (
            "Plasterer required, Leeds. CSCS card. £190 a day. Mick 07700 900 871",
            "Plasterer",
            "",
            "Leeds",
            "+447700900871",
        ),
        (
            "Thatcher, The Anchor, Whitby. 3 mornings a week. £12.50 ph. Text Jo on 07700 900321",
            "Thatcher",
            "The Anchor",
            "Whitby",
            "+447700900321",
        ),
    ],
)
def test_a_small_ad_names_trade_house_and_place_in_its_first_words(
    words: str, title: str, employer: str, place: str, phone: str
) -> None:
    posting = ad(words)
    assert (posting.title, posting.employer) == (title, employer)
    assert posting.place.text == place
    assert posting.named is not None
    assert posting.named.name
    assert posting.named.phone == phone


@pytest.mark.parametrize("pay", ["£11.80 p/h", "£11 an hour", "£190 a day", "£12.40/hr", "£15/h"])
def test_the_pay_of_a_small_ad_is_kept_as_it_is_written(pay: str) -> None:
    posting = ad(f"Cook wanted for small care home in York. {pay}. Phone Mrs Dutton 01632 960 012")
    assert (posting.pay, posting.place.text, posting.title) == (pay, "York", "Cook")


@pytest.mark.parametrize(
    "words",
    [
        "Hello Sam, the hours are fine. Ring me on 07700 900123.",
        "Dear Sir, I wanted to say thanks. Please call me on 07700 900123.",
    ],
)
def test_a_letter_with_a_number_is_no_small_ad(words: str) -> None:
    with pytest.raises(errors.NotAPosting):
        ad(words)


@pytest.mark.parametrize("words", ["Exp essential", "Own tools"])
def test_a_small_ad_asks_in_two_words(words: str) -> None:
    posting = ad(f"Chippie needed, Norwich. {words}. Call Dev 07700 900456 after 6")
    assert [want.text.rstrip(".") for want in posting.wants] == [words]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (
            "Send your résumé to Imani Weston-Clarke, HR Generalist, iwc@example.com or call "
            "216-555-0184",
            Named("Imani Weston-Clarke", "+12165550184", "iwc@example.com", "HR Generalist"),
        ),
        (
            "Contact: Maeve O’Dowd, practice manager",
            Named("Maeve O’Dowd", title="practice manager"),
        ),
        (
            "Contact John Q. Hart-Reed, owner, at 216-555-0184",
            Named("John Q. Hart-Reed", "+12165550184", "", "owner"),
        ),
        (
            "Maeve O'Dowd, practice manager, 216-555-0134",
            Named("Maeve O'Dowd", "+12165550134", "", "practice manager"),
        ),
        (
            "To apply, write to our practice manager Maeve O'Dowd or ring 216-555-0134.",
            Named("Maeve O'Dowd", "+12165550134", "", "practice manager"),
        ),
        ("Phone Mrs Dutton on 216-555-0134", Named("Mrs Dutton", "+12165550134")),
        (
            "Questions? Ask José Ángel Núñez, head chef, 216-555-0184.",
            Named("José Ángel Núñez", "+12165550184", "", "head chef"),
        ),
        (
            "Send your CV to Siân O'Neill (office manager)\nsian@example.org\n216-555-0123",
            Named("Siân O'Neill", "+12165550123", "sian@example.org", "office manager"),
        ),
    ],
)
def test_a_contact_has_the_whole_name_and_the_role_behind_it(line: str, named: Named) -> None:
    assert ad(f"Clock Repairer{MUST}\n{line}\n").named == named


@pytest.mark.parametrize("mark", ["'", "&rsquo;", "&#39;", "&#x2bc;", "’"])
def test_an_apostrophe_of_a_web_page_is_part_of_a_name(mark: str) -> None:
    page = (
        "<html><body><h1>Receptionist</h1><p>We are a busy four-doctor practice in Leeds.</p>"
        "<p>You will report to our practice manager.</p><p>You must type fast.</p><h2>Contact</h2>"
        f"<p>Maeve O{mark}Dowd, practice manager<br>maeve@example.com or 216-555-0134</p>"
        "</body></html>"
    )
    posting = ad(page, "page.html")
    assert posting.named is not None
    assert posting.named.name.startswith("Maeve O")
    assert posting.named.name.endswith("Dowd")
    assert (posting.named.title, posting.named.email) == ("practice manager", "maeve@example.com")
    assert [want.text for want in posting.wants] == ["You must type fast."]


WORK = "\n\nEXPERIENCE\nLine Cook, Gull Inn, 2015 - 2018\n- Fed 90 people a night\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Casimir J. Wolny, 61", "Casimir J. Wolny"),
        ("Casimir Wolny (age 61)", "Casimir Wolny"),
        ("Name: Ada Quill", "Ada Quill"),
        ("Ada Quill, PhD", "Ada Quill"),
        ("Ada Quill, LCSW, CADC", "Ada Quill"),
        ("Ada Quill (she/her)", "Ada Quill"),
    ],
)
def test_age_and_letters_behind_a_name_are_not_part_of_it(line: str, name: str) -> None:
    assert career(f"{line}\nAustin, TX{WORK}").name == name


@pytest.mark.parametrize(
    "house", ["Lake Huron Gear Works", "Calder Foundry", "Harlan Mills", "Tolland Bros"]
)
@pytest.mark.parametrize("dates", [" — 1989-2009", ", 1989-2009", "   1989 - 2009"])
def test_a_works_above_a_title_is_the_house(house: str, dates: str) -> None:
    resume = career(f"Ada Quill\n\nEXPERIENCE\n{house}, Erie, PA{dates}\nHobber\n- Cut 40 gears\n")
    assert [(fact.text, fact.employer) for fact in of_kind(resume, "role")] == [("Hobber", house)]


@pytest.mark.parametrize(
    "words",
    [
        "Career break – care of my mother and two children, 2016-2024",
        "Sabbatical, 2016-2024",
        "Parental leave (2016-2024)",
        "Raising a family 2016-2024",
        "2016-2024: Caring for my father",
    ],
)
def test_time_away_from_work_is_no_role_and_counts_for_no_years(words: str) -> None:
    resume = career(
        "Ada Quill\n\nEXPERIENCE\nNurse, Gull Hospital, 2010-2014\n- Ran a ward of 20 beds\n"
        f"{words}\n- Kept a household of five\nTutor, Larkfield School, 2024-2026\n"
    )
    assert [(fact.text, fact.employer) for fact in of_kind(resume, "role")] == [
        ("Nurse", "Gull Hospital"),
        ("Tutor", "Larkfield School"),
    ]
    assert not of_kind(resume, "promotion")
    assert all(number.value <= 4 for fact in of_kind(resume, "years") for number in fact.numbers)


def test_a_post_that_deals_with_leave_is_a_role() -> None:
    resume = career("Ada Quill\n\nEXPERIENCE\nParental Leave Coordinator, Acme Group, 2016-2024\n")
    assert [fact.text for fact in of_kind(resume, "role")] == ["Parental Leave Coordinator"]


@pytest.mark.parametrize(
    ("line", "place", "country"),
    [
        ("88 W 31st St, Erie, PA 16508", "Erie, PA", "US"),
        ("Harwich, Essex", "Harwich, Essex", "GB"),
        ("Flat 2, 7 Sea Rd, Harwich, Essex", "Harwich, Essex", "GB"),
        ("12 High Street, Harwich, Essex CO12 3AA", "Harwich, Essex", "GB"),
    ],
)
def test_the_place_is_the_town_and_not_the_street(line: str, place: str, country: str) -> None:
    read = career(f"Ada Quill\n{line}{WORK}").place
    assert (read.text, read.country) == (place, country)


def test_a_british_number_tells_the_country_where_no_word_does() -> None:
    read = career(f"Ada Quill\n4 Dock Lane, Goole DN14 5AA\n01632 960 012{WORK}")
    assert (read.place.text, read.place.country) == ("Goole", "GB")
    assert read.phone == "+441632960012"


def test_a_county_of_the_same_name_abroad_is_not_british() -> None:
    assert career(f"Ada Quill\nSuffolk, VA{WORK}").place.country == "US"
