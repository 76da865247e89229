"""The sections of a résumé, told by their headings."""

import re
from dataclasses import dataclass
from typing import Final

from ..months import find_period
from ..pages import Line, Page
from ..titles import employer_likeness, title_likeness
from .section_words import ALONE, FILLERS, NAMES, Section

_FILLERS: Final = "|".join(FILLERS)
_HEADINGS: Final = tuple(
    (
        section,
        re.compile(rf"(?:(?:{'|'.join(names)}|{_FILLERS})(?:\s+|$))*", re.I),
        re.compile(rf"\b(?:{'|'.join(names)})\b", re.I),
    )
    for section, names in NAMES
)
_MARKED: Final = 3
_HEADING_WORDS: Final = 4
_SMALL_WORDS: Final = 5
_TITLE_WORDS: Final = 3
_TRIM: Final = " :-–—=*_#|•.\t★◆■●▪►❖✦"
_ASIDE: Final = re.compile(
    r"(?:(?:personal|other|my|and|&|professional) )*(?:interests?|hobbies|references?|referees?)"
    r"(?: (?:and|&) (?:interests?|hobbies))?",
    re.IGNORECASE,
)
"""What never belongs to the section above it, wherever it stands."""
_LISTS: Final = ("skills", "licences", "awards")
_LABELLED: Final = (*_LISTS, "education", "summary", "work")
_CELLED: Final = (*_LISTS, "education")
_LABEL: Final = re.compile(r"(?P<label>[^:\t|]{3,40}?)\s*(?P<mark>:|\t|\s\|\s)\s*(?=\S)")
_CAPITALS: Final = re.compile(r"(?P<label>[A-ZÀ-Þ&]{2,}(?:\s+[A-ZÀ-Þ&]+){0,3})\s+(?=\S*[a-zà-þ(])")
_OWN_LABEL: Final = re.compile(r"driving licen[cs]e|driver['’]?s licen[cs]e", re.IGNORECASE)
"""A label that says what the paper is, so that its words are kept."""
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_ONE: Final = re.compile(r".*\bqualification\s*", re.IGNORECASE)
"""A label of one entry, not of a list."""


@dataclass(frozen=True, slots=True)
class Part:
    """The lines under one heading."""

    section: Section
    lines: tuple[Line, ...]
    mixed: bool = False
    """Whether its heading names skills and papers alike: "Skills/licences"."""


def parts_of(page: Page) -> tuple[Part, ...]:
    """Cut a résumé at its headings; what stands before the first is the top."""
    parts: list[Part] = []
    section: Section = "top"
    lines: list[Line] = []
    mixed = False
    marked, small = _are_marked(page), _are_small(page)
    for line in page.lines:
        named = _opened(line, section, marked=marked)
        if named is None and small and _is_small(line):
            named = _small_section(line) or section, None
        if named is None:
            lines.append(line)
            continue
        parts.append(Part(section, tuple(lines), mixed))
        section, rest = named
        mixed = _is_mixed(line.text)
        lines = [rest] if rest else []
    parts.append(Part(section, tuple(lines), mixed))
    return tuple(part for part in parts if part.lines or part.section == "top")


def _is_mixed(heading: str) -> bool:
    label = heading.partition(":")[0]
    skills, papers = (
        any(kind == wanted and name.search(label) for kind, _, name in _HEADINGS)
        for wanted in ("skills", "licences")
    )
    return skills and papers


def _are_marked(page: Page) -> bool:
    """Whether the page marks its headings, so that other lines are none."""
    known = [line for line in page.lines if line.heading and _named_by_heading(line)]
    return len(known) >= _MARKED


def _are_small(page: Page) -> bool:
    """Whether somebody writes the headings in small letters, each on a line of its own."""
    return len({_small_section(line) for line in page.lines if _is_small(line)}) >= _MARKED


def _is_small(line: Line) -> bool:
    return line.gap and not line.bullet and line.text.islower() and _small_section(line) is not None


def _small_section(line: Line) -> Section | None:
    return _section(line.text.capitalize()) if len(line.text.split()) <= _SMALL_WORDS else None


def _opened(line: Line, inside: Section, *, marked: bool) -> tuple[Section, Line | None] | None:
    """Give the section that a line opens on this page."""
    named = section_named(line)
    if line.heading:
        named = named or _named_by_heading(line)
        asks = line.text.islower() and title_likeness(line.text) == 0 == employer_likeness(
            line.text
        )
        if named is None and (inside in _LISTS or (inside == "work" and asks)):
            # A marked heading that is not known ends a list: nothing under it is a skill.
            return "other", None
        return named
    if named and named[1] == line and inside == "top":
        # A number under which somebody is registered may stand among the ways to reach them.
        return None
    if named is None or named[1] or not marked:
        return named
    return named if _parts_a_list(line, inside, named[0]) else None


def _parts_a_list(line: Line, inside: Section, named: Section) -> bool:
    """Whether an unmarked line heads a part of a list, as "Languages" does among the skills."""
    listed = inside in (*_LISTS, "summary", "other", "contact")
    return listed and (named in _LISTS or _ASIDE.fullmatch(line.text.strip(_TRIM)) is not None)


def _named_by_heading(line: Line) -> tuple[Section, Line | None] | None:
    """Give the section that a marked heading names beside words that no list foresees."""
    words = line.text.strip(_TRIM)
    whole = _section(words[:1].upper() + words[1:])
    if whole or len(words.split()) > _HEADING_WORDS or find_period(words):
        return (whole, None) if whole else None
    named = [
        (match.end(), kind)
        for kind, _, name in _HEADINGS
        for match in name.finditer(words)
        if match[0].lower() not in ALONE
    ]
    # The last word says what it is: "Game Projects", "Code & Community".
    end, section = max(named, default=(0, None), key=lambda one: one[0])
    return (section, None) if section and end == len(words) else None


def section_named(line: Line) -> tuple[Section, Line | None] | None:
    """Give the section that a line opens, and what stands on the same line: "Skills: a, b"."""
    if line.bullet or not line.text:
        return None
    whole = _section(line.text)
    if whole:
        return whole, None
    match = _LABEL.match(line.text)
    if match:
        return _labelled(line, match)
    match = _CAPITALS.match(line.text)
    named = _section(match["label"]) if match else None
    titled = title_likeness(line.text) >= 1 and len(line.text.split()) <= _TITLE_WORDS
    if match and named in _LISTS and not titled:
        return named, _behind(line, match)
    return None


def names_itself(label: str, rest: str) -> bool:
    """Whether a label says what the paper behind it is: "Driving licence: Full", a number."""
    return _OWN_LABEL.fullmatch(label.strip()) is not None or not _WORD.search(rest)


def _labelled(line: Line, match: re.Match[str]) -> tuple[Section, Line | None] | None:
    """Give the section of a label with what stands behind its colon or in the next cell."""
    label, rest = match["label"], _behind(line, match)
    named = _section(label)
    if _ASIDE.fullmatch(label.strip()):
        return "other", rest
    if _ONE.fullmatch(label):
        return None
    # "Experience: 10 years" inside a section is a label of its own; a list of skills is not.
    if named is None or named not in (_LABELLED if match["mark"] == ":" else _CELLED):
        return None
    if match["mark"] != ":" and (find_period(rest.text) or title_likeness(rest.text) >= 2):
        return None
    return named, line if names_itself(label, rest.text) else rest


def _behind(line: Line, match: re.Match[str]) -> Line:
    return Line(line.text[match.end() :], line.start + match.end())


def _section(text: str) -> Section | None:
    words = " ".join(re.sub(r"[/,+()]|\bet\b", " ", text.strip(_TRIM)).split())
    if not words or len(words) > 50 or not (words[0].isupper() or words.isupper()):
        return None
    for section, heading, name in _HEADINGS:
        if heading.fullmatch(words) and name.search(words):
            return _first_named(words, section)
    return None


def _first_named(words: str, section: Section) -> Section:
    """Where a heading names two sections, "Education and Certifications", the first counts."""
    if section in ("volunteer", "licences", "awards") and re.search(r"\band\b|&", words):
        lead = re.split(r"\band\b|&", words)[0].strip()
        return _section(lead) or section
    return section
