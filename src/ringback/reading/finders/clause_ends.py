"""Where one clause ends and the next begins."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary

from .subjects import ME, THEY, is_subject
from .verbs import is_auxiliary, is_past, is_plain, is_present
from .wording import Word

_JOINS: Final = vocabulary.words_of("and but so then or plus also yet & + n")
_BINDS: Final = vocabulary.words_of(
    "because cos cuz coz although though while when whenever after before until till if unless "
    "since whereas once as that whether who which where why how what whats except"
)
_ALWAYS: Final = vocabulary.words_of("but because cos although though whereas unless")
_BETWEEN: Final = vocabulary.words_of(
    "just then also finally again already still even only now later eventually actually "
    "basically uh um er like really never not so both at last there"
)
_AFTER_TO: Final = vocabulary.words_of("to the a an my his her their your our this no any some of")


def beginnings(words: Sequence[Word]) -> list[int]:
    """Give the places in `words` at which a clause begins, in order, the first included."""
    if not words:
        return []
    starts = [0]
    told = False
    for place in range(1, len(words)):
        told = told or _acts(words, place - 1)
        if _begins(words, place, starts[-1], told=told):
            starts.append(place)
            told = False
    return starts


def _begins(words: Sequence[Word], place: int, start: int, *, told: bool) -> bool:
    word = words[place]
    if word.sentence != words[place - 1].sentence or word.mark == ";" or place - start >= _LONG:
        return True
    if not told:
        # What stands before the first verb belongs to it: "on Tuesday, around 3, I rang".
        return False
    if word.mark == ",":
        return _has_verb(words, place)
    return _joined(words, place) or _unjoined(words, place, start)


def _has_verb(words: Sequence[Word], place: int) -> bool:
    """Whether there is a verb between a comma and the next."""
    for at in range(place, min(len(words), place + _FAR)):
        if at > place and (words[at].mark or words[at].sentence != words[place].sentence):
            return False
        if _acts(words, at) or words[at].text in _SAYS:
            return True
    return False


_SAYS: Final = vocabulary.words_of(
    "says tells gives wants reckons thinks instructs mentions announces informs advises"
)
"""What a noun does now, and no noun itself: ", her machine says to ring"."""
_LONG: Final = 60
"""How many words a clause has at most: nobody tells one thing in more."""
_FAR: Final = 40
"""How many words after a comma are searched for a verb."""


def _joined(words: Sequence[Word], place: int) -> bool:
    text = words[place].text
    if text in _ALWAYS and words[place - 1].text not in _JOINS:
        return True
    if words[place - 1].text == words[min(place + 1, len(words) - 1)].text:
        # "It rang and rang" is one thing told.
        return False
    if text in _JOINS or text in _BINDS:
        return words[place - 1].text not in (_JOINS | _BINDS) and _opens(words, place + 1)
    return False


def _opens(words: Sequence[Word], place: int) -> bool:
    """Whether what begins here does something: a subject and its verb, or a verb alone."""
    while place < len(words) and (words[place].text in _BETWEEN or words[place].text in _BINDS):
        place += 1
    if place >= len(words):
        return False
    return _does(words, place) or _acts(words, place) or _noun_does(words, place)


def _noun_does(words: Sequence[Word], place: int) -> bool:
    """Whether a noun or name of up to three words here does something."""
    for at in range(place + 1, min(place + 4, len(words))):
        if words[at].mark or words[at].sentence != words[place].sentence:
            return False
        if _acts(words, at):
            return True
    return False


def _unjoined(words: Sequence[Word], place: int, start: int) -> bool:
    """Whether somebody begins to do something here, though no word joins it on."""
    before = words[place - 1].text
    if is_auxiliary(before) or before in _WISHES:
        # "Should I", "did she": the verb has gone before. "Wish I had rung" is one wish.
        return False
    if before in _JOINS or before in _BINDS or (before in _BETWEEN and place - 1 == start):
        return False
    if before in _LETS and place + 1 < len(words) and is_plain(words[place + 1].text):
        # "I let it ring" is one thing told.
        return False
    return _does(words, place)


_LETS: Final = vocabulary.words_of("let lets letting make made have had hear heard see saw")
_WISHES: Final = vocabulary.words_of("wish wished hope hoping suppose supposing imagine")


def _does(words: Sequence[Word], place: int) -> bool:
    """Whether a pronoun here has a verb after it."""
    text = words[place].text
    thanks = text == "you" and place > 0 and words[place - 1].text == "thank"
    if thanks or not is_subject(text):
        return False
    if "'" in text and text in (ME | THEY):
        return True
    after = place + 1
    while after < len(words) and (
        words[after].text in _BETWEEN or words[after].text.endswith("ly")
    ):
        after += 1
    if after >= len(words) or words[after].mark or text in {"that", "this", "its"}:
        return False
    verb = words[after].text
    return is_auxiliary(verb) or is_past(verb) or is_present(verb)


def _acts(words: Sequence[Word], place: int) -> bool:
    """Whether a word is a verb that tells something by itself."""
    text = words[place].text
    if is_auxiliary(text) or is_past(text) or _is_short(words, place):
        return True
    if place == 0 or words[place - 1].text in _AFTER_TO:
        return place == 0 and is_plain(text)
    before = words[place - 1].text
    return is_present(text) and (
        is_subject(before) or (not is_plain(text) and words[place - 1].capital)
    )


_STATES: Final = vocabulary.words_of(
    "out away in on off back not gone sick busy been going leaving retired unavailable still"
)


def _is_short(words: Sequence[Word], place: int) -> bool:
    """Whether a word is a name with "is" or "has" drawn to it: "Dana's out", "the job's gone"."""
    if not words[place].text.endswith("'s") or place + 1 >= len(words) or words[place + 1].mark:
        return False
    after = words[place + 1].text
    return after in _STATES or (is_past(after) and not after.endswith("s"))
