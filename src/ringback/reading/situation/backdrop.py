"""What people name in passing: the interview behind a telling, and the thanks after it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Arranged, Body, Interviewed, Wrote
from ringback.casebook.terms import Means
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling

from .breaths import meet, parts_of

_INFERRED: Final = 0.75

_WHICH: Final = r"(?:\s+(?!no\b|not\b|an? chance\b)[\w'-]+){0,5}?"
_INTERVIEW: Final = r"\s+(?:interviews?|rounds?|panel|trial (?:shift|day))\b"
_PASSED: Final = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        r"\binterviewed\b",
        rf"\b(?:after|since|following|at|during|from|in|post){_WHICH}{_INTERVIEW}",
        rf"\b(?:had|did|done|gave|finished|completed|attended|went (?:to|for|through)|came out of|"
        rf"sat|been (?:to|for)){_WHICH}{_INTERVIEW}",
        rf"\b(?:saw|seen|sat|met|spoke|talked|went)\b(?:\s+[\w'-]+){{0,7}}?\s+(?:for|to|in) "
        rf"(?:an?|my|the){_WHICH}{_INTERVIEW}",
        r"(?:\b(?:my|the|our|his|her|their|an?|video|phone|final|first|second|last|trial)\s+|^\W*)"
        r"(?:interview|round|trial (?:shift|day)|shift|assessment(?: day)?)\b"
        r"(?:\s+\w+){0,4}?\s+(?:was|went|took place|ended|lasted|finished|happened)\b",
        r"\b(?:had|met|saw|faced)\b(?:\s+\w+){0,4}?\s+interviewers\b",
        r"^\W*interview(?:ed)?\s+(?:on|last|with|at|yesterday|this|a|an|\d)",
    )
)
"""How an interview is named that has been."""

_THANKED: Final = Pattern(
    r"\b(?:sent|wrote|e-?mailed|mailed|posted|shot|dropped|fired|put)\b.{0,40}\bthank"
    r"|\bthank(?:s|[- ]?you)\b(?:\W+\w+){0,3}?\W+(?:sent|mailed|posted|e-?mailed|written|went)\b"
    r"|^\W*(?:\w+ \w+\W+)?thank[- ]?you (?:e-?mail|mail|note|card|letter) (?:to|by)\b"
    r"|\bthanks by (?:e-?mail|post|letter)\b"
    r"|\bthanked (?:him|her|them|everyone|everybody|both|all|the)\b",
    re.IGNORECASE,
)
_POSTED: Final = Pattern(r"\b(?:post(?:ed)?|card|stamp|handwritten|typed)\b", re.IGNORECASE)

_YEAR: Final = timedelta(days=365)
_LONG: Final = timedelta(days=180)
"""No interview is so far ahead: its date is that of the year before."""

_HAD_BEEN: Final = Pattern(r"\b(?:i|we)'d\s+(?:\w+\s+)?interviewed\b", re.IGNORECASE)
"""Here "I'd" is no wish."""

_TO_COME: Final = Pattern(
    r"\b(?:tomorrow|next week|upcoming|coming|scheduled|invit\w+|before|coming up|"
    r"(?:come|ask(?:ed|s)?|call(?:ed)?|want\w*) (?:\w+ ){0,3}for (?:an?|the) interview|"
    r"get an interview|land an interview|never|no interview|not interviewed|without)\b",
    re.IGNORECASE,
)


def with_interview(reading: Reading, telling: Telling) -> Reading:
    """Add the interview that a telling takes for known; one arranged for a day gone by was held."""
    named = list(_named(reading.text))
    events = [_as_held(entry, named, telling) for entry in reading.events]
    coming = any(_is_an_interview(entry.body) for entry in events)
    if named and not coming and not any(isinstance(entry.body, Interviewed) for entry in events):
        events.append(Proposed(Interviewed(), telling.told, named[0], _INFERRED))
    return replace(reading, events=tuple(_once_a_day(events)))


def with_thanks(reading: Reading, telling: Telling) -> Reading:
    """Add the letter of thanks that a telling speaks of, where none was read (P5)."""
    read = any(
        isinstance(entry.body, Wrote) and entry.body.kind == "thank_you" for entry in reading.events
    )
    for part in () if read else parts_of(reading.text):
        open_ = part.asked or part.denied or part.planned
        if _THANKED.search(part.text) and not open_:
            by: Means = "post" if _POSTED.search(part.text) else "email"
            letter = Proposed(Wrote("thank_you", by), telling.told, part.span, _INFERRED)
            return replace(reading, events=(*reading.events, letter))
    return reading


def _as_held(entry: Proposed, named: Sequence[Span], telling: Telling) -> Proposed:
    """Give an interview that is told of as one that was, though it was read as arranged."""
    body = entry.body
    if not isinstance(body, Arranged) or not _is_an_interview(body):
        return entry
    held = Interviewed(body.people)
    when = body.when if body.when - telling.told < _LONG else body.when - _YEAR
    if when <= telling.told:
        return replace(entry, body=held, happened=when)
    if any(meet(span, entry.span) for span in named):
        return replace(entry, body=held, happened=telling.told)
    return entry


def _is_an_interview(body: Body) -> bool:
    return isinstance(body, Arranged) and body.what == "interview" and not body.cancelled


def _once_a_day(events: Sequence[Proposed]) -> Iterator[Proposed]:
    """Give the events, of several interviews of one day the first."""
    days = set()
    for entry in events:
        if not isinstance(entry.body, Interviewed) or entry.happened.date() not in days:
            yield entry
        if isinstance(entry.body, Interviewed):
            days.add(entry.happened.date())


def _named(text: str) -> Iterator[Span]:
    """Give where an interview is named that has been, not where one is hoped for."""
    parts = parts_of(text)
    for pattern in _PASSED:
        for found in pattern.finditer(text):
            span = Span(*found.span())
            own = next((part for part in parts if meet(part.span, span)), None)
            if own is not None and not _is_open(own):
                yield span


def _is_open(clause: Clause) -> bool:
    """Say whether a clause asks, denies or looks ahead."""
    had_been = bool(_HAD_BEEN.search(clause.text))
    open_ = clause.asked or clause.denied or (clause.planned and not had_been)
    return open_ or bool(_TO_COME.search(clause.text))
