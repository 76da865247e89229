"""A free telling read: "rang at 2, got the machine, it said to use the cell, left a message"."""

from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.bounds import plain
from ringback.reading.values import Person, Reading, Telling

from .accounts import unaccounted
from .corrections import corrected
from .deeds import find_deeds
from .doubts import weighed
from .findings import Findings, Typed, look
from .heard import heard
from .leftovers import left_over, missing
from .lines import new_lines
from .mending import mended
from .proposals import propose
from .settled import settled
from .teller import tell
from .times import date_scenes
from .unclear import unclear

_LONGEST: Final = 4_000
"""Characters, some two pages: more than anybody tells of a day."""
_MANY: Final = 8
_TOO_MANY: Final = 20


def read_words(text: str, telling: Telling) -> Reading:
    """Give what a seeker tells, as events in the order in which they happened.

    Raises `NothingSaid` and `TooLong`. More than eight events are given with the advice to look
    at each; more than twenty, or two pages, are asked for in parts.
    """
    original = plain(text)
    if len(original) > _LONGEST:
        return _in_parts(original, f"These are {len(original):,} characters")
    typed = mended(original, telling)
    found = look(corrected(typed.text, telling), telling, Typed(original, typed))
    deeds = find_deeds(found)
    spoken = heard(
        found.text, found.clauses, [deed.span for deed in deeds if deed.act == "their_message"]
    )
    scenes = tell(found, deeds, spoken)
    date_scenes(found, scenes)
    scenes = settled(found, scenes)
    events, doubts = weighed(found, propose(found, scenes))
    if len(events) > _TOO_MANY:
        return _in_parts(original, f"These are {len(events)} things at once")
    lines = new_lines(found, scenes, spoken)
    left = left_over(found, scenes, spoken)
    doubts = (*doubts, *unaccounted(found, events, lines), *unclear(found, events))
    if events:
        doubts = (*doubts, *missing(found, scenes, left))
    if len(events) > _MANY:
        doubts = (*doubts, f"These are {len(events)} events in one telling: look at each of them.")
    return Reading(
        "words",
        original,
        tuple(replace(event, span=found.typed.span(event.span)) for event in events),
        _met(found),
        tuple(replace(line, span=found.typed.span(line.span)) for line in lines),
        tuple(found.typed.span(span) for span in left),
        doubts,
    )


def _in_parts(text: str, why: str) -> Reading:
    """Ask for a long telling in parts: of so much at once too much would be got wrong."""
    said = f"{why}, too many to get right. Nothing was kept. Tell it in parts, a day at a time."
    return Reading("words", text, not_understood=(Span(0, len(text)),), doubts=(said,))


def _met(found: Findings) -> tuple[Person, ...]:
    people = [m.person for m in found.people if m.new and m.person.name]
    return tuple(dict.fromkeys(people))
