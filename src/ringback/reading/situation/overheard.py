"""The greeting in a telling that was not read as one: "and the machine rattles off her cell"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import CallPlaced, GreetingHeard
from ringback.reading.finders.clauses import Clause
from ringback.reading.greeting import Greeting, hear_greeting
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling

from .breaths import Breath, breaths_of, meet, parts_of
from .ways import CELL, QUOTED

_INFERRED: Final = 0.75

_MACHINE: Final = (
    r"(?:voice ?-?mails?|vm|greeting|machine|answer(?:ing|phone| phone)\w*|recording|recorded|"
    r"mailbox|outgoing message|beep)"
)
_NAMED: Final = Pattern(rf"\b{_MACHINE}\b", re.IGNORECASE)
_SPEAKS: Final = Pattern(
    rf"\b(?:{_MACHINE}|(?:his|her|their|the|whose|a) (?:\w+ )?message)\b(?:\W+\w+){{0,3}}?\W+"
    r"(?:says?|said|saying|tells?|told|telling|asks?|asked|instructs?|instructed|directs?|"
    r"directed|reads|states?|stated|mentions?|mentioned|gives?|gave|lists?|has|had)\b",
    re.IGNORECASE,
)
"""A machine that says something."""

_OTHERWISE: Final = Pattern(
    r"\b(?:card|signature|e-?mail|website|linked ?in|google\w*|online|assistant|recruiter|"
    r"receptionist|secretary|colleague|friend|my (?:own )?(?:cell|mobile))\b",
    re.IGNORECASE,
)
"""Where a cell is from that the machine has not given."""

_ORDERS: Final = Pattern(
    r"\b(?:call|calls|ring|rings|dial|try|use|using|reach|reached|contact|text|get|go|direct\w*|"
    r"(?<!office )(?<!cell )(?<!mobile )phone|"
    r"instruct\w*|redirect\w*|prefers?|best|rather|please|instead)\b",
    re.IGNORECASE,
)
"""Without one of these words nobody is sent anywhere."""

_NOT_DONE: Final = Pattern(
    r"\b(?:did ?n[o']?t|never|without|instead of|rather than)\b", re.IGNORECASE
)
"""What is said of the seeker, who did not do as the machine says."""

_OWN_DEED: Final = Pattern(
    r"^\W*(?:(?:and|but|so|then|yet|because|today|just)\W+){0,3}(?:i|we|left|called|rang|did)\b|"
    r"\b(?:did ?n[o']?t|never|without|instead|rather|call|called|ring|rang|dial\w*)\b",
    re.IGNORECASE,
)
"""What the seeker did, or did not do, with a cell."""

_MINE: Final = Pattern(r"(?:\W+(?:that|which|and|but|so|then|when))?\s+(?:i|we)\b", re.IGNORECASE)
_NEAR: Final = 3
"""So many breaths after a machine was named it is the machine that gives a cell."""


def with_greeting(reading: Reading, telling: Telling) -> Reading:
    """Add the greeting that a telling speaks of, where none was read.

    A cell that only the greeting speaks of is not the line that was rung.
    """
    events = reading.events
    if not any(isinstance(entry.body, GreetingHeard) for entry in events):
        events = (*events, *islice(_overheard(reading.text, telling), 1))
    events = tuple(_as_ordered(entry, reading.text) for entry in events)
    heard = [entry.span for entry in events if isinstance(entry.body, GreetingHeard)]
    return replace(
        reading, events=tuple(_not_on_its_cell(entry, reading.text, heard) for entry in events)
    )


def _overheard(text: str, telling: Telling) -> Iterator[Proposed]:
    for quote in QUOTED.finditer(text):
        heard = hear_greeting(quote[0], telling)
        if heard.instruction != "none":
            yield _event(heard, Span(*quote.span()), telling)
    parts = parts_of(text)
    for place, part in enumerate(parts):
        speaks = _SPEAKS.search(text, part.span.start, part.span.end)
        if speaks is not None and not part.asked:
            yield _told(part, speaks.start(), parts[place + 1 :], text, telling)
    asked = [part.span for part in parts if part.asked]
    breaths = [
        breath for breath in breaths_of(text) if not any(meet(breath.span, one) for one in asked)
    ]
    for place, breath in enumerate(breaths):
        said = _of(text, breath)
        if _gives_a_cell(said, [_of(text, one) for one in breaths[max(0, place - _NEAR) : place]]):
            heard = hear_greeting(said, telling)
            body = GreetingHeard(gives=heard.lines)
            yield Proposed(body, telling.told, breath.span, _INFERRED)


def _of(text: str, breath: Breath) -> str:
    return text[breath.span.start : breath.span.end]


def _gives_a_cell(said: str, before: Sequence[str]) -> bool:
    """Say whether words tell of a cell that a machine gave, itself or one named before it."""
    if not CELL.search(said) or _OTHERWISE.search(said) or _OWN_DEED.search(said):
        return False
    return any(_NAMED.search(one) for one in (said, *before))


def _as_ordered(entry: Proposed, text: str) -> Proposed:
    """Give a greeting that was taken for an order as none, where nobody is told to do anything."""
    body = entry.body
    if not isinstance(body, GreetingHeard) or body.says != "use_cell":
        return entry
    said = text[entry.span.start : entry.span.end]
    order = _ORDERS.search(said)
    ordered = order is not None and not _NOT_DONE.search(said, 0, order.start())
    return entry if ordered else replace(entry, body=replace(body, says="none"))


def _not_on_its_cell(entry: Proposed, text: str, heard: Sequence[Span]) -> Proposed:
    body, span = entry.body, entry.span
    if not isinstance(body, CallPlaced) or body.line != "cell":
        return entry
    cells = [Span(*found.span()) for found in CELL.finditer(text, span.start, span.end)]
    if all(any(meet(cell, one) for one in heard) for cell in cells) and cells:
        return replace(entry, body=replace(body, line=None))
    return entry


def _told(
    part: Clause, start: int, after: Sequence[Clause], text: str, telling: Telling
) -> Proposed:
    """Give what is told of the machine, up to where the sentence comes back to the seeker."""
    own = [one.span.end for one in (part, *after) if one.sentence == part.sentence]
    mine = _MINE.search(text, start, own[-1])
    said = text[start : mine.start() if mine else own[-1]]
    return _event(hear_greeting(said, telling), Span(start, part.span.end), telling)


def _event(heard: Greeting, span: Span, telling: Telling) -> Proposed:
    body = GreetingHeard(heard.instruction, heard.also, gives=heard.lines, back=heard.back)
    sure = min(heard.confidence, _INFERRED) if heard.instruction != "none" else _INFERRED
    return Proposed(body, telling.told, span, sure, heard.assumed)
