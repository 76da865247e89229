"""How a message begins: whom it is for, who speaks, and which position (C1)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.words.english.abbreviations import STATES
from ringback.words.english.casing import common
from ringback.words.english.names import firm, first_name, formal_name, full_name, town
from ringback.words.english.titles import position, titles
from ringback.words.message import Brief, Sentence, sentence
from ringback.words.spoken.timing import seconds

from .purpose import purpose
from .reason import PLAIN, Purpose, Way

WHO_AND_WHICH: Final = 9.0
"""Seconds by the end of which they know who speaks, and about which position (C1)."""

_POSITION: Final = 3.0
"""Seconds that the position's name may take where only it is said."""

_BARE: Final = Way("this", ("I am calling about {p}.",))
_LEADS: Final = {"this": ", this is {}", "name": ", my name is {}", "here": ", {} here"}
_FORMAL_LEADS: Final = {**_LEADS, "this": _LEADS["name"], "here": _LEADS["this"]}
_HELLOS: Final = {"plain": "Hello", "warm": "Hi", "formal": "Hello"}
_STATES: Final = frozenset(name.lower() for name in STATES.values())
_SHORTENED: Final = (
    (re.compile(r"\bI am(?= \w)"), "I'm"),
    (re.compile(r"\bI would(?= \w)"), "I'd"),
)


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
    why = purpose(brief)
    ways = (
        _opening(brief, why, way, title, name, place=not short)
        for title in _positions(brief)
        for name in called(brief)
        for way in (*(why.ways[-1:] if short else why.ways), _BARE)
    )
    last = next(ways)
    for way in (last, *ways):
        last = way
        if way.mentioned_after <= WHO_AND_WHICH:
            break
    return last


def direct_reason(brief: Brief) -> tuple[Sentence, ...]:
    """Say the reason to the person themselves, once they have said that there is a moment."""
    why, title = purpose(brief), shortest_position(brief)
    first, *rest = why.ways[0].sentences
    return _reasons(brief, why, [_alone(first), *rest], title, place=True)


def the_position(brief: Brief, title: str, *, place: bool = True) -> str:
    """Name the position as one does to them: "your inside sales position in Austin"."""
    theirs, employer = _whose(brief)
    at = f" at {employer}" if theirs == "the" else ""
    where = _town(brief) if place else ""
    told = where.lower() in f"{title} {at}".lower()
    return f"{theirs} {title}{at}{'' if told else f' in {where}'}"


def position_refs(brief: Brief, *, place: bool = True) -> tuple[str, ...]:
    """Give the references of what `the_position` rests on."""
    agency = ("posting:employer",) if _whose(brief)[0] == "the" else ()
    where = ("posting:place",) if place and _town(brief) else ()
    return ("posting:title", *agency, *where)


def shortest_position(brief: Brief) -> str:
    """Give the fullest wording of the position that takes at most three seconds to say."""
    ways = _positions(brief)
    return next((way for way in ways if seconds(sentence(way).spoken) <= _POSITION), ways[-1])


def called(brief: Brief) -> Iterator[str]:
    """Give what they may be called, the fullest first, and nothing at last."""
    contact = brief.contact.name if brief.contact else ""
    formal = formal_name(contact) if brief.seeker.manner == "formal" else ""
    yield from dict.fromkeys(name for name in (formal, first_name(contact)) if name)
    yield ""


def in_manner(brief: Brief, text: str) -> str:
    """Give words of one's own in the seeker's manner: contractions only where it is warm."""
    if brief.seeker.manner == "warm":
        for full, shortened in _SHORTENED:
            text = full.sub(shortened, text)
    return text


def _opening(
    brief: Brief, why: Purpose, way: Way, title: str, called: str, *, place: bool
) -> Opening:
    place = place and way is not _BARE
    me = full_name(brief.seeker.name)
    # "My name is Ann, calling about" is no sentence: "this is Ann, calling about" is.
    # Who has met one is not introduced to anew.
    introduced = not brief.talked and not way.sentences[0].startswith(", calling")
    formal = brief.seeker.manner == "formal" and introduced
    leads = _FORMAL_LEADS if formal else _LEADS
    hello = f"{_HELLOS[brief.seeker.manner]}{f' {called}' if called else ''}"
    hello += leads[way.lead].format(me) if me else ""
    refs = ("seeker:name",) * bool(me) + ("contact:name",) * bool(called) or ("rule:R9",)
    first, *rest = way.sentences
    if first.startswith(",") and me:
        begun = _reason(brief, why, first, title, place=place)
        joined = sentence(f"{hello}{begun.text}", *refs, *begun.rests_on)
        return Opening((joined, *_reasons(brief, why, rest, title, place=place)), title)
    whole = [_alone(first), *rest]
    greeting = sentence(f"{hello}{'' if hello.endswith('.') else '.'}", *refs)
    return Opening((greeting, *_reasons(brief, why, whole, title, place=place)), title)


def _alone(text: str) -> str:
    """Give what would go on from the greeting as a sentence of its own."""
    bare = text.removeprefix(", ").removeprefix("and ")
    if bare.startswith("calling"):
        return f"I am {bare}"
    return bare[:1].upper() + bare[1:]


def _reasons(
    brief: Brief, why: Purpose, texts: list[str], title: str, *, place: bool
) -> tuple[Sentence, ...]:
    return tuple(_reason(brief, why, text, title, place=place) for text in texts)


def _reason(brief: Brief, why: Purpose, text: str, title: str, *, place: bool) -> Sentence:
    """Fill in the position; what is only about it rests on nothing but the posting."""
    named = the_position(brief, title, place=place)
    the = re.sub(r"^your ", "the ", named)
    names = "{p}" in text or "{the}" in text
    refs = () if text in PLAIN else why.refs
    refs = (*refs, *(position_refs(brief, place=place) if names else ()))
    said = in_manner(brief, text.replace("{p}", named).replace("{the}", the))
    return sentence(said, *(refs or ("rule:R9",)))


def _town(brief: Brief) -> str:
    """Give the town of the position; a whole state tells nobody there which one is meant."""
    found = town(brief.posting.place.text)
    return "" if found.lower() in _STATES else found


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
