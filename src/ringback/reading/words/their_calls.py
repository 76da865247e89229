"""They ring the seeker, who takes the call, misses it, or finds their message."""

from .deeds import Deed
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
    story.begun("their_call", deed)


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


def could_not_take(story: Story, deed: Deed) -> None:
    """The seeker could not take the call that they made."""
    scene = story.open
    if scene is not None and scene.kind == "their_call" and deed.doer != "they":
        scene.missed = True
        scene.take(deed)
