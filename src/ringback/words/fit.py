"""How well a fact answers what a posting asks for, judged by words."""

import re
from dataclasses import dataclass
from typing import Final, Protocol

from ringback.casebook.documents import Fact, Want

from .degrees import degree_score
from .exactness import elsewhere, level_reached, naming_words
from .kernels import items
from .likeness import SOLID, capitals, overlap, weights
from .seniority import years_in


@dataclass(frozen=True, slots=True)
class Match:
    """The want that a fact answers best, and how well, from 0 to 1."""

    want: Want
    score: float


class Fit(Protocol):
    """Says which of the wants a fact answers best; None where it answers none."""

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        """Give the best want and a score from 0 to 1."""
        ...


GERMANE: Final = 0.4
"""From this score on a message may say that the fact answers the want."""

_NICE: Final = 0.85
"""A want that is merely nice to have counts for less."""

_SKILL: Final = 0.65
"""A skill that is merely listed proves less than a deed."""

_ONE_OF_SEVERAL: Final = 0.9
"""One thing of those that a want lists is nearly as good as all of them."""

_OTHER_LEVEL: Final = 0.25
"""A paper of another level than the one asked for: near, but not to be claimed."""

_SHORTEST_WORD: Final = 2
_CLASS: Final = re.compile(r"\bclass ([a-z0-9])\b", re.IGNORECASE)
_PAPER: Final = re.compile(
    r"\b(?:licen[sc]|certifi|card|permit|ticket|registration)", re.IGNORECASE
)


def by_words(fact: Fact, wants: tuple[Want, ...]) -> Match | None:
    """Judge by shared words; years, degrees and licences have a measure of their own."""
    best: Match | None = None
    for want in wants:
        score = _score(fact, want) * (1.0 if want.must else _NICE)
        if score > (best.score if best else 0.0):
            best = Match(want, round(score, 3))
    return best


BY_WORDS: Final[Fit] = by_words
"""Fit by words alone, for when nothing knows meanings."""


def years_asked(text: str) -> int:
    """Give the number of years that answer a want, 0 where it asks for none."""
    asked = years_in(text)
    return asked.enough if asked else 0


def _score(fact: Fact, want: Want) -> float:
    asked = years_asked(want.text)
    if fact.kind == "years":
        return _years_score(fact, want.text, asked)
    if fact.kind == "education":
        return degree_score(fact.text, want.text)
    if fact.kind == "licence":
        return _licence_score(fact.text, want.text)
    if fact.kind == "skill":
        return _skill_score(fact.text, want.text) * (0.6 if asked else 1.0)
    text = f"{fact.text} {fact.title}" if fact.kind == "role" else fact.text
    return _deed_score(text, want.text) * (0.75 if asked else 1.0)


def _deed_score(text: str, want: str) -> float:
    """A want that asks for several things is answered by whoever did one of them."""
    found = items(want)
    one = max((overlap(text, item) for item in found), default=0.0) if len(found) > 1 else 0.0
    return max(overlap(text, want), _ONE_OF_SEVERAL * one)


def _years_score(fact: Fact, want: str, asked: int) -> float:
    """Years answer a want if they are enough of them, in the field that it names."""
    if not asked:
        return 0.6 * overlap(fact.text, want)
    had = fact.numbers[0].value if fact.numbers else 0
    same = overlap(want, fact.text) if fact.text else 0.0
    if had < asked or same < 0.5:
        return 0.3 * same
    return 0.7 + 0.3 * same


def _licence_score(licence: str, want: str) -> float:
    """A licence answers a want only if its own name stands there: Class B is not Class A."""
    held, asked = naming_words(licence), naming_words(want)
    shared = held & asked
    if not shared or _other_class(licence, want) or elsewhere(licence, want):
        return 0.0
    if not level_reached(licence, want):
        return _OTHER_LEVEL
    named = bool(_PAPER.search(want)) and asked <= held
    if named or shared == held or capitals(licence) & capitals(want):
        return 1.0
    return 0.5 * len(shared) / len(held)


def _other_class(licence: str, want: str) -> bool:
    held = {letter.upper() for letter in _CLASS.findall(licence)}
    asked = {letter.upper() for letter in _CLASS.findall(want)}
    return bool(held and asked) and not held & asked


def _skill_score(skill: str, want: str) -> float:
    held, asked = weights(skill), weights(want)
    # "Go", "R" and "C" are names only where they are written so.
    if not held or (len(skill) <= _SHORTEST_WORD and skill not in want.replace(",", " ").split()):
        return 0.0
    shared = held.keys() & asked.keys()
    if len(shared) < len(held):
        return 0.4 * len(shared) / len(held)
    return _SKILL if any(asked[word] >= SOLID for word in shared) else 0.2
