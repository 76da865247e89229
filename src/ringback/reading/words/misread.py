"""Statements that a telling does not mean: plans, other firms, calls that failed."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
)
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.statements import Statement

from .bystanders import is_bystander
from .spans import overlap
from .story import Story
from .whom import sayer_of


def is_meant(story: Story, statement: Statement) -> bool:
    """Whether the other end said this, so far as the rest of the telling lets one see."""
    clause = story.found.clauses[story.found.clause_at(statement.span.start)]
    return not (
        _is_beside(story, statement)
        or is_bystander(story.found.text, clause)
        or _is_nobodys(story, statement)
        or _is_misread(story, statement, clause)
        or _is_another_thing(statement, clause)
    )


def _is_another_thing(statement: Statement, clause: Clause) -> bool:
    """Whether the clause makes something else of it: a plan, a supposition, a thing not said."""
    match statement.body:
        case HeardBack():
            return not _can_answer(clause)
        case Promised():
            return _is_own_plan(clause) or bool(_SUPPOSED.search(clause.text))
        case Arranged(what="call"):
            return _is_own_plan(clause) or (clause.who == "i" and clause.planned and clause.named)
        case CheckBackAgreed():
            return "no point" in clause.text.lower()
        case _:
            return False


def _is_beside(story: Story, statement: Statement) -> bool:
    """Whether it is told of something else: "the other firm's offer runs out on Thursday"."""
    if any(
        isinstance(s.body, type(statement.body)) and s.body == statement.body for s in story.said()
    ):
        return True
    sentence = story.found.clauses[story.found.clause_at(statement.span.start)].sentence
    if isinstance(statement.body, Decided) and any(
        scene.kind == "withdrew" and scene.sentence == sentence for scene in story.scenes
    ):
        return True
    return any(
        scene.kind in _OWN_DAYS
        and (overlap(scene.span, statement.span) or scene.sentence == sentence)
        for scene in story.scenes
    )


def _is_nobodys(story: Story, statement: Statement) -> bool:
    """Whether nobody is there who could have asked it: "no calls today" only tells of the day."""
    clause = story.found.clauses[story.found.clause_at(statement.span.start)]
    asked = isinstance(statement.body, AskedNotTo) and clause.text.lower().startswith("no ")
    return asked and clause.who != "they" and not sayer_of(story.found, statement.span)


def _is_misread(story: Story, statement: Statement, clause: Clause) -> bool:
    """Whether a statement was made of a call that failed, or of a last day that is no date."""
    body = statement.body
    if isinstance(body, Decided):
        plan = clause.who == "i" and clause.planned
        if body.verdict == "offer" and (plan or _SPOKEN_OF.search(clause.text)):
            return True
        if body.verdict == "offer" and _IF_ONLY.search(_sentence_at(story, statement.span)):
            return True
        if _PASSED_ON.search(clause.text):
            return True
        here = [s.deeds for s in story.scenes if s.kind == "call"]
        return any(d.act in _FAILED and overlap(d.span, clause.span) for each in here for d in each)
    if isinstance(body, Arranged):
        if body.cancelled and _MISSED.search(clause.text):
            return True
        if body.cancelled and not _APPOINTMENT.search(_sentence_at(story, statement.span)):
            return True
        own = [d for d in story.found.days if overlap(d.span, clause.span)]
        return bool(own) and all(d.bound in ("by", "until") for d in own)
    return False


def _sentence_at(story: Story, span: Span) -> str:
    number = story.found.clauses[story.found.clause_at(span.start)].sentence
    return " ".join(c.text for c in story.found.clauses if c.sentence == number).lower()


def _can_answer(clause: Clause) -> bool:
    told = clause.who == "they" and clause.named and not clause.text.lower().startswith("no ")
    return told and not (clause.denied or clause.planned or clause.asked)


def _is_own_plan(clause: Clause) -> bool:
    """Whether words such as "will try again on Thursday" tell what the seeker means to do."""
    words = set(clause.text.lower().split())
    bare = clause.planned and not clause.named and clause.who != "they"
    ordered = clause.text.lower().lstrip("-( ").startswith(_ORDERS)
    return bare and not ordered and not words & {"me", "us", "my"}


_ORDERS: Final = ("call", "try", "ring", "phone", "check")
"""How what they asked for begins, told in their words: "call back Friday"."""
_SUPPOSED: Final = re.compile(
    r"\b(?:supposed|meant) to\b|^(?:and |but )?(?:if|whether|unless)\b"
    r"|\b(?:if|whether) i\b|\bstart(?:ing)? (?:in|on|from)\b",
    re.IGNORECASE,
)
_APPOINTMENT: Final = re.compile(
    r"interview|iview|meet|appointment|call\b|chat|trial|visit|assessment|zoom|teams|panel|round|"
    r"session|screen"
)
_MISSED: Final = re.compile(r"\bmissed (?:\w+ )?(?:phone ?)?(?:calls?|ring)\b", re.IGNORECASE)
"""A call that nobody took was no appointment: "a missed call off a withheld number"."""
_SPOKEN_OF: Final = re.compile(
    r"\b(?:about|regarding|discuss\w*|concerning) (?:the|their|an|my|that) (?:\w+ )?offer\b",
    re.IGNORECASE,
)
"""What only speaks of an offer: "planning to talk to her about the offer"."""
_IF_ONLY: Final = re.compile(r"(?:'d|\bwould|\bmight|\bcould) offer\b.{0,60}\b(?:if|unless)\b")
"""An offer that hangs on something: "they'd offer me the job if I moved"."""
_PASSED_ON: Final = re.compile(
    r"\bpass(?:ed|ing)? (?:it |that |this )?on (?:my|the|a|your)? ?(?:number|message|details|name)",
    re.IGNORECASE,
)
_OWN_DAYS: Final = frozenset(("snoozed", "urgent"))
"""What has a day of its own, in whose sentence nobody else names one."""
_FAILED: Final = frozenset(("no_answer", "machine", "left"))
"""What a call may end with in words that decide elsewhere: "it went to the machine"."""
