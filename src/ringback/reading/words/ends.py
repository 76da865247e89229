"""How the seeker's calls end: with a talk, a machine, somebody who bars the way, or nobody."""

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
from .their_calls import their_message
from .whom import sayer_of, whom


def ended(story: Story, deed: Deed) -> None:
    """Take an end of a call; where none is open, it tells of one."""
    outcome, weight = _ENDS[deed.act]
    scene = _call_of(story, deed)
    if scene is not None:
        scene.take(deed)
        scene.ended(outcome, weight)


def no_answer(story: Story, deed: Deed) -> None:
    """Nobody answered, or the seeker did not answer them."""
    scene = story.open
    bare = story.found.text[deed.span.start : deed.span.end].lower().strip(" ,") == "nothing"
    long = len(story.found.clauses[deed.clause].text.split()) > _BARE
    if bare and (long or scene is None or scene.kind != "call"):
        return
    if scene is not None and scene.kind == "their_call":
        scene.missed = scene.missed or deed.doer != "they"
        scene.take(deed)
    elif scene is None or scene.kind == "call" or not _a_reply(story.found, deed.span):
        ended(story, deed)


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
        scene.ended("gatekeeper", 0.8)


def did_so(story: Story, deed: Deed) -> None:
    """The machine asked for a message, and the seeker did so."""
    scene = story.open
    if scene is None or not scene.heard:
        return
    span = scene.heard[-1]
    near = deed.clause - story.found.clause_at(span.end - 1) <= 1
    if near and "message" in story.found.text[span.start : span.end].lower():
        scene.kind = "call"
        scene.take(deed)
        scene.ended("hung_up" if deed.denied else "voicemail_left", 0.9)


def same(story: Story, deed: Deed) -> None:
    """A call ended as the one before it did: "tried again at 3, same"."""
    calls = [scene for scene in story.scenes if scene.kind == "call"]
    scene = story.open
    if len(calls) > 1 and scene is calls[-1] and not scene.outcomes:
        scene.take(deed)
        scene.outcomes.update(calls[-2].outcomes)


def barred(story: Story, deed: Deed) -> None:
    """Somebody answered who did not put the seeker through."""
    scene = story.open
    if scene is None or scene.kind in ("call", "greeting") or deed.doer != "i":
        ended(story, deed)


def hung_up(story: Story, deed: Deed) -> None:
    """The seeker put the telephone down and left nothing."""
    if deed.doer in ("they", "machine"):
        return
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        # "They rang, no message": so the seeker was not there.
        scene.missed = scene.missed or "message" in _words(story, deed)
    elif story.found.text[deed.span.end :].startswith(" with "):
        # Who hangs up with somebody has spoken to them.
        _call_ended(story, deed, "spoke", 0.9)
    elif scene is None or scene.kind in ("call", "greeting"):
        ended(story, deed)


def left(story: Story, deed: Deed) -> None:
    """A message was left: by the seeker, or by them if it was they who rang."""
    scene = story.open
    theirs = scene is not None and scene.kind == "their_call" and deed.doer != "i"
    if theirs or deed.doer == "they":
        their_message(story, deed)
        return
    again = scene is not None and "voicemail_left" in scene.outcomes and scene.kind == "call"
    if scene is not None and again and scene.sentence != story.sentence(deed):
        story.begun("call", deed).contact = scene.contact
    scene = _call_of(story, deed)
    if scene is not None:
        scene.take(deed)
        scene.ended("hung_up" if deed.denied else "voicemail_left", 0.95)


def machine(story: Story, deed: Deed) -> None:
    """A machine answered; whether a message was left is still to be told."""
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        return
    ended(story, deed)


def spoke(story: Story, deed: Deed) -> None:
    """They spoke: on a call of the seeker, or on one of theirs."""
    scene = story.open
    person = whom(story.found, deed.span)
    if deed.denied:
        return
    clause = story.found.clauses[deed.clause].span
    if _TO_MACHINE.match(story.found.text[deed.span.end : clause.end]):
        _call_ended(story, deed, "hung_up", 0.8)
        return
    if scene is not None and scene.kind in ("their_call", "met") and person in ("", scene.contact):
        scene.take(deed)
        return
    ended(story, deed)


def picked_up(story: Story, deed: Deed) -> None:
    """A call was taken, by them or by the seeker."""
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        scene.missed = deed.denied
    elif deed.denied:
        _call_ended(story, deed, "no_answer", 0.9)
    elif deed.doer == "machine":
        _call_ended(story, deed, "hung_up", 0.75)
    elif deed.doer != "i":
        _answered(story, deed)


def said(story: Story, deed: Deed) -> None:
    """Somebody who says something on an open call has answered it."""
    scene = story.open
    if scene is None:
        _told_me(story, deed)
        return
    scene.said.append(deed)
    if scene.kind != "call" or deed.doer == "machine" or deed.denied:
        return
    if set(scene.outcomes) == {"hung_up"} and deed.doer in ("i", "") and _ASKED.match(
        story.found.text, deed.span.start
    ):
        # To ask a machine for something is to leave a message.
        scene.take(deed)
        scene.ended("voicemail_left", _SPOKEN_ONTO)
    if not scene.outcomes and not _other_clause(story.found, scene, deed):
        scene.take(deed)
        scene.talked(0.85)


_SPOKEN_ONTO: Final = 0.82
_ASKED: Final = re.compile(r"(?:asked|told|explained)\b.{0,40}\b(?:call|ring|phone|back|that i|why)\b", re.IGNORECASE)


def _words(story: Story, deed: Deed) -> str:
    return story.found.text[deed.span.start : deed.span.end].lower()


def _told_me(story: Story, deed: Deed) -> None:
    """Somebody who is known said something, nobody knows on which occasion: an answer, perhaps."""
    sayer = sayer_of(story.found, deed.span)
    known = any(person.key == sayer for person in story.found.telling.people)
    if known and deed.doer == "they" and not deed.denied:
        scene = story.begun("answer", deed)
        scene.contact, scene.weight = sayer, _HEARSAY


_HEARSAY: Final = 0.65


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
    else:
        _call_ended(story, deed, "spoke", 0.9)


def _call_ended(story: Story, deed: Deed, outcome: Outcome, weight: float) -> None:
    scene = _call_of(story, deed)
    if scene is not None:
        scene.take(deed)
        scene.ended(outcome, weight)


def _call_of(story: Story, deed: Deed) -> Scene | None:
    scene = story.open
    person = whom(story.found, deed.span)
    if scene is not None and scene.kind == "greeting":
        scene.kind = "call"
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
    clause = story.found.clauses[deed.clause].span
    told = Span(scene.begin, max(clause.start, scene.begin + 1))
    hours = [hour.span for hour in story.found.hours]
    own = clause.start >= scene.span.end and any(overlap(hour, clause) for hour in hours)
    return bool(scene.outcomes) and own and any(overlap(hour, told) for hour in hours)


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


def _a_reply(found: Findings, span: Span) -> bool:
    """Whether words such as "no reply" speak of letters as well as of calls."""
    return found.text[span.start : span.end].lower().endswith(_REPLIES)


def _other_clause(found: Findings, scene: Scene, deed: Deed) -> bool:
    """Whether a saying is too far from its call to belong to it."""
    last = found.clauses[found.clause_at(scene.span.end - 1)].sentence
    return found.clauses[deed.clause].sentence - last > 1


_REPLIES: Final = ("reply", "response", "answer", "joy")
_BARE: Final = 4
_TO_MACHINE: Final = re.compile(
    r"(?: \S+){0,3} (?:voicemail|machine|answerphone|vm|mailbox)\b", re.IGNORECASE
)
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
