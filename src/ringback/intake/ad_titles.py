"""The title of an ad: which line names it, and what it reads like without its trimmings."""

import re
from collections.abc import Iterator
from typing import Final

from .pages import Line, Page
from .places import is_place
from .titles import employer_likeness, title_likeness

_AT: Final = re.compile(r"\s+(?:at|@|with|for)\s+(?=[A-Z])")
_TAIL: Final = re.compile(r"\s+[|–—·:•]\s+|\s+-\s+|\s*\|\s*")
_JUNK: Final = re.compile(
    r"\b(?:careers?|jobs?|job (?:opening|posting|description|ad)|hiring|vacanc(?:y|ies)|"
    r"built in.*|linkedin|indeed|glassdoor|apply(?: now)?|"
    r"we(?:'|’)re hiring|now hiring|employment|opportunit(?:y|ies)|home|open positions?|"
    r"join us|join our team)\b",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(
    r"^\W*(?:(?:job|position|vacancy|role|job title|position title|title|now hiring|help "
    r"wanted|wanted|hiring|we(?:'|’)re hiring|we are hiring|"
    r"job (?:posting|opening|announcement|vacancy|description)|job ad|opening|urgent|job "
    r"alert)\s*[:!–—-]+\s*)+",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"^(?:about|job description|description|overview|summary|careers?|jobs?|apply|home|"
    r"menu|skip|welcome|help wanted|now hiring|hiring|"
    r"job posting|wanted|we are hiring|join|requirements|responsibilities|qualifications|"
    r"definition|posted|location|search|untitled)\b[\W\w]{0,16}$",
    re.IGNORECASE,
)
_ACRONYMS: Final = frozenset(
    (
        "RN",
        "LPN",
        "CNA",
        "LVN",
        "HVAC",
        "IT",
        "HR",
        "QA",
        "CDL",
        "SQL",
        "UX",
        "UI",
        "VP",
        "CEO",
        "CFO",
        "CNC",
        "EMT",
        "AI",
        "PHP",
        "II",
        "III",
        "IV",
        "ER",
        "ICU",
        "OR",
    )
)
_NAMED_ROLE: Final = r"(?P<title>[\w/&’' -]{3,60}?)"
_SOUGHT: Final = re.compile(
    r"\b(?:looking for|seek(?:s|ing)?|hir(?:es?|ing)|in need of|search(?:es|ing) for|needs?|wants?|"
    r"recruit(?:s|ing)|(?:opening|vacancy|position)s? for)\s+(?:for\s+)?"
    rf"(?:an?|one|our next|\d+|several)\s+{_NAMED_ROLE}"
    r"(?=\s+(?:to|who|with|for|at|in|and join|that|on|position)\b|[.,;:!(]|$)"
)
_OPENING: Final = re.compile(
    rf"{_NAMED_ROLE}(?=\s+(?:for|to|with|at|in|near|needed|wanted)\b|[.,;:!(]|$)"
)
_WANTED: Final = re.compile(
    rf"{_NAMED_ROLE}(?=\s+(?:needed|wanted|sought|required)\b)", re.IGNORECASE
)
_ANYBODY: Final = re.compile(
    r"\b(?:some(?:one|body)|any(?:one|body)|persons?|people|individuals?|candidates?|applicants?|"
    r"team ?(?:members?|players?)?|staff|help|talent|professionals?|colleagues?|you|way|ways|new|"
    r"business|role|job|position|opportunity|degree|years?|experience|licen[cs]e|passion|more|"
    r"[\w-]+(?:ing|ed|ly)|minimum|strong|good|valid|able|ability|range|variety|number|lot|must)\b",
    re.IGNORECASE,
)
_PRAISE: Final = re.compile(
    r"^(?:(?:an?|experienced|reliable|full-time|part-time|friendly|motivated|skilled|dependable|"
    r"great|energetic|qualified)\s+)+",
    re.IGNORECASE,
)
_TOP: Final = 25
_FEW: Final = 5
"""Words that a title which no list knows may have."""


def title_of(page: Page, labelled: str = "", employer: str = "") -> str:
    """Give the job title: by label, else the first line near the top that reads like one."""
    if labelled:
        return clean_title(labelled, employer)
    near = [line for line in page.lines[:_TOP] if _may_be_title(line)]
    rows = [[line for line in near if line.heading], near[:6]]
    for row in rows:
        for line in row:
            title = clean_title(line.text, employer)
            if title_likeness(title) >= 2 or (
                line.heading and title_likeness(_AT.split(title)[0]) >= 1
            ):
                return title
    sought = [found for line in page.lines[:_TOP] for found in _sought(line.text)]
    likely = next((title for title in sought if title_likeness(title) >= 2), "")
    first = next((line.text for line in page.lines[:3] if _may_be_title(line)), "")
    # A trade that no list knows is a title where the ad says in so many words whom it seeks.
    named = sought[0] if sought and len(first.split()) not in range(1, _FEW) else ""
    return likely or named or (clean_title(first, employer) if first else "")


def clean_title(text: str, employer: str = "") -> str:
    """Give a title without "Job:" before it, and without employer, place or site after it."""
    bare = _LEADING.sub("", " ".join(text.split())).strip(" .:–—-|*!")
    parts = head_parts(bare)
    kept = [part for part in parts if not _is_tail(part, employer)] or parts[:1]
    likely = [part for part in kept if title_likeness(part) >= 2]
    title = likely[0] if likely and title_likeness(kept[0]) < 2 else kept[0] if kept else bare
    at = _AT.split(title, maxsplit=1)
    if len(at) > 1 and title_likeness(at[0]) >= 2 and not re.search(r"\bfor\s+[A-Z]", title):
        title = at[0]
    title = re.sub(r"\s+(?:wanted|needed)\s*$", "", title, flags=re.IGNORECASE)
    title = _lowered(title) if title.isupper() and len(title) > 4 else title
    return re.sub(
        r"\s*\((?:[mwfdx](?:/[mwfdx*]){1,3}|remote|hybrid|full[- ]time|part[- ]time)\)|\s*,\s*$",
        "",
        title,
        flags=re.I,
    ).strip()[:150]


def head_parts(head: str) -> list[str]:
    """Cut a heading at its dashes and bars; it has at least one part."""
    return [part.strip() for part in _TAIL.split(head) if part.strip()] or [head]


def is_junk(text: str) -> bool:
    """Whether words belong to job boards rather than to a job: "Careers", "Apply now"."""
    return bool(_JUNK.search(text) or _NO_TITLE.match(text))


def _lowered(title: str) -> str:
    """Give a title in capitals as one writes it: LINE COOK is Line Cook, HVAC stays."""
    words = (
        word if word.strip("(),/") in _ACRONYMS else word.capitalize() for word in title.split()
    )
    return " ".join(words)


def _may_be_title(line: Line) -> bool:
    text = line.text
    return (
        not line.bullet
        and 2 < len(text) <= 140
        and len(text.split()) <= 20
        and not _NO_TITLE.match(text)
        and not re.search(r"\?$|@|https?:", text)
        and not (text.endswith("!") and len(text.split()) > 8)
        and not (text.endswith(".") and len(text.split()) > 2)
        and not re.match(r"(?:we|you|our|this|i|they|it|please|are)\b", text, re.IGNORECASE)
    )


def _sought(text: str) -> Iterator[str]:
    """Read titles out of "We are looking for an experienced line cook to join us"."""
    lead = _LEADING.match(text)
    rest = text[lead.end() : 1500] if lead else text[:1500]
    opening = (_OPENING if lead else _WANTED).match(rest)
    for match in (*([opening] if opening else []), *_SOUGHT.finditer(rest)):
        title = _PRAISE.sub("", match["title"].strip()).strip(" -")
        if 0 < len(title.split()) <= _FEW and not _ANYBODY.search(title):
            yield title[:1].upper() + title[1:]


def _is_tail(part: str, employer: str) -> bool:
    if employer and part.lower() == employer.lower():
        return True
    if title_likeness(part) >= 2:
        return False
    return bool(_JUNK.search(part)) or is_place(part) or employer_likeness(part) >= 2
