"""What of a telling could mean two things, or cannot be read: a first name that two people bear."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import CallPlaced, Wrote
from ringback.reading.finders.names import Mention
from ringback.reading.values import Proposed

from .findings import Findings
from .spans import within

_NUMBER: Final = re.compile(
    r"(?<![\w#$£€/.@:-])(?:\d{3}[ .-]\d{4}|\d{5,}|\d{2}-\d{2}|\d{3}-\d{2,3})(?![\w@%-]|[.:]\d)"
)
_ABOUT_NUMBERS: Final = re.compile(
    r"\b(?:call|ring|phone|dial|number|cell|mobile|line|reach|tel|on|at|try)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)


def unclear(found: Findings, events: Sequence[Proposed]) -> tuple[str, ...]:
    """Give a sentence for each thing that the person should say more exactly."""
    if not events:
        return ()
    return (*_one_word(found), *_namesakes(found), *_nobody(found, events), *_unread(found))


def _one_word(found: Findings) -> Iterator[str]:
    if len(found.text.split()) == 1:
        yield f"“{found.text.strip()}” alone does not say what happened: tell it in a sentence."


def _namesakes(found: Findings) -> Iterator[str]:
    """Ask who is meant by a name that several people bear, none of whom is named more exactly."""
    said: set[str] = set()
    for mention in found.people:
        words = _words(found, mention)
        bearers = [p for p in found.telling.people if words and words <= set(_parts(p.name))]
        full = any(
            set(_parts(p.name)) <= _words(found, other) for p in bearers for other in found.people
        )
        name = found.typed.words(mention.span)
        if len(bearers) > 1 and not full and name.lower() not in said:
            said.add(name.lower())
            them = " or ".join(person.name for person in bearers)
            yield f"Several people are called {name}: say whether it was {them}."


def _words(found: Findings, mention: Mention) -> set[str]:
    if mention.pronoun:
        return set()
    return set(_parts(found.text[mention.span.start : mention.span.end].removesuffix("'s")))


def _parts(name: str) -> list[str]:
    return [part.strip(".,'") for part in name.lower().split()]


def _nobody(found: Findings, events: Sequence[Proposed]) -> Iterator[str]:
    """Ask whom a call or letter was for, where several are known and none is named."""
    to_nobody = [
        event.body
        for event in events
        if isinstance(event.body, CallPlaced | Wrote)
        and not event.body.contact
        and getattr(event.body, "outcome", "") not in _OTHERS
    ]
    if to_nobody and len(found.telling.people) > 1:
        them = " or ".join(person.name for person in found.telling.people)
        yield f"It was not told whom this was for: say whether it was {them}, or somebody else."


_OTHERS: Final = frozenset(("wrong_number", "gatekeeper", "screened"))
"""Ends of calls that reached somebody else anyway."""


def _unread(found: Findings) -> Iterator[str]:
    """Ask for numbers of which nothing could be made."""
    known = [each.span for each in found.phones] + [each.span for each in found.days]
    known += [each.span for each in found.hours]
    for match in _NUMBER.finditer(found.text):
        before = found.text[max(0, match.start() - 40) : match.start()]
        if not within(Span(*match.span()), known) and _ABOUT_NUMBERS.search(before):
            yield f"“{match[0]}” could not be read as a number to ring: give it with its area code."
