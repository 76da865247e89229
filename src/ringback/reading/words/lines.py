"""Numbers and addresses that somebody gave otherwise than in a greeting, and whose they are."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import GivenLine
from ringback.reading.values import NewLine

from .findings import Findings
from .scenes import Scene
from .spans import within


def new_lines(
    found: Findings, scenes: Sequence[Scene], heard: Sequence[Span]
) -> tuple[NewLine, ...]:
    """Give the lines that they gave, each with whose it is."""
    return tuple(
        replace(of_kind(found, line), contact=_whose(found, scenes, line))
        for line in found.lines
        if not within(line.span, heard)
        and not is_rung(found, line.span)
        and not is_own(found, line.span)
    )


_MINE: Final = re.compile(
    r"\bmy (?:own )?(?:number|cell|mobile|phone|no)\b\W{0,3}(?:is |was |of )?$|"
    r"\b(?:(?:her|him|them|you|\w+) to|can|could|please) (?:call|ring|phone|text|reach) me"
    r"(?: back)?(?: on| at)?\W{0,3}$",
    re.IGNORECASE,
)
"""What leads to the seeker's own number, left for them: "for her to call me on ..."."""


def is_own(found: Findings, span: Span) -> bool:
    """Whether a number is the seeker's, told to them."""
    return bool(_MINE.search(found.text[max(0, span.start - 40) : span.start]))


def is_rung(found: Findings, span: Span) -> bool:
    """Whether a number is the one that the seeker rang, and nobody gave it."""
    return bool(_RUNG.search(found.text[max(0, span.start - 30) : span.start]))


_RUNG: Final = re.compile(
    r"\b(?:rang|called|phoned|dialled|dialed|tried)(?: the number| on| up)?\s*$", re.IGNORECASE
)


def of_kind(found: Findings, line: NewLine) -> NewLine:
    """Take "that is her cell", told right after a number, for what the number is."""
    after = found.text[line.span.end : line.span.end + 40].lower()
    if line.line.kind == "office" and _CELL.match(after):
        return replace(line, line=GivenLine("cell", line.line.value))
    return line


_CELL: Final = re.compile(
    r"\W{0,4}(?:(?:that|which|it|this)(?:'s| is| was)?\s+)?(?:(?:his|her|the|their|a)\s+)?"
    r"(?:direct\s+)?(?:cell|mobile)\b"
)


_GAVE: Final = re.compile(r"\bgave (?:me|us) (?:his|her|their)\b", re.IGNORECASE)
"""Somebody who gives "his cell" gives another's."""


def _whose(found: Findings, scenes: Sequence[Scene], line: NewLine) -> str:
    """Give whose a line is: whom the address names, else whoever was spoken of last."""
    named = [m for m in found.people if m.person.name]
    local = line.line.value.partition("@")[0]
    for mention in named:
        if line.line.kind == "email" and mention.person.name.split()[-1].lower() in local:
            return mention.person.key
    before = [m for m in named if m.span.start < line.span.start]
    giver = _GAVE.search(found.text[max(0, line.span.start - 80) : line.span.start])
    if giver and before:
        start = max(0, line.span.start - 80) + giver.start()
        gave = [m for m in before if m.span.start <= start][-1:]
        others = [m.person.key for m in before if gave and m.person != gave[0].person]
        others += [p.key for p in found.telling.people if gave and p != gave[0].person]
        if others:
            return others[0] if len(set(others)) == 1 else others[-1]
    if before:
        return before[-1].person.key
    around = [s for s in scenes if s.contact and s.begin <= line.span.start]
    return around[-1].contact if around else ""
