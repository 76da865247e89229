"""Whether words that look like a statement say it."""

from collections.abc import Callable
from typing import Final

from ringback.intake.vocabulary import words_of as words

from .decided import is_decided, is_forbidden
from .doing import (
    is_absent,
    is_bidden,
    is_from_them,
    is_named,
    is_the_seekers,
    is_the_tellers,
    is_theirs,
    is_to_come,
    is_told_them,
)
from .supposing import NOT, is_supposed
from .values import Act, Cue

_RECORDINGS: Final = words(
    "machine greeting answerphone recording voicemail vm ansaphone mailbox recorded outgoing robot "
    "bot screener"
)


_MESSAGES: Final = words("voicemail vm recording")
_LEFT: Final = (["my"], ["a"], ["me"], ["another"])
_ABSENT: Final = words("until till to on sick work for this next from you your the")
_CALLING: Final = words("call called calling")
_CHOOSING: Final = words("press wish prefer if call or reschedule click you type")
_PLANNING: Final = words("reminder remember remind self todo plan")


def said_so(cue: Cue) -> bool:
    """Whether the cue stands in the words as something that they say, and not as their contrary."""
    if cue.act == "own":
        return is_the_tellers(cue)
    if cue.teller == "seeker" and (
        cue.piece.asked
        or _is_recorded(cue)
        or is_told_them(cue)
        or _PLANNING & {word.text for word in cue.piece.words[:4]}
    ):
        return False
    return _SAYING.get(cue.act, _is_plain)(cue)


def _is_recorded(cue: Cue) -> bool:
    """Whether a machine says it to all callers; a message of one's own or left for one does not."""
    before = cue.before()
    return any(
        word in _RECORDINGS and not (word in _MESSAGES and before[place - 1 : place] in _LEFT)
        for place, word in enumerate(before)
    )


def _is_plain(cue: Cue) -> bool:
    return True


def _is_wanted(cue: Cue) -> bool:
    """Whether they want something: "do not reply" and a seeker's "let me" do not say so."""
    if cue.act == "answer_due" and cue.teller != "seeker" and {"my", "our"} & set(cue.own()[:3]):
        return cue.own()[0] in ("accept", "accepting")  # "You will have my answer by Friday."
    if cue.act == "request" and "about" in cue.own():
        return False
    if cue.teller == "seeker" and cue.own()[0] in ("let", "give", "send"):
        return False
    if cue.act == "request" and not is_from_them(cue):
        return False
    return "yes" in cue.own() or not NOT & set(cue.own() + cue.before(1))


def _goes_ahead_no_more(cue: Cue) -> bool:
    if cue.own()[-1] == "off" and cue.own()[0] not in _CALLING and _ABSENT & set(cue.after(1)):
        return False
    if cue.own()[0] == "not" and is_supposed(cue):
        return False
    if cue.own()[0] == "cancel" and cue.before(1) in (["to"], ["or"]):
        return not _CHOOSING & set(cue.before(4))  # "Press two to cancel" leaves it to the seeker.
    return not NOT & set(cue.before(2))


_SAYING: Final[dict[Act, Callable[[Cue], bool]]] = {
    "filled": is_decided,
    "rejected": is_decided,
    "offer": is_decided,
    "no_contact": is_forbidden,
    "no_calls": is_forbidden,
    "no_letters": is_forbidden,
    "promise": is_theirs,
    "wait": is_bidden,
    "check_back": is_the_seekers,
    "ask_often": is_the_seekers,
    "meeting": is_to_come,
    "talk": is_to_come,
    "moved": is_to_come,
    "request": _is_wanted,
    "away": is_absent,
    "received": is_from_them,
    "thanked": is_from_them,
    "answer_due": _is_wanted,
    "said": is_named,
    "cancelled": _goes_ahead_no_more,
}
