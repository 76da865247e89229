"""The short particulars of an ad: title, employer, place, pay, days, reference."""

import re
from datetime import date
from itertools import pairwise
from typing import Final

from .days import find_day
from .pages import Line, Page
from .places import is_place, place_from_text
from .territories import PROVINCES, STATES
from .titles import employer_likeness, title_likeness

_LABELS: Final[dict[str, re.Pattern[str]]] = {
    field: re.compile(rf"^(?:{words})\s*(?::|–|—|\s-\s|$)\s*", re.IGNORECASE)
    for field, words in {
        "title": r"job title|position title|title|position|role|job|vacancy|stelle|opening|"
        r"now hiring|we(?:'|’)re hiring|hiring",
        "employer": r"company(?: name)?|employer|organi[sz]ation|agency|hiring company|"
        r"firm|school|facility|unternehmen|restaurant",
        "place": r"(?:job |work |duty )?locations?|place(?: of work)?|where|city|duty "
        r"station|standort|based in|work site",
        "pay": r"(?:annual |hourly |base )?(?:salary|pay|wage|compensation|rate)(?: "
        r"(?:range|rate))?|min payrange|remuneration|gehalt",
        "closes": r"(?:application )?(?:closing date|deadline|closes|close date|apply by|"
        r"apply before|applications close|closing|last day to apply|"
        r"application deadline|bewerbungsfrist|open until|valid through|expires)",
        "posted": r"(?:date )?posted(?: on| date)?|opens|open date|published|posting date|date",
        "reference": r"(?:job |req(?:uisition)? |posting |reference |ref\.? |vacancy "
        r")(?:id|no\.?|number|code|#|ref(?:erence)?)|job ?(?:#|id)|"
        r"reference|ref|req(?:uisition)?|requisition|announcement(?: number)?|class code|"
        r"kennziffer|referenz",
        "url": r"url|link|apply url|external url",
    }.items()
}
_CLOSING: Final = re.compile(
    r"\b(?:apply by|applications? (?:are |is )?(?:due|close[sd]?|accepted (?:until|"
    r"through))(?: (?:on|by))?|deadline(?: is| to apply is)?|"
    r"clos(?:es|ing)(?: date)?(?: is| on)?|open until|no later than|apply before|respond "
    r"by|through|(?:send|apply|submit|respond|reply)\b.{0,100}?\bby)\b.{0,30}",
    re.IGNORECASE,
)
_SEEKS: Final = re.compile(
    r"^(?:at )?(?:the )?(?P<name>[A-Z][\w&.,’' -]{1,58}?),?(?: \([^)]{1,30}\))? (?:is|are) "
    r"(?:currently |now |actively )?"
    r"(?:looking|hiring|seeking|searching|recruiting|growing|expanding|in need)\b"
)
_ABOUT: Final = re.compile(
    r"^(?:about|join|why|welcome to|life at|who is) (?!us\b|you\b|the (?:role|job|position|"
    r"team|company)\b|this\b|our\b)(?P<name>[A-Z][\w&.’' -]{1,40})[:!?]?$",
    re.IGNORECASE,
)
_AT: Final = re.compile(r"\s+(?:at|@|with|for)\s+(?=[A-Z])")
_PAY: Final = re.compile(
    r"(?:US|CA?|A)?[$€£]\s?\d[\d,.]*\s?k?(?:\s*(?:-|–|—|to)\s*(?:US|CA?|"
    r"A)?[$€£]?\s?\d[\d,.]*\s?k?)?"
    r"(?:\s*(?:/|per|an?|each)\s*(?:hour|hr|year|yr|annum|week|month|day|shift)\b|"
    r"\s+(?:hourly|annually|p\.?a\.?))?",
    re.IGNORECASE,
)
_IN_PLACE: Final = re.compile(
    rf"\b(?:in|near|around|at our)\s+(?P<place>[A-Z][a-zA-Z.]+(?: [A-Z][a-zA-Z.]+){{0,2}}, "
    rf"(?:{'|'.join((*STATES, *PROVINCES))}|"
    rf"{'|'.join(name for name, _ in (*STATES.values(), *PROVINCES.values()))}))\b"
)
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
    r"\b(?:looking for|seeking|hiring|in need of|searching for|need|needs|recruiting)\s+(?:for\s+)?"
    rf"(?:an?|one|our next|\d+|several)?\s*{_NAMED_ROLE}"
    r"(?=\s+(?:to|who|with|for|at|in|and join|that|on|position)\b|[.,;:!(]|$)"
)
_OPENING: Final = re.compile(
    rf"{_NAMED_ROLE}(?=\s+(?:for|to|with|at|in|near|needed|wanted)\b|[.,;:!(]|$)"
)
_PRAISE: Final = re.compile(
    r"^(?:(?:an?|experienced|reliable|full-time|part-time|friendly|motivated|skilled|dependable|"
    r"great|energetic|qualified)\s+)+",
    re.IGNORECASE,
)
_TOP: Final = 25


class Fields(dict[str, str]):
    """What labels say, by field; a field that no label names is an empty string."""

    def __missing__(self, key: str) -> str:
        return ""


def labelled(page: Page) -> Fields:
    """Read "Location: Austin, TX" and a label whose value stands on the next line."""
    found = Fields()
    for number, line in enumerate(page.lines[:400]):
        if len(line.text) > 200 or (line.bullet and len(line.text) > 120):
            continue
        for field, pattern in _LABELS.items():
            match = pattern.match(line.text)
            if not match or field in found:
                continue
            value = line.text[match.end() :].strip() or _next(page, number)
            if value and len(value) <= 150 and _fits(field, value):
                found[field] = value
    return found


def title_of(page: Page, fields: Fields, employer: str = "") -> str:
    """Give the job title: by label, else the first line near the top that reads like one."""
    if fields["title"]:
        return clean_title(fields["title"], employer)
    near = [line for line in page.lines[:_TOP] if _may_be_title(line)]
    rows = [[line for line in near if line.heading], near[:6]]
    for row in rows:
        for line in row:
            title = clean_title(line.text, employer)
            if title_likeness(title) >= 2 or (
                line.heading and title_likeness(_AT.split(title)[0]) >= 1
            ):
                return title
    sought = next((found for line in page.lines[:_TOP] if (found := _sought(line.text))), "")
    first = next((line for line in page.lines[:3] if _may_be_title(line)), None)
    return sought or (clean_title(first.text, employer) if first else "")


def clean_title(text: str, employer: str = "") -> str:
    """Give a title without "Job:" before it, and without employer, place or site after it."""
    bare = _LEADING.sub("", " ".join(text.split())).strip(" .:–—-|*!")
    parts = [part.strip() for part in _TAIL.split(bare) if part.strip()]
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


def _lowered(title: str) -> str:
    """Give a title in capitals as one writes it: LINE COOK is Line Cook, HVAC stays."""
    words = (
        word if word.strip("(),/") in _ACRONYMS else word.capitalize() for word in title.split()
    )
    return " ".join(words)


def employer_of(page: Page, fields: Fields, heads: tuple[str, ...]) -> str:
    """Give the employer: by label, from the heading, or from "… is looking for"."""
    if fields["employer"]:
        return _house(re.split(r"\s+[|–—-]\s+", fields["employer"])[0][:100])
    for head in heads:
        found = _employer_in(head, heads[0])
        if found:
            return _house(found)
    for line in page.lines[:80]:
        match = _SEEKS.match(line.text)
        if match and match["name"].split()[0].lower() not in (
            "we",
            "our",
            "this",
            "the",
            "it",
            "who",
            "there",
            "if",
        ):
            return match["name"].strip(" ,")
    under = _under_title(page)
    if under:
        return under
    about = (
        match for line in page.lines if len(line.text) < 60 and (match := _ABOUT.match(line.text))
    )
    return next((match["name"].strip() for match in about), "")


def _under_title(page: Page) -> str:
    """Give the short line under the title if it is a firm: by its words, or as it comes again."""
    for title, line in pairwise(page.lines[:6]):
        if title_likeness(title.text) < 2 or len(title.text) > 80 or line.bullet:
            continue
        name = line.text
        plain = len(name.split()) <= 6 and name[:1].isupper() and not re.search(r"[\d$:.!?|]", name)
        if plain and title_likeness(name) < 2 and not is_place(name):
            first = name.split()[0]
            # "California State Specification" comes again by its first word, and is no firm.
            again = len(first) > 3 and not is_place(first) and page.text.count(first) > 2
            return name if again or employer_likeness(name) >= 2 else ""
    return ""


def _house(name: str) -> str:
    """Give an employer without the place in brackets behind it."""
    match = re.search(r"\s*\(([^()]+)\)$", name)
    return name[: match.start()] if match and is_place(match[1]) else name


def place_of(page: Page, fields: Fields) -> str:
    """Give the place in words: by label, else a line or piece near the top that is one."""
    if fields["place"]:
        return fields["place"]
    for line in page.lines[:_TOP]:
        if len(line.text) > 160 or line.bullet:
            continue
        for part in re.split(r"\s*[|•·\t;]\s*|\s+[–—-]\s+|\s{3,}|[()]", line.text):
            if "," in part and is_place(part.strip()):
                return part.strip()
    named = (match for line in page.lines[:_TOP] if (match := _IN_PLACE.search(line.text[:1000])))
    return next((match["place"] for match in named), "")


def pay_of(page: Page, fields: Fields) -> str:
    """Give the pay as it is written."""
    if fields["pay"]:
        return fields["pay"][:100].strip(" .")
    for line in page.lines:
        match = _PAY.search(line.text[:2000])
        cue = re.search(
            r"\b(?:pay|salary|wage|compensation|per hour|/hr|/hour|hourly|annual|per year)\b",
            line.text,
            re.I,
        )
        if match and (cue or match[0].strip() == line.text):
            return match[0].strip(" .,")
    return ""


def closing_day(page: Page, fields: Fields, today: date) -> date | None:
    """Give the last day to apply."""
    if fields["closes"]:
        return find_day(fields["closes"], today)
    for line in page.lines:
        match = _CLOSING.search(line.text[:2000])
        day = find_day(match[0], today) if match else None
        if day:
            return day
    return None


def _next(page: Page, number: int) -> str:
    after = page.lines[number + 1] if number + 1 < len(page.lines) else None
    return (
        after.text
        if after and not after.heading and not after.bullet and len(after.text) <= 80
        else ""
    )


def _fits(field: str, value: str) -> bool:
    if field == "title":
        return title_likeness(clean_title(value)) >= 1 and len(value) <= 120
    if field == "pay":
        return any(char.isdigit() for char in value)
    if field == "place":
        return bool(place_from_text(value).country) or len(value) <= 60
    if field == "reference":
        return bool(re.search(r"\d", value)) and len(value.split()) <= 4
    if field in ("closes", "posted"):
        return any(char.isdigit() for char in value)
    return len(value) <= 100


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


def _sought(text: str) -> str:
    """Read the title out of "We are looking for an experienced line cook to join us"."""
    lead = _LEADING.match(text)
    rest = text[lead.end() :] if lead else text
    match = (_OPENING.match(rest) if lead else None) or _SOUGHT.search(rest)
    title = _PRAISE.sub("", match["title"].strip()) if match else ""
    return title[:1].upper() + title[1:] if title_likeness(title) >= 2 else ""


def _is_tail(part: str, employer: str) -> bool:
    if employer and part.lower() == employer.lower():
        return True
    if title_likeness(part) >= 2:
        return False
    return bool(_JUNK.search(part)) or is_place(part) or employer_likeness(part) >= 2


def _employer_in(head: str, first: str) -> str:
    """Read the employer out of "Title at Acme" and "Title - Acme | Careers".

    What the page's first heading says is the title in any language.
    """
    parts = [part.strip() for part in _TAIL.split(head) if part.strip()]
    for part in parts:
        at = re.split(r"\s+(?:at|@)\s+(?=[A-Z])", part, maxsplit=1)
        if len(at) == 2 and title_likeness(at[0]) >= 1:
            return at[1].strip(" .,")
    if len(parts) < 2:
        return ""
    rest = [
        part
        for part in parts
        if title_likeness(part) < 2 and not _JUNK.search(part) and not is_place(part)
    ]
    sure = [part for part in rest if employer_likeness(part) >= 1]
    rest = [part for part in rest if not re.search(r"\d", part)]
    named = sure or (
        rest if (title_likeness(parts[0]) >= 1 or parts[0] == first) and len(parts) <= 4 else []
    )
    return named[-1] if named and len(named[-1]) <= 60 else ""
