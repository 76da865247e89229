"""Which lines of a work section may belong to the head of a job: dated ones, and short names."""

import re
from collections.abc import Sequence
from typing import Final

from ..months import Period, find_period
from ..pages import Line
from ..titles import employer_likeness, title_likeness
from .awards import is_award
from .credentials import is_degree, is_licence
from .head_roles import says_only_now

_KIND: Final = (
    r"(?:key|main|primary|core|job|general|daily|day[- ]to[- ]day|major|notable|selected|"
    r"significant|specific|principal|professional|career|personal|teaching|my|the|other|"
    r"additional|some|brief|summary of|list of|overview of|description of)"
)
_LABEL_NOUN: Final = (
    r"(?:responsibilit(?:y|ies)|duties|achievements?|accomplishments?|tasks?|highlights|activities|"
    r"contributions|roles? (?:overview|summary|description)|job description|projects?|awards)"
)
_DUTY_LABEL = re.compile(
    rf"^(?:{_KIND} )*{_LABEL_NOUN}(?:(?:\s*[,/&]\s*|\s+and\s+|\s*,\s*and\s+)(?:{_KIND} )*"
    rf"{_LABEL_NOUN})*(?: (?:(?:and|&) (?!\w+ed\b)|include[sd]?|including|as|during|within|held|"
    r"are|were).{0,40})?\s*:?$|^(?:environment|tech(?:nologies|nology stack)?)\s*:?$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z][.!;]$")
_SHORTENED = re.compile(r"\b(?:inc|ltd|co|corp|llc|jr|sr|dept|bros|assoc|univ)\.$", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+\.[a-z]{2,4}\b")
_PARTED = re.compile(r"(?:\s\||\t|\s{3}|\s[•·])\s*$")
_DASHED = re.compile(r"\s[–—|-]\s|\t")
_LONGEST_NAME: Final = 90
_MAX_HEAD: Final = 130
_POST: Final = 7
"""So many words, dashes counted, has a bare title with a house at most."""


def dated_lines(lines: Sequence[Line]) -> list[bool]:
    """Say of each line whether it is one of a head with a date in it.

    Where heads are plain lines, a bullet is one only as a further post right below a head.
    """
    dated = [_is_dated(line) for line in lines]
    plain = any(found and not line.bullet for found, line in zip(dated, lines, strict=True))
    for at, line in enumerate(lines):
        if plain and dated[at] and line.bullet:
            above = at == 0 or dated[at - 1] or not lines[at - 1].bullet
            dated[at] = above and _is_post(line)
    return dated


def _is_post(line: Line) -> bool:
    """Whether a bullet is a bare title with its dates, and counts nothing."""
    period = find_period(line.text)
    if period is None or re.match(r"(?i)since|from|seit", line.text[period.start :]):
        return False
    rest = f"{line.text[: period.start]} {line.text[period.end :]}"
    return len(rest.split()) <= _POST and not any(char.isdigit() for char in rest)


def is_duty_label(text: str) -> bool:
    """Whether a line only announces what was done: "Key responsibilities:", under a date too."""
    period = find_period(text) if len(text) <= _MAX_HEAD else None
    words = text if period is None else text[: period.start] + text[period.end :]
    return _DUTY_LABEL.match(words.strip(" -–—•*:,|()")) is not None


def _is_dated(line: Line) -> bool:
    """Whether this is a line of a head with a date in it, and no sentence that names a year."""
    period = find_period(line.text)
    if period is None:
        return says_only_now(line) and not line.bullet and len(line.text) <= _LONGEST_NAME
    if _is_paper(line.text, period):
        return False
    rest = (line.text[: period.start] + line.text[period.end :]).strip(" ,.;|-–—()")
    if len(rest) > _MAX_HEAD - 20 or (_SENTENCE.search(line.text) and len(rest.split()) > 6):
        return False
    at_edge = period.start <= 2 or _is_last(line.text[period.end :])
    if line.bullet:
        return period.ranged and at_edge and bool(is_named(rest))
    if not period.ranged and len(rest.split()) > 3:
        apart = _PARTED.search(line.text[: period.start]) is not None
        return at_edge and (apart or bool(is_named(rest)))
    return period.ranged or at_edge


def _is_last(rest: str) -> bool:
    """Whether behind a date nothing stands but further dates, as of two summers."""
    for _ in range(4):
        if len(rest) <= 2:
            return True
        period = find_period(rest)
        if period is None or period.start > 5:
            return False
        rest = rest[period.end :]
    return False


def _is_paper(text: str, period: Period | None) -> bool:
    """Whether a line names an award, a licence or a degree; a job lasts, and those have a day."""
    if is_award(text):
        return True
    ranged = period is not None and period.ranged
    return not ranged and (is_licence(text) or is_degree(text))


def is_named(rest: str) -> bool:
    """Whether a title or an employer can be told in these words, and they are few."""
    return len(rest.split()) <= 14 and (
        title_likeness(rest) >= 2
        or any(title_likeness(part) >= 2 for part in re.split(r"[,|–—\t-]", rest))
        or employer_likeness(rest) >= 2
    )


def is_headish(line: Line) -> bool:
    """Whether a line may belong to a head: short, no bullet, no sentence."""
    text = line.text
    return (
        not line.bullet
        and not _is_paper(text, find_period(text))
        and len(text) <= (_MAX_HEAD if _names_both(text) else _LONGEST_NAME)
        and not is_sentence(text)
        and not text.endswith(":")
        and (
            text[0].isupper()
            or text[0].isdigit()
            or not text[0].isascii()
            or bool(_DOMAIN.match(text))
            or title_likeness(text) >= 2
        )
        and not _DUTY_LABEL.match(text)
    )


def _names_both(text: str) -> bool:
    """Whether a dash or a bar parts a house from a title."""
    parts = _DASHED.split(text[: 2 * _MAX_HEAD])
    houses = [part for part in parts if employer_likeness(part) > title_likeness(part)]
    return bool(houses) and any(title_likeness(part) >= 2 for part in parts)


def is_sentence(text: str) -> bool:
    """Whether words end like a sentence, and not like a firm: "Torrey Surf Co."."""
    words = len(text.split())
    shortened = _SHORTENED.search(text) is not None
    return _SENTENCE.search(text) is not None and words > (5 if shortened else 3)
