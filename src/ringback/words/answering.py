"""The fact that answers a concern raised in a talk (P5)."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Fact, Span, Want

from .english.casing import upper_first
from .english.lists import words
from .facts.claims import claims
from .fitting.choice import Choice
from .fitting.exactness import holds_all
from .fitting.fit import BY_WORDS, GERMANE
from .fitting.likeness import weights
from .message import Brief

_SIZES: Final = words(
    "large larger big bigger long longer high higher enough few fewer little less short scale size "
    "senior seniority junior much many limited"
)
"""Words that ask how much: that there was some of it does not answer them."""

_WHOLLY: Final = 0.9
"""What a paper is worth that holds all of a concern."""


def answering(brief: Brief, choices: Sequence[Choice], topic: str) -> Choice | None:
    """Give the fact that answers a concern best; none does where it is one of size."""
    if _SIZES & set(topic.lower().split()):
        return None
    asked = Want(upper_first(topic), True, Span(0, len(topic)))
    scored = [
        (score, -index)
        for index, choice in enumerate(choices)
        if claims(choice.fact, brief.today) and (score := _score(choice.fact, asked)) >= GERMANE
    ]
    return choices[-max(scored)[1]] if scored else None


def _score(fact: Fact, asked: Want) -> float:
    """Say how well a fact answers; a skill that only repeats the concern does not."""
    if fact.kind == "skill":
        adds = weights(fact.text).keys() > weights(asked.text).keys()
        return _WHOLLY * (adds and holds_all(fact, asked))
    match = BY_WORDS(fact, (asked,))
    score = match.score if match and match.sure else 0.0
    return max(score, _WHOLLY * holds_all(fact, asked))
