"""PDFs that cannot be read, and those that are too much: a sentence each, and soon."""

import time
import zlib
from contextlib import suppress

import pytest

from intake.papers_pdf import Box, Drawn, Put, column, pdf
from ringback.intake.errors import Damaged, IntakeError, Locked, NoWords, TooLarge
from ringback.intake.formats.pdf import MAX_PAGES, page_of_pdf
from ringback.intake.pages import MAX_TEXT

LINES = ["# Experience", "Line Cook, Bistro Verde, 2019 - 2022", "Served 80 covers a night"]
PAGE: list[Drawn] = column(40, 100, LINES)


def test_a_pdf_with_a_password_is_refused_and_says_so() -> None:
    with pytest.raises(Locked, match="password"):
        page_of_pdf(pdf(PAGE, password="x" * 8))


def test_a_pdf_that_only_forbids_copying_opens() -> None:
    assert "Bistro Verde" in page_of_pdf(pdf(PAGE, password="")).text


@pytest.mark.parametrize("page", [[], [Box(50, 50, 300, 300)], [Put(40, 40, "7")]])
def test_a_pdf_without_words_is_refused(page: list[Drawn]) -> None:
    with pytest.raises(NoWords, match="pictures"):
        page_of_pdf(pdf(page))


@pytest.mark.parametrize("kept", [8, 100, 400])
def test_a_pdf_that_was_cut_off_is_refused(kept: int) -> None:
    with pytest.raises(Damaged, match="cut off"):
        page_of_pdf(pdf(PAGE)[:kept])


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(Damaged):
        page_of_pdf(b"Pat Example, Line Cook")


def test_a_broken_pdf_is_read_or_refused() -> None:
    whole = pdf(PAGE)
    for place in range(0, len(whole), 97):
        broken = whole[:place] + b"\x00<<[(" + whole[place + 5 :]
        with suppress(IntakeError):
            assert page_of_pdf(broken).lines


def test_pages_beyond_the_bound_are_left_out_and_it_is_said() -> None:
    page = page_of_pdf(pdf(*([Put(40, 100, f"Line {number} is here")] for number in range(200))))
    assert f"Only the first {MAX_PAGES} pages" in page.remarks[0]
    assert f"Line {MAX_PAGES - 1} is here" in page.text
    assert f"Line {MAX_PAGES} is here" not in page.text


def test_a_hundred_thousand_words_are_cut_and_it_is_said() -> None:
    lines = ["word " * 24] * 60
    page = page_of_pdf(pdf(*[column(40, 40, lines, step=12)] * MAX_PAGES))
    assert len(page.text) <= MAX_TEXT
    assert page.remarks


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    packed = zlib.compress(b"0 0 m\n" * 20_000_000, 9)
    bomb = pdf(PAGE).replace(
        b"%%EOF",
        b"99 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + packed + b"\nendstream\n%%EOF",
    )
    begun = time.perf_counter()
    with pytest.raises(TooLarge, match="unpacks"):
        page_of_pdf(bomb)
    assert time.perf_counter() - begun < 5
