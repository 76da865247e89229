"""Which line a number is, by the words beside it: "my cell is …", "… (office)"."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.terms import PhoneKind
from ringback.reading.patterns import Pattern

_CELL: Final = (
    r"cell(?:\s?phone|ular|s)?|mobile|mobil|mob|handphone|hand phone|personal|whats\s?app"
    r"|text(?=\s(?:me|us|her|him|them|at|on|or|to)\b)"
)
_OFFICE: Final = (
    r"office(?!\s(?:hours|time))|(?:front\s)?desk|land\s?line|direct(?:\s(?:line|dial|number))?|ddi|switchboard|reception"
    r"|toll[- ]free|work(?=\s?(?:line|phone|number|is|on|at|tel\w*|[:#(+\d]))"
    r"|(?:main|business|company)\s(?:line|phone|number|office|(?:front\s)?desk|reception|switchboard)"
)
_KIND_BEFORE: Final = Pattern(
    rf"\b(?:(?P<cell>{_CELL}|[cm](?=[.:]))|(?P<office>{_OFFICE}|[owd](?=[.:])))\b", re.IGNORECASE
)
_LINK: Final = (
    r"(?:(?:is|that|that's|thats|which|it's|its|as|this|my|her|his|their|the|a|on|in|at|again)"
    r"\s{1,3}){0,4}"
)
_KIND_AFTER: Final = Pattern(
    rf"(?P<lead>[\s,;(\-–—.]{{0,4}}){_LINK}(?:(?P<cell>{_CELL})|(?P<office>{_OFFICE}))\b",
    re.IGNORECASE,
)
_TO_NEXT: Final = Pattern(
    r"[ \t:,;.)\-–—]{0,4}(?:(?:number|phone|line|is|on|at|it's|and|or|then)\W{1,3}){0,3}[+(]?",
    re.IGNORECASE,
)
"""What stands between a word that names a line and the next number."""
_PARTS: Final = Pattern(r"[,;.)]|\b(?:and|or|then)\b", re.IGNORECASE)
_NOT_THAT: Final = Pattern(
    r"\b(?:not|n't|don't|dont|never|instead of|rather than)\s(?:\w+\s){0,3}$", re.IGNORECASE
)
_BESIDE: Final = 48
_SENTENCE_ENDS: Final = Pattern(r"[.!?]\s|\n")


def line_kinds(text: str, places: Sequence[Span]) -> tuple[PhoneKind | None, ...]:
    """Give for each number the line that the nearest words name: before it, else right after it.

    A word between two numbers belongs to one of them: "0110 office, 0111 cell".
    """
    kinds: list[PhoneKind | None] = []
    since = 0
    for index, place in enumerate(places):
        before = _before(text, since, place)
        after = None if before else _after(text, places, index)
        kinds.append(_kind(before or after))
        since = after.end() if after else place.end
    return tuple(kinds)


def _before(text: str, since: int, place: Span) -> re.Match[str] | None:
    beside = text[max(since, place.start - _BESIDE) : place.start].rstrip(" .\n")
    # "(cell)" after the number before says nothing of this one.
    near = _SENTENCE_ENDS.split(beside.rpartition(")")[2] if since else beside)[-1]
    named = [
        match
        for match in _KIND_BEFORE.finditer(near)
        if not _NOT_THAT.search(near[: match.start()])
    ]
    return named[-1] if named else None


def _after(text: str, places: Sequence[Span], index: int) -> re.Match[str] | None:
    """Give the word behind a number, unless it belongs to the number that comes next."""
    end = places[index].end
    match = _KIND_AFTER.match(text, end, end + _BESIDE)
    follows = places[index + 1] if index + 1 < len(places) else None
    if match is None or follows is None:
        return match
    between = _TO_NEXT.match(text, match.end())
    if between is None or between.end() < follows.start:
        return match
    led = bool(_PARTS.search(match["lead"])) and "(" not in match["lead"]
    parted = bool(_PARTS.search(between[0]))
    if led != parted:
        return match if parted else None
    return match if _after(text, places, index + 1) else None


def _kind(match: re.Match[str] | None) -> PhoneKind | None:
    if match is None:
        return None
    return "cell" if match["cell"] else "office"
