"""Figures in a sentence that count something; years, dates and ordinals count nothing."""

import re
from typing import Final

from ..casebook.documents import Quantity

_AMOUNT: Final = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?"
_SCALE: Final = r"(?:k|m|mm|mn|b|bn|million|billion|thousand|lakhs?|crores?)"
_SCALES: Final[dict[str, float]] = {
    "k": 1e3,
    "thousand": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "m": 1e6,
    "mm": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
}
NUMBER_WORDS: Final[dict[str, int]] = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
}
"""Numbers as words, as far as résumés use them; "one" counts nothing."""
_SPELT: Final = "|".join(NUMBER_WORDS)
_PEOPLE: Final = (
    r"(?:people|staff|persons?|members?|employees|reports|technicians|nurses|engineers)"
)
_NOT_COUNTED: Final = (
    r"(?!(?:of|and|or|in|on|at|to|as|is|was|has|this|his|its|various|"
    r"across|plus|less|pass|class|access|process|business|express|"
    r"hours-)\b)"
)
_NOUN: Final = (
    rf"(?:[a-z][a-z'’/-]{{1,20}}[ ]){{0,2}}?{_NOT_COUNTED}"
    r"(?:[a-z][a-z-]{1,22}[^\Wsui]s|people|staff|children|men|women|personnel|headcount|sq[ ]?ft|"
    r"square[ ]feet|fte|acres|covers)\b"
)
_QUANTITY = re.compile(
    rf"""
      (?P<money>(?:US|CA?|A)?[$€£¥₹]\s?(?P<sum>{_AMOUNT})(?:\s?(?P<sumscale>{_SCALE})\b)?\+?)
    | (?P<percent>(?:\btop\s+)?(?<![\w.,])(?P<share>{_AMOUNT})\+?\s?(?:%|percent\b|per\ cent\b))
    | (?P<team>\b(?:team|staff|crew|group|class|cohort|department|panel)s?\sof\s
        (?:up\ to\ |over\ |about\ )?
        (?P<size>\d{{1,5}}|{_SPELT})\+?(?![\w%]))
    | (?P<hyphen>(?<![\w.,-])(?P<many>{_AMOUNT}|{_SPELT})\+?-
        (?P<thing>person|people|member|bed|seat|room|unit|man|store|site|table|cover|student|year|day|week|month|hour|line|part|acre)\b)
    | (?P<times>(?<![\w.,])(?P<factor>{_AMOUNT})\s?(?:x|×|times|fold)\b)
    | (?P<counted>(?<![\w.,#/:-])(?P<count>{_AMOUNT})
        (?:\s?(?P<scale>{_SCALE})\b)?\+?\s+(?P<noun>{_NOUN}))
    | (?P<spelt>\b(?P<word>{_SPELT})\s+(?P<things>{_NOUN}))
    | (?P<bare>(?<![\w.,#/$-])
        (?P<large>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?\s?(?P<largescale>k|million|billion)\b)\+?)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED = re.compile(r"[A-Z][\w.]*\s$")
_UNITS: Final[dict[str, str]] = {"person": "people", "man": "people", "member": "people"}
_MAX_SENTENCE: Final = 1000


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Give the figures of a sentence that count something, each with what it counts."""
    found = []
    for match in _QUANTITY.finditer(text[:_MAX_SENTENCE]):
        quantity = _quantity(text, match)
        if quantity is not None:
            found.append(quantity)
    return tuple(found)


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    written = match[0].strip()
    if match["money"]:
        return Quantity(written, _value(match["sum"], match["sumscale"]), "$€£¥₹"[_sign(written)])
    if match["percent"]:
        return Quantity(written, _value(match["share"]), "%")
    if match["team"]:
        return Quantity(written, _value(match["size"]), "people")
    if match["hyphen"]:
        thing = match["thing"].lower()
        return Quantity(written, _value(match["many"]), _UNITS.get(thing, f"{thing}s"))
    if match["times"]:
        return Quantity(written, _value(match["factor"]), "x")
    if match["spelt"]:
        return Quantity(written, _value(match["word"]), _unit(match["things"]))
    if match["counted"]:
        return _counted(text, match, written)
    return Quantity(written, _value(match["large"].split()[0].rstrip("kK"), match["largescale"]))


def _counted(text: str, match: re.Match[str], written: str) -> Quantity | None:
    """Read "3,000 customers"; "in 2019 sales" and "Windows 10 machines" count nothing."""
    plain = match["count"]
    if _YEAR.fullmatch(plain) and not match["scale"]:
        return None
    before = text[max(0, match.start() - 24) : match.start()]
    inside = match.start() > 0 and _NAMED.search(before) is not None and len(before.split()) > 1
    if inside and len(plain) <= 2 and not match["scale"]:
        return None
    return Quantity(written, _value(plain, match["scale"]), _unit(match["noun"]))


def _unit(noun: str) -> str:
    word = noun.rsplit(maxsplit=1)[-1].lower()
    return "people" if re.fullmatch(_PEOPLE, word) else word


def _value(figures: str, scale: str | None = None) -> float:
    spelt = NUMBER_WORDS.get(figures.lower())
    number = float(spelt) if spelt else float(figures.replace(",", ""))
    return number * _SCALES.get((scale or "").lower(), 1.0)


def _sign(written: str) -> int:
    return next(index for index, sign in enumerate("$€£¥₹") if sign in written)
