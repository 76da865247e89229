"""How well each kind of fact answers a want, by its words alone."""

import re
from collections.abc import Iterable
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.casing import is_name
from ringback.words.english.lists import words

from .doers import head
from .duties import is_duty
from .exactness import elsewhere, level_reached, naming_words
from .kernels import is_experience, items, parts
from .likeness import SOLID, capitals, overlap, weights
from .seniority import years_in

_SKILL: Final = 0.6
"""A skill that is merely listed proves less than a deed."""

_COMMON_SKILL: Final = 0.5
"""What is no tool's name says less: "payroll", "planning"."""

_ONE_OF_SEVERAL: Final = 0.9
"""One thing of those that a want lists is nearly as good as all of them."""

_FRAGMENT: Final = 0.35
"""One common word out of a list is no answer: "placement", "grading"."""

_OTHER_LEVEL: Final = 0.25
"""A paper of another level than the one asked for: near, but not to be claimed."""

_SAME_FIELD: Final = 0.5
_SHARED: Final = 0.6
_TOO_FEW: Final = 0.3
_MANY_ENOUGH: Final = 0.7
"""What years are worth: where none are asked for, where they fall short, and where they do not."""

_SHORTEST_WORD: Final = 2
_LONGEST_NAME: Final = 4
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
_NO_TOOLS: Final = words("api apis ui ux gui it hr pr qa ai ml kpi kpis roi ci cd crm erp pos db")
"""Initials of what there are many of: nobody knows "API"."""

_PAPER: Final = re.compile(
    r"\b(?:licen[sc]|certifi|card|permit|ticket|registration)", re.IGNORECASE
)
_FIELDS: Final = re.compile(r",\s*(?:and |or )?|\s(?:and/or|and|or)\s|[;:(]|\bsuch as\b")


def years_score(fact: Fact, want: str, *, same_field: bool = False) -> float:
    """Years answer a want if they are enough of them, in the field that it names.

    `same_field` says that the want is known to mean that field, in whatever words.
    """
    asked = years_in(want)
    if asked is None:
        return _SHARED * overlap(fact.text, want)
    had = fact.numbers[0].value if fact.numbers else 0
    field = f"{want[asked.end :]}; {want[: asked.start]}"
    words = overlap(want, fact.text) if _same_field(fact.text, field) else 0.0
    unnamed = not (naming_words(field) or naming_words(fact.text))
    same = max(words, _SAME_FIELD if same_field or unnamed else 0.0)
    if had < asked.enough or same < _SAME_FIELD:
        return _TOO_FEW * same
    return _MANY_ENOUGH + (1 - _MANY_ENOUGH) * same


def deed_score(text: str, want: str) -> float:
    """A want that asks for several things is answered by whoever did one of them."""
    found = items(want)
    one = max((_of_several(text, item) for item in found), default=0.0) if len(found) > 1 else 0.0
    if one and one <= _FRAGMENT and is_experience(want):
        one = _ONE_OF_SEVERAL * max(overlap(text, item) for item in found)
    return max(overlap(text, want), one)


def role_score(fact: Fact, want: str) -> float:
    """A job answers a want that names its work, not one that shares what kind of work it was."""
    score = deed_score(f"{fact.text} {fact.title}", want)
    return score if head(fact.title or fact.text) in weights(want) else min(_FRAGMENT, score)


def licence_score(licence: str, want: str) -> float:
    """A licence answers a want only if its own name stands there: Class B is not Class A."""
    held, asked = naming_words(licence), naming_words(want)
    shared = held & asked
    if not shared or _other_class(licence, want) or elsewhere(licence, want):
        return 0.0
    if not level_reached(licence, want):
        return _OTHER_LEVEL
    paper = bool(_PAPER.search(want))
    together = any(held <= naming_words(part) for part in parts(want))
    whole = shared == held and (paper or (len(held) > 1 and together))
    if (paper and asked <= held) or whole or capitals(licence) & capitals(want):
        return 1.0
    return min(_FRAGMENT, 0.5 * len(shared) / len(held))


def skill_score(skill: str, want: str) -> float:
    """A skill answers a want that names the tool, or that asks for just this."""
    held = weights(skill)
    # "Go", "R" and "C" are names only where they are written so.
    if not held or (len(skill) <= _SHORTEST_WORD and skill not in want.replace(",", " ").split()):
        return 0.0
    shared = held.keys() & weights(want).keys()
    if len(shared) < len(held):
        return _FRAGMENT * len(shared) / len(held)
    if _names_a_tool(skill) and _is_written_as_a_name(held.keys(), want):
        return _SKILL
    things = (item for item in items(want) if not is_duty(item))
    same = any(weights(item).keys() == held.keys() for item in things)
    written = re.search(rf"\b{re.escape(skill)}\b", want, re.IGNORECASE)
    return _COMMON_SKILL if same and written else 0.2


def _same_field(held: str, asked: str) -> bool:
    """Say whether one of the fields that are asked for is mostly the one that is held."""
    has = naming_words(held)
    fields = (naming_words(part) for part in _FIELDS.split(asked))
    return any(len(has & named) >= _SAME_FIELD * len(named) for named in fields if has & named)


def _of_several(text: str, item: str) -> float:
    asked = weights(item)
    shared = [asked[word] for word in asked.keys() & weights(text).keys()]
    solid = sum(weight >= SOLID for weight in shared)
    score = _ONE_OF_SEVERAL * overlap(text, item)
    return score if solid > 1 or max(shared, default=0.0) > SOLID else min(_FRAGMENT, score)


def _names_a_tool(skill: str) -> bool:
    """Say whether a skill is the name of something ("SAP"), not a word in capitals ("SALES")."""
    if skill.lower() in _NO_TOOLS:
        return False
    return any(
        is_name(word.lower() if word.isupper() and len(word) > _LONGEST_NAME else word)
        for word in skill.split()
    )


def _is_written_as_a_name(names: Iterable[str], want: str) -> bool:
    """Say whether a want writes one of these words with a capital: Windows are not windows."""
    written = {name for word in want.split() if word[:1].isupper() for name in weights(word)}
    return not written.isdisjoint(names)


def _other_class(licence: str, want: str) -> bool:
    held, asked = _classes(licence), _classes(want)
    return bool(held and asked) and not held & asked


def _classes(text: str) -> set[str]:
    nurses = {str(rank) for rank, names in enumerate(_NURSES) if names.search(text)}
    return {f"class {letter.upper()}" for letter in _CLASS.findall(text)} | nurses
