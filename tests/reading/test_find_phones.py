"""Telephone numbers in what people write and say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.phones import find_phones


def found(text: str, country: str = "US") -> list[tuple[str, str | None]]:
    return [(phone.value, phone.kind) for phone in find_phones(in_figures(text), country)]


def values(text: str, country: str = "US") -> list[str]:
    return [value for value, _ in found(text, country)]


@pytest.mark.parametrize(
    "text",
    [
        "512-555-0147",
        "(512) 555-0147",
        "512.555.0147",
        "512 555 0147",
        "5125550147",
        "my number 5125550147",
        "+1 512 555 0147",
        "1-512-555-0147",
        "five one two five five five oh one four seven",
        "5 1 2, 5 5 5, 0 1 4 7",
        "512, 555, 0147",
        "area code 512, 555-0147",
        "555-0147, area code five one two",
    ],
)
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    assert values(text) == ["+15125550147"]


@pytest.mark.parametrize(
    "text",
    ["512-555-0147 ext 12", "512-555-0147 x12", "five one two, five five five, oh one four seven, "
     "extension one two"],
)  # fmt: skip
def test_an_extension_is_kept(text: str) -> None:
    assert values(text) == ["+15125550147;ext=12"]


@pytest.mark.parametrize(
    ("text", "country", "value"),
    [
        ("020 7946 0123", "GB", "+442079460123"),
        ("oh two oh seven nine four six oh one two three", "GB", "+442079460123"),
        ("+44 20 7946 0123", "US", "+442079460123"),
        ("020 910 1234", "IE", "+353209101234"),
        ("02 5550 1234", "AU", "+61255501234"),
    ],
)
def test_a_number_without_a_country_is_of_the_country_where_it_is_told(
    text: str, country: str, value: str
) -> None:
    assert values(text, country) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "555-0147",
        "on 2026-11-28 and 11/28/2026",
        "between 2019 and 2026",
        "it pays $120,000 to $135,000",
        "Austin 78701-1234",
        "ref 5125550147",
        "reference number 512-555-0147",
        "I have 100, 200, 3000",
        "I rang ten times in twenty days",
    ],
)
def test_what_is_no_number_to_dial_is_none(text: str) -> None:
    assert values(text) == []


def test_a_salary_is_no_number_where_numbers_begin_with_nought() -> None:
    assert values("40000-50000 a year", "GB") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("her cell is 512-555-0147", "cell"),
        ("mobile: 512-555-0147", "cell"),
        ("C: 512-555-0147", "cell"),
        ("text me at 512-555-0147", "cell"),
        ("512-555-0147, that is my cell", "cell"),
        ("512-555-0147 (mobile)", "cell"),
        ("It's my mobile. 512-555-0147", "cell"),
        ("at the office, 512-555-0147", "office"),
        ("my direct line is 512-555-0147", "office"),
        ("512-555-0147 is the front desk", "office"),
        ("the switchboard on 512-555-0147", "office"),
        ("not my cell, 512-555-0147", None),
        ("call 512-555-0147", None),
        ("My cell was off. Call 512-555-0147", None),
    ],
)
def test_the_words_beside_a_number_say_which_line_it_is(text: str, kind: str | None) -> None:
    assert found(text) == [("+15125550147", kind)]


def test_each_of_two_numbers_has_the_words_beside_itself() -> None:
    assert found("the office on 512-555-0147 or my cell on 416-555-0199") == [
        ("+15125550147", "office"),
        ("+14165550199", "cell"),
    ]
    assert found("512-555-0147 (cell), 416-555-0199 desk") == [
        ("+15125550147", "cell"),
        ("+14165550199", "office"),
    ]
    assert found("512-555-0147, my cell 416-555-0199")[0] == ("+15125550147", None)


def test_a_number_that_is_repeated_counts_once() -> None:
    said = "512-555-0147, again, five one two five five five oh one four seven, my cell"
    assert found(said) == [("+15125550147", "cell")]


def test_a_number_that_is_taken_back_gives_way_to_the_next() -> None:
    assert values("512-555-0112, sorry, no, 512-555-0147") == ["+15125550147"]
    assert values("512-555-0112 no answer, then 512-555-0147") == ["+15125550112", "+15125550147"]


def test_the_place_is_that_of_the_words() -> None:
    text = "ring me: five one two, five five five, oh one four seven. Bye"
    span = find_phones(in_figures(text))[0].span
    assert text[span.start : span.end] == "five one two, five five five, oh one four seven"


@settings(deadline=None, max_examples=60)
@given(
    st.text(alphabet="0123456789 ()+-.,xcelmobhrt\n", max_size=200),
    st.sampled_from(["US", "GB", ""]),
)
def test_any_text_is_read_and_every_place_lies_in_it(text: str, country: str) -> None:
    for phone in find_phones(in_figures(text), country):
        assert 0 <= phone.span.start < phone.span.end <= len(text)
        assert phone.value.startswith("+")


@pytest.mark.parametrize(
    "text",
    [
        "512-555-0110 office, 512-555-0111 cell",
        "512-555-0110 (office), 512-555-0111 (cell)",
        "512-555-0110 - desk\n512-555-0111 - mobile",
        "512-555-0110 office and 512-555-0111 mobile",
        "five one two five five five oh one one oh office five one two five five five oh one one "
        "one cell",
        "it's 512-555-0110, that's my office, and 512-555-0111, that's my cell",
        "you get me on 512-555-0110 in the office, or on 512-555-0111, that's the mobile",
        "office 512-555-0110 cell 512-555-0111",
        "my office is 512-555-0110 and my cell is 512-555-0111",
    ],
)
def test_of_two_numbers_each_is_the_line_that_its_own_word_says(text: str) -> None:
    assert found(text) == [("+15125550110", "office"), ("+15125550111", "cell")]


@pytest.mark.parametrize(
    "text",
    ["512-555-0110, cell 512-555-0111", "ring 512-555-0110 or my mobile 512-555-0111"],
)
def test_a_word_before_the_second_number_says_nothing_of_the_first(text: str) -> None:
    assert found(text) == [("+15125550110", None), ("+15125550111", "cell")]


@pytest.mark.parametrize(
    "text",
    [
        "512-555-0169, sorry, 0147",
        "five one two five five five zero one six nine sorry zero one four seven",
        "512 uh 555 uh zero one no wait zero one four seven yeah",
        "512 555 0174, no, wait, it's 0147",
    ],
)
def test_an_end_that_is_said_anew_takes_the_place_of_the_first(text: str) -> None:
    assert values(text) == ["+15125550147"]
