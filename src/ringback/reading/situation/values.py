"""A situation: what was told of it, whom it concerns, and what is asked."""

from dataclasses import dataclass
from typing import Literal

from ringback.casebook.terms import LineKind, Origin
from ringback.reading.values import Person, Reading

Asked = Literal["was_it_right", "what_now", "both", "none"]
"""What somebody would like to know: of what they did, of what to do, of both, or nothing said."""


@dataclass(frozen=True, slots=True)
class Ways:
    """By which ways the people told of can be reached, as far as it was said.

    `cell` is how their cell became known, None where none was told of. `lacking` are the ways that
    the seeker says they do not have; with `nobody` they know nobody there, and `unwilling` is
    whoever says that they would rather not telephone.
    """

    cell: Origin | None = None
    lacking: frozenset[LineKind] = frozenset()
    nobody: bool = False
    unwilling: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What somebody tells and asks; the events stand in the order in which they happened.

    `people` are all who were told of. `thanks_denied` is whether it was said that no thanks were
    sent. `assumed` are sentences on times that were not said.
    `unclear` is whether a message or a call was told of whose end was not understood.
    `beside` are questions about other things, in the asker's words.
    """

    reading: Reading
    asked: Asked = "none"
    people: tuple[Person, ...] = ()
    ways: Ways = Ways()
    thanks_denied: bool = False
    assumed: tuple[str, ...] = ()
    unclear: bool = False
    beside: tuple[str, ...] = ()
