"""The shapes of a message: as a step shows it, and as it is asked for."""

from typing import Literal

from msgspec import Struct

from ringback.casebook.terms import FactUse, LineKind, MessageKind


class Script(Struct, frozen=True):
    """A message as it is read and as it is said, and how many seconds that takes.

    `subject` is what an e-mail bears above it, `mailto` the link that opens it in a mail program;
    both are empty for what is said.
    """

    text: str
    spoken: str
    seconds: float
    subject: str = ""
    mailto: str = ""


class Sentence(Struct, frozen=True):
    """One sentence of a message, and what it rests on."""

    text: str
    rests_on: list[str]


MatchedBy = Literal["meaning", "words"]


class ChosenFact(Struct, frozen=True):
    """A fact that a message claims, and what spoke for it, each part from 0 to 1 (R6, R11).

    `answers` is the want that it answers, `use` whether the person pinned it, and `why` the same
    in sentences.
    """

    id: str
    text: str
    answers: str | None
    fit: float
    strength: float
    rarity: float
    score: float
    use: FactUse
    why: list[str]


class Say(Struct, frozen=True):
    """A message for one application; `matched_by` says how its facts were found to fit.

    `subject`, `address` and `mailto` are those of what is written and empty for what is said; `by`
    is the line that it goes by, `to` whom it is for. `reworded_by` is the model whose wording it
    is, where the person asked for one.
    """

    kind: MessageKind
    text: str
    spoken: str
    seconds: float
    sentences: list[Sentence]
    missing: list[str]
    matched_by: MatchedBy
    subject: str = ""
    to: str | None = None
    by: LineKind | None = None
    address: str = ""
    mailto: str = ""
    facts: list[ChosenFact] = []
    reworded_by: str = ""
