"""Whether an amount counts, or describes what follows it ("a two million dollar budget")."""

import re
from typing import Final

from ringback.words.english.lists import words

_BEFORE: Final = re.compile(r"\b(?:an?|the|my|our|its|their|his|her|this|that|your|one|each)\s$")
_AFTER: Final = re.compile(r"^[ -]([a-z]+)")
_FUNCTION: Final = words(
    "in of and or to for per a an each from by with on at worth into over within across through "
    "during plus more less as that which who is was were are has had annually yearly monthly "
    "weekly daily total last next this every while when above below against off after before "
    "under than but if so because it i he she they we not be will can if then since "
    "until between around"
)
_HELD: Final = words(
    "budget account project portfolio contract facility territory program programme fund deal "
    "quota business company operation department store campaign grant pipeline line book loan "
    "investment bonus target goal prize salary building property"
)
_NEAR: Final = 8
_AHEAD: Final = 24


def describes(match: re.Match[str]) -> bool:
    """Say whether the amount found describes the thing named after it."""
    text = match.string
    before = text[max(0, match.start() - _NEAR) : match.start()].lower()
    thing = thing_after(match)
    return thing in _HELD or (thing != "" and _BEFORE.search(before) is not None)


def thing_after(match: re.Match[str]) -> str:
    """Give the word after an amount if it may be the thing measured; empty if it is none."""
    after = _AFTER.match(match.string[match.end() : match.end() + _AHEAD])
    word = after[1] if after else ""
    none = word in _FUNCTION or word.endswith(("ly", "ing", "ed"))
    return "" if none else word
