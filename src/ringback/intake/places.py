"""Where a place in words, or a telephone number, is: country, region and time zone.

What is not certain stays empty: an unknown zone is asked about, a wrong one rings at night.
"""

import re
from functools import cache
from importlib import resources
from typing import Final

import phonenumbers

from ..casebook.people import Place
from .britain import COUNTIES, ZONE
from .territories import (
    CAPITAL_ZONES,
    CITIES,
    COUNTRY_NAMES,
    NATIONS,
    PROVINCES,
    STATES,
)

_POSTCODE = re.compile(
    r"(?:\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b\.?)"
)
_ASIDE = re.compile(r"\s*\([^()]{0,80}\)(?=\s*(?:,|$))")
_MODE = re.compile(r"^(?:remote|hybrid|on-?site)\b[\s:,-]*(?=\w)|,?\s+or remote$", re.IGNORECASE)
_BREAK = re.compile(r"\s*[|;•·]\s*|\s+[-–—]\s+")
_SEPARATOR = re.compile(r"\s*[,;|/()•·\n]\s*|\s+[-–—]\s+")
_FILLER = re.compile(
    r"\b(?:(?i:remote|hybrid|on-?site|anywhere|the|greater|area|metro|based|within|only)|in|or)\b"
)
_UNPARTED = re.compile(
    rf"\s+({'|'.join((*STATES, *PROVINCES, 'NSW', 'VIC', 'QLD', 'TAS'))})(?=\s+\d{{5}}|$)"
)
_MAX_WORDS: Final = 300


def place_from_text(text: str) -> Place:
    """Give the place that words name, in words fit to be said; what they leave open stays empty."""
    shown = _tidy(" ".join(text.split())[:_MAX_WORDS])
    parts = [part.strip(" .") for part in _SEPARATOR.split(shown)]
    named = [part for part in (*parts, *(_unfilled(part) for part in parts)) if part]
    names = list(dict.fromkeys(named))
    for read in (_with_state, _with_county, _with_city, _with_country):
        place = read(shown, names)
        if place is not None:
            return place
    return Place(text=shown)


def _tidy(text: str) -> str:
    """Give "Allentown, PA" for "Allentown PA 18101, US (hybrid)"; other words stay as they are."""
    bare = _POSTCODE.sub("", _ASIDE.sub(" ", text))
    kept = [part for part in _BREAK.split(_MODE.sub("", bare)) if _unfilled(part)]
    if len(kept) != 1 or _country(_unfilled(kept[0]).strip(" .")):
        return text
    # A state with its country is said without it.
    parts = [part for part in (part.strip() for part in kept[0].split(",")) if part]
    if not parts:
        return text
    last = _UNPARTED.sub(r", \1", parts[-1])
    if len(parts) > 2 and _country(last) and (state := _state(parts[-2])) is not None:
        parts = parts[:-1] if state[0] == _country(last) else parts
        last = parts[-1]
    return " ".join(", ".join((*parts[:-1], last)).split())


def place_from_number(number: str) -> Place:
    """Give the place of a number in E.164, as far as its area code tells."""
    from phonenumbers import geocoder, timezone  # noqa: PLC0415 - they take a third of a second

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return Place()

    words = geocoder.description_for_valid_number(parsed, "en")
    country = phonenumbers.region_code_for_number(parsed) or ""
    if not country and parsed.country_code != 1:
        country = phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    named = place_from_text(words) if words else Place()
    zones = timezone.time_zones_for_geographical_number(parsed)
    only = zones[0] if len(zones) == 1 and zones[0] != "Etc/Unknown" else ""
    country = country or named.country or _country_of_zone(only)
    if named.country != country:
        named = Place(text=words)
    zone = only or named.zone or ("" if parsed.country_code == 1 else _main_zone(country))
    return Place(words or _country_name(country), zone, country, named.region)


def is_place(text: str) -> bool:
    """Whether all these words are a place that is known: "Austin, TX", "Berlin", "Germany"."""
    if len(text) > 60 or any(char.isdigit() for char in _POSTCODE.sub("", text)):
        return False
    bare = _UNPARTED.sub(r", \1", _POSTCODE.sub("", text).strip())
    parts = [_unfilled(part.strip(" .")) for part in _SEPARATOR.split(bare)]
    named = [part for part in parts if part]
    known = [bool(_state(part) or _city(part) or _country(part)) for part in named]
    # A town that no table knows may stand before its state or country.
    behind = bool(named[1:]) and named[-1].lower() in COUNTIES
    if not named or len(named) > 3 or not (known[-1] or behind) or not all(known[1:-1]):
        return False
    # What stands before a whole "Austin, TX" is no town but a house in it.
    return known[0] or len(named) < 3 or bool(_state(named[1]) and _country(named[-1]))


def is_region(text: str) -> bool:
    """Whether these words are a state, a province, a county or a country, and so no mere town."""
    bare = _POSTCODE.sub("", text).strip(" .,")
    return bool(_state(bare) or _country(bare)) or bare.lower() in COUNTIES


def _with_state(shown: str, names: list[str]) -> Place | None:
    """Read "City, ST" and "City, State": the last part that is a state or province decides."""
    for position in range(len(names) - 1, -1, -1):
        name = names[position]
        found = _state(name)
        if found is None or (position == 0 and name.lower() in CITIES):
            continue
        country, code, zone = found
        cities = [_city(other) for other in names if other != name]
        # "Toronto, CA" and "Tbilisi, Georgia" name a country; "London, CA" names a state.
        if any(city and city[0] == _country(name) for city in cities):
            continue
        if any(_country(later) not in ("", country) for later in names[position + 1 :]):
            continue
        exact = next((city for city in cities if city and city[:2] == (country, code)), None)
        return Place(shown, exact[2] if exact else zone, country, code)
    return None


def _with_city(shown: str, names: list[str]) -> Place | None:
    """Read a city by its name, unless another part names another country."""
    said = next((_country(name) for name in reversed(names[1:]) if _country(name)), "")
    for name in names:
        city = _city(name)
        if city and said in ("", city[0]):
            return Place(shown, city[2], city[0], city[1])
    return None


def _city(name: str) -> tuple[str, str, str] | None:
    """Give (country, region, zone) of a big city, or of one that a zone is named after."""
    zone = _zones_by_city().get(name.lower(), "")
    return CITIES.get(name.lower()) or ((_country_of_zone(zone), "", zone) if zone else None)


def _with_country(shown: str, names: list[str]) -> Place | None:
    for name in reversed(names):
        country = _country(name)
        if country:
            return Place(shown, _main_zone(country), country, NATIONS.get(name.lower(), ""))
    return None


def _with_county(shown: str, names: list[str]) -> Place | None:
    """Read "Felixstowe, Suffolk"; a county without a town before it may be another's."""
    nation = next((COUNTIES[name.lower()] for name in names[1:] if name.lower() in COUNTIES), "")
    abroad = any(_country(name) not in ("", "GB") for name in names[1:])
    return Place(shown, ZONE, "GB", nation) if nation and not abroad else None


def _unfilled(part: str) -> str:
    return " ".join(_FILLER.sub(" ", part).split())


def _state(name: str) -> tuple[str, str, str] | None:
    """Give (country, code, zone) for a code in capitals or the full name of a state."""
    for country, table in (("US", STATES), ("CA", PROVINCES)):
        if name in table:
            return country, name, table[name][1]
        code = _codes(country).get(name.lower())
        if code:
            return country, code, table[code][1]
    return None


@cache
def _codes(country: str) -> dict[str, str]:
    table = STATES if country == "US" else PROVINCES
    return {name.lower(): code for code, (name, _) in table.items()}


def _country(name: str) -> str:
    """Give the ISO code for a country by name, or by code in capitals."""
    if len(name) == 3 and not name.isupper() and name.lower() not in ("usa", "uae"):
        return ""
    if len(name) == 2:
        return name if name in _iso_names() else COUNTRY_NAMES.get(name.lower(), "")
    return COUNTRY_NAMES.get(name.lower()) or _iso_codes().get(name.lower(), "")


def _main_zone(country: str) -> str:
    """Give a country's only zone, or that of its capital; empty where neither is known."""
    zones = _zones().get(country, ())
    return CAPITAL_ZONES.get(country) or (zones[0] if len(zones) == 1 else "")


def _country_of_zone(zone: str) -> str:
    return next((country for country, zones in _zones().items() if zone in zones), "")


def _country_name(country: str) -> str:
    return _iso_names().get(country, "")


@cache
def _iso_names() -> dict[str, str]:
    rows = (line.split("\t") for line in _table("iso3166.tab"))
    return {row[0]: row[1] for row in rows}


@cache
def _iso_codes() -> dict[str, str]:
    return {name.lower(): code for code, name in _iso_names().items()}


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _table("zone.tab"):
        row = line.split("\t")
        found[row[0]] = (*found.get(row[0], ()), row[2])
    return found


@cache
def _zones_by_city() -> dict[str, str]:
    return {
        zone.rpartition("/")[2].replace("_", " ").lower(): zone
        for zones in _zones().values()
        for zone in zones
    }


def _table(name: str) -> list[str]:
    text = resources.files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
