"""Whom a telling speaks of, each once, and whom its events were with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Body, CallPlaced, Interviewed
from ringback.reading.finders.names import Mention, find_people
from ringback.reading.renaming import renamed
from ringback.reading.values import Person, Proposed, Reading, Telling

from .breaths import Breath, breath_at, breaths_of, meet

_BESIDE: Final = re.compile(
    r"\W{0,3}(?:(?:who(?:'s| is| was)|is|was|called|named|by the name of|as|their|our|the|a|an)"
    r"\s+){0,4}",
    re.IGNORECASE,
)
"""What may stand between a name and what somebody is: "Ann Lowe, the recruiter"."""


@dataclass(frozen=True, slots=True)
class Met:
    """The people, and the events with whom they were with as far as the words say."""

    people: tuple[Person, ...]
    events: tuple[Proposed, ...]


def met(reading: Reading, telling: Telling) -> Met:
    """Give everybody a telling speaks of, and its events with them."""
    mentions = find_people(reading.text, telling.people, telling.employer)
    everybody = {person.key: person for person in (*telling.people, *reading.met)}
    for mention in mentions:
        if mention.person.key:
            everybody.setdefault(mention.person.key, mention.person)
    same = dict(_same(reading.text, mentions, everybody))
    people = tuple(
        _with_part(person, everybody, same)
        for person in everybody.values()
        if person.key not in same
    )
    named = [
        replace(mention, person=everybody[same.get(mention.person.key, mention.person.key)])
        for mention in mentions
        if mention.person.key
    ]
    breaths = breaths_of(reading.text)
    events = (
        replace(entry, body=_directed(renamed(entry.body, same), entry.span, named, breaths))
        for entry in reading.events
    )
    return Met(people, tuple(events))


def _same(
    text: str, mentions: Sequence[Mention], everybody: dict[str, Person]
) -> Iterator[tuple[str, str]]:
    """Give who is only called by what they are, though they are named too: by key, and whose."""
    named = [mention for mention in mentions if not mention.pronoun and mention.person.key]
    for one, other in pairwise(named):
        if _BESIDE.fullmatch(text, one.span.end, other.span.start):
            parts = [each.person for each in (one, other) if not each.person.name]
            names = [each.person for each in (one, other) if each.person.name]
            if len(names) == 1 and names[0].part in ("contact", parts[0].part):
                yield parts[0].key, names[0].key
    for person in everybody.values():
        if not person.name:
            alike = [one for one in everybody.values() if one.name and one.part == person.part]
            if len(alike) == 1 and person.part != "contact":
                yield person.key, alike[0].key


def _with_part(person: Person, everybody: dict[str, Person], same: dict[str, str]) -> Person:
    """Give somebody with the part by which the telling called them elsewhere."""
    parts = [everybody[key].part for key, whose in same.items() if whose == person.key]
    return replace(person, part=parts[0]) if parts and person.part == "contact" else person


def _directed(
    body: Body, span: Span, mentions: Sequence[Mention], breaths: Sequence[Breath]
) -> Body:
    """Give an event with whom it was with, where its own words or its sentence name them."""
    if isinstance(body, Interviewed):
        return body if body.people else replace(body, people=_interviewed(span, mentions, breaths))
    if getattr(body, "contact", None) != "":
        return body
    meant = [
        mention
        for mention in mentions
        if not (isinstance(body, CallPlaced) and mention.person.part == "assistant")
    ]
    found = _nearest(span, meant, breath_at(span, breaths).sentence)
    return renamed(body, {"": found.person.key}) if found is not None else body


def _nearest(span: Span, mentions: Sequence[Mention], sentence: Span) -> Mention | None:
    """Give whom words name, else whom the sentence named before, else whoever was named last."""
    own = [mention for mention in mentions if meet(mention.span, span)]
    if own:
        return own[0]
    before = [mention for mention in mentions if mention.span.end <= span.start]
    after = [
        mention
        for mention in mentions
        if mention.span.start >= span.end and meet(mention.span, sentence)
    ]
    return before[-1] if before else next(iter(after), None)


def _interviewed(
    span: Span, mentions: Iterable[Mention], breaths: Sequence[Breath]
) -> tuple[str, ...]:
    """Give who interviewed: whoever stands in the same breath as the interview."""
    breath = breath_at(span, breaths).span
    keys = (
        mention.person.key
        for mention in mentions
        if meet(mention.span, breath) and mention.person.part != "assistant"
    )
    return tuple(dict.fromkeys(keys))
