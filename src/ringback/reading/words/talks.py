"""Who answered the seeker's calls: whom they wanted, or somebody in their place."""

import re
from typing import Final

from .deeds import Deed
from .findings import Findings
from .open_calls import call_ended, ended, words_in
from .scenes import Scene
from .story import Story
from .whom import sayer_of, whom


def spoke(story: Story, deed: Deed) -> None:
    """They spoke: on a call of the seeker, or on one of theirs."""
    scene = story.open
    person = whom(story.found, deed.span)
    if deed.denied:
        return
    if scene is not None and _another_answered(story, scene, deed, person):
        scene.take(deed)
        scene.ended("gatekeeper", 0.9)
        scene.keeper = person
        return
    clause = story.found.clauses[deed.clause].span
    if _TO_MACHINE.match(story.found.text[deed.span.end : clause.end]):
        call_ended(story, deed, "hung_up", 0.8)
        return
    if scene is not None and scene.kind in ("their_call", "met") and person in ("", scene.contact):
        scene.take(deed)
        return
    ended(story, deed)


def _another_answered(story: Story, scene: Scene, deed: Deed, person: str) -> bool:
    """Whether "got Tom" tells who answered a call that was meant for somebody else."""
    meant = scene.kind == "call" and scene.dialled and scene.contact not in ("", person)
    got = words_in(story, deed).startswith(("got ", "reached "))
    return meant and bool(person) and got and scene.sentence == story.sentence(deed)


_TO_MACHINE: Final = re.compile(
    r"(?: \S+){0,3} (?:voicemail|machine|answerphone|vm|mailbox)\b", re.IGNORECASE
)


def picked_up(story: Story, deed: Deed) -> None:
    """A call was taken, by them or by the seeker."""
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        scene.missed = deed.denied
    elif deed.denied:
        call_ended(story, deed, "no_answer", 0.9)
    elif deed.doer == "machine":
        call_ended(story, deed, "hung_up", 0.75)
    elif scene is None and not deed.doer and words_in(story, deed).startswith("answer"):
        # "An hour of practice answers".
        return
    elif deed.doer != "i" and not (
        scene is None and _HABIT.search(story.found.clauses[deed.clause].text)
    ):
        # "Milo answers his phone only in the evening" tells of no call.
        _answered(story, deed)


_HABIT: Final = re.compile(
    r"\b(?:only|usually|always|never|generally|in the (?:morning|afternoon|evening)s?|"
    r"mornings|evenings|"
    r"before|after|between|weekdays|ever)\b",
    re.IGNORECASE,
)


def _answered(story: Story, deed: Deed) -> None:
    """Somebody took the call: whom the seeker wanted, or somebody before them."""
    person = whom(story.found, deed.span)
    scene = story.open
    other = (
        scene is not None
        and scene.kind == "call"
        and scene.contact not in ("", person)
        and (not scene.outcomes or scene.sentence == story.sentence(deed))
    )
    if scene is not None and other and person:
        scene.take(deed)
        scene.ended("gatekeeper", 0.9)
        scene.keeper = person
    elif (scene is None or scene.kind != "call") and is_assistant(story, person):
        # Who answers for somebody else bars the way to them.
        bar(story, deed, person)
    else:
        call_ended(story, deed, "spoke", 0.9)


def is_assistant(story: Story, person: str) -> bool:
    """Whether somebody assists the only other person who is known."""
    others = [each for each in story.found.telling.people if each.part != "assistant"]
    here = [each for each in story.found.telling.people if each.key == person]
    return bool(here) and here[0].part == "assistant" and len(others) == 1


def bar(story: Story, deed: Deed, person: str) -> None:
    """Open a call on which an assistant answered in the place of the only other who is known."""
    scene = story.open
    if scene is None or scene.kind != "call" or scene.outcomes:
        scene = story.begun("call", deed)
    meant = (p.key for p in story.found.telling.people if p.part != "assistant")
    scene.contact, scene.keeper = next(meant, ""), person
    scene.ended("gatekeeper", 0.85)


def passed_on(story: Story, deed: Deed) -> None:
    """Whoever takes a message, or says they are out, has answered a call that is told of."""
    scene = story.open
    if scene is None or scene.kind != "call" or deed.doer == "machine":
        return
    person = whom(story.found, deed.span)
    if set(scene.outcomes) <= {"no_answer"} and (
        not scene.contact or person in ("", scene.contact)
    ):
        scene.take(deed)
        if _BUSY.search(words_in(story, deed)) and deed.doer == "they" and story.told_by_them(deed):
            # Who says that they are busy has answered.
            scene.ended("spoke", _IN_PASSING)
        else:
            scene.ended("gatekeeper", 0.8)


_IN_PASSING: Final = 0.7


_BUSY: Final = re.compile(r"\b(?:busy|tied|on another|driving|rushed)\b")


def barred(story: Story, deed: Deed) -> None:
    """Somebody answered who did not put the seeker through."""
    scene = story.open
    if _OF_RANK.match(story.found.text, deed.span.end):
        spoke(story, deed)
    elif (
        scene is None
        or scene.kind in ("call", "greeting")
        or deed.doer != "i"
        or "spoke" in words_in(story, deed)
    ):
        ended(story, deed)


_OF_RANK: Final = re.compile(
    r" (?:manager|director|head|principal|chef|editor|supervisor|store|buyer)\b", re.IGNORECASE
)
"""What makes an assistant somebody to speak to: "the assistant manager"."""


def said(story: Story, deed: Deed) -> None:
    """Somebody who says something on an open call has answered it."""
    scene = story.open
    if scene is None:
        _told_me(story, deed)
        return
    scene.said.append(deed)
    if scene.kind != "call" or deed.doer == "machine" or deed.denied:
        return
    if (
        set(scene.outcomes) == {"hung_up"}
        and deed.doer in ("i", "")
        and _ASKED.match(story.found.text, deed.span.start)
    ):
        # To ask a machine for something is to leave a message.
        scene.take(deed)
        scene.ended("voicemail_left", _SPOKEN_ONTO)
    if not scene.outcomes and scene.dialled and _stands_in(story, scene, deed):
        return
    if scene.outcomes == {"spoke": _IN_PASSING}:
        scene.ended("spoke", 0.85)
    if not scene.outcomes and not _other_clause(story.found, scene, deed):
        scene.take(deed)
        scene.talked(0.85)


def _stands_in(story: Story, scene: Scene, deed: Deed) -> bool:
    """Whether an assistant says something on a call that was meant for somebody else."""
    sayer = sayer_of(story.found, deed.span)
    assistant = any(p.key == sayer and p.part == "assistant" for p in story.found.telling.people)
    if not assistant or scene.contact in ("", sayer) or scene.sentence != story.sentence(deed):
        return False
    scene.take(deed)
    scene.ended("gatekeeper", 0.85)
    scene.keeper = sayer
    return True


_SPOKEN_ONTO: Final = 0.82


_ASKED: Final = re.compile(
    r"(?:asked|told|explained)\b.{0,40}\b(?:call|ring|phone|back|that i|why)\b", re.IGNORECASE
)


def _told_me(story: Story, deed: Deed) -> None:
    """Somebody who is known said something, nobody knows on which occasion: an answer, perhaps."""
    sayer = sayer_of(story.found, deed.span)
    known = any(person.key == sayer for person in story.found.telling.people)
    if known and deed.doer == "they" and not deed.denied:
        scene = story.begun("answer", deed)
        scene.contact, scene.weight = sayer, _HEARSAY


_HEARSAY: Final = 0.65


def _other_clause(found: Findings, scene: Scene, deed: Deed) -> bool:
    """Whether a saying is too far from its call to belong to it."""
    last = found.clauses[found.clause_at(scene.span.end - 1)].sentence
    return found.clauses[deed.clause].sentence - last > 1
