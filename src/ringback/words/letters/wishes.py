"""Towards what every letter leads: a meeting (R4), and the call that paves the way (P6, L3)."""

from datetime import date
from typing import Final

from ringback.words.message import Brief, Sentence, sentence

from .days import named
from .parts import Piece, Wording, pick, piece

_MEET: Final[Wording] = {
    "plain": (
        "I would love to meet you and answer your questions.",
        "I would be glad to meet you and show you more.",
    ),
    "warm": (
        "I'd love to come by, meet you, and answer any questions you have.",
        "It'd be great to meet you and tell you more.",
    ),
    "formal": (
        "I would welcome the opportunity to meet you and answer your questions.",
        "I would be glad to meet you and tell you more.",
    ),
}
_MEET_AGAIN: Final[Wording] = {
    "plain": (
        "I would love to meet again and take the next step.",
        "I would be glad to take the next step with you.",
        "I would love to come back and go on from there.",
        "The next step is one that I would gladly take.",
    ),
    "warm": (
        "I'd love to come back and take the next step with you.",
        "I'd be so glad to take the next step.",
        "It'd be great to meet again and go on from there.",
        "The next step is one that I'd gladly take.",
    ),
    "formal": (
        "I would welcome the opportunity to meet again and take the next step.",
        "I would be glad to take the next step with you.",
        "I would welcome a second meeting.",
        "The next step is one that I would gladly take.",
    ),
}
_WILL_CALL: Final[Wording] = {
    "plain": (
        "I will telephone you within a few days.",
        "Within a few days I will telephone you, if that suits you.",
        "If I may, I will telephone you within a few days.",
        "You will hear from me by telephone within a few days.",
        "I plan to telephone you within a few days.",
    ),
    "warm": (
        "I'll call you within a few days.",
        "Within a few days I'll give you a call, if that suits you.",
        "If I may, I'll call you within a few days.",
        "You'll hear from me by telephone within a few days.",
        "I'll give you a call within a few days.",
    ),
    "formal": (
        "I will telephone you within a few days.",
        "Within a few days I will telephone you, if that suits you.",
        "If I may, I will telephone you within a few days.",
        "You will hear from me by telephone within a few days.",
        "I will take the liberty of telephoning you within a few days.",
    ),
}
_WILL_CALL_AFTER: Final[Wording] = {
    "plain": (
        "You expect to know more by {day}, so I will telephone you within a few days after that.",
        "You named {day}. I will telephone you within a few days after it.",
        "I have noted {day}, and will telephone you within a few days after that.",
    ),
    "warm": (
        "You expect to know more by {day}, so I'll telephone you within a few days after that.",
        "You named {day}, so I'll telephone you within a few days after it.",
        "I've noted {day}, and I'll telephone you within a few days after that.",
    ),
    "formal": (
        "You expect to know more by {day}. I will telephone you within a few days after that.",
        "You named {day}. I will telephone you within a few days after it.",
        "I have noted {day}, and will telephone you within a few days after that.",
    ),
}
_WILL_CALL_FROM: Final[Wording] = {
    "plain": ("You said that I may follow up from {day}, so I will telephone you then.",),
    "warm": ("You said that I may follow up from {day}, so I'll telephone you then.",),
    "formal": ("You agreed that I may follow up from {day}. I will telephone you then.",),
}
_WILL_WAIT: Final[Wording] = {
    "plain": (
        "I look forward to hearing from you, and will gladly answer any questions.",
        "If you have questions, I will gladly answer them. I look forward to hearing from you.",
        "I will gladly answer whatever is still open, and look forward to hearing from you.",
    ),
    "warm": (
        "I look forward to hearing from you, and I'll gladly answer any questions.",
        "If you have any questions, I'll gladly answer them. I look forward to hearing from you!",
        "I'll gladly answer whatever's still open, and I look forward to hearing from you.",
    ),
    "formal": (
        "I look forward to hearing from you, and will gladly answer any questions.",
        "Should you have questions, I will gladly answer them. I look forward to your reply.",
        "I will gladly answer whatever is still open, and look forward to hearing from you.",
    ),
}


def may_announce(brief: Brief) -> bool:
    """Say whether a letter may announce a call: never for somebody who does not telephone."""
    return brief.may_call and brief.seeker.telephone != "no"


def wish(brief: Brief, turn: int) -> Sentence:
    """Say that one wishes to meet, or to meet again (R4)."""
    met = brief.interviewed_on is not None or brief.past.interview is not None
    return sentence(pick(_MEET_AGAIN if met else _MEET, brief, turn), "rule:R4")


def announced(
    brief: Brief, turn: int, named_day: date | None, agreed: date | None = None
) -> tuple[Piece, ...]:
    """Say that one will telephone within a few days, of a day they named if there is one (P6).

    From the day that they `agreed` to, where they did (P4). Where no call may be announced, one
    looks forward to hearing from them.
    """
    if not may_announce(brief):
        return (piece(pick(_WILL_WAIT, brief, turn), "rule:P5"),)
    if agreed is not None and agreed >= brief.today:
        text = pick(_WILL_CALL_FROM, brief, turn).format(day=named(brief, agreed))
        return (piece(text, "event:interviewed", "rule:P6", "rule:P4d"),)
    if named_day is None:
        # At another pace than the other wordings, so that no two letters share all of theirs.
        return (piece(pick(_WILL_CALL, brief, 2 * turn), "rule:P6"),)
    text = pick(_WILL_CALL_AFTER, brief, turn).format(day=named(brief, named_day))
    return (piece(text, "event:interviewed", "rule:P6", "rule:P4d"),)
