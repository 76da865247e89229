"""The seeker rings: told of by itself, or of a call that the telling has begun with its end."""

import re
from typing import Final

from .deeds import Deed
from .open_calls import words_in
from .scenes import Scene
from .spans import overlap
from .story import Story
from .their_calls import missed_call, they_rang
from .whom import line_meant, whom


def call(story: Story, deed: Deed) -> None:
    """Take what the seeker rang into the open call, or open one."""
    if not _was_rung(story, deed):
        return
    theirs = deed.doer == "they" or (deed.doer == "" and story.done_to_me(deed))
    if theirs and not _is_mine(story, deed):
        _rung_by_them(story, deed)
        return
    if words_in(story, deed).endswith("s"):
        # "Calls": what somebody else does.
        return
    person = whom(story.found, deed.span)
    scene = story.open
    if scene is not None and _same_call(story, scene, deed, person):
        scene.take(deed)
        scene.contact = scene.contact or person
    else:
        scene = _before_word(story, person) or story.begun("call", deed)
    scene.dialled = True
    scene.line = scene.line or line_meant(story.found, deed.span)


def _was_rung(story: Story, deed: Deed) -> bool:
    """Whether anybody rang anybody: "rang nobody" and "three calls" by themselves tell nothing."""
    before, after = story.found.text[: deed.span.start], deed.span.end
    if deed.denied or deed.doer == "machine" or _NOBODY.match(story.found.text, after):
        return False
    counted = words_in(story, deed).endswith("s") and _COUNTED.search(before[-16:])
    return not counted or story.done_to_me(deed)


def _is_mine(story: Story, deed: Deed) -> bool:
    """Whether a call that somebody else seems to make is the seeker's: "Tom out, tried twice"."""
    first = words_in(story, deed).split()[0]
    before = story.found.text[: deed.span.start]
    return first in _MINE and (first != "tried" or bool(_PARTED.search(before)))


def _rung_by_them(story: Story, deed: Deed) -> None:
    """Take their call: one that they only tried was missed."""
    if words_in(story, deed).startswith("tried"):
        missed_call(story, deed)
    else:
        they_rang(story, deed)


def _same_call(story: Story, scene: Scene, deed: Deed, person: str) -> bool:
    """Whether ringing is told of a call that the telling has begun with something else."""
    if scene.kind not in ("call", "greeting") or (person and scene.contact not in ("", person)):
        return False
    if scene.kind == "greeting":
        scene.kind = "call"
        return True
    if _HAD.search(story.found.clauses[deed.clause].text) and not scene.dialled:
        # "I'd phoned at 12" goes back to the call that was just told of.
        return True
    if _tries_told(story, scene, deed):
        return True
    if scene.outcomes and scene.sentence != story.sentence(deed) and not scene.dialled:
        return False
    near = scene.sentence == story.sentence(deed) and not scene.outcomes
    mentioned = not person and story.found.clauses[deed.clause].text.lower() in _CALLED_TO_MIND
    return not scene.dialled or mentioned or (near and not _timed(story, scene, deed))


def _tries_told(story: Story, scene: Scene, deed: Deed) -> bool:
    """Whether "tried at 2 and 5" tells when nobody had answered."""
    words = story.found.text[deed.span.start : deed.span.end].lower()
    clause = story.found.clauses[deed.clause].span
    timed = any(overlap(hour.span, clause) for hour in story.found.hours)
    return words == "tried" and timed and scene.outcome == "no_answer" and not scene.dialled


def _timed(story: Story, scene: Scene, deed: Deed) -> bool:
    """Whether the clause of a deed tells an hour of its own."""
    clause = story.found.clauses[deed.clause].span
    own = clause.start > scene.span.end
    return own and any(overlap(hour.span, clause) for hour in story.found.hours)


def _before_word(story: Story, person: str) -> Scene | None:
    """Make what they said just before part of the call: "Jeff says next week (I called him)"."""
    scene = story.open
    if scene is None or person not in ("", scene.contact) or not _is_hearsay(scene):
        return None
    scene.kind, scene.weight = "call", 0.95
    scene.ended("spoke", 0.9)
    return scene


def _is_hearsay(scene: Scene) -> bool:
    """Whether all that was told of an occasion is what they said."""
    said = all(deed.act == "said" for deed in scene.deeds)
    return scene.kind == "word" or (scene.kind == "answer" and said)


_PARTED: Final = re.compile(r"(?:[,;.:)]|\b(?:and|then|again|since morning))\s*$", re.IGNORECASE)
_MINE: Final = frozenset(("tried", "my", "another", "second", "third"))
"""How a call begins that nobody else has made."""
_COUNTED: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|several|some|many|more|other|the|any|of)\s$", re.IGNORECASE
)
_HAD: Final = re.compile(
    r"\b(?:i'd|i had|when i|having|after i) (?:\w+ )?(?:called|phoned|rang|rung|tele)",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(r"\s(?:nobody|no[- ]?one|none)\b", re.IGNORECASE)
_CALLED_TO_MIND: Final = frozenset(
    ("i rang", "i called", "that i rang", "that i called", "that i'd called")
)
"""A call that is told of again: "she'll tell her I rang"."""
