"""Which facts a message says first: those that fit, are strong, and are one's own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Fact, Want
from ringback.casebook.terms import FactKind
from ringback.words.facts.claims import claims
from ringback.words.message import Brief

from .fit import GERMANE, Fit
from .rarity import Rarity, in_words
from .seniority import years_in
from .strength import DUTY, strength

_FIT: Final = 0.6
_STRENGTH: Final = 0.3
_RARITY: Final = 0.2
_ANSWERS: Final = 0.15
_BY_TITLE: Final = 0.6
"""A fact that matches only the position's title is worth this much of one that answers a want."""

_THRESHOLD: Final = 0.5
"""What every applicant must have lets one in; it does not tell one from the others (R11)."""

_PAPERS: Final[frozenset[FactKind]] = frozenset({"licence", "skill", "education"})

_FEW: Final = 3
"""Fewer years than these in another field are no reason to be chosen."""

NEARLY: Final = 0.75
"""A fact this near to the best may stand in for it where that is too long."""

_IN_THE_FIELD: Final = 0.15
"""A fact that fits less shares but a chance word with the work."""

_NEAR_THE_WORK: Final = 0.35
"""From this fit on a fact has to do with the work, whether or not that may be claimed."""

_DEEDS: Final[frozenset[FactKind]] = frozenset({"achievement", "award", "promotion"})
_QUOTED: Final = 80
_NOT_DONE: Final = re.compile(
    r"\W*(?:failed|flunked|withdrew from|dropped out|nearly|almost|partially|partly|enrolled|"
    r"(?:started|began|begun|beginning|starting) (?:(?:a|an|the|my|in) )?(?:\w+ ){0,2}"
    r"(?:training|course|studies|studying|degree|class(?:es)?|program(?:me)?|apprenticeship)|"
    r"attempted|tried to)\b",
    re.IGNORECASE,
)
"""How a line begins that tells what was not done to its end."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One fact with what speaks for it, each from 0 to 1; `want` is the want that it answers.

    `because` tells in a few words where its strength comes from.
    """

    fact: Fact
    want: Want | None
    fit: float
    strength: float
    rarity: float
    because: str = ""

    @property
    def score(self) -> float:
        """All three together, the fit counting most, and most of all where it can be said."""
        answers = _ANSWERS if self.germane else 0.0
        common = _THRESHOLD if self._is_threshold else 1.0
        fit = common * (answers + _FIT * self.fit)
        return fit + _STRENGTH * self.strength + _RARITY * self.rarity

    @property
    def sort(self) -> str:
        """What sort of thing it is, so that a second fact can be of another sort."""
        return "paper" if self.fact.kind in _PAPERS else self.fact.kind

    @property
    def pinned(self) -> bool:
        """Whether the seeker wants it said before all others, whatever its score."""
        return self.fact.use == "pinned"

    @property
    def in_the_field(self) -> bool:
        """Whether it has to do with the work: it answers a want, or is near the title."""
        return self.fit >= _IN_THE_FIELD

    @property
    def proves(self) -> bool:
        """Whether it is a deed that shows more than a duty: a figure, people, or trust."""
        return self.fact.kind in _DEEDS and self.strength > DUTY * self.fact.confidence

    @property
    def worth_saying(self) -> bool:
        """Whether it fits, or proves something by itself; a year or two elsewhere prove little."""
        if self.pinned or self.germane or self.fit >= _NEAR_THE_WORK:
            return True
        years = self.fact.numbers[0].value if self.fact.numbers else _FEW
        return self.strength >= DUTY and not (self.fact.kind == "years" and years < _FEW)

    @property
    def is_reason(self) -> bool:
        """Whether it can be announced as a reason: it answers a want, or proves something."""
        return self.germane or self.pinned or self.proves

    @property
    def germane(self) -> bool:
        """Whether a message may say that the fact answers the want (R6)."""
        return self.want is not None and self.fit >= GERMANE

    def why(self) -> tuple[str, ...]:
        """Tell in plain sentences what speaks for the fact, the fit first."""
        pinned = ("you pinned it: it comes before all others",) if self.pinned else ()
        told = f": {self.because}" if self.because else ""
        common = "; all who apply need it" if self._is_threshold and self.germane else ""
        return (
            *pinned,
            self._fit_in_words(),
            f"strength {self.strength:.2g}{told}{common}",
            f"rarity {self.rarity:.2g}: {in_words(self.rarity)}",
        )

    @property
    def _is_threshold(self) -> bool:
        return self.fact.kind in _PAPERS and (self.want is None or self.want.must)

    def _fit_in_words(self) -> str:
        fit = f"fit {self.fit:.2g}"
        if self.want is None:
            near = "near the title of the position" if self.fit else "answers nothing they ask for"
            return f"{near} ({fit})"
        asked = " ".join(self.want.text.split())
        if len(asked) > _QUOTED:
            asked = f"{asked[:_QUOTED].rsplit(' ', 1)[0]} …"
        need = "what they must have" if self.want.must else "nice to have"
        if self.germane:
            return f"answers “{asked}” ({fit}, {need})"
        return f"near “{asked}”, not so near that one may say it answers that ({fit}, {need})"


def choose(brief: Brief, fit: Fit, rarity: Rarity) -> tuple[Choice, ...]:
    """Order the facts, best first; what was said already is left out while anything germane is new.

    Carries out R6, R10, R11 and F5. What the seeker pinned comes first, what they forbade never.
    Equal facts keep the order of the résumé.
    """
    allowed = (fact for fact in brief.facts if _may_be_said(fact))
    judged = [_judge(fact, brief, fit, rarity) for fact in allowed]
    ordered = sorted(judged, key=lambda choice: (not choice.pinned, -round(choice.score, 6)))
    new = [choice for choice in ordered if choice.fact.key not in brief.used]
    serves = any(_worth_saying(choice) and claims(choice.fact, brief.today) for choice in new)
    return tuple(new if serves else ordered)


def _may_be_said(fact: Fact) -> bool:
    """Say whether a fact may be chosen: not what was forbidden, nor unasked what was not done.

    What was failed, begun or nearly finished is told by whoever wants it told: pinned, or in words
    of their own.
    """
    if fact.use == "forbidden":
        return False
    return bool(fact.use or fact.said) or not _NOT_DONE.match(fact.text)


def worthy(choices: Sequence[Choice]) -> list[Choice]:
    """Give the facts that are better said than nothing: what fits, what proves something.

    A duty that answers nothing takes half a minute of somebody who has none. Last come the jobs,
    which say at least where one comes from.
    """
    found = [choice for choice in choices if choice.worth_saying]
    return [*found, *(each for each in choices if each.fact.kind == "role" and each not in found)]


def leading(choices: Sequence[Choice]) -> list[Choice]:
    """Give the facts that may come first: what was pinned, then those nearly as good as the best.

    Of those the years in the field open the talk, as in the model (R9); years in another only where
    no deed proves more than a duty. Last come the others that answer a want, for where all before
    are too long.
    """
    pinned = [choice for choice in choices if choice.pinned]
    others = [choice for choice in choices if not choice.pinned]
    least = NEARLY * max((choice.score for choice in others), default=0.0)
    near = [choice for choice in others if choice.score >= least]
    fitting = [choice for choice in near if choice.germane or not near[0].germane]
    late = [each for each in others if each.germane and each not in fitting]
    # Nobody leaves a mere skill on a machine where there is anything else to say.
    return sorted([*pinned, *sorted(fitting, key=_turn), *late], key=_is_mere_skill)


def _falls_short(fact: Fact, wants: Sequence[Want]) -> bool:
    """Say whether years are fewer than the posting asks for, whatever it asks them of."""
    if fact.kind != "years" or not fact.numbers:
        return False
    asked = [years.enough for want in wants if (years := years_in(want.text))]
    return bool(asked) and fact.numbers[0].value < max(asked)


def _is_mere_skill(choice: Choice) -> bool:
    return choice.fact.kind == "skill" and not choice.pinned


def _turn(choice: Choice) -> int:
    """Say when a fact's turn comes: what has to do with the work, what proves something, years."""
    years = choice.fact.kind == "years"
    if choice.in_the_field:
        # A paper lets one in; what one did with it tells one from the others (R11).
        return 0 if years else 2 if choice.sort == "paper" else 1
    return 1 if choice.proves else 2 if years else 3


def _judge(fact: Fact, brief: Brief, fit: Fit, rarity: Rarity) -> Choice:
    match = fit(fact, brief.posting.wants)
    short = _falls_short(fact, brief.posting.wants)
    by_title = 0.0 if short else _BY_TITLE * fit.to_title(fact, brief.posting.title)
    want = match.want if match and match.score >= min(by_title, GERMANE) else None
    fitting = max(match.score if match else 0.0, by_title)
    proves = strength(fact, brief.today, in_the_field=fitting >= GERMANE)
    return Choice(fact, want, fitting, proves.value, rarity(fact), proves.because)


def _worth_saying(choice: Choice) -> bool:
    return choice.pinned or choice.fit >= GERMANE / 2 or choice.strength >= 0.5
