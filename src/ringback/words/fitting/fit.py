"""How well a fact answers what a posting asks for: by words, and by what they mean if told."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from ringback.casebook.documents import Fact, Want

from .degrees import degree_score
from .exactness import elsewhere, level_reached, naming_words
from .kernels import items
from .likeness import SOLID, capitals, overlap, weights
from .seniority import years_in


@dataclass(frozen=True, slots=True)
class Match:
    """The want that a fact answers best, and how well, from 0 to 1.

    Unless `sure`, a message may choose the fact for it, and not say that it answers the want.
    """

    want: Want
    score: float
    sure: bool = True


class Fit(Protocol):
    """Says which of the wants a fact answers best; None where it answers none."""

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        """Give the best want and a score from 0 to 1."""
        ...

    def to_title(self, fact: Fact, title: str) -> float:
        """Say how near a fact lies to the title of a position, from 0 to 1."""
        ...


Near = Callable[[str, str], float]
"""Says how near what is said lies to what is asked, by meaning, from 0 to 1."""


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

_DISTRUST: Final = 0.3
"""What is left of a score by words where the meanings are strangers."""

_BORNE_OUT: Final = 0.5
"""From this nearness on a score by words is trusted whole."""

_CLAIMED: Final = 0.5
"""What answers by its meaning alone must be so near before that is claimed."""

_NEAR_PAPER: Final = 0.6
_NOT_CLAIMED: Final = GERMANE - 0.01

_SHORTEST_WORD: Final = 2
_CLASS: Final = re.compile(r"\bclass ([a-z0-9])\b", re.IGNORECASE)
_NURSES: Final = tuple(
    re.compile(rf"\b(?:{names})\b", re.IGNORECASE)
    for names in (
        "RN|registered nurses?",
        "LPN|LVN|(?:licensed )?(?:practical|vocational) nurses?",
        "CNA|STNA|(?:certified )?nurs(?:e|ing) (?:assistant|aide)s?",
    )
)
"""Papers of nurses that share their words, and not what one may do with them."""
_PAPER: Final = re.compile(
    r"\b(?:licen[sc]|certifi|card|permit|ticket|registration)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges by shared words; where `near` is given, by what the words mean as well.

    Meaning finds the fit that shares no word, and distrusts the shared word that means something
    else. Years, degrees, licences and skills keep their own exact measures: what is merely near to
    a licence is something else, and never enough to be claimed as it.
    """

    near: Near | None = None

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        """Give the want that is answered best."""
        best: Match | None = None
        for want in wants:
            score = self._score(fact, want) * (1.0 if want.must else _NICE)
            if score > (best.score if best else 0.0):
                best = Match(want, round(score, 3))
        return best and replace(best, sure=self._is_sure(fact, best.want))

    def to_title(self, fact: Fact, title: str) -> float:
        """Compare what a fact says, and the job it belongs to, with a title."""
        said = f"{fact.text} {fact.title}"
        return self._deed(overlap(said, title), said, title)

    def _is_sure(self, fact: Fact, want: Want) -> bool:
        """Whether words alone see the fit, or the meanings lie so near that it can be claimed."""
        if self.near is None or self.near(fact.text, want.text) >= _CLAIMED:
            return True
        return Judge()._score(fact, want) >= GERMANE

    def _score(self, fact: Fact, want: Want) -> float:
        asked = years_asked(want.text)
        if fact.kind == "years":
            return self._years(fact, want.text, asked)
        if fact.kind == "education":
            return self._paper(degree_score(fact.text, want.text), fact, want)
        if fact.kind == "licence":
            return self._paper(_licence_score(fact.text, want.text), fact, want)
        if fact.kind == "skill":
            words = _skill_score(fact.text, want.text)
            return self._trusted(words, fact.text, want.text) * (0.6 if asked else 1.0)
        text = f"{fact.text} {fact.title}" if fact.kind == "role" else fact.text
        words = _deed_score(text, want.text)
        return self._deed(words, fact.text, want.text) * (0.75 if asked else 1.0)

    def _deed(self, words: float, said: str, asked: str) -> float:
        """A deed answers by meaning, or by words as far as meaning trusts them."""
        if self.near is None:
            return words
        return max(self.near(said, asked), self._trusted(words, said, asked))

    def _trusted(self, words: float, said: str, asked: str) -> float:
        """Take from a score by words what meaning does not bear out."""
        if self.near is None or not words:
            return words
        return words * (_DISTRUST + (1 - _DISTRUST) * min(1.0, self.near(said, asked) / _BORNE_OUT))

    def _paper(self, exact: float, fact: Fact, want: Want) -> float:
        """A paper that is merely near what is asked may be told, not claimed as that."""
        if self.near is None:
            return exact
        return max(exact, min(_NOT_CLAIMED, _NEAR_PAPER * self.near(fact.text, want.text)))

    def _years(self, fact: Fact, want: str, asked: int) -> float:
        """Years answer a want if they are enough of them, in the field that it names."""
        near = self.near(fact.text, want) if self.near and fact.text else 0.0
        if not asked:
            return max(0.6 * overlap(fact.text, want), near)
        had = fact.numbers[0].value if fact.numbers else 0
        same = max(overlap(want, fact.text) if fact.text else 0.0, near)
        if had < asked or same < 0.5:
            return 0.3 * same
        return 0.7 + 0.3 * same


BY_WORDS: Final[Fit] = Judge()
"""Fit by words alone, for when nothing knows meanings."""


def years_asked(text: str) -> int:
    """Give the number of years that answer a want, 0 where it asks for none."""
    asked = years_in(text)
    return asked.enough if asked else 0


def _deed_score(text: str, want: str) -> float:
    """A want that asks for several things is answered by whoever did one of them."""
    found = items(want)
    one = max((overlap(text, item) for item in found), default=0.0) if len(found) > 1 else 0.0
    return max(overlap(text, want), _ONE_OF_SEVERAL * one)


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
    held, asked = _classes(licence), _classes(want)
    return bool(held and asked) and not held & asked


def _classes(text: str) -> set[str]:
    nurses = {str(rank) for rank, names in enumerate(_NURSES) if names.search(text)}
    return {f"class {letter.upper()}" for letter in _CLASS.findall(text)} | nurses


def _skill_score(skill: str, want: str) -> float:
    held, asked = weights(skill), weights(want)
    # "Go", "R" and "C" are names only where they are written so.
    if not held or (len(skill) <= _SHORTEST_WORD and skill not in want.replace(",", " ").split()):
        return 0.0
    shared = held.keys() & asked.keys()
    if len(shared) < len(held):
        return 0.4 * len(shared) / len(held)
    return _SKILL if any(asked[word] >= SOLID for word in shared) else 0.2
