"""Who seeks whom, told from heads and sentences in the many ways in which ads begin."""

from datetime import date

import pytest

from ringback.casebook.documents import Named, Posting
from ringback.intake import read_posting

TODAY = date(2026, 7, 1)
MUST = "\n\nRequirements\n- Two years in the trade\n- A clean driving licence\n"


def typed(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        (
            "Holloway Children's Hospital\nRespiratory Therapist - Neonatal (Days)\nFargo, ND",
            "Respiratory Therapist",
            "Holloway Children's Hospital",
        ),
        ("MASTER PLUMBER – RESIDENTIAL", "Master Plumber", ""),
        ("Pharmacy Technician – Medical/Surgical", "Pharmacy Technician", ""),
        ("Loan Officer - Commercial Lending", "Loan Officer", ""),
        ("Welder - 2nd Shift\n\nAnvil Works\nErie, PA", "Welder", "Anvil Works"),
        ("Store Manager\nOtter Outdoor, Bozeman, MT", "Store Manager", "Otter Outdoor"),
        ("Cashier\nFulton Grocers | Boise, ID | $15/hr", "Cashier", "Fulton Grocers"),
        ("Kite & Crane\nCopywriter\nSalem, OR", "Copywriter", "Kite & Crane"),
        ("Piano Tutor at Lark Music", "Piano Tutor", "Lark Music"),
        ("Larkfield – Piano Tutor", "Piano Tutor", "Larkfield"),
        ("Paralegal - Part Time\nRemote", "Paralegal", ""),
        ("Midwife (Band 6)\nSt Anselm's Trust\nHull, UK", "Midwife (Band 6)", "St Anselm's Trust"),
    ],
)
def test_a_qualifier_behind_a_title_is_never_the_employer(
    head: str, title: str, employer: str
) -> None:
    posting = typed(head + MUST)
    assert (posting.title, posting.employer) == (title, employer)


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("Delmar Orchards is hiring for the harvest.", "Delmar Orchards"),
        ("Delmar Orchards, a family farm, seeks help.", "Delmar Orchards"),
        ("Join Delmar Orchards for the harvest of your life.", ""),
        ("Join Delmar Orchards. We pick by hand.", "Delmar Orchards"),
        ("At Delmar Orchards, we pick by hand.", "Delmar Orchards"),
        ("Delmar presses cider.\n\nAbout Delmar\nDelmar sells to nine shops.", "Delmar"),
        ("Who we are\nDelmar Orchards grows apples and pears.", "Delmar Orchards"),
        ("About us\nDelmar has fed the valley since 1931.", "Delmar"),
        ("We are hiring for the harvest.", ""),
        ("This role is a good start. Pickers are paid weekly.", ""),
    ],
)
def test_prose_names_the_employer(words: str, employer: str) -> None:
    assert typed(f"Orchard Supervisor\n\n{words}{MUST}").employer == employer


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        (
            "Tinsmith needed for small shop in Erie, PA. Must have own tools.",
            "Tinsmith",
            "Erie, PA",
        ),
        (
            "Marlow & Finch are looking for a thatcher to start in May. You need a van.",
            "Thatcher",
            "",
        ),
        (
            "The Gull Inn seeks a night porter for our Bangor, Maine house. You must be polite.",
            "Night porter",
            "Bangor, Maine",
        ),
    ],
)
def test_an_ad_of_one_paragraph_names_a_trade_that_no_list_knows(
    text: str, title: str, place: str
) -> None:
    posting = typed(text)
    assert (posting.title, posting.place.text) == (title, place)


def test_somebody_is_no_trade() -> None:
    posting = typed("Weekend work by the sea\nWe are looking for somebody. You must like gulls.")
    assert posting.title == "Weekend work by the sea"


def test_the_title_of_a_window_gives_the_employer_and_the_heading_its_qualifier() -> None:
    posting = typed(
        "<html><head><title>Dispatcher - Night Desk | Heron Cabs | Careers</title></head>"
        "<body><h1>Dispatcher - Night Desk</h1><p>You must know the town.</p></body></html>",
        "page.html",
    )
    assert (posting.title, posting.employer) == ("Dispatcher", "Heron Cabs")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (
            "Questions? Contact Ada Quill, Staffing Lead, at 414-555-0126.",
            Named("Ada Quill", "+14145550126", "", "Staffing Lead"),
        ),
        ("Come in, or ask for Wanda 610-555-0184", Named("Wanda", "+16105550184")),
        ("Ring Bram on 416-555-0134 after six.", Named("Bram", "+14165550134")),
        ("Text Odile: 416-555-0134", Named("Odile", "+14165550134")),
        (
            "Questions about the post: Ines Vidal, Farm Manager, 416-555-0134",
            Named("Ines Vidal", "+14165550134", "", "Farm Manager"),
        ),
        ("Please contact us at 416-555-0134.", Named("", "+14165550134")),
    ],
)
def test_a_contact_is_named_without_the_word_that_asks_for_them(words: str, named: Named) -> None:
    posting = typed(f"Orchard Supervisor{MUST}\n{words}\n")
    assert posting.named == named
    assert not any("555" in want.text for want in posting.wants)


@pytest.mark.parametrize(
    "heading",
    [
        "You might also have",
        "What would make us smile",
        "Bonus points for",
        "It helps if you",
        "Ideally",
        "Nice extras",
        "It would be great if you have",
        "Not essential, but welcome",
        "Brownie points",
    ],
)
def test_what_would_only_be_nice_is_told_by_its_heading(heading: str) -> None:
    posting = typed(f"Orchard Supervisor{MUST}\n{heading}\n- A tractor licence\n- Some Polish\n")
    nice = [want.text for want in posting.wants if not want.must]
    assert nice == ["A tractor licence", "Some Polish"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Tall Cedar Land Trust, Eugene, OR", "Eugene, OR"),
        ("Otter Outdoor, Bozeman, MT, US", "Bozeman, MT"),
        ("Fulton Grocers | Boise, ID | $15/hr", "Boise, ID"),
        ("Bozeman, MT", "Bozeman, MT"),
    ],
)
def test_the_place_stands_at_the_end_of_the_line_of_the_employer(line: str, place: str) -> None:
    assert typed(f"Orchard Supervisor\n{line}{MUST}").place.text == place


def test_a_title_before_a_name_is_not_part_of_it() -> None:
    posting = typed(f"Bus Driver{MUST}\nContact Transport Director Ruth Quill at 319-555-0144.\n")
    assert posting.named == Named("Ruth Quill", "+13195550144", "", "Transport Director")
