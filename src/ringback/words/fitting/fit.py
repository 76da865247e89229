"""How well a fact answers what a posting asks for: by words, and by what they mean if told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from ringback.casebook.documents import Fact, Want
from ringback.casebook.terms import FactKind
from ringback.words.english.lists import words
from ringback.words.english.stems import stem
from ringback.words.english.titles import is_worker

from .amounts import reaches
from .degrees import degree_score
from .doers import head, is_done_to, is_of_character
from .likeness import SOLID, overlap, weights
from .measures import deed_score, licence_score, role_score, skill_score, years_score
from .seniority import years_in

GERMANE: Final = 0.4
"""From this score on a message may say that the fact answers the want."""

_NICE: Final = 0.85
"""A want that is merely nice to have counts for less."""

_ANYBODY: Final = 0.7
"""What names no work, such as "work well with others", anybody would say of themselves."""

_WITHOUT_YEARS: Final = 0.75
"""What a deed is worth, or a paper, where years are asked for."""

_ENOUGH: Final = 0.75
_TOO_FEW: Final = 0.3
"""What falls short of a number that is asked for."""

_THE_SAME: Final = 0.75
"""From this nearness on a deed may be said to answer by its meaning alone."""

_BY_MEANING: Final = 0.5
"""What that is worth: less than what shares its words."""

_RATHER: Final = 0.2
"""What is left of a nearness that may not be claimed: it decides where words find nothing."""

_STRANGERS: Final = 0.3
"""Below this nearness a shared word of a deed may mean something else."""

_NOT_CLAIMED: Final = GERMANE - 0.01

_PAPERS: Final[frozenset[FactKind]] = frozenset({"education", "licence", "skill"})
"""What answers by its exact name: what is merely near to a licence is another licence."""


@dataclass(frozen=True, slots=True)
class Match:
    """The want that a fact answers best, and how well, from 0 to 1."""

    want: Want
    score: float

    @property
    def sure(self) -> bool:
        """Whether a message may say that the fact answers the want."""
        return self.score >= GERMANE


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


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges by shared words; meaning, where `near` is given, only adds to that and doubts it.

    A deed or a job that says the same as a want in other words answers it. A shared word between
    strangers answers nothing. All else that meaning sees only orders what words do not.
    """

    near: Near | None = None

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        """Give the want that is answered best."""
        best: Match | None = None
        for want in wants:
            score = self._score(fact, want) * _worth(want)
            if score > (best.score if best else 0.0):
                best = Match(want, round(score, 3))
        return best

    def to_title(self, fact: Fact, title: str) -> float:
        """Compare what a fact says, and the job it belongs to, with a title.

        Whoever was a nurse has to do with the work of nurses, of whichever ward.
        """
        alike = _unless_chance(overlap(f"{fact.text} {fact.title}", title))
        work = head(title) if fact.title and is_worker(title) else ""
        named = work not in _ANY_HEAD and weights(work).keys() == weights(head(fact.title)).keys()
        return max(alike, _THE_SAME_WORK) if work and named else alike

    def _score(self, fact: Fact, want: Want) -> float:
        if is_done_to(fact, want.text) or is_of_character(want.text):
            return 0.0
        years = years_in(want.text) is not None
        near = self.near(fact.text, want.text) if self.near else None
        score = _of_its_kind(fact, want.text, same=(near or 0.0) >= _THE_SAME)
        if near is not None:
            by_name = fact.kind in _PAPERS or (fact.kind == "years" and years)
            score = _by_meaning(score, near, by_name=by_name)
        if years and fact.kind != "years" and not _lasted(fact, want.text):
            score *= _WITHOUT_YEARS
        enough = reaches(fact.text, want.text)
        if enough is False:
            return min(_TOO_FEW, score)
        return max(score, _ENOUGH) if enough and overlap(fact.text, want.text) else score


def _lasted(fact: Fact, asked: str) -> bool:
    """Say whether a job that is over lasted as many years as are asked for."""
    wanted = years_in(asked)
    if fact.kind != "role" or wanted is None or fact.since is None or fact.until is None:
        return False
    return fact.until.year - fact.since.year >= wanted.enough


def _of_its_kind(fact: Fact, asked: str, *, same: bool) -> float:
    """Measure each kind of fact in its own way, by words."""
    match fact.kind:
        case "years":
            return years_score(fact, asked, same_field=same)
        case "education":
            return degree_score(fact.text, asked)
        case "licence":
            return licence_score(fact.text, asked)
        case "skill":
            return skill_score(fact.text, asked)
        case "role":
            return _unless_chance(role_score(fact, asked))
        case _:
            return _unless_chance(deed_score(fact.text, asked))


_THE_SAME_WORK: Final = 0.8
"""How near a fact of a job lies to a position that is called the same."""

_ANY_HEAD: Final = frozenset(
    map(
        stem,
        words(
            "manager assistant officer worker specialist coordinator associate representative "
            "supervisor analyst director lead intern trainee volunteer member staff agent "
            "executive consultant administrator technician operator professional engineer"
        ),
    )
)
"""What one may be of anything: that two are managers makes them no colleagues."""


def _unless_chance(score: float) -> float:
    """Lower a score by words: the farther from an answer, the more a shared word is chance."""
    return score * min(1.0, score / GERMANE)


def _by_meaning(score: float, near: float, *, by_name: bool) -> float:
    """Let meaning add to a score by words, or doubt it; never to what goes by its name."""
    if by_name:
        return max(score, _RATHER * near)
    if score >= GERMANE:
        return score if near >= _STRANGERS else _NOT_CLAIMED
    return max(score, _BY_MEANING if near >= _THE_SAME else _RATHER * near)


def _worth(want: Want) -> float:
    """Say how much it is worth to answer a want: less where it is nice to have, or anybody's."""
    anybody = not any(weight >= SOLID for weight in weights(want.text).values())
    return (1.0 if want.must else _NICE) * (_ANYBODY if anybody else 1.0)


BY_WORDS: Final[Fit] = Judge()
"""Fit by words alone, for when nothing knows meanings."""
