"""Days and hours in a letter: those of an e-mail are counted back, those on paper are dated."""

from datetime import date, datetime
from typing import Final

from ringback.words.calls.moments import there
from ringback.words.message import Brief
from ringback.words.spoken.dates import MONTHS, days_back
from ringback.words.spoken.figures import cardinal

_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SUFFIXES: Final = {1: "st", 2: "nd", 3: "rd"}
_TEENS: Final = range(11, 14)
_IN_WORDS: Final = 12


def on(brief: Brief, day: date) -> str:
    """Say when something was: "on Tuesday" in an e-mail, "on Tuesday, November 17th" on paper."""
    if brief.line != "post" or day > brief.today:
        return days_back(day, brief.today)
    return f"on {named(brief, day)}"


def named(brief: Brief, day: date) -> str:
    """Name a day whichever way it lies: "Monday, November 30th", with its year in another year."""
    number = day.day
    suffix = "th" if number in _TEENS else _SUFFIXES.get(number % 10, "th")
    year = "" if day.year == brief.today.year else f", {day.year}"
    return f"{_WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {number}{suffix}{year}"


def at(brief: Brief, moment: datetime) -> str:
    """Say a moment at the contact's place: "on Monday, November 30th at 2:30 p.m."."""
    then = there(brief, moment)
    hour, half = (then.hour - 1) % 12 + 1, "a.m." if then.hour < 12 else "p.m."
    minutes = f":{then.minute:02}" if then.minute else ""
    return f"{_on_either_side(brief, then.date())} at {hour}{minutes} {half}"


def by(brief: Brief, moment: datetime) -> str:
    """Name the day by which something must be done, at the contact's place."""
    return named(brief, there(brief, moment).date())


def is_to_come(brief: Brief, moment: datetime) -> bool:
    """Say whether the day of a moment is not over yet at the contact's place."""
    return there(brief, moment).date() >= brief.today


def counted(count: int, unit: str) -> str:
    """Say a span: "three months", "month"; figures only from thirteen on."""
    if count == 1:
        return unit.removesuffix("s")
    return f"{cardinal(count) if count <= _IN_WORDS else count} {unit}"


def _on_either_side(brief: Brief, day: date) -> str:
    """Say a day that may lie ahead; one that has passed as any other."""
    if day == brief.today:
        return "today"
    return f"on {named(brief, day)}" if day > brief.today else on(brief, day)
