"""The sections of a résumé, told by their headings."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from .pages import Line, Page

Section = Literal[
    "top",
    "summary",
    "work",
    "volunteer",
    "projects",
    "education",
    "skills",
    "licences",
    "awards",
    "other",
]

_NAMES: Final[tuple[tuple[Section, str], ...]] = (
    ("volunteer", r"volunteer|volunteering|community|civic|military service"),
    (
        "licences",
        r"licen[cs]es?|licensures?|certifications?|certificates?|certified|credentials?|"
        r"registrations?",
    ),
    ("awards", r"awards?|honou?rs?|recognitions?|prizes|distinctions"),
    (
        "education",
        r"education|educational|academics?|academic background|schooling|qualifications? "
        r"and education|"
        r"studies|degrees?|ausbildung|training",
    ),
    (
        "summary",
        r"summary|profile|objective|about|about me|overview|goal|introduction|highlights|"
        r"accomplishments|achievements|personal statement|statement|career change",
    ),
    (
        "skills",
        r"skills?|competenc(?:y|ies)|expertise|proficienc(?:y|ies)|technologies|tools|strengths|"
        r"abilities|capabilities|software|qualifications?|languages?|specialties|toolbox",
    ),
    ("projects", r"projects?|portfolio"),
    (
        "work",
        r"experience|employment|work|career|history|jobs?|positions?|appointments?|"
        r"berufserfahrung|internships?|background",
    ),
    (
        "other",
        r"interests?|hobbies|references?|publications?|patents?|memberships?|affiliations?|"
        r"contact|personal|details|additional|other|activities|referees|courses|"
        r"coursework|conferences|presentations|service|clubs",
    ),
)
_FILLERS: Final = (
    r"professional|work|employment|career|relevant|related|other|additional|selected|key|core|"
    r"technical|computer|personal|special|language|soft|hard|summary|history|experience|of|"
    r"and|&|the|"
    r"my|in|for|background|information|details|areas|area|record|executive|earlier|"
    r"previous|prior|past|"
    r"current|recent|main|major|teaching|clinical|sales|industry|military|nursing|trade|leadership|"
    r"management|development|continuing|what|i|bring|do|life|with|activities|service|"
    r"hospitality|qualifications?|skills?|education|training|awards?|licen[cs]es?|certifications?|"
    r"volunteer|achievements?|honou?rs?|projects?|interests?|languages?|memberships?"
)
_HEADINGS: Final = tuple(
    (
        section,
        re.compile(rf"(?:(?:{names}|{_FILLERS})(?:\s+|$))*", re.I),
        re.compile(rf"\b(?:{names})\b", re.I),
    )
    for section, names in _NAMES
)
_TRIM: Final = " :-–—=*_#|•.\t"


@dataclass(frozen=True, slots=True)
class Part:
    """The lines under one heading."""

    section: Section
    lines: tuple[Line, ...]


def parts_of(page: Page) -> tuple[Part, ...]:
    """Cut a résumé at its headings; what stands before the first is the top."""
    parts: list[Part] = []
    section: Section = "top"
    lines: list[Line] = []
    for line in page.lines:
        named = section_named(line)
        if named is None and line.heading and section in ("skills", "awards", "licences"):
            # A marked heading that is not known ends a list: nothing under it is a skill.
            named = ("other", None)
        if named is None:
            lines.append(line)
            continue
        parts.append(Part(section, tuple(lines)))
        section, rest = named
        lines = [rest] if rest else []
    parts.append(Part(section, tuple(lines)))
    return tuple(part for part in parts if part.lines or part.section == "top")


def section_named(line: Line) -> tuple[Section, Line | None] | None:
    """Give the section that a line opens, and what stands on the same line: "Skills: a, b"."""
    if line.bullet or not line.text:
        return None
    whole = _section(line.text)
    if whole:
        return whole, None
    label, colon, rest = line.text.partition(":")
    if colon and rest.strip() and len(label) <= 40:
        named = _section(label)
        # "Experience: 10 years" inside a section is a label of its own; a list of skills is not.
        if named in ("skills", "education", "licences", "awards", "summary", "work"):
            lead = len(label) + 1 + len(rest) - len(rest.lstrip())
            return named, Line(rest.strip(), line.start + lead)
    return None


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
