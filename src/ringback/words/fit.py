"""How well a fact answers what a posting asks for, judged by words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from ringback.casebook.documents import Fact, Want

from .figures import small_number
from .stems import stem


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

_WORD: Final = re.compile(r"[^\W_](?:[\w+#]|[.&'’/-](?=\w))*", re.UNICODE)
_YEARS: Final = re.compile(
    r"\b(\d{1,2}|[a-z]+)(?:\)| ?\+| or more| to \w+| ?[-–] ?\d{1,2})? ?\+?[- ](?:full )?years?\b",
    re.IGNORECASE,
)
_DEGREES: Final = (
    ("doctor", "phd", "ph.d", "doctorate", "md"),
    ("master", "mba", "msc", "ma", "m.a", "m.s", "ms", "m.ed"),
    ("bachelor", "bsc", "ba", "bs", "b.a", "b.s", "bsn", "beng", "degree", "graduate"),
    ("associate", "a.a", "a.s", "aas", "diploma"),
    ("ged", "high"),
)
_GENERIC: Final = frozenset(
    map(
        stem,
        "experience work working ability able skill strong excellent good great knowledge "
        "understanding team year minimum required preferred plus role position job include "
        "environment proven record demonstrate background least related relevant similar "
        "equivalent combination company business new high level use using need new day "
        "responsible support provide ensure perform maintain develop manage other various "
        "professional successful effective daily time help make also must have valid current "
        "proficient proficiency familiarity familiar track can tool system area field project "
        "research principle method application user lead special process general assist plan policy "
        "information group public person people staff member duty task function activity various "
        "solution technology technical quality complex multiple key issue problem project result "
        "industry best practice standard procedure product service line order part full opportunity "
        "candidate applicant employee employer organization department office day week month "
        "assigned assignment employ career staff qualification degree class study".split(),
    )
)
_STOP: Final = frozenset(
    "a an and are as at be been being by do for from has have i if in into is it its my of on or "
    "our so such than that the their them they this to up was we were what when which who will "
    "with would you your more most any all some etc per within across including both each".split()
)
_GROUPS: Final = (
    "customer client guest patron shopper",
    "sell sale selling",
    "quota target goal",
    "supervise supervision oversee",
    "train coach mentor teach instruct onboard",
    "car vehicle automobile automotive",
    "lorry truck trucking",
    "invoice billing bill",
    "schedule rota roster scheduling",
    "patient resident",
    "elderly senior dementia",
    "bookkeeping accounts accounting",
    "recruit hire hiring recruitment",
    "restaurant kitchen hospitality",
    "stock inventory warehouse",
    "pupil student learner",
    "javascript js",
    "email correspondence",
    "phone telephone",
    "licence license",
    "nurse nursing rn",
    "electrician electrical wiring",
    "programme program coding programming software",
)
_SAME: Final = {
    stem(word): stem(group.split()[0]) for group in _GROUPS for word in group.split()
}


def by_words(fact: Fact, wants: tuple[Want, ...]) -> Match | None:
    """Judge by shared words, rarer ones counting more; years, degrees and licences by their own
    measure.
    """  # noqa: D205, D209  # one sentence that does not fit on a line
    best: Match | None = None
    for want in wants:
        score = _score(fact, want) * (1.0 if want.must else _NICE)
        if score > 0 and (best is None or _rank(want, score) > _rank(best.want, best.score)):
            best = Match(want, round(score, 3))
    return best


BY_WORDS: Final[Fit] = by_words
"""Fit by words alone, for when nothing knows meanings."""


def years_asked(text: str) -> int:
    """Give the number of years that a want asks for, 0 where it asks for none."""
    for match in _YEARS.finditer(text[:500]):
        if number := small_number(match[1]):
            return number
    return 0


def overlap(text: str, asked: str) -> float:
    """Say how much of what is asked the text holds, from 0 to 1, rarer words counting more.

    One common word in a long ask is chance: it takes two, a proper name, or a short ask.
    """
    has = _weights(text)
    wanted = _weights(asked)
    shared = [word for word in wanted if word in has]
    kept = sum(wanted[word] for word in shared)
    solid = sum(wanted[word] >= _SOLID for word in shared)
    total = sum(wanted.values())
    if not solid:
        # "Experience managing a team" has no rare word: then the plain ones together must do.
        plain = len(shared) >= 2 and not any(weight >= _SOLID for weight in wanted.values())
        return (_PLAIN * kept / total) if plain else min(_CHANCE, kept / total) if total else 0.0
    proper = any(wanted[word] > _SOLID for word in shared)
    short = sum(weight >= _SOLID for weight in wanted.values()) <= 2
    share = kept / max(total, _SHORTEST_ASK)
    if solid == 1 and not proper and not short:
        return min(_CHANCE, share)
    return min(1.0, max(share, 0.2 * solid if solid >= 3 else 0.0))


_SOLID: Final = 1.0
_CHANCE: Final = 0.3
_PLAIN: Final = 0.65
_SHORTEST_ASK: Final = 2.0


def _rank(want: Want, score: float) -> float:
    return score + (0.05 if want.must else 0.0)


_NICE: Final = 0.85
"""A want that is merely nice to have counts for less."""


def _score(fact: Fact, want: Want) -> float:
    asked = years_asked(want.text)
    if fact.kind == "years":
        return _years_score(fact, want.text, asked)
    if fact.kind == "education":
        return _degree_score(fact, want.text)
    if fact.kind == "licence":
        return _licence_score(fact.text, want.text)
    if fact.kind == "skill":
        return _skill_score(fact.text, want.text, asked)
    text = f"{fact.text} {fact.title}" if fact.kind == "role" else fact.text
    return overlap(text, want.text) * (0.75 if asked else 1.0)


def _years_score(fact: Fact, want: str, asked: int) -> float:
    if not asked:
        return 0.6 * overlap(fact.text, want)
    has = fact.numbers[0].value if fact.numbers else 0
    same = overlap(want, fact.text) if fact.text else 0.0
    if has < asked or same < 0.5:
        return 0.3 * same
    return min(1.0, 0.7 + 0.3 * same)


def _degree_score(fact: Fact, want: str) -> float:
    """A degree answers a want of its level, if the want names no subject or names this one."""
    has = _degree(fact.text)
    asked = _degree(want)
    if has is None or asked is None or has > asked:
        return 0.0
    subjects = {word for word, weight in _weights(want).items() if weight >= _SOLID} - _OF_DEGREES
    if not subjects:
        return 0.7
    return 0.8 if subjects & set(_weights(fact.text)) else 0.2


_OF_DEGREES: Final = frozenset(
    map(
        stem,
        "degree bachelor bachelors master masters associate diploma college university school high "
        "higher education educational accredited accreditation four two year bs ba ms ma b.s m.s b.a "
        "m.a graduation graduate discipline subject study studies completed completion least one "
        "another advanced phd ged hold holder institution recognized or ideally post-secondary "
        "secondary further mba minimum essential desirable equivalency level qualification".split(),
    )
) | {"b.s", "m.s", "b.a", "m.a", "ph.d"}


def _degree(text: str) -> int | None:
    words = {word.lower().rstrip(".").removesuffix("'s").removesuffix("’s").removesuffix("s")
             if len(word) > 4 else word.lower().rstrip(".") for word in _WORD.findall(text)}
    return next((level for level, names in enumerate(_DEGREES) if words & set(names)), None)


def _licence_score(licence: str, want: str) -> float:
    """A licence answers a want only if its own name stands there: Class B is not Class A."""
    held = {word for word, weight in _weights(licence).items() if weight >= 1} - _LICENCE_WORDS
    asked = {word for word, weight in _weights(want).items() if weight >= 1} - _LICENCE_WORDS
    shared = held & asked
    if not shared:
        return 0.0
    capitals = _capitals(licence) & _capitals(want)
    classes = _CLASS.findall(licence), _CLASS.findall(want)
    if all(classes) and not set(map(str.upper, classes[0])) & set(map(str.upper, classes[1])):
        return 0.0
    named = bool(_PAPER.search(want)) and asked <= held
    return 1.0 if capitals or named or shared == held else 0.5 * len(shared) / len(held)


_CLASS: Final = re.compile(r"\bclass ([A-Za-z0-9])\b", re.IGNORECASE)
_PAPER: Final = re.compile(r"\b(?:licen[sc]|certifi|card|permit|ticket|registration)", re.IGNORECASE)
_LICENCE_WORDS: Final = frozenset(
    map(stem, "license licence certificate certification card permit state class number".split())
)


def _capitals(text: str) -> set[str]:
    return {word for word in _WORD.findall(text) if len(word) > 1 and word.isupper()}


def _skill_score(skill: str, want: str, asked: int) -> float:
    held = [word for word in _weights(skill)]
    wanted = _weights(want)
    if not held:
        return 0.0
    share = sum(1 for word in held if word in wanted) / len(held)
    if share < 1:
        return 0.4 * share
    solid = any(wanted[word] >= 1 for word in held)
    return (0.65 if solid else 0.2) * (0.6 if asked else 1.0)


@lru_cache(maxsize=4096)
def _weights(text: str) -> dict[str, float]:
    """Give the words that carry meaning, by stem, with their weight: a proper name counts most."""
    found: dict[str, float] = {}
    for word in _words(text):
        lower = word.lower().removesuffix("'s").removesuffix("’s")
        if lower in _STOP or lower.isdigit():
            continue
        name = stem(lower)
        name = _SAME.get(name, name)
        proper = sum(sign.isupper() for sign in word) > 1 or not word.isalpha()
        weight = 0.2 if name in _GENERIC else 1.5 if proper else 1.0
        found[name] = max(found.get(name, 0.0), weight)
    return found


def _words(text: str) -> Iterable[str]:
    for word in _WORD.findall(text[:2000]):
        # "B2B" and "C++" are one word; "sales/marketing" and "night-shift" are two.
        yield from re.split(r"[/’'-]", word) if not word.isupper() else [word]
