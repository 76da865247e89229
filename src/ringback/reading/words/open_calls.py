"""The call that a deed belongs to: the open one, or one that it begins."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.terms import Outcome

from .acts import Act
from .deeds import Deed
from .findings import Findings
from .scenes import Scene
from .spans import overlap
from .story import Story
from .whom import line_before, sayer_of, whom


def ended(story: Story, deed: Deed) -> None:
    """Take an end of a call; where none is open, it tells of one."""
    outcome, weight = _ENDS[deed.act]
    scene = call_of(story, deed)
    scene.take(deed)
    scene.ended(outcome, weight)


_ENDS: Final[dict[Act, tuple[Outcome, float]]] = {
    "screened": ("screened", 0.9),
    "wrong_number": ("wrong_number", 0.9),
    "barred": ("gatekeeper", 0.9),
    "hung_up": ("hung_up", 0.95),
    "no_answer": ("no_answer", 0.9),
    "busy": ("busy", 0.9),
    "machine": ("hung_up", 0.8),
    "spoke": ("spoke", 0.95),
}
"""The end that each act tells of, and how far it speaks for it."""


def call_ended(story: Story, deed: Deed, outcome: Outcome, weight: float) -> None:
    """Take an end, and how far the words speak for it, into the call that a deed belongs to."""
    scene = call_of(story, deed)
    scene.take(deed)
    scene.ended(outcome, weight)


def words_in(story: Story, deed: Deed) -> str:
    """Give the words of a deed in lower case."""
    return story.found.text[deed.span.start : deed.span.end].lower()


def call_of(story: Story, deed: Deed) -> Scene:
    """Give the call that a deed belongs to, begun with it where none is open."""
    scene = story.open
    person = whom(story.found, deed.span)
    if scene is not None and scene.kind == "greeting":
        scene.kind = "call"
    line = line_before(story.found, deed.span)
    if scene is not None and line and scene.line not in (None, line) and scene.outcomes:
        contact = scene.contact
        scene = story.begun("call", deed)
        scene.contact, scene.line = contact, line
        return scene
    if (
        scene is not None
        and scene.kind == "call"
        and scene.outcomes
        and _in_new_line(story, scene, deed)
    ):
        person = person or sayer_of(story.found, deed.span)
    elif scene is not None and scene.kind == "call" and _at_another_hour(story, scene, deed):
        person = person or scene.contact
        scene = story.begun("call", deed)
        scene.contact = person
        return scene
    elif scene is not None and scene.kind == "call" and person in ("", scene.contact):
        return scene
    if scene is not None and scene.kind == "call":
        same = scene.sentence == story.sentence(deed) and not scene.contact
        if same or not scene.outcomes:
            scene.contact = scene.contact or person
            return scene
    scene = story.begun("call", deed)
    scene.contact = scene.contact or sayer_of(story.found, deed.span)
    return scene


def _at_another_hour(story: Story, scene: Scene, deed: Deed) -> bool:
    """Whether a call that has ended at its hour is followed by one at another."""
    if not scene.outcomes:
        return False
    if _hour_after(story.found, deed) and any(
        scene.begin <= hour.span.start < deed.span.start for hour in story.found.hours
    ):
        return True
    piece = _piece(story.found, deed)
    told = Span(scene.begin, max(piece.start, scene.begin + 1))
    hours = [hour.span for hour in story.found.hours]
    own = piece.start >= scene.span.end and any(overlap(hour, piece) for hour in hours)
    return own and any(overlap(hour, told) for hour in hours)


def _hour_after(found: Findings, deed: Deed) -> bool:
    """Whether an hour stands right after a deed: "busy at 9 busy at 11"."""
    return any(
        hour.span.start >= deed.span.end
        and _AT.fullmatch(found.text, deed.span.end, hour.span.start)
        for hour in found.hours
    )


_AT: Final = re.compile(r"\s*(?:at|around|about|@)?\s*", re.IGNORECASE)


def _piece(found: Findings, deed: Deed) -> Span:
    """Give what stands between the commas around a deed, within its clause."""
    clause = found.clauses[deed.clause].span
    before = [m.end() for m in _COMMA.finditer(found.text, clause.start, deed.span.start)]
    after = _COMMA.search(found.text, deed.span.end, clause.end)
    return Span(before[-1] if before else clause.start, after.start() if after else clause.end)


_COMMA: Final = re.compile(r"[,;]\s|\s(?:then|and then)\s")


def _in_new_line(story: Story, scene: Scene, deed: Deed) -> bool:
    """Whether another call is told of by hour and name alone: "11:20 Tom, busy"."""
    sentence = story.sentence(deed)
    first = next(c.span for c in story.found.clauses if c.sentence == sentence)
    timed = any(
        hour.span.start - first.start <= 2
        for hour in story.found.hours
        if hour.span.start >= first.start
    )
    return scene.sentence != sentence and timed
