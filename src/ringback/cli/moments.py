"""Dates and times as people type them, and the one place where the clock is read."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from ringback.reading.finders.days import Day

_FIRST_YEAR: Final = 1980
_LAST_YEAR: Final = 2200
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AGO: Final = re.compile(r"(\d{1,3})\s+(day|week)s?\s+ago")
_AHEAD: Final = re.compile(r"in\s+(\d{1,3})\s+(day|week)s?")
_FORMS: Final = ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y")
_LIKE_ISO: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_EXAMPLES: Final = "such as 2026-11-02, 2 November 2026, today, yesterday, monday or “3 days ago”"


def clock() -> datetime:
    """Read the clock: now, in the zone of this machine."""
    return datetime.now().astimezone()


def moment(words: str, zone: tzinfo) -> datetime:
    """Read an ISO date and time; without an offset it is in `zone`, without a time at noon.

    Raises `click.BadParameter`.
    """
    text = words.strip()
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is no date and time that exists. Give it as 2026-11-02T14:30, or with an "
            "offset as 2026-11-02T14:30-06:00."
        ) from None
    if not _FIRST_YEAR <= found.year < _LAST_YEAR:
        raise click.BadParameter(f"{text!r} cannot belong to a search of today. Look at the year.")
    if len(text) <= len("2026-11-02"):
        found = datetime.combine(found.date(), time(12))
    return found if found.tzinfo else found.replace(tzinfo=zone)


def past_day(words: str, today: date) -> date:
    """Read a day that lies behind, or is today; a weekday is the latest one."""
    return _day(
        words,
        today,
        lambda number: today - timedelta((today.weekday() - number) % 7),
        lambda day: day.back,
    )


def coming_day(words: str, today: date) -> date:
    """Read a day that lies ahead, or is today; a weekday is the next one."""
    return _day(
        words,
        today,
        lambda number: today + timedelta((number - today.weekday() - 1) % 7 + 1),
        lambda day: day.ahead,
    )


def _day(
    words: str, today: date, weekday: Callable[[int], date], meant: Callable[["Day"], date]
) -> date:
    text = " ".join(words.lower().replace(",", " ").split())
    near = {"today": 0, "yesterday": -1, "tomorrow": 1}
    if text in near:
        return today + timedelta(days=near[text])
    name = text.removeprefix("next ").removeprefix("last ").removeprefix("on ")
    if name in _DAYS:
        return weekday(_DAYS.index(name))
    for pattern, sign in ((_AGO, -1), (_AHEAD, 1)):
        found = pattern.fullmatch(text)
        if found:
            days = int(found[1]) * (7 if found[2] == "week" else 1)
            return today + timedelta(days=sign * days)
    return _of_calendar(words, text, today, meant)


def _of_calendar(words: str, text: str, today: date, meant: Callable[["Day"], date]) -> date:
    """Read a date of the calendar: 2026-11-02, 2 November 2026, Nov 2 2026; else as it is told."""
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
    if _LIKE_ISO.match(text):
        raise click.BadParameter(f"{words!r} is no day that exists. Give it {_EXAMPLES}.")
    told = _told(words, today)
    if told is None:
        raise click.BadParameter(f"{words!r} cannot be read as a day. Give it {_EXAMPLES}.")
    return meant(told)


def _told(words: str, today: date) -> "Day | None":
    """Find the one day that words tell beyond doubt: "18/11/2026", "the end of the month"."""
    # Loaded only for what the short forms above do not know.
    from ringback.reading.finders.days import find_days  # noqa: PLC0415  # see above
    from ringback.reading.finders.figures import in_figures  # noqa: PLC0415  # see above

    text = words.strip()
    found = find_days(in_figures(text), today)
    whole = [day for day in found if day.sure and len(text) - (day.span.end - day.span.start) < 5]
    return whole[0] if len(found) == len(whole) == 1 and whole[0].later is None else None


def on_day(day: date, now: datetime, zone: tzinfo) -> datetime:
    """Give the moment for something of which only the day is known: noon, today never after now."""
    noon = datetime.combine(day, time(12), tzinfo=zone)
    return min(noon, now) if day == now.astimezone(zone).date() else noon
