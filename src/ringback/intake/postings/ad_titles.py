"""The title of an ad: which line names it, and what it reads like without its trimmings."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ..pages import Line, Page
from ..places import is_place
from ..titles import employer_likeness, may_be_a_person, title_likeness
from ..vocabulary import any_of
from .ad_sought import first_words, sought_in, spoken_to

_SYMBOLS: Final = re.compile(r"[^\w\s()&/.,:;!?'\"“”‘’|·•*@#+–—-]+\s*")
"""Pictures of rockets and the like."""
_TAGGED: Final = re.compile(r"^\[[\w -]{2,20}\]\s*")
_AT: Final = re.compile(r"\s+(?:at|@|with|for)\s+(?=[A-Z])")
_TAIL: Final = re.compile(r"\s+[|–—·:•]\s+|\s+-\s+|\s*\|\s*")
_BOARDS: Final = any_of(
    r"\b(?:careers?|jobs?|hiring|vacanc(?:y|ies)|employment|opportunit(?:y|ies))\b",
    r"\bjob (?:opening|posting|post|description|ad|advert(?:isement)?)\b|\bopen positions?\b",
    r"\b(?:linkedin|indeed|glassdoor)\b|\bbuilt in.*",
    r"\bapply(?: now)?\b|\bjoin (?:us|our team)\b|^home$",
)
_KINDS_OF_AD: Final = (
    r"job (?:posting|post|opening|announcement|vacancy|description|alert|ad|advert(?:isement)?)|"
    r"(?:situation )?vacant|notice of vacancy|recruitment notice"
)
_LEADING: Final = re.compile(
    r"^\W*(?:(?:re|fwd?|aw|wg|job|position|post|vacancy|role|(?:job |position )?title|now hiring|"
    r"help wanted|wanted|hiring|we(?:'|’)re hiring|we are hiring|opening|urgent|"
    rf"{_KINDS_OF_AD}|(?:job |new |great |exciting )*opportunity)\s*[:!–—-]+\s*)+",
    re.IGNORECASE,
)
_TRAILING: Final = re.compile(
    rf"\s+(?:wanted|needed|required|sought|wtd|vacancy|{_KINDS_OF_AD})[\s!.]*$", re.IGNORECASE
)
_TERMS: Final = re.compile(
    r"\s*\((?:[mwfdx](?:/[mwfdx*]){1,3}|remote|hybrid|full[- ]time|part[- ]time|"
    r"(?:fe)?males?(?: only)?|all genders|\d[\d.]* ?(?:hours|hrs|h)\b[^()]{0,30}|"
    r"(?:two|three|\d+) (?:openings|positions|posts|vacancies))\)|"
    r"[\s,]+(?:part|full)[- ]time\b.{0,30}$|\s*,\s*$",
    re.IGNORECASE,
)
_HEADLINES: Final = (
    r"about|job description|description|overview|summary|careers?|jobs?|apply|home|menu|skip",
    r"welcome|help wanted|now hiring|hiring|job posting|wanted|we are hiring|join|requirements",
    r"responsibilities|qualifications|definition|posted|location|search|untitled",
    r"(?:job |public )?(?:advertisement|announcement|notice|bulletin)|notice of vacancy",
    r"vacanc(?:y|ies)(?: (?:notice|announcement|bulletin))?|situations? vacant",
    r"jobs? (?:available|notice)",
    _KINDS_OF_AD,
)
_NO_TITLE: Final = re.compile(rf"^(?:{'|'.join(_HEADLINES)})\b[\W\w]{{0,16}}$", re.IGNORECASE)
_SECTION: Final = re.compile(
    r"\W*(?:duties|tasks|benefits|education|(?:full )?job description|profile insights)\W*",
    re.IGNORECASE,
)
_SPEECH: Final = re.compile(
    r"(?:as an?|we|you|our|this|i|they|it|please|are|is|hi|hey|hello|dear)\b", re.IGNORECASE
)
_CUE_LINE: Final = re.compile(
    r"(?:(?:is|are|we(?:['’]re| are)) )?(?:now |currently )?(?:looking for|"
    r"hiring|seeking|recruiting|invites applications for.{0,30})\W*",
    re.IGNORECASE,
)
_CAPITALS_STAY: Final = """
RN LPN CNA LVN HVAC IT HR QA CDL SQL UX UI VP CEO CFO CNC EMT AI PHP II III IV ER ICU OR NHS LLC
CMA UK US USA
"""
_ACRONYMS: Final = frozenset(_CAPITALS_STAY.split())
_VERB: Final = re.compile(
    r"\b(?:seeks?|sucht|wishes to appoint|has an? (?:opening|vacancy)|"
    r"be our next|could you be|wanted|needed|req['’]?d|"
    r"required|we|(?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting))\b",
    re.IGNORECASE,
)
_GRADE: Final = re.compile(r"(?:\s+(?:I{1,3}|IV|V|VI|\d))$")
_BRACKETED: Final = re.compile(r"\s*\(([^()]{2,40})\)$")
_SURE: Final = 2
_TOP: Final = 25
_CAPITALS: Final = 4
"""Letters up to which capitals are an abbreviation."""
_FIGURES: Final = 7
"""Figures of the shortest telephone number."""
_FIRST: Final = 4
_FEW: Final = 5
"""Words of a first line that is rather a title than a sentence."""


def title_of(page: Page, labelled: str = "", employer: str = "") -> str:
    """Give the job title: by label, else the first line near the top that reads like one."""
    if labelled:
        return clean_title(labelled, employer)
    near = [
        line
        for number, line in enumerate(page.lines[:_TOP])
        if _may_be_title(line) and not _is_signature(page.lines, number)
    ]
    rows = [[line for line in near if line.heading], near[:6]]
    for row in rows:
        for line in row:
            title = title_in(line.text, employer)
            if title_likeness(_GRADE.sub("", title)) >= 2 or (
                line.heading and title_likeness(_AT.split(title)[0]) >= 1
            ):
                return title
    sought = [found for line in page.lines[:_TOP] for found in _sought(line.text)]
    likely = next((title for title in sought if title_likeness(title) >= 2), "")
    first = next(
        (
            line.text
            for line in page.lines[:_FIRST]
            if _may_be_title(line) and not _is_of(line, employer) and not _is_particular(line)
        ),
        "",
    )
    # A trade that no list knows is a title where the ad says in so many words whom it seeks.
    named = sought[0] if sought and len(first.split()) not in range(1, _FEW) else ""
    return likely or _announced(page) or named or _otherwise(page, first, employer)


def _is_particular(line: Line) -> bool:
    """Whether a line is rather a label with its value, or a number."""
    labelled = ":" in line.text and not _LEADING.match(line.text)
    return labelled or sum(char.isdigit() for char in line.text) > _FEW


def _is_of(line: Line, employer: str) -> bool:
    """Whether a line begins with the employer, and so does not name the job."""
    return bool(employer) and line.text.lower().startswith(employer.lower())


def _announced(page: Page) -> str:
    """Read the line under one that says no more than "is looking for"."""
    pairs = pairwise(page.lines[:_TOP])
    under = next((line.text for cue, line in pairs if _CUE_LINE.fullmatch(cue.text)), "")
    return clean_title(under) if 0 < len(under.split()) <= _FEW else ""


def _otherwise(page: Page, first: str, employer: str) -> str:
    """Give the first words of the ad, or whom it speaks to."""
    if first:
        return clean_title(first, employer)
    spoken = (spoken_to(line.text) for line in page.lines[:_TOP])
    opening = (first_words(line.text) for line in page.lines[:3])
    return next((title for title in (*spoken, *opening) if title), "")


def title_in(head: str, employer: str = "") -> str:
    """Give the title in a heading: "Welder" for "Anvil Works seeks a welder", else all of it."""
    sought = _sought(head) if _VERB.search(head) else ()
    said = next((title for title in sought if title_likeness(title) >= _SURE), "")
    return clean_title(said or head, employer)


def clean_title(text: str, employer: str = "") -> str:
    """Give a title without "Job:" before it, and without employer, place or site after it."""
    plain = _SYMBOLS.sub("", _TAGGED.sub("", " ".join(text.split())))
    bare = _LEADING.sub("", plain).strip(" .:–—-|*!")
    parts = head_parts(bare)
    kept = [part for part in parts if not _is_tail(part, employer)] or parts[:1]
    likely = [part for part in kept if title_likeness(part) >= 2]
    title = likely[0] if likely and title_likeness(kept[0]) < 2 else kept[0] if kept else bare
    at = _AT.split(title, maxsplit=1)
    if len(at) > 1 and title_likeness(at[0]) >= 2 and not re.search(r"\bfor\s+[A-Z]", title):
        title = at[0]
    title = title.removesuffix(f", {employer}") if employer else title
    where = _BRACKETED.search(title)
    title = title[: where.start()] if where and is_place(where[1]) else title
    title = _TRAILING.sub("", title)
    title = _TERMS.sub("", title).strip()[:150]
    return in_small_letters(title) if title.isupper() and len(title) > _CAPITALS else title


def head_parts(head: str) -> list[str]:
    """Cut a heading at its dashes and bars; it has at least one part."""
    return [part.strip() for part in _TAIL.split(head) if part.strip()] or [head]


def is_junk(text: str) -> bool:
    """Whether words belong to job boards rather than to a job: "Careers", "Apply now"."""
    return bool(_BOARDS.search(text) or _NO_TITLE.match(text))


def in_small_letters(words: str) -> str:
    """Give words in capitals as one writes them: LINE COOK is Line Cook, HVAC stays."""
    shown = (
        word if word.strip("(),/") in _ACRONYMS else word.capitalize() for word in words.split()
    )
    return re.sub(
        r"(?<= )(?:Of|And|For|The|In|To|At)(?= )", lambda word: word[0].lower(), " ".join(shown)
    )


def _may_be_title(line: Line) -> bool:
    text = line.text
    return (
        not line.bullet
        and 2 < len(text) <= 140
        and len(text.split()) <= 20
        and (not _NO_TITLE.match(text) or title_likeness(text) >= 2)
        and not _SECTION.fullmatch(text)
        and not re.search(r"\?$|\S@\S|https?:", text)
        and not (text.endswith("!") and len(text.split()) > 8)
        and not (text.endswith(".") and len(text.split()) > 2)
        and not _SPEECH.match(text)
    )


def _is_signature(lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line stands under a name and above a number or an address."""
    if not 0 < number < len(lines) - 1:
        return False
    before = lines[number - 1].text
    after = " ".join(line.text for line in lines[number + 1 : number + 3])
    named = 2 <= len(before.split()) <= 3 and before.istitle() and may_be_a_person(before)
    reached = "@" in after or len(re.sub(r"\D", "", after)) >= _FIGURES
    return named and reached and not employer_likeness(before)


def _sought(text: str) -> Iterator[str]:
    lead = _LEADING.match(text)
    return sought_in(text, announced=lead.end() if lead else 0)


def _is_tail(part: str, employer: str) -> bool:
    if employer and part.lower() == employer.lower():
        return True
    if title_likeness(_AT.split(part)[0]) >= _SURE:
        return False
    return bool(_BOARDS.search(part)) or is_place(part) or employer_likeness(part) >= 2
