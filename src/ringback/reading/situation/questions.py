"""What is asked: whether something was right, what to do now, or something of another matter."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.finders.verbs import is_auxiliary, is_past, is_plain
from ringback.reading.patterns import Pattern

from .matters import is_about_following_up, is_about_something_else
from .question_forms import AHEAD, ANYWHERE, BACK, FRAGMENT, LEAD, TAG, Way
from .values import Asked

_SENTENCE: Final = Pattern(r"[^.?!\n]+[.?!]*")
_CLAUSE: Final = Pattern(
    r"[^,;:()?!.\n–—]+?(?=\b(?:and|or|but|so|cause|because)\b|$|[,;:()?!.\n–—])"
)
_TURN: Final = Pattern(
    r"\b(?:(?:what|how|when|who|where) )?"
    r"(?:was|were|did|do|should|shall|can|could|would|am|is|have) (?:i|that|this|it)\b",
    re.IGNORECASE,
)
_WORD: Final = Pattern(r"[\w'-]+")
_FEW: Final = 4

_OR: Final = Pattern(r"or\b", re.IGNORECASE)
_LATE: Final = 4
"""Without a mark the question is in so many clauses at the end."""

_NEAR: Final = 3
"""What a question is about stands at most so many sentences before it."""

_ANSWERED: Final = Pattern(
    r"\W*(?:no|nope|nah|yes|yep|of course not|not a chance|never|i (?:do|did|don'?t|didn'?t|do not|"
    r"did not|didn't have the nerve))\W*$",
    re.IGNORECASE,
)
"""What answers a question that somebody asks themselves: "Do I call it? I do not."."""

_MARK: Final = Pattern(r"\?\W*$")


def asked_in(text: str) -> tuple[Asked, tuple[str, ...]]:
    """Say what is asked in a text, and give the questions that are about other matters."""
    sentences = [found[0].strip() for found in _SENTENCE.finditer(text) if found[0].strip()]
    ways: set[Way] = set()
    beside, unclear = [], False
    for place, sentence in enumerate(sentences):
        found = _ways(sentence, last=place == len(sentences) - 1)
        marked = bool(_MARK.search(sentence))
        if marked and any(_ANSWERED.match(each) for each in sentences[place + 1 : place + 2]):
            continue
        if (found or marked) and _is_beside(sentences, place):
            beside.append(sentence)
        else:
            ways |= found
            unclear = unclear or marked
    return _named(ways or ({"ahead"} if unclear else set())), tuple(beside)


def _named(ways: set[Way]) -> Asked:
    if len(ways) == 2:
        return "both"
    if "back" in ways:
        return "was_it_right"
    return "what_now" if ways else "none"


def _ways(sentence: str, *, last: bool) -> set[Way]:
    """Say which way a sentence asks; without its mark only the last of a text is a question."""
    ways = {way for way, pattern in ANYWHERE if pattern.search(sentence)}
    clauses = list(_clauses(sentence))
    marked = bool(_MARK.search(sentence))
    if not marked:
        clauses = [*clauses[-_LATE:], *_turned(sentence)] if last else []
    for clause in clauses:
        ways |= _way(clause, before=ways)
    asks = marked or any(_OR.match(clause) for clause in clauses)
    if (asks and any(FRAGMENT.search(clause) for clause in clauses)) or (
        marked and not ways and _is_name_alone(sentence)
    ):
        ways.add("back")
    return ways


def _is_name_alone(sentence: str) -> bool:
    """Say whether a question is nothing but a word for what was done: "Overkill?", "Bad form?"."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    verbs = any(is_auxiliary(word) or is_plain(word) or is_past(word) for word in words)
    return 0 < len(words) <= _FEW and not verbs and not TAG.match(sentence)


def _turned(sentence: str) -> Iterator[str]:
    """Give the end of a sentence from where the verb last comes before its subject.

    Who dictates makes no pause: "… and i left a message was that a mistake".
    """
    *_, last = (None, *_TURN.finditer(sentence))
    if last is not None:
        yield sentence[last.start() :]


def _way(clause: str, *, before: set[Way]) -> set[Way]:
    """Say which way a clause asks.

    "Is that pushy" after "try again today" is still about what to do.
    """
    if any(pattern.search(clause) for pattern in BACK):
        return set() if "ahead" in before and _PRESENT.search(clause) else {"back"}
    if any(pattern.search(clause) for pattern in AHEAD):
        return {"ahead"}
    return set()


_PRESENT: Final = Pattern(LEAD + r"(?:is|isn'?t) (?:that|this|it)\b", re.IGNORECASE)


def _is_beside(sentences: Sequence[str], place: int) -> bool:
    """Say whether a question is about something else: by its words, else by those before it."""
    for sentence in reversed(sentences[max(0, place - _NEAR) : place + 1]):
        if is_about_something_else(sentence):
            return not is_about_following_up(sentence)
        if is_about_following_up(sentence):
            return False
    return False


def _clauses(sentence: str) -> Iterator[str]:
    return (found[0].strip() for found in _CLAUSE.finditer(sentence) if found[0].strip())
