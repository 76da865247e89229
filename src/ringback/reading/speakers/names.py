"""A person's name where speech puts one: behind "this is", "you've reached", "ask for"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ringback.intake.vocabulary import words_of
from ringback.reading.finders.given_names import GIVEN_NAMES
from ringback.reading.finders.verbs import is_auxiliary
from ringback.reading.patterns import Pattern

from .likeness import TITLES, same_person
from .no_names import FIRM_WORDS, NO_NAMES

_WORD: Final = Pattern(r"[^\W\d_][^\W\d_]*(?:['-][^\W\d_]+)*\.?")
_NEXT: Final = Pattern(r"[ \t]{1,2}(?=[^\W\d_])")
_ADDRESS: Final = words_of("mr mrs ms mx miss mister missus dr doctor prof professor sir")
"""Titles that are said as a part of the name."""
_LONGEST: Final = 4
_AND_MORE: Final = Pattern(r"\s?(?:&|and (?!I\b)[A-Z])")
"""What goes on as only a firm's name does: "Quill and Anchor"."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it was said, with a capital at each word, and where it stands."""

    name: str
    start: int
    end: int


def name_at(
    text: str, start: int, *, known: Iterable[str] = (), employer: str = "", guess: bool = False
) -> Named | None:
    """Give the name that begins at a place, or None where it is no person's.

    In small letters it is one of the known names or begins with a common first name; with
    `guess` any two words will do that are no everyday ones.
    """
    words = _words(text, start, employer)
    titled = bool(words) and words[0][0].lower().rstrip(".") in TITLES
    bare = words[1:] if titled else words
    if not bare or _is_firm(text, bare):
        return None
    kept = _capitals(bare)
    if kept < 2:
        kept = max(kept, _known(bare, known))
    kept = kept or _in_small_letters(bare, titled=titled, guess=guess)
    if not kept:
        return None
    address = titled and words[0][0].lower().rstrip(".") in _ADDRESS
    shown = [words[0], *bare[:kept]] if address or (titled and kept == 1) else bare[:kept]
    return Named(" ".join(_cased(word) for word, _, _ in shown), shown[0][1], shown[-1][2])


def is_unusual(word: str) -> bool:
    """Say whether a word in small letters is none of those that hold speech together."""
    return word not in NO_NAMES and not is_auxiliary(word)


def _words(text: str, start: int, employer: str) -> list[tuple[str, int, int]]:
    """Give the words from a place on that could belong to a name."""
    firm = {word.strip(".,&") for word in employer.lower().split()}
    found: list[tuple[str, int, int]] = []
    place: int | None = start
    while place is not None and len(found) <= _LONGEST:
        word = _WORD.match(text, place)
        if word is None:
            break
        bare = re.sub(r"'(?:s|ll|d)$", "", word[0].lower().rstrip("."))
        if (bare in NO_NAMES and bare not in TITLES) or is_auxiliary(word[0].lower()):
            break
        if bare in firm and not found:
            break
        owned = bare != word[0].lower().rstrip(".")
        stopped = word[0].endswith(".") and len(bare) > 1 and bare not in TITLES
        shown = word[0][: len(bare)] if owned or stopped else word[0]
        found.append((shown, word.start(), word.start() + len(shown)))
        following = _NEXT.match(text, word.end())
        place = following.end() if following and not owned and not stopped else None
    return found


def _is_firm(text: str, words: list[tuple[str, int, int]]) -> bool:
    last = words[-1]
    ampersand = _AND_MORE.match(text, last[2]) is not None
    return ampersand or any(
        word.lower().strip(".'s") in FIRM_WORDS or word.lower() in FIRM_WORDS
        for word, _, _ in words[:3]
    )


def _known(words: list[tuple[str, int, int]], known: Iterable[str]) -> int:
    """Give how many of the words are the name of somebody known; the most that are."""
    names = [name for name in known if name]
    for count in range(min(len(words), 3), 0, -1):
        said = " ".join(word for word, _, _ in words[:count])
        if any(_fits(said, name, count) for name in names):
            return count
    return 0


def _fits(said: str, name: str, count: int) -> bool:
    if count > len(name.split()) + 1 or not same_person(said, name):
        return False
    return (
        count == 1
        or not same_person(said.rsplit(" ", 1)[0], name)
        or (same_person(said.rsplit(maxsplit=1)[-1], name))
    )


def _capitals(words: list[tuple[str, int, int]]) -> int:
    """Give how many of the words begin with a capital, as a name does where there are any."""
    capitals = 0
    while capitals < min(len(words), 3) and words[capitals][0][0].isupper():
        capitals += 1
    return capitals


def _in_small_letters(words: list[tuple[str, int, int]], *, titled: bool, guess: bool) -> int:
    if words[0][0].lower() in GIVEN_NAMES or titled:
        return min(len(words), 2)
    return 2 if guess and len(words) == 2 else 0


def _cased(word: str) -> str:
    return word if not word.islower() else "-".join(part.capitalize() for part in word.split("-"))
