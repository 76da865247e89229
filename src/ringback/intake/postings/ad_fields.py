"""What the labels of an ad say: "Location: Austin, TX", and tables of two columns."""

import re
from typing import Final

from ..pages import Page
from ..places import place_from_text
from ..titles import title_likeness
from ..vocabulary import any_of
from .ad_titles import clean_title

_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "title": (
        r"(?:job |position |post |role )?title|position|role|job|post|vacancy|opening",
        r"now hiring|we(?:'|’)re hiring|hiring|stelle|職種|募集職種",
    ),
    "employer": (
        r"company(?: name)?|employer|organi[sz]ation|agency|hiring company|firm",
        r"school|facility|unternehmen|arbeitgeber|restaurant|会社名|企業名",
    ),
    "place": (
        r"(?:job |work |duty )?(?:locations?|base)|place(?: of work)?|where|city|duty station",
        r"(?:einsatz|arbeits|stand)ort|based (?:in|at)|work site|workplace|勤務地",
    ),
    "pay": (
        r"(?:annual |hourly |base |starting |gross )?(?:salary|pay|wages?|compensation|rate)"
        r"(?: (?:range|rate|band|scale|grade)| of pay)?(?: \([^()]{1,20}\))?",
        r"(?:pay |salary )?(?:grade|band|scale)|min payrange|remuneration|gehalt|給与",
    ),
    "closes": (
        r"(?:application |applications? )?(?:closing date|deadline|closes?|closing|due(?: date)?)"
        r"(?: for applications?)?",
        r"(?:close date|apply (?:by|before)|reply by|applications? by|last day to apply)",
        r"bewerbungs(?:frist|schluss)|open until|valid (?:through|until)|expires|応募締切",
    ),
    "posted": (
        r"(?:date )?posted(?: on| date)?|opens|open(?:ing)? date|published|posting date|date",
    ),
    "reference": (
        r"(?:job |req(?:uisition)? |posting |reference |ref\.? |vacancy )"
        r"(?:id|no\.?|number|code|#|ref(?:erence)?)|job ?(?:#|id)",
        r"reference|ref|req(?:uisition)?|requisition|announcement(?: number)?|class code",
        r"kennziffer|referenz",
    ),
    "url": (r"url|link|apply url|external url",),
}
_LABELS: Final = {
    field: re.compile(rf"^(?:{'|'.join(words)})\s*(?:[:：|]|–|—|\s-\s|$)\s*", re.IGNORECASE)
    for field, words in _WORDS.items()
}
_NEXT_LABEL: Final = re.compile(r"\s+[|•·]\s+(?=[A-Za-z][\w ]{1,20}:)")
_GRADED: Final = any_of(r"^(?:pay |salary )?(?:grade|band|scale)\b")
_SURE: Final = re.compile(r"(?:job|position|post) title\b|職種|募集職種", re.IGNORECASE)
_NOWHERE: Final = any_of(r"^in[- ]person\b", r"^on the road\b", r"^(?:multiple|various)\b")
_FEW: Final = 8
"""Words that a title under a sure label may have."""


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
        pieces = _NEXT_LABEL.split(line.text)
        for piece in pieces:
            _take(piece, "" if len(pieces) > 1 else _next(page, number), found)
    return found


def _take(text: str, after: str, found: Fields) -> None:
    """Keep the value of a labelled piece, or what stands `after` a bare label."""
    for field, pattern in _LABELS.items():
        match = pattern.match(text)
        if not match or field in found:
            continue
        value = text[match.end() :].strip() or after
        if value and len(value) <= 150 and _fits(field, value, match[0]):
            found[field] = value


def _next(page: Page, number: int) -> str:
    after = page.lines[number + 1] if number + 1 < len(page.lines) else None
    return (
        after.text
        if after and not after.heading and not after.bullet and len(after.text) <= 80
        else ""
    )


def _fits(field: str, value: str, label: str) -> bool:
    """Whether a value can be what its label says; a sure label vouches for an unknown title."""
    if field == "title" and _SURE.match(label):
        return len(value.split()) <= _FEW
    if field == "title":
        return title_likeness(clean_title(value)) >= 1 and len(value) <= 120
    if field == "pay":
        # A grade alone says nothing that one could be paid.
        return bool(re.search(r"[$€£₹]|\d{3}" if _GRADED.match(label) else r"\d", value))
    if field == "place":
        if _NOWHERE.match(value):
            return False
        return bool(place_from_text(value).country) or len(value) <= 60
    if field == "reference":
        return bool(re.search(r"\d", value)) and len(value.split()) <= 4
    if field in ("closes", "posted"):
        return any(char.isdigit() for char in value)
    return len(value) <= 100
