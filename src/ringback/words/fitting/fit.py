"""How well a fact answers what a posting asks for: by words, and by what they mean if told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from ringback.casebook.documents import Fact, Want

from .amounts import reaches
from .degrees import degree_score
from .likeness import SOLID, overlap, weights
from .measures import deed_score, licence_score, role_score, skill_score, years_score
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

_DISTRUST: Final = 0.3
"""What is left of a score by words where the meanings are strangers."""

_BORNE_OUT: Final = 0.5
"""From this nearness on a score by words is trusted whole."""

_CLAIMED: Final = 0.5
"""What answers by its meaning alone must be so near before that is claimed."""

_CLAIMED_AS_A_JOB: Final = 0.65
"""The name of a job lies near many things that its holder never did."""

_NEAR_PAPER: Final = 0.6
_NOT_CLAIMED: Final = GERMANE - 0.01

_ANYBODY: Final = 0.7
"""What names no work, such as "work well with others", anybody would say of themselves."""

_WITHOUT_YEARS: Final = 0.75
"""A deed answers what is done, not how many years."""

_LISTED: Final = 0.6
"""A skill in a list says nothing of years."""

_ENOUGH: Final = 0.75
_TOO_FEW: Final = 0.3
"""What falls short of a number that is asked for."""


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
            score = self._score(fact, want) * _worth(want)
            if score > (best.score if best else 0.0):
                best = Match(want, round(score, 3))
        return best and replace(best, sure=self._is_sure(fact, best.want))

    def to_title(self, fact: Fact, title: str) -> float:
        """Compare what a fact says, and the job it belongs to, with a title."""
        said = f"{fact.text} {fact.title}"
        return self._deed(overlap(said, title), said, title)

    def _is_sure(self, fact: Fact, want: Want) -> bool:
        """Whether words alone see the fit, or the meanings lie so near that it can be claimed."""
        least = _CLAIMED_AS_A_JOB if fact.kind in {"role", "years"} else _CLAIMED
        if self.near is None or self.near(fact.text, want.text) >= least:
            return True
        return Judge()._score(fact, want) >= GERMANE

    def _score(self, fact: Fact, want: Want) -> float:
        enough = reaches(fact.text, want.text)
        if enough is False:
            return min(_TOO_FEW, self._of_its_kind(fact, want))
        least = _ENOUGH if enough and overlap(fact.text, want.text) else 0.0
        return max(least, self._of_its_kind(fact, want))

    def _of_its_kind(self, fact: Fact, want: Want) -> float:
        """Measure each kind of fact in its own way."""
        said, asked = fact.text, want.text
        years = years_in(asked) is not None
        match fact.kind:
            case "years":
                near = self.near(said, asked) if self.near and said else 0.0
                return years_score(fact, asked, near)
            case "education":
                return self._paper(degree_score(said, asked), fact, want)
            case "licence":
                return self._paper(licence_score(said, asked), fact, want)
            case "skill":
                words = self._trusted(skill_score(said, asked), said, asked)
                return words * (_LISTED if years else 1.0)
            case "role":
                words = role_score(fact, asked)
            case _:
                words = deed_score(said, asked)
        return self._deed(words, said, asked) * (_WITHOUT_YEARS if years else 1.0)

    def _deed(self, words: float, said: str, asked: str) -> float:
        """A deed answers by meaning, or by words as far as meaning trusts them."""
        if self.near is None:
            # The farther from an answer, the more a shared word is mere chance.
            return words * min(1.0, words / GERMANE)
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


def _worth(want: Want) -> float:
    """Say how much it is worth to answer a want: less where it is nice to have, or anybody's."""
    anybody = not any(weight >= SOLID for weight in weights(want.text).values())
    return (1.0 if want.must else _NICE) * (_ANYBODY if anybody else 1.0)


BY_WORDS: Final[Fit] = Judge()
"""Fit by words alone, for when nothing knows meanings."""
