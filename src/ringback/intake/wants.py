"""What an ad asks for, one readable requirement at a time, each with its place in the text."""

import re
from collections.abc import Iterator
from typing import Final

from ..casebook.documents import Span, Want
from .headings import Kind, sections_of
from .pages import Line, Page
from .sentences import clauses, sentences

_NICE: Final = re.compile(
    r"\b(?:preferred|a plus|is a (?:big |huge |strong |definite )?plus|nice to have|"
    r"bonus points|bonus if|desirable|an advantage|ideally|"
    r"would be (?:great|nice|helpful|beneficial|an asset)|an asset|helpful but|"
    r"not (?:required|essential)|optional|beneficial|it helps if|it(?:['’]d| would) help|"
    r"brownie points|extra points|is a bonus|are a bonus|helpful|useful|welcome but|"
    r"(?:would|['’]d) (?:love|like) it if)\b|\(bonus|\bbonus:",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\bmust\b|\byou(?:['’]ll| will)? (?:have|need|bring|should|possess|hold|know|enjoy|"
    r"are (?:a|an|able|comfortable|organi[sz]ed|friendly|reliable)|can )|"
    r"\bexperience (?:in|with|of|as|using|working|managing|handling|selling|required|"
    r"preferred)\b|\byears?['’]? (?:of )?(?:\w+ ){0,3}experience\b|\bwe need\b|"
    r"\blooking for (?:somebody|someone|an? |people|candidates|experienced)|\brequired\b|"
    r"\brequires?\b|"
    r"\b(?:candidates?|applicants?) (?:must|should|will|with|who)\b|\bideal candidate\b|"
    r"\bwe(?:['’]re| are) (?:seeking|after)\b|"
    r"\bessential[.!]?$|\b\d\+? ?(?:yrs?|years?)['’]? min|"
    r"^own (?:tools|car|transport|van|vehicle)\b|\bability to\b|\bable to\b|"
    r"\bknowledge of\b|\bproficien|\bfamiliar(?:ity)? with\b|"
    r"\bdegree in\b|\blicen[cs]ed?\b|"
    r"\bcertifi(?:ed|cation)\b|\bseeking (?:an?|experienced)\b|\bskills?\b|\bcomfortable "
    r"with\b|\bpreferred\b|\bpassion(?:ate)? (?:for|about)\b|"
    r"\byou(?:['’]ll| will) (?!(?:receive|get|earn|love|find|hear|be (?:paid|notified|asked))\b)"
    r"\w+|\b(?:duties|responsibilities) include\b",
    re.IGNORECASE,
)
_NO_WANT: Final = re.compile(
    r"equal opportunity|regardless of|without regard|protected (?:veteran|class|by)|"
    r"reasonable accommodation|discriminat|affirmative action|"
    r"\b(?:salary|pay|wage|compensation)\b.{0,40}(?:range|\$|€|£|\d)|[$€£]\s?\d|"
    r"\b401\s?\(?k|paid time off|\bpto\b|health insurance|dental|"
    r"\bbenefits (?:include|package)|competitive (?:salary|pay|compensation)|\bper (?:hour|"
    r"annum)\b|"
    r"(?:please |to )apply\b|\b(?:submit|send|e-?mail|attach|upload)\b.{0,40}\b(?:résumé|"
    r"resume|cv|application|cover letter)|apply (?:now|by|at|online|today|via|through)|"
    r"https?://|www\.|\S@\S|no (?:phone )?calls|will not be accepted|"
    r"do not (?:call|contact)|visa sponsorship|"
    r"sponsor (?:visas?|work)|authori[sz]ed to work|us citizen|u\.s\. citizen|"
    r"security clearance|background (?:check|investigation|screening)|drug (?:test|screen)|"
    r"cookies|all rights reserved|©|"
    r"position is (?:remote|based|located|open|permanent|full|part)|click here|sign (?:in|"
    r"up)|log in|job alert|read more|learn more|"
    r"talent community|may be substituted|will be evaluated as|on your r[eé]sum|to fill "
    r"(?:one|\d)|^(?:age|gender|sex|marital status)\b|job description is not|may change at "
    r"any time|reserves the right|other duties as|^(?:monday|working hours|job type)\b|"
    r"recruit(?:ing|ment) agenc|unsolicited|will be considered|considered for employment|"
    r"\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d[\d ()-]{7,}|\b0\d{2,4} \d{3} \d{3,4}\b|"
    r"\byou(?:['’]ll| will) (?:be )?report(?:ing)? (?:directly )?to\b|"
    r"^report(?:s|ing)? (?:directly )?to\b(?!.*, you\b)|"
    r"^we(?:['’]re| are) (?:an?|the|one of)\b(?!.*\b(?:must|you|need|seek\w*|looking)\b)|"
    r"apply in person|\bask for [A-Z]|(?:stop|come|drop) (?:by|in)\b|"
    r"we thank|only (?:those|candidates) selected",
    re.IGNORECASE,
)
_CURT: Final = re.compile(
    r"own (?:tools|car|transport|van|vehicle)\b|\w+ (?:essential|required)\b", re.IGNORECASE
)
_INTRO: Final = re.compile(r"(?:following|includes?|below|such as|to)?\s*:$", re.IGNORECASE)
_JOINT: Final = re.compile(r"^(?:(?:either|or|and|i{1,3}|iv|v)\b[\s.]*)+$", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:(?:and |or )?(?:key )?objective #?\d+\s*:\s*|(?:and |or )?(?:knowledge of|"
    r"ability to|abilities|skills? in|experience|education|typing)\s*:\s*|[a-z]\)\s+|"
    r"\d{1,2}[.)]\s+|and\s+(?=[a-z]))",
    re.IGNORECASE,
)
_ANNOUNCES: Final = re.compile(
    r"(?:(?!\b(?:who|with|experience|must|able|you)\b).)*?\b(?:is|are|['’]re) (?:currently "
    r"|now |actively )?(?:looking for|seeking|hiring|recruiting)\b"
    r"(?:(?!\b(?:who|with|experience[d]?|must|able|you|that)\b).)*",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"^(?:we|our|at [A-Z]|the company|founded|since \d{4}|join)\b", re.IGNORECASE
)
_READABLE: Final = 200
_MOST: Final = 80


def wants_of(page: Page, employer: str = "") -> tuple[Want, ...]:
    """Give the wants of an ad in the order of its text, each wording once."""
    found: dict[str, Want] = {}
    for section in sections_of(page, employer):
        if section.kind == "skip":
            continue
        lines = _prose(section.lines) if section.kind == "prose" else _listed(section.lines)
        for line in lines:
            want = _want(line, section.kind)
            if want is not None:
                found.setdefault(want.text.lower(), want)
    return tuple(list(found.values())[:_MOST])


def _listed(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Give the items under a heading; between bullets a sentence counts only if it asks."""
    bulleted = any(line.bullet for line in lines)
    for line in lines:
        if _INTRO.search(line.text) and len(line.text) < 160:
            continue
        pieces = [part for piece in _short_enough(line) for part in _split_label(piece)]
        for piece in pieces:
            if line.bullet or not bulleted or _asks(piece.text):
                yield piece


def _prose(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Give the sentences of running text that ask for something."""
    for line in lines:
        for sentence in _short_enough(line) if line.bullet else sentences(line):
            if _asks(sentence.text):
                yield from _cut(sentence)


def _asks(text: str) -> bool:
    return bool(_ASKS.search(text)) and not _is_boast(text) and not _ANNOUNCES.fullmatch(text)


def _is_boast(text: str) -> bool:
    """Whether a sentence speaks of the employer rather than of whom it looks for."""
    asks = re.search(
        r"\bwe need|looking for|seek|you\b|must|required|candidate|applicant", text, re.IGNORECASE
    )
    return bool(_OURS.match(text)) and asks is None


def _short_enough(line: Line) -> list[Line]:
    """Give a line whole if it reads as one want, else its clauses or sentences."""
    if line.text.count(";") >= 2 or (";" in line.text and len(line.text) > _READABLE):
        return [part for piece in clauses(line) for part in _cut(piece)]
    if len(line.text) <= _READABLE and (line.bullet or len(sentences(line)) == 1):
        return [line]
    return [part for piece in sentences(line) for part in _cut(piece)]


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
    text = line.text.rstrip(" ;,")
    letters = sum(char.isalpha() for char in text)
    if (
        letters < (2 if kind in ("must", "nice") else 4)
        or _JOINT.match(text)
        or _NO_WANT.search(text)
        or text.endswith("?")
        or len(text.split()) < _fewest(text, kind)
    ):
        return None
    must = kind != "nice" and not _NICE.search(text)
    return Want(text, must, Span(line.start, line.start + len(text)))


def _fewest(text: str, kind: Kind) -> int:
    """A duty has three words at least; a skill may be a name: "SQL"; Japanese knows no spaces."""
    if not text.isascii() or _CURT.match(text):
        return 1
    return 1 if kind in ("must", "nice") else 3
