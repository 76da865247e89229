"""Whose work a want is about: the applicant's, somebody's they deal with, or nobody's."""

import re
from functools import lru_cache
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.lists import words
from ringback.words.english.stems import stem
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form

from .duties import to_do
from .kernels import items
from .likeness import SOLID, weights

_DETAIL: Final = re.compile(r"\s+(?:of|for|in|to|with|at|on)\s+|[(,–—]|\s-\s")
_CHARACTER: Final = frozenset(
    map(
        stem,
        words(
            "cleanliness hygiene appearance neatness grooming tact patience punctuality courtesy "
            "integrity honesty dependability reliability alertness maturity judgment judgement "
            "poise initiative loyalty stability sympathy empathy temperament personality character "
            "problem solving collaboration teamwork communication multitasking organizational "
            "interpersonal listening "
            "personal physical mental emotional neat good sound keenness keen attitude"
        ),
    )
)
_AT_WORK: Final = re.compile(
    r"\b(?:staff|employees?|teams?|personnel|subordinates?|crews?|colleagues|workers?)\b", re.I
)
_IN_CARE: Final = re.compile(
    r"\b(?:child(?:ren)?|pupils?|students?|toddlers?|kids|youngsters|teenagers|residents?|patients?)\b",
    re.IGNORECASE,
)
_LEARNED: Final = re.compile(
    r"\b(?:am|was|been|be) trained\b|\btrained (?:and \w+ )?(?:in|on|by|to|as)\b", re.IGNORECASE
)
_TRAINING: Final = re.compile(r"\btrain", re.IGNORECASE)
_SUPERVISION: Final = re.compile(r"\bsupervis", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_LED: Final = re.compile(r"\b(?:supervis|manag|lead|direct|overs|train)\w*", re.IGNORECASE)


def head(title: str) -> str:
    """Give the stem of the word that says what somebody is: of "Assistant Manager" the manager."""
    words_ = _DETAIL.split(title)[0].split()
    return stem(words_[-1].lower().strip(".,")) if words_ else ""


def is_done_to(fact: Fact, asked: str) -> bool:
    """Say whether a want only names the fact's people as those with whom something is done.

    "Support supervisors" does not ask for a supervisor, "supervise staff" not for who supervised
    children, nor "train staff" for who was trained.
    """
    if fact.kind in {"role", "years"}:
        return _is_to_do(asked) and not _workers(fact.title or fact.text).isdisjoint(
            _workers(asked)
        )
    if _LEARNED.search(fact.text) and _TRAINING.search(asked):
        return True
    if not _IN_CARE.search(fact.text) or _AT_WORK.search(fact.text) or _IN_CARE.search(asked):
        return False
    return bool(_LED.search(asked) if _AT_WORK.search(asked) else _SUPERVISION.search(asked))


@lru_cache(maxsize=4096)
def _is_to_do(asked: str) -> bool:
    """Say whether a want is something to do, so that whom it names are others."""
    return any(item.startswith("can ") or bool(to_do(item)) for item in items(asked))


@lru_cache(maxsize=4096)
def _workers(text: str) -> frozenset[str]:
    """Give the stems of the workers that a text names, and not of what is done: "to cook"."""
    named = (word.lower() for word in _WORD.findall(text))
    return frozenset(
        stem(word) for word in named if is_worker(word.removesuffix("s")) and form(word) is None
    )


@lru_cache(maxsize=4096)
def is_of_character(asked: str) -> bool:
    """Say whether a want asks what somebody is like, which no deed proves: "personal hygiene"."""
    naming = {word for word, weight in weights(asked).items() if weight >= SOLID}
    return bool(naming) and naming <= _CHARACTER
