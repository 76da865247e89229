"""What the lists of a résumé hold, whatever heading stands above: a degree among the skills too."""

import re
from dataclasses import dataclass
from typing import Final

from ..months import find_period
from ..pages import Line
from ..sentences import members
from ..vocabulary import any_of
from .awards import is_award, is_publication
from .credentials import (
    is_degree,
    is_licence,
    is_registration,
    is_surely_a_licence,
    names_a_licence,
)
from .names import is_signed
from .no_facts import is_no_fact
from .schools import names_a_school
from .section_words import Section
from .sections import Part
from .unfinished import is_note_of_unfinished

_UNPAID: Final = any_of(r"\bvolunteer\b", r"\bboard member\b", r"\btrustee\b")
_LONGEST_AWARD: Final = 120
_TOP: Final = 5
_PAIR: Final = 2
_LABEL: Final = re.compile(r"[^:,;|]{2,40}:\s+(?=\S)")
_TORN: Final = re.compile(r"\b(?:an?|the|of|my|full|valid|clean|current|and|or|with)$")
"""What cannot end a member: "a full, clean driving licence"."""
_LISTED: Final = 3
"""So many members make a line a list, in which one word decides nothing."""

_GRADE: Final = re.compile(
    r"(?:cumulative |overall |major )?(?:G\.?P\.?A\.?|grade(?: point)? average)\s*(?:of|:|-|–)?\s*"
    r"\d[.,]?\d{0,3}(?:\s*/\s*\d(?:\.\d+)?)?\s*[,;|•·–—-]\s*(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lists:
    """The lines of each list; `single` ones stand under another heading, each for itself."""

    schools: tuple[Line, ...]
    skills: tuple[Line, ...]
    licences: tuple[Line, ...]
    awards: tuple[Line, ...]
    single_licences: tuple[Line, ...]
    single_awards: tuple[Line, ...]


def lists_in(parts: tuple[Part, ...]) -> Lists:
    """Give the lines of schools, skills, licences and awards by what they say."""
    found: dict[str, list[Line]] = {}
    top = " ".join(line.text for part in parts[:1] for line in part.lines[:_TOP])
    for part in parts:
        for line in part.lines:
            nothing = is_no_fact(line.text) or is_signed(line.text, top)
            for kind, piece in _parted(line, part) or [(_kind(line, part.section), line)]:
                found.setdefault("" if nothing else kind, []).append(piece)
    studied = found.get("education", [])
    honours = [_ungraded(line) for line in studied if _is_honour(line)]
    names: tuple[Section, ...] = ("education", "skills", "licences", "awards")
    schools, skills, licences, awards = (tuple(found.get(name, ())) for name in names)
    single = tuple(found.get("a licence", ()))
    return Lists(schools, skills, licences, awards, single, (*found.get("an award", ()), *honours))


def _parted(line: Line, part: Part) -> list[tuple[str, Line]]:
    """Give the members of a list that holds skills and papers, each with its list; else nothing."""
    if part.section not in ("skills", "licences") or find_period(line.text):
        return []
    label = _LABEL.match(line.text)
    behind = label.end() if label else 0
    pieces = members(Line(line.text[behind:], line.start + behind))
    sure = part.section == "skills" and not part.mixed
    named = is_surely_a_licence if sure else names_a_licence
    kinds = [("a licence" if named(piece.text) else "skills", piece) for piece in pieces]
    papers = any(kind == "a licence" for kind, _ in kinds)
    torn = any(is_note_of_unfinished(each.text) or _TORN.search(each.text) for each in pieces)
    if len(pieces) < _PAIR or torn:
        return []
    if part.section == "licences" and not part.mixed:
        tools = not papers and len(pieces) >= _LISTED and all(map(_is_brief, pieces))
        return kinds if tools else []
    return kinds if papers else []


def _is_brief(piece: Line) -> bool:
    return len(piece.text.split()) <= _PAIR and not any(map(str.isdigit, piece.text))


def worked(part: Part) -> tuple[Line, ...]:
    """Give the lines of a section that tell of posts: of awards and more only unpaid ones."""
    if part.section in ("work", "volunteer"):
        return part.lines
    return tuple(line for line in part.lines if _is_unpaid(line, part.section))


def _is_unpaid(line: Line, section: Section) -> bool:
    """Whether a line among honours and the like names a voluntary post and how long it lasted."""
    if section not in ("awards", "other") or not _UNPAID.search(line.text):
        return False
    period = find_period(line.text)
    return period is not None and period.ranged


def _kind(line: Line, section: Section) -> str:
    """Give the list to which a line belongs; empty where it belongs to none."""
    if _is_unpaid(line, section):
        return ""
    if section in ("top", "contact"):
        labelled = ":" in line.text and is_licence(line.text)
        return "a licence" if labelled or is_registration(line.text) else ""
    if section == "education":
        return "a licence" if _is_paper(line) else section
    if section == "other":
        return _single(line)
    if section in ("skills", "licences"):
        return _among_others(line, section)
    return section if section == "awards" and not is_publication(line.text) else ""


def _among_others(line: Line, section: Section) -> str:
    """Give the list of a line among skills or licences: degrees and papers go to their own."""
    dated = names_a_school(line.text) or find_period(line.text) is not None
    alone = dated or len(members(line)) < _LISTED
    if alone and is_degree(line.text):
        return "education"
    if section == "licences" and is_award(line.text) and not is_licence(line.text):
        return "an award"
    return "a licence" if alone and section == "skills" and is_licence(line.text) else section


def _single(line: Line) -> str:
    """Give the list of a line under a heading that names none."""
    if is_award(line.text) and len(line.text) <= _LONGEST_AWARD:
        return "an award"
    if is_licence(line.text):
        return "a licence"
    return "education" if is_degree(line.text) else ""


def _is_paper(line: Line) -> bool:
    """Whether a line among the schools is a licence; with a school in it, it is a course."""
    paper = is_licence(line.text) and not is_award(line.text)
    return paper and not names_a_school(line.text)


def _is_honour(line: Line) -> bool:
    return is_award(line.text) and len(line.text) <= _LONGEST_AWARD


def _ungraded(line: Line) -> Line:
    """Give an honour without the grade that stands before it: "GPA: 3.5, Dean's List"."""
    mark = _GRADE.match(line.text)
    return Line(line.text[mark.end() :], line.start + mark.end()) if mark else line
