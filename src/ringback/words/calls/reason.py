"""A reason to call, in the words for each who may hear it, and how its wording takes turns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from ringback.words.message import Brief

Why = Literal[
    "late",
    "pressing",
    "returning",
    "no_show",
    "cancelled",
    "arranged",
    "offer",
    "decided",
    "promised",
    "announced",
    "check_back",
    "named",
    "talk",
    "interview",
    "wrote",
    "again",
    "referred",
    "applied",
    "interested",
]

_SETTLE: Final[frozenset[Why]] = frozenset(
    ("late", "returning", "no_show", "cancelled", "arranged", "offer", "decided")
)
LETTERS: Final = {"email": "e-mail", "post": "letter", "portal": "message"}


PLAIN: Final = frozenset(
    ("I am calling about {p}.", ", calling about {p}.", ", and I am calling about {p}.")
)
"""Sentences that say which position it is about, and nothing of what has passed."""


@dataclass(frozen=True, slots=True)
class Way:
    """The first sentences of a call; `{p}` is the position ("your … position"), `{the}` the same
    as one says it after "your", and a sentence that begins with a comma goes on from the greeting.

    `lead` is how the name is given: "this" is Maria, "my name" is Maria, Maria "here".
    """  # noqa: D205  # the placeholders belong to the promise

    lead: Literal["this", "name", "here"]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why one calls, in the words for each who may hear it.

    `ways` are said to the person, the fullest first; `told` follows "I am calling for Dana about
    your … position" where anybody may answer, `screened` comes before "your … position" where a
    telephone asks for a reason. `then` is what is said after the reason in any case.
    """

    why: Why
    refs: tuple[str, ...]
    ways: tuple[Way, ...]
    told: str
    screened: str
    then: tuple[str, ...] = ()
    told_refs: tuple[str, ...] = ()
    """What `told` rests on besides."""

    @property
    def sells(self) -> bool:
        """Whether a call for this gives reasons to choose one, or only settles what it is about."""
        return self.why not in _SETTLE


def ladder(lead: Literal["this", "here"], *ways: tuple[str, ...]) -> tuple[Way, ...]:
    """Give several ways to say one thing with the same lead, the fullest first."""
    return tuple(Way(lead, way) for way in dict.fromkeys(ways))


def lead(brief: Brief) -> Literal["this", "here"]:
    """Give how the name is said this turn, where both sides know it."""
    return "here" if brief.turn % 2 else "this"


def by_turn(brief: Brief, ways: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Choose one of several ways by the turn, so that no two messages open alike in a row."""
    return ways[brief.turn % len(ways)]
