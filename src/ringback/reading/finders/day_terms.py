"""What the ways of naming a day have in common: names, what is meant, and the calendar."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from ringback.reading.patterns import Pattern

Bound = Literal["on", "by", "until", "through", "from"]
"""How the words before a day use it: "by Friday", "until Monday", "through the 28th", "from"."""
Kind = Literal["date", "weekday", "other"]

_WORD_ENDS: Final = r"(?![a-z]|['’](?!s\b))"
WEEKDAY: Final = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day{_WORD_ENDS}"
    rf"|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun){_WORD_ENDS}\.?)"
)
MONTH: Final = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?![a-z'’])|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z'’])\.?)"
)
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_WEEKDAYS: Final = ("mo", "tu", "we", "th", "fr", "sa", "su")
DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Today:
    """What days are counted from: today, and the country whose customs hold."""

    day: date
    country: str = "US"

    @property
    def week(self) -> date:
        """The Monday of this week."""
        return self.day - self.day.weekday() * DAY


@dataclass(frozen=True, slots=True)
class Meant:
    """The days that words can mean, the earliest first, and how they name them.

    `back` and `ahead` are chosen from `days`: the last one that is not after today, and the first
    one that is not before it. `behind` is given where what lies behind is chosen otherwise.
    `following` is the weekday in "the following Monday", `ago` how long ago "an hour ago" is,
    `gap` how long after what was told before "an hour later" is, and `counted` whether days are
    counted from now: "in two weeks".
    """

    days: tuple[date, ...]
    kind: Kind = "other"
    later: int | None = None
    sure: bool = True
    bound: Bound = "on"
    behind: date | None = None
    following: int | None = None
    ago: timedelta | None = None
    gap: timedelta | None = None
    counted: bool = False

    def back(self, today: date) -> date:
        """Give it as a day that lies behind."""
        if self.behind is not None:
            return self.behind
        return max((day for day in self.days if day <= today), default=self.days[0])

    def ahead(self, today: date) -> date:
        """Give it as a day to come."""
        return min((day for day in self.days if day >= today), default=self.days[-1])


@dataclass(frozen=True, slots=True)
class Form:
    """One way of naming a day; `read` gives None where the words turn out to be no day.

    `here` is the group that is the day, where the pattern looks at more than that.
    """

    pattern: Pattern
    read: Callable[[re.Match[str], Today], Meant | None]
    here: str | int = 0


def form(pattern: str, read: Callable[[re.Match[str], Today], Meant | None]) -> Form:
    """Make a form of a verbose pattern that minds no capitals."""
    here = "here" if "(?P<here>" in pattern else 0
    return Form(Pattern(pattern, re.VERBOSE | re.IGNORECASE), read, here)


def on(day: date, *, sure: bool = True, later: int | None = None, bound: Bound = "on") -> Meant:
    """Give a day that is the same in whatever direction one looks."""
    return Meant((day,), sure=sure, later=later, bound=bound)


def weekday_number(name: str) -> int:
    """Give the number of a weekday, Monday being 0."""
    return _WEEKDAYS.index(name[:2].lower())


def month_number(name: str) -> int:
    """Give the number of a month, January being 1."""
    return _MONTHS.index(name[:3].lower()) + 1


def last_of_month(day: date) -> date:
    """Give the last day of the month that a day lies in."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_on(day: date, count: int) -> date:
    """Give the same day so many months on, or the last of a month that is too short."""
    month = day.year * 12 + day.month - 1 + count
    year, index = divmod(month, 12)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def possible(year: int, month: int, day: int) -> date | None:
    """Give a day of these years, or None where there is no such day."""
    if not (1990 <= year <= 2100 and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None
