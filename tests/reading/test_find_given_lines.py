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
