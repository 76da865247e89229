"""Phrases written as frames, and where they stand in a text: "decided ... with other/another".

In a frame a word stands for itself, `a/b` for either, `word*` for whatever begins so, `word?` for
a word that may be missing, `@name` for one of a named set, `..` for up to two words that do not
matter and `...` for up to six.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from ringback.intake.vocabulary import words_of as words
from ringback.reading.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Word:
    """A word in lower case with its contraction undone ("won't" is "will", "not"), and its place.

    Marks that end or part a sentence are words too.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a frame fits: words from `first` up to, not including, `last`."""

    first: int
    last: int


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Give the words of a piece of a text in order; places count in the whole text."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        word = match[0].lower()
        if word == "ill" and not (found and found[-1].text in _AILING):
            word = "i'll"
        found += [Word(each, *match.span()) for each in _undone(word)]
    return tuple(found)


class Frames:
    """Some frames that mean the same."""

    def __init__(self, *frames: str, sets: Mapping[str, str] | None = None) -> None:
        self._written = frames
        self._sets = sets or {}

    def find(self, words: Sequence[Word]) -> list[Hit]:
        """Give where they fit, in order; of those that begin at one word the longest."""
        found: list[Hit] = []
        for place, word in enumerate(words):
            ends = [
                end
                for pieces in self._opened_by(word.text)
                if (end := _fits(pieces, 0, words, place)) is not None
            ]
            if ends:
                found.append(Hit(place, max(ends)))
        return found

    def first(self, words: Sequence[Word]) -> Hit | None:
        """Give the first place where one of them fits, or None."""
        return next(iter(self.find(words)), None)

    def _opened_by(self, word: str) -> list[tuple["_Piece", ...]]:
        by_word, by_start = self._index
        exact = by_word.get(word, [])
        return exact + [pieces for begins, pieces in by_start if word.startswith(begins)]

    @cached_property
    def _index(self) -> tuple["_ByWord", "_ByStart"]:
        """The frames by the word that opens them; made when a text is read, not before."""
        by_word: _ByWord = defaultdict(list)
        by_start: _ByStart = []
        named = {**_SETS, **self._sets}
        for frame in self._written:
            pieces = tuple(_piece(each, named) for each in frame.split())
            for word in pieces[0].words:
                by_word[word].append(pieces)
            by_start += [(begins, pieces) for begins in pieces[0].begins]
        return by_word, by_start


@dataclass(frozen=True, slots=True)
class _Piece:
    """One piece of a frame: the words it takes, or how many it passes over."""

    words: frozenset[str] = frozenset()
    begins: tuple[str, ...] = ()
    optional: bool = False
    passes: int = 0

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.begins) and word.startswith(self.begins))


_ByWord = defaultdict[str, list[tuple[_Piece, ...]]]
_ByStart = list[tuple[str, tuple[_Piece, ...]]]


def _fits(pieces: tuple[_Piece, ...], at: int, words: Sequence[Word], place: int) -> int | None:
    """Give where the pieces from `at` on end if they fit from `place` on, as early as possible."""
    if at == len(pieces):
        return place
    piece = pieces[at]
    if piece.passes:
        for passed in range(min(piece.passes, len(words) - place) + 1):
            if passed and words[place + passed - 1].text in _PARTING:
                return None
            if (end := _fits(pieces, at + 1, words, place + passed)) is not None:
                return end
        return None
    taken = place < len(words) and piece.takes(words[place].text)
    if taken and (end := _fits(pieces, at + 1, words, place + 1)) is not None:
        return end
    return _fits(pieces, at + 1, words, place) if piece.optional else None


@lru_cache(maxsize=4096)
def _alternatives(written: str) -> tuple[frozenset[str], tuple[str, ...]]:
    each = written.split("/")
    exact = frozenset(word for word in each if not word.endswith("*"))
    return exact, tuple(word[:-1] for word in each if word.endswith("*"))


def _piece(written: str, sets: Mapping[str, str]) -> _Piece:
    if set(written) == {"."}:
        return _Piece(passes=2 if len(written) == 2 else 6)
    optional = written.endswith("?")
    bare = written.removesuffix("?")
    plain = "/".join(sets[each[1:]] if each.startswith("@") else each for each in bare.split("/"))
    exact, begins = _alternatives(plain)
    return _Piece(exact, begins, optional)


def _undone(word: str) -> tuple[str, ...]:
    """Give a word as the words it is short for."""
    word = word.replace("é", "e")
    if word in _SHORT:
        return _SHORT[word]
    base, mark, tail = word.rpartition("'")
    if mark and word.endswith("n't"):
        return (word[:-3], "not")
    if mark and tail in _TAILS:
        return (base, _TAILS[tail])
    if mark and tail == "s":
        return (base, "is") if base in _BEING else (base,)
    return (re.sub(r"^(e|re)-", r"\1", word),)


_SETS: Final = {
    "me": "you/me/us/yourself",
    "my": "your/my/the/this/our",
    "they": "we/they/she/he/i/someone/somebody",
    "be": "be/been/being/is/are/was/were/am",
    "have": "have/has/had/having",
    "will": "will/would/shall/should/can/could/might/may",
}
_PARTING: Final = frozenset(".!?;")
_WORD: Final = Pattern(
    r"(?:e-?mail|re-?schedul|follow-?up)\w*|[^\W_]+(?:'[^\W_]+)*|[.,!?;:()\"]", re.IGNORECASE
)
_AILING: Final = words(
    "is am are was were be been being fell feeling felt very quite too taken got"
)
_TAILS: Final = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "would"}
_BEING: Final = words("he she it that there here what who how where when this everything")
_SHORT: Final = {
    "can't": ("can", "not"),
    "never": ("not",),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "dont": ("do", "not"),
    "didnt": ("did", "not"),
    "doesnt": ("does", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "werent": ("were", "not"),
    "hasnt": ("has", "not"),
    "havent": ("have", "not"),
    "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youve": ("you", "have"),
    "youre": ("you", "are"),
    "youll": ("you", "will"),
    "weve": ("we", "have"),
    "theyve": ("they", "have"),
    "theyre": ("they", "are"),
    "theyll": ("they", "will"),
    "theyd": ("they", "would"),
    "hed": ("he", "would"),
    "itll": ("it", "will"),
    "shell": ("she", "will"),
    "shes": ("she", "is"),
    "hes": ("he", "is"),
    "ur": ("your",),
    "u": ("you",),
    "pls": ("please",),
    "plz": ("please",),
    "appt": ("appointment",),
}
