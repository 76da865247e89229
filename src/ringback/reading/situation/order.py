"""The order in which things happened within a day, and what belongs to the talk of that day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ringback.casebook.events import (
    CallPlaced,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
)
from ringback.reading.values import Proposed

from .mentions import When

_TALKS: Final = (CallPlaced, RangBack, HeardBack)
"""In which they may name a day otherwise."""


def greetings_first(whens: Sequence[When]) -> list[When]:
    """Put a greeting that is told within a call before how that call ended."""
    found = list(whens)
    for place, (one, other) in enumerate(pairwise(whens)):
        heard = isinstance(one.entry.body, CallPlaced) and isinstance(
            other.entry.body, GreetingHeard
        )
        if heard and other.entry.span.start < one.entry.span.end:
            found[place : place + 2] = other, one
    return found


def named_in_interviews(entries: Sequence[Proposed]) -> Iterator[Proposed]:
    """Give a day that was named on the day of an interview as named in it, not beside it."""
    talks = {entry.happened.date() for entry in entries if isinstance(entry.body, _TALKS)}
    named = {
        entry.happened.date(): entry.body.until
        for entry in entries
        if isinstance(entry.body, Promised) and not entry.body.mine
    }
    held = {entry.happened.date() for entry in entries if isinstance(entry.body, Interviewed)}
    for entry in entries:
        day, body = entry.happened.date(), entry.body
        inside = day in held and day in named and day not in talks
        if isinstance(body, Interviewed) and inside and body.decision_by is None:
            yield replace(entry, body=replace(body, decision_by=named[day]))
        elif not (isinstance(body, Promised) and inside and not body.mine):
            yield entry
