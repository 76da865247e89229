"""Whether a degree answers what a posting asks for."""

import re
from functools import lru_cache
from typing import Final

from ringback.words.english.lists import words
from ringback.words.english.stems import stem

from .likeness import SOLID, weights

_READ: Final = 600

_LEVELS: Final = tuple(
    re.compile(names)
    for names in (
        r"\b(?:[Dd]octora(?:te|l)|DOCTORATE|[Dd]octor of|DOCTOR OF|Ph\.? ?D|PH\.? ?D|PhD|"
        r"(?:MD|JD)(?= degree))\b",
        r"\b(?:[Mm]aster(?:[’']?s\b| of| in| degree)|MASTER(?:[’']?S)?|MBA|(?<!, )MA|M\.A|M\.S|MSc|"
        r"MEd|MEng|MSN|MPH|LL\.?M(?=,? (?:in|from|at|degree)\b|[,.;)]|$)|M\.?Tech|M\.?Sc|"
        r"[Pp]ostgraduate|[Gg]raduate degree|PGCE|"
        r"MS(?! (?:Office|Excel|Word|Outlook|Access|Project|Teams|SQL|Power|Windows|Dynamics)))\b",
        r"\b(?:[Bb]achelor[’']?s?|BACHELOR[’']?S?|BA|BS|B\.A|B\.S|BSc|B\.?Sc|BEng|BBA|BFA|BSN|"
        r"B\.?Tech|[Uu]ndergraduate degree|[Gg]raduat(?:ion|ed?) from (?:a )?(?:\S+ )?college)\b",
        r"\b(?:[Aa]ssociate(?:[’']?s)? (?:degree|of|in)|[Aa]ssociate[’']s|AA|AS(?= (?:degree|in))|"
        r"AAS|A\.A|A\.A\.S|(?<!school )[Dd]iploma|(?<!SCHOOL )DIPLOMA)\b",
        r"\b(?:[Hh]igh[ -][Ss]chool|HIGH SCHOOL|GED|G\.E\.D|secondary school)\b",
    )
)
"""How each level is written; letters are told from words and places by how they stand."""

_BACHELOR: Final = 2
_UNNAMED: Final = re.compile(r"\b(?:degree\b(?! of)|graduate of\b)", re.IGNORECASE)
"""A degree that is only called so is a bachelor's; an associate degree is not."""

_ANOTHER_MATTER: Final = re.compile(
    r"; |\. |\bplus\b|,? (?:and|with) (?=\S+ years?\b)|\)? ?and/or "
)
_NO_SUBJECT: Final = frozenset(
    map(
        stem,
        words(
            "degree bachelor bachelors master masters associate diploma college university school "
            "higher education educational accredited accreditation four two bs ba ms ma graduation "
            "graduate discipline subject studies completed completion one another advanced phd ged "
            "hold holder institution recognized ideally secondary further mba essential desirable "
            "equivalency level undergraduate postgraduate science sciences art arts honours hons "
            "minor relevant related field certificate technical applied equivalent combination"
        ),
    )
) | {"b.s", "m.s", "b.a", "m.a", "ph.d", "post-secondary"}


def degree_score(held: str, want: str) -> float:
    """Say how well a degree answers a want: its level must do, and its subject where one is named.

    Of several levels the lowest will do. A degree in something else is no answer to a want that
    names a subject.
    """
    has, asked = levels(held), levels(want)
    if not has or not asked or min(has) > max(asked):
        return 0.0
    asks = _ANOTHER_MATTER.split(want)
    subjects = weights(next(filter(levels, asks), want))
    named = {word for word, weight in subjects.items() if weight >= SOLID} - _NO_SUBJECT
    if not named:
        return 0.7
    return 0.8 if named & weights(held).keys() else 0.2


@lru_cache(maxsize=4096)
def levels(text: str) -> frozenset[int]:
    """Give the levels of the degrees that a text names, 0 the highest."""
    found = {level for level, names in enumerate(_LEVELS) if names.search(text[:_READ])}
    return frozenset(found or ({_BACHELOR} if _UNNAMED.search(text[:_READ]) else ()))
