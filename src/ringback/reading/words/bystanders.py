"""People who have nothing to do with the matter: "my sister got an offer"."""

import re
from typing import Final

from ringback.reading.finders.clauses import Clause

_KIN: Final = (
    r"(?:wife|husband|sister|brother|mother|father|mum|mom|dad|son|daughter|aunt|uncle|cousin|"
    r"friend|"
    r"buddy|mate|pal|partner|neighbou?r|roommate|flatmate|housemate|boyfriend|girlfriend|ex|"
    r"nephew|niece|"
    r"gran|nan|grandma|grandad|kids?|dog|cat|landlord|doctor|dentist)"
)
_SUBJECT: Final = re.compile(
    rf"^(?:\W|and|but|so|then|also|when|while|because|cos|anyway){{0,4}}\s*"
    rf"(?:my (?:\w+ )?{_KIN}\b(?!'s (?:firm|company|work))|"
    rf"(?:an? )?(?:\w+ )?{_KIN} of mine\b|the (?:{_KIN})\b)",
    re.IGNORECASE,
)
_SOURCE: Final = re.compile(
    rf"\b(?:from|to|with|by|at|told|asked|promised|called|rang|phoned|texted|"
    rf"visited) (?:my|an?|the) (?:\w+ )?{_KIN}\b",
    re.IGNORECASE,
)
_SOCIAL: Final = re.compile(
    r"\b(?:job fair|fair|party|conference|meetup|meet-up|church|gym|pub)\b", re.IGNORECASE
)
_FOR_ME: Final = re.compile(
    r"\b(?:put|referred|recommended|passed|handed|forwarded|gave|introduced)\b.{0,40}\b(?:me|my)\b",
    re.IGNORECASE,
)


_ELSEWHERE: Final = re.compile(
    r"\b(?:other|another|different|more) (?:\w+ )?(?:places?|jobs?|compan(?:y|ies)|firms?|"
    r"roles?|positions?|employers?)\b|"
    r"\bsomewhere else\b|\belsewhere\b",
    re.IGNORECASE,
)


def is_elsewhere(words: str) -> bool:
    """Whether words tell of other openings than this one."""
    return bool(_ELSEWHERE.search(words) or _SOCIAL.search(words))


def helped(words: str) -> bool:
    """Whether somebody of the seeker's own did something for them."""
    return bool(_SUBJECT.match(words)) and bool(_FOR_ME.search(words))


def is_bystander(text: str, clause: Clause) -> bool:
    """Whether a clause tells of the seeker's own people, unless they did something for them."""
    words = text[clause.span.start : clause.span.end]
    if _SOURCE.search(words):
        return True
    return bool(_SUBJECT.match(words)) and not _FOR_ME.search(words)
