"""Whom a situation concerns: the people told of, as contacts that have whatever lines they need."""

from collections.abc import Iterable, Sequence
from typing import Final

from ringback.casebook.events import (
    Arranged,
    Body,
    CallPlaced,
    GreetingHeard,
    HeardBack,
    Interviewed,
    RangBack,
    Wrote,
)
from ringback.casebook.terms import Part
from ringback.reading.values import Person

SOMEBODY: Final = Person("somebody")
"""Whoever was rung, written to or met, where neither a name nor a part was told."""

_CALLED: Final[dict[Part, str]] = {
    "recruiter": "the recruiter",
    "hiring_manager": "the hiring manager",
    "interviewer": "the interviewer",
    "assistant": "the assistant",
    "contact": "your contact",
}


def everybody(people: Sequence[Person], bodies: Iterable[Body], *, nobody: bool) -> list[Person]:
    """Give the people of a case: those told of, and somebody where a person was dealt with unnamed.

    An assistant who answers in another's place is not whom the follow-up goes to.
    """
    if nobody or any(person.part != "assistant" for person in people):
        return list(people)
    dealt_with = any(_with_a_person(body) for body in bodies)
    return [*people, SOMEBODY] if dealt_with else list(people)


def called(person: Person) -> str:
    """Give the words for somebody: their name, or what they are."""
    return person.name or _CALLED[person.part]


def interviewers(people: Sequence[Person]) -> tuple[str, ...]:
    """Give who is taken to have interviewed where nobody says who: those who decide, else all."""
    deciding = [person for person in people if person.part not in ("recruiter", "assistant")]
    others = [person for person in people if person.part != "assistant"]
    return tuple(person.key for person in deciding or others)


def touched(body: Body) -> tuple[str, ...]:
    """Give the keys of the people whom an event is with; an empty one is somebody not named."""
    if isinstance(body, (Arranged, Interviewed)):
        return body.people
    contact: str | None = getattr(body, "contact", None)
    return () if contact is None else (contact,)


def _with_a_person(body: Body) -> bool:
    """Say whether somebody at the other end took part, or was meant to."""
    if isinstance(body, HeardBack):
        return not body.automatic
    if isinstance(body, Wrote):
        return body.by != "portal"
    return isinstance(body, (Arranged, CallPlaced, GreetingHeard, Interviewed, RangBack))
