"""Hours as people name them: "at 2", "half ten", "3:30pm", "noon"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.patterns import Pattern

from .figures import Figured
from .hour_forms import HOURS, Told
from .spelling import spelt

_HALF_TEN: Final = frozenset(("GB", "IE", "AU", "NZ", "IN", "ZA"))
"""Where "half ten" is half past ten and nothing else."""
_NUMBERS: Final = Pattern(
    r"(?<!\w)(?:\+\d[\d\s().-]{7,18}\d|\(\d{2,5}\)\s?\d[\d\s.-]{4,12}\d|\d{3}[\s.-]\d{3}[\s.-]\d{4}"
    r"|0\d{1,4}\s\d{3,4}\s?\d{3,4}|\d{3}[\s.-]\d{4}|\d{7,15}|\d{4}-\d{1,2}-\d{1,2})(?!\d)"
)
_DAY: Final = (
    r"(?:tomorrow|yesterday|today|this|that|last|next|on|in\sthe|at|\w{3,9}day"
    r"|mon|tues?|weds?|thur?s?|fri)"
)
_PART_AFTER: Final = Pattern(
    rf"\s(?:{_DAY}\s){{0,2}}(?P<part>morning|afternoon|evening|night|tonight)\b",
    re.IGNORECASE,
)
_PART_BEFORE: Final = Pattern(
    r"\b(?P<part>morning|afternoon|evening|night|tonight)\b(?:\s|,\s(?=at|around|about|just))"
    r"(?:(?:at|around|about|just|after|before|by|the|of|from|between|\w{3,9}day"
    r"|\d{1,2}(?:st|nd|rd|th))\s){0,4}(?:\w{1,10}\s(?=at\s$)at\s)?$",
    re.IGNORECASE,
)
_BESIDE: Final = 48


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour that words name; `sure` where they leave no other half of the day open."""

    span: Span
    at: time
    sure: bool = True


def find_hours(text: Figured, country: str = "US") -> tuple[Hour, ...]:
    """Give the hours that a text names, in order, office hours where the half is open."""
    text = spelt(text)
    whole = text.text
    taken = frozenset(
        place for match in _NUMBERS.finditer(whole) for place in range(match.start(), match.end())
    )
    hours: list[Hour] = []
    last = 0
    for start, end, told in sorted(_all(whole), key=lambda each: (each[0], -each[1])):
        if start < last or start in taken or end - 1 in taken:
            continue
        at, sure = _settled(told, whole, start, end)
        if whole.startswith(("half ", "half-"), start) and whole[start + 5].isdigit():
            sure = sure and country.upper() in _HALF_TEN
        hours.append(Hour(text.span(start, end), at, sure))
        last = end
    return tuple(hours)


def _all(text: str) -> Iterator[tuple[int, int, Told]]:
    for form in HOURS:
        for match in form.pattern.finditer(text):
            told = form.read(match)
            if told.hour < 24 and told.minute < 60 and form.fits(text, match.end("here")):
                yield match.start("here"), match.end("here"), told


def _settled(told: Told, text: str, start: int, end: int) -> tuple[time, bool]:
    """Give the hour of the day, office hours where nothing says which half is meant."""
    hour = told.hour
    if told.settled or hour > 12 or hour == 0:
        return time(hour, told.minute), told.sure
    half = told.half or _part(text, start, end)
    if half:
        return time(_in_half(hour, half), told.minute), told.sure
    return time(hour + 12 if hour < 7 else hour, told.minute), told.sure and hour not in (6, 7, 8)


def _part(text: str, start: int, end: int) -> str:
    """Give the part of the day that stands beside an hour."""
    match = _PART_BEFORE.search(text[max(0, start - _BESIDE) : start]) or _PART_AFTER.match(
        text, end, end + _BESIDE
    )
    return match["part"].lower() if match else ""


def _in_half(hour: int, half: str) -> int:
    """Give the hour from 0 to 23 of an hour up to 12: "a", "p", or a part of the day."""
    if half in ("a", "morning") or (hour == 12 and half not in ("p", "afternoon")):
        return hour % 12
    return hour % 12 + 12
