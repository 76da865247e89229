"""Whether a fact holds all of what is asked, so that one may say "which is what you ask for"."""

import re
from typing import Final

from ringback.casebook.documents import Fact, Want
from ringback.words.english.abbreviations import STATES
from ringback.words.english.lists import words
from ringback.words.english.stems import stem

from .degrees import degree_score, levels
from .kernels import parts
from .likeness import SOLID, weights
from .seniority import years_in

_LEVEL: Final = re.compile(r"(?<![\w.,#-])\d{1,2}(?![\w.,]*\d)")
_OR_MORE: Final = re.compile(
    r"\bor (?:above|higher|better|more|over)\b|\bat least\b|\bminimum\b|\d\+", re.IGNORECASE
)
_STATE: Final = re.compile(rf"\b(?:{'|'.join(name.replace('_', ' ') for name in STATES.values())})")
_EXACT_DEGREE: Final = 0.7
_PAPER_WORDS: Final = frozenset(
    map(
        stem,
        words(
            "license licence licensed certificate certification certified card permit state class "
            "number above higher better"
        ),
    )
)


def holds_all(fact: Fact, want: Want) -> bool:
    """Say whether one thing that the want lists stands in the fact, with its figures and names."""
    if fact.kind == "education":
        same = not levels(fact.text).isdisjoint(levels(want.text)) and years_in(want.text) is None
        return same and degree_score(fact.text, want.text) >= _EXACT_DEGREE
    if fact.kind not in {"licence", "skill"} or not level_reached(fact.text, want.text):
        return False
    held = naming_words(fact.text)
    named = [asked for part in parts(want.text) if (asked := naming_words(part))]
    return any(asked <= held for asked in named) and not elsewhere(fact.text, want.text)


def naming_words(text: str) -> set[str]:
    """Give the words that name a paper or a skill, without "license" and the like."""
    return {word for word, weight in weights(text).items() if weight >= SOLID} - _PAPER_WORDS


def level_reached(held: str, asked: str) -> bool:
    """Say whether "Level 3" answers "Level 2 or above"; without "or above" only Level 2 does."""
    has, wanted = _levels(held), _levels(asked)
    if not wanted or not has:
        return True
    more = bool(_OR_MORE.search(asked)) and max(has) >= min(wanted)
    return bool(has & wanted) or more


def elsewhere(held: str, asked: str) -> bool:
    """Say whether a paper is of another state than the one that is asked for."""
    has, wanted = set(_STATE.findall(held)), set(_STATE.findall(asked))
    return bool(has and wanted) and not has & wanted


def _levels(text: str) -> set[int]:
    return {int(figure) for figure in _LEVEL.findall(text)}
