"""Hypothesis strategies for every value and event of the casebook.

They are drawn from the type hints, so a new field or kind is tried without a line here.
"""

from dataclasses import fields
from datetime import UTC, date, datetime, timezone
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from ringback.casebook.applications import Application, Roster
from ringback.casebook.documents import Fact, Posting, Resume
from ringback.casebook.events import KINDS, Body, Event
from ringback.casebook.people import Contact, Line, Place, Seeker

# Pieces that a plain-text form is tempted to take for its own punctuation or words.
_AWKWARD = (
    *(
        '"',
        "\\",
        "\n",
        "\r",
        "\t",
        "\u2028",
        "\u200b",
        "\u202e",
        "\u00a0",
        "\ufeff",
        "\x00",
        "\x85",
    ),
    *(" ", "  ", ",", ";", ":", "(", ")", "#", "#7", "'s", "’s", "\\n", "\\u{1f600}"),
    *("at", " at ", "and", "as", "with", "on", "called", "UTC", "Z", "+02:00", "recorded"),
    *("2026-11-02", "09:00", "dana", "Zoë", "日本語", "👩‍🔧", "é", "ß", "ſ", "İ"),
)
texts: st.SearchStrategy[str] = st.one_of(
    st.sampled_from(["", "dana", "acme", "Maria Okafor", "an ordinary sentence, with a comma."]),
    st.lists(st.sampled_from(_AWKWARD), min_size=1, max_size=5).map("".join),
    st.text(max_size=20),
)
"""Texts of every sort, with those that are awkward to write down more often."""

numbers: st.SearchStrategy[int] = st.integers(min_value=1, max_value=10**9)

days: st.SearchStrategy[date] = st.dates()


def _fixed(moment: datetime) -> datetime:
    # Python holds an hour that a zone repeats unequal to the same instant elsewhere (PEP 495).
    return moment.replace(tzinfo=timezone(moment.utcoffset() or UTC.utcoffset(None)), fold=0)


moments: st.SearchStrategy[datetime] = st.one_of(
    st.datetimes(
        datetime(2026, 1, 1),  # noqa: DTZ001 # the zone is drawn beside it
        datetime(2027, 12, 31),  # noqa: DTZ001 # as above
        timezones=st.just(UTC),
    ).map(lambda moment: moment.replace(second=0, microsecond=0)),
    st.datetimes(timezones=st.timezones()).map(_fixed),
)
"""Aware moments: whole minutes of these years in UTC, and any instant at any offset."""


def values_of(kind: type[Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw a dataclass, each field from its type hint unless it is given."""
    hints = get_type_hints(kind)
    drawn = {field.name: _from_hint(hints[field.name]) for field in fields(kind)}
    return st.builds(kind, **(drawn | given))


@cache
def _from_hint(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _ATOMS:
        return _ATOMS[hint]
    if hint in KINDS.values() or hint in _VALUES:
        return values_of(hint)
    origin, members = get_origin(hint), get_args(hint)
    if origin is Literal:
        return st.sampled_from(members)
    if origin in (Union, UnionType):
        return st.one_of(*(_from_hint(member) for member in members))
    if origin is tuple and members[-1] is ...:
        return st.lists(_from_hint(members[0]), max_size=4).map(tuple)
    if origin is tuple:
        return st.tuples(*(_from_hint(member) for member in members))
    return values_of(hint)


_ATOMS: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: numbers,
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: days,
    datetime: moments,
    NoneType: st.none(),
}
_VALUES = frozenset({Place, Line, Contact, Seeker, Application})

places: st.SearchStrategy[Place] = values_of(Place)
seekers: st.SearchStrategy[Seeker] = values_of(Seeker)
contacts: st.SearchStrategy[Contact] = values_of(Contact)
applications: st.SearchStrategy[Application] = values_of(Application)
rosters: st.SearchStrategy[Roster] = values_of(Roster)
postings: st.SearchStrategy[Posting] = values_of(Posting)
facts: st.SearchStrategy[Fact] = values_of(Fact)
resumes: st.SearchStrategy[Resume] = values_of(Resume)
bodies: st.SearchStrategy[Body] = st.one_of(*(values_of(kind) for kind in KINDS.values()))
events: st.SearchStrategy[Event] = values_of(Event, body=bodies)


@st.composite
def histories(draw: st.DrawFn, *, most: int = 8) -> tuple[Event, ...]:
    """Draw the history of one seeker as it is kept: numbered from 1 without gaps."""
    drawn = draw(st.lists(events, max_size=most))
    return tuple(
        Event(number, event.application, event.happened, event.recorded, event.body)
        for number, event in enumerate(drawn, start=1)
    )


def within_a_life(*values: object) -> bool:
    """Say whether every day among these values is one that a book keeps."""
    days = [value.date() if isinstance(value, datetime) else value for value in values]
    return all(date(1981, 1, 1) < day < date(2199, 1, 1) for day in days if isinstance(day, date))


def of_a_life(body: Body) -> bool:
    """Say whether all that a body dates is something that a book keeps."""
    return within_a_life(*(getattr(body, field.name) for field in fields(body)))
