"""People who are named by what they are: "the recruiter", "her assistant", "my hiring manager"."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.terms import Part
from ringback.intake import vocabulary

from .known_names import bare
from .wording import Word

_PARTS: Final[dict[str, Part]] = {
    "hiring manager": "hiring_manager",
    "line manager": "hiring_manager",
    "department head": "hiring_manager",
    "hiring mgr": "hiring_manager",
    "hm": "hiring_manager",
    "manager": "hiring_manager",
    "mgr": "hiring_manager",
    "boss": "hiring_manager",
    "owner": "hiring_manager",
    "director": "hiring_manager",
    "supervisor": "hiring_manager",
    "foreman": "hiring_manager",
    "recruiter": "recruiter",
    "headhunter": "recruiter",
    "recruitment consultant": "recruiter",
    "recruitment agent": "recruiter",
    "interviewer": "interviewer",
    "assistant": "assistant",
    "secretary": "assistant",
    "pa": "assistant",
}
"""What people call somebody of each part."""

_BEFORE: Final = vocabulary.words_of(
    "the a an my his her their our its this that same hr office shop store plant to with from "
    "called rang emailed told asked phoned"
)
_ALONE: Final = frozenset(("recruiter", "hm", "headhunter"))
_LONG: Final = 2


def find_part(words: Sequence[Word], place: int) -> tuple[Part | None, int]:
    """Give whose part is named at a word, if any, and how many words that takes."""
    for taken in range(min(_LONG, len(words) - place), 0, -1):
        name = " ".join(bare(word.text) for word in words[place : place + taken])
        if name in _PARTS and (name in _ALONE or _determined(words, place)):
            return _PARTS[name], taken
    return None, 1


def part_beside(words: Sequence[Word], place: int, taken: int) -> Part:
    """Give the part that stands beside a name: "Tom, the hiring manager", "her assistant Joan"."""
    for at in (place - 1, place - 2, place - 3):
        if at >= 0:
            part, length = find_part(words, at)
            if part is not None and at + length + 1 >= place:
                return part
    after = place + taken
    if after < len(words) and words[after].text in {"the", "their", "her", "his", "is"}:
        after += 1
        if after < len(words) and words[after].text in {"the", "their", "her", "his"}:
            after += 1
        part, _ = find_part(words, after) if after < len(words) else (None, 1)
        return part or "contact"
    return "contact"


def _determined(words: Sequence[Word], place: int) -> bool:
    if place == 0:
        return True
    before = words[place - 1].text
    return before in _BEFORE or before.endswith("'s")
