"""Whether a degree answers what a posting asks for."""

import re
from functools import lru_cache
from typing import Final

from ringback.words.english.lists import words
from ringback.words.english.stems import stem

from .likeness import SOLID, weights

_LEVELS: Final = (
    words("doctor phd doctorate md"),
    words("master mba msc ma ms med meng llm"),
    words("bachelor bsc ba bs bsn beng bba bfa btech"),
    words("associate aa as aas diploma"),
    words("ged high"),
)
_BACHELOR: Final = 2
_UNNAMED: Final = words("degree graduate")
"""A degree that is only called so is a bachelor's; an associate degree is not."""

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z.]*")
_NO_SUBJECT: Final = frozenset(
    map(
        stem,
        words(
            "degree bachelor bachelors master masters associate diploma college university school "
            "higher education educational accredited accreditation four two bs ba ms ma graduation "
            "graduate discipline subject studies completed completion one another advanced phd ged "
            "hold holder institution recognized ideally secondary further mba essential desirable "
            "equivalency level undergraduate postgraduate"
        ),
    )
) | {"b.s", "m.s", "b.a", "m.a", "ph.d", "post-secondary"}


def degree_score(held: str, want: str) -> float:
    """Say how well a degree answers a want: its level must do, and its subject where one is named.

    A degree in something else is no answer to a want that names a subject.
    """
    has, asked = level(held), level(want)
    if has is None or asked is None or has > asked:
        return 0.0
    named = {word for word, weight in weights(want).items() if weight >= SOLID} - _NO_SUBJECT
    if not named:
        return 0.7
    return 0.8 if named & weights(held).keys() else 0.2


@lru_cache(maxsize=4096)
def level(text: str) -> int | None:
    """Give the level of the degree that a text names, 0 the highest; None if it names none."""
    found = {_plain(word) for word in _WORD.findall(text)}
    named = next((level for level, names in enumerate(_LEVELS) if found & names), None)
    return _BACHELOR if named is None and found & _UNNAMED else named


def _plain(word: str) -> str:
    bare = word.lower().replace(".", "")
    return bare.removesuffix("s") if len(bare) > 4 else bare
