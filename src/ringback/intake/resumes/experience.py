"""How many years somebody has worked in a field, from the dates of jobs and from plain words."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from ...casebook.documents import Month, Quantity
from ..fields_of_work import field_of_work, plain_title
from ..pages import Line
from ..quantities import NUMBER_WORDS
from ..titles import title_likeness
from .outline import Job
from .sections import section_named

_COUNT: Final = (
    r"(?<![\d.,/])(?P<count>\d{1,2}(?:[.,]\d)?|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|fifteen|twenty|thirty)"
)
_STATED: Final = re.compile(
    r"\b(?:(?:over|more than|nearly|almost|about|some|around)\s+)?"
    rf"{_COUNT}\s?\+?[\s-]*(?:years?|yrs?\.?)(?:['’]|\s+of)?\s+(?:(?:of|work|working|solid|proven|"
    r"hands-on|professional|"
    r"progressive|progressively responsible|relevant|combined|successful|extensive|"
    r"industry|total|full-time|diverse)\s+)*"
    r"(?:(?P<before>[\w&/ -]{2,50}?)\s+)?(?:experience|background|career)"
    r"(?:\s+(?:(?:in|as|with|of|within|at|working (?:in|as|with|at)|across)\s+(?:an?\s+|"
    r"the\s+)?|(?=[a-z]+ing\b))(?P<after>[^,.;()\n]{2,90}))?",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(
    rf"\b{_COUNT}\s?\+?\s+(?:years|yrs)\s+(?:in|as)\s+(?:an?\s+|"
    r"the\s+)?(?P<after>[^,.;()\n]{2,70})",
    re.I,
)
_WHO: Final = re.compile(
    r"^(?:(?:an?|passionate|dedicated|experienced|results[- ]driven|results[- ]oriented|"
    r"hard-?working|motivated|seasoned|skilled|"
    r"accomplished|reliable|creative|detail[- ]oriented|compassionate|dynamic|versatile|"
    r"enthusiastic|proven|committed|driven|"
    r"i am|i['’]m|professional|highly|organi[sz]ed|friendly)[\s,]+(?:an?\s+|and\s+)?)*"
    r"(?P<who>[A-Za-z][\w/&’' -]{2,50}?)\s+(?:with|having|bringing|offering)\s*(?:over|"
    r"more than|nearly|about|some)?\s*$",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"(?<![\d.,/])(?P<count>\d{1,2}(?:[.,]\d)?)\s?\+?\s+(?:years|yrs)\b", re.IGNORECASE
)
_OPENING: Final = re.compile(
    r"\W*(?:(?:i )?(?:have|having|with|bring|offer(?:ing)?)\s+)?(?:(?:over|more than|nearly|almost|"
    r"about|around)\s+)?",
    re.IGNORECASE,
)
_CUT_FIELD: Final = re.compile(
    r"\s+(?:who|that|which|where|with|seeking|looking|including|and (?:a|an|strong|proven|"
    r"seeking)|to|for|including|ranging)\b.*$",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(
    r"(?:(?:(?:a )?(?:wide |broad )?(?:range|variety|number) of|multiple|various|different|several|"
    r"many|diverse|all|numerous|varied|both|other|my|this|that|these|the same)\s+)+"
    r"(?P<none>(?:roles?|positions?|environments?|settings?|industries|sectors?|fields?|areas?|jobs?|"
    r"companies|capacities|levels|organi[sz]ations|types)\b)?(?:\s*\b(?P<link>in|within|of|across)\s+)?",
    re.IGNORECASE,
)
"""What names no field; what stands behind "in" may: "multiple roles in county finance"."""
_BESIDE: Final = re.compile(
    r"(?:^|[.|•,–—]\s*)(?P<name>[A-Za-zÀ-þ][\w&/’' -]{2,40}?)\s*(?P<mark>[:,|•–—]|\s-)\s*"
    r"(?:with|over|more than|nearly|about|some|\s)*$",
    re.IGNORECASE,
)
_TITLE: Final = 2
_NEAR: Final = 100
"""So many characters before the years may name their field."""


@dataclass(frozen=True, slots=True)
class Worked:
    """Full years in one field, told from dates; `title` is the latest title in it."""

    field: str
    title: Line
    years: int


def counted_years(jobs: tuple[Job, ...], today: date) -> Worked | None:
    """Give the field of the latest title and the full years in it, overlaps counted once.

    Where the title names no known field, the plain title stands for it, and only its jobs count.
    """
    dated = [job for job in jobs if job.paid and job.title and job.since]
    latest = max(
        dated, key=lambda job: (job.until is None, _ordinal(job.until or job.since)), default=None
    )
    if latest is None or latest.title is None:
        return None
    family = _family(latest.title.text)
    inside = [job for job in dated if job.title and _family(job.title.text) == family]
    years = months_worked(inside, today) // 12
    return Worked(_field(inside, latest.title), latest.title, years) if years >= 1 else None


def field_named(words: str) -> str:
    """Give the field that words name, where they are a title; else the words as they are."""
    return (field_of_work(words) if title_likeness(words) >= 1 else "") or words


def _family(title: str) -> str:
    """Give what titles of one field share: all selling is one, and so is writing programs."""
    field = field_of_work(title)
    shared = re.sub(r" (?:development|programming)$", " engineering", field)
    return "sales" if field.endswith("sales") else shared or plain_title(title).lower()


def _field(jobs: list[Job], latest: Line) -> str:
    """Give the field by its narrowest name that holds for all these jobs."""
    fields = {field_of_work(job.title.text) for job in jobs if job.title}
    if len(fields) > 1 and all(field.endswith("sales") for field in fields):
        return "sales"
    return field_of_work(latest.text) or plain_title(latest.text)


def stated_years(sentence: Line) -> tuple[Line, Quantity] | None:
    """Give the field and the years that a sentence states: "12 years of experience in sales"."""
    match = (
        _STATED.search(sentence.text) or _LOOSE.search(sentence.text) or _BARE.search(sentence.text)
    )
    if match is None:
        return None
    quantity = _quantity(match)
    if quantity is None:
        return None
    named = match.groupdict()
    group = next((name for name in ("after", "before") if named.get(name)), "")
    named_field = _field_in(sentence, match, group) if group else None
    field = named_field or _field_before(sentence, match.start())
    return (field, quantity) if field else None


def years_of_no_field(sentence: Line) -> tuple[Line, Quantity] | None:
    """Give the word "experience" and the years where a sentence does not say of what."""
    match = _STATED.search(sentence.text)
    word = re.search(r"\bexperience\b", match[0], re.IGNORECASE) if match else None
    if match is None or word is None or stated_years(sentence):
        return None
    quantity = _quantity(match)
    return (_piece(sentence, match.start() + word.start(), word[0]), quantity) if quantity else None


def _field_in(sentence: Line, match: re.Match[str], group: str) -> Line | None:
    """Give the field that is named beside the years; "multiple roles" are none."""
    vague = _VAGUE.match(match[group])
    begin = vague.end() if vague else 0
    words = _CUT_FIELD.sub("", match[group][begin:]).rstrip(" -")
    if vague and vague["none"] and not (vague["link"] and words):
        return None
    return _piece(sentence, match.start(group) + begin, words)


def _field_before(sentence: Line, end: int) -> Line | None:
    """Give the title or the label before the years: "Bookkeeper, 20 years' experience"."""
    text = sentence.text[:end]
    who = _WHO.match(text)
    if who:
        return _piece(sentence, who.start("who"), who["who"])
    near = max(0, end - _NEAR)
    label = _BESIDE.search(text[near:])
    if label is None or (label["mark"] != ":" and title_likeness(label["name"]) < _TITLE):
        return None
    field = _piece(sentence, near + label.start("name"), label["name"])
    return field if section_named(field) is None else None


def _piece(sentence: Line, start: int, words: str) -> Line:
    return Line(words, sentence.start + start)


def _quantity(match: re.Match[str]) -> Quantity | None:
    """Give the years as written; one and a half are said as the one full year that they hold."""
    count = match["count"].lower()
    value = float(NUMBER_WORDS.get(count) or count.replace(",", "."))
    if value < 1:
        return None
    if value % 1:
        return Quantity("1 year" if value < 2 else f"{int(value)} years", value // 1, "years")
    written = re.match(r".*?(?:years?|yrs?)", match[0], re.IGNORECASE | re.DOTALL)
    return Quantity(written[0] if written else match[0], value, "years")


def opens_with_years(text: str) -> bool:
    """Whether a sentence begins with how long somebody has worked in something."""
    match = _STATED.search(text)
    return match is not None and _OPENING.fullmatch(text[: match.start()]) is not None


def months_worked(jobs: list[Job], today: date) -> int:
    """Count the months in which any of these jobs lasted, each month once."""
    covered: set[int] = set()
    for job in jobs:
        if job.since is None:
            continue
        lasting = job.period is not None and job.period.lasting
        first = _ordinal(job.since) if job.since.month else job.since.year * 12
        end = Month(today.year, today.month) if lasting else job.until or job.since
        # A year without a month is counted to its middle, so that two such ends give whole years.
        last = _ordinal(end) if end.month else end.year * 12 + (0 if end != job.since else 5)
        if job.since.month and not end.month:
            last = end.year * 12 + 5
        covered.update(range(first, min(last, today.year * 12 + today.month - 1) + 1))
    return len(covered)


def _ordinal(month: Month | None) -> int:
    return month.year * 12 + max(0, month.month - 1) if month else 0
