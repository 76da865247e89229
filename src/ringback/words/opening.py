"""How a message begins: whom it is for, who speaks, and which position (C1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .casing import common
from .dates import days_back
from .evidence import sentence
from .message import Brief, Sentence
from .names import firm, first_name, formal_name, full_name, town
from .timing import seconds
from .titles import position, titles

WHO_AND_WHICH: Final = 9.0
"""Seconds by the end of which they know who speaks, and about which position (C1)."""

_HOW: Final = {"online": "online", "email": "by e-mail", "post": "by mail", "hand": "in person"}


@dataclass(frozen=True, slots=True)
class Opening:
    """The first sentences, and the words with which the position's mention ends."""

    sentences: tuple[Sentence, ...]
    mention: str

    @property
    def mentioned_after(self) -> float:
        """The seconds gone when the position has been named."""
        said = " ".join(each.spoken for each in self.sentences)
        spot = said.find(sentence(self.mention).spoken)
        return seconds(said[: spot + len(sentence(self.mention).spoken)]) if spot >= 0 else 0.0


def opening(brief: Brief, *, short: bool = False) -> Opening:
    """Give the fullest opening that names the position inside nine seconds (C1)."""
    found: Opening | None = None
    for title in _positions(brief):
        for greeting in _greetings(brief):
            found = Opening((greeting, *_reason(brief, title, short=short)), title)
            if found.mentioned_after <= WHO_AND_WHICH:
                return found
    if found is None:  # pragma: no cover  # both loops always turn
        raise AssertionError(brief)
    return found


def the_position(brief: Brief, title: str, *, place: bool = True) -> str:
    """Name the position as one does to them: "your inside sales position in Austin"."""
    theirs, employer = _whose(brief)
    where = town(brief.posting.place.text) if place else ""
    inside = where and where.lower() not in title.lower() and where.lower() not in employer.lower()
    at = f" at {employer}" if employer and theirs == "the" else ""
    return f"{theirs} {title}{at}{f' in {where}' if inside else ''}"


def position_refs(brief: Brief) -> tuple[str, ...]:
    """Give the references of what `the_position` rests on."""
    refs = ["posting:title"]
    if _whose(brief)[0] == "the" and _whose(brief)[1]:
        refs.append("posting:employer")
    if town(brief.posting.place.text):
        refs.append("posting:place")
    return tuple(refs)


def shortest_position(brief: Brief) -> str:
    """Give the fullest wording of the position that takes at most three seconds to say."""
    ways = _positions(brief)
    return next((way for way in ways if seconds(sentence(way).spoken) <= 3), ways[-1])


def _whose(brief: Brief) -> tuple[str, str]:
    """Say "your" to the employer and "the … at Acme" to an agency that recruits for it."""
    agency = brief.contact.employer if brief.contact else ""
    employer = firm(brief.posting.employer)
    if agency and employer and firm(agency).lower() != employer.lower():
        return "the", employer
    return "your", employer


def _positions(brief: Brief) -> list[str]:
    ways = titles(brief.posting.title, brief.posting.place.text)
    return [position(common(way)) for way in ways] or [position("")]


def _greetings(brief: Brief) -> Iterator[Sentence]:
    """Give greetings from the fullest to the shortest; only the name of who speaks is never left."""
    me = full_name(brief.seeker.name)
    contact = brief.contact.name if brief.contact else ""
    formal = brief.seeker.manner == "formal"
    hello = "Hi" if brief.seeker.manner == "warm" else "Hello"
    i_am = f"my name is {me}" if formal else f"this is {me}"
    refs = ("seeker:name",) if me else ("rule:R9",)
    for called in dict.fromkeys((formal_name(contact) if formal else "", first_name(contact))):
        if called:
            greeting = f"{hello} {called}"
            said = f"{greeting}, {i_am}." if me else f"{greeting}."
            yield sentence(said, *refs, "contact:name")
    yield sentence(f"{hello}, {i_am}." if me else f"{hello}.", *refs)


def _reason(brief: Brief, title: str, *, short: bool) -> tuple[Sentence, ...]:
    refs = position_refs(brief)
    if brief.interviewed_on:
        when = days_back(brief.interviewed_on, brief.today)
        thanks = "Thank you again for talking with me"
        text = f"{thanks} {when} about {the_position(brief, title, place=not short)}."
        return (sentence(text, "event:interviewed", *refs),)
    named = the_position(brief, title, place=not short)
    when = f" {days_back(brief.applied_on, brief.today)}" if brief.applied_on else ""
    if brief.earlier and not short:
        called = sentence(f"I left you a message about {named}.", "event:called", *refs)
        return (called,)
    if short:
        return (sentence(f"I applied for {named}.", "event:applied", *refs),)
    return (sentence(f"I applied{_how(brief)}{when} for {named}.", "event:applied", *refs),)


def _how(brief: Brief) -> str:
    """Say how the application came (R5), where it is known."""
    how = brief.applied.how if brief.applied else None
    return f" {_HOW[how]}" if how in _HOW else ""
