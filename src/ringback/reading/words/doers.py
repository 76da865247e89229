"""Who does what a clause tells of: the seeker, they, a machine, or nobody who is named."""

from collections.abc import Sequence
from typing import Final, Literal

from ringback.intake import vocabulary
from ringback.reading.finders.names import Mention
from ringback.reading.finders.statements.frames import Word
from ringback.reading.finders.verbs import is_past

from .findings import Findings

Doer = Literal["i", "they", "machine", ""]
"""Who did it; "" where the words leave it to what was told before."""


def doer_of(found: Findings, before: Sequence[Word], verb: Word) -> Doer:
    """Give the nearest word before an act that can do it."""
    firm = found.telling.employer.lower().split()
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if word.text == "me" and place and before[place - 1].text in _ORDERED:
            # "Asked me to hold off": what they want is not done by the seeker.
            return "they"
        doer = _as_doer(word, firm)
        if doer == "they" and word.text in firm and place and before[place - 1].text in _TO_WHOM:
            continue
        if doer:
            return doer
        if _is_subject(found, before, word):
            return "they"
        if word.text in PARTING and (word.text != "," or _tells(before)):
            break
    return _as_doer(verb, [])


def _is_subject(found: Findings, before: Sequence[Word], word: Word) -> bool:
    """Whether a word is a name that can do something, and not whom something was done to."""
    named = any(m.span.start <= word.start < m.span.end and not owns(word, m) for m in found.people)
    if not named:
        return False
    leading = [each for each in before if each.start < word.start]
    return not (leading and (leading[-1].text in _TO_WHOM))


_TO_WHOM: Final = vocabulary.words_of(
    "called rang phoned telephoned tried call ring phone rung dialled dialed calld caled "
    "emailed email texted messaged to with w"
)
"""What is done to whoever is named right after it: "called Lori no answer left a message"."""


_ORDERED: Final = vocabulary.words_of(
    "asked told wants wanted advised begged tells asks sent sends texted emailed messaged wrote "
    "forwarded"
)
"""What is done to "me" by whoever acts on."""


def _as_doer(word: Word, firm: Sequence[str]) -> Doer:
    """Give who a word is, if it can do anything."""
    if word.text in _I:
        return "i"
    if word.text in _THEY or word.text in NOUNS_THAT_DO or word.text in firm:
        return "they"
    return "machine" if word.text in _MACHINE else ""


def _tells(words: Sequence[Word]) -> bool:
    """Whether something was done already, so that a comma parts it: "rang Dana, left a message"."""
    return any(is_past(word.text) for word in words)


_I: Final = frozenset(("i", "we", "me"))


_THEY: Final = vocabulary.words_of("he she they who somebody someone you everyone")


_MACHINE: Final = vocabulary.words_of(
    "voice network machine voicemail vm recording greeting answerphone robot bot answerfone mailbox"
)


NOUNS_THAT_DO: Final = vocabulary.words_of(
    "receptionist reception switchboard secretary assistant pa operator lady woman girl guy man "
    "lad recruiter manager boss hr team office company firm people lot owner director "
    "school candidate candidates applicant applicants "
    "agency hospital store shop clinic panel foreman chef supervisor department"
)


PARTING: Final = frozenset(",;:(.")


def owns(word: Word, mention: Mention) -> bool:
    """Whether a name owns what follows: "Dana's machine"."""
    return mention.span.end - word.start >= len(word.text) + 2
