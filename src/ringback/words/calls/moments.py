"""Days and hours as one names them on the telephone, at the contact's place."""

from datetime import date, datetime
from typing import Final

from ringback.words.message import Brief
from ringback.words.spoken.dates import MONTHS
from ringback.words.spoken.figures import cardinal, ordinal

_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK: Final = 7
_NOON: Final = 12


def named(day: date, today: date) -> str:
    """Name a day that may lie either way: "today", "tomorrow", "Friday", "November thirtieth"."""
    ahead = (day - today).days
    if ahead in {0, 1}:
        return ("today", "tomorrow")[ahead]
    if abs(ahead) < _WEEK:
        return _WEEKDAYS[day.weekday()]
    return f"{MONTHS[day.month - 1]} {ordinal(day.day)}"


def hour(moment: datetime) -> str:
    """Say the time of day in words: "two o'clock", "half past nine", "noon", "ten twenty"."""
    if (moment.hour, moment.minute) == (_NOON, 0):
        return "noon"
    name = cardinal((moment.hour - 1) % _NOON + 1)
    if moment.minute in {0, 30}:
        return f"half past {name}" if moment.minute else f"{name} o'clock"
    return f"{name} {'oh ' if moment.minute < 10 else ''}{cardinal(moment.minute)}"


def there(brief: Brief, moment: datetime) -> datetime:
    """Give a moment at the contact's place, or as it is where that is not known."""
    if moment.tzinfo is None:
        return moment
    known = brief.contact.place if brief.contact and brief.contact.place.zone else None
    return moment.astimezone((known or brief.posting.place).clock(moment.tzinfo))


def before(brief: Brief, moment: datetime) -> str:
    """Say until when something presses: "Friday", "five o'clock", "noon tomorrow"."""
    end = there(brief, moment)
    day = named(end.date(), brief.today)
    if (end.hour, end.minute) in {(0, 0), (23, 59)}:
        return day
    if day == "today":
        return hour(end)
    return f"{hour(end)} {day if day == 'tomorrow' else f'on {day}'}"


def past_day(day: date, today: date, *, on: bool = True) -> str:
    """Name a day that has passed: "today", "yesterday", "on Friday", or bare ("Friday")."""
    gone = (today - day).days
    if gone == 1 and on:
        return "yesterday"
    name = named(day, today)
    return f"on {name}" if on and gone > 0 else name
