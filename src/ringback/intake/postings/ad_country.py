"""In which country an ad's town is: by its money, postcodes, numbers, addresses and words."""

import re
from dataclasses import replace
from typing import Final

from ...casebook.people import Place
from ..britain import is_british
from ..numbers import find
from ..pages import Page
from ..places import place_from_number, place_from_text
from ..vocabulary import any_of

_NAMES: Final = {
    "GB": "United Kingdom",
    "IE": "Ireland",
    "DE": "Germany",
    "AT": "Austria",
    "CH": "Switzerland",
    "CA": "Canada",
    "US": "United States",
    "AU": "Australia",
    "NZ": "New Zealand",
    "IN": "India",
    "JP": "Japan",
}
_SIGNS: Final[tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]] = (
    (
        "GB",
        (
            any_of(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"),
            any_of(r"(?:\.uk\b|\+44\b)"),
            any_of(
                r"\b(?:nhs|nvq|dbs check|enhanced dbs|gcses?|hgv|sia licen[cs]e|accessni|pvg)\b"
            ),
            any_of(r"\bbank holidays?\b|\bper annum\b.{0,20}pro rata\b"),
        ),
    ),
    (
        "IE",
        (
            any_of(r"(?:\.ie\b|\+353\b|(?<!\d)0(?:8[35679]|[12469]\d?) \d{3} ?\d{3,4}\b)"),
            any_of(r"\b(?:garda|qqi|fetac|safepass|safe pass|tusla|hse)\b"),
            any_of(
                r"\b(?:co\.?|county) (?:cork|kerry|galway|mayo|clare|dublin|kildare|wicklow)\b",
                r"\b(?:co\.?|county) (?:louth|meath|sligo|limerick|tipperary|wexford|kilkenny)\b",
                r"\b(?:co\.?|county) (?:cavan|monaghan|leitrim|roscommon|longford|offaly)\b",
                r"\b(?:co\.?|county) (?:laois|carlow|waterford|donegal|westmeath)\b",
            ),
        ),
    ),
    (
        "DE",
        (
            any_of(r"(?:\.de\b|\+49\b)"),
            any_of(r"\bgmbh\b|\be\.?\s?v\.|\bm/[wf]/d\b|\bmbH\b"),
            any_of(
                r"\b(?:bewerbung\w*|aufgaben|stra(?:ß|ss)e|wir (?:suchen|bieten))\b|\w+straße\b"
            ),
        ),
    ),
    ("AT", (any_of(r"(?:\.at\b|\+43\b)"), any_of(r"\bkollektivvertrag\b"))),
    ("CH", (any_of(r"(?:\.ch\b|\+41\b)"), any_of(r"\bCHF\b"))),
    (
        "CA",
        (
            any_of(r"(?:\.ca\b|\bCAD\b|\bC\$|\bCA\$)"),
            any_of(r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"),
            any_of(r"\b(?:gst|rrsp|whmis|red seal|csts)\b"),
        ),
    ),
    (
        "US",
        (
            any_of(r"\b401\s?\(?k\b|\bW-?2\b|\bI-9\b|\bGED\b|\be-verify\b|\bosha\b"),
            any_of(r"\bdriver['’]?s['’]? license\b|\bhigh school diploma\b|\bgreen card\b"),
            any_of(r"(?:\.gov\b|\+1[ (-])"),
        ),
    ),
    ("AU", (any_of(r"(?:\.au\b|\bAUD\b|\bA\$|\+61\b)"), any_of(r"\bsuperannuation\b|\bABN\b"))),
    ("NZ", (any_of(r"(?:\.nz\b|\bNZD\b|\bNZ\$|\+64\b)"),)),
    ("IN", (any_of(r"(?:₹|\bINR\b|\+91\b)"), any_of(r"\blakhs?\b|\bLPA\b|\bcrore\b"))),
    ("JP", (re.compile(r"[ぁ-んァ-ン]"),)),
)
_SURE: Final = 3
"""Kinds of signs that outweigh the best known town of a name."""
_READ: Final = 20_000


def placed(where: str, page: Page) -> Place:
    """Give the place; where its words leave the country open, other signs of the ad tell it.

    An American number also tells the state, and with it the time.
    """
    place = place_from_text(where) if where else Place()
    country, signs = _country_of(page.text[:_READ])
    if place.country or place.zone:
        # There is a Perth in Scotland too.
        elsewhere = "," not in where and country not in ("", place.country) and signs >= _SURE
        if not elsewhere:
            return place
        place = Place(place.text)
    called = _by_number(page) if country in ("", "US", "CA") else None
    if called is not None and country in ("", called.country):
        region, zone = (called.region, called.zone) if where else ("", "")
        return replace(place, country=called.country, region=region, zone=zone)
    if not country:
        return place
    return replace(place, country=country, zone=place_from_text(_NAMES[country]).zone)


def _country_of(text: str) -> tuple[str, int]:
    """Give the country that most kinds of signs name, and how many; none where two have as many."""
    counts = {country: sum(bool(sign.search(text)) for sign in signs) for country, signs in _SIGNS}
    counts["GB"] += 2 * is_british(text)
    most = max(counts.values())
    named = [country for country, count in counts.items() if count == most]
    return (named[0], most) if most and len(named) == 1 else ("", 0)


def _by_number(page: Page) -> Place | None:
    """Give the place of the American numbers of an ad, where all are of one country."""
    numbers = [number for _, number in find(page.text[:_READ], "US") if number.startswith("+1")]
    places = [place_from_number(number.partition(";")[0]) for number in numbers[:4]]
    countries = {place.country for place in places if place.country}
    return places[0] if len(countries) == 1 and places[0].country else None
