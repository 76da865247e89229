"""What stands in résumés and says nothing of what somebody can: references, addresses, labels."""

from typing import Final

from ..months import find_period
from ..pages import Line
from ..vocabulary import any_of
from .sections import section_named

_ASKED: Final = any_of(
    r"\b(?:up)?on request\b",
    r"^references?\b.{0,40}\b(?:available|provided|supplied|furnished|given)\b",
    r"^(?:available|provided|supplied|furnished) (?:up)?on\b",
)
_PERSONAL: Final = any_of(
    r"^\W*(?:date (?:and place )?of birth|place of birth|d\.?o\.?b\.?|born|birth ?date|nationality|"
    r"citizenship|marital status|civil status|gender|sex|age|passport(?: no\.?)?|address|"
    r"home address|(?:tele)?phone|mobile|cell|tel|fax|e-?mail|website|linkedin|github|skype|"
    r"whats ?app|city|postcode|zip(?: code)?|name|surname|first name)\b\.?\s*(?:[:|\t].*)?$",
    r"^(?:single|married|divorced|male|female)$",
)
_REACHED: Final = any_of(
    r"\S@\S+\.\S",
    r"^(?:https?://|www\.)\S+$",
    r"^\S+\.(?:com|org|net|io|dev|me)(?:/\S*)?$",
    r"^\W*(?=(?:\D*\d){9})\+?[\d\s()./-]{9,40}$",
    r"\b(?:linkedin|github|facebook|instagram)\.com\b",
)
_STREET: Final = any_of(
    r"^\d{1,5}[a-z]? (?:[\w.'’-]+ ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|"
    r"close|way|boulevard|blvd|terrace|place|crescent)\b\.?",
    r"^[\w.'’ -]{2,40}(?:str(?:aße|asse|\.)|weg|platz|gasse|allee)\s*\d{1,4}\s?[a-z]?$",
    r"^\d{4,5} [a-zà-ÿß]+(?:[ -][a-zà-ÿß]+)?$",
)
_LONGEST: Final = 120
"""What is longer may tell something beside."""


def is_no_fact(text: str) -> bool:
    """Whether words are contact data, particulars, a label or a mere politeness."""
    if len(text) > _LONGEST:
        return False
    words = text.strip(" .;,")
    if any(pattern.search(words) for pattern in (_ASKED, _PERSONAL, _REACHED, _STREET)):
        return True
    named = section_named(Line(words, 0)) if words else None
    return named is not None and named[1] is None


def is_bare_date(text: str) -> bool:
    """Whether words are a date and nothing beside."""
    words = text.strip(" .;,")
    period = find_period(words)
    return period is not None and period.end - period.start == len(words)
