"""A telling in breaths: the stretches between commas and joining words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.clauses import Clause, clauses
from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.patterns import Pattern

_JOINT: Final = Pattern(r"[,;:()–—]|\s-\s|\b(?=(?:and|then|but|so|or)\b)", re.IGNORECASE)
_GOES_ON: Final = Pattern(r"\W*(?:and|then|but|so)\b", re.IGNORECASE)
_REFERS: Final = Pattern(r"\W*(?:that|this|it|which|all that)(?:'s|\s+(?:was|is|were))\b", re.I)

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_LAST: Final = Pattern(r"(?:on )?last (?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
"""A day of a week, as people call one that is a while ago."""


@dataclass(frozen=True, slots=True)
class Breath:
    """A stretch between two joints, in its sentence.

    `leads` where it begins the sentence or goes on to the next thing, `refers` where its sentence
    speaks of what was told before: "That was ten days ago."
    """

    span: Span
    sentence: Span
    leads: bool
    refers: bool


@lru_cache(maxsize=4)
def parts_of(text: str) -> tuple[Clause, ...]:
    """Take a text apart into clauses; each step of reading a situation asks for the same ones."""
    return clauses(text)


@lru_cache(maxsize=4)
def days_named(text: str, today: date, country: str) -> tuple[Day, ...]:
    """Give the days that a text names, which several steps ask for.

    Nobody calls yesterday "last Monday": it is the one of the week before.
    """
    return tuple(
        replace(day, back=day.back - _WEEK)
        if today - day.back == _DAY and _LAST.match(text, day.span.start)
        else day
        for day in find_days(in_figures(text), today, country)
    )


@lru_cache(maxsize=4)
def breaths_of(text: str) -> tuple[Breath, ...]:
    """Take a text apart into breaths, in its order."""
    parts = parts_of(text)
    return tuple(
        breath
        for _, group in groupby(parts, key=lambda part: part.sentence)
        for breath in _of_sentence(text, [part.span for part in group])
    )


def breath_at(span: Span, breaths: Sequence[Breath]) -> Breath:
    """Give the breath in which words stand; words between two stand by themselves."""
    found = next((breath for breath in breaths if meet(breath.span, span)), None)
    return found or Breath(span, span, leads=False, refers=False)


def meet(one: Span, other: Span) -> bool:
    """Say whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def _of_sentence(text: str, spans: Sequence[Span]) -> Iterator[Breath]:
    sentence = Span(spans[0].start, spans[-1].end)
    joints = [found.start() for found in _JOINT.finditer(text, sentence.start, sentence.end)]
    edges = [sentence.start, *joints, sentence.end]
    refers = bool(_REFERS.match(text, sentence.start))
    for start, end in pairwise(edges):
        if any(sign.isalnum() for sign in text[start:end]):
            leads = start == sentence.start or bool(_GOES_ON.match(text, start, end))
            yield Breath(Span(start, end), sentence, leads, refers)
