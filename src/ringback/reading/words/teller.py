"""The teller: deeds and statements in the order of a telling, joined into what happened."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.statements import Statement

from . import calls, ends, occasions, open_calls, papers, talks, their_calls
from .acts import Act
from .deeds import Deed
from .findings import Findings
from .sayings import on_statement
from .scenes import Scene
from .spans import within
from .story import Story
from .whom import owner_of


def tell(found: Findings, deeds: Sequence[Deed], heard: Sequence[Span]) -> list[Scene]:
    """Give what happened, scene by scene in the order of the telling.

    `heard` are the stretches in which a machine speaks.
    """
    story = Story(found)
    items: list[tuple[int, int, Deed | Statement | Span]] = [
        *((span.start, 0, span) for span in heard),
        *((deed.span.start, 1, deed) for deed in deeds),
        # What is said in a clause is told after what is done in it.
        *((each.span.end, 2, each) for each in found.statements),
    ]
    silent = list(heard)
    for _, _, item in sorted(items, key=lambda item: item[:2]):
        if isinstance(item, Span):
            if not _on_greeting(story, item):
                silent.remove(item)
        elif isinstance(item, Deed):
            if item.act in _BESIDE_GREETING or not within(item.span, silent):
                _on_deed(story, item)
        elif not within(item.span, silent):
            on_statement(story, item)
    return story.scenes


def _on_deed(story: Story, deed: Deed) -> None:
    """Take one deed into the open scene, or open another with it."""
    if not deed.denied or deed.act in _DENIED:
        _HANDLERS[deed.act](story, deed)


def _on_greeting(story: Story, span: Span) -> bool:
    """Take what a machine says into the open call, or let it stand alone.

    False where it was no greeting, but the seeker's own machine, on which they left a message.
    """
    scene = story.open
    if (
        scene is not None
        and scene.kind == "their_call"
        and not _THEIRS.search(story.found.text, span.start, span.end)
    ):
        scene.missed = True
        return False
    if _NO_GREETING.search(story.found.text[span.start : span.end]):
        return False
    if (
        scene is None
        or scene.kind not in ("call", "greeting")
        or (scene.kind == "call" and scene.outcome in _UNHEARD)
    ):
        scene = story.opened("greeting", span)
    scene.heard.append(span)
    scene.cover(span)
    scene.contact = scene.contact or owner_of(story.found, span)
    return True


_BESIDE_GREETING: Final[frozenset[Act]] = frozenset(("call",))
"""What may be told in the same breath as what a machine said."""
_DENIED: Final[frozenset[Act]] = frozenset(("left", "picked_up", "did_so"))
"""Acts of which it tells something that they were not done."""
_UNHEARD: Final = frozenset(("spoke", "wrong_number", "busy"))
"""Ends of calls in which no machine speaks."""
_THEIRS: Final = re.compile(
    r"(?:\b(?:his|her|their)|'s) (?:\w+ )?(?:machine|voicemail|vm|greeting|recording|"
    r"answerphone|mailbox)\b",
    re.IGNORECASE,
)
_NO_GREETING: Final = re.compile(
    r"\b(?:(?:not|no longer|out) (?:in|of) (?:service|use)|disconnected|(?:your|my|the) name)\b",
    re.IGNORECASE,
)
"""What a machine says that is no greeting: the network's own words, and a robot's questions."""
_HANDLERS: Final[dict[Act, Callable[[Story, Deed], None]]] = {
    "screened": open_calls.ended,
    "wrong_number": open_calls.ended,
    "their_message": their_calls.their_message,
    "missed_call": their_calls.missed_call,
    "could_not_take": ends.could_not_take,
    "barred": talks.barred,
    "passed_on": talks.passed_on,
    "did_so": ends.did_so,
    "same": ends.same,
    "hung_up": ends.hung_up,
    "no_answer": ends.no_answer,
    "busy": open_calls.ended,
    "left": ends.left,
    "spoke": talks.spoke,
    "they_rang": their_calls.they_rang,
    "withdrew": occasions.aside,
    "applied": papers.applied,
    "met": occasions.met,
    "closed": occasions.aside,
    "snoozed": occasions.aside,
    "reopened": occasions.aside,
    "urgent": occasions.aside,
    "automatic": papers.automatic,
    "wrote": papers.wrote,
    "they_wrote": papers.they_wrote,
    "my_word": occasions.my_word,
    "call": calls.call,
    "picked_up": talks.picked_up,
    "machine": ends.machine,
    "said": talks.said,
}
