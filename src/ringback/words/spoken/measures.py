"""Weights, lengths, sizes and degrees as people say them."""

import re
from typing import Final

from ringback.words.english.lists import pairs

from .figures import decimal
from .money import NUMBER
from .phrasing import describes, thing_after

_UNITS: Final = pairs(
    "lb:pound lbs:pound oz:ounce kg:kilo kgs:kilo mg:milligram ml:millilitre km:kilometre "
    "kms:kilometre cm:centimetre mm:millimetre mi:mile sf:square_foot sqft:square_foot ft:foot "
    "yd:yard yds:yard kw:kilowatt kwh:kilowatt_hour mw:megawatt mwh:megawatt_hour kv:kilovolt "
    "gb:gigabyte tb:terabyte mb:megabyte ghz:gigahertz mhz:megahertz gal:gallon "
    "hr:hour hrs:hour min:minute mins:minute yr:year yrs:year mo:month mos:month wk:week wks:week "
    "secs:second sec:second ms:millisecond mth:month mths:month yo:year_old pcs:piece"
)
_RATES: Final = pairs(
    "wpm:words_a_minute mph:miles_an_hour kph:kilometres_an_hour km/h:kilometres_an_hour "
    "kmph:kilometres_an_hour mbps:megabits_a_second gbps:gigabits_a_second mpg:miles_a_gallon"
)
_TIMES: Final = frozenset(("hour", "minute", "year", "month", "week", "second", "millisecond"))
_IRREGULAR: Final = {"foot": "feet", "inch": "inches", "gigahertz": "gigahertz"}
_SQUARE: Final = re.compile(
    r"\b(sq)(?:uare)?\.?[ -]?(ft|feet|foot|m|metres?|meters?|mi|miles?|yds?|km)\b\.?", re.IGNORECASE
)
_AREAS: Final = {
    **{"ft": "foot", "feet": "foot", "foot": "foot", "m": "metre", "metre": "metre"},
    **{"metres": "metre", "mi": "mile", "mile": "mile", "miles": "mile", "yd": "yard"},
    **{"yds": "yard", "km": "kilometre", "meter": "meter", "meters": "meter"},
}
_AREA: Final = re.compile(
    rf"(?<![\w.,])({NUMBER})([kKmM])?(\+)? ?-? ?{_SQUARE.pattern}", re.IGNORECASE
)
_UNIT: Final = re.compile(
    rf"(?<![\w.])({NUMBER})(\+)?([ -]?)({'|'.join(sorted(_UNITS, key=len, reverse=True))})\b"
    r"(?:\.(?=\s*[a-z,;)/-]|$))?",
    re.IGNORECASE,
)
_RATE: Final = re.compile(rf"(?<![\w.])({NUMBER})(\+)? ?({'|'.join(_RATES)})\b", re.IGNORECASE)
_ELECTRIC: Final = re.compile(rf"(?<![\w.])({NUMBER})([ -]?)(V|W|A|h)\b(?![.&+-])")
_CURRENTS: Final = {"V": "volt", "W": "watt", "A": "amp", "h": "hour"}
_HEIGHT: Final = re.compile(
    r"(?<![\w.])([3-8]) ?(?:['’]|(?:ft|feet|foot)\b\.?) ?(\d{1,2})"
    r"(?: ?(?:\"|”|''|’’)| ?in(?:ch|ches)?\b\.?)?(?!\w)",
    re.IGNORECASE,
)
_FEET: Final = re.compile(r"(?<![\w.])(\d{1,4}) ?['’] ?[x×] ?(\d{1,4}) ?['’]")
_INCH: Final = re.compile(rf"(?<![\w.])({NUMBER}) ?[\"”]")
_IN: Final = re.compile(rf"(?<![\w.])({NUMBER})(?:([ -]?)in\.(?= ?[a-z,;)/-]|$)|in\b)")
_VOLTS: Final = re.compile(r"(?<![\w/])(\d{2,3})/(\d{2,3}) ?V\b")
_EACH: Final = re.compile(
    r"(?<![\w.])(\d{1,2}) ?[x×] ?(?=\d{1,2}[ -]?(?:hour|hr|day|week|month|min))", re.IGNORECASE
)
_PART_INCH: Final = re.compile(r"(?<![\w/.])(\d/\d{1,2}) ?[\"”]")
_DEGREE: Final = re.compile(r"(?<=\d) ?° ?([CF]\b)?")
_SIZE: Final = re.compile(rf"(?<![\w.])({NUMBER}) ?[x×] ?(?=\d)", re.IGNORECASE)
_MIXED: Final = re.compile(r"\b(\d{1,3}) (1/2|1/4|3/4|1/3|2/3)(?![\w/])")
_HALVES: Final = {
    "1/2": "and a half",
    "1/4": "and a quarter",
    "3/4": "and three quarters",
    "1/3": "and a third",
    "2/3": "and two thirds",
}


def said_measures(text: str) -> str:
    """Give the text with its units in words: "5'10" becomes "five foot ten"."""
    text = _MIXED.sub(lambda m: f"{m[1]} {_HALVES[m[2]]}", text)
    text = _HEIGHT.sub(lambda m: f"{decimal(m[1])} foot {decimal(m[2])}", text)
    text = _FEET.sub(r"\1 by \2 foot", text)
    text = _VOLTS.sub(r"\1 and \2 V", text)
    text = _EACH.sub(r"\1 ", text)
    text = _PART_INCH.sub(r"\1-inch", text)
    text = _IN.sub(_inch, text)
    text = _INCH.sub(_inches, text)
    text = _DEGREE.sub(
        lambda m: " degrees" + {"C": " Celsius", "F": " Fahrenheit", None: " "}[m[1]], text
    )
    text = _SIZE.sub(lambda m: f"{decimal(m[1])} by ", text)
    text = _RATE.sub(lambda m: f"{m[1]}{m[2] or ''} {_RATES[m[3].lower()]}", text)
    text = _AREA.sub(
        lambda m: _measured(m, f"{m[1]}{m[2] or ''}", m[3], f"square {_area(m)}"), text
    )
    text = _ELECTRIC.sub(lambda m: _joined(m, m[1], m[2], _CURRENTS[m[3]]), text)
    return _UNIT.sub(_unit, text)


def _area(match: re.Match[str]) -> str:
    return _AREAS[match[5].lower()]


def _unit(match: re.Match[str]) -> str:
    number, plus, joint, unit = match.groups()
    if joint and unit.isupper() and len(unit) == 2 and unit.lower() in {"mo", "mi", "ms"}:
        return match[0]
    if joint == "-":
        return _joined(match, number, joint, _UNITS[unit.lower()])
    return _measured(match, number, plus, _UNITS[unit.lower()])


def _joined(match: re.Match[str], number: str, joint: str, unit: str) -> str:
    return f"{number}-{unit}" if joint == "-" else _measured(match, number, None, unit)


def _measured(match: re.Match[str], number: str, plus: str | None, unit: str) -> str:
    """Set the unit after its number, as one or as many; the number itself is said later."""
    one = number == "1" or (_long_or_heavy(unit) and thing_after(match)) or describes(match)
    head, _, last = unit.rpartition(" ")
    many = unit if one else f"{head} {_IRREGULAR.get(last, f'{last}s')}".strip()
    return f"{number}{plus or ''} {many}"


def _long_or_heavy(unit: str) -> bool:
    """Say whether a unit rather describes a thing ("50 lb boxes") than counts ("5 yrs work")."""
    return unit not in _TIMES


def _inches(match: re.Match[str]) -> str:
    """Say the sign for inches, unless it closes what a sign before has opened."""
    before = match.string[max(0, match.start() - 200) : match.start()]
    if before.count('"') % 2 or "“" in before:
        return match[0]
    return _inch(match)


def _inch(match: re.Match[str]) -> str:
    if match.re is _IN and match[2] == "-":
        return f"{match[1]}-inch"
    follows = match.string[match.end() : match.end() + 2].strip()
    one = match[1] == "1" or thing_after(match) or follows.isupper()
    return f"{match[1]} {'inch' if one else 'inches'}"
