"""Résumés of one line, of one word, without figures, of sixty pages; names in any script."""

from datetime import date
from time import process_time

import pytest

from ringback.intake import read_resume
from ringback.intake.errors import NotAResume

TODAY = date(2026, 7, 1)
WORK = "\n\nEXPERIENCE\n\nCook, The Crown, 2014 - 2016\n- Cooked lunches\n"


def test_a_resume_of_one_line_gives_what_it_says() -> None:
    resume = read_resume(b"Electrician, 12 years, CDL Class A, 512-555-0147", today=TODAY)
    assert [(fact.kind, fact.text) for fact in resume.facts] == [
        ("years", "electrical work"),
        ("licence", "CDL Class A"),
    ]


def test_one_word_is_refused_with_a_way_out() -> None:
    with pytest.raises(NotAResume, match="Give a résumé with headings"):
        read_resume(b"Electrician", today=TODAY)


def test_a_resume_without_figures_has_its_posts_and_no_numbers() -> None:
    page = "Pat Example\n\nEXPERIENCE\n\nCook, The Crown\n- Cooked lunches daily\n\nSKILLS\nBaking"
    facts = read_resume(page.encode(), today=TODAY).facts
    assert [fact.kind for fact in facts] == ["role", "achievement", "skill"]
    assert not any(fact.numbers or fact.since for fact in facts)


def test_sixty_pages_are_read_in_seconds() -> None:
    deeds = "".join(f"- Led a team of {n} people and cut waste by {n}%\n" for n in range(3, 43))
    pages = (f"Cook, Inn Number {n}, LLC, {1960 + n} - {1961 + n}\n{deeds}\n" for n in range(60))
    began = process_time()
    resume = read_resume(f"Pat Example\n\nEXPERIENCE\n\n{''.join(pages)}".encode(), today=TODAY)
    assert process_time() - began < 5
    assert len([fact for fact in resume.facts if fact.kind == "role"]) > 50


@pytest.mark.parametrize(
    "line",
    [
        "Skills: " + "Excel, " * 25_000,
        "Licences: " + "CDL Class A; " * 14_000,
        "Cook, " + "Marlow, " * 20_000 + "Finch & Grey, LLC, 2014 - 2016",
        "Cook (" * 30_000,
    ],
)
def test_a_line_without_end_is_read_in_seconds(line: str) -> None:
    began = process_time()
    read_resume(f"Pat Example{WORK}\n{line}\n".encode(), today=TODAY)
    assert process_time() - began < 5


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Наталья Примерова", "Наталья Примерова"),
        ("ليلى حداد\nlaila@example.com", "ليلى حداد"),
        ("अनिल कुमार", "अनिल कुमार"),
        ("สมชาย ใจดี", "สมชาย ใจดี"),
        ("王小明\n512-555-0147", "王小明"),
        ("履歴書\n山田太郎", "山田太郎"),
        ("김민수\n512-555-0147", "김민수"),
        ("Suharto\nsuharto@example.com", "Suharto"),
    ],
)
def test_a_name_in_any_script_or_of_one_word_is_found(top: str, name: str) -> None:
    assert read_resume(f"{top}{WORK}".encode(), today=TODAY).name == name


@pytest.mark.parametrize("top", ["Oakham\n512-555-0147", "Cook\ncook@example.com", "履歴書"])
def test_one_word_that_nothing_shows_to_be_a_name_is_none(top: str) -> None:
    assert read_resume(f"{top}{WORK}".encode(), today=TODAY).name == ""
