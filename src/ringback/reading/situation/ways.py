"""By which ways the people of a situation can be reached, as far as the words say."""

import re
from typing import Final

from ringback.casebook.terms import LineKind, Origin
from ringback.reading.patterns import Pattern

from .values import Ways

_SENTENCE: Final = Pattern(r"[^.?!;\n]+")
CELL: Final = Pattern(
    r"\b(?:cell|cells|cellular|cellphone|cell-phone|mobile|mob|handphone)\b", re.IGNORECASE
)
"""A cell, as people call it."""

QUOTED: Final = Pattern(r"(?<=[\s:(,])[\"'“‘](?=\w)[^\"“”‘’\n]{12,300}?[\"'”’](?=[\s.,;:!?)]|$)")
"""Words in quotation marks: somebody else speaks."""

_MY_OWN: Final = Pattern(
    r"\b(?:my|mine|our)\s+(?:own\s+)?(?:cell|cells|cellular|cellphone|cell-phone|mobile|mob|handphone)\b",
    re.IGNORECASE,
)
_NO_CELL: Final = Pattern(
    r"\b(?:no|not a|without a?|don'?t have (?:a|his|her|their)|haven'?t got (?:a|his|her|their))"
    r"\s+(?:cell|mobile)\b",
    re.IGNORECASE,
)
_MACHINE: Final = Pattern(
    r"\b(?:voice ?-?mails?|vm|greetings?|machine|answer ?phone|answering|answerphone|recording|"
    r"recorded|outgoing message|beep|(?:his|her|their) message|"
    r"message (?:said|says|gave|gives|told|tells|listed|lists))\b",
    re.IGNORECASE,
)
_ON_A_CARD: Final = Pattern(r"\b(?:business card|card|signature)\b", re.IGNORECASE)
_IN_PUBLIC: Final = Pattern(
    r"\b(?:google\w*|linked ?in|website|web site|online|found|looked up|directory|search\w*)\b",
    re.IGNORECASE,
)

_NONE_OF: Final = (
    r"\b(?:no|not (?:a|any)|never (?:got|had|gave me|given)(?: (?:a|any|her|his|their))?|without "
    r"(?:a|any)|(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t) (?:have|get|find|see)"
    r"(?: (?:a|any|her|his|their))?|haven'?t (?:got )?(?:a|any|her|his|their))\s+"
)
"""What says that there is none of what follows."""

_ALL: Final[tuple[LineKind, ...]] = ("office", "email", "post")
_MISSING: Final[tuple[tuple[str, tuple[LineKind, ...]], ...]] = (
    (
        _NONE_OF + r"(?:\w+ )?(?:(?:tele)?phone numbers?|numbers?|phone to (?:call|ring)|"
        r"way to (?:call|ring|phone))\b",
        ("office",),
    ),
    (_NONE_OF + r"(?:\w+ )?e-?mail address(?:es)?\b", ("email",)),
    (_NONE_OF + r"(?:postal|street|mailing) address(?:es)?\b", ("post",)),
    (r"\b(?:portal|web ?form|website) only\b", _ALL),
    (
        r"\b(?:only|just|nothing but) (?:(?:through|via|by|have|an?|the|their|an online|online)"
        r" ){0,3}(?:portal|web ?form)\b",
        _ALL,
    ),
    (_NONE_OF + r"contact (?:details|info|information)\b", _ALL),
)
_LACKING: Final = tuple((Pattern(words, re.IGNORECASE), kinds) for words, kinds in _MISSING)
"""What people say they do not have, and which lines that leaves out."""

_NOBODY: Final = Pattern(
    _NONE_OF + r"(?:contact (?:person|name)|names?|person to contact|human)\b|"
    r"\b(?:don'?t|do not|no idea|not sure) (?:know )?whom?\b[^.?!\n]{0,30}\b(?:is|to|i|would|"
    r"should)\b",
    re.IGNORECASE,
)
"""What says that nobody there is known."""


_UNWILLING: Final = Pattern(
    r"\bi (?:really |just |absolutely )?(?:hate|dread|loathe|can'?t stand|can'?t bear|cannot stand|"
    r"cannot bear|can'?t do|don'?t do|can'?t use|cannot use|don'?t use) (?:\w+ )?(?:the phone|"
    r"phones|phone calls|calls|ringing|calling|phoning|telephones?|telephoning)\b"
    r"|\bi(?:'m| am) (?:deaf|hard of hearing)\b",
    re.IGNORECASE,
)
"""What says that somebody would rather not telephone at all."""


def ways_told(text: str, *, people: bool) -> Ways:
    """Say which ways a text tells of; `people` is whether it names anybody."""
    lacking: set[LineKind] = set()
    for pattern, kinds in _LACKING:
        if pattern.search(text):
            lacking.update(kinds)
    return Ways(
        _cell(text),
        frozenset(lacking),
        not people and bool(_NOBODY.search(text)),
        bool(_UNWILLING.search(text)),
    )


def _cell(text: str) -> Origin | None:
    """Say how a cell of theirs became known; None where none is told of."""
    if any(CELL.search(quote[0]) for quote in QUOTED.finditer(text)):
        return "greeting"
    before = ""
    for sentence in _SENTENCE.findall(text):
        theirs = _NO_CELL.sub(" ", _MY_OWN.sub(" ", sentence))
        if CELL.search(theirs):
            return _origin(before, sentence)
        before = sentence
    return None


def _origin(before: str, sentence: str) -> Origin:
    if _MACHINE.search(sentence):
        return "greeting"
    if _ON_A_CARD.search(sentence):
        return "card"
    if _IN_PUBLIC.search(sentence):
        return "published"
    return "greeting" if _MACHINE.search(before) else "given"
