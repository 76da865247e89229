"""PDFs in the layouts that people use, and the page and facts that come of them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import Font, registerFont, stringWidth

from intake.papers_pdf import Box, Drawn, Put, column, pdf
from ringback.casebook.documents import Fact, Month
from ringback.intake.errors import NoWords
from ringback.intake.formats.pdf import page_of_pdf
from ringback.intake.pages import Page
from ringback.intake.resumes.facts import facts_of
from ringback.intake.resumes.person import person_at
from ringback.intake.resumes.reading import outline_of

TODAY = date(2026, 7, 1)
NAME = Put(40, 50, "Pat Example", 22, "Helvetica-Bold")
CONTACT = Put(40, 70, "512-555-0147 | pat@example.com | Austin, TX")
LEFT = ["# Skills", "Butchery", "Pastry", "Stock taking", "Menus", "Costing", "Wine", "Spanish"]
MAIN = [
    "# Experience",
    "Sous Chef, Bistro Verde",
    "May 2019 - June 2022",
    "• Cut food cost by 12% in one year by planning the menus of",
    "  the week around what the market sold cheaply",
    "• Trained 8 line cooks",
    "",
    "# Education",
    "Texas Culinary Academy",
    "Diploma in Culinary Arts, 2018",
]


def texts(*drawn: Drawn) -> list[str]:
    return [line.text for line in page_of_pdf(pdf(drawn)).lines]


def facts(content: bytes) -> tuple[Fact, ...]:
    return facts_of(outline_of(page_of_pdf(content), TODAY), TODAY)


def told(content: bytes) -> set[tuple[str, str, str]]:
    return {(fact.kind, fact.text, fact.employer) for fact in facts(content)}


def plain(x: float, y: float, lines: list[str]) -> list[Drawn]:
    return column(x, y, lines)


ONE_COLUMN = [NAME, CONTACT, *column(40, 100, MAIN), *column(40, 250, LEFT)]
SIDEBAR_LEFT = [NAME, CONTACT, *column(40, 100, LEFT), *column(230, 104, MAIN)]
SIDEBAR_RIGHT = [NAME, CONTACT, *column(40, 100, MAIN), *column(430, 103, LEFT)]
DARK_SIDEBAR = [
    Box(0, 0, 200, 792),
    *[
        Put(put.x, put.y, put.text, put.size, put.font, grey=1.0)
        for put in column(20, 100, LEFT)
        if isinstance(put, Put)
    ],
    Put(230, 50, "Pat Example", 22, "Helvetica-Bold"),
    Put(230, 70, "512-555-0147 | pat@example.com | Austin, TX"),
    *column(230, 104, MAIN),
]


@pytest.mark.parametrize("drawn", [ONE_COLUMN, SIDEBAR_LEFT, SIDEBAR_RIGHT, DARK_SIDEBAR])
def test_one_person_gives_the_same_facts_in_every_layout(drawn: list[Drawn]) -> None:
    content = pdf(drawn)
    assert told(content) == {
        ("role", "Sous Chef", "Bistro Verde"),
        ("years", "kitchens", ""),
        (
            "achievement",
            "Cut food cost by 12% in one year by planning the menus of the week around what the "
            "market sold cheaply",
            "Bistro Verde",
        ),
        ("achievement", "Trained 8 line cooks", "Bistro Verde"),
        ("education", "Diploma in Culinary Arts", "Texas Culinary Academy"),
        *{("skill", skill, "") for skill in LEFT[1:]},
    }
    page = page_of_pdf(content)
    person = person_at(outline_of(page, TODAY).top, page)
    assert (person.name, person.phone) == ("Pat Example", "+15125550147")


def test_a_column_that_runs_on_over_the_page_is_read_in_one_piece() -> None:
    first = [NAME, *column(40, 100, LEFT), *column(230, 104, MAIN[:6])]
    second = [
        *column(40, 50, ["# Interests", "Rowing", "Chess", "Films", "Maps"]),
        *column(230, 54, ["• Opened 2 new stations", "• Passed 3 inspections", *MAIN[6:]]),
    ]
    found = {(fact.text, fact.employer) for fact in facts(pdf(first, second))}
    assert ("Passed 3 inspections", "Bistro Verde") in found


def test_dates_at_the_right_stay_on_the_line_of_their_title() -> None:
    entries = [("Line Cook", "2019 - 2022"), ("Server", "2016 - 2019"), ("Busser", "2014 - 2016")]
    drawn: list[Drawn] = [NAME]
    for number, (title, dates) in enumerate(entries * 2):
        drawn += [Put(40, 100 + 14 * number, title), Put(560, 100 + 14 * number, dates, right=True)]
    assert "Line Cook | 2019 - 2022" in texts(*drawn)


def test_dates_left_of_their_entries_stand_behind_the_title() -> None:
    drawn: list[Drawn] = [NAME, Put(40, 90, "Experience", 13, "Helvetica-Bold")]
    heads = [("2019 - 2022", "Line Cook, Bistro Verde"), ("2016 - 2019", "Server, Sunset Grill")]
    for number, (dates, title) in enumerate(heads):
        top = 120 + 60 * number
        drawn += [Put(40, top, dates), *column(150, top, [title, "• Served 80 covers a night"])]
    roles = [fact for fact in facts(pdf(drawn)) if fact.kind == "role"]
    assert [(fact.text, fact.since) for fact in roles] == [
        ("Line Cook", Month(2019)),
        ("Server", Month(2016)),
    ]


def test_headings_in_the_margin_stand_before_their_sections() -> None:
    drawn: list[Drawn] = [NAME]
    sections = {
        "Skills": ["Butchery, pastry and wine, and the costing of menus for many guests"],
        "Experience": ["Line Cook, Bistro Verde, 2019 - 2022", "Served 80 covers a night"],
        "Education": ["Diploma, Texas Culinary Academy", "2018"],
        "Languages": ["Spanish, French"],
    }
    top = 100.0
    for heading, lines in sections.items():
        drawn += [Put(40, top, heading, 11, "Helvetica-Bold"), *column(160, top, lines)]
        top += 50
    kinds = [fact.kind for fact in facts(pdf(drawn))]
    assert {"skill", "role", "education"} <= set(kinds)
    assert texts(*drawn).index("Experience") < texts(*drawn).index("Served 80 covers a night")


TABLE = [
    ("Name", ["Pat Example"]),
    ("Mobile", ["512-555-0147"]),
    ("E-mail", ["pat@example.com"]),
    ("# Work experience", []),
    ("2019 - 2022", ["Line Cook", "Bistro Verde, Austin", "• Served 80 covers a night"]),
    ("2016 - 2019", ["Kitchen Porter", "Sunset Grill, Austin", "• Kept 3 stations clean"]),
    ("# Education", []),
    ("2014 - 2016", ["Diploma in Culinary Arts", "Texas Culinary Academy"]),
    ("# Personal skills", []),
    ("Other languages", []),
    ("Driving licence", ["Class B"]),
]
GRID = [("", "Reading", "Writing"), ("French", "C1", "B2"), ("Spanish", "B1", "A2")]


def table() -> list[Drawn]:
    """Labels end on one line at the left, what they name begins on one line at the right."""
    drawn: list[Drawn] = [Put(60, 50, "Curriculum Vitae", 20)]
    top = 90.0
    for label, lines in TABLE:
        head = label.startswith("# ")
        drawn += [
            Put(170, top, label.removeprefix("# "), 12 if head else 10, grey=0.4, right=True),
            *column(190, top, lines),
        ]
        if label == "Other languages":
            for number, row in enumerate(GRID):
                cells = zip((200, 260, 320), row, strict=True)
                drawn += [Put(x, top + 4 + 16 * number, cell) for x, cell in cells if cell]
            top += 30
        top += 13 * max(1, len(lines)) + 10
    return drawn


def test_a_table_of_labels_is_read_row_by_row() -> None:
    page = texts(*table())
    assert {"Name: Pat Example", "Mobile: 512-555-0147", "Driving licence: Class B"} <= set(page)
    at = page.index("Line Cook | 2019 - 2022")
    assert page[at - 1] == "Work experience"
    assert page[at + 1 : at + 3] == ["Bistro Verde, Austin", "Served 80 covers a night"]


def test_the_roles_of_a_table_have_their_dates() -> None:
    roles = [fact for fact in facts(pdf(table())) if fact.kind == "role"]
    assert [(fact.text, fact.since) for fact in roles] == [
        ("Line Cook", Month(2019)),
        ("Kitchen Porter", Month(2016)),
    ]


def test_levels_stay_on_the_row_of_their_language() -> None:
    page = texts(*table())
    at = page.index("Other languages")
    assert page[at + 1 : at + 4] == ["Reading | Writing", "French | C1 | B2", "Spanish | B1 | A2"]


def test_a_table_that_runs_on_over_the_page_is_still_one() -> None:
    more = [
        Put(170, 60, "Further training", grey=0.4, right=True),
        *column(190, 60, ["Food safety, 2023", "First aid, 2024"]),
        Put(170, 100, "Interests", grey=0.4, right=True),
        Put(190, 100, "Rowing"),
    ]
    page = [line.text for line in page_of_pdf(pdf(table(), more)).lines]
    assert page[-3:] == [
        "Further training: Food safety, 2023",
        "First aid, 2024",
        "Interests: Rowing",
    ]


def test_a_date_at_the_left_stands_behind_a_head_that_ran_over_its_line() -> None:
    drawn: list[Drawn] = [NAME, Put(150, 90, "Experience", 13, "Helvetica-Bold")]
    heads = [
        (
            "2019 - 2022",
            ["Kitchen Assistant, Bistro Verde and also Sunset Grill,", "at the bar"],
        ),
        ("2016 - 2019", ["Server, Sunset Grill"]),
        ("2014 - 2016", ["Porter, Sunset Grill"]),
    ]
    for number, (dates, title) in enumerate(heads):
        top = 120 + 80 * number
        told = "• Served 80 covers a night, and planned the menus"
        drawn += [Put(140, top, dates, 9, right=True), *column(150, top, [*title, told])]
    whole = "Kitchen Assistant, Bistro Verde and also Sunset Grill, at the bar | 2019 - 2022"
    assert {whole, "Porter, Sunset Grill | 2014 - 2016"} <= set(texts(*drawn))


def test_cards_beside_one_another_are_read_one_by_one() -> None:
    drawn = [
        NAME,
        *column(40, 100, ["# You will", "bathe and dress our residents", "chart on a tablet"]),
        *column(300, 100, ["# You have", "A certificate of this or of another state"]),
        *column(40, 170, ["# We pay", "up to 21 dollars an hour", "on the same day"]),
        *column(300, 170, ["# We give", "Free meals on every shift", "Help with tuition"]),
    ]
    page = texts(*drawn)
    assert page.index("chart on a tablet") < page.index("You have")
    assert page[page.index("We give") + 1] == "Free meals on every shift"


def test_the_outlines_of_an_icon_are_no_bullets() -> None:
    icon = [Box(28, 141, 3, 3), Box(32, 141, 3, 3), Box(28, 145, 7, 4)]
    page = page_of_pdf(pdf([NAME, *icon, Put(40, 150, "512-555-0147"), *column(40, 300, MAIN)]))
    assert [line.bullet for line in page.lines if line.text == "512-555-0147"] == [False]


def test_every_line_of_a_narrow_list_has_its_own_date() -> None:
    drawn: list[Drawn] = [NAME, Put(150, 90, "Awards", 13, "Helvetica-Bold")]
    for number, year in enumerate(range(2020, 2025)):
        top = 110 + 16 * number
        drawn += [Put(140, top, str(year), 9, right=True), Put(150, top, f"Prize {number}, Austin")]
    assert {"Prize 0, Austin | 2020", "Prize 4, Austin | 2024"} <= set(texts(*drawn))


def test_raised_signs_stand_behind_their_word() -> None:
    name = Put(40, 60, "Pat Example, PP", 18, "Helvetica-Bold")
    wide = stringWidth(name.text, name.font, name.size)
    drawn = [name, Put(40 + wide, 53, "®", 10), *column(40, 100, MAIN)]
    assert texts(*drawn)[0] == "Pat Example, PP®"


def test_ligatures_of_fonts_that_are_not_embedded_part_no_word() -> None:
    registerFont(Font("Old", "Helvetica", "MacRomanEncoding"))
    wide = stringWidth("Speedy \ufb01ve lube tec", "Old", 10)
    drawn = [Put(40, 60, "Speedy \ufb01ve lube tec", font="Old"), Put(40 + wide, 60, "h shop")]
    assert texts(*drawn, *column(40, 100, MAIN))[0] == "Speedy five lube tech shop"


def test_spaced_out_capitals_are_words() -> None:
    drawn = [NAME, Put(40, 100, "E X P E R I E N C E", 12), Put(40, 140, "EDUCATION", spaced=3)]
    assert {"EXPERIENCE", "EDUCATION"} <= set(texts(*drawn, *column(40, 200, LEFT)))


def test_a_word_that_broke_at_the_end_of_its_line_is_whole_again() -> None:
    lines = [
        "He was in charge of all the kitchens of the house and of the develop-",
        "ment of the menus, which he planned with a cross-",
        "functional team of cooks and of buyers.",
    ]
    drawn = [NAME, *column(40, 100, [*lines, "x" * 62])]
    text = page_of_pdf(pdf(drawn)).text
    assert "development of the menus" in text
    assert "develop-" not in text


@pytest.mark.parametrize(
    "unseen",
    [
        Put(40, 300, "secret keyword", grey=1.0),
        Put(40, 300, "secret keyword", size=1),
        Put(40, 300, "secret keyword", turned=True),
        Put(700, 300, "secret keyword"),
    ],
)
def test_what_nobody_sees_is_left_out(unseen: Put) -> None:
    assert not any("secret" in text for text in texts(NAME, unseen, *column(40, 100, MAIN)))


def test_the_layer_of_words_over_a_scan_is_read() -> None:
    drawn = [Put(put.x, put.y, put.text, mode=3) for put in ONE_COLUMN if isinstance(put, Put)]
    assert "Sous Chef, Bistro Verde" in texts(*drawn)


def test_white_words_on_a_dark_ground_are_seen() -> None:
    drawn = [Box(0, 290, 300, 30), Put(40, 305, "Seen by all", grey=1.0), *column(40, 100, MAIN)]
    assert "Seen by all" in texts(NAME, *drawn)


def test_words_drawn_twice_to_look_bold_are_taken_once() -> None:
    drawn = [Put(40 + shift, 60, "Line Cook and more", 12) for shift in (0.0, 0.3, 0.6)]
    assert texts(*drawn, *column(40, 100, MAIN))[0] == "Line Cook and more"


def test_drawn_bullets_are_bullets() -> None:
    boxes = [Box(44, 144 + 13 * number, 3, 3) for number in range(3)]
    lines = ["Led 4 cooks", "Saved 9%", "Won 2 prizes"]
    page = page_of_pdf(pdf([NAME, *boxes, *column(54, 150, lines), *column(40, 300, MAIN)]))
    assert [line.text for line in page.lines if line.bullet][:3] == lines


def test_page_numbers_and_what_every_page_repeats_are_left_out() -> None:
    def numbered(number: int) -> list[Drawn]:
        return [
            Put(40, 30, "Pat Example – Résumé"),
            Put(300, 770, f"Page {number} of 3"),
            *column(40, 200, [f"{word} of page {number}" for word in ("Top", "Middle", "End")]),
        ]

    text = page_of_pdf(pdf(*(numbered(number) for number in (1, 2, 3)))).text
    assert text.count("Résumé") == 1
    assert "of 3" not in text


def test_cells_of_a_grid_are_read_one_by_one() -> None:
    drawn = [
        NAME,
        *column(40, 100, ["# Skills", "Kitchen", "Butchery, pastry,", "stocks", "Expert"]),
        *column(300, 113, ["Office", "Costing, menus,", "ordering", "Advanced"]),
        *column(40, 200, MAIN),
    ]
    page = texts(*drawn)
    assert page.index("Expert") < page.index("Office")


def test_every_line_stands_where_it_says() -> None:
    page = page_of_pdf(pdf(SIDEBAR_LEFT))
    assert all(page.text[line.span.start : line.span.end] == line.text for line in page.lines)


THINGS = st.builds(
    Put,
    st.floats(-50, 650),
    st.floats(-50, 850),
    st.text("abc XYZ.•-|2019@", min_size=1, max_size=30),
    st.floats(0.5, 40),
    grey=st.sampled_from([0.0, 1.0]),
    spaced=st.sampled_from([0.0, 3.0]),
    turned=st.booleans(),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(THINGS, max_size=30))
def test_words_anywhere_give_a_page_or_a_refusal(drawn: list[Put]) -> None:
    try:
        page = page_of_pdf(pdf(drawn))
    except NoWords:
        page = Page("", ())
    assert all(page.text[line.span.start : line.span.end] == line.text for line in page.lines)
