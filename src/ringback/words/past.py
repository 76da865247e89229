"""What has passed between the seeker and the person a message is for, as far as it shapes it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from ringback.casebook.terms import Means, MessageKind, Unit, Verdict


@dataclass(frozen=True, slots=True)
class Interview:
    """The latest interview, as it concerns one of those who took part (P4, P5).

    `high`, `idea` and `concern` are the seeker's own notes in their own words ("the new
    territory", "call the lapsed accounts first", "no SAP yet"), what this person alone was noted
    with first. `place` is this person's place among those who are thanked, from 0, and `of` their
    number: what was noted with several is dealt out so that no two letters are the same. `lead`
    is the note to begin with, where this person has notes of their own; else it goes by `place`.
    From `follow_up_from` on they agreed to be followed up with.
    """

    day: date
    high: tuple[str, ...] = ()
    idea: tuple[str, ...] = ()
    concern: tuple[str, ...] = ()
    place: int = 0
    of: int = 1
    next_step_by: date | None = None
    decision_by: date | None = None
    follow_up_from: date | None = None
    lead: int | None = None

    @property
    def leads(self) -> int:
        """Which of the notes this person's letter begins with; beyond the last it starts anew."""
        return self.place if self.lead is None else self.lead


@dataclass(frozen=True, slots=True)
class Letter:
    """The latest letter to this person; `announced` where it said that a call would follow."""

    day: date
    kind: MessageKind | None = None
    by: Means = "email"
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """What has passed, besides the application itself; None or empty where it has not.

    `interview` is the latest that this person took part in. `letter` is the latest to them that
    nothing has answered since. `named` is the day that they named for their word and that has
    passed (P4d), `promised` the day on which the seeker said they would call, `announced` whether
    a letter said so and no call was made since (P6, L3). `rang` is the day on which they rang and
    were missed (R12). `told_cell` says that their greeting sends callers to the cell (L2).
    `urgent` is what presses, in the seeker's own words, until `presses_until`. `no_show` is the
    moment at which they were to ring or meet and did not, `cancelled` the moment of an appointment
    that was called off with none in its place, `arranged` that of the next one. `verdict` is how
    the matter was decided, `heard` whether anybody there ever wrote or spoke to the seeker, and
    `check_back` how often they agreed to be asked again (P8). `left` are the days on which
    voicemails were left with this person.
    """

    interview: Interview | None = None
    letter: Letter | None = None
    named: date | None = None
    promised: date | None = None
    announced: bool = False
    rang: date | None = None
    told_cell: bool = False
    urgent: str = ""
    presses_until: datetime | None = None
    no_show: datetime | None = None
    cancelled: datetime | None = None
    arranged: datetime | None = None
    verdict: Verdict | None = None
    heard: bool = False
    check_back: tuple[int, Unit] | None = None
    left: tuple[date, ...] = ()


NOTHING_YET: Final = Past()
"""Nothing but the application."""
