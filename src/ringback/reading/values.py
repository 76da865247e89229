"""A reading: what a text says, as events that are proposed, with what each rests on."""

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final, Literal

from ringback.casebook.documents import Span
from ringback.casebook.events import Body, GivenLine
from ringback.casebook.terms import Origin, Part

SURE: Final = 0.8
"""The confidence from which a proposed event may be kept on a nod; below it is asked about."""

Grammar = Literal["words", "greeting", "situation", "mail", "voicemail"]
"""What kind of text it is: told by the seeker, heard from a machine, asked, received, left."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is known, or whom a text introduces.

    `key` is how events refer to them: the contact's own key, or for somebody new the name as it
    was written, or the part ("hiring_manager") where only that was told.
    """

    key: str
    name: str = ""
    part: Part = "contact"


@dataclass(frozen=True, slots=True)
class Telling:
    """What a text is read against: when it was told (aware), and whom it can speak of.

    `country` is where numbers without one are from, and decides whether 3/4 puts the day first.
    `seeker` is the seeker's own name, so that whoever is greeted by it is nobody at the other end.
    """

    told: datetime
    people: tuple[Person, ...] = ()
    employer: str = ""
    country: str = "US"
    seeker: str = ""

    @property
    def zone(self) -> tzinfo:
        """The zone in which hours are meant."""
        assert self.told.tzinfo is not None  # noqa: S101  # an aware moment has one
        return self.told.tzinfo


@dataclass(frozen=True, slots=True)
class Proposed:
    """One event that a text tells of.

    People in the body are keys of `Person`. `span` is where it stands in the text that was read,
    `assumed` are sentences on what was not said and taken to be so. `confidence` is between 0 and
    1: of those given as 0.9, nine in ten should be right.
    """

    body: Body
    happened: datetime
    span: Span
    confidence: float
    assumed: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether it may be kept on a nod, without a question of its own."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class NewLine:
    """A number or address that somebody gave otherwise than in a greeting.

    `origin` is `directed` where they asked to be reached on it.
    """

    contact: str
    line: GivenLine
    span: Span
    origin: Origin = "given"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says; nothing of it is stored before the person has confirmed it.

    `text` is the text that spans count in. `met` are people whom it names and nobody knows yet.
    `not_understood` are the stretches that nothing was made of, `doubts` sentences on what the
    person should look at, such as that something sounds meant the other way round.
    """

    grammar: Grammar
    text: str
    events: tuple[Proposed, ...] = ()
    met: tuple[Person, ...] = ()
    lines: tuple[NewLine, ...] = ()
    not_understood: tuple[Span, ...] = ()
    doubts: tuple[str, ...] = field(default=())

    @property
    def sure(self) -> bool:
        """Whether there is something to keep, and nothing of it needs a question."""
        return bool(self.events) and not self.doubts and all(each.sure for each in self.events)
