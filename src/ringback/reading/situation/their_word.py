"""What they said of what comes after an interview: that they will be in touch, or may be asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from ringback.casebook.events import CallPlaced, HeardBack, Interviewed, Promised, RangBack
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.days import Day
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
    if word is None or any(isinstance(entry.body, Promised) for entry in reading.events):
        return reading
    last = _talk_before(reading.events, word)
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


def with_leave(reading: Reading, telling: Telling) -> Reading:
    """Give an interview the day from which they said that the seeker may ask."""
    parts, today = parts_of(reading.text), telling.told.date()
    days = days_named(reading.text, today, telling.country)
    for part in parts:
        leave = _LEAVE.search(part.text)
        day = next((day for day in days if meet(day.span, part.span)), None)
        if leave is None or day is None or part.asked or not _is_said(part, parts):
            continue
        own = reading.text[part.span.start : day.span.end]
        last = _talk_before(reading.events, part)
        if last is None or not isinstance(last.body, Interviewed) or not _FROM.search(own):
            continue
        body = _from(last.body, day, last.happened.astimezone(telling.zone).date(), today)
        told = replace(last, body=replace(body, follow_up_how="call") if leave["call"] else body)
        events = tuple(told if entry is last else entry for entry in reading.events)
        return replace(reading, events=events)
    return reading


def _from(body: Interviewed, day: Day, held: date, today: date) -> Interviewed:
    """Give an interview held on a day the day from which it may be asked, in place of another."""
    same = (day.back, day.ahead)
    return replace(
        body,
        may_follow_up="yes",
        follow_up_from=day.back if held < day.back <= today else day.ahead,
        next_step_by=None if body.next_step_by in same else body.next_step_by,
        decision_by=None if body.decision_by in same else body.decision_by,
    )


_LEAVE: Final = Pattern(
    r"\b(?:may|can|could|should|free to|welcome to|okay to|ok to|fine to|to)\W+(?:\w+ )?"
    r"(?:(?P<call>call|ring|phone|telephone)|e-?mail|write|contact|follow up|check (?:back|in)|"
    r"get in touch|ask)\b",
    re.IGNORECASE,
)
_FROM: Final = Pattern(r"\b(?:after|from|past|starting|as of)\b", re.IGNORECASE)


def _talk_before(events: Sequence[Proposed], part: Clause) -> Proposed | None:
    """Give the talk that was told last before a clause."""
    talks = [
        entry
        for entry in events
        if isinstance(entry.body, _TALKS) and entry.span.start <= part.span.start
    ]
    return max(talks, key=lambda entry: entry.span.start, default=None)


def _is_said(part: Clause, parts: Sequence[Clause]) -> bool:
    """Say whether a clause stands in what somebody said."""
    return any(
        _SAID.search(one.text)
        for one in parts
        if one.sentence == part.sentence and one.span.start <= part.span.start
    )


_TALKS: Final = (CallPlaced, HeardBack, Interviewed, RangBack)
"""In which they may have said so."""


def _is_word(part: Clause, parts: Sequence[Clause]) -> bool:
    """Say whether a clause tells what they said they would do."""
    if part.asked or part.denied or not _WORD.search(part.text):
        return False
    return _is_said(part, parts)


def _is_near(entry: Proposed, word: Clause, parts: Sequence[Clause]) -> bool:
    own = [part.sentence for part in parts if meet(part.span, entry.span)]
    return bool(own) and word.sentence - max(own) <= _NEAR
