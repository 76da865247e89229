"""Whether two names can be one person's, also misspelt by what wrote a recording down."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from ringback.intake.vocabulary import words_of
from ringback.reading.finders.nicknames import names_for
from ringback.reading.patterns import Pattern

TITLES: Final = words_of(
    "mr mrs ms mx miss mister missus dr prof professor doctor rev reverend sir madam lady lord "
    "chef captain principal sister father pastor officer sergeant coach judge"
)
_WORD: Final = Pattern(r"[^\W_]+(?:['-][^\W_]+)*")
_HOUSE: Final = words_of("the family residence household")
_SPELLINGS: Final = (
    ("ph", "f"), ("ck", "k"), ("sch", "x"), ("sh", "x"), ("ch", "x"), ("tch", "x"), ("th", "t"),
    ("wr", "r"), ("kn", "n"), ("gh", ""), ("mb", "m"), ("qu", "k"), ("dg", "j"), ("x", "ks"),
)  # fmt: skip
_ONE_SOUND: Final = str.maketrans("zcqgdbv", "skkktpf")
"""Sounds that a telephone does not keep apart."""
_ALIKE: Final = 0.8
_SLIGHTLY: Final = 0.34


def same_person(name: str, other: str) -> bool:
    """Say whether a name as it was said can be that of somebody known by the other name.

    A first name or a surname alone will do, and so do initials, short forms, and what sounds alike.
    """
    said, known = _parts(name), _parts(other)
    if not said or not known:
        return False
    if len(said) == 1:
        titled = _is_titled(name) or len(known) == 1
        return _alike(said[0], known[-1]) or (not titled and _alike_first(said[0], known[0]))
    if len(known) == 1:
        return _alike(said[-1], known[0]) or _alike_first(said[0], known[0])
    return _alike_first(said[0], known[0]) and _alike_last(said, known)


def names_in_full(text: str, names: Iterable[str]) -> bool:
    """Say whether a text holds one of these names whole, in any case; a single word is none."""
    said = f" {_words(text)} "
    return any(" " in whole and f" {whole} " in said for whole in map(_words, names))


def _words(text: str) -> str:
    """Give the words of a text in small letters, with single blanks between."""
    return " ".join(word.removesuffix("'s") for word in _WORD.findall(text.lower()))


@lru_cache(maxsize=4096)
def sounds_like(heard: str, name: str) -> float:
    """Give between 0 and 1 how alike two words sound when a machine has written one down."""
    one, other = _letters(heard), _letters(name)
    if not one or not other:
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    same_sound = _sound(one) == _sound(other) and len(_sound(one)) > 1
    return max(ratio, 0.85) if same_sound and ratio > _SLIGHTLY else ratio


def _alike(one: str, other: str) -> bool:
    return sounds_like(one, other) >= _ALIKE


def _alike_first(said: str, known: str) -> bool:
    initial = len(said.rstrip(".")) == 1 or len(known.rstrip(".")) == 1
    if initial:
        return said[0] == known[0]
    short = min(len(said), len(known)) >= 3 and (said.startswith(known) or known.startswith(said))
    return short or said in names_for(known) or known in names_for(said) or _alike(said, known)


def _alike_last(said: list[str], known: list[str]) -> bool:
    last = said[-1].rstrip(".")
    if len(last) == 1:
        return known[-1].startswith(last)
    # A surname can be heard as two words: "rays is" for Reyes.
    return any(_alike(word, known[-1]) for word in (last, "".join(said[1:])))


def _is_titled(name: str) -> bool:
    return name.lower().split()[0].rstrip(".") in TITLES if name.split() else False


def _parts(name: str) -> list[str]:
    words = [re.sub(r"'s$", "", word.strip(".,'\"()")) for word in name.lower().split()]
    return [word for word in words if word and word not in TITLES and word not in _HOUSE]


def _letters(name: str) -> str:
    return "".join(sign for sign in name.lower() if sign.isalpha())


@lru_cache(maxsize=4096)
def _sound(letters: str) -> str:
    """Give the consonants of a word as they sound, without doubles."""
    spoken = re.sub(r"c(?=[eiy])", "s", letters)
    for spelling, sound in _SPELLINGS:
        spoken = spoken.replace(spelling, sound)
    spoken = spoken.translate(_ONE_SOUND)
    consonants = re.sub(r"[aeiouyhwàâäáéèêëíìîïóòôöúùûü]", "", spoken)
    # The first sound counts also where it is a vowel.
    lead = "a" if spoken and spoken[0] in "aeiouyhw" else ""
    return lead + re.sub(r"(.)\1+", r"\1", consonants)
