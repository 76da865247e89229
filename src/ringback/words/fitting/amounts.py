"""How much of something a want asks for, other than years: hours, miles, words a minute."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_UNITS: Final = {
    "hours": r"(?<!semester )(?<!quarter )(?<!credit )(?:hours?|hrs?)\b"
    r"(?! ?(?:per|a|an|each|every|/) ?(?:day|week|month|shift|year))",
    "miles": r"miles?\b",
    "words a minute": r"(?:wpm|words?[ -](?:per|a)[ -]minute)\b",
    "pounds": r"(?:lbs?|pounds)\b",
    "keystrokes": r"(?:kph|keystrokes?)\b",
    "jumps": r"jumps\b",
    "landings": r"landings\b",
    "dives": r"dives\b",
    "covers": r"covers\b",
    "beds": r"beds\b",
}
_ASKED: Final = tuple(
    (
        unit,
        re.compile(
            r"(?:\b(?P<least>at least|(?:an? )?minimum(?: of)?|min\.?|(?:no|not) less than|over|"
            r"more than) )?(?<![\w.,$€£-])(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,6})\+?(?: or more)?"
            rf"(?P<what>(?: [a-z-]+){{0,2}}?) (?P<unit>{name})",
            re.IGNORECASE,
        ),
    )
    for unit, name in _UNITS.items()
)
_READ: Final = 500


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as it stands in a text: its value, its unit, and how one says it back."""

    value: int
    unit: str
    said: str


@lru_cache(maxsize=4096)
def amounts(text: str) -> tuple[Amount, ...]:
    """Give the amounts that a text names, one for each unit."""
    if not any(sign.isdecimal() for sign in text):
        return ()
    found = ((unit, pattern.search(text[:_READ])) for unit, pattern in _ASKED)
    return tuple(_amount(unit, match) for unit, match in found if match)


def reaches(held: str, asked: str) -> bool | None:
    """Say whether what is held is as much as is asked for; None where no amount is asked."""
    has = {amount.unit: amount.value for amount in amounts(held)}
    wanted = [amount for amount in amounts(asked) if amount.unit in has]
    return all(has[amount.unit] >= amount.value for amount in wanted) if wanted else None


def _amount(unit: str, match: re.Match[str]) -> Amount:
    least = "at least " if match["least"] else ""
    said = f"{least}{match['figure']}{match['what']} {match['unit']}"
    return Amount(int(match["figure"].replace(",", "")), unit, said)
