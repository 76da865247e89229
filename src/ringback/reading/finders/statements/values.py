"""What a statement is, and what there is to make one from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ringback.casebook.documents import Span
from ringback.casebook.events import Body
from ringback.reading.finders.days import Day
from ringback.reading.finders.hours import Hour

from .durations import Duration
from .frames import Hit
from .pieces import Piece

Teller = Literal["them", "seeker", ""]
"""Who speaks: the other end, the seeker who retells it, or nobody knows."""

Act = Literal[
    "filled",
    "rejected",
    "offer",
    "no_contact",
    "no_calls",
    "no_letters",
    "cancelled",
    "moved",
    "check_back",
    "ask_often",
    "wait",
    "meeting",
    "talk",
    "own",
    "away",
    "answer_due",
    "promise",
    "said",
    "request",
    "received",
    "thanked",
    "slot",
]
"""What words can do; several acts can make one kind of event."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that the other end said: the event it makes, without a contact, and its place.

    The bodies are Promised (not mine), Decided, Arranged, AskedNotTo, CheckBackAgreed, and
    HeardBack for a request, an acknowledgement, or whatever else answers.
    """

    body: Body
    span: Span
    confidence: float
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that do something, where they stand in their piece, and the times that are its.

    Days, hours and lengths of time are in the order of the text.
    """

    act: Act
    hit: Hit
    piece: Piece
    teller: Teller = ""
    days: tuple[Day, ...] = ()
    lengths: tuple[Duration, ...] = ()
    hours: tuple[Hour, ...] = ()

    @property
    def span(self) -> Span:
        """Where its own words stand in the text."""
        words = self.piece.words
        return Span(words[self.hit.first].start, words[self.hit.last - 1].end)

    def having(
        self, days: Sequence[Day], lengths: Sequence[Duration], hours: Sequence[Hour]
    ) -> "Cue":
        """Give the cue with its times."""
        return replace(self, days=tuple(days), lengths=tuple(lengths), hours=tuple(hours))

    def before(self, count: int = 60) -> list[str]:
        """Give the words of the piece right before it, up to so many."""
        first = self.hit.first
        return [word.text for word in self.piece.words[max(0, first - count) : first]]

    def close(self, count: int) -> list[str]:
        """Give the words right before the cue, up to so many, from the last comma on."""
        near = self.before(count)
        marks = [place for place, word in enumerate(near) if word in (",", ":", "(", '"')]
        return near[marks[-1] + 1 :] if marks else near

    def own(self) -> list[str]:
        """Give its own words."""
        return [word.text for word in self.piece.words[self.hit.first : self.hit.last]]

    def after(self, count: int = 60) -> list[str]:
        """Give the words of the piece right after it, up to so many."""
        last = self.hit.last
        return [word.text for word in self.piece.words[last : last + count]]

    def right_before(self, span: Span) -> list[str]:
        """Give the two words of the piece right before a place of it."""
        return [word.text for word in self.piece.words if word.end <= span.start][-2:]

    def between(self, span: Span) -> list[str]:
        """Give the words between it and another place of the piece."""
        mine = self.span
        low, high = (mine.end, span.start) if span.start >= mine.start else (span.end, mine.start)
        return [word.text for word in self.piece.words if low <= word.start < high]
