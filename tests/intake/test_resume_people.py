"""Who a résumé is of: names as people write them, and homes without county or country."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Resume
from ringback.casebook.people import Place
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)
WORK = "\n\nEXPERIENCE\n\nLine Cook, Bistro Verde, 2019 - 2022\n- Served 80 covers a night\n"

_LETTERS = st.characters(categories=["L", "N", "P", "Zs"])


def headed(top: str) -> Resume:
    return read_resume((top + WORK).encode(), today=TODAY)


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("ISATU KOROMA\n614-555-0112", "Isatu Koroma"),
        ("Rosalind dela Torre\nrdelatorre@example.com", "Rosalind dela Torre"),
        ("MÁIRE NÍ DHUIBHNE\nmaire@example.org", "Máire Ní Dhuibhne"),
        ("ANA DE LA PEÑA", "Ana de la Peña"),
        ("KAYLA\nJORGENSEN\nBarista", "Kayla Jorgensen"),
        ("LUCÍA\ndel Valle Ortiz", "Lucía del Valle Ortiz"),
        ("Curriculum Vitae\n\nTom Achterberg", "Tom Achterberg"),
        ("CV – Mary-Ann O’Shea", "Mary-Ann O’Shea"),
        ("Name: Tomos ap Rhys\nAddress: 3 Station Road, Bangor, Gwynedd", "Tomos ap Rhys"),
        ("Dana Whitfield, RN, BSN", "Dana Whitfield"),
        ("JOHN MCALLISTER RN BSN", "John McAllister"),
        ("Olu Adeyemi, PMP®", "Olu Adeyemi"),
        ("Aisha Rahman, MPharm", "Aisha Rahman"),
        ("Ana Beatriz dos Santos (she/her)", "Ana Beatriz dos Santos"),
        ('William "Bill" Tanaka Jr.', 'William "Bill" Tanaka Jr.'),
        ("OKAFOR, Chidi\nLagos, Nigeria", "Chidi Okafor"),
        ("Jane Poe, Austin, TX  512-555-0147", "Jane Poe"),
        ("nina holt-lindqvist | nholtlindqvist@example.com", "nina holt-lindqvist"),
        ("Graham Developer\nSoftware Developer\ngraham.developer@example.com", "Graham Developer"),
        ("Head Barista\nRuth Baker\nruth.baker@example.com", "Ruth Baker"),
    ],
)
def test_a_name_is_found_however_it_is_written(top: str, name: str) -> None:
    assert headed(top).name == name


@pytest.mark.parametrize(
    "top", ["Java Developer\njava@example.com", "Cook", "RN, BSN", "Profile", "hard working person"]
)
def test_a_trade_or_letters_alone_are_no_name(top: str) -> None:
    assert headed(top).name == ""


@pytest.mark.parametrize(
    ("top", "town", "country"),
    [
        ("Pat Lee\nHenderson, NV (open to remote)", "Henderson, NV", "US"),
        ("Pat Lee\npat@example.com - Duluth, MN (willing to relocate)", "Duluth, MN", "US"),
        ("Pat Lee\n4410 Elm Grove Ave Apt 3B, Tulsa, OK 74105", "Tulsa, OK", "US"),
        ("Pat Lee\nLindenallee 12, 50968 Köln, Germany", "Köln, Germany", "DE"),
        ("Pat Lee\nWrexham\n07700 900871", "Wrexham", "GB"),
        ("Pat Lee\n27 Station Road, Wrexham, LL11 1AA", "Wrexham", "GB"),
        ("Pat Lee\nSligo\n+353 87 555 0133", "Sligo", "IE"),
        ("Pat Lee\n14 Abbey Court, Sligo · 087 555 0133", "Sligo", "IE"),
        ("Pat Lee\nMobile 07700 900456 · Halifax", "Halifax", "GB"),
        ("Pat Lee\nHalifax, NS\n902-555-0144", "Halifax, NS", "CA"),
        ("Pat Lee\n+44 7700 900112 | Hebden Bridge | pat@example.com", "Hebden Bridge", "GB"),
    ],
)
def test_a_home_is_told_by_its_words_or_by_telephone_and_post_code(
    top: str, town: str, country: str
) -> None:
    place = headed(top).place
    assert (place.text, place.country) == (town, country)


def test_what_nothing_places_stays_open() -> None:
    assert headed("Pat Lee\nMillbrook").place == Place()


def test_a_post_code_is_no_telephone_number() -> None:
    top = "Pat Lee\nLindenallee 12, 50968 Köln, Germany\n+49 171 5550143"
    assert headed(top).phone == "+491715550143"


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(_LETTERS, max_size=40), max_size=8))
def test_any_top_gives_a_name_that_stands_there_or_none(lines: list[str]) -> None:
    top = "\n".join(lines)
    name = headed("Pat Lee\n" + top).name
    folded = " ".join(top.lower().split())
    assert not name or all(word.lower() in f"pat lee {folded}" for word in name.split())


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Trần Thị\nMinh Anh\nminhanh.tran@example.com", "Trần Thị Minh Anh"),
        ("Jane Poe\nSales Support\njane.poe@example.com", "Jane Poe"),
        ("zora quist-hall\nhello@zoraqh.example.org", "zora quist-hall"),
        ("Dr Leila Osman MPharm, PhD\nTel 01632 960 482 · Leicester", "Dr Leila Osman"),
        ("Tel\nLeicester\nMobile\nJane Poe", "Jane Poe"),
    ],
)
def test_a_name_goes_on_below_only_where_the_email_has_both_lines(top: str, name: str) -> None:
    assert headed(top).name == name


@pytest.mark.parametrize(
    "top",
    [
        "Jane Poe ♦ Fayetteville, NC ♦ 512-555-0147",
        "Jane Poe (Fayetteville, NC)\n512-555-0147",
        "Jane Poe\n512-555-0147 (Fayetteville, NC)",
        "Jane Poe\n• Fayetteville, NC\n• 512-555-0147",
        "Jane Poe\njane@example.com Fayetteville, NC 28301",
        "Jane Poe\nCook of ten years in kitchens, now in Fayetteville, NC 28301, who likes people",
    ],
)
def test_a_town_is_found_in_brackets_behind_marks_and_before_its_post_code(top: str) -> None:
    resume = headed(top)
    assert (resume.name, resume.place.text) == ("Jane Poe", "Fayetteville, NC")


def test_initials_above_a_name_are_no_country() -> None:
    assert headed("ML\n\nMaria Lind\nmaria@example.com").place == Place()
