"""Telephone numbers as people write and say them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.terms import PhoneKind
from ringback.intake.errors import NotANumber
from ringback.intake.numbers import find, normalise
from ringback.reading.patterns import Pattern

from .figures import Figured
from .line_kinds import line_kinds

_AREA_FIRST: Final = Pattern(
    r"\barea code\W{1,3}(?:is\s)?(\d{3})\W{1,4}(?:(?:and|then|the|number|is)\W{1,3}){0,4}"
    r"(\d{3}[\s.-]?\d{4})(?!\d)",
    re.IGNORECASE,
)
_AREA_LAST: Final = Pattern(
    r"(?<![\d.-])(\d{3}[\s.-]?\d{4})\W{1,4}(?:(?:in|with|that's|and)\s){0,2}(?:the\s)?"
    r"area code\W{1,3}(?:is\s)?(\d{3})(?!\d)",
    re.IGNORECASE,
)
_NUMBER_WORD: Final = Pattern(r"\b(?:number|no|nr)\b\.?:?(?=\s{0,3}\d{10,13}(?!\d))", re.IGNORECASE)
_REFERENCE: Final = Pattern(
    r"\b(?:ref|reference|req|requisition|job|order|account|id|case|ticket|tracking|confirmation"
    r"|claim|invoice|meeting|conference|passcode)\W{0,2}(?:(?:no|nr|number|id|code|is)\W{1,3}){0,3}$",
    re.IGNORECASE,
)
_BEGINS_WITH: Final = {"GB": "+0", "IE": "+01", "AU": "+01", "NZ": "+0"}
"""How every number begins that is written as it is dialled there: no salary does."""
_PAUSES: Final = Pattern(
    r"(?<![\d,.])\(?\d(?:\d{2}|(?: \d){2})\)?(?:, ?\d(?: ?\d){2,3}){2}(?![\d,.])"
)
"""Groups with commas between them, as software writes down what is read out."""
_TAKEN_BACK: Final = Pattern(
    r"[\s,.;:…–—-]{1,4}(?:(?:oh|ah|um|uh|er)\W{1,3})?(?:sorry|scratch that|correction|i mean"
    r"|(?:no|nope|wait)(?=[,.;]|\s(?:sorry|that))|make that|actually(?=,|\sit's)"
    r"|(?:that's|thats|that is)\s(?:the |my )?(?:old|wrong))\b[^\d\n]{0,50}[+(]?\d",
    re.IGNORECASE,
)
"""Words after a number by which the next one is put in its place."""


_ERM: Final = r"\W{1,3}(?:(?:uh|um|er|erm)\W{1,3})?"
_ENDS_ANEW: Final = Pattern(
    rf"(?<![\d-])(\d{{3}}{_ERM}\d{{3}}){_ERM}[\da-z ]{{0,12}}?\W{{1,3}}"
    r"(?:(?:oh|ah|um|uh|er)\W{1,3})?(?:no|wait|sorry|scratch that|i mean|correction|make that)"
    r"(?:\W{1,3}(?:no|wait|sorry|that's|it's|its|uh|um)){0,3}\W{1,3}(\d{2}\W?\d{2})(?![\d-])",
    re.IGNORECASE,
)
"""A number of which the last four figures are said once more: "…0169, sorry, 0179"."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164, where it stands, and which line the words beside it say it is."""

    span: Span
    value: str
    kind: PhoneKind | None = None


def find_phones(text: Figured, country: str = "US") -> tuple[Phone, ...]:
    """Give the telephone numbers in a text, in order, each once; spans count in the original."""
    found: dict[str, Phone] = {}
    places = _numbers(text.text, country)
    kinds = line_kinds(text.text, [place for place, _ in places])
    for index, (place, value) in enumerate(places):
        if _is_taken_back(text.text, places[index : index + 2]):
            continue
        kind = kinds[index]
        known = found.get(value)
        if known is None:
            found[value] = Phone(text.span(place.start, place.end), value, kind)
        elif known.kind is None:
            found[value] = replace(known, kind=kind)
    return tuple(found.values())


def _numbers(text: str, country: str) -> list[tuple[Span, str]]:
    """Give every number in order, one told with its area code apart first."""
    apart = [*_with_area_code(text, country), *_with_new_end(text, country)]
    whole = [
        (place, value)
        for place, value in find(_spaced(_without_number_words(text)), country)
        if not any(place.start < other.end and other.start < place.end for other, _ in apart)
        and _is_dialled(text, place, country.upper())
    ]
    return sorted([*apart, *whole], key=lambda each: each[0].start)


def _is_dialled(text: str, place: Span, country: str) -> bool:
    first = text[place.start : place.end].lstrip("(")[:1]
    if first not in _BEGINS_WITH.get(country, first):
        return False
    return not _REFERENCE.search(text[max(0, place.start - 32) : place.start])


def _is_taken_back(text: str, two: list[tuple[Span, str]]) -> bool:
    """Whether the first of two numbers is corrected by the second: "…0112, sorry, no, …0113"."""
    if len(two) < 2:
        return False
    match = _TAKEN_BACK.match(text, two[0][0].end)
    return match is not None and two[1][0].start <= match.end() <= two[1][0].end


def _spaced(text: str) -> str:
    """Put spaces for the commas inside a number, so that every place stays where it is."""
    return _PAUSES.sub(lambda match: match[0].replace(",", " "), text)


def _without_number_words(text: str) -> str:
    """Blank "my number" before figures, which intake takes for a reference, unless it is one."""

    def blank(match: re.Match[str]) -> str:
        before = text[max(0, match.start() - 20) : match.start()]
        return match[0] if _REFERENCE.search(before) else " " * len(match[0])

    return _NUMBER_WORD.sub(blank, text)


def _with_area_code(text: str, country: str) -> Iterator[tuple[Span, str]]:
    for pattern, code, local in ((_AREA_FIRST, 1, 2), (_AREA_LAST, 2, 1)):
        for match in pattern.finditer(text):
            try:
                value = normalise(f"{match[code]} {match[local]}", country)
            except NotANumber:
                continue
            yield Span(match.start(), match.end()), value


def _with_new_end(text: str, country: str) -> Iterator[tuple[Span, str]]:
    for match in _ENDS_ANEW.finditer(text):
        begun = re.sub(r"\D+", " ", match[1])
        try:
            value = normalise(f"{begun} {match[2]}", country)
        except NotANumber:
            continue
        yield Span(match.start(), match.end()), value
