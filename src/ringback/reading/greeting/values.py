"""What was heard of a greeting."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import GivenLine
from ringback.casebook.terms import Instruction
from ringback.reading.values import SURE

ORDER: Final[tuple[Instruction, ...]] = (
    "no_calls",
    "use_cell",
    "colleague",
    "urgent_cell",
    "not_checked",
    "away",
    "none",
)
"""Where a greeting says several things, the first of these is what it tells callers to do."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a machine tells callers, with what it rests on.

    `back` is the first day on which they are back. `name` is whose machine it says it is, and
    `right_person` whether that is who was rung; None where no name was said or nobody was asked
    for. `assumed` are sentences on what was not said, `doubts` on what should be looked at,
    `advice` on what else follows from the greeting, such as that the mailbox is full.
    """

    instruction: Instruction
    also: tuple[Instruction, ...]
    lines: tuple[GivenLine, ...]
    back: date | None
    name: str
    right_person: bool | None
    span: Span
    confidence: float
    assumed: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether it may be kept on a nod, as nothing of it needs a question."""
        return self.confidence >= SURE and not self.doubts
