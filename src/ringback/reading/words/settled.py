"""Scenes that stand, once all is known: an interview to come is none that took place."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.casebook.events import Arranged

from .completed import completed
from .findings import Findings
from .scenes import Scene
from .spans import overlap
from .times import is_ahead


def settled(found: Findings, scenes: Sequence[Scene]) -> list[Scene]:
    """Give the scenes of which events are made, each with what the rest tells of it."""
    completed(found, scenes)
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


_BARE: Final = 6


_OVER: Final = re.compile(r"\b(?:done|over|finished|went|completed|survived)\b", re.IGNORECASE)
"""What tells that an interview lies behind, whatever day is named beside it."""


def _took_place(found: Findings, scene: Scene) -> bool:
    """Whether an interview that is spoken of lies behind."""
    clauses = [found.clauses[deed.clause] for deed in scene.deeds if deed.act == "met"]
    arranged = [s for s in found.statements if isinstance(s.body, Arranged)]
    if any(overlap(s.span, clause.span) for s in arranged for clause in clauses):
        return False
    if any(is_ahead(found.telling.told, moment) for moment in scene.moments):
        return False
    if any(moment.day for moment in scene.moments) or any(_OVER.search(c.text) for c in clauses):
        return True
    today = found.telling.told.date()
    own = [d for d in found.days if any(overlap(d.span, c.span) for c in clauses)]
    # A day in its clause that is not its own lies ahead.
    return not any(day.ahead > today for day in own)
