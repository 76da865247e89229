"""Who a résumé is of: name, telephone, e-mail and place, as they stand at its top."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ...casebook.people import Place
from ..errors import NotANumber
from ..numbers import find, normalise
from ..pages import Line, Page, chunks
from ..places import is_place, place_from_text
from .homes import home_of, is_town_of, place_at_home
from .names import name_in
from .sections import section_named

_EMAIL: Final = re.compile(
    r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}"
)
_ADDRESSES: Final = re.compile(
    r"[\w.%+'-]{1,64}@[\w.-]{1,128}|(?:https?://|www\.)\S{1,200}|\b[\w.-]{1,60}\.[a-z]{2,6}/\S{1,100}"
)
_LABEL = re.compile(
    r"^(?:name|address|location|phone|tel(?:ephone)?|mobile|cell|e-?mail|city|home|based "
    r"in)\s*[:.]\s*",
    re.I,
)
_CUT = re.compile(
    r"\s*[|•·♦◆●▪■►❖✦⋅∙\t]\s*|\s{3,}|\s+[*~/]\s+|\s+[-–—]\s+|\s*[;<>]\s*|\s+,\s+|"
    r"\s*\S{1,64}@\S{1,128}\s*|\s*\b(?:https?://|www\.)\S{1,200}\s*|"
    r"\s+\S{1,60}\.(?:com|org|net|io|dev|me|co|in)(?:/\S{0,100})?(?=\s|$)|"
    r"\s*\(?\+?\(?\d[\d().\s-]{7,16}\d(?=\s|$)\s*"
)
_STREET = re.compile(r"\d.*\b[A-Z]{2}\b|\b[A-Z][a-z]+,\s+[A-Z][A-Za-z ]+$")
_BRACKETS: Final = re.compile(r"\s*\([^()]{0,60}\)")
_BRACKETED: Final = re.compile(r"\(([^()]{4,60})\)")
_ZIPPED: Final = re.compile(
    r"\b([A-Z][a-zà-ÿ.’'-]+(?: [A-Z][a-zà-ÿ.’'-]+){0,2},? [A-Z]{2})\.? \d{5}(?:-\d{4})?(?!\d)"
)
"""An American town with its post code, in the midst of other words too."""
_MOVING: Final = re.compile(
    r"\s*[,·|/–—-]*\s*\b(?:open|willing|able|happy|ready|prepared) to\b.*$|\s*[,·|/–—-]\s*"
    r"(?:remote|hybrid|relocat\w+)\b.*$",
    re.IGNORECASE,
)
"""What follows a home and is about the work: open to remote, willing to move."""
_REFEREES: Final = re.compile(r"\W*(?:\w+ )?(?:references|referees?)\W*$", re.IGNORECASE)
_LABELLED: Final = re.compile(
    r"^\W*(?:tel|telephone|phone|mobile|cell|e-?mail|[etmp])\b[.:| ].{5,120}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that says of itself that it tells how to reach somebody."""
_TOP_LINES: Final = 14
_FIGURES: Final = 9
"""So many figures on a line are a telephone number."""


@dataclass(frozen=True, slots=True)
class Person:
    """The person at the top of a résumé."""

    name: str = ""
    phone: str = ""
    email: str = ""
    place: Place = Place()


def person_at(top: tuple[Line, ...], page: Page) -> Person:
    """Read the person from the lines at the top; telephone and e-mail else from all own words.

    What stands under "References" are the lines of others, whom nobody may ring in one's name.
    """
    text = "\n".join(line.text for line in _own(page))
    lines = top[:_TOP_LINES]
    parts = [part for line in lines for part in _parts(line)]
    head = "\n".join(line.text for line in lines)
    labelled = "\n".join(_LABELLED.findall(text))
    email = _email(head) or _email(labelled) or _email(text)
    name = name_in(parts, email, text)
    told = [part.removeprefix(name).strip(" ,") for part in parts]
    place = _place([part for part in told if not _is_monogram(part, name)])
    place = place if place.country else _zipped(head) or place
    home = home_of(head)
    if home and (not place.country or is_town_of(place.text, home)):
        beside = [part for line in lines if _tells_line(line) for part in _parts(line)]
        place = place_at_home(parts, home, place, [part for part in beside if part != name])
    country = place.country or "US"
    phone = _phone(head, country) or _phone(labelled, country) or _phone(text[-1500:], country)
    return Person(name, phone, email, place)


def _own(page: Page) -> Iterator[Line]:
    """Give the lines but those under a heading that names people who speak for somebody."""
    theirs = False
    for line in page.lines:
        if _REFEREES.match(line.text):
            theirs = True
        elif line.heading or section_named(line):
            theirs = False
        if not theirs:
            yield line


def email_in(text: str) -> str:
    """Give the first e-mail address in a text in lower case, or nothing."""
    return _email(text)


def phone_from(text: str, country: str) -> str:
    """Give a number in E.164, or nothing where it is none."""
    try:
        return normalise(text, country or "US")
    except NotANumber:
        return ""


def _parts(line: Line) -> list[str]:
    text = _BRACKETED.sub(_apart, line.text)
    cut = chunks(replace(line, text=text), [match.span() for match in _CUT.finditer(text)])
    return [_LABEL.sub("", part.text).strip(" ,") for part in cut]


def _apart(bracket: re.Match[str]) -> str:
    """Give a place in brackets between bars, as long as before; any other bracket as it is."""
    return f"|{bracket[1]}|" if "," in bracket[1] and is_place(bracket[1]) else bracket[0]


def _tells_line(line: Line) -> bool:
    """Whether telephone or e-mail stand on a line, and so perhaps the town."""
    return "@" in line.text or sum(char.isdigit() for char in line.text) >= _FIGURES


def _phone(text: str, country: str) -> str:
    # The figures before an @ and behind a slash are no telephone number.
    numbers = find(_ADDRESSES.sub(_blank, text), country)
    # A post code before its town is too short for one.
    return next((number for _, number in numbers if len(number) > _FIGURES), "")


def _blank(address: re.Match[str]) -> str:
    return " " * len(address[0])


def _email(text: str) -> str:
    match = _EMAIL.search(text)
    return match[0].strip(".'").lower() if match else ""


def _place(parts: list[str]) -> Place:
    parts = [_MOVING.sub("", _BRACKETS.sub("", part)).strip(" ,-–—") for part in parts]
    for part in parts:
        bare = _EMAIL.sub("", part).strip(" ,")
        if bare and is_place(bare) and not _is_name_like(bare):
            return place_from_text(bare)
    for part in parts:
        street = _STREET.search(part) or is_place(_town(part))
        if len(part) <= 120 and "@" not in part and street:
            place = place_from_text(part)
            if place.country:
                town = place_from_text(_town(part))
                return town if town.country else replace(place, text=_town(part))
    return Place()


def _zipped(head: str) -> Place | None:
    """Give the town of an American post code."""
    towns = (place_from_text(match[1]) for match in _ZIPPED.finditer(head))
    return next((town for town in towns if town.country), None)


def _is_monogram(part: str, name: str) -> bool:
    """Whether capitals are the initials of a name, as they stand large above it."""
    initials = [word[0].upper() for word in name.split()]
    return part.isupper() and 1 < len(part) <= len(initials) and set(part) <= set(initials)


def _is_name_like(text: str) -> bool:
    """A single word such as Sydney or Georgia is a name as well as a place."""
    return len(text.split()) == 1 and "," not in text and len(text) < 4


def _town(address: str) -> str:
    """Give the town of an address with a street, as far as commas part them."""
    parts = [part.strip() for part in address.split(",")]
    while len(parts) > 2 and any(char.isdigit() for char in parts[0]):
        parts = parts[1:]
    return ", ".join(parts)
