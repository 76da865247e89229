"""How long it has been quiet: "it's been two weeks", "nothing for a month", "a week has passed"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Applied, Body, CallPlaced, Interviewed, Wrote
from ringback.reading.finders.figures import Figured
from ringback.reading.patterns import Pattern

_COUNTS: Final = {"couple": 2, "few": 3, "a": 1, "an": 1}
_UNITS: Final = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30}
_LAPSE: Final = Pattern(
    r"\b(?P<count>\d{1,3}|an?(?= (?!couple|few))|(?:a )?couple(?: of)?|(?:a )?few) "
    r"(?:full |whole |good |long |solid |more |business |working |calendar )?"
    r"(?P<unit>day|week|wk|fortnight|month)s?\b",
    re.IGNORECASE,
)
_ABOUT: Final = (
    r"(?:about|around|roughly|nearly|almost|over|like|another|exactly|only|just|well|more than|"
    r"the|now|a good|good|at least|maybe|some)"
)
_BEEN: Final = Pattern(
    rf"\b(?:been|it'?s|that'?s|that is|it is|has|have|is|g(?:a|i)ven? (?:it|them|him|her))"
    rf"\W+(?:{_ABOUT}\W+){{0,3}}$",
    re.IGNORECASE,
)
_QUIET: Final = Pattern(
    r"\b(?:nothing|no \w+|silence|heard|quiet|word|waiting|sitting|ghosted)\b[^.?!\n]{0,24}"
    rf"\b(?:for|in)\W+(?:{_ABOUT}\W+){{0,3}}$",
    re.IGNORECASE,
)
_SILENT: Final = Pattern(
    r"\W*(?:of (?:total |complete |radio )?(?:silence|nothing)|now\b|already\b|gone\b|"
    r"(?:and|with|but|later|has|have)?(?:\W+\w+){0,3}?\W+(?:nothing|no|not|silence|crickets|zip|"
    r"zilch|nada|passed|gone|waiting|still)\b)",
    re.IGNORECASE,
)
_NOT_YET: Final = Pattern(
    rf"\b(?:in|within|next|every|for)\W+(?:{_ABOUT}\W+){{0,3}}$", re.IGNORECASE
)
_AFTER_WHAT: Final = Pattern(
    r"[^\w.?!\n]*(?:after|since|from|following|past|before)[^\w.?!\n]+(?:[\w']+[^\w.?!\n]+){0,3}?"
    r"(?P<what>interview|talk|appl|call|rang|phone|message|voicemail|email|e-mail|mail|wrote|letter|"
    r"note)",
    re.IGNORECASE,
)
_ITS_OWN_AFTER: Final = Pattern(r"\b(?:after|since|from|following|past|before)$", re.IGNORECASE)
_WHAT: Final[dict[str, type[Body]]] = {
    "interview": Interviewed,
    "appl": Applied,
    **dict.fromkeys(("call", "rang", "phone", "message", "voicemail"), CallPlaced),
    **dict.fromkeys(("email", "e-mail", "mail", "wrote", "letter", "note"), Wrote),
}


@dataclass(frozen=True, slots=True)
class Lapse:
    """So many days until now; `after` is the kind of event that it names as their beginning."""

    span: Span
    days: int
    after: type[Body] | None = None


def find_lapses(text: Figured) -> Iterator[Lapse]:
    """Give how long it has been quiet, in order; spans count in the original."""
    for found in _LAPSE.finditer(text.text):
        before = text.text[max(0, found.start() - 48) : found.start()]
        if _lasts(before, text.text[found.end() : found.end() + 48]):
            span = text.span(*found.span())
            yield Lapse(span, _days(found), counted_from(text.text, found.start(), found.end()))


def counted_from(text: str, start: int, end: int) -> type[Body] | None:
    """Give the kind of event that a time is counted from: "a week after the interview"."""
    own = _ITS_OWN_AFTER.search(text, start, end)
    found = _AFTER_WHAT.match(text, own.start() if own else end, end + 60)
    return _WHAT[found["what"].lower()] if found else None


def _lasts(before: str, after: str) -> bool:
    """Say whether a count of days lasts until now, by the words before and after it."""
    if _QUIET.search(before) or _BEEN.search(before):
        return True
    return not _NOT_YET.search(before) and bool(_SILENT.match(after))


def _days(found: re.Match[str]) -> int:
    words = found["count"].lower().removeprefix("a ").removesuffix(" of")
    count = int(words) if words.isdigit() else _COUNTS[words]
    return count * _UNITS[found["unit"].lower()]
