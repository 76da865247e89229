"""The numbers and addresses on which somebody asks to be reached."""

from datetime import UTC, datetime

import pytest

from ringback.casebook.events import GivenLine
from ringback.reading.finders.statements import find_given_lines
from ringback.reading.values import Telling

TELLING = Telling(datetime(2026, 3, 2, 10, tzinfo=UTC))


def lines(text: str) -> list[GivenLine]:
    return [each.line for each in find_given_lines(text, TELLING)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Call me on 512-555-0199.", "office", "+15125550199"),
        ("My cell is 512-555-0147, any time.", "cell", "+15125550147"),
        ("Please write to wendell@example.com.", "email", "wendell@example.com"),
    ],
)
def test_a_line_on_which_they_ask_to_be_reached_is_given(text: str, kind: str, value: str) -> None:
    assert [(line.kind, line.value) for line in lines(text)] == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The reference is 512-555-0147.",
        "Please do not call 512-555-0147.",
        "Orton and Sons, 12 Mill Lane, Fax: 512-555-0147",
    ],
)
def test_a_number_that_merely_stands_there_is_not(text: str) -> None:
    assert lines(text) == []


def test_whose_line_it_is_is_left_to_the_reader() -> None:
    text = "Ring me back on 512-555-0199."
    (only,) = find_given_lines(text, TELLING)
    assert only.contact == ""
    assert text[only.span.start : only.span.end] == "512-555-0199"


@pytest.mark.parametrize(
    "text",
    [
        "Please call me back at 512-555-0199.",
        "Can you give me a ring? My cell is 512-555-0147.",
        "Wendell said to ring him on 512-555-0147",
        "She wants me to use her mobile, 512-555-0147",
    ],
)
def test_P2_a_line_on_which_they_ask_to_be_rung_is_directed(text: str) -> None:
    assert [each.origin for each in find_given_lines(text, TELLING)] == ["directed"]


@pytest.mark.parametrize(
    "text",
    [
        "spoke to Wendell, he gave me his cell number: 512-555-0147",
        "her cell is 512-555-0147",
        "My direct line is 512-555-0199.",
        "tried to call him at 512-555-0199",
    ],
)
def test_P2_a_line_that_is_only_told_is_given(text: str) -> None:
    assert [each.origin for each in find_given_lines(text, TELLING)] == ["given"]
