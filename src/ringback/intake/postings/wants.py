"""What an ad asks for, one readable requirement at a time, each with its place in the text."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from ...casebook.documents import Span, Want
from ..pages import Line, Page
from ..sentences import clauses, sentences
from ..vocabulary import any_of
from .asking import ASKS, NICE
from .heading_words import WORDS, Kind
from .headings import Section, sections_of
from .task_verbs import is_task, tells_of_task
from .unasked import is_unasked

_CURT: Final = re.compile(
    r"own (?:tools|car|transport|van|vehicle)\b|"
    r"\w+ (?:essential|required|preferred|req['’]?d|pref['’]?d)\b",
    re.IGNORECASE,
)
_BULLET: Final = re.compile(r"[-–—•*·]\s+")
_JOINT: Final = re.compile(r"^(?:(?:either|or|and|i{1,3}|iv|v)\b[\s.]*)+$", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:[^\w\s(\[\"'“‘$€£#+.-]+\s*|(?:and |or )?(?:key )?objective #?\d+\s*:\s*|"
    r"(?:and |or )?(?:knowledge of|"
    r"ability to|abilities|skills? in|experience|education|typing)\s*:\s*|[a-z]\)\s+|"
    r"\d{1,2}[.)]\s+|and\s+(?=[a-z]))",
    re.IGNORECASE,
)
_ANNOUNCES: Final = re.compile(
    r"(?:(?!\b(?:who|with|experience|must|able|you)\b).)*?(?:\b(?:is|are|['’]re) |^)(?:currently "
    r"|now |actively )?(?:looking for|seeking|hiring|recruiting)\b"
    r"(?:(?!\b(?:who|with|experience[d]?|must|able|you|that)\b).)*",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"^(?:we|our|at [A-Z]|the company|founded|since \d{4}|join)\b", re.IGNORECASE
)
_DESCRIBED: Final = any_of(*dict(WORDS)["prose"])
_CUT_OFF: Final = re.compile(r"\b(?:our|your|the|an?|of|and|or|to|in|with|for)$", re.IGNORECASE)
"""A line that a program broke ends so."""
_FRAGMENT: Final = 4
_CLAUSE: Final = 3
"""Words of a clause that says something by itself."""
_LIST: Final = 3
"""Bullets that make a list."""
_READABLE: Final = 200
_MOST: Final = 80


def wants_of(page: Page, employer: str = "") -> tuple[Want, ...]:
    """Give the wants of an ad in the order of its text, each wording once."""
    found: dict[str, Want] = {}
    for section in sections_of(page, employer):
        if section.kind == "skip":
            continue
        kind = _kind(section)
        lines = _prose(section.lines) if kind == "prose" else _listed(section.lines)
        for line in lines:
            want = _want(line, kind)
            if want is not None:
                found.setdefault(want.text.lower(), want)
    return tuple(list(found.values())[:_MOST])


def _kind(section: Section) -> Kind:
    """Give the kind of a section; a list under "Job description" tells what is to be done."""
    bullets = sum(line.bullet for line in section.lines)
    described = section.kind == "prose" and _DESCRIBED.search(section.heading)
    return "duty" if described and bullets >= _LIST else section.kind


def _listed(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Give the items under a heading; between bullets a sentence counts only if it asks."""
    bulleted = any(line.bullet for line in lines)
    for line in lines:
        pieces = [part for piece in _short_enough(line) for part in _split_label(piece)]
        for piece in pieces:
            # "You'll…" goes on in small letters, with bullets or without.
            goes_on = piece.text[:1].islower() and is_task(piece.text)
            if line.bullet or not bulleted or goes_on or _asks(piece.text):
                yield piece


def _prose(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Give what running text asks; a list of which most ask is one of things that are asked."""
    for bulleted, group in groupby(lines, key=lambda line: line.bullet):
        run = tuple(group)
        asking = sum(_asks(line.text) or is_task(line.text) for line in run)
        if bulleted and len(run) >= _LIST and 2 * asking > len(run):
            yield from _listed(run)
            continue
        for line in run:
            yield from _asked(line)


def _graded(line: Line) -> list[Line]:
    """Part what must be from what would be nice: "a licence; Spanish is a plus"."""
    parts = clauses(line)
    wished = [NICE.search(part.text) is not None for part in parts]
    long_enough = all(len(part.text.split()) >= _CLAUSE for part in parts)
    return parts if any(wished) and not all(wished) and long_enough else [line]


def _asked(line: Line) -> Iterator[Line]:
    """Give the sentences of a line that ask for something, and of a bullet a task."""
    for sentence in _short_enough(line) if line.bullet else sentences(line):
        done = is_task(sentence.text) if line.bullet else tells_of_task(sentence.text)
        if done or _asks(sentence.text):
            yield from (piece for part in _graded(sentence) for piece in _cut(part))


def _asks(text: str) -> bool:
    return bool(ASKS.search(text)) and not _is_boast(text) and not _ANNOUNCES.fullmatch(text)


def _is_boast(text: str) -> bool:
    """Whether a sentence speaks of the employer rather than of whom it looks for."""
    asks = re.search(
        r"\bwe (?:need|want)|looking for|seek|you\b|must|required|candidate|applicant",
        text,
        re.IGNORECASE,
    )
    return bool(_OURS.match(text)) and asks is None


def _short_enough(line: Line) -> list[Line]:
    """Give a line whole if it reads as one want, else its clauses or sentences."""
    if line.text.count(";") >= 2 or (";" in line.text and len(line.text) > _READABLE):
        return [part for piece in clauses(line) for part in _cut(piece)]
    told = sentences(line)
    # One sentence about forms does not take what stands beside it along.
    whole = len(told) == 1 or (line.bullet and not is_unasked(line.text))
    if len(line.text) <= _READABLE and whole:
        return [line]
    return [part for piece in told for part in _cut(piece)]


def _cut(piece: Line) -> list[Line]:
    """Shorten what is too long for one want at the last comma, bracket or space that fits."""
    text = piece.text
    if len(text) <= _READABLE + 40:
        return [piece]
    parts = sentences(piece)
    if len(parts) > 1:
        return [short for part in parts for short in _cut(part)]
    end = max(text.rfind(mark, 60, _READABLE) for mark in (", ", "; ", " (", " – ", " - "))
    end = end if end > 0 else text.rfind(" ", 60, _READABLE)
    return [
        Line(text[: end if end > 0 else _READABLE].rstrip(" ,;"), piece.start, bullet=piece.bullet)
    ]


def _split_label(piece: Line) -> Iterator[Line]:
    """Give the piece without "Knowledge of:", a number, or an "and" before it."""
    lead = _LEAD.match(piece.text)
    start = lead.end() if lead else 0
    text = piece.text[start:].strip()
    if text:
        yield Line(text, piece.start + piece.text.find(text, start), bullet=piece.bullet)


def _want(line: Line, kind: Kind) -> Want | None:
    lead = _BULLET.match(line.text)
    start = lead.end() if lead else 0
    text = line.text[start:].rstrip(" ;,")
    letters = sum(char.isalpha() for char in text)
    if (
        letters < (2 if kind in ("must", "nice") else 4)
        or _JOINT.match(text)
        or (len(text.split()) <= _FRAGMENT and _CUT_OFF.search(text))
        or is_unasked(text)
        or text.endswith(("?", ":", "…"))
        or len(text.split()) < _fewest(text, kind)
    ):
        return None
    must = kind != "nice" and not NICE.search(text)
    return Want(text, must, Span(line.start + start, line.start + start + len(text)))


def _fewest(text: str, kind: Kind) -> int:
    """A duty has three words at least; a skill may be a name: "SQL"; Japanese knows no spaces."""
    if not text.isascii() or _CURT.match(text):
        return 1
    if kind in ("must", "nice"):
        return 1
    # "washes windows" goes on a list, "Clean windows" is a task, "Windows" heads one.
    return 2 if text[0].islower() or is_task(text) else 3
