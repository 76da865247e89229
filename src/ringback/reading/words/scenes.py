"""One thing that happened, as it grows while a telling goes on: a call, a letter, a meeting."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Final, Literal

from ringback.casebook.documents import Span
from ringback.casebook.terms import Outcome, PhoneKind
from ringback.reading.finders.statements import Statement

from .deeds import Deed

Kind = Literal[
    "call",
    "their_call",
    "letter",
    "answer",
    "met",
    "applied",
    "word",
    "greeting",
    "withdrew",
    "closed",
    "snoozed",
    "reopened",
    "urgent",
]
"""What happened; `word` is what they said, nobody knows on which occasion."""

TALKING: Final[frozenset[Kind]] = frozenset(("call", "their_call", "answer", "met", "word"))
"""Occasions on which they can say something."""

SPECIFIC: Final[tuple[Outcome, ...]] = (
    "spoke",
    "voicemail_left",
    "gatekeeper",
    "screened",
    "wrong_number",
    "busy",
    "hung_up",
    "no_answer",
)
"""Where a telling gives a call several outcomes, the first of these is how it ended."""


@dataclass(slots=True)
class Moment:
    """When a scene was; what is None was not told."""

    day: date | None = None
    hour: time | None = None
    sure: bool = True
    carried: bool = False


@dataclass(slots=True)
class Scene:
    """One thing that happened; `span` is what was told of it so far.

    `begin` is where the telling of it begins. `outcomes` are the ends of a call that words speak
    for, each with its weight. `dialled` is whether ringing itself was told of, `said` are the
    sayings told on the occasion, `keeper` is whoever answered
    in their place, `unknown` is whether it was somebody who is nobody's contact. `mine` are the
    days on which the seeker promised to ring.
    """

    kind: Kind
    begin: int
    span: Span
    sentence: int
    contact: str = ""
    dialled: bool = False
    missed: bool = False
    automatic: bool = False
    unknown: bool = False
    keeper: str = ""
    outcomes: dict[Outcome, float] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    said: list[Deed] = field(default_factory=list)
    heard: list[Span] = field(default_factory=list)
    talk: float = 0.0
    line: PhoneKind | None = None
    moments: list[Moment] = field(default_factory=list)
    weight: float = 0.95

    def take(self, deed: Deed) -> None:
        """Let a deed belong to this scene."""
        if deed not in self.deeds:
            self.deeds.append(deed)
        self.cover(deed.span)

    def cover(self, span: Span) -> None:
        """Let a stretch of the text belong to this scene."""
        self.span = Span(min(self.span.start, span.start), max(self.span.end, span.end))

    def talked(self, weight: float) -> None:
        """Note that they said something, which tells of a talk where nothing else is told."""
        self.talk = max(weight, self.talk)

    def ended(self, outcome: Outcome, weight: float) -> None:
        """Note an end of the call that words speak for."""
        self.outcomes[outcome] = max(weight, self.outcomes.get(outcome, 0.0))

    @property
    def outcome(self) -> Outcome | None:
        """How the call ended, as far as was told."""
        told = next((each for each in SPECIFIC if each in self.outcomes), None)
        return told or ("spoke" if self.talk else None)

    @property
    def sureness(self) -> float:
        """How far the words speak for that end."""
        return self.outcomes.get(self.outcome, self.talk) if self.outcome else 0.0
