"""The greeting in a telling that was not read as one: "and his greeting tells callers to …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import CallPlaced, GreetingHeard
from ringback.reading.greeting import Greeting, hear_greeting
from ringback.reading.values import Proposed, Reading, Telling

from .breaths import Breath, breaths_of, meet
from .ways import CELL, QUOTED

_INFERRED: Final = 0.75

_SPEAKS: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|where|whose|his|her|their|its|the|a|an|my|office|own|outgoing|"
    r"recorded|voice)\s+){0,5}"
    r"(?:voice ?-?mails?|vm|greeting|machine|answer(?:ing|phone| phone)\w*|recording|message|"
    r"mailbox)(?:\s+\w+){0,3}?\s+"
    r"(?:says?|said|saying|tells?|told|telling|gives?|gave|giving|lists?|listed|asks?|asked|"
    r"mentions?|mentioned|instructs?|instructed|directs?|directed|reads|has|had|states?|stated)\b",
    re.IGNORECASE,
)

_MINE: Final = re.compile(
    r"(?:\W+(?:that|which|and|but|so|then|when))?\s+(?:i|we)\b", re.IGNORECASE
)


def with_greeting(reading: Reading, telling: Telling) -> Reading:
    """Add the greeting that a telling speaks of, where none was read.

    A cell that only the greeting speaks of is not the line that was rung.
    """
    events = reading.events
    if not any(isinstance(entry.body, GreetingHeard) for entry in events):
        events = (*events, *islice(_overheard(reading.text, telling), 1))
    heard = [entry.span for entry in events if isinstance(entry.body, GreetingHeard)]
    return replace(
        reading, events=tuple(_not_on_its_cell(entry, reading.text, heard) for entry in events)
    )


def _overheard(text: str, telling: Telling) -> Iterator[Proposed]:
    for quote in QUOTED.finditer(text):
        heard = hear_greeting(quote[0], telling)
        if heard.instruction != "none":
            yield _event(heard, Span(*quote.span()), telling)
    for breath in breaths_of(text):
        if _SPEAKS.match(text, breath.span.start, breath.span.end):
            yield _told(breath, text, telling)


def _not_on_its_cell(entry: Proposed, text: str, heard: Sequence[Span]) -> Proposed:
    body, span = entry.body, entry.span
    if not isinstance(body, CallPlaced) or body.line != "cell":
        return entry
    cells = [Span(*found.span()) for found in CELL.finditer(text, span.start, span.end)]
    if all(any(meet(cell, one) for one in heard) for cell in cells) and cells:
        return replace(entry, body=replace(body, line=None))
    return entry


def _told(breath: Breath, text: str, telling: Telling) -> Proposed:
    """Give what is told of the machine, up to where the sentence comes back to the seeker."""
    mine = _MINE.search(text, breath.span.start, breath.sentence.end)
    said = text[breath.span.start : mine.start() if mine else breath.sentence.end]
    return _event(hear_greeting(said, telling), breath.span, telling)


def _event(heard: Greeting, span: Span, telling: Telling) -> Proposed:
    body = GreetingHeard(heard.instruction, heard.also, gives=heard.lines, back=heard.back)
    sure = min(heard.confidence, _INFERRED) if heard.instruction != "none" else _INFERRED
    return Proposed(body, telling.told, span, sure, heard.assumed)
