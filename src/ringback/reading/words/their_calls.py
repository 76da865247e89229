"""They ring the seeker, who takes the call, misses it, or finds their message."""

import re
from typing import Final

from .deeds import Deed
from .scenes import Scene
from .story import Story
from .whom import whom


def they_rang(story: Story, deed: Deed) -> None:
    """They rang the seeker."""
    scene = story.open
    person = whom(story.found, deed.span)
    same = scene is not None and scene.kind == "their_call" and person in ("", scene.contact)
    if scene is not None and same and scene.sentence == story.sentence(deed):
        scene.take(deed)
        return
    if scene is not None and _other_way(story, scene, deed, person):
        scene.kind = "their_call"
        scene.take(deed)
        return
    scene = story.begun("their_call", deed)
    if _KEEPER.search(story.found.text[scene.begin : deed.span.start]):
        # Who rings for somebody is not that somebody.
        scene.contact, scene.unknown = _known_keeper(story, deed), True


def _other_way(story: Story, scene: Scene, deed: Deed, person: str) -> bool:
    """Whether a talk that was told just before was on their call: "Talked to Wade. He rang me"."""
    bare = len(story.found.clauses[deed.clause].text.split()) <= _BARE
    talked = scene.kind == "call" and scene.outcome == "spoke" and not scene.dialled
    return talked and bare and person in ("", scene.contact)


_BARE: Final = 4


def _known_keeper(story: Story, deed: Deed) -> str:
    """Give the assistant who is known, where it was one who rang."""
    before = [m for m in story.found.people if m.span.end <= deed.span.start and not m.pronoun]
    part = before[-1].person if before else None
    return part.key if part is not None and part.part == "assistant" and part.name else ""


_KEEPER: Final = re.compile(
    r"(?:'s|\bher|\bhis|\bthe|\btheir) (?:assistant|secretary|receptionist|pa|office|"
    r"colleague) (?:just )?$",
    re.IGNORECASE,
)


def missed_call(story: Story, deed: Deed) -> None:
    """They rang, and the seeker missed it."""
    they_rang(story, deed)
    if story.open is not None:
        story.open.missed = True


def their_message(story: Story, deed: Deed) -> None:
    """They rang and left a message."""
    scene = story.open
    if scene is None or scene.kind != "their_call":
        scene = story.begun("their_call", deed)
    scene.missed = True
    scene.take(deed)
