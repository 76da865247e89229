"""The small things of a sentence as one says them."""

import re
from typing import Final

from ringback.words.english.articles import in_places
from ringback.words.english.verbs import Form, form

_AT_LEAST: Final = re.compile(r"\b(\d[\d,]*) (?:at )?minimum\b")
_WENT: Final = re.compile(r"(?:,|;) ([a-z]+(?: [a-z]+)?) (up|down) (?:by )?(?=\d)")
_CAME: Final = re.compile(r", (?=\d[\d,]* \w+ (?:came|attended|visited|took part)\b)")
_HELPED: Final = re.compile(r"\b(help|helped|helps) (?!with )([a-z]+ing)\b(?= [a-z])")
_FEWEST_MIXED: Final = 3
_BY_PEOPLE: Final = re.compile(
    r"\b(?:english|french|german|spanish|italian|portuguese|russian|arabic|mandarin|chinese|"
    r"japanese|welsh|british|american|european|london|polish(?= (?:language|lessons|teacher|food|"
    r"speak\w+))|(?:january|february|april|june|july|august|september|october|november|december|"
    r"march|may)(?= (?:19|20)\d\d))\b"
)


def smoothed(said: str) -> str:
    """Say small things as one says them: "of 10 minimum", "results up 14%", "helping setting"."""
    said = _AT_LEAST.sub(r"at least \1", said)
    said = _WENT.sub(r", with \1 \2 ", said, count=1)
    said = _CAME.sub(" and ", said, count=1)
    said = _one_kind(_HELPED.sub(_helped, in_places(said)))
    return _BY_PEOPLE.sub(lambda m: m[0].capitalize(), said)


def _one_kind(said: str) -> str:
    """Cut a list that mixes what was done with what it was: ", auditing, checked files"."""
    parts = said.split(", ")
    opening = form(parts[0].split()[1]) if len(parts[0].split()) > 1 else None
    whole = len(parts[0].split()) > _FEWEST_MIXED - 1
    if not whole or len(parts) < _FEWEST_MIXED or not said.startswith("I ") or not opening:
        return said
    deeds = [_is_told(part, opening[0]) for part in parts[1:]]
    first = deeds.index(False) if False in deeds else len(deeds)
    again = any(deeds[first:]) or any(
        _is_told(after, opening[0])
        for part in parts[first + 1 :]
        for after in part.split(" and ")[1:]
    )
    return ", ".join(parts[: first + 1]) if again else said


def _is_told(part: str, kind: Form) -> bool:
    """Say whether a part of a list is a deed told like the first: "and checked files"."""
    words_ = part.removeprefix("and ").split()
    found = form(words_[0]) if words_ else None
    unknown = found is not None and found[1] == words_[0] and found[1].endswith("ed")
    return found is not None and found[0] == kind and not unknown


def _helped(match: re.Match[str]) -> str:
    found = form(match[2])
    return f"{match[1]} {found[1]}" if found and found[0] == "gerund" else match[0]
