"""A moment that somebody names in words, as lying behind the telling."""

from datetime import datetime, time, timedelta
from typing import Final

from .finders.days import find_days
from .finders.figures import in_figures
from .finders.hours import find_hours
from .values import Telling

_NOON: Final = time(12)
_WEEK: Final = 7


def moment_told(words: str, telling: Telling) -> datetime | None:
    """Give the moment that words name, such as "monday 14:00" or an ISO date; None for none.

    It lies behind, on the clock of the telling; a day without an hour is taken at noon, an hour
    without a day on the day of the telling, or the one before where it would lie ahead.
    """
    iso = _iso(words, telling)
    if iso is not None:
        return iso
    figured = in_figures(words)
    today = telling.told.date()
    days = find_days(figured, today, telling.country)
    hours = find_hours(figured, telling.country)
    if not days and not hours:
        return None
    day = days[0].back if days else today
    hour = hours[0].at if hours else _NOON
    found = datetime.combine(day, hour, tzinfo=telling.zone)
    on_today = datetime.combine(today, hour, tzinfo=telling.zone)
    if days and (today - day).days == _WEEK and on_today <= telling.told:
        return on_today  # the weekday of today: a week ago is hardly meant
    if days or found <= telling.told:
        return found
    return found - timedelta(days=1)


def _iso(words: str, telling: Telling) -> datetime | None:
    try:
        found = datetime.fromisoformat(words.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=telling.zone)
