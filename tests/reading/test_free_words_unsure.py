"""Where a telling is asked about: what was left over, could mean two things, or cannot be read."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from reading import told
from ringback.reading.values import Person, Reading, Telling
from ringback.reading.words import read_words

NOW = datetime(2026, 11, 10, 15, tzinfo=ZoneInfo("America/Chicago"))  # a Tuesday
NAMESAKES = (Person("r", "Dana Reyes", "recruiter"), Person("w", "Dana Whitfield"))


def _of_namesakes(text: str) -> Reading:
    return read_words(text, Telling(NOW, NAMESAKES, "Acme Tools", "US"))


def test_a_first_name_that_two_people_bear_is_asked_about() -> None:
    reading = _of_namesakes("I called Dana and left a message")
    assert not reading.sure
    assert "Dana Reyes or Dana Whitfield" in reading.doubts[0]


def test_a_full_name_is_not_asked_about() -> None:
    assert _of_namesakes("I called Dana Whitfield and left a message").sure


def test_whom_nobody_named_is_asked_about_where_several_are_known() -> None:
    reading = told.reading("rang at 2, got the machine, left a message", NOW)
    assert not reading.sure
    assert "whom this was for" in " ".join(reading.doubts)


@pytest.mark.parametrize("number", ["555-0122", "12-34"])
def test_a_number_that_cannot_be_read_is_said(number: str) -> None:
    reading = told.reading(f"called Dana, her machine says to ring {number}, left a message", NOW)
    assert not reading.sure
    assert any(number in doubt for doubt in reading.doubts)


def test_one_word_alone_is_not_guessed_at() -> None:
    assert not told.reading("interview", NOW).sure


def test_a_stretch_with_a_word_of_weight_is_not_passed_over() -> None:
    reading = told.reading("Applied online on Monday. The offer was a strange one.", NOW)
    assert any("The offer was a strange one" in doubt for doubt in reading.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "I called Dana and left a message. No wait, I didn't call her at all.",
        "oh sure, Dana called me back, and pigs fly",
    ],
)
def test_what_is_taken_back_or_mocked_is_asked_about(text: str) -> None:
    assert not told.reading(text, NOW).sure


def test_several_tries_with_several_ends_are_asked_about() -> None:
    assert not told.reading("tried Dana 3x today, busy busy, machine", NOW).sure
