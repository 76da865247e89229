"""Interviews, what is an event by itself, and what the seeker promised."""

import re
from typing import Final

from ringback.casebook.events import Arranged

from .acts import Act
from .deeds import Deed
from .scenes import TALKING, Kind
from .spans import overlap, within
from .story import Story
from .whom import sayer_of


def met(story: Story, deed: Deed) -> None:
    """An interview took place, unless it is yet to come."""
    scene = story.open
    clause = story.found.clauses[deed.clause].span
    if _IN_PASSING.match(story.found.text, deed.span.start) and (
        any(other.kind == "met" for other in story.scenes)
        or not any(overlap(day.span, clause) for day in story.found.days)
    ):
        # "Thanked her for seeing me" only calls an interview to mind.
        return
    if (
        scene is not None
        and scene.kind in ("their_call", "answer")
        and scene.sentence == story.sentence(deed)
        and not _TOOK_PLACE.search(story.found.text, clause.start, clause.end)
    ):
        # "She rang: interview Saturday at 8" tells of one to come.
        return
    if _SITS.match(story.found.text, deed.span.end) and deed.span.end - deed.span.start <= _WORD:
        # "The panel hasn't met": what they do among themselves.
        return
    if any(
        isinstance(s.body, Arranged) and overlap(s.span, clause) for s in story.found.statements
    ):
        # It is yet to come, or moved, or called off.
        return
    if (
        scene is not None
        and scene.kind == "call"
        and not scene.dialled
        and all(told.act == "spoke" for told in scene.deeds)
        and _BARE.fullmatch(story.found.clauses[deed.clause].text)
    ):
        # "Talked with Bill on Friday. Interview.": what the talk was is told behind it.
        scene.kind, scene.weight = "met", _CALLED_SO
        scene.take(deed)
        return
    if scene is not None and scene.kind == "met" and scene.sentence == story.sentence(deed):
        scene.take(deed)
        return
    story.begun("met", deed)


_IN_PASSING: Final = re.compile(r"(?:after|for|following|from)\b", re.IGNORECASE)
_TOOK_PLACE: Final = re.compile(
    r"\b(?:went|was|had|did|done|over|met|interviewed|finished|after|yesterday|last|saw|thank\w*)\b",
    re.IGNORECASE,
)
_WORD: Final = 10
_CALLED_SO: Final = 0.78
_BARE: Final = re.compile(r"\W*(?:an? |my |the )?interview\W*", re.IGNORECASE)
_SITS: Final = re.compile(
    r" (?:has|hasn'?t|have|haven'?t|is|isn'?t|will|won'?t|wants?|decides?|meets?|met|still|said)\b",
    re.IGNORECASE,
)


def aside(story: Story, deed: Deed) -> None:
    """Take what is an event by itself, and leave the open scene open."""
    kind = _ASIDES[deed.act]
    if kind == "closed" and _has_end(story, deed):
        kind = "snoozed"
    if deed.doer in ("", "i") or kind in ("reopened", "urgent"):
        if any(scene.kind == kind for scene in story.scenes):
            return
        story.begun(kind, deed, aside=True)


def my_word(story: Story, deed: Deed) -> None:
    """The seeker promised to ring: it belongs to the open scene, and tells of a talk."""
    scene = story.open
    if deed.doer == "they":
        return
    if scene is not None and scene.kind == "met":
        # An interview keeps by itself when the seeker may follow up.
        return
    if scene is None or scene.kind not in TALKING:
        scene = story.begun("word", deed)
        scene.contact = scene.contact or sayer_of(story.found, deed.span)
    scene.take(deed)
    if scene.kind == "call":
        scene.talked(0.85)


def _has_end(story: Story, deed: Deed) -> bool:
    """Whether it is given up until a day only: "not chasing them until the 23rd"."""
    today = story.found.telling.told.date()
    own = [c.span for c in story.found.clauses if c.sentence == story.sentence(deed)]
    return any(
        day.ahead > today and within(day.span, own) and day.span.start > deed.span.start
        for day in story.found.days
    )


_ASIDES: Final[dict[Act, Kind]] = {
    "withdrew": "withdrew",
    "closed": "closed",
    "snoozed": "snoozed",
    "reopened": "reopened",
    "urgent": "urgent",
}
