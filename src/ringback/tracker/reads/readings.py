"""Readings as they are shown: each event in words, with names, beside the words it rests on."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC
from typing import Any

from ringback.casebook.applications import Roster
from ringback.casebook.documents import Span
from ringback.casebook.events import Body
from ringback.casebook.journal import event_words
from ringback.casebook.terms import Part
from ringback.reading.values import NewLine, Proposed, Reading

from .reading_shapes import GivenLine, Introduced, ReadOut, Told


def read_out(reading: Reading, roster: Roster) -> ReadOut:
    """Give a reading in the shape that is shown; hours stand on the clock it was told by."""
    names = {contact.key: contact.name for contact in roster.contacts if contact.name}
    names |= {person.key: person.name or _spoken(person.part) for person in reading.met}
    return ReadOut(
        grammar=reading.grammar,
        events=[
            _told(number, each, reading.text, names)
            for number, each in enumerate(reading.events, 1)
        ],
        people=[Introduced(person.name, person.part) for person in reading.met if person.name],
        lines=[_given(each, names) for each in reading.lines],
        not_understood=[_words(reading.text, span) for span in reading.not_understood],
        doubts=list(reading.doubts),
        sure=reading.sure,
    )


def _told(number: int, proposed: Proposed, text: str, names: Mapping[str, str]) -> Told:
    body, span = proposed.body, proposed.span
    return Told(
        number=number,
        kind=type(body).__name__,
        happened=proposed.happened,
        text=event_words(_bare(body), zone=proposed.happened.tzinfo or UTC, names=names),
        words=_words(text, span),
        start=span.start,
        end=span.end,
        confidence=round(proposed.confidence, 2),
        sure=proposed.sure,
        assumed=list(proposed.assumed),
    )


def _bare(body: Body) -> Body:
    """Give an event without the words it was told in, which are shown beside it."""
    bare: dict[str, Any] = {f.name: "" for f in fields(body) if f.name == "words"}
    return replace(body, **bare)


def _given(new: NewLine, names: Mapping[str, str]) -> GivenLine:
    return GivenLine(names.get(new.contact, new.contact), new.line.kind, new.line.value)


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _spoken(part: Part) -> str:
    """Say who somebody is of whom only the part is known: "the hiring manager"."""
    return f"the {part.replace('_', ' ')}"
