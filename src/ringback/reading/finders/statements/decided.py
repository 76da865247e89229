"""Whether a decision was made, and whether something was asked not to be done."""

from typing import Final

from ringback.intake.vocabulary import words_of as words

from .supposing import NOT, is_guessed, is_supposed, is_under_a_yes
from .values import Cue

_UNOFFERED: Final = NOT | {"unable", "future", "who", "decide", "before"}
_AFTER_NO: Final = words(
    "and but thanks thank so to again sorry in by today this from for at on i we they then or"
)
_MEETINGS: Final = words("interview meeting appointment call chat")
_TAKEN: Final = words("take taking taken")
_HEARD: Final = words("call calls message messages email emails question questions")
_MANY: Final = words("candidates applicants others people individuals finalists")
_PAPERS: Final = words(
    "application resume cv letter number message note documents file email form references"
)
_SEEKER: Final = words("you me us your my")
_MINE: Final = words("i have just finally and then so also well we , ( :")
_ELSEWHERE: Final = words(
    "brother sister mate friend neighbour neighbor cousin wife husband partner mum mom dad son "
    "other another elsewhere daughter flatmate roommate nephew niece uncle aunt rival rivals "
    "competitor competitors different"
)
_MACHINES: Final = words("machine voicemail greeting recording answerphone mailbox")
_INVITING: Final = words("hesitate need forget worry mind miss able want answered hear receive yet")
_REQUESTED: Final = words("grateful appreciate prefer prefers rather obliged thank")
_REQUESTING: Final = words("ask asks asked request requested prefer told tell tells said")
_AUXILIARY: Final = words(
    "do does did have has had is are was were will would can could should may might am i"
)
_FORBIDDING: Final = words("do to please rather must should me us better is prefer")


def is_decided(cue: Cue) -> bool:
    """Whether a no, a post that is gone or an offer is told as a fact."""
    if cue.teller == "seeker" and (_is_elsewhere(cue) or _is_the_seekers_own(cue)):
        return False
    if is_guessed(cue) or (cue.act == "offer" and not _is_offered(cue)):
        return False
    if is_supposed(cue) and not (cue.act == "offer" and is_under_a_yes(cue)):
        return False
    if cue.piece.asked and cue.act != "offer":
        return False
    return not _is_denied(cue)


def _is_elsewhere(cue: Cue) -> bool:
    """Whether it happened to somebody else, or the offer is another firm's."""
    near = cue.close(6) + (cue.own() + cue.after(5) if cue.act == "offer" else [])
    return bool(_ELSEWHERE & set(near))


def _is_the_seekers_own(cue: Cue) -> bool:
    """Whether it is the seeker who decides: "I passed on it", "I turned them down"."""
    own = cue.own()
    mine = {"me", "my", "us", "got", "get", "was", "am", "been", "had", "have", "received"}
    return (
        cue.act in ("rejected", "filled")
        and own[0] not in ("not", "a", "an", "the", "no")
        and cue.close(1) in (["i"], ["we"])
        and not mine & set(own)
    )


def _is_denied(cue: Cue) -> bool:
    own = cue.own()
    if cue.act == "rejected" and own[0] == "not" and _MEETINGS & set(cue.close(3)):
        return True  # It is the interview that does not go ahead.
    if cue.act == "rejected" and _TAKEN & set(own) and _HEARD & set(cue.after(2)):
        return True  # "I could not take your call" is no answer to an application.
    if own[0] not in NOT and NOT & set(cue.close(4)):
        return True
    if cue.act == "filled" and {"not", "until", "yet"} & set(own[1:] + cue.after(1)):
        return True
    if own[-1] == "to":
        # What is given to the seeker is given to nobody else, and papers are handed on.
        return cue.act != "offer" and bool(
            _SEEKER & set(cue.after(1)) or _PAPERS & set(cue.before(6) + own)
        )
    if own[0] == "not" and {"without", "until", "before", "unless"} & set(cue.after(1)):
        return True
    if cue.act == "filled" and _MANY & set(own + cue.after(3)):
        return True
    if own[-1] == "no":
        # "They say no" is one, "no calls" is none.
        return any(word.isalpha() and word not in _AFTER_NO for word in cue.after(1))
    return "yet" in own or cue.after(1) == ["yet"]


def _is_offered(cue: Cue) -> bool:
    """Whether it is this seeker to whom something is offered."""
    own, before = cue.own(), cue.before(1)
    if cue.teller == "them" and {"me", "i"} & set(own):
        return False
    if _UNOFFERED & set(cue.close(5)):
        return False
    if cue.teller == "seeker" and own[0] in ("got", "received", "have", "had"):
        return not before or before[0] in _MINE
    return True


def is_forbidden(cue: Cue) -> bool:
    """Whether somebody is asked not to do it, and not merely did not do it, or may well do it."""
    own, before = cue.own(), cue.before(3)
    if _INVITING & set(own) or _MACHINES & set(cue.before()) or cue.after(1) == ["list"]:
        return False
    if own[0] in ("instead", "rather"):
        return _is_asked_instead(cue)
    if own[0] != "not":
        return not is_supposed(cue) and not NOT & set(before) and _is_theirs_to_ask(cue)
    if before[-1:] == ["did"]:
        # "We would be grateful if you did not ring."
        return bool(_REQUESTED & set(cue.before(10)))
    if _is_requested(cue):
        return True
    return not is_supposed(cue) and (
        own[-1] == "calls" or (bool(_FORBIDDING & set(before[-1:])) and "i" not in before[-2:])
    )


def _is_theirs_to_ask(cue: Cue) -> bool:
    """Whether a seeker who says "no calls" or "only by email" tells of what they want."""
    said = set(cue.own() + cue.before(12))
    if cue.teller != "seeker" or {"more", "further", "stop", "quit", "off"} & said:
        return True
    return bool(_REQUESTING & said or {"please", "wants", "says", "say", "only"} & said) and (
        "i" not in cue.before()
    )


def _is_requested(cue: Cue) -> bool:
    """Whether a "not" follows their asking: "asked that I email and not call him"."""
    if cue.own()[1] == "to":
        return bool(_REQUESTING & set(cue.before(8)))
    asked = bool(_REQUESTING & set(cue.before(10))) and not is_supposed(cue)
    free = _AUXILIARY - ({"do"} if {"that", "ask", "asks", "asked"} & set(cue.before(5)) else set())
    return asked and not free & set(cue.before(1))


def _is_asked_instead(cue: Cue) -> bool:
    """Whether they ask for something "instead of calling", and nobody merely did so."""
    before = set(cue.before(12))
    return bool((_REQUESTING | {"please", "kindly", "rather"}) & before) and "i" not in before
