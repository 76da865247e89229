"""What finds the résumé in the stack (R5)."""

import re
from typing import Final

from .casing import lower_first, upper_first
from .lists import words
from .message import Brief, Sentence, sentence
from .names import full_name

_LONGEST: Final = 70
_BY_ITSELF: Final = words("i i've my it the we you")
_PREPOSITIONS: Final = words("on in with through via by at from under")
_ARTICLE: Final = re.compile(r"^(?:a|an|the|my) ", re.IGNORECASE)


def details(brief: Brief) -> tuple[Sentence, ...]:
    """Say who sent one, and what tells the résumé from others; nothing after an interview."""
    if brief.interviewed_on:
        return ()
    who = full_name(brief.referred_by)
    look = _look(brief.applied.detail) if brief.applied else ""
    texts = (f"{who} referred me to you." if who else "", look)
    return tuple(sentence(text, "event:applied") for text in texts if text)


def _look(detail: str) -> str:
    """Say the seeker's own words about the résumé ("cream paper") as a sentence."""
    bare = " ".join(detail[:_LONGEST].split()).strip(" .")
    if not bare or len(detail) >= _LONGEST:
        return ""
    first = bare.split(maxsplit=1)[0].lower()
    if first in _BY_ITSELF and len(bare.split()) > 3:
        return f"{upper_first(bare)}."
    if first in _PREPOSITIONS:
        return f"My résumé came {lower_first(bare)}."
    return f"You will know my résumé by the {lower_first(_ARTICLE.sub('', bare))}."
