"""One application's history, folded; and everything one seeker has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Generic, TypeVar

from .applications import Application, Roster
from .events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Decided,
    Event,
    Interviewed,
    Pinned,
    Snoozed,
    Urgent,
    Wrote,
)
from .people import Contact, Role, Seeker
from .terms import Part, Stage

NOBODY = ""
"""The key of whoever a call or letter reached, where the record does not say."""


B = TypeVar("B", bound=Body)


@dataclass(frozen=True, slots=True)
class Noted(Generic[B]):
    """An event whose kind is known, so that its body can be read without asking again."""

    event: Event
    body: B

    @property
    def when(self) -> datetime:
        """When it happened."""
        return self.event.happened

    @property
    def number(self) -> int:
        """Its place in the history."""
        return self.event.number

    def day(self, clock: tzinfo) -> date:
        """Give the day on which it happened, on that clock."""
        return self.event.happened.astimezone(clock).date()


@dataclass(frozen=True, slots=True)
class Held:
    """A day that they named, until which the case rests, and the event that named it (P4d)."""

    until: date
    event: Event
    inclusive: bool = False
    """Whether the day itself is already free: "ask me from the third on"."""


@dataclass(frozen=True, slots=True)
class Case:
    """One application's events up to a moment, by the time they happened, and what they add up to.

    `stage_since` and `last` are None while nothing has happened. `calls` and `letters` start anew
    with each stage; `wrong_numbers` are the calls of all stages that reached somebody else.
    """

    application: Application
    events: tuple[Event, ...] = ()
    stage: Stage = "applied"
    stage_since: datetime | None = None
    last: datetime | None = None
    applied: Noted[Applied] | None = None
    interview: tuple[Noted[Interviewed], ...] = ()
    appointments: tuple[Noted[Arranged], ...] = ()
    held: Held | None = None
    offer: Noted[Decided] | None = None
    ended: Event | None = None
    check_back: Noted[CheckBackAgreed] | None = None
    silences: tuple[Noted[AskedNotTo], ...] = ()
    urgent: Noted[Urgent] | None = None
    snoozed: Noted[Snoozed] | None = None
    pinned: Noted[Pinned] | None = None
    answered: Event | None = None
    calls: tuple[Noted[CallPlaced], ...] = ()
    letters: tuple[Noted[Wrote], ...] = ()
    wrong_numbers: tuple[CallPlaced, ...] = ()

    @property
    def key(self) -> str:
        """The key of its application."""
        return self.application.key

    @property
    def open(self) -> bool:
        """Whether the matter is not yet decided against the seeker, withdrawn or closed."""
        return self.stage != "closed"

    def waiting(self, now: datetime, clock: tzinfo) -> int:
        """Count the days in this stage."""
        return _days(self.stage_since, now, clock)

    def quiet(self, now: datetime, clock: tzinfo) -> int:
        """Count the days since anything happened."""
        return _days(self.last, now, clock)

    def people(self, *parts: Part) -> tuple[Role, ...]:
        """Give the people of the application who have one of these parts, in their order."""
        return tuple(role for role in self.application.people if role.part in parts)


@dataclass(frozen=True, slots=True)
class Search:
    """Everything one seeker has, up to `until` (None: all that is recorded).

    `contacts` carry the lines that greetings gave beside those of the roster. `reached` lists,
    for each person over all openings, what was tried or said either way, and `silences` what
    each asked not to be done. `roster` and `events` are what it was folded from.
    """

    seeker: Seeker
    contacts: Mapping[str, Contact]
    cases: Mapping[str, Case]
    reached: Mapping[str, tuple[Event, ...]]
    silences: Mapping[str, tuple[Noted[AskedNotTo], ...]] = field(default_factory=dict)
    roster: Roster = Roster()
    events: tuple[Event, ...] = ()
    until: datetime | None = None


def _days(since: datetime | None, now: datetime, clock: tzinfo) -> int:
    if since is None:
        return 0
    return max(0, (now.astimezone(clock).date() - since.astimezone(clock).date()).days)
