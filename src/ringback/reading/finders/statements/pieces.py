"""A text cut into the pieces within which one word can belong to another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake.vocabulary import words_of as words
from ringback.reading.patterns import Pattern

from .frames import Word, words_of


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a part of one that runs on; `asked` where it ends as a question."""

    words: tuple[Word, ...]
    span: Span
    asked: bool = False


def sentences(text: str) -> tuple[Span, ...]:
    """Give where the sentences of a text stand; a list's members and short lines are sentences."""
    found: list[Span] = []
    start = 0
    for end in [*(match.end() for match in _ENDS.finditer(text) if _ends(text, match)), len(text)]:
        told = text[start:end].strip()
        if any(sign.isalnum() for sign in told):
            begins = text.index(told, start)
            found.append(Span(begins, begins + len(told)))
        start = end
    return tuple(found)


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut a text at the ends of its sentences, and sentences that run on before a new subject."""
    found: list[Piece] = []
    for sentence in sentences(text):
        asked = text[sentence.start : sentence.end].rstrip("\"')").endswith("?")
        for part in _parts(text, sentence):
            found += [
                Piece(words, Span(words[0].start, words[-1].end), asked)
                for words in _runs(words_of(text, part.start, part.end))
                if words
            ]
    return tuple(found)


def _parts(text: str, sentence: Span) -> list[Span]:
    """Cut a sentence at its semicolons."""
    cuts = [match.end() for match in _SEMICOLON.finditer(text, sentence.start, sentence.end)]
    edges = [sentence.start, *cuts, sentence.end]
    return [Span(a, b) for a, b in pairwise(edges)]


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: "Dr.", "a.m. on" and a wrapped line do not."""
    if match[0][0] in ".!?":
        return match[0][0] != "." or "\n\n" in match[0] or not _goes_on(text, match)
    if match[0].count("\n") > 1:
        return True
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    return len(line) <= _WRAPPED or line.endswith(":") or bool(_BULLET.match(text, match.end()))


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop only shortens a word."""
    before = text[max(0, match.start() - 8) : match.start() + 1]
    following = text[match.end() : match.end() + 1]
    return bool(_ABBREVIATED.search(before)) or (
        bool(_HALF_OF_DAY.search(before)) and (following.islower() or following.isdigit())
    )


def _runs(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Cut what runs on before words that begin something new."""
    if len(words) <= _LONG:
        return [words]
    cuts = [0]
    for place in range(1, len(words) - 1):
        long = place - cuts[-1]
        if long >= _LONGEST or (long >= _SHORTEST and _begins_anew(words, place)):
            cuts.append(place)
    return [words[a:b] for a, b in zip(cuts, [*cuts[1:], len(words)], strict=True)]


def _begins_anew(words: Sequence[Word], place: int) -> bool:
    word, after = words[place].text, words[place + 1].text
    if word in _OPENING:
        return words[place - 1].text not in _JOINING
    return word in _JOINING and (after in _SUBJECTS or after in _OPENING)


_ENDS: Final = Pattern(r"[.!?]+[\"')]{0,3}(?=\s|$)\s{0,20}|[ \t]{0,20}\n\s{0,20}")
_SEMICOLON: Final = Pattern(r";\s")
_ABBREVIATED: Final = Pattern(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|sgt|inc|ltd|co|no|nr|jr|sr|vs|etc|e\.g|i\.e|approx|dept|ext|"
    r"tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_HALF_OF_DAY: Final = Pattern(r"\b[ap]\.?m\.$", re.IGNORECASE)
_BULLET: Final = Pattern(r"[-*•\d]")
_WRAPPED: Final = 55
"""A line longer than this was broken by the program that sent it, not by its writer."""
_LONG: Final = 28
_SHORTEST: Final = 5
_LONGEST: Final = 60
"""Whatever the words: no piece is longer, so that reading takes a time that grows evenly."""
_OPENING: Final = words("please unfortunately anyway um uh okay ok sorry thanks")
_JOINING: Final = words("and but so because then also or")
_SUBJECTS: Final = words(
    "i we you he she they it if can could would give call ring the there my our"
)
