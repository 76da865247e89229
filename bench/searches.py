"""Invented searches of any size, the same for the same size: what the measurements work on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

from ringback.casebook.applications import Application, Roster
from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    Event,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    Wrote,
)
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.casebook.terms import Outcome

NOW: Final = datetime(2026, 11, 10, 16, 0, tzinfo=UTC)

_PLACES: Final = (
    Place("Austin, TX", "America/Chicago", "US", "TX"),
    Place("Denver, CO", "America/Denver", "US", "CO"),
    Place("Toronto, ON", "America/Toronto", "CA", "ON"),
    Place("London", "Europe/London", "GB", "ENG"),
    Place("Berlin", "Europe/Berlin", "DE", "BE"),
)
_TITLES: Final = ("Inside Sales Representative", "Warehouse Supervisor", "Staff Nurse", "Buyer")
_OUTCOMES: Final[tuple[Outcome, ...]] = (
    "no_answer",
    "hung_up",
    "voicemail_left",
    "gatekeeper",
    "busy",
)
_SEED: Final = 20261110
_DAY: Final = timedelta(days=1)

Happening = tuple[datetime, Body]


@dataclass(frozen=True, slots=True)
class Searching:
    """A search as it would be recorded; the roster's documents are still without keys."""

    roster: Roster
    events: tuple[Event, ...]


def searching(applications: int) -> Searching:
    """Invent a search with so many open applications, about ten events each.

    Most were applied for and rung, many have a voicemail, some an interview.
    """
    random = Random(_SEED + applications)
    contacts, apps, told = [], [], []
    for number in range(1, applications + 1):
        contact = _contact(number, random)
        contacts.append(contact)
        app = _application(number, contact, random)
        apps.append(app)
        told += [(when, app.key, body) for when, body in _story(contact.key, random)]
    told.sort(key=lambda entry: (entry[0], entry[1]))
    events = tuple(
        Event(number, app, when, when, body) for number, (when, app, body) in enumerate(told, 1)
    )
    seeker = Seeker("Maria Okafor", "+15125550147", "maria@example.com", _PLACES[0], region="US")
    return Searching(Roster(seeker, tuple(contacts), tuple(apps)), events)


def _contact(number: int, random: Random) -> Contact:
    place = random.choice(_PLACES)
    lines = [Line("office", f"+1512555{number:07}", "published")]
    if random.random() < 0.3:
        lines.append(Line("cell", f"+1737555{number:07}", "given"))
    if random.random() < 0.6:
        lines.append(Line("email", f"person{number}@example.com", "card"))
    return Contact(f"person-{number:06}", f"Person {number}", "", place, tuple(lines))


def _application(number: int, contact: Contact, random: Random) -> Application:
    return Application(
        f"application-{number:06}",
        random.choice(_TITLES),
        f"Employer {number}",
        contact.place,
        people=(Role(contact.key, "hiring_manager"),),
    )


def _story(contact: str, random: Random) -> Iterator[Happening]:
    """Tell one application from some weeks ago until, at the latest, yesterday."""
    start = NOW - timedelta(days=random.uniform(25, 60))
    interviewed = random.random() < 0.3
    weeks = _asking(contact, random, start, calls=random.randint(1, 4 if interviewed else 13))
    told = [(start, Applied("online", "on cream paper")), *weeks]
    if interviewed:
        told += _interview(contact, random, told[-1][0] + timedelta(days=2))
    return ((when, body) for when, body in told if when < NOW - _DAY)


def _asking(contact: str, random: Random, start: datetime, *, calls: int) -> Iterator[Happening]:
    """Ring that many times; write, and perhaps hear something."""
    when = start + 6 * _DAY
    for _ in range(calls):
        outcome = random.choice(_OUTCOMES)
        yield when, CallPlaced(outcome, contact, "office")
        if outcome == "hung_up" and random.random() < 0.5:
            gives = (GivenLine("cell", f"+1646555{random.randrange(10**7):07}"),)
            yield when, GreetingHeard("use_cell", contact=contact, line="office", gives=gives)
        when += random.uniform(1, 4) * _DAY
    if random.random() < 0.6:
        yield when, Wrote("state_of_play", "email", contact)
    if random.random() < 0.4:
        yield when + _DAY, HeardBack(contact, "We are still looking at the applications.", "email")
    if random.random() < 0.2:
        yield when + _DAY, Promised((NOW + 2 * _DAY).date(), contact)


def _interview(contact: str, random: Random, when: datetime) -> Iterator[Happening]:
    day = when + 6 * _DAY
    yield when, HeardBack(contact, "Could you come in next week?", "email")
    yield when + _DAY, Arranged(day, people=(contact,))
    yield day, Interviewed((contact,), high=("the forecast",), may_follow_up="yes")
    if random.random() < 0.7:
        yield day + _DAY, Wrote("thank_you", "email", contact)
        yield day + 6 * _DAY, CallPlaced("voicemail_left", contact, "office")
        yield day + 9 * _DAY, Wrote("state_of_play", "email", contact)
        yield day + 14 * _DAY, CallPlaced("no_answer", contact, "office")
