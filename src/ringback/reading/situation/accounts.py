"""What a telling names and no event of the situation took up, once all is known of its days."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.figures import Figured
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling
from ringback.reading.words.accounts import unaccounted
from ringback.reading.words.findings import Typed, look

from .breaths import days_named, meet, parts_of

_QUOTED: Final = Pattern(r"“([^”]+)”")
_QUIET: Final = Pattern(
    r"\W{0,3}(?:and |but |still |it'?s |is |there'?s |now |been |i'?ve |have ){0,4}"
    r"(?:nothing|no|not|silence|silent|crickets|the \d|came and went|passed|quiet)\b",
    re.IGNORECASE,
)
"""A day on which nothing was: "today: nothing", "Friday came and went"."""

_IS_NOW: Final = Pattern(
    r"\b(?:it'?s|it is|today is|today|now)\W+(?:now |the |already ){0,2}$", re.I
)
"""Before the day on which it is told: "and now it's Tuesday"."""


def accounted(reading: Reading, before: Reading, telling: Telling) -> Reading:
    """Give a reading with doubts on what it leaves over, in place of what was left over `before`.

    As free words alone a day may be nobody's, though the telling as a whole gives it its event;
    and what is asked is not left over.
    """
    text = reading.text
    own = Figured(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    found = look(text, telling, Typed(text, own))
    over = unaccounted(found, before.events, before.lines)
    left = unaccounted(found, reading.events, reading.lines)
    added = [entry for entry in reading.events if entry.span not in _spans(before.events)]
    kept = (
        doubt for doubt in reading.doubts if doubt not in over and not _is_of(doubt, added, text)
    )
    dated = _dated(reading, telling)
    left = tuple(
        doubt for doubt in left if not _is_of(doubt, (), text) and not _quotes(doubt, dated)
    )
    return replace(
        reading,
        doubts=tuple(dict.fromkeys((*kept, *left))),
        not_understood=tuple(_not_asked(reading)),
    )


def _dated(reading: Reading, telling: Telling) -> frozenset[str]:
    """Give the words for days on which an event stands, as the whole telling takes them."""
    days = days_named(reading.text, telling.told.date(), telling.country)
    stand = {entry.happened.date() for entry in reading.events}
    return frozenset(
        reading.text[day.span.start : day.span.end] for day in days if day.back in stand
    )


def _quotes(doubt: str, words: Collection[str]) -> bool:
    return any(quoted in words for quoted in _QUOTED.findall(doubt))


def _spans(events: Sequence[Proposed]) -> frozenset[Span]:
    return frozenset(entry.span for entry in events)


def _is_of(doubt: str, added: Sequence[Proposed], text: str) -> bool:
    """Say whether a doubt is of words of which an event was made after all."""
    for quoted in _QUOTED.findall(doubt):
        for place in re.finditer(re.escape(quoted), text):
            if _QUIET.match(text, place.end()) or _IS_NOW.search(text, 0, place.start()):
                return True
            if any(meet(entry.span, Span(*place.span())) for entry in added):
                return True
    return False


def _not_asked(reading: Reading) -> Iterator[Span]:
    """Give the stretches that nothing was made of, but for the questions."""
    asked = [part.span for part in parts_of(reading.text) if part.asked]
    made = [entry.span for entry in reading.events]
    for span in reading.not_understood:
        if not any(meet(span, one) for one in asked) and not any(meet(span, one) for one in made):
            yield span
