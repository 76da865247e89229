"""Sums of money as people say them."""

import re
from typing import Final

from .figures import cardinal, decimal
from .phrasing import describes

NUMBER: Final = r"\d[\d,]{0,30}(?:\.\d{1,20})?|\.\d{1,20}"
"""A number as it is written, with thousands commas and perhaps a point."""

_SCALES: Final = {
    "k": "thousand",
    "m": "million",
    "mm": "million",
    "mn": "million",
    "mil": "million",
    "b": "billion",
    "bn": "billion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
    "trillion": "trillion",
}
_SCALE: Final = r"(?:[ -]?(thousand|million|billion|trillion)\b| ?(k|mm|mn|mil|m|bn|b)\b)?"
_MONEY: Final = {
    "$": ("dollar", "cent"),
    "€": ("euro", "cent"),
    "£": ("pound", "penny"),
    "¥": ("yen", ""),
    "₹": ("rupee", ""),
}
_SIGN: Final = "[$€£¥₹]"
_CODES: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_NAMES: Final = "|".join(_CODES)
_CODE_FIRST: Final = re.compile(rf"\b({_NAMES}) ?(?:{_SIGN} ?)?(?=\d)")
_CODE_LAST: Final = re.compile(
    rf"(?<![\d,.])(?:{_SIGN} ?)?(?<![\d,.])(\d[\d,.]{0, 30}(?:k|m)?) ?({_NAMES})\b", re.IGNORECASE
)
_SIGN_LAST: Final = re.compile(
    r"(?<![\w.,$€£])(\d{1,3}(?:[. ]\d{3})+|\d[\d,.]{0,30})(,\d\d)? ?"
    r"((?:k|m|Mio)\.? ?)?([€£])(?! ?\d)",
    re.IGNORECASE,
)
_DASH: Final = r"(?: ?[-–—] ?| to )"
_RANGE: Final = re.compile(
    rf"(?:US|CA|C|AU|A|NZ|HK|S)?({_SIGN}) ?({NUMBER}){_SCALE}(\+?)(?:{_DASH})"
    rf"(?:US)?{_SIGN}? ?({NUMBER}){_SCALE}(\+?)",
    re.IGNORECASE,
)
_ONE: Final = re.compile(
    rf"(?:US|CA|C|AU|A|NZ|HK|S)?({_SIGN}) ?({NUMBER}){_SCALE}(\+?)", re.IGNORECASE
)
_SMALL: Final = re.compile(r"(?<![\w.])(\d{1,2}) ?(¢|p(?= (?:an? |per )|$))")
_THOUSANDS: Final = re.compile(r"(?<=€)( ?)(\d{1,3})\.(\d{3})(?![\d.])")
_RUPEES: Final = re.compile(r"\b(?:Rs|INR)\.? ?(?=\d)")
_MAYBE: Final = re.compile(r"[$€£¥₹¢/]|USD|EUR|GBP|JPY|INR|Rs|\dp\b", re.IGNORECASE)
_PER: Final = re.compile(
    r"(?P<head>(?<![\d,.])\d[\d,.]{0,30}(?: million| thousand| ?[%+]| ?[a-z]{1,5}\+?)?"
    r"(?: [a-z]{2,14}){0,2}) ?/ ?"
    r"(?P<unit>hours?|hr|h|day|d|week|wk|month|mo|mth|year|yr|annum|unit|"
    r"person|shift|night|minute|min)\b"
    r"(?! ?\d)(?:\.(?= [a-z]))?",
    re.IGNORECASE,
)
_UNITS: Final = {
    **{"hr": "hour", "h": "hour", "hours": "hour", "wk": "week", "mo": "month", "mth": "month"},
    **{"yr": "year", "annum": "year", "d": "day", "min": "minute"},
}


def said_money(text: str) -> str:
    """Give the text with its sums in words: "$15/hr" is "fifteen dollars an hour"."""
    if not _MAYBE.search(text):
        return text
    text = _PER.sub(_per, text)
    text = _RUPEES.sub("₹", _THOUSANDS.sub(r"\1\2\3", text))
    text = _CODE_FIRST.sub(lambda m: _CODES[m[1]], text)
    text = _CODE_LAST.sub(lambda m: f"{_CODES[m[2].upper()]}{m[1]}", text)
    text = _SIGN_LAST.sub(_sign_first, text)
    text = _RANGE.sub(_range, text)
    text = _ONE.sub(_money, text)
    return _SMALL.sub(
        lambda m: f"{cardinal(int(m[1]))} {'cents' if m[2] == '¢' else 'pence'}", text
    )


def scale_of(name: str | None) -> str:
    """Give the word for a scale: "k" is "thousand"; empty for none."""
    return _SCALES[name.lower()] if name else ""


def _per(match: re.Match[str]) -> str:
    unit = match["unit"].lower()
    said = _UNITS.get(unit, unit)
    return f"{match['head']} {'an' if said == 'hour' else 'a'} {said}"


def _sign_first(match: re.Match[str]) -> str:
    """Turn "1.200 €" and "45 000 €" round, as sums are written elsewhere."""
    number, part, scale, sign = match.groups()
    whole = re.sub(r"[. ](?=\d{3})", "", number)
    cents = f".{part[1:]}" if part else ""
    return f"{sign}{whole}{cents}{(scale or '').replace('Mio', 'm').strip(' .')}"


def _range(match: re.Match[str]) -> str:
    sign, low, long1, short1, _, high, long2, short2, plus = match.groups()
    tail = " plus" if plus else ""
    last = scale_of(long2 or short2)
    first = scale_of(long1 or short1)
    if not last and not first and _in_coins(low, high):
        low, high = low.removesuffix(".00"), high.removesuffix(".00")
        first_sum = _coins(low, sign) if "." in low else decimal(low)
        return f"{first_sum} to {_coins(high, sign)}{tail}"
    low_words = decimal(low) + (f" {first}" if first and first != last else "")
    return f"{low_words} to {decimal(high)}{f' {last}' if last else ''} {_MONEY[sign][0]}s{tail}"


def _money(match: re.Match[str]) -> str:
    sign, number, long, short, plus = match.groups()
    scale = scale_of(long or short)
    unit, small = _MONEY[sign]
    tail = " plus" if plus else ""
    if not scale and small and len(number.partition(".")[2]) == 2:
        return f"{_coins(number, sign)}{tail}"
    said = f"{decimal(number)} {scale}" if scale else decimal(number)
    said = f"one {said[2:]}" if scale and said.startswith("a ") else said
    one = (number == "1" and not scale) or unit == "yen" or describes(match)
    ending = "," if number.endswith(",") else ""
    return f"{said}{tail} {unit}{ending}" if one else f"{said} {unit}s{tail}{ending}"


def _in_coins(low: str, high: str) -> bool:
    return any(len(number.partition(".")[2]) == 2 for number in (low, high))


def _coins(number: str, sign: str) -> str:
    unit, small = _MONEY[sign]
    whole, _, part = number.partition(".")
    units = decimal(whole)
    words = f"{units} {unit}{'' if units == 'one' else 's'}"
    if not part.strip("0"):
        return words
    coin = int(part[:2].ljust(2, "0"))
    name = (
        ("penny" if coin == 1 else "pence") if small == "penny" else f"{small}{'s' * (coin != 1)}"
    )
    return f"{words} and {cardinal(coin)} {name}"
