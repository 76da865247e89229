"""Jobs that are told in sentences: "From 2015 to 2018 I worked as a cook at Bistro Verde"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import Final

from ..months import Period, find_period
from ..pages import Line, chunks
from ..sentences import sentences
from ..titles import title_likeness

_VERB: Final = (
    r"\b(?:(?:have\s+)?(?:been\s+)?(?:worked|working|served|employed|started(?:\s+out)?|began|"
    r"hired|trained)(?:\s+(?:there|then|also|mainly|full[- ]time|part[- ]time))*\s+as"
    r"|(?:was|am|became|have been)(?:\s+(?:then|also|now))?(?:\s+employed as)?)"
)
_END: Final = (
    r"(?=\s*[,.;(]|\s+(?:from|since|until|where|and|between|for|in|with|doing|before|after|when|"
    r"during|while|but)\b|\s*$)"
)
_HOUSE: Final = (
    r"(?:the\s+)?[A-ZÀ-Þ][\w&'’+.-]*(?:\s+(?:[A-ZÀ-Þ&+][\w&'’+.-]*|of|the|and|de|der|on))*"
)
_TOLD: Final = re.compile(
    rf"{_VERB}\s+(?:an?|the)\s+(?P<title>[^,.;()]{{3,60}}?)"
    rf"(?:,?\s+(?:at|for|with|in|by)\s+(?P<house>{_HOUSE}))?{_END}"
)
_AT: Final = re.compile(rf"^(?:.{{0,40}}\b)?[Aa]t\s+(?P<house>{_HOUSE})")
_UNTIL: Final = re.compile(r"\b(?:until|till?|up to)\s+$", re.IGNORECASE)
_FEWEST: Final = 4
"""So many words behind a job in its sentence tell of it."""
_LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class Told:
    """A job as a sentence tells it, and what it goes on to say."""

    title: Line
    employer: Line | None
    period: Period | None
    rest: Line | None


def told_job(line: Line) -> Told | None:
    """Give the job that a sentence tells, if it names a title, and a house or dates."""
    text = line.text[:_LONGEST]
    match = None if line.bullet else _TOLD.search(text)
    if match is None or title_likeness(match["title"]) < 1:
        return None
    period = _ended(text, find_period(text))
    house = _piece(line, match, "house") if match["house"] else _house_before(line, match.start())
    if house is None and period is None:
        return None
    rest = text[match.end() :].lstrip(" ,;.")
    after = period is None or period.start < match.end()
    tail = Line(rest, line.start + len(text) - len(rest)) if after else None
    tells = tail if tail and len(tail.text.split()) >= _FEWEST else None
    return Told(_piece(line, match, "title"), house, period, tells)


def told_in(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Give the lines from the first on that tells a job."""
    return tuple(dropwhile(lambda line: not any(map(told_job, sentences(line))), lines))


def told_apart(line: Line) -> Iterator[Line]:
    """Give the sentences of a line that tells jobs, each for itself; any other line as it is."""
    if line.bullet or _TOLD.search(line.text[: 10 * _LONGEST]) is None:
        yield line
        return
    parts = sentences(line)
    if not any(told_job(part) for part in parts):
        yield line
        return
    for part in parts:
        told = told_job(part)
        cut = told.rest.start - part.start if told and told.rest else len(part.text)
        yield from chunks(part, [(cut, cut)])


def _ended(text: str, period: Period | None) -> Period | None:
    """Give a single date as an end only, where "until" stands before it."""
    ends = period is not None and not period.ranged and _UNTIL.search(text[: period.start])
    return replace(period, since=None) if period and ends else period


def _piece(line: Line, match: re.Match[str], group: str) -> Line:
    return Line(match[group].rstrip(" .,"), line.start + match.start(group))


def _house_before(line: Line, end: int) -> Line | None:
    """Give the house that stands before: "At Bistro Verde I worked as a cook"."""
    match = _AT.match(line.text[:end])
    return (
        Line(match["house"].removesuffix(" I"), line.start + match.start("house"))
        if match
        else None
    )
