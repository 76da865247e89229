"""That they said they would be in touch, on no day: a fact of the interview told before it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.events import CallPlaced, HeardBack, Interviewed, Promised, RangBack
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling

from .breaths import days_named, meet, parts_of

_WORD: Final = Pattern(
    r"(?:\b(?:he|she|they|we|you)(?:'d|'ll| will| would| shall)\b"
    r"(?:(?! not\b) \w+)? (?:call|ring|phone|telephone|be in touch|be calling|get back|"
    r"get in touch|contact|let (?:me|us|you) know|e-?mail|write)\b"
    r"|\bi(?:'d|'ll| will| would| should)(?: be)? hear(?:ing)?\b)",
    re.IGNORECASE,
)
_SAID: Final = Pattern(
    r"\b(?:said|says?|told|tells|promised|reckon(?:ed|s)?|swore|assured|mentioned)\b", re.IGNORECASE
)
_NEAR: Final = 3
"""So many sentences after an interview they are of it, where nothing else was told between."""


def with_their_word(reading: Reading, telling: Telling) -> Reading:
    """Give an interview that they will be in touch, where that was told of it without a day."""
    parts = parts_of(reading.text)
    word = next((part for part in parts if _is_word(part, parts)), None)
    talks = [entry for entry in reading.events if isinstance(entry.body, _TALKS)]
    if word is None or any(isinstance(entry.body, Promised) for entry in reading.events):
        return reading
    before = [entry for entry in talks if entry.span.start <= word.span.start]
    last = max(before, key=lambda entry: entry.span.start, default=None)
    days = days_named(reading.text, telling.told.date(), telling.country)
    if (
        last is None
        or not isinstance(last.body, Interviewed)
        or last.body.they_contact is not None
        or any(meet(day.span, word.span) for day in days)
        or not _is_near(last, word, parts)
    ):
        return reading
    told = replace(last, body=replace(last.body, they_contact="yes"))
    events = tuple(told if entry is last else entry for entry in reading.events)
    return replace(reading, events=events)


_TALKS: Final = (CallPlaced, HeardBack, Interviewed, RangBack)
"""In which they may have said so."""


def _is_word(part: Clause, parts: Sequence[Clause]) -> bool:
    """Say whether a clause tells what they said they would do."""
    if part.asked or part.denied or not _WORD.search(part.text):
        return False
    said = [
        one.text
        for one in parts
        if one.sentence == part.sentence and one.span.start <= part.span.start
    ]
    return any(_SAID.search(text) for text in said)


def _is_near(entry: Proposed, word: Clause, parts: Sequence[Clause]) -> bool:
    own = [part.sentence for part in parts if meet(part.span, entry.span)]
    return bool(own) and word.sentence - max(own) <= _NEAR
