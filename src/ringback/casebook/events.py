"""What happened: the event kinds, in the past tense, appended and never edited.

Each kind is one frozen dataclass, and that dataclass is the schema of the stored body. A field
that names people holds contact keys; an empty string means "not said". Adding a field with a
default is always possible; changing one is not.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, get_args

from .terms import (
    Answer,
    FollowUpBy,
    How,
    Instruction,
    LineKind,
    Means,
    MessageKind,
    Outcome,
    PhoneKind,
    Silence,
    Unit,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Applied:
    """The seeker applied; `detail` is what finds the résumé in the stack (R5)."""

    how: How | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """An interview or call to come; a later one with the same people moves or cancels it."""

    when: datetime
    what: str = "interview"
    people: tuple[str, ...] = ()
    where: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class CallPlaced:
    """The seeker rang; `said` are the keys of the facts that the message left behind claimed.

    `number` is the one that was rung, in E.164, as the line may change later.
    """

    outcome: Outcome
    contact: str = ""
    line: PhoneKind | None = None
    said: tuple[str, ...] = ()
    words: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class GivenLine:
    """A number or address that somebody gave."""

    kind: LineKind
    value: str


@dataclass(frozen=True, slots=True)
class GreetingHeard:
    """What a machine told callers; `back` is the first day on which they are back."""

    says: Instruction = "none"
    also: tuple[Instruction, ...] = ()
    contact: str = ""
    line: PhoneKind | None = None
    gives: tuple[GivenLine, ...] = ()
    back: date | None = None
    words: str = ""

    def tells(self, instruction: Instruction) -> bool:
        """Say whether the greeting contains this instruction, first or beside another."""
        return instruction == self.says or instruction in self.also


@dataclass(frozen=True, slots=True)
class RangBack:
    """They rang the seeker."""

    contact: str = ""
    missed: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Interviewed:
    """An interview took place; several entries of one day are one interview.

    The dates and answers are those of the two questions (P4).
    """

    people: tuple[str, ...] = ()
    high: tuple[str, ...] = ()
    concern: tuple[str, ...] = ()
    idea: tuple[str, ...] = ()
    next_step_by: date | None = None
    decision_by: date | None = None
    they_contact: Answer | None = None
    may_follow_up: Answer | None = None
    follow_up_from: date | None = None
    follow_up_how: FollowUpBy | None = None
    follow_up_with: str = ""


@dataclass(frozen=True, slots=True)
class Wrote:
    """The seeker wrote; `kind` None is a letter outside the list of messages.

    `announces_call` None means: as its kind does (see `ANNOUNCING`).
    """

    kind: MessageKind | None = None
    by: Means = "email"
    contact: str = ""
    announces_call: bool | None = None
    said: tuple[str, ...] = ()
    words: str = ""

    @property
    def announced_a_call(self) -> bool:
        """Whether the letter said that the seeker would telephone (P6, L3)."""
        return self.kind in ANNOUNCING if self.announces_call is None else self.announces_call


@dataclass(frozen=True, slots=True)
class HeardBack:
    """They wrote or said something; `automatic` is a machine's reply, which answers nothing."""

    contact: str = ""
    words: str = ""
    by: LineKind | None = None
    automatic: bool = False
    back: date | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """They named a day for their word (P4d); or, with `mine`, the seeker promised to call then."""

    until: date
    contact: str = ""
    mine: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """The matter was decided; an offer may have a day by which it wants an answer."""

    verdict: Verdict
    answer_by: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class CheckBackAgreed:
    """They agreed that the seeker may ask again every so often (P8)."""

    count: int
    unit: Unit = "weeks"
    contact: str = ""


@dataclass(frozen=True, slots=True)
class AskedNotTo:
    """They asked not to be called or written to; without a contact it holds for all of the case."""

    what: Silence
    contact: str = ""
    by_posting: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Urgent:
    """Something makes the matter pressing until a moment."""

    reason: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The seeker put the case aside until a day, and said why."""

    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Pinned:
    """The seeker set the day of the next step themselves; the next touch releases it."""

    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """The seeker put an end to the case."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    """A closed or decided case goes on where it was."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The event of that number does not hold; what holds instead is recorded beside this one."""

    number: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What is left of an event whose words were deleted for good: its kind, and when."""

    kind: str


Body = (
    Applied
    | Arranged
    | CallPlaced
    | GreetingHeard
    | RangBack
    | Interviewed
    | Wrote
    | HeardBack
    | Promised
    | Decided
    | CheckBackAgreed
    | AskedNotTo
    | Urgent
    | Snoozed
    | Pinned
    | Closed
    | Reopened
    | Corrected
    | Erased
)

KINDS: Final[dict[str, type[Body]]] = {kind.__name__: kind for kind in get_args(Body)}
"""Every event kind by its name."""

ANNOUNCING: Final[frozenset[MessageKind]] = frozenset({"thank_you", "interest"})
"""The letters that end by announcing a call (P6, L3)."""


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a history.

    `number` is its place in the seeker's history, from 1: what a correction names. `application`
    is the key of the application it belongs to. `happened` and `recorded` are aware; what was
    recorded together has the same `recorded`.
    """

    number: int
    application: str
    happened: datetime
    recorded: datetime
    body: Body

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return type(self.body).__name__
