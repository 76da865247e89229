"""What finds the résumé in the stack (R5)."""

import re
from typing import Final

from ringback.words.english.casing import lower_first, upper_first
from ringback.words.english.lists import words
from ringback.words.english.names import full_name
from ringback.words.message import Brief, Sentence, sentence

_LONGEST: Final = 70
_BY_ITSELF: Final = words("i i've my it the we you")
_PREPOSITIONS: Final = words("on in with through via by at from under as")
_CAME: Final = words("came comes arrived is was has had")
_DONE: Final = words(
    "sent printed handed delivered signed addressed marked submitted posted mailed"
)
_MINE: Final = re.compile(
    r"^(?:the |my |a )?(?:résumé|resume|cv|application)\b:?\s*", re.IGNORECASE
)
_NUMBERED: Final = re.compile(
    r"^(?:the |my |your )?(?:reference|ref|requisition|req|application|job|posting)\b\.?"
    r"(?: (?:number|no|id|code))?[.:#\s]*(?=\S*\d)",
    re.IGNORECASE,
)
_LOOKS: Final = re.compile(
    r"\b(?:paper|folder|envelope|ink|cover|letterhead|font|border|binder|photo|photograph|stamp|"
    r"header|ribbon|logo|stock|card|colou?r|print|portfolio|seal|stripe)s?$",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"^(?:a|an|the|my) ", re.IGNORECASE)


def details(brief: Brief, before: str) -> tuple[Sentence, ...]:
    """Say who sent one, and what tells the résumé from others; nothing once they know.

    `before` is what the message has said already: who sent one is not named twice.
    """
    if brief.talked:
        return ()
    who = full_name(brief.referred_by)
    told = brief.applied is not None and not (who and who in brief.applied.detail)
    look = _look(brief.applied.detail) if brief.applied and told else ""
    texts = (f"{who} referred me to you." if who and who not in before else "", look)
    return tuple(sentence(text, "event:applied") for text in texts if text)


def _look(detail: str) -> str:
    """Say the seeker's own words about the résumé ("cream paper", "ref. 204") as a sentence."""
    bare = " ".join(detail[:_LONGEST].split()).strip(" .,;:")
    if not bare or len(detail) >= _LONGEST:
        return ""
    if (found := _NUMBERED.match(bare)) and found.end() < len(bare):
        return f"The reference is {bare[found.end() :]}."
    first = bare.split(maxsplit=1)[0].lower()
    if first in _BY_ITSELF and len(bare.split()) > 3 and not _MINE.match(bare):
        return f"{upper_first(bare)}."
    return _as_sentence(_MINE.sub("", bare) or bare)


def _as_sentence(bare: str) -> str:
    first = bare.split(maxsplit=1)[0].lower()
    verb = {**dict.fromkeys(_CAME, ""), **dict.fromkeys(_DONE, "was ")}
    verb |= dict.fromkeys(_PREPOSITIONS, "came ")
    if first in verb:
        return f"My résumé {verb[first]}{lower_first(bare)}."
    thing = lower_first(_ARTICLE.sub("", bare))
    if _LOOKS.search(thing):
        return f"You will know my résumé by the {thing}."
    return f"To help you find my résumé: {thing}."
