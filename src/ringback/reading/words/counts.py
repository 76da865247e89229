"""How often something was tried: "twice", "two missed calls", "three times"."""

import re
from typing import Final

from ringback.reading.finders.figures import in_figures

_MOST: Final = 20
_TIMES: Final = re.compile(
    r"\b(\d{1,2}) (?:times?|(?:more |missed |phone )?(?:calls|tries|attempts|voicemails|goes))\b",
    re.IGNORECASE,
)
_TWICE: Final = re.compile(
    r"\b(?:twice|2x|x2|a couple of (?:times|calls)|couple times)\b", re.IGNORECASE
)
_THRICE: Final = re.compile(r"\b(?:thrice|3x|x3)\b", re.IGNORECASE)
_RINGS: Final = re.compile(
    r"\b(?:it|phone) (?:just )?(?:rang|rings|rung)(?: \w+){1,2}", re.IGNORECASE
)
"""What the telephone does by itself: "it rang four times"."""
_EVERY: Final = re.compile(r"\b(?:a|per|each|every) (?:day|week|month)\b", re.IGNORECASE)


def tries(text: str) -> int:
    """Give how many times words say that something was done; 1 where they say nothing."""
    text = _RINGS.sub(" ", text)
    if _EVERY.search(text):
        return 1
    if _TWICE.search(text):
        return 2
    if _THRICE.search(text):
        return 3
    found = _TIMES.search(in_figures(text).text)
    return min(max(int(found[1]), 1), _MOST + 1) if found else 1
