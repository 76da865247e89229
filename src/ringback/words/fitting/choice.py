"""Which facts a message says first: those that fit, are strong, and are one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Fact, Want
from ringback.casebook.terms import FactKind
from ringback.words.facts.claims import claims
from ringback.words.message import Brief

from .fit import GERMANE, Fit
from .rarity import Rarity

_FIT: Final = 0.6
_STRENGTH: Final = 0.3
_RARITY: Final = 0.2
_ANSWERS: Final = 0.15
_BY_TITLE: Final = 0.6
"""A fact that matches only the position's title is worth this much of one that answers a want."""

_THRESHOLD: Final = 0.6
"""What every applicant must have lets one in; it does not tell one from the others (R11)."""

_PAPERS: Final[frozenset[FactKind]] = frozenset({"licence", "skill", "education"})

_STRENGTHS: Final[dict[FactKind, float]] = {
    "award": 0.9,
    "promotion": 0.8,
    "years": 0.7,
    "licence": 0.4,
    "role": 0.35,
    "education": 0.4,
    "achievement": 0.5,
    "skill": 0.15,
}
NEARLY: Final = 0.75
"""A fact this near to the best may stand in for it where that is too long."""

_RESULT: Final = 0.45
_MEASURES: Final = frozenset({"%", "$", "€", "£"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One fact with what speaks for it, each from 0 to 1; `want` is the want that it answers.

    Where that is not `sure`, the fact may be said, and not that it answers the want.
    """

    fact: Fact
    want: Want | None
    fit: float
    strength: float
    rarity: float
    sure: bool = True

    @property
    def score(self) -> float:
        """All three together, the fit counting most, and most of all where it can be said."""
        answers = _ANSWERS if self.want is not None and self.fit >= GERMANE else 0.0
        common = _THRESHOLD if self._is_threshold else 1.0
        return (
            answers + _FIT * self.fit * common + _STRENGTH * self.strength + _RARITY * self.rarity
        )

    @property
    def sort(self) -> str:
        """What sort of thing it is, so that a second fact can be of another sort."""
        return "paper" if self.fact.kind in _PAPERS else self.fact.kind

    @property
    def _is_threshold(self) -> bool:
        return self.fact.kind in _PAPERS and (self.want is None or self.want.must)

    @property
    def germane(self) -> bool:
        """Whether a message may say that the fact answers the want (R6)."""
        return self.sure and self.want is not None and self.fit >= GERMANE


def choose(brief: Brief, fit: Fit, rarity: Rarity) -> tuple[Choice, ...]:
    """Order the facts, best first; what was said already is left out while anything germane is new.

    Carries out R6, R10, R11 and F5. Equal facts keep the order of the résumé.
    """
    judged = [_judge(fact, brief, fit, rarity) for fact in brief.facts]
    ordered = sorted(judged, key=lambda choice: -round(choice.score, 6))
    new = [choice for choice in ordered if choice.fact.key not in brief.used]
    serves = any(_worth_saying(choice) and claims(choice.fact, brief.today) for choice in new)
    return tuple(new if serves else ordered)


def leading(choices: Sequence[Choice]) -> list[Choice]:
    """Give the facts that may come first: those nearly as good as the best.

    Of those the years that were asked for open the talk, as in the model (R9).
    """
    least = NEARLY * max((choice.score for choice in choices), default=0.0)
    near = [choice for choice in choices if choice.score >= least]
    fitting = [choice for choice in near if choice.germane or not near[0].germane]
    return sorted(fitting, key=lambda choice: choice.fact.kind != "years")


def _judge(fact: Fact, brief: Brief, fit: Fit, rarity: Rarity) -> Choice:
    match = fit(fact, brief.posting.wants)
    by_title = _BY_TITLE * fit.to_title(fact, brief.posting.title)
    want = match.want if match and match.score >= min(by_title, GERMANE) else None
    fitting = max(match.score if match else 0.0, by_title)
    sure = match is not None and match.sure
    return Choice(fact, want, fitting, _strength(fact), rarity(fact), sure)


def _worth_saying(choice: Choice) -> bool:
    return choice.fit >= GERMANE / 2 or choice.strength >= 0.5


def _strength(fact: Fact) -> float:
    strength = _STRENGTHS[fact.kind]
    if fact.kind == "achievement" and fact.numbers:
        measured = any(number.unit in _MEASURES for number in fact.numbers)
        strength += _RESULT if measured else _RESULT / 2
    return min(1.0, strength) * fact.confidence
