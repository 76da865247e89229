"""Number words become figures, and every figure knows where it stood."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.figures import in_figures

DIGITS = (
    *("oh", "one", "two", "three", "four"),
    *("five", "six", "seven", "eight", "nine"),
)
WORDS = (
    *("oh", "one", "two", "five", "nine", "ten", "nineteen", "twenty", "thirty", "hundred"),
    *("thousand", "and", "a", "double", "triple", "third", "first", "plus", "to", "for"),
    *("no", "at", "may", ",", ".", "-", "555-0147", "28", "week", "o'clock", "half"),
    *("past", "uh"),
)


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("five one two five five five oh one four seven", "512 555 0147"),
        ("five one two, five five five, oh one four seven", "512 555 0147"),
        ("five one two, triple five, oh one forty seven", "512 555 0147"),
        ("five one two dash five five five dash oh one four seven", "512 555 0147"),
        ("five twelve five fifty five oh one forty seven", "512 555 0147"),
        ("five one two triple five nought one double four", "512 555 0144"),
        ("eight hundred five five five oh one two two", "800 555 0122"),
        ("one eight hundred, five five five, oh one two two", "1800 555 0122"),
        ("512 555 oh one four seven", "512 555 0147"),
        ("oh two oh, seven nine four six, oh one two three", "020 7946 0123"),
        ("plus four four twenty seven nine four six oh one two three", "+442079460123"),
        ("plus one five one two five five five oh one four seven", "+15125550147"),
        ("five one two, uh, five five five, oh one four seven", "512 555 0147"),
    ],
)
def test_a_telephone_number_is_written_as_it_is_said(said: str, figures: str) -> None:
    assert in_figures(said).text == figures


def test_what_software_wrote_for_a_figure_is_one_inside_a_number_only() -> None:
    assert in_figures("five one two five five five oh one to to").text == "512 555 0122"
    assert in_figures("I rang two people to ask for four").text == "I rang 2 people to ask for 4"


def test_words_after_a_whole_number_do_not_belong_to_it() -> None:
    said = "five one two five five five oh one four seven to talk, three times"
    assert in_figures(said).text == "512 555 0147 to talk, 3 times"


def test_a_number_that_is_said_twice_over_stays_two() -> None:
    once = "five one two five five five oh one four seven"
    assert in_figures(f"{once} {once}").text == "512 555 0147, 512 555 0147"


def test_the_hour_before_a_number_stays_apart_from_it() -> None:
    said = "at two five one two five five five oh one four seven"
    assert in_figures(said).text == "at 2, 512 555 0147"


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("twenty three days", "23 days"),
        ("twenty-three days", "23 days"),
        ("a hundred and five", "105"),
        ("two thousand and twenty six", "2026"),
        ("in twenty twenty-six", "in 2026"),
        ("extension one two", "extension 12"),
        ("area code five one two", "area code 512"),
        ("two or three days", "2 or 3 days"),
        ("zero replies", "0 replies"),
    ],
)
def test_counts_become_figures(said: str, figures: str) -> None:
    assert in_figures(said).text == figures


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("the twenty third", "the 23rd"),
        ("on the twenty-eighth", "on the 28th"),
        ("November second", "November 2nd"),
        ("Tuesday the third", "Tuesday the 3rd"),
        ("the first of December", "the 1st of December"),
        ("until the twelfth.", "until the 12th."),
        ("by the thirtieth", "by the 30th"),
    ],
)
def test_days_of_the_month_become_figures(said: str, figures: str) -> None:
    assert in_figures(said).text == figures


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("half past ten", "half past 10"),
        ("quarter to three", "quarter to 3"),
        ("ten thirty", "10 30"),
        ("at four-thirty", "at 4 30"),
        ("nine oh five", "9 05"),
        ("at one", "at 1"),
        ("half one", "half 1"),
        ("one thirty", "1 30"),
    ],
)
def test_hours_stay_readable(said: str, figures: str) -> None:
    assert in_figures(said).text == figures


@pytest.mark.parametrize(
    "said",
    [
        "no one rang",
        "one of them answered",
        "this one was kind",
        "at one point she laughed",
        "one by one they left",
        "oh, hello there",
        "the second interview went well",
        "a third person came, the first of them",
        "at first nobody answered",
        "two and a half weeks",
        "give me a second",
        "double check it",
        "Seen on 2026-11-28 at 10:30, call 512-555-0147",
    ],
)
def test_what_is_no_number_stays_as_it_is(said: str) -> None:
    assert in_figures(said).text == said


def test_a_written_number_is_not_joined_to_the_count_after_it() -> None:
    assert in_figures("512-555-0147 two times").text == "512-555-0147 2 times"


def test_every_figure_knows_the_word_it_came_from() -> None:
    said = "call four one six five five five oh one nine nine, then the twenty third"
    figured = in_figures(said)
    start = figured.text.index("416 555 0199")
    span = figured.span(start, start + 12)
    assert said[span.start : span.end] == "four one six five five five oh one nine nine"
    start = figured.text.index("23rd")
    span = figured.span(start, start + 4)
    assert said[span.start : span.end] == "twenty third"


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=120))
def test_a_text_without_number_words_is_its_own_figures(text: str) -> None:
    figured = in_figures("".join(sign for sign in text if not sign.isalpha()))
    assert figured.starts == tuple(range(len(figured.text)))
    assert figured.ends == tuple(range(1, len(figured.text) + 1))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_places_lie_in_the_text_and_go_forward(text: str) -> None:
    figured = in_figures(text)
    assert len(figured.starts) == len(figured.ends) == len(figured.text)
    assert all(0 <= a < b <= len(text) for a, b in zip(figured.starts, figured.ends, strict=True))
    assert list(figured.starts) == sorted(figured.starts)
    assert list(figured.ends) == sorted(figured.ends)


@settings(deadline=None, max_examples=100)
@given(st.integers(200, 989), st.integers(0, 99))
def test_any_number_said_figure_by_figure_comes_back_whole(area: int, last: int) -> None:
    number = f"{area}55501{last:02}"
    said = " ".join(DIGITS[int(figure)] for figure in number)
    assert in_figures(f"ring {said} please").text.replace(" ", "") == f"ring{number}please"
