"""Interviews, what is an event by itself, and what the seeker promised."""

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
    if any(
        isinstance(s.body, Arranged) and overlap(s.span, clause) for s in story.found.statements
    ):
        # It is yet to come, or moved, or called off.
        return
    if scene is not None and scene.kind == "met" and scene.sentence == story.sentence(deed):
        scene.take(deed)
        return
    story.begun("met", deed)


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
