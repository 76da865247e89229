"""Whom a telling speaks of, each once, and whom its events were with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Body, CallPlaced, HeardBack, Interviewed, Wrote
from ringback.reading.finders.names import Mention, find_people
from ringback.reading.patterns import Pattern
from ringback.reading.renaming import renamed
from ringback.reading.values import Person, Proposed, Reading, Telling

from .breaths import Breath, breath_at, breaths_of, meet

_BESIDE: Final = Pattern(
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
    mentions = find_people(reading.text, telling.people, telling.employer, telling.seeker)
    everybody = {person.key: person for person in telling.people}
    for mention in mentions:
        if mention.person.key:
            everybody.setdefault(mention.person.key, mention.person)
    same = dict(_same(reading.text, mentions, everybody))
    people = tuple(
        _with_part(person, everybody, same)
        for person in everybody.values()
        if person.key not in same
    )
    # Whom the events name and nobody speaks of is the seeker.
    keys = same | {person.key: "" for person in reading.met if person.key not in everybody}
    named = [
        replace(mention, person=everybody[same.get(mention.person.key, mention.person.key)])
        for mention in mentions
        if mention.person.key
    ]
    breaths = breaths_of(reading.text)
    events = (
        replace(
            entry,
            body=_directed(renamed(entry.body, keys), entry.span, named, breaths, reading.text),
        )
        for entry in reading.events
    )
    return Met(people, tuple(_to_each(list(events), reading.text)))


def _to_each(entries: Sequence[Proposed], text: str) -> Iterator[Proposed]:
    """Give thanks to each of those who interviewed, where that was told (P5)."""
    held = [entry.body.people for entry in entries if isinstance(entry.body, Interviewed)]
    people = held[0] if len(held) == 1 else ()
    thanked = [e for e in entries if isinstance(e.body, Wrote) and e.body.kind == "thank_you"]
    for entry in entries:
        body = entry.body
        each = _EACH.search(
            text, max(0, entry.span.start - _NEAR), min(entry.span.end + _NEAR, len(text))
        )
        if isinstance(body, Wrote) and thanked == [entry] and len(people) > 1 and each:
            yield from (replace(entry, body=replace(body, contact=key)) for key in people)
        else:
            yield entry


_EACH: Final = Pattern(
    r"\b(?:each|both|all (?:of them|three|four)|everyone|everybody|every one)\b", re.IGNORECASE
)
_NEAR: Final = 24
"""So many characters beside a letter or a call stands to whom it went."""


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
    body: Body, span: Span, mentions: Sequence[Mention], breaths: Sequence[Breath], text: str
) -> Body:
    """Give an event with whom it was with, where its own words or its sentence name them."""
    if isinstance(body, Interviewed):
        named = body.people or _interviewed(span, mentions, breaths)
        people = _and_beside(named, mentions, text) or _called_interviewers(mentions)
        return replace(body, people=people)
    if isinstance(body, CallPlaced) and body.contact:
        return _rang_whom_it_names(body, span, mentions, text)
    if isinstance(body, HeardBack) and body.automatic:
        # A machine that confirms answers for nobody; one that says that she is away does.
        sentence = breath_at(span, breaths).sentence
        mentions = [mention for mention in mentions if meet(mention.span, sentence)]
        body = body if mentions else replace(body, contact="")
    if getattr(body, "contact", None) != "":
        return body
    meant = [
        mention
        for mention in mentions
        if not (isinstance(body, CallPlaced) and mention.person.part == "assistant")
    ]
    found = _nearest(span, meant, breath_at(span, breaths).sentence)
    return renamed(body, {"": found.person.key}) if found is not None else body


def _rang_whom_it_names(
    body: CallPlaced, span: Span, mentions: Sequence[Mention], text: str
) -> Body:
    """Give a call with whom its own words say was rung, where it was read with somebody else."""
    own = [
        mention.person
        for mention in mentions
        if meet(mention.span, span)
        and not mention.pronoun
        and _RANG.search(text, max(0, mention.span.start - _NEAR), mention.span.start)
    ]
    elsewhere = own and all(person.key != body.contact for person in own)
    return replace(body, contact=own[0].key) if elsewhere else body


_RANG: Final = Pattern(
    r"\b(?:called|rang|rung|phoned|telephoned|dialled|dialed)(?: up)?(?: the| my| their)?\s+$",
    re.IGNORECASE,
)


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


def _and_beside(people: Sequence[str], mentions: Sequence[Mention], text: str) -> tuple[str, ...]:
    """Give people with those who are named in one row with them: "Ann Lowe and Tom Chen"."""
    found = list(people)
    for one, other in pairwise(mentions):
        row = _ROW.fullmatch(text, one.span.end, other.span.start)
        if one.person.key in found and row and not other.pronoun and other.person.name:
            found.append(other.person.key)
    return tuple(dict.fromkeys(found))


_ROW: Final = Pattern(r"\s*(?:,|&|,?\s*and)\s+", re.IGNORECASE)


def _called_interviewers(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Give who is called an interviewer anywhere."""
    keys = (one.person.key for one in mentions if one.person.part == "interviewer")
    return tuple(dict.fromkeys(keys))


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
