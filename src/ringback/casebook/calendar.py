"""Work days, holidays and office hours at the place of the person who is rung."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

from .people import Place

Holidays = Callable[[str, str, int], frozenset[date]]
"""Gives the public holidays of a country and region in one year."""

_DAY: Final = timedelta(days=1)
_LOOKAHEAD: Final = 60  # no place closes its offices for longer than this


@lru_cache(maxsize=256)
def public_holidays(country: str, region: str, year: int) -> frozenset[date]:
    """Give the public holidays there; none for a country that the calendar does not know."""
    import holidays  # noqa: PLC0415  # a tenth of a second that most commands need not spend

    known = holidays.list_supported_countries()
    if country not in known:
        return frozenset()
    subdivision = region if region in known[country] else None
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))


def is_working_day(day: date, place: Place, holidays: Holidays = public_holidays) -> bool:
    """Say whether offices there are open that day: Monday to Friday, no public holiday."""
    if day.weekday() >= 5:
        return False
    return not place.country or day not in holidays(place.country, place.region, day.year)


def working_day_from(day: date, place: Place, holidays: Holidays = public_holidays) -> date:
    """Give that day if offices there are open, else the next on which they are."""
    for _ in range(_LOOKAHEAD):
        if is_working_day(day, place, holidays):
            return day
        day += _DAY
    return day


def after_working_days(
    day: date, count: int, place: Place, holidays: Holidays = public_holidays
) -> date:
    """Give the working day that lies `count` working days after `day`.

    After a Monday the third is Thursday; a weekend or holiday counts as its last working day.
    """
    for _ in range(count):
        day = working_day_from(day + _DAY, place, holidays)
    return day


def moment(day: date, at: time, clock: tzinfo) -> datetime:
    """Give the aware moment of a wall-clock time; one that a clock change skips comes after it."""
    there = datetime.combine(day, at, tzinfo=clock)
    return there.astimezone(UTC).astimezone(clock)


def end_of_day(now: datetime, clock: tzinfo) -> datetime:
    """Give the moment at which today ends on that clock."""
    return moment(now.astimezone(clock).date() + _DAY, time(), clock)
