"""What the rest of a telling adds to a scene: for whom it was, and whether it was missed."""

import re
from collections.abc import Sequence
from typing import Final

from .findings import Findings
from .scenes import Scene
from .spans import overlap
from .whom import named_after, named_before


def completed(found: Findings, scenes: Sequence[Scene]) -> None:
    """Give each scene whom it concerns; whoever was spoken of last is meant further on."""
    last = ""
    for scene in scenes:
        if scene.unknown:
            continue
        if scene.kind == "call":
            _complete_call(found, scene)
        elif scene.kind == "their_call":
            # "A missed call from a local number, it was Tom."
            scene.contact = scene.contact or named_after(found, scene.span)
            scene.missed = scene.missed or _was_away(found, scene)
        if not scene.contact and scene.kind in _ELLIPTIC:
            scene.contact = last or named_before(found, scene.span.start, scene.sentence)
        last = scene.contact or last


def _complete_call(found: Findings, scene: Scene) -> None:
    if not scene.contact and scene.outcome in ("gatekeeper", "spoke"):
        scene.contact = named_after(found, scene.span)
    if scene.outcome is None:
        _talked(found, scene)
    scene.contact = scene.contact or _asked_for(found, scene)
    if scene.outcome == "gatekeeper":
        scene.contact = _owner(found, scene) or _instead(found, scene) or scene.contact


_ELLIPTIC: Final = frozenset(("call", "letter", "their_call", "answer", "greeting"))
"""What is told with nobody named is about whoever was spoken of before: "Tried again at 3"."""


def _talked(found: Findings, scene: Scene) -> None:
    """Take "he was fine about it" right after a call for a sign that they spoke."""
    last = found.clause_at(scene.span.end - 1)
    for clause in found.clauses[last + 1 : last + 3]:
        if _SOMEBODY.match(clause.text) and not (clause.planned or clause.asked):
            scene.talked(_SIGN)


def _owner(found: Findings, scene: Scene) -> str:
    """Give whose telephone it was that somebody else answered: "Bev answered Gwen's phone"."""
    return next(
        (
            m.person.key
            for m in found.people
            if overlap(m.span, scene.span) and _PHONE.match(found.text, m.span.end - 2)
        ),
        "",
    )


def _asked_for(found: Findings, scene: Scene) -> str:
    """Give for whom the seeker asked: "rang the firm and asked to speak to Dana"."""
    last = found.clauses[found.clause_at(scene.span.end - 1)].span.end
    named = [m for m in found.people if m.person.name and scene.begin <= m.span.start < last]
    return next(
        (
            m.person.key
            for m in named
            if _ASKING.search(found.text[max(0, m.span.start - 30) : m.span.start])
        ),
        "",
    )


def _instead(found: Findings, scene: Scene) -> str:
    """Give whom the seeker knows, named beside a stranger who answered: "some Steve answered"."""
    strange = any(m.new and m.person.key == scene.contact for m in found.people)
    if not strange:
        return ""
    own = {found.clauses[deed.clause].sentence for deed in scene.deeds}
    return next(
        (
            m.person.key
            for m in found.people
            if not m.new
            and not m.pronoun
            and m.person.name
            and found.clauses[found.clause_at(m.span.start)].sentence in own
        ),
        "",
    )


_ASKING: Final = re.compile(
    r"\b(?:asked (?:to (?:speak|talk) (?:to|with)|for)|looking for|trying to (?:reach|"
    r"get)|wanted)\s+$",
    re.IGNORECASE,
)


_PHONE: Final = re.compile(
    r"'s (?:\w+ )?(?:phone|line|desk|extension|cell|mobile|number)\b", re.IGNORECASE
)


def _was_away(found: Findings, scene: Scene) -> bool:
    """Whether the seeker was elsewhere when they rang, and nothing tells that it was taken."""
    sentence = " ".join(c.text for c in found.clauses if c.sentence == scene.sentence)
    answered = any(deed.act in ("spoke", "picked_up") for deed in scene.deeds)
    return not answered and bool(_ELSEWHERE.search(sentence)) and not _TAKEN.search(sentence)


_ELSEWHERE: Final = re.compile(
    r"\b(?:while|when|as|whilst|and|but) i(?: was|'m| am|'d) (?:still |just )?(?:driving|"
    r"cycling|swimming|asleep|"
    r"sleeping|showering|working|teaching|cooking|out|away|busy|in|at|on|up|under|with)\b|"
    r"\b(?:during|in the middle of) (?:my|a|the) (?:shift|class|lesson|meeting|nap|lunch|"
    r"shower|exam)\b",
    re.IGNORECASE,
)


_TAKEN: Final = re.compile(
    r"\b(?:picked up|answered|spoke|talked|chatted|pulled over|stepped out|took it|took the call|"
    r"we|told me|offered|invited)\b",
    re.IGNORECASE,
)


_SIGN: Final = 0.8


_SOMEBODY: Final = re.compile(r"(?:and |so |but )?s?he(?:'s|'d)?\b", re.IGNORECASE)
