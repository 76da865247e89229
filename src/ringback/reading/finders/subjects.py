"""Who does it in a clause: the seeker, somebody of the other end, or a machine."""

from collections.abc import Sequence
from typing import Final, Literal

from ringback.intake import vocabulary

from .verbs import is_auxiliary, is_past, is_plain, is_present
from .wording import Word

Who = Literal["i", "they", "machine", ""]
"""Who does it: the seeker, somebody of the other end, a machine or recording, or nobody named."""

ME: Final = frozenset(
    ("i", "we", "i'm", "im", "i've", "ive", "i'd", "i'll", "we've", "we'd", "we'll")
)  # it is the word that is meant
THEY: Final = vocabulary.words_of(
    "he she they who you he's she's they're they've they'd they'll he'd he'll she'd she'll "
    "somebody someone nobody shes hes theyre theyll theyve everyone noone you've you'll you're"
)
IT: Final = frozenset(("it", "it's", "its", "that", "which", "this", "it'd", "it'll", "that's"))
MACHINES: Final = vocabulary.words_of(
    "machine voicemail vm recording greeting answerphone answerfone ansaphone message robot bot "
    "voice-mail mailbox assistant-bot recorded answering auto-reply autoreply beep screener"
)
_SAYS: Final = vocabulary.words_of(
    "said says saying say told tells asked asks gave gives instructed mentioned goes reckons "
    "announced"
)
_THINGS: Final = vocabulary.words_of(
    "line phone number call email mail letter interview job position role post decision offer "
    "appointment nothing signal day week feedback application résumé resume cv thing reply "
    "answer response date deadline time meeting portal website site system ad advert today "
    "yesterday tomorrow tonight morning afternoon monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thur thurs fri sat sun there what all"
)
_NO_SUBJECT: Final = vocabulary.words_of(
    "a an the my his her their our your and but so then or also just only to of in on at by "
    "from for with about as than after before until till when while if because cos finally "
    "again already still even now later soon ok okay well actually anyway basically please not "
    "never always got this that these those two three both very really straight first last next "
    "since yes no eventually once"
)


def subject_of(words: Sequence[Word]) -> Who:
    """Give who does it in a clause, "" where the clause does not say."""
    for place in range(min(len(words), _FAR)):
        who = _pronoun(words, place)
        if who is not None:
            return who
        if _tells(words, place):
            return _named_before(words, place)
    return ""


_FAR: Final = 14
"""How many words into a clause its subject may stand."""


def is_subject(text: str) -> bool:
    """Whether a word in lower case is a pronoun that does something."""
    return text in ME or text in THEY or text in IT


def _pronoun(words: Sequence[Word], place: int) -> Who | None:
    text = words[place].text
    if text in ME:
        return "i"
    if text in THEY:
        return "they"
    if text in IT:
        following = [word.text for word in words[place + 1 : place + 3]]
        return "machine" if _SAYS.intersection(following) else None
    return None


def _tells(words: Sequence[Word], place: int) -> bool:
    text = words[place].text
    if is_past(text) or is_auxiliary(text):
        return True
    if place == 0:
        return False
    subject = words[place - 1]
    return is_present(text) and not is_plain(text) and subject.text not in _NO_SUBJECT


def _named_before(words: Sequence[Word], place: int) -> Who:
    """Give who stands before the verb at `place`: the nearest noun that could do it."""
    for word in reversed(words[:place]):
        if word.text in MACHINES or word.text.removesuffix("'s") in MACHINES:
            return "machine"
        if word.text in _THINGS or word.text[0].isdigit():
            return ""
        if word.text in _NO_SUBJECT or word.text.endswith("ly"):
            continue
        return "they"
    return ""
