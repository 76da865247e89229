"""Days seen from today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.words.spoken.dates import days_back

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 20), "today"),
        (date(2026, 11, 19), "yesterday"),
        (date(2026, 11, 17), "on Tuesday"),
        (date(2026, 11, 15), "last Sunday"),
        (date(2026, 11, 11), "last week"),
        (date(2026, 11, 3), "on November 3rd"),
        (date(2026, 10, 21), "on October 21st"),
        (date(2025, 12, 12), "on December 12th, 2025"),
    ],
)
def test_R1w_a_day_is_said_as_people_say_it(day: date, said: str) -> None:
    assert days_back(day, FRIDAY) == said


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 400))
def test_a_day_ahead_is_never_said(today: date, ahead: int) -> None:
    assert days_back(today + timedelta(days=ahead), today) == "today"
