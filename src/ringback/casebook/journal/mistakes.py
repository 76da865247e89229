"""What is wrong with a line, and what to write instead."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher


class UnreadableError(ValueError):
    """These words say nothing the journal knows; `instead` tells what to write."""

    def __init__(self, wrong: str, instead: str) -> None:
        super().__init__(f"{wrong} {instead}")
        self.wrong = wrong
        self.instead = instead


@dataclass(frozen=True, slots=True)
class JournalError:
    """A line that could not be read: its number from 1, what is wrong, what to write instead."""

    line: int
    wrong: str
    instead: str

    def __str__(self) -> str:
        """Give the one sentence that a person is shown."""
        return f"line {self.line}: {self.wrong} {self.instead}"


def nearest(words: str, known: Iterable[str]) -> str | None:
    """Give the known phrase that these words most likely mean, or None.

    A phrase of n words is compared with the first n words given, so that what follows does not
    hide the likeness.
    """
    given = words[:_LONGEST].casefold().split()
    best, closest = None, _ALIKE
    for phrase in known:
        start = " ".join(given[: len(phrase.split())])
        ratio = SequenceMatcher(None, start, phrase.casefold()).ratio()
        if ratio > closest:
            best, closest = phrase, ratio
    return best


def shown(text: str) -> str:
    """Quote what stood there, shortened where it is long."""
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST]}…”"


_LONGEST = 60
_ALIKE = 0.7
