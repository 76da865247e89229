"""The panel on a situation that somebody tells: one invented case, kept nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec

from ringback.casebook.applications import Roster
from ringback.casebook.case import Case, Search
from ringback.casebook.documents import Posting
from ringback.casebook.events import Event
from ringback.casebook.people import Contact
from ringback.reading.situation.cases import KEY, ToldCase, case_of
from ringback.reading.situation.read import read_situation
from ringback.reading.situation.values import Situation
from ringback.reading.values import Telling
from ringback.tracker.book import Book
from ringback.words import Brief

from . import sentences, shapes
from .ask_shapes import HappenedThen
from .messages import Desk
from .planning import Planner

if TYPE_CHECKING:
    from ringback.counsel.values import Rightness

BY_RESUME: Final = (
    "The words for a call rest on your résumé alone and speak of “your position”: which position "
    "it is was not read, and what its posting asks for is not known here."
)
NO_RESUME: Final = (
    "No words for a call are written here, as there is no résumé to take them from. "
    "`ringback add POSTING --resume FILE` brings one."
)


def ask(book: Book, words: str, now: datetime) -> shapes.Asked:
    """Read a situation and ask the panel on it; nothing is kept.

    Raises `ReadingError` for words that tell of nothing, or ask about something else.
    """
    seeker = book.seeker()
    country = seeker.place.country or seeker.region or "US"
    return answered(
        book, read_situation(words, Telling(now, country=country, seeker=seeker.name)), now
    )


def answered(book: Book, situation: Situation, now: datetime) -> shapes.Asked:
    """Ask the panel on a situation that was read."""
    told = case_of(situation, book.seeker(), now)
    invented = _Invented(book, told)
    planner = Planner(invented, now)
    planner.desk = _Desk(invented, planner.search, situation)
    said = planner.with_panel(KEY)
    writes = book.latest_resume() is not None
    text = situation.reading.text
    return shapes.Asked(
        step=_without_inventions(said.step, writes=writes) if said.step else None,
        panel=said.panel,
        consensus=said.consensus,
        guardrails=said.guardrails,
        leader=said.leader,
        question=situation.asked,
        answer=_answer(said, situation, now),
        understood=list(_understood(situation, told, planner.search)),
        assumed=[*told.assumed, *_on_words(said, writes=writes)],
        not_understood=[
            text[span.start : span.end].strip() for span in situation.reading.not_understood
        ],
        doubts=list(situation.reading.doubts),
        not_answered=list(situation.beside),
    )


class _Invented(Book):
    """A book whose roster and history are those of a situation; its papers are the seeker's own."""

    __slots__ = ("_told",)

    def __init__(self, book: Book, told: ToldCase) -> None:
        super().__init__(book.number)
        self._told = told

    def roster(self) -> Roster:
        """Give the people and the one application told of."""
        return self._told.roster

    def history(self) -> list[Event]:
        """Give the events told of."""
        return list(self._told.events)


class _Desk(Desk):
    """Writes messages to people of whom only a part was told: they are not called by it."""

    def __init__(self, book: Book, search: Search, situation: Situation) -> None:
        super().__init__(book, search)
        self._named = {person.key for person in situation.people if person.name}

    def brief(self, case: Case, now: datetime, contact: Contact | None) -> Brief:
        """Gather what a message may draw on, without a name that is none and a title unknown."""
        if contact is not None and contact.key not in self._named:
            contact = replace(contact, name="")
        return replace(super().brief(case, now, contact), posting=_UNKNOWN)


_UNKNOWN: Final = Posting("position")
"""What is said of a posting that is not there: “your position”."""


def _understood(situation: Situation, told: ToldCase, search: Search) -> Iterator[HappenedThen]:
    text = situation.reading.text
    for event, index in zip(told.events, told.behind, strict=True):
        entry = situation.reading.events[index]
        yield HappenedThen(
            kind=event.kind,
            happened=event.happened.date(),
            text=sentences.happened(event, search),
            words=text[entry.span.start : entry.span.end].strip(),
            confidence=round(entry.confidence, 2),
        )


def _without_inventions(step: shapes.Step, *, writes: bool) -> shapes.Step:
    """Leave out the hours of calls, which were not told, and without a résumé a call's words."""
    if writes or step.act != "call":
        return msgspec.structs.replace(step, hours=None)
    return msgspec.structs.replace(step, hours=None, messages={}, if_assistant=None)


def _on_words(said: shapes.NextWithPanel, *, writes: bool) -> Iterator[str]:
    """Say what the words for a call rest on, or why there are none, where anybody would ring."""
    plans = (said.consensus.plan, *(opinion.plan for opinion in said.panel))
    if not writes and any(item.act == "call" for plan in plans for item in plan):
        yield NO_RESUME
    elif said.step is not None and said.step.act == "call":
        yield BY_RESUME


def _answer(said: shapes.NextWithPanel, situation: Situation, now: datetime) -> str:
    """Answer what was asked, first: was it right, what now, or both."""
    judged = said.consensus.was_right is not None
    parts = []
    if judged and situation.asked != "what_now":
        parts.append(_verdict(said))
    elif situation.asked in ("was_it_right", "both"):
        parts.append(_NOT_CLEAR if situation.unclear else _NO_VERDICT)
    if situation.asked != "was_it_right" or not judged:
        parts.append(_what_now(said, now))
    return " ".join(parts)


def _verdict(said: shapes.NextWithPanel) -> str:
    """Say what the voices make of the message that was left, and how they divide."""
    votes: dict[Rightness, list[str]] = {"yes": [], "no": [], "if": []}
    for opinion in said.panel:
        if opinion.was_right is not None:
            votes[opinion.was_right].append(opinion.voice)
    told = [
        f"{_counted(voices)} {_VOTES[vote]} ({', '.join(voices)})"
        for vote, voices in votes.items()
        if voices
    ]
    return f"{_RIGHT[said.consensus.was_right]} {'; '.join(told)}."


_RIGHT: Final[dict[str | None, str]] = {
    "yes": "Yes, leaving the message was right, by the count of the voices:",
    "no": "The voices would rather have gone another way, and the message does no harm:",
    "if": "It was right if the message sold you:",
}
_VOTES: Final[dict[str, str]] = {
    "yes": "say yes",
    "no": "say no, and that it does no harm",
    "if": "says: if it sold you",
}
_NOT_CLEAR: Final = (
    "How your call ended was not understood, so nothing is said of whether it was right: tell it "
    "as “I left a message” or “I hung up”."
)
_NO_VERDICT: Final = (
    "The panel has a verdict on messages left at a machine, and you tell of none; of the rest it "
    "says only what is best done from here."
)


def _what_now(said: shapes.NextWithPanel, now: datetime) -> str:
    """Say what is done first, and what comes after, by the plan that is followed."""
    plan = _followed(said)
    if not plan:
        return "Nothing is to be done here: the matter has come to its end."
    first, *later = (f"{sentences.what_to_do(item)}{_from(item, now)}" for item in plan)
    then = "".join(f"; then {each}" for each in later)
    return f"{first[0].upper()}{first[1:]}{then}."


def _from(item: shapes.Item, now: datetime) -> str:
    due = item.not_before <= now
    return ", now" if due else f" from {sentences.day(item.not_before)}"


def _followed(said: shapes.NextWithPanel) -> Sequence[shapes.Item]:
    """Give the plan of whoever leads."""
    led = (opinion.plan for opinion in said.panel if opinion.voice == said.leader)
    return next(led, said.consensus.plan)


def _counted(voices: Sequence[str]) -> str:
    return _NUMBERS[len(voices)]


_NUMBERS: Final = ("none", "one", "two", "three", "four", "five", "six")
