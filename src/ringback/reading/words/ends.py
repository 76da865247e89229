"""How the seeker's calls end: at a machine, with a message, or with nobody there."""

import re
from typing import Final

from ringback.casebook.documents import Span

from .deeds import Deed
from .findings import Findings
from .open_calls import call_ended, call_of, ended, words_in
from .story import Story
from .talks import bar, is_assistant
from .their_calls import their_message
from .whom import whom


def no_answer(story: Story, deed: Deed) -> None:
    """Nobody answered, or the seeker did not answer them."""
    scene = story.open
    bare = story.found.text[deed.span.start : deed.span.end].lower().strip(" ,") == "nothing"
    long = len(story.found.clauses[deed.clause].text.split()) > _BARE
    if bare and (long or scene is None or scene.kind != "call"):
        return
    if _TO_LETTER.match(story.found.text, deed.span.end):
        return
    if scene is not None and scene.kind == "their_call":
        scene.missed = scene.missed or deed.doer != "they"
        scene.take(deed)
    elif scene is None or scene.kind == "call" or not _a_reply(story.found, deed.span):
        ended(story, deed)


def _a_reply(found: Findings, span: Span) -> bool:
    """Whether words such as "no reply" speak of letters as well as of calls."""
    return found.text[span.start : span.end].lower().endswith(_REPLIES)


_REPLIES: Final = ("reply", "response", "answer", "joy")


_BARE: Final = 4


_TO_LETTER: Final = re.compile(
    r" (?:yet )?(?:to|about|on|re|regarding) (?:my|the|that|any of my|our|either|it)\b"
    r"(?! (?:office|cell|mobile|phone|desk|landline|home|work|switchboard|number|direct|main|first|"
    r"second|call|line|extension))|"
    r" (?:yet )?by (?:e-?mail|letter|text)\b",
    re.IGNORECASE,
)
"""What makes "no reply" speak of a letter."""


def could_not_take(story: Story, deed: Deed) -> None:
    """Somebody did not take a call: the seeker theirs, or they the seeker's."""
    scene = story.open
    if scene is not None and scene.kind == "their_call" and deed.doer != "they":
        scene.missed = True
        scene.take(deed)
    elif "pick" in words_in(story, deed) and (
        deed.doer == "they" or (scene is not None and scene.kind == "call")
    ):
        call_ended(story, deed, "no_answer", 0.9)


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


def hung_up(story: Story, deed: Deed) -> None:
    """The seeker put the telephone down and left nothing."""
    if deed.doer in ("they", "machine"):
        return
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        # "They rang, no message": so the seeker was not there.
        scene.missed = scene.missed or bool(_MESSAGE.search(words_in(story, deed)))
    elif story.found.text[deed.span.end :].startswith(" with ") or _THANKED.search(
        story.found.text, max(0, deed.span.start - _CLOSE), deed.span.start
    ):
        # Who hangs up with somebody, or thanks them first, has spoken to them.
        call_ended(story, deed, "spoke", 0.9)
    elif scene is None or scene.kind in ("call", "greeting"):
        ended(story, deed)


_CLOSE: Final = 40
_THANKED: Final = re.compile(r"\bthanked (?:\w+ ){1,3}(?:and|then) (?:i )?$", re.IGNORECASE)
_MESSAGE: Final = re.compile(r"\b(?:message|msg|vm|voicemail|vmail)\b")


def left(story: Story, deed: Deed) -> None:
    """A message was left: by the seeker, or by them if it was they who rang."""
    scene = story.open
    theirs = scene is not None and scene.kind == "their_call" and deed.doer != "i"
    if theirs or deed.doer == "they":
        their_message(story, deed)
        return
    person = whom(story.found, deed.span)
    if _WITH.match(story.found.text, deed.span.end) and is_assistant(story, person):
        bar(story, deed, person)
        return
    again = scene is not None and "voicemail_left" in scene.outcomes and scene.kind == "call"
    if scene is not None and again and scene.sentence != story.sentence(deed):
        story.begun("call", deed).contact = scene.contact
    scene = call_of(story, deed)
    scene.take(deed)
    if set(scene.outcomes) == {"gatekeeper"} and _MY_NAME.search(words_in(story, deed)):
        # A number is left with whoever has answered.
        return
    scene.ended("hung_up" if deed.denied else "voicemail_left", 0.95)


_MY_NAME: Final = re.compile(r"\b(?:name|number|details|word|info|contact)\b")


_WITH: Final = re.compile(r"\swith\b", re.IGNORECASE)


def machine(story: Story, deed: Deed) -> None:
    """A machine answered; whether a message was left is still to be told."""
    scene = story.open
    if scene is not None and scene.kind == "their_call":
        return
    ended(story, deed)
