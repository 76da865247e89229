"""A text taken apart into sentences and clauses, each with what it says of its own truth."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span

from .clause_ends import beginnings
from .moods import is_asked, is_denied, is_planned
from .subjects import Who, subject_of
from .wording import Word, wording

__all__ = ["Clause", "Who", "clauses"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a text with one thing to tell, in the text's own words.

    `denied`: it says that something did not happen. `planned`: it is yet to come, wished or
    supposed ("I'll ring", "should I", "if she"). `asked`: it is a question. `sentence` counts the
    sentences from 0. `who` is the subject, taken over from the clause before where none is named.
    `named` is whether the clause names its subject itself.
    """

    span: Span
    text: str
    sentence: int
    who: Who = ""
    denied: bool = False
    planned: bool = False
    asked: bool = False
    named: bool = False


def clauses(text: str) -> tuple[Clause, ...]:
    """Take a text apart, in its order; every word belongs to exactly one clause."""
    words = wording(text)
    found: list[Clause] = []
    for start, end in _pairs(beginnings(words), len(words)):
        before = found[-1] if found else None
        after = words[end].span.start if end < len(words) else len(text)
        found.append(_clause(text, words[start:end], after, before))
    return tuple(found)


_NO_HEIR: Final = frozenset(("machine",))
"""Whose deeds end with the clause: "it said to use the cell, left a message"."""


def _pairs(starts: Sequence[int], end: int) -> list[tuple[int, int]]:
    return list(zip(starts, [*starts[1:], end], strict=True)) if end else []


def _clause(text: str, words: Sequence[Word], after: int, before: Clause | None) -> Clause:
    span = Span(words[0].span.start, words[-1].span.end)
    said = [word.text for word in words]
    who = subject_of(words)
    same = before is not None and before.sentence == words[0].sentence
    return Clause(
        span=span,
        text=text[span.start : span.end],
        sentence=words[0].sentence,
        who=who or (_heir(before) if before else ""),
        denied=is_denied(said, before.denied if before and same else False),
        planned=is_planned(said, before.planned if before and same else False),
        asked=is_asked(said, text[span.end : after], before.asked if before and same else False),
        named=bool(who),
    )


def _heir(before: Clause) -> Who:
    return "" if before.who in _NO_HEIR else before.who
