"""Telephone numbers as people and documents write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.intake import display, errors, find, normalise
from ringback.intake.numbers import as_dialled_in


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("512-555-0147", "+15125550147"),
        ("(512) 555-0147", "+15125550147"),
        ("512.555.0147", "+15125550147"),
        ("+1 512 555 0147", "+15125550147"),
        ("512-555-0147 ext. 12", "+15125550147;ext=12"),
        ("+49 30 5550123", "+49305550123"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(written: str, number: str) -> None:
    assert normalise(written) == number


def test_a_number_without_plus_is_read_in_the_country_given() -> None:
    assert normalise("030 5550123", "DE") == "+49305550123"


@pytest.mark.parametrize("written", ["", "abc", "555-0147", "12", "0305550123", "9" * 400])
def test_what_is_no_number_is_refused_with_a_way_out(written: str) -> None:
    with pytest.raises(errors.NotANumber, match="area code"):
        normalise(written)


def test_a_number_is_shown_as_one_writes_it() -> None:
    assert display("+15125550147") == "(512) 555-0147"
    assert display("+15125550147;ext=12") == "(512) 555-0147 ext. 12"
    assert display("+49305550123").startswith("+49 30")
    assert display("no number") == "no number"


def test_numbers_are_found_in_running_text() -> None:
    text = "Call 512-555-0147 before noon, or (212) 555 0199 x4; fax is broken."
    found = find(text)
    assert [number for _, number in found] == ["+15125550147", "+12125550199;ext=4"]
    assert text[found[0][0].start : found[0][0].end] == "512-555-0147"


@pytest.mark.parametrize(
    "text",
    [
        "2019-2023",
        "worked 2019 - 2023 there",
        "01/02/2019 - 03/04/2020",
        "2019-05 – 2023-01",
        "Job ID 5125550147",
        "ZIP 78701-1234",
        "$ 5125550147",
    ],
)
def test_dates_years_and_references_are_no_numbers(text: str) -> None:
    assert find(text) == []


@settings(deadline=None, max_examples=60)
@given(st.integers(200, 989), st.integers(100, 199))
def test_what_is_shown_reads_back_to_the_same_number(area: int, last: int) -> None:
    number = f"+1{area}5550{last}"
    assert normalise(display(number)) == number


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=80))
def test_any_text_gives_a_number_in_e164_or_is_refused(text: str) -> None:
    try:
        number = normalise(text)
    except errors.NotANumber:
        return
    assert number.startswith("+")


@pytest.mark.parametrize(
    ("number", "country", "shown"),
    [
        ("+441632555012", "GB", "01632 555012"),
        ("+441632555012", "US", "+44 1632 555012"),
        ("+15125550147", "US", ""),
        ("nonsense", "GB", ""),
    ],
)
def test_a_number_is_written_as_those_who_dial_it_write_it(
    number: str, country: str, shown: str
) -> None:
    assert as_dialled_in(number, country) == shown
