"""The short particulars of an ad: title, employer, place, pay, days, reference."""

import re
from datetime import date
from typing import Final

from .ad_titles import clean_title
from .days import find_day
from .pages import Page
from .places import is_place, place_from_text
from .territories import PROVINCES, STATES
from .titles import title_likeness

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
_PAY: Final = re.compile(
    r"(?:US|CA?|A)?[$€£]\s?\d[\d,.]*\s?k?(?:\s*(?:-|–|—|to)\s*(?:US|CA?|"
    r"A)?[$€£]?\s?\d[\d,.]*\s?k?)?"
    r"(?:\s*(?:/|per|an?|each)\s*(?:hour|hr|h|year|yr|annum|week|month|day|shift)\b|"
    r"\s*(?:ph|p/h)\b|\s+(?:hourly|annually|p\.?a\.?))?",
    re.IGNORECASE,
)
_IN_PLACE: Final = re.compile(
    rf"\b(?:in|near|around|at|at our|our|the|from)\s+"
    r"(?P<place>[A-Z][a-zA-Z.]+(?: [A-Z][a-zA-Z.]+){0,2}, "
    rf"(?:{'|'.join((*STATES, *PROVINCES))}|"
    rf"{'|'.join(name for name, _ in (*STATES.values(), *PROVINCES.values()))}))\b"
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


def place_of(page: Page, fields: Fields) -> str:
    """Give the place in words: by label, else a line or piece near the top that is one."""
    if fields["place"]:
        return fields["place"]
    for line in page.lines[:_TOP]:
        if len(line.text) > 160 or line.bullet:
            continue
        for part in re.split(r"\s*[|•·\t;]\s*|\s+[–—-]\s+|\s{3,}|[()]", line.text):
            # "Acme Tools, Austin, TX" ends with a place.
            end = _town_at_end(part)
            if "," in part and is_place(end) and (len(line.text) <= 90 or is_place(part.strip())):
                return end
    named = (match for line in page.lines[:_TOP] if (match := _IN_PLACE.search(line.text[:1000])))
    return next((match["place"] for match in named), "")


def _town_at_end(part: str) -> str:
    """Give "Austin, TX" or "Austin, TX, US", whatever stands before it."""
    pieces = [piece.strip() for piece in part.split(",")]
    with_country = len(pieces) > 2 and (pieces[-2] in STATES or pieces[-2] in PROVINCES)
    return ", ".join(pieces[-3:] if with_country else pieces[-2:])


def pay_of(page: Page, fields: Fields) -> str:
    """Give the pay as it is written."""
    if fields["pay"]:
        return fields["pay"][:100].strip(" .")
    for line in page.lines:
        match = _PAY.search(line.text[:2000])
        cue = re.search(
            r"\b(?:pay|salary|wage|compensation|per hour|/hr|/hour|hourly|annual|per year)\b"
            r"|\d\s*(?:/h|/day|ph|p/h|(?:an?|per) (?:day|hour|shift))\b",
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
