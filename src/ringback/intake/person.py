"""Who a résumé is of: name, telephone, e-mail and place, as they stand at its top."""

import re
from dataclasses import dataclass, replace
from typing import Final

from ..casebook.people import Place
from .britain import ZONE, is_british
from .errors import NotANumber
from .numbers import find, normalise
from .pages import Line, chunks
from .places import is_place, place_from_text
from .sections import section_named
from .titles import may_be_a_person

_EMAIL: Final = re.compile(
    r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}"
)
_LABEL = re.compile(
    r"^(?:name|address|location|phone|tel(?:ephone)?|mobile|cell|e-?mail|city|home|based "
    r"in)\s*[:.]\s*",
    re.I,
)
_CUT = re.compile(r"\s*[|•·\t]\s*|\s{3,}|\s+[-–—]\s+|\s*[;<>]\s*")
_NAME = re.compile(
    r"[^\W\d_][\w.'’-]*(?:\s+(?:[^\W\d_][\w.'’-]*|\([^\W\d_]+\)|[\"“][^\W\d_]+[\"”])){1,4}"
)
_PARTICLES: Final = frozenset(
    (
        "de",
        "da",
        "di",
        "do",
        "dos",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "bin",
        "ibn",
        "al",
        "el",
        "y",
        "e",
        "zu",
        "ter",
    )
)
_AFTER_NAME = re.compile(
    r",?\s+(?:RN|BSN|MSN|LPN|CNA|MBA|Ph\.?D\.?|MD|M\.D\.|CPA|PMP|PE|Esq\.?|Ed\.?D\.?|"
    r"M\.?Ed\.?|J\.?D\.?|APRN|DNP|SHRM-CP|PHR|CDL)\b.*$"
    r"|(?:,\s+[A-Z][A-Z.&-]{1,8})+$"
    r"|,?\s+\(?(?:aged?\s+)?\d{2}\)?(?:\s*(?:years?(?: old)?|yrs?))?$"
    r"|\s*\((?:she|he|they)/[a-z/]{2,12}\)$"
)
_NO_NAME = re.compile(
    r"\b(?:resume|résumé|curriculum|vitae|cv|page|street|avenue|road|confidential|"
    r"objective|summary|"
    r"phone|email|address|references|skills|experience|education|profile)\b",
    re.IGNORECASE,
)
_STREET = re.compile(r"\d.*\b[A-Z]{2}\b|\b[A-Z][a-z]+,\s+[A-Z][A-Za-z ]+$")
_POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_TOP_LINES: Final = 14
_LONGEST_NAME_LINE: Final = 120


@dataclass(frozen=True, slots=True)
class Person:
    """The person at the top of a résumé."""

    name: str = ""
    phone: str = ""
    email: str = ""
    place: Place = Place()


def person_at(top: tuple[Line, ...], text: str) -> Person:
    """Read the person from the lines at the top; telephone and e-mail else from the whole text."""
    lines = top[:_TOP_LINES]
    parts = [part for line in lines for part in _parts(line)]
    head = "\n".join(line.text for line in lines)
    place = _place(parts)
    if is_british(head):
        place = _british(parts, place)
    country = place.country or "US"
    return Person(
        _name(parts),
        _phone(head, country) or _phone(text[-1500:], country),
        _email(head) or _email(text),
        place,
    )


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
    cut = chunks(line, [match.span() for match in _CUT.finditer(line.text)])
    return [_LABEL.sub("", part.text).strip(" ,") for part in cut]


def _name(parts: list[str]) -> str:
    """Give the first piece that reads like a person's name: that is where names stand."""
    for part in (part for part in parts[:6] if len(part) <= _LONGEST_NAME_LINE):
        bare = part if is_place(part) else _AFTER_NAME.sub("", part).strip(" ,")
        if _is_name(bare):
            return _cased(bare)
    return ""


def _is_name(text: str) -> bool:
    words = text.split()
    if not _NAME.fullmatch(text) or len(text) > 50 or _NO_NAME.search(text) or is_place(text):
        return False
    if not may_be_a_person(text) or section_named(Line(text, 0)):
        return False
    return all(
        word[0].isupper() or word[0] in '("“' or word.lower() in _PARTICLES for word in words
    )


def _cased(name: str) -> str:
    """Give a name in capitals as it is written in a letter."""
    if not name.isupper():
        return name
    return re.sub(
        r"[^\W\d_]+", lambda word: word[0].capitalize() if len(word[0]) > 1 else word[0], name
    )


def _phone(text: str, country: str) -> str:
    numbers = find(text, country)
    return numbers[0][1] if numbers else ""


def _email(text: str) -> str:
    match = _EMAIL.search(text)
    return match[0].strip(".'").lower() if match else ""


def _place(parts: list[str]) -> Place:
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


def _is_name_like(text: str) -> bool:
    """A single word such as Sydney or Georgia is a name as well as a place."""
    return len(text.split()) == 1 and "," not in text and len(text) < 4


def _town(address: str) -> str:
    """Give the town of an address with a street, as far as commas part them."""
    parts = [part.strip() for part in address.split(",")]
    while len(parts) > 2 and any(char.isdigit() for char in parts[0]):
        parts = parts[1:]
    return ", ".join(parts)


def _british(parts: list[str], place: Place) -> Place:
    """Give a place whose country no word tells, with the words before a British post code."""
    if place.country:
        return place
    coded = next((part for part in parts[:_TOP_LINES] if _POSTCODE.search(part[:120])), "")
    town = _POSTCODE.sub("", coded[:120]).strip(" ,").rpartition(",")[2].strip()
    return Place(place.text or town, ZONE, "GB", place.region)
