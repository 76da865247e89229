"""How much a fact proves by itself, and why (R6)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Quantity
from ringback.casebook.terms import FactKind

DUTY: Final = 0.5
"""What a deed proves that is no more than a duty."""

_BY_KIND: Final[dict[FactKind, tuple[float, str]]] = {
    "award": (0.9, "an award"),
    "promotion": (0.8, "a promotion"),
    "years": (0.7, "years in the field"),
    "licence": (0.4, "a licence or certificate"),
    "role": (0.35, "a job held"),
    "education": (0.4, "a degree"),
    "achievement": (DUTY, "a duty of a job"),
    "skill": (0.15, "a skill in a list"),
}
_ELSEWHERE: Final = 0.6
"""Years in another field prove that somebody can work, and little more."""

_RESULT: Final = 0.45
_SIZE: Final = 0.38
_OTHERS: Final = 0.35
_TRUST: Final = 0.25
_LONG_AGO: Final = ((20, 0.9), (15, 0.95))
_MEASURES: Final = frozenset({"%", "$", "€", "£"})
_OF_TIME: Final = re.compile(
    r"^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|am|pm|th|st|nd|rd|of age)\b",
    re.IGNORECASE,
)
_AGED: Final = re.compile(
    r"\b(?:aged?|ages?|grades?|levels?|between|phase|version|year) (?:of |from )?$", re.IGNORECASE
)
_CHANGED: Final = re.compile(
    r"\b(?:increas|grew|grow|reduc|cut|sav|exceed|doubl|tripl|improv|boost|won|generat|rais|"
    r"beat|surpass|outsold|sold|halv|lower|earn)\w*",
    re.IGNORECASE,
)
_LEADS: Final = re.compile(
    r"\b(?:led|lead|leading|manag(?:ed|e|ing)|supervis\w+|train(?:ed|ing)\b(?! in)|mentor\w*|"
    r"coach(?:ed|ing)|taught|teach(?:ing)?|founded|co-founded|head(?:ed|ing)? (?:up )?(?:a|the)|"
    r"set up|recruit\w+|key ?holder|shift (?:runner|leader)|chair(?:ed|ing)|in charge)\b",
    re.IGNORECASE,
)
_TRUSTED: Final = re.compile(
    r"\b(?:cash|money|budgets?|payroll|invoic\w+|accounts?|banking|safety|deadlines?|responsib\w+|"
    r"confidential|sensitive|compliance|audits?|customers?|clients?|patients?|vulnerable|keys?|"
    r"security|own time|complaints?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Strength:
    """What a fact proves, from 0 to 1, and in a few words why."""

    value: float
    because: str


def strength(fact: Fact, today: date, *, in_the_field: bool) -> Strength:
    """Judge a fact by its kind, and a deed by its figure and what was entrusted to whom.

    Figures that only tell times, ages or grades measure nothing. What is long past counts less.
    """
    value, because = _BY_KIND[fact.kind]
    if fact.kind == "years" and not in_the_field:
        value, because = _ELSEWHERE, "years in another field"
    if fact.kind == "achievement":
        more, because = _deed(fact, because)
        value += more
    age = today.year - fact.until.year if fact.until else 0
    faded = next((share for years, share in _LONG_AGO if age >= years), 1.0)
    if faded < 1:
        because += ", long past"
    return Strength(round(min(1.0, value) * fact.confidence * faded, 3), because)


def _deed(fact: Fact, duty: str) -> tuple[float, str]:
    """Give what a deed adds to a mere duty, and what that is called."""
    counted = [number for number in fact.numbers if _measures(number, fact.text)]
    if any(number.unit in _MEASURES for number in counted):
        return _RESULT, "a result with a figure"
    if counted and _CHANGED.search(fact.text):
        return _RESULT, "a result with a figure"
    if counted:
        return _SIZE, "a deed with a figure"
    if _LEADS.search(fact.text):
        return _OTHERS, "others were led or taught"
    if _TRUSTED.search(fact.text):
        return _TRUST, "something was entrusted to you"
    return 0.0, duty


def _measures(number: Quantity, text: str) -> bool:
    """Say whether a figure counts something: "12 people", and not "aged 7" or "3 months"."""
    at = text.find(number.text)
    before = text[max(0, at - 20) : at] if at >= 0 else ""
    unit = number.unit or number.text.lstrip("0123456789.,-– ")
    return not (_OF_TIME.match(unit.strip()) or _AGED.search(before))
