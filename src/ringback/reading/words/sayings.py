"""What they said, taken into the scene in which it was said."""

import re
from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Decided, HeardBack, Promised
from ringback.reading.finders.statements import Statement

from .misread import is_meant
from .scenes import TALKING, Scene
from .story import Story
from .whom import sayer_of


def on_statement(story: Story, statement: Statement) -> None:
    """Take what they said into the open scene, or into one of its own."""
    if not is_meant(story, statement) or _answers_offer(story, statement):
        return
    scene = _scene_for(story, statement)
    if isinstance(statement.body, HeardBack):
        _on_answer(story, statement, scene)
        return
    if scene is None:
        scene = story.opened("word", _with_saying(story, statement.span))
        scene.contact = sayer_of(story.found, statement.span) or _named_last(story, statement.span)
    scene.statements.append(statement)
    scene.cover(statement.span)
    # What they said is told, whatever the occasion was.
    scene.weight = max(scene.weight, _TOLD)
    if scene.kind == "call":
        scene.talked(0.85)


def _with_saying(story: Story, span: Span) -> Span:
    """Give a stretch with the words before it that bring it in: "today she let me know"."""
    number = story.found.clause_at(span.start)
    clause = story.found.clauses[number]
    before = story.found.clauses[number - 1] if number else None
    brings = before is not None and before.sentence == clause.sentence and before.who == "they"
    if before is not None and brings and _BRINGS_IN.search(before.text):
        return Span(before.span.start, span.end)
    return span


_BRINGS_IN: Final = re.compile(
    r"\b(?:said|says|told|let me know|promised|mentioned|confirmed|informed)\b", re.IGNORECASE
)


def _on_answer(story: Story, statement: Statement, scene: Scene | None) -> None:
    if scene is None:
        scene = story.opened("answer", statement.span)
        scene.contact = sayer_of(story.found, statement.span)
        scene.weight = statement.confidence
    if scene.kind == "answer":
        scene.statements.append(statement)


def _scene_for(story: Story, statement: Statement) -> Scene | None:
    """Give the open scene if a statement can have been made in it."""
    scene = story.open
    if scene is None or scene.kind not in TALKING:
        return None
    if scene.kind == "call" and scene.outcome not in _TALKED:
        return None
    sayer = sayer_of(story.found, statement.span)
    if scene.kind == "met" or scene.outcome == "gatekeeper":
        return scene
    return scene if not sayer or not scene.contact or sayer == scene.contact else None


def _answers_offer(story: Story, statement: Statement) -> bool:
    """Whether a day is the one by which an offer that was just told of wants its answer."""
    words = story.found.text[statement.span.start : statement.span.end]
    if story.open is None or not isinstance(statement.body, Promised):
        return False
    answers = [s.body.answer_by for s in story.said() if isinstance(s.body, Decided)]
    if statement.body.until in answers:
        return True
    if not _ANSWER.search(words):
        return False
    for place, said in enumerate(story.open.statements):
        if (
            isinstance(said.body, Decided)
            and said.body.verdict == "offer"
            and said.body.answer_by is None
        ):
            body = replace(said.body, answer_by=statement.body.until)
            story.open.statements[place] = replace(said, body=body)
            return True
    return False


def _named_last(story: Story, span: Span) -> str:
    """Give who was spoken of last before a sentence in which nobody is, unless it is a firm's."""
    if story.found.clauses[story.found.clause_at(span.start)].named:
        return ""
    before = [m for m in story.found.people if m.span.end <= span.start and m.person.name]
    return before[-1].person.key if before else ""


_TOLD: Final = 0.95
_TALKED: Final = frozenset((None, "spoke", "gatekeeper"))
"""How a call has to have ended for anything to have been said in it."""
_ANSWER: Final = re.compile(
    r"\b(?:answer|reply|sign|accept|respond|my decision|decide)\b", re.IGNORECASE
)
