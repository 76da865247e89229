"""How many years a want asks for."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ringback.words.spoken.figures import small_number

_NUMBER: Final = (
    r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
)
_ASKED: Final = re.compile(
    r"\b(?:(?P<least>at least|(?:an? )?minimum(?: of)?|min\.?|(?:no|not) (?:less|fewer) than)\s+"
    r"|(?P<over>over|more than|upwards of)\s+)?"
    rf"(?P<low>{_NUMBER})(?: ?\(\d{{1,2}}\))?"
    rf"(?: ?\+| plus|(?P<more> or more)|(?: ?[-–—] ?| (?:to|or) )(?P<high>{_NUMBER})"
    r"(?: ?\(\d{1,2}\))? ?\+?)?"
    r"[ -]?(?:full )?(?:years?\b|yrs?\b\.?)(?: minimum\b| min\b\.?)?['’]?(?: worth\b)?"
    # Somebody's age is not what they have done.
    r"(?! (?:of age|old|or older|or over)\b)(?P<later> (?:or (?:more|longer)|and up)\b)?",
    re.IGNORECASE,
)
_FLOOR_AFTER: Final = re.compile(r"min(?:imum)?\b\.?['’]?$", re.IGNORECASE)
_LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """Years as a want asks for them: "at least five years", and where in its text.

    `enough` is how many answer it; `in_words` whether the want writes its number in letters.
    """

    said: str
    enough: int
    in_words: bool
    start: int
    end: int


@lru_cache(maxsize=4096)
def years_in(text: str) -> YearsAsked | None:
    """Read the years that a want asks for; None where it asks for none."""
    # Most wants name no year, and the long pattern is not for them.
    if not any(sign in text.lower() for sign in ("year", "yr")):
        return None
    found = _ASKED.search(text[:_LONGEST])
    low = small_number(found["low"]) if found else 0
    if found is None or not low:
        return None
    count = found["low"].lower()
    if found["high"]:
        count = f"{count} to {found['high'].lower()}"
    elif found["more"] or found["later"]:
        count = f"{count} or more"
    unit = "year" if count in {"1", "one"} else "years"
    least = found["least"] or _FLOOR_AFTER.search(found[0])
    before = "at least " if least else "more than " if found["over"] else ""
    return YearsAsked(
        f"{before}{count} {unit}",
        low + bool(found["over"]),
        not count[0].isdigit(),
        found.start(),
        found.end(),
    )
