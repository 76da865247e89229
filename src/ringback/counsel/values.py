"""What the counsel answers with: items, opinions, advice. Values only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from ringback.casebook.people import Line
from ringback.casebook.terms import LineKind

Act = Literal["call", "write", "wait", "ask", "prepare", "close"]

Rightness = Literal["yes", "no", "if"]
"""What a voice says of a message that was left: right, wrong, or right on a condition."""

IfMachine = Literal["leave", "hang_up"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a voice would do.

    `kind` is a message kind, or what an `ask` or `prepare` is about. `by` is the way it goes, and
    `line` the line of that way where one is known. `day` is the first day on which it may be done,
    at the contact's place; `until` the moment after which it is no longer of use. `expected` is
    what the other side asked for or was told of. `events` are the numbers of the events behind it.
    """

    act: Act
    day: date
    rules: tuple[str, ...]
    kind: str | None = None
    contact: str = ""
    by: LineKind | None = None
    line: Line | None = None
    until: datetime | None = None
    if_machine: IfMachine | None = None
    expected: bool = False
    events: tuple[int, ...] = ()

    @property
    def what(self) -> tuple[Act, str | None, str, LineKind | None]:
        """What is done, to whom and by which way: two voices that agree on this agree."""
        return (self.act, self.kind, self.contact, self.by)


@dataclass(frozen=True, slots=True)
class Window:
    """When, at the contact's place, a step can be done: from and to are aware, there."""

    start: datetime
    end: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Acted:
    """A guardrail that changed or forbade something: its name and its sentence."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Planned:
    """An item under the guardrails: the moment before which it is not done, and when it can be."""

    item: Item
    not_before: datetime
    window: Window | None = None
    guardrails: tuple[Acted, ...] = ()


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one voice says of a case: whether the message left was right, and its plan."""

    voice: str
    was_right: Rightness | None
    plan: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """All voices on one case, and what they come to together."""

    opinions: tuple[Opinion, ...]
    consensus: tuple[Planned, ...]
    leader: str
    was_right: Rightness | None
    votes: tuple[tuple[Rightness, float], ...]


@dataclass(frozen=True, slots=True)
class Dissent:
    """A voice that would do something else first."""

    voice: str
    planned: Planned


@dataclass(frozen=True, slots=True)
class Advice:
    """The next step of one case; `rank` orders the cases: 0 presses, 10 can wait."""

    application: str
    step: Planned
    rank: int
