"""Whom a sentence of an ad seeks: "we are looking for a line cook", "HVAC tech wtd, 2 yrs exp"."""

import re
from collections.abc import Iterator
from typing import Final

from ..pages import Line
from ..sentences import sentences
from ..titles import title_likeness
from ..vocabulary import any_of

_ROLE: Final = r"(?P<title>[\w/&’'.+ -]{3,60}?)"
_OFFICE: Final = r" (?:managers?|coordinators?|teams?|partners?|process|events?|specialists?)\b"
"""A hiring manager hires, and is not sought by these words."""
_SEEKING: Final = (
    rf"(?i:\b(?:look(?:ing|s)? for|seek(?:s|ing)?|hir(?:e|es|ing)(?!{_OFFICE})|"
    rf"in need of|search(?:es|ing) for|"
    rf"(?<!special )(?<!educational )needs?|wants?|got|sucht:?|suchen(?: wir)?:?|"
    rf"recruit(?:s|ing)?(?!{_OFFICE})|(?:on the )?look-?out for|"
    rf"(?:opening|vacancy|position|opportunit(?:y|ies)|role|post)s? (?:for|as)|position of|"
    rf"could use|short of|(?:has|have|with) (?:room|space|a place) for|"
    rf"(?:could|would|can) you be|\bbe(?:come)?(?= our next)|after|appoint|"
    rf"welcome|applications? for(?: the (?:post|position|role) of)?)\s+"
    rf"(?:for\s+)?)"
)
_END: Final = (
    r"(?=\s+(?:to|who|with|for|at|in|and join|that|on|from|near|position|role|post|nights|days|"
    r"evenings|weekends|starting|based|\d\w* shift|must|urgently|asap)\b"
    r"|\s+[^\w\s&/+]|[,;:!?(|$£€]|\.(?:\s|$)|\s+[–—-]\s|$)"
)
_SOUGHT: Final = re.compile(
    rf"{_SEEKING}(?:an?|eine?n?|one|our next|another|\d+|two|three|several|some|the)\s+"
    rf"{_ROLE}{_END}"
)
_SOUGHT_MANY: Final = re.compile(rf"{_SEEKING}{_ROLE}(?=\s+(?:and|or|&)\s|{_END})")
_AS: Final = re.compile(rf"\b[Aa]s (?:an?|our(?: next)?) {_ROLE}(?=,? (?:you|at|with|in|for)\b)")
_WANTED: Final = r"(?:wanted|wtd|needed|sought|required|req['’]?d|reqd)"
_OPENING: Final = re.compile(
    rf"{_ROLE}(?=\s+(?:for|to|with|at|in|near|{_WANTED})\b|[,;:!(]|\.(?:\s|$)|$)"
)
_WANTED_ONE: Final = re.compile(
    rf"(?:\W*|.*[.!] ){_ROLE}(?:/s|\(s\))?\s+(?:is |are )?(?:urgently )?{_WANTED}(?!\w)", re.I
)
_NOBODY: Final = any_of(
    r"^(?:of|the|and|our)\b",
    r"\b(?:some(?:one|body)|any(?:one|body)|persons?|people|individuals?|candidates?)\b",
    r"\b(?:applicants?|team ?(?:members?|players?)?|staff|help|talent|professionals?)\b",
    r"\b(?:colleagues?|you|ways?|new|business|role|job|position|opportunity|degree)\b",
    r"\b(?:years?|experience|licen[cs]e|passion|more|minimum|strong|good|valid|able|ability)\b",
    r"\b(?:range|variety|number|lot|must)\b",
)
_LOOSE: Final = any_of(r"\b[\w-]+(?:ing|ed|ly)\b", r"\b(?:question|call|chat|look|visit|reply)s?\b")
"""Words that end a title which no list knows: "a passing grade"."""
_PRAISE: Final = re.compile(
    r"^(?:(?:an?|experienced|reliable|full-time|part-time|full time|part time|friendly|motivated|"
    r"skilled|dependable|great|energetic|qualified|calm|kind|caring|hard-?working|exp(?:['’]?d)?|"
    r"enthusiastic|passionate|talented|keen|cheerful|trustworthy|lovely|"
    r"dedicated|committed|additional|two|three|four|five|several|\d+|competent|conscientious|careful|honest|"
    r"punctual)[, ]+(?:and )?)+",
    re.IGNORECASE,
)
_ONE_MORE: Final = re.compile(r"(?:new|second|third|further|extra|replacement|permanent)\s+", re.I)
"""A second cook is a cook; a new challenge is no post."""
_FEW: Final = 5
"""Words that a title which no list knows may have."""
_READ: Final = 1500


def sought_in(text: str, *, announced: int = 0) -> Iterator[str]:
    """Read titles out of "We are looking for an experienced line cook to join us".

    `announced` says how many characters such as "Wanted: " stand before the title.
    """
    rest = text[announced:_READ]
    opening = (_OPENING if announced else _WANTED_ONE).match(rest)
    for match in (*([opening] if opening else []), *_SOUGHT.finditer(rest)):
        title = _bare(match["title"])
        if _is_sought(title):
            yield _shown(title)
    for match in _SOUGHT_MANY.finditer(rest):
        # Without an article only words that are known for titles are one: "hiring line cooks".
        title = singular(_bare(match["title"]))
        if title_likeness(title) >= 2 and _is_sought(title):
            yield _shown(title)


def spoken_to(text: str) -> str:
    """Read "As a line cook you will …"."""
    said = (match["title"] for match in _AS.finditer(text[:_READ]))
    title = next((title for title in said if title_likeness(title) >= 2), "")
    return _shown(title)


def first_words(text: str) -> str:
    """Give the title that a line without a verb begins with: "Cleaner, Swindon, 12 hrs"."""
    opening = next((piece.text for piece in sentences(Line(text[:200], 0))), "")
    title = _bare(re.split(r"[,;:(]|\s[–—-]\s", opening, maxsplit=1)[0])
    return _shown(title) if title_likeness(title) >= 2 and _is_sought(title) else ""


def singular(title: str) -> str:
    """Give "line cook" for "line cooks", as one applies to be one."""
    one = title.removesuffix("s")
    return one if title_likeness(one) >= 2 else title


def _bare(words: str) -> str:
    bare = _PRAISE.sub("", words.strip()).strip(" -.")
    more = _ONE_MORE.match(bare)
    other = _PRAISE.sub("", bare[more.end() :]) if more else ""
    return other if title_likeness(other) >= 2 else bare


def _is_sought(title: str) -> bool:
    """Whether words can be a title; praise and verbs are none unless a list knows the words."""
    known = title_likeness(title) >= 2
    few = 0 < len(title.split()) <= _FEW
    if known:
        return few and not _NOBODY.match(title) and title_likeness(_NOBODY.sub("", title)) >= 2
    return few and not _NOBODY.search(title) and not _LOOSE.search(title)


def _shown(title: str) -> str:
    return title[:1].upper() + title[1:]
