"""How a message begins: whom it is for, who speaks, and which position (C1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.words.english.casing import common
from ringback.words.english.names import firm, first_name, formal_name, full_name, town
from ringback.words.english.titles import position, titles
from ringback.words.message import Brief, Sentence, sentence
from ringback.words.spoken.dates import days_back
from ringback.words.spoken.timing import seconds

WHO_AND_WHICH: Final = 9.0
"""Seconds by the end of which they know who speaks, and about which position (C1)."""

_POSITION: Final = 3.0
"""Seconds that the position's name may take where only it is said."""

_HOW: Final = {"online": " online", "email": " by e-mail", "post": " by mail", "hand": " in person"}


@dataclass(frozen=True, slots=True)
class Opening:
    """The first sentences, and the words with which the position's mention ends."""

    sentences: tuple[Sentence, ...]
    mention: str

    @property
    def mentioned_after(self) -> float:
        """The seconds gone when the position has been named."""
        said = " ".join(each.spoken for each in self.sentences)
        name = sentence(self.mention).spoken
        return seconds(said[: said.index(name) + len(name)])


def opening(brief: Brief, *, short: bool = False) -> Opening:
    """Give the fullest opening that names the position inside nine seconds (C1).

    How and when one applied give way first, then their name, then part of the position's.
    """
    ways = (
        Opening((greeting, reason), title)
        for title in _positions(brief)
        for greeting in _greetings(brief)
        for reason in _reasons(brief, title, short=short)
    )
    last = next(ways)
    for way in (last, *ways):
        last = way
        if way.mentioned_after <= WHO_AND_WHICH:
            break
    return last


def the_position(brief: Brief, title: str, *, place: bool = True) -> str:
    """Name the position as one does to them: "your inside sales position in Austin"."""
    theirs, employer = _whose(brief)
    at = f" at {employer}" if theirs == "the" else ""
    where = town(brief.posting.place.text) if place else ""
    told = where.lower() in f"{title} {at}".lower()
    return f"{theirs} {title}{at}{'' if told else f' in {where}'}"


def position_refs(brief: Brief, *, place: bool = True) -> tuple[str, ...]:
    """Give the references of what `the_position` rests on."""
    agency = ("posting:employer",) if _whose(brief)[0] == "the" else ()
    where = ("posting:place",) if place and town(brief.posting.place.text) else ()
    return ("posting:title", *agency, *where)


def shortest_position(brief: Brief) -> str:
    """Give the fullest wording of the position that takes at most three seconds to say."""
    ways = _positions(brief)
    return next((way for way in ways if seconds(sentence(way).spoken) <= _POSITION), ways[-1])


def _whose(brief: Brief) -> tuple[str, str]:
    """Say "your" to the employer, and "the … at Acme" to an agency that recruits for it."""
    agency = firm(brief.contact.employer) if brief.contact else ""
    employer = firm(brief.posting.employer)
    if agency and employer and agency.lower() != employer.lower():
        return "the", employer
    return "your", employer


def _positions(brief: Brief) -> list[str]:
    ways = titles(brief.posting.title, brief.posting.place.text)
    return [*(position(common(way)) for way in ways), position("")]


def _greetings(brief: Brief) -> Iterator[Sentence]:
    """Give greetings from the fullest to the shortest; the name of who speaks always stays."""
    me = full_name(brief.seeker.name)
    contact = brief.contact.name if brief.contact else ""
    formal = brief.seeker.manner == "formal"
    hello = "Hi" if brief.seeker.manner == "warm" else "Hello"
    i_am = f", {'my name' if formal else 'this'} is {me}." if me else "."
    refs = ("seeker:name",) if me else ("rule:R9",)
    for called in dict.fromkeys((formal_name(contact) if formal else "", first_name(contact))):
        if called:
            yield sentence(f"{hello} {called}{i_am}", *refs, "contact:name")
    yield sentence(f"{hello}{i_am}", *refs)


def _reasons(brief: Brief, title: str, *, short: bool) -> Iterator[Sentence]:
    """Say why one calls: the fullest way, then when after the position, then without."""
    named = the_position(brief, title, place=not short)
    refs = position_refs(brief, place=not short)
    if brief.returning:
        yield sentence(f"I am returning your call about {named}.", "event:rang", *refs)
        bare = the_position(brief, title, place=False)
        yield sentence(f"I am returning your call about {bare}.", "event:rang", *refs[:1])
        return
    if brief.talk:
        when = days_back(brief.talk, brief.today)
        yield sentence(f"We spoke {when} about {named}.", "event:spoken", *refs)
    elif brief.interviewed_on:
        when = days_back(brief.interviewed_on, brief.today)
        talk = "Thank you again for talking with me"
        yield sentence(f"{talk} {when} about {named}.", "event:interviewed", *refs)
        yield sentence(f"Thank you again for our talk about {named}.", "event:interviewed", *refs)
    elif brief.earlier and not short:
        yield sentence(f"I left you a message about {named}.", "event:called", *refs)
    else:
        when = f" {days_back(brief.applied_on, brief.today)}" if brief.applied_on else ""
        if not short:
            yield sentence(f"I applied{_how(brief)}{when} for {named}.", "event:applied", *refs)
            yield sentence(f"I applied for {named}{when}.", "event:applied", *refs)
        yield sentence(f"I applied for {named}.", "event:applied", *refs)
    yield sentence(f"I am calling about {the_position(brief, title, place=False)}.", *refs[:1])


def _how(brief: Brief) -> str:
    """Say how the application came (R5), where it is known."""
    how = brief.applied.how if brief.applied else None
    return _HOW.get(how, "") if how else ""
