"""What a clause says of its own truth: that it is denied, yet to come, or asked."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary

from .verbs import is_past, is_plain

_NEVER: Final = vocabulary.words_of(
    "not never didn't didnt don't dont doesn't doesnt won't wont wouldn't wouldnt can't cant "
    "cannot couldn't couldnt haven't havent hasn't hasnt hadn't hadnt isn't isnt wasn't wasnt "
    "aren't arent weren't ain't nobody none neither nor without nothing instead"
)
_NOT_TO: Final = (
    "forgot to",
    "failed to",
    "decided against",
    "decided not",
    "chickened out",
    "meant to",
    "was going to",
    "were going to",
    "almost",
    "nearly",
    "bottled it",
    "instead of",
    "rather than",
    "without leaving",
    "no message",
    "no voicemail",
    "no email",
    "no call",
    "no letter",
    "yet to",
    "still waiting",
    "too scared to",
    "couldn't face",
    "couldnt face",
    "couldn't bring",
)
_YET: Final = vocabulary.words_of(
    "will i'll we'll she'll he'll they'll it'll you'll theyll ill'l gonna should would might "
    "may could wanna must shall wish hope hoping planning plan intend intending wondering if "
    "unless shld cld wld i'd supposing suppose"
)
_YET_PHRASES: Final = (
    "going to", "want to", "wants to", "need to", "needs to", "have to", "has to", "plan to",
    "about to", "thinking of", "thinking about", "supposed to", "ought to", "remind me",
    "let me know if", "would like to", "i'd like", "if i", "in case", "might as well", "to do",
    "don't forget", "dont forget", "remember to", "note to self", "reminder to", "todo",
    "due to", "intend to", "like to", "got to", "gotta", "ready to", "tempted to", "meaning to",
)  # fmt: skip
_AFTER_NOUNS: Final = vocabulary.words_of(
    "from with at came was is on for today yesterday this again"
)
"""What follows a noun that could be a plain verb: "call from Dana", "email came"."""
_OPENERS: Final = vocabulary.words_of(
    "should shall can could would will do does did is are was were am have has may might"
)
_ASKERS: Final = vocabulary.words_of("what when why how who which where whether is")
_PERSONS: Final = vocabulary.words_of("i we he she they you it anyone somebody someone this that")


def is_denied(words: Sequence[str], before: bool = False) -> bool:
    """Whether a clause says that what it tells of did not happen.

    `before` is whether the clause before it in the sentence did, which a bare plain verb goes on:
    "I couldn't call and leave a message".
    """
    if any(_is_no(words, place) for place in range(len(words))):
        return True
    if before and _is_ordered(words):
        return True
    line = f" {' '.join(words)} "
    return any(f" {each} " in line for each in _NOT_TO)


def _is_no(words: Sequence[str], place: int) -> bool:
    """Whether a word denies; "never mind" and "not long after" do not."""
    after = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in _NEVER and (words[place], after) not in _NO_DENIAL


_NO_DENIAL: Final = frozenset(
    (
        *(("never", "mind"), ("not", "only"), ("not", "just"), ("not", "long"), ("not", "bad")),
        *(("not", "too"), ("nothing", "but"), ("nobody", "but")),
    )
)


def is_planned(words: Sequence[str], before: bool) -> bool:
    """Whether what a clause tells of is yet to come, wished or supposed.

    `before` is whether the clause before it in the sentence was, which a bare plain verb goes on.
    """
    line = f" {' '.join(words)} "
    if any(_is_yet(words, place) for place in range(len(words))) or any(
        f" {each} " in line for each in _YET_PHRASES
    ):
        return True
    return _is_ordered(words) and (before or not any(is_past(word) for word in words))


def _is_ordered(words: Sequence[str]) -> bool:
    """Whether a clause begins with a bare plain verb: "and leave a message", "ring Dana"."""
    told = [word for word in words if word not in _LEADING]
    first, after = (*told[:2], "", "")[:2]
    noun = after in _AFTER_NOUNS or (first in _NOTED and (after == "to" or after[:1].isdigit()))
    return is_plain(first) and not is_past(first) and not noun


_LEADING: Final = vocabulary.words_of("and then or just please")
_NOTED: Final = vocabulary.words_of("call email text message mail interview phone")
"""What a note may begin with: "call 10am: no answer", "email to Dana"."""


def _is_yet(words: Sequence[str], place: int) -> bool:
    """Whether a word speaks of what is to come."""
    if words[place] not in _YET:
        return False
    if words[place] == "i'd":
        return not _is_had(words[place + 1 :])
    return words[place] != "may" or not _is_month(words, place)


def _is_had(after: Sequence[str]) -> bool:
    """Whether what follows "I'd" makes it "I had": "I'd already left"."""
    verb = next((word for word in after if not _is_adverb(word)), "")
    return verb in _HAD or (is_past(verb) and not is_plain(verb))


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") or word in _ADVERBS


_HAD: Final = frozenset(("been", "had", "put"))
_ADVERBS: Final = vocabulary.words_of(
    "just already also not never ever still even only then long first since once again barely"
)


def _is_month(words: Sequence[str], place: int) -> bool:
    """Whether "may" is the month: "5 may", "in may", "may 5th"."""
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    return before in _BEFORE_MONTHS or before[:1].isdigit() or after[:1].isdigit()


_BEFORE_MONTHS: Final = vocabulary.words_of(
    "in of on by since until till from last next early late mid this for before after through"
)


def is_asked(words: Sequence[str], after: str, before: bool) -> bool:
    """Whether a clause asks; `after` is what stands between it and the next."""
    if "?" in after.split("\n", maxsplit=1)[0]:
        return True
    if before:
        return False
    asks = words[0] in _OPENERS and len(words) > 1 and words[1] in _PERSONS
    return asks or (len(words) > 2 and words[0] in _ASKERS and words[1] in _OPENERS)
