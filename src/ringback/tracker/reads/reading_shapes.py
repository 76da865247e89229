"""The shapes of a reading: what a text was understood to say, before anything is kept."""

from datetime import date, datetime

from msgspec import Struct

from ringback.casebook.terms import Instruction, LineKind, Part
from ringback.reading.values import Grammar


class Told(Struct, frozen=True):
    """One event that a text tells of; `words` is the stretch of the text that it rests on.

    `confidence` is between 0 and 1. One that is not `sure` is kept only on a nod of its own.
    `assumed` are sentences on what was not said and taken to be so.
    """

    number: int
    kind: str
    happened: datetime
    text: str
    words: str
    start: int
    end: int
    confidence: float
    sure: bool
    assumed: list[str]


class Introduced(Struct, frozen=True):
    """Somebody whom the text names and nobody knows yet."""

    name: str
    role: Part


class GivenLine(Struct, frozen=True):
    """A number or address that the text gives; `contact` is the person's name, or empty."""

    contact: str
    kind: LineKind
    value: str


class ReadOut(Struct, frozen=True):
    """What a text was understood to say; nothing of it is stored before it is confirmed."""

    grammar: Grammar
    events: list[Told]
    people: list[Introduced]
    lines: list[GivenLine]
    not_understood: list[str]
    doubts: list[str]
    sure: bool


class HeardLine(Struct, frozen=True):
    """A number that a greeting gave."""

    kind: LineKind
    value: str


class Greeting(Struct, frozen=True):
    """What a greeting tells callers to do; `away_until` is the first day on which they are back.

    `name` is whose machine it says it is, and `right_person` whether that is who was rung; None
    where the greeting names nobody, or nobody was said to have been rung.
    """

    instruction: Instruction
    also: list[Instruction]
    lines: list[HeardLine]
    away_until: date | None
    name: str
    right_person: bool | None
    text: str
    confidence: float
    assumed: list[str]
    doubts: list[str]
    advice: list[str]
