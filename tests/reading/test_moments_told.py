"""A moment that somebody names in words, as lying behind the telling."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from ringback.reading.moments import moment_told
from ringback.reading.values import Telling

TELLING = Telling(datetime(2026, 11, 12, 15, tzinfo=ZoneInfo("America/Chicago")))  # a Thursday


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("monday 14:00", "2026-11-09 14:00"),
        ("yesterday at 2", "2026-11-11 14:00"),
        ("yesterday", "2026-11-11 12:00"),
        ("10:30", "2026-11-12 10:30"),
        ("16:00", "2026-11-11 16:00"),  # today it has not come yet
        ("thu 12:00", "2026-11-12 12:00"),
        ("2026-11-03T09:15", "2026-11-03 09:15"),
    ],
)
def test_a_moment_lies_behind_the_telling(words: str, moment: str) -> None:
    assert f"{moment_told(words, TELLING):%Y-%m-%d %H:%M}" == moment


def test_words_that_name_no_moment_give_none() -> None:
    assert moment_told("xyzzy", TELLING) is None
