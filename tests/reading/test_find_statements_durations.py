"""Lengths of time: how long to wait, and how often to ask."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.statements.durations import Duration, find_durations


def only(text: str) -> Duration:
    (found,) = find_durations(in_figures(text))
    return found


@pytest.mark.parametrize(
    ("text", "count", "unit", "every"),
    [
        ("in six weeks", 6, "weeks", False),
        ("every two weeks", 2, "weeks", True),
        ("every other month", 2, "months", True),
        ("once a month", 1, "months", True),
        ("in a couple of days", 2, "days", False),
        ("another fortnight", 2, "weeks", False),
        ("two to three weeks", 3, "weeks", False),
        ("weekly", 1, "weeks", True),
    ],
)
def test_a_length_of_time_is_counted(text: str, count: int, unit: str, every: bool) -> None:
    found = only(text)
    assert (found.count, found.unit, found.every) == (count, unit, every)


@pytest.mark.parametrize(
    "text", ["two weeks ago", "what a week", "this week", "five years of practice", "next month"]
)
def test_what_has_passed_or_is_no_length_is_none(text: str) -> None:
    assert find_durations(in_figures(text)) == ()


def test_work_days_leave_out_weekends() -> None:
    assert only("within 3 working days").after(date(2026, 3, 5)) == date(2026, 3, 10)


def test_a_month_ends_where_the_next_is_shorter() -> None:
    assert only("in a month").after(date(2026, 1, 31)) == date(2026, 2, 28)


@settings(deadline=None, max_examples=50)
@given(
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.integers(1, 60),
    st.sampled_from(["days", "weeks", "months", "working days"]),
)
def test_what_is_waited_for_lies_ahead(start: date, count: int, unit: str) -> None:
    assert only(f"in {count} {unit}").after(start) > start


def test_every_friday_is_every_week() -> None:
    (only,) = find_durations(in_figures("ring me every Friday"))
    assert (only.count, only.unit, only.every) == (1, "weeks", True)
