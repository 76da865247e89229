"""What is to be recorded, and the conditions under which it may be."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Final

from ringback.casebook.events import Body

from .errors import WrongTime

# Nobody's search is older; before it some zones had offsets with seconds, which texts cannot keep.
_FIRST_YEAR: Final = 1980
_LAST_YEAR: Final = 2200


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened in an application, before it has its number and place in history."""

    application: str
    happened: datetime
    body: Body


def moment(value: datetime, what: str) -> datetime:
    """Give a moment in UTC; raises `WrongTime` for one without a zone or out of all bounds."""
    if value.utcoffset() is None:
        raise WrongTime(
            f"{what} is {value.isoformat()}, which has no time zone, so it is no certain moment. "
            "Nothing was recorded. Give it with an offset, such as +02:00."
        )
    _within_bounds(value, what)
    return value.astimezone(UTC)


def _within_bounds(day: date, what: str) -> None:
    """Refuse a day so far off that counting from it could leave the calendar."""
    if not _FIRST_YEAR <= day.year < _LAST_YEAR:
        raise WrongTime(
            f"{what} is {day.isoformat()}, which cannot belong to this search. "
            "Nothing was recorded. Look at the year."
        )


def settled(entry: Entry, recorded: datetime) -> datetime:
    """Give when it happened, in UTC; raises `WrongTime` unless that is before it is recorded."""
    name = type(entry.body).__name__
    for field in fields(entry.body):
        value = getattr(entry.body, field.name)
        if isinstance(value, datetime):
            moment(value, f"{field.name} of {name}")
        elif isinstance(value, date):
            _within_bounds(value, f"{field.name} of {name}")
    happened = moment(entry.happened, f"The time of {name}")
    if happened > recorded:
        raise WrongTime(
            f"{name} is said to have happened at {entry.happened.isoformat()}, and now is "
            f"{recorded.isoformat()}. What is to come cannot be recorded as done. "
            "Nothing was recorded. Mend the time, or arrange it instead."
        )
    return happened


def people(bodies: Iterable[Body]) -> Iterator[str]:
    """Give the keys of all contacts that these events name."""
    for body in bodies:
        yield from getattr(body, "people", ())
        yield getattr(body, "contact", "")
        yield getattr(body, "follow_up_with", "")
