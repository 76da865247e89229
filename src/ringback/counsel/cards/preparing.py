"""The card for an appointment to come: what to ask, to spell, to collect and to remember."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final, Literal

from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import Arranged, Event, HeardBack, Interviewed
from ringback.casebook.people import Contact

from .appointments import clock_of, to_come
from .questions import Question, the_two, unsaid
from .saying import last_said

RULES: Final = ("P4", "P5", "F4")
"""What an appointment is prepared by: its questions, a letter for each, an address for the post."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name to be checked: its surname is not known, or it was never seen in writing (P5)."""

    contact: str
    lacks: Literal["surname", "spelling"]
    rule: str = "P5"


@dataclass(frozen=True, slots=True)
class Collect:
    """What to bring home from somebody, so that a letter reaches them."""

    contact: str
    what: Literal["card", "post"]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """What to have before one at an appointment; its moment is read on `clock`, that of the place.

    `questions` are the two to be answered before it is over, `beforehand` what was not said of it;
    `people` is empty where it is not known who will be there. `said` are the last words either
    way, `earlier` what was noted of interviews before this one.
    """

    appointment: Noted[Arranged]
    clock: tzinfo
    questions: tuple[Question, ...]
    beforehand: tuple[Question, ...]
    spell: tuple[Spelling, ...]
    collect: tuple[Collect, ...]
    said: tuple[Event, ...]
    earlier: tuple[Noted[Interviewed], ...]

    @property
    def people(self) -> tuple[str, ...]:
        """The keys of those who will be there, as far as they are known."""
        return self.appointment.body.people

    @property
    def when(self) -> datetime:
        """The moment of it, there."""
        return self.appointment.body.when.astimezone(self.clock)


def prepare(
    case: Case, search: Search, now: datetime, appointment: int | None = None
) -> Preparation | None:
    """Prepare the next appointment of a case, or the one of that number; None where there is none.

    Carries out P4, and what P5 and F4 will need: names rightly spelled, and addresses.
    """
    ahead = (
        noted for noted in to_come(case, now) if appointment is None or noted.number == appointment
    )
    noted = next(ahead, None)
    if noted is None:
        return None
    people = tuple(
        search.contacts.get(key) or Contact(key, key) for key in dict.fromkeys(noted.body.people)
    )
    return Preparation(
        appointment=noted,
        clock=clock_of(case, search, *noted.body.people),
        questions=the_two(noted.number),
        beforehand=unsaid(noted),
        spell=tuple(_spellings(case, people)),
        collect=tuple(_collect(people)),
        said=last_said(case),
        earlier=tuple(_earlier(case)),
    )


def _spellings(case: Case, people: tuple[Contact, ...]) -> Iterator[Spelling]:
    for person in people:
        if len(person.name.split()) < 2:
            yield Spelling(person.key, "surname")
        elif not _seen_in_writing(case, person):
            yield Spelling(person.key, "spelling")


def _seen_in_writing(case: Case, person: Contact) -> bool:
    """Say whether the name stood on a card or in public, or under something that they wrote."""
    if any(line.origin in ("card", "published") for line in person.lines):
        return True
    return any(
        isinstance(event.body, HeardBack)
        and event.body.contact == person.key
        and event.body.by in ("email", "post")
        for event in case.events
    )


def _collect(people: tuple[Contact, ...]) -> Iterator[Collect]:
    """Say from whom a card is needed, and from whom only the address for a letter by post."""
    for person in people:
        if person.line("post") is not None:
            continue
        if person.line("email") is None:
            yield Collect(person.key, "card", ("P5", "F4"))
        else:
            yield Collect(person.key, "post", ("F4",))


def _earlier(case: Case) -> Iterator[Noted[Interviewed]]:
    """Give the interviews of which something worth taking up again was noted."""
    for event in case.events:
        body = event.body
        if isinstance(body, Interviewed) and (body.high or body.concern or body.idea):
            yield Noted(event, body)
