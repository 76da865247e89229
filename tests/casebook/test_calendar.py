"""Work days, holidays and hours at the contact's place."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.calendar import (
    after_working_days,
    end_of_day,
    is_working_day,
    moment,
    public_holidays,
    working_day_from,
)
from ringback.casebook.people import Place

AUSTIN = Place("Austin, TX", "America/Chicago", "US", "TX")
TORONTO = Place("Toronto, ON", "America/Toronto", "CA", "ON")
BERLIN = Place("Berlin", "Europe/Berlin", "DE", "BE")
NOWHERE = Place("somewhere")
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
PLACES = st.sampled_from((AUSTIN, TORONTO, BERLIN, NOWHERE))


@pytest.mark.parametrize(
    ("day", "place", "works"),
    [
        (date(2026, 11, 26), AUSTIN, False),  # Thanksgiving in the United States
        (date(2026, 11, 26), TORONTO, True),
        (date(2026, 10, 12), TORONTO, False),  # Thanksgiving in Canada
        (date(2026, 10, 12), BERLIN, True),
        (date(2026, 10, 3), BERLIN, False),  # German Unity Day, and a Saturday
        (date(2027, 3, 8), BERLIN, False),  # International Women's Day, in Berlin only
        (date(2027, 3, 8), AUSTIN, True),
        (date(2026, 11, 22), NOWHERE, False),  # a Sunday anywhere
        (date(2026, 11, 26), NOWHERE, True),
    ],
)
def test_offices_are_open_by_the_calendar_of_their_place(
    day: date, place: Place, works: bool
) -> None:
    assert is_working_day(day, place) is works


def test_three_working_days_after_a_monday_is_thursday() -> None:
    assert after_working_days(date(2026, 11, 16), 3, AUSTIN) == date(2026, 11, 19)


def test_a_holiday_between_does_not_count() -> None:
    # Monday the 9th, then Veterans Day on Wednesday: the third working day is Friday.
    assert after_working_days(date(2026, 11, 9), 3, AUSTIN) == date(2026, 11, 13)


def test_a_country_that_the_calendar_does_not_know_has_no_holidays() -> None:
    assert public_holidays("XX", "", 2026) == frozenset()


def test_a_region_that_the_calendar_does_not_know_has_those_of_its_country() -> None:
    assert date(2026, 12, 25) in public_holidays("US", "ZZ", 2026)


@settings(deadline=None)
@given(DAYS, st.integers(1, 20), PLACES)
def test_counting_working_days_ends_on_one_and_passes_as_many(
    day: date, count: int, place: Place
) -> None:
    end = after_working_days(day, count, place)
    between = [day + timedelta(n) for n in range(1, (end - day).days + 1)]
    assert sum(is_working_day(other, place) for other in between) == count
    assert is_working_day(end, place)


@settings(deadline=None)
@given(DAYS, PLACES)
def test_the_first_working_day_is_the_day_itself_or_the_next_open_one(
    day: date, place: Place
) -> None:
    first = working_day_from(day, place)
    assert is_working_day(first, place)
    assert not any(is_working_day(day + timedelta(n), place) for n in range((first - day).days))


def test_an_hour_that_a_clock_change_skips_comes_after_it() -> None:
    # On 14 March 2027 clocks in Chicago go from two to three.
    found = moment(date(2027, 3, 14), time(2, 30), ZoneInfo("America/Chicago"))
    assert found.isoformat() == "2027-03-14T03:30:00-05:00"


def test_today_ends_at_midnight_there() -> None:
    now = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert end_of_day(now, ZoneInfo("America/Chicago")).isoformat() == "2026-11-23T00:00:00-06:00"
    assert end_of_day(now, ZoneInfo("Europe/Berlin")).isoformat() == "2026-11-24T00:00:00+01:00"
