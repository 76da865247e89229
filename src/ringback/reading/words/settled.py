"""Scenes that stand, once all is known: an interview to come is none that took place."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.casebook.events import Arranged

from .findings import Findings
from .scenes import Scene
from .spans import overlap
from .times import is_ahead
from .whom import named_after, named_before


def settled(found: Findings, scenes: Sequence[Scene]) -> list[Scene]:
    """Give the scenes of which events are made; whoever was spoken of last is meant further on."""
    last = ""
    for scene in scenes:
        if scene.kind == "their_call" and not scene.contact:
            # "A missed call from a local number, it was Tom."
            scene.contact = named_after(found, scene.span)
        elif (
            scene.kind == "call" and not scene.contact and scene.outcome in ("gatekeeper", "spoke")
        ):
            scene.contact = named_after(found, scene.span)
        if scene.kind == "call" and scene.outcome is None:
            _talked(found, scene)
        if not scene.contact and scene.kind in _ELLIPTIC:
            scene.contact = last or named_before(found, scene.span.start, scene.sentence)
        last = scene.contact or last
    kept = []
    for number, scene in enumerate(scenes):
        beside = [*scenes[max(0, number - 1) : number], *scenes[number + 1 : number + 2]]
        if scene.kind == "answer" and _only_brought(found, scene, beside):
            continue
        if scene.kind == "met" and not _took_place(found, scene):
            # What they said there was said all the same.
            scene.kind = "word"
        kept.append(scene)
    return kept


def _only_brought(found: Findings, scene: Scene, beside: Sequence[Scene]) -> bool:
    """Whether a bare "Dana emailed" tells how that came which is told right beside it."""
    told = [other for other in beside if other.kind == "word" and other.statements]
    clauses = [found.clauses[deed.clause] for deed in scene.deeds]
    bare = all(len(clause.text.split()) <= _BARE for clause in clauses)
    alone = not scene.statements and not scene.automatic and not scene.said
    return bool(told) and bare and alone and abs(scene.sentence - told[0].sentence) <= 1


_BARE: Final = 4


def _talked(found: Findings, scene: Scene) -> None:
    """Take "he was fine about it" right after a call for a sign that they spoke."""
    last = found.clause_at(scene.span.end - 1)
    for clause in found.clauses[last + 1 : last + 3]:
        if _SOMEBODY.match(clause.text) and not (clause.planned or clause.asked):
            scene.talked(_SIGN)


_SIGN: Final = 0.75
_SOMEBODY: Final = re.compile(r"(?:and |so |but )?s?he(?:'s|'d)?\b", re.IGNORECASE)
_ELLIPTIC: Final = frozenset(("call", "letter", "their_call", "answer", "greeting"))
"""What is told with nobody named is about whoever was spoken of before: "Tried again at 3"."""


def _took_place(found: Findings, scene: Scene) -> bool:
    """Whether an interview that is spoken of lies behind."""
    clauses = [found.clauses[deed.clause] for deed in scene.deeds if deed.act == "met"]
    arranged = [s for s in found.statements if isinstance(s.body, Arranged)]
    if any(overlap(s.span, clause.span) for s in arranged for clause in clauses):
        return False
    if any(is_ahead(found.telling.told, moment) for moment in scene.moments):
        return False
    if any(moment.day for moment in scene.moments):
        return True
    today = found.telling.told.date()
    own = [d for d in found.days if any(overlap(d.span, c.span) for c in clauses)]
    # A day in its clause that is not its own lies ahead.
    return not any(day.ahead > today for day in own)
