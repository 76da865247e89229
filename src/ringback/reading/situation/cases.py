"""The one case that a situation makes: its people, its application, its events; kept nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from ringback.casebook.applications import Application, Roster
from ringback.casebook.events import (
    Applied,
    AskedNotTo,
    Body,
    CallPlaced,
    Closed,
    Decided,
    Event,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.reading.values import Person

from .lines import lines_of
from .people import SOMEBODY, called, everybody, interviewers
from .values import Situation

KEY: Final = "asked"
"""The short name of the application that is asked about."""

TITLE: Final = "the position"
_IN_WRITING: Final = "You would rather not telephone, so everything is done in writing."

_UNKNOWN: Final = "not told"
_OF_ONE: Final = (CallPlaced, GreetingHeard, HeardBack, Promised, RangBack, Wrote)
_WORDED: Final = (
    AskedNotTo, Closed, Decided, GreetingHeard, HeardBack, Promised, RangBack, Wrote,
)  # fmt: skip
_SECOND: Final = timedelta(seconds=1)
_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ToldCase:
    """A situation as a case: `events` are its history, and `behind` the entry of each event.

    `assumed` are sentences on everything that was not said and is taken to be so.
    """

    roster: Roster
    events: tuple[Event, ...]
    behind: tuple[int, ...]
    assumed: tuple[str, ...]


def case_of(situation: Situation, seeker: Seeker, now: datetime) -> ToldCase:
    """Make the case of a situation, as it stands at a moment, for whoever is looking."""
    if situation.ways.unwilling:
        seeker = replace(seeker, telephone="no")
    entries = situation.reading.events
    told = [entry.body for entry in entries]
    people = everybody(situation.people, told, nobody=situation.ways.nobody)
    history = [(index, body) for index, one in enumerate(told) for body in _filled(one, people)]
    bodies = [body for _, body in history]
    moments = _one_after_another([entries[index].happened for index, _ in history], now)
    lines = [lines_of(person, situation, bodies, only=len(people) == 1) for person in people]
    assumed = (
        *situation.assumed,
        *(sentence for entry in entries for sentence in entry.assumed),
        *_who_was_meant(told, people),
        *(sentence for found in lines for sentence in found.assumed),
        *_thanks(situation, bodies),
        *([_IN_WRITING] if situation.ways.unwilling else []),
        _where(seeker),
    )
    return ToldCase(
        _roster(seeker, people, [found.lines for found in lines], _place(seeker, now)),
        tuple(
            Event(number, KEY, happened, now, _kept(body))
            for number, ((_, body), happened) in enumerate(zip(history, moments, strict=True), 1)
        ),
        tuple(index for index, _ in history),
        tuple(dict.fromkeys(assumed)),
    )


def _one_after_another(moments: Sequence[datetime], now: datetime) -> list[datetime]:
    """Give moments in their order, each a second at least before the next, the last by now."""
    found: list[datetime] = []
    latest = now
    for moment in reversed(moments):
        found.append(min(moment, latest))
        latest = found[-1] - _SECOND
    return found[::-1]


def _roster(
    seeker: Seeker, people: Sequence[Person], lines: Sequence[tuple[Line, ...]], place: Place
) -> Roster:
    """Give the people told of as contacts, and the one application that they have to do with."""
    contacts = tuple(
        Contact(person.key, called(person), place=place, lines=theirs)
        for person, theirs in zip(people, lines, strict=True)
    )
    roles = tuple(Role(person.key, person.part) for person in people)
    return Roster(seeker, contacts, (Application(KEY, TITLE, place=place, people=roles),))


def _filled(body: Body, people: Sequence[Person]) -> Iterator[Body]:
    """Give an event with whom it was with, where that follows; thanks to all as one to each."""
    answering = [person for person in people if person.part != "assistant"]
    if isinstance(body, Interviewed) and not body.people:
        yield replace(body, people=interviewers(people))
    elif isinstance(body, Wrote) and body.kind == "thank_you" and not body.contact and answering:
        yield from (replace(body, contact=key) for key in interviewers(people))
    elif isinstance(body, _OF_ONE) and not body.contact and len(answering) == 1:
        yield replace(body, contact=answering[0].key)
    else:
        yield body


def _kept(body: Body) -> Body:
    """Give an event as the case holds it: a call goes to the office unless another line was told.

    A wrong number is one that was not told, so that no other line is taken for it. The words that
    an event was told in stand beside it, not in it.
    """
    if isinstance(body, Applied):
        return replace(body, detail="")
    if isinstance(body, CallPlaced):
        number = body.number or (_UNKNOWN if body.outcome == "wrong_number" else "")
        return replace(body, line=body.line or "office", number=number, words="")
    return replace(body, words="") if isinstance(body, _WORDED) else body


def _place(seeker: Seeker, now: datetime) -> Place:
    """Give where they are taken to be: where the seeker is, else in the US by this clock."""
    country = seeker.region or "US"
    if seeker.place.zone:
        return seeker.place if seeker.place.country else replace(seeker.place, country=country)
    hours = round((now.utcoffset() or timedelta()) / _HOUR)
    # The signs of these zones are turned round: five hours behind Greenwich is GMT+5.
    return Place("", f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT", country)


def _who_was_meant(told: Sequence[Body], people: Sequence[Person]) -> Iterator[str]:
    """Say whom events were taken to be with that name nobody."""
    answering = [person for person in people if person.part != "assistant"]
    if not answering:
        return
    if any(isinstance(body, Interviewed) and not body.people for body in told):
        keys = interviewers(people)
        names = [called(person) for person in people if person.key in keys]
        yield f"You were interviewed by {_listed(names)}."
    one = answering[0]
    unnamed = any(isinstance(body, _OF_ONE) and not body.contact for body in told)
    if unnamed and len(answering) == 1 and one is not SOMEBODY:
        yield f"What you did without a name was with {called(one)}."


def _thanks(situation: Situation, bodies: Sequence[Body]) -> Iterator[str]:
    """Say that no thanks were sent, where an interview is told of and nothing of thanks."""
    interviewed = any(isinstance(body, Interviewed) for body in bodies)
    thanked = any(isinstance(body, Wrote) and body.kind == "thank_you" for body in bodies)
    if interviewed and not thanked and not situation.thanks_denied:
        yield "No letter of thanks has been sent yet. If one has, tell that too: “I thanked them”."


def _where(seeker: Seeker) -> str:
    """Say where they are taken to be."""
    if seeker.place.zone:
        return "They keep office hours where you are."
    country = "" if seeker.region else ", in the United States"
    return f"They keep office hours by your clock{country}."


def _listed(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
