"""Where somebody lives whose town stands without county and country, as in Britain and Ireland.

The country is told by the telephone or the post code, the town then by the names that dialling
codes have in it: a town such as Reading or Sale is believed only where nothing else is meant.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ...casebook.people import Place
from ..britain import ZONE, is_british
from ..places import place_from_text
from ..titles import title_likeness

_POSTCODE: Final = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{4,5})\b\.?"
)
_BRITISH_CODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_IRISH: Final = re.compile(
    r"\+353\b|(?<![\d+])08[35679][\s-]?\d{3}[\s-]?\d{4}(?!\d)|\b[A-Z]\d[\dW] [A-Z\d]{4}\b|"
    r"\bCo\.? (?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|"
    r"Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|"
    r"Waterford|Westmeath|Wexford|Wicklow)\b"
)
_CODES: Final[dict[str, tuple[str, str, str]]] = {
    "GB": ("44", "en", ZONE),
    "IE": ("353", "en", "Europe/Dublin"),
    "DE": ("49", "de", "Europe/Berlin"),
    "AT": ("43", "de", "Europe/Vienna"),
}
"""Country: its dialling code, the language of the names behind it, its zone."""
_PREFIXES: Final = {f"+{code}": country for country, (code, _, _) in _CODES.items()}
_NUMBER: Final = re.compile(r"\+(?:44|353|49|43)(?=[\s\d(.-])")
_LONGEST: Final = 120
_VILLAGE: Final = re.compile(
    r"(?!(?:Linked|Git|Web|Port|Face|Driv|Full|Own|British|Irish|Single|Married|Date|Born|"
    r"Mobile|Phone|Tel|E-?mail|Address|Home|Available|References|Permit|Citizen)\w*\b)"
    r"[A-Z][a-zà-ÿ’'-]{2,}(?:(?: |-)(?:[A-Z][a-zà-ÿ’'-]+|on|upon|by|the|le|in|under|y|and)){0,3}"
)


def home_of(head: str) -> str:
    """Give the country that telephone or post code of somebody tell, where they are certain."""
    if _IRISH.search(head):
        return "IE"
    if is_british(head) or _BRITISH_CODE.search(head):
        return "GB"
    number = _NUMBER.search(head)
    return _PREFIXES[number[0]] if number else ""


def is_town_of(words: str, country: str) -> bool:
    """Whether bare words are a town there, as Halifax is in Britain as well as in Canada."""
    return words.lower() in _towns(country)


def place_at_home(
    parts: Sequence[str], country: str, place: Place, beside: Sequence[str] = ()
) -> Place:
    """Give the place in a country that only telephone or post code tell; empty words if unknown.

    What stands `beside` telephone and e-mail may be a village that no dialling code is named after.
    """
    _, _, zone = _CODES[country]
    town = next(filter(None, (_town(part, country) for part in parts if len(part) <= _LONGEST)), "")
    town = town or next(filter(_may_be_a_village, beside), "")
    # A town that is big elsewhere too says by itself which part of the country it is in.
    known = place_from_text(town) if town else place
    place = place if place.country in ("", country) else Place(place.text)
    region = known.region if known.country == country else place.region
    return Place(place.text or town, zone, country, region)


def _town(part: str, country: str) -> str:
    """Give the town of an address: named after a dialling code, or at a post code."""
    names = [_POSTCODE.sub("", piece).strip(" .") for piece in part.split(",")]
    known = next((name for name in reversed(names) if name.lower() in _towns(country)), "")
    coded = _BRITISH_CODE.search(part) if country == "GB" else None
    return known or (_before_code(part, coded.start()) if coded else "")


def _may_be_a_village(words: str) -> bool:
    return _VILLAGE.fullmatch(words) is not None and title_likeness(words) == 0


def _before_code(part: str, start: int) -> str:
    """Give the last words before a post code that are no house and no street."""
    before = [piece.strip() for piece in part[:start].split(",") if piece.strip()]
    return before[-1] if before and not any(char.isdigit() for char in before[-1]) else ""


@cache
def _towns(country: str) -> frozenset[str]:
    """Give the names of places, in lower case, that the dialling codes of a country have."""
    from phonenumbers.geodata import GEOCODE_DATA  # noqa: PLC0415 - it takes a third of a second

    code, language, _ = _CODES[country]
    named = (
        words.get(language) or words.get("en", "")
        for prefix, words in GEOCODE_DATA.items()
        if prefix.startswith(code)
    )
    return frozenset(name.strip().lower() for words in named for name in words.split("/"))
