"""Hours told side by side, of which only the first is called one: "at 9:30, 11 and 3"."""

import re
from collections.abc import Sequence
from datetime import time
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.hours import Hour

_MORE: Final = re.compile(
    r"(?:\s*,|\s+and|\s*,\s*and|\s*&|\s*,?\s+then)\s+(?:again\s+)?(?:(?:at|around|about)\s+)?(\d{1,2})(?::(\d\d))?"
    r"(?=\s*(?:$|[,.;:)!-]|and\b|&|then\b))",
    re.IGNORECASE,
)
_OFFICE_OPENS: Final = 7


def with_more(text: str, hours: Sequence[Hour]) -> list[Hour]:
    """Give hours with those that follow one of them without a word of their own."""
    found = list(hours)
    for hour in hours:
        end = hour.span.end
        while (match := _MORE.match(text, end)) and not any(
            h.span.start == match.start(1) for h in found
        ):
            at = _hour(int(match[1]), int(match[2] or 0))
            if at is None:
                break
            end = match.end(2) if match[2] else match.end(1)
            found.append(Hour(Span(match.start(1), end), at, sure=False))
    return sorted(found, key=lambda hour: hour.span.start)


def _hour(hour: int, minute: int) -> time | None:
    """Give an hour of a working day; None for what is none."""
    if hour > 23 or minute > 59:
        return None
    return time(hour + 12 if 0 < hour < _OFFICE_OPENS else hour, minute)
