"""Times of the day as people say them."""

import re
from typing import Final

from .figures import cardinal

_HALF: Final = r"([ap])(?:m\b|\.m\b\.?)"
_POINT: Final = r"(?:[:.]([0-5]\d))?"
_SPAN: Final = re.compile(
    rf"(?<![\w:.$€£])(\d{{1,2}}){_POINT} ?(?:{_HALF})? ?(?:[-–—]|\bto\b) ?"
    rf"(\d{{1,2}}){_POINT} ?{_HALF}",
    re.IGNORECASE,
)
_COLONS: Final = re.compile(
    r"(?<![\w:.])(\d{1,2}):([0-5]\d) ?(?:[-–—]|to) ?(\d{1,2}):([0-5]\d)(?![\w:])(?! ?[ap]\.?m\b)"
)
_CLOCK: Final = re.compile(rf"\b(\d{{1,2}})[:]([0-5]\d)(?![\d:])(?: ?{_HALF})?", re.IGNORECASE)
_HOUR: Final = re.compile(rf"(?<![\d.:])(\d{{1,2}}){_POINT} ?{_HALF}", re.IGNORECASE)
_NOON: Final = 12
_LAST: Final = 24


def said_times(text: str) -> str:
    """Give the text with its times in words: "16:30" becomes "four thirty P M"."""
    text = _SPAN.sub(_span, text)
    text = _COLONS.sub(lambda m: f"{_bare(m[1], m[2])} to {_bare(m[3], m[4])}", text)
    text = _CLOCK.sub(_clock, text)
    return _HOUR.sub(lambda m: f"{_time(m[1], m[2], m[3])}{_ending(m)}", text)


def _span(match: re.Match[str]) -> str:
    hour, minute, half, last_hour, last_minute, last_half = match.groups()
    first = _time(hour, minute, half) if half else _bare(hour, minute)
    return f"{first} to {_time(last_hour, last_minute, last_half)}{_ending(match)}"


def _bare(hour: str, minute: str | None) -> str:
    return _time(hour, minute, "").removesuffix(" o'clock")


def _clock(match: re.Match[str]) -> str:
    hour, minute, half = match.groups()
    if int(hour) > _LAST or (len(hour) == 1 and minute == "01" and not half):
        return f"{cardinal(int(hour))} to {cardinal(int(minute))}"
    return f"{_time(hour, minute, half)}{_ending(match)}"


def _time(hour: str, minute: str | None, half: str | None) -> str:
    h, m = int(hour), int(minute or "0")
    later = _NOON < h < _LAST
    said = half or ("p" if later else "")
    minutes = "" if not m else f" oh {cardinal(m)}" if m < 10 else f" {cardinal(m)}"
    end = f" {said.upper()} M" if said else "" if m else " o'clock"
    return f"{cardinal(h - _NOON if later else h)}{minutes}{end}"


def _ending(match: re.Match[str]) -> str:
    """Keep the point of "a.m." where it ends the sentence."""
    rest = match.string[match.end() : match.end() + 2]
    ends = not rest or (rest[0] == " " and rest[1:].isupper())
    return "." if match[0].endswith(".") and ends else ""
