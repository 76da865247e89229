"""How much of what is asked a text holds, judged by words, rarer ones counting more."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ringback.words.english.lists import words
from ringback.words.english.stems import stem
from ringback.words.english.verbs import form

SOLID: Final = 1.0
"""From this weight on a word says something about the work."""

_FAINT: Final = 0.2
_PROPER: Final = 1.5
CHANCE: Final = 0.3
"""What a text holds at most that shares but one common word with what is asked."""

_PLAIN: Final = 0.65
_MOST: Final = 0.75
_HALF: Final = 0.5
_PAIR: Final = 2
_SHORTEST_ASK: Final = 2.0
_LONGEST: Final = 2000
_WORD: Final = re.compile(r"[^\W_](?:[\w+#]|[.&'’/-](?=\w))*")
_BESIDE: Final = re.compile(
    r"(?<=\w),? \b(?:(?:with|under) (?:the |some |general )?(?:support|help|guidance|direction|"
    r"supervision|assistance)|reporting to|alongside|(?:together|in (?:partnership|collaboration|"
    r"consultation|coordination|conjunction)) with)\b[^,;.]*",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"[/’'-]")
_GENERIC: Final = frozenset(
    map(
        stem,
        words(
            "work working team year minimum required preferred plus role position job include "
            "environment proven record demonstrate background least related relevant similar "
            "equivalent combination company business new high level use using need day "
            "responsible support provide ensure perform maintain develop manage other various "
            "professional successful effective daily time help make also must have valid current "
            "proficient proficiency familiarity familiar track can tool system area field "
            "project research principle method application user lead special process general "
            "assist plan policy information group public person people staff member duty task "
            "function activity solution technology technical quality complex multiple key issue "
            "problem result industry best practice standard procedure product service line order "
            "part full opportunity candidate applicant employee employer organization department "
            "communicate interpersonal organize office week month assigned assignment employ "
            "career qualification degree class study performance score success required prepare "
            "report action operation analyze analyse analysis situation meet meeting direct "
            "direction review recommend conduct take establish appropriate evaluate govern "
            "responsibility accurate accurately effectively technique course objective contribute "
            "equipment material specific relationship coordinate identify decision implement act "
            "apply determine improve improvement regular collaborate available necessary capacity "
            "control deliver change difficult promote contact willingness monitor rule next engage "
            "strategy strategic individual participate value respect find adopt involve major "
            "document documentation large personal set modern open initiative receive create share "
            "interest expert expertise keep possession clear clearly overall drive propose "
            "functional guidance condition variety structure commit reasonable request potential "
            "external internal common resolve align feedback range source enhance define local "
            "equal achieve challenge flexible motivated passion grow growth start end fast way "
            "global world base focus idea different together future colleague approach daily "
            "general various multiple state federal agency purpose own following used similar "
            "overview building build placement check description look join add site data write "
            "need complex property fully ready"
        ),
    )
)
_STOP: Final = words(
    "a an and are as at be been being by do for from has have i if in into is it its my of on or "
    "our so such than that the their them they this to up was we were what when which who will "
    "with would you your more most any all some etc per within across including both each but how "
    "where not no may should could us her his him she he me about between through over during "
    "before after under those these one two three four five six seven eight nine ten well very "
    "either then there here out off down experience experienced ability abilities able skill "
    "skills skilled knowledge understanding strong excellent good great proven demonstrated "
    "demonstrates"
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
    "bookkeeping accounts accounting",
    "recruit hire hiring recruitment",
    "restaurant kitchen hospitality",
    "stock inventory warehouse",
    "pupil student learner",
    "javascript js",
    "phone telephone",
    "licence license",
    "nurse nursing rn",
    "electrician electrical wiring",
)
_SAME: Final = {stem(word): stem(group.split()[0]) for group in _GROUPS for word in group.split()}


_APART: Final = {
    **dict.fromkeys(("programming", "programmer", "programmers", "coding", "coder"), "programming"),
    **dict.fromkeys(("directory", "directories"), "directory"),
    **dict.fromkeys(("examiner", "examiners"), "examiner"),
    **dict.fromkeys(("marketing", "marketer", "marketers"), "marketing"),
}
"""Words whose stem is another word's: who runs programs or markets does not do this."""


@dataclass(frozen=True, slots=True)
class _Ask:
    weights: Mapping[str, float]
    total: float
    solid: int
    initials: frozenset[str]


def overlap(text: str, asked: str) -> float:
    """Say how much of what is asked the text holds, from 0 to 1.

    One common word in a long ask is chance: it takes two, a proper name, or a short ask.
    """
    ask = _ask(asked)
    # "CAT equipment" has nothing to do with cats.
    strangers = ask.initials - _initials(text)
    shared = (ask.weights.keys() & weights(text).keys()) - strangers
    if not shared:
        return 0.0
    found = [ask.weights[word] for word in shared]
    kept = sum(found)
    solid = sum(weight >= SOLID for weight in found)
    if not solid:
        # "Experience managing a team" has no rare word: then the plain ones together must do.
        plain = len(shared) >= 2 and not ask.solid and kept >= _MOST * ask.total
        return _PLAIN * kept / ask.total if plain else min(CHANCE, kept / ask.total)
    share = kept / max(ask.total, _SHORTEST_ASK)
    # One common word says enough only where hardly more is asked.
    alone = ask.solid == 1 and _carries(shared, ask, asked)
    if solid == 1 and max(found) <= SOLID and not alone:
        return min(CHANCE, share)
    return min(1.0, max(share, 0.2 * solid if solid >= 3 else 0.0))


def _carries(shared: Set[str], ask: _Ask, asked: str) -> bool:
    """Say whether one word carries an ask: most of it, what is done, or what it is done to.

    The "legal" of "legal research" does not; the "interviews" of "conduct interviews" do.
    """
    if len(ask.weights) != _PAIR:
        return len(shared) > _HALF * len(ask.weights)
    if len(shared) == _PAIR:
        return True
    words = asked.lower().split()
    does = any(stem(word) in shared for word in words if form(word) is not None)
    return does or not shared.isdisjoint(weights(words[-1]))


@lru_cache(maxsize=4096)
def weights(text: str) -> Mapping[str, float]:
    """Give the words that carry meaning, by stem, with their weight: a proper name counts most."""
    found: dict[str, float] = {}
    for word in _split(text):
        lower = word.lower()
        if lower in _STOP or lower.isdigit():
            continue
        name = _APART.get(lower) or stem(_plain_form(lower))
        name = _SAME.get(name, name)
        proper = sum(sign.isupper() for sign in word) > 1 or not word.isalpha()
        weight = _FAINT if name in _GENERIC else _PROPER if proper else SOLID
        found[name] = max(found.get(name, 0.0), weight)
    return MappingProxyType(found)


def _plain_form(word: str) -> str:
    """Give the plain form of a past that looks otherwise: "keep" for "kept"."""
    found = form(word)
    irregular = found is not None and found[0] == "past" and not word.endswith("ed")
    return found[1] if irregular and found else word


def capitals(text: str) -> set[str]:
    """Give the words written in capitals only, "RN" and "CDL"."""
    return {word for word in _WORD.findall(text[:_LONGEST]) if len(word) > 1 and word.isupper()}


@lru_cache(maxsize=4096)
def _ask(text: str) -> _Ask:
    # Whom one has beside or above oneself is no part of the work: "with support from engineers".
    found = weights(_BESIDE.sub("", text[:_LONGEST]))
    solid = sum(weight >= SOLID for weight in found.values())
    # What is all in capitals shows no initials.
    initials = frozenset() if text.isupper() else frozenset(map(str.lower, capitals(text)))
    return _Ask(found, sum(found.values()), solid, frozenset(map(stem, initials)))


@lru_cache(maxsize=4096)
def _initials(text: str) -> frozenset[str]:
    """Give the stems of the words in capitals only; where all is small any word may be one."""
    if text.islower():
        return frozenset(weights(text))
    return frozenset(stem(word.lower()) for word in capitals(text))


def _split(text: str) -> Iterator[str]:
    for word in _WORD.findall(text[:_LONGEST]):
        bare = word.removesuffix("'s").removesuffix("’s")
        # "B2B" and "CI/CD" are one word; "sales/marketing" and "night-shift" are two.
        yield from [bare] if bare.isupper() else _PARTS.split(bare)
