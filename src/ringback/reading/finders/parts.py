"""People who are named by what they are: "the recruiter", "her assistant", "my hiring manager"."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.terms import Part
from ringback.intake import vocabulary

from .known_names import bare
from .verbs import is_auxiliary, is_past
from .wording import Word

_TITLES: Final[dict[str, Part]] = {
    "hiring manager": "hiring_manager",
    "hiring mgr": "hiring_manager",
    "hiring director": "hiring_manager",
    "hm": "hiring_manager",
    "manager": "hiring_manager",
    "mgr": "hiring_manager",
    "recruiter": "recruiter",
    "headhunter": "recruiter",
    "recruitment consultant": "recruiter",
    "recruitment agent": "recruiter",
    "interviewer": "interviewer",
    "assistant": "assistant",
    "secretary": "assistant",
    "pa": "assistant",
}
"""What somebody of a part is called; the only one known who has it is meant."""

_STANDINGS: Final[dict[str, Part]] = {
    **dict.fromkeys(
        (
            *("boss", "owner", "director", "supervisor", "foreman", "forewoman", "principal"),
            *("headmaster", "headmistress", "headteacher", "head teacher", "deputy head", "chef"),
            *("head chef", "department head", "head of", "hiring partner", "superintendent"),
            *("line manager", "matron", "proprietor"),
        ),
        "hiring_manager",
    ),
    **dict.fromkeys(
        ("hr", "personnel", "human resources", "talent acquisition", "recruitment"), "recruiter"
    ),
}
"""What somebody is in a firm, whom the text may mean beside the one who is known."""

_PARTS: Final = _TITLES | _STANDINGS
_DEPARTMENTS: Final = frozenset(
    ("hr", "personnel", "human resources", "talent acquisition", "recruitment")
)
_OF_DEPARTMENTS: Final = vocabulary.words_of(
    "lady person coordinator manager guy woman man girl rep team department dept people madam "
    "director assistant officer advisor adviser recruiter"
)
_THINGS: Final = vocabulary.words_of(
    "round rounds interview screen screening form portal number phone line email address site "
    "website policy process agency company page consultants"
)
"""What follows a department that is no one: "the HR round"."""
_JOBS: Final = vocabulary.words_of(
    "job role position post vacancy opening experience apprenticeship level"
)

_BEFORE: Final = vocabulary.words_of(
    "the a an my his her their our its this that same hr office shop store plant to with from "
    "called rang emailed told asked phoned"
)
_ALONE: Final = frozenset(("recruiter", "hm", "headhunter", "hiring manager", "hr"))
_LONG: Final = 2
_BETWEEN: Final = 2
"""How many words may stand between an article and a part: "the second shift supervisor"."""


def find_part(words: Sequence[Word], place: int) -> tuple[Part | None, int]:
    """Give whose part is named at a word, if any, and how many words that takes."""
    for taken in range(min(_LONG, len(words) - place), 0, -1):
        name = _name(words, place, taken)
        if name in _PARTS and (name in _ALONE or _determined(words, place)):
            return _person_of(name, words, place, taken)
    return None, 1


def is_title(words: Sequence[Word], place: int, taken: int) -> bool:
    """Whether a part is called by its own title, by which the one who is known is meant."""
    return _name(words, place, taken) in _TITLES


def part_beside(words: Sequence[Word], place: int, taken: int) -> Part:
    """Give the part that stands beside a name: "Tom, the hiring manager", "her assistant Joan"."""
    for at in (place - 1, place - 2, place - 3):
        if at >= 0:
            part, length = find_part(words, at)
            if part is not None and at + length + 1 >= place:
                return part
    return _part_after(words, place + taken)


def _part_after(words: Sequence[Word], after: int) -> Part:
    """Give the part that follows a name: "Tom, the yard foreman", "Joan (recruiter)"."""
    opened = after < len(words) and bool(words[after].mark)
    while after < len(words) and words[after].text in _OPENING:
        after, opened = after + 1, True
    for at in range(after, min(after + _BETWEEN + 1, len(words))):
        if at > after and (words[at].mark or _is_verb(words[at].text)):
            break
        for taken in range(min(_LONG, len(words) - at), 0, -1):
            name = _name(words, at, taken)
            if opened and name in _PARTS:
                return _PARTS[name]
    return "contact"


_OPENING: Final = vocabulary.words_of("the their her his is who a an who's my")


def _name(words: Sequence[Word], place: int, taken: int) -> str:
    return " ".join(bare(word.text) for word in words[place : place + taken])


def _person_of(name: str, words: Sequence[Word], place: int, taken: int) -> tuple[Part | None, int]:
    """Give whose part a name is, where it does not name a thing: "the manager job", "HR round"."""
    after = words[place + taken] if place + taken < len(words) else None
    if after is None or after.mark or words[place + taken - 1].text.endswith("'s"):
        return _PARTS[name], taken
    department = name in _DEPARTMENTS
    if after.text in _JOBS or (department and after.text in _THINGS):
        return None, 1
    return _PARTS[name], taken + (department and after.text in _OF_DEPARTMENTS)


def _determined(words: Sequence[Word], place: int) -> bool:
    """Whether an article or owner stands before a part, or the clause begins with it."""
    for at in range(place - 1, max(place - _BETWEEN - 2, -1), -1):
        if words[at + 1].mark or words[at + 1].sentence != words[at].sentence:
            return at + 1 == place
        before = words[at].text
        if before in _BEFORE or before.endswith("'s"):
            return True
        if _is_verb(before) or not before.isalpha():
            return False
    return place == 0


def _is_verb(text: str) -> bool:
    return is_past(text) or is_auxiliary(text)
