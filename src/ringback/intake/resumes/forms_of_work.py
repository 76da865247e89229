"""How somebody is employed: words that name neither a post nor a house."""

import re
from collections.abc import Iterable
from typing import Final

_LESS: Final = (
    r"temp(?:orary)?|seasonal|casual|volunteer(?:ing)?|voluntary|unpaid|interns?(?:hip)?|"
    r"apprentice(?:ship)?|trainee(?:ship)?|(?:student |work |industrial )?placement|"
    r"work experience|agency|(?:maternity|holiday|sick(?:ness)?) cover|fixed[- ]term|"
    r"contract(?:or)?|freelance|relief|zero[- ]hours?|on[- ]call|as and when|"
    r"(?:summer|holiday|weekend|saturday|student) (?:job|work)|secondment|acting|interim"
)
_ANY: Final = (
    r"full[- ]time|part[- ]time|permanent|weekends?|nights|days|evenings|remote|hybrid|on-?site|"
    r"paid|(?:day|night|late|early|rotating) shifts?|position|role|job|basis|employment|work|"
    r"(?:\d{1,2}|one|two|three|six|twelve)[- ](?:months?|weeks?|years?)|and|or"
)
_PARTED: Final = r"[\s/,&+–-]*"
_FORM: Final = re.compile(rf"(?:(?:{_LESS}|{_ANY}|self[- ]employed){_PARTED})+", re.IGNORECASE)
_BARE: Final = re.compile(
    rf"(?:(?:position|role|job|basis|employment|work|and|or|self[- ]employed){_PARTED})+",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(rf"\b(?:{_LESS})\b", re.IGNORECASE)
_LONGEST: Final = 50


def is_form_of_work(text: str) -> bool:
    """Whether words say how somebody is employed, and so neither as what nor where."""
    words = text.strip(" ().,")
    return len(words) <= _LONGEST and bool(_FORM.fullmatch(words)) and not _BARE.fullmatch(words)


def makes_less(text: str) -> bool:
    """Whether words say that a post was short, unpaid, or for learning."""
    return is_form_of_work(text) and _TELLING.search(text) is not None


def said_of(title: str, asides: Iterable[str]) -> str:
    """Give a title with the asides in brackets that make less of it: "Cook (seasonal)"."""
    said = title
    for aside in asides:
        words = aside.strip(" ().,-–")
        if makes_less(words) and words.lower() not in said.lower():
            said = f"{said} ({words})"
    return said
