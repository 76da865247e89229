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


def is_denied(words: Sequence[str]) -> bool:
    """Whether a clause says that what it tells of did not happen."""
    line = f" {' '.join(words)} "
    return bool(_NEVER.intersection(words)) or any(f" {each} " in line for each in _NOT_TO)


def is_planned(words: Sequence[str], before: bool) -> bool:
    """Whether what a clause tells of is yet to come, wished or supposed.

    `before` is whether the clause before it in the sentence was, which a bare plain verb goes on.
    """
    line = f" {' '.join(words)} "
    if any(_is_yet(words, place) for place in range(len(words))) or any(
        f" {each} " in line for each in _YET_PHRASES
    ):
        return True
    told = [word for word in words if word not in {"and", "then", "or", "just", "please"}]
    first, after = (*told[:2], "", "")[:2]
    ordered = is_plain(first) and not is_past(first) and after not in _AFTER_NOUNS
    return ordered and (before or not any(is_past(word) for word in words))


def _is_yet(words: Sequence[str], place: int) -> bool:
    """Whether a word speaks of what is to come; "I'd left" is "I had", and lies behind."""
    after = words[place + 1] if place + 1 < len(words) else ""
    had = words[place] == "i'd" and is_past(after) and not is_plain(after)
    return words[place] in _YET and not had


def is_asked(words: Sequence[str], after: str, before: bool) -> bool:
    """Whether a clause asks; `after` is what stands between it and the next."""
    if "?" in after.split("\n", maxsplit=1)[0]:
        return True
    if before:
        return False
    asks = words[0] in _OPENERS and len(words) > 1 and words[1] in _PERSONS
    return asks or (len(words) > 2 and words[0] in _ASKERS and words[1] in _OPENERS)
