"""Until when one can apply, by label or in a sentence; none where an ad stays open."""

from datetime import date, timedelta
from itertools import zip_longest
from typing import Final

from ..days import find_day, puts_day_first
from ..pages import Page
from ..vocabulary import any_of
from .ad_fields import Fields

_WHAT: Final = (
    r"send|apply|submit|respond|reply|write|return|e-?mail|letters?|forms?|applications?|"
    r"r[eé]sum[eé]s?|cvs?|contact|ring|call|text|get in touch|drop"
)
_CUES: Final = any_of(
    r"\b(?:apply|applications?|reply) (?:by|before|until)\b",
    r"\bapplications? (?:are |is |must be |should be )?(?:due|close[sd]?|received|accepted|"
    r"welcome|open)\b",
    r"\bdeadline\b",
    r"\bclos(?:es|ing|e date)\b",
    r"\b(?:open|posted|accepting applications) (?:until|through|till)\b",
    r"\b(?:no|not) later than\b|\blast (?:day|date)\b",
    r"\bbewerbungs(?:schluss|frist)\b|\bbewerb\w+ .{0,60}\bbis\b",
    rf"\b(?:{_WHAT})\b.{{0,140}}?\b(?:by|before|until|till)\b",
)
_NEAR: Final = 48
"""Characters behind the cue in which the day must stand."""
_NEXT: Final = 160
"""Characters of the next line in which a sentence may end."""
_LATE: Final = timedelta(days=7)
"""An ad that is kept is hardly ever older than so much past its end."""


def closing_day(
    page: Page, fields: Fields, today: date, country: str = "", posted: date | None = None
) -> date | None:
    """Give the last day to apply; without a year the next such day after the ad was posted."""
    first = puts_day_first(country, page.text)
    since = posted or today - _LATE
    if fields["closes"]:
        return find_day(fields["closes"], today, day_first=first, since=since)
    for line, after in zip_longest(page.lines, page.lines[1:]):
        own = line.text[:2000]
        # On paper "by Monday" and its date may stand on the next line.
        goes_on = after is not None and not after.heading
        text = f"{own} {after.text[:_NEXT]}" if after is not None and goes_on else own
        for cue in _CUES.finditer(text):
            if cue.start() >= len(own):
                break
            near = text[cue.end() : cue.end() + _NEAR]
            day = find_day(near, today, day_first=first, since=since)
            if day:
                return day
    return None
