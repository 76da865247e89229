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

Footing = Literal["unasked", "announced", "told", "asked", "pressing"]
"""On what a step rests: nothing of theirs; a letter that announced it; a greeting that told
callers to; what they asked for or agreed to; or what the seeker says is urgent."""

Gap = Literal["few_days", "five_days", "week"]
"""How long after the step before it, in the same plan, a step comes."""

GuardrailName = Literal[
    "asked_not_to",
    "date_they_named",
    "office_hours",
    "ceiling",
    "known_number",
    "no_use",
    "own_way",
    "put_aside",
    "set_day",
]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a voice would do.

    `kind` is a message kind, or what an `ask` or `prepare` is about. `by` is the way it goes, and
    `line` the line of that way where one is known. `day` is the first day on which it may be done,
    at the contact's place, and `earliest` the moment where the day alone is too coarse; `until` is
    the moment after which it is no longer of use. `after` counts from the step before it, whose
    day the guardrails may move. `events` are the numbers of the events behind it.
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
    footing: Footing = "unasked"
    after: Gap | None = None
    earliest: datetime | None = None
    events: tuple[int, ...] = ()

    @property
    def expected(self) -> bool:
        """Whether the other side asked for it or was told of it, or it presses."""
        return self.footing != "unasked"

    @property
    def reaches(self) -> bool:
        """Whether it is meant to reach a person at the other end."""
        return self.act in ("call", "write")

    @property
    def what(self) -> tuple[Act, str | None, str, LineKind | None]:
        """What is done, to whom and by which way: two voices that agree on this agree."""
        return (self.act, self.kind, self.contact, self.by)


@dataclass(frozen=True, slots=True)
class Window:
    """When, at the contact's place, a step can be done: from and to are aware, there.

    For another try (S2): `tried` are the weekdays (0 is Monday) and hours at which this person was
    rung and not reached, `untried` the office hours at which they never were.
    """

    start: datetime
    end: datetime
    zone: str
    tried: tuple[tuple[int, int], ...] = ()
    untried: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Acted:
    """A guardrail that changed or forbade something: its name and its sentence."""

    name: GuardrailName
    text: str


@dataclass(frozen=True, slots=True)
class Planned:
    """An item under the guardrails: the moment before which it is not done, and when it can be."""

    item: Item
    not_before: datetime
    window: Window | None = None
    guardrails: tuple[Acted, ...] = ()

    @property
    def first_moment(self) -> datetime:
        """The first moment at which it can be done, at the contact's place."""
        return self.window.start if self.window else self.not_before

    @property
    def first_day(self) -> date:
        """The day of that moment."""
        return self.first_moment.date()


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps under the guardrails, first due first; `refused` is what the guardrails forbade."""

    steps: tuple[Planned, ...] = ()
    refused: tuple[Acted, ...] = ()

    @property
    def guardrails(self) -> tuple[Acted, ...]:
        """Every guardrail that acted on it, each once."""
        acted = [act for step in self.steps for act in step.guardrails]
        return tuple(dict.fromkeys((*acted, *self.refused)))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one voice says of a case: whether the message left was right, and its plan."""

    voice: str
    was_right: Rightness | None
    plan: Plan


@dataclass(frozen=True, slots=True)
class Panel:
    """All voices on one case, and what they come to together.

    `leader` is whose plan is followed: a voice, or `consensus`.
    """

    opinions: tuple[Opinion, ...]
    consensus: Plan
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
