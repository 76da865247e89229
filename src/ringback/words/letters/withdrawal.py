"""The letter by which one withdraws: kind, brief, with no reason, and welcome to come back (P8)."""

from collections.abc import Sequence
from typing import Final

from ringback.words.fitting.choice import Choice
from ringback.words.lacking import who_and_which
from ringback.words.message import Brief, Message

from .days import at, is_to_come, on
from .parts import Paragraph, Piece, Size, Wording, letter, nobody, pick, piece, position, reach

_SIZE: Final = Size()

_WITHDRAWN: Final[Wording] = {
    "plain": (
        "I am withdrawing my application for {position}, and wanted you to know early.",
        "I have decided to withdraw my application for {position}. I wanted you to know at once.",
    ),
    "warm": (
        "I've decided to withdraw my application for {position}, and wanted you to know early.",
        "I'm withdrawing my application for {position}. I wanted you to know at once.",
    ),
    "formal": (
        "I would like to withdraw my application for {position}, and to let you know early.",
        "I have decided to withdraw my application for {position}. I wanted you to know at once.",
    ),
}
_DECLINED: Final[Wording] = {
    "plain": (
        "Thank you for offering me {position}. I have decided not to take it.",
        "I have decided not to take {position}. Thank you for offering it to me.",
    ),
    "warm": (
        "Thank you so much for offering me {position}. I've decided not to take it.",
        "I've decided not to take {position}. Thank you so much for offering it to me.",
    ),
    "formal": (
        "Thank you for offering me {position}. I have decided not to accept it.",
        "I have decided not to accept {position}. Thank you for offering it to me.",
    ),
}
_SET_FREE: Final[Wording] = {
    "plain": ("Please give the time that we had set, {moment}, to somebody else.",),
    "warm": ("Please give the time we'd set, {moment}, to somebody else.",),
    "formal": ("Please give the time that we had agreed, {moment}, to somebody else.",),
}
_MET: Final[Wording] = {
    "plain": (
        "Thank you for the time that you gave me {when}.",
        "I was glad of our talk {when}, and thank you for it.",
    ),
    "warm": (
        "Thank you so much for the time that you gave me {when}.",
        "I really enjoyed our talk {when}, and thank you for it.",
    ),
    "formal": (
        "Thank you for the time that you gave me {when}.",
        "I valued our conversation {when}, and thank you for it.",
    ),
}
_CONSIDERED: Final[Wording] = {
    "plain": ("Thank you for considering me.",),
    "warm": ("Thank you so much for considering me.",),
    "formal": ("Thank you for considering me.",),
}
_LATER: Final[Wording] = {
    "plain": (
        "I would be glad to hear from you about a later opening, and to talk with you then.",
        "Should another position open one day, I would be glad to hear of it and to talk again.",
    ),
    "warm": (
        "I'd be glad to hear from you about a later opening, and to talk with you then.",
        "If another position opens one day, I'd love to hear of it and to talk again.",
    ),
    "formal": (
        "I would be glad to hear from you about a later opening, and to speak with you then.",
        "Should another position open one day, I would be glad to hear of it.",
    ),
}
_WELL: Final[Wording] = {
    "plain": (
        "I wish you and whoever joins you all the best.",
        "I hope that you soon find the right person.",
    ),
    "warm": (
        "I wish you and whoever joins you all the very best.",
        "I hope you find just the right person soon.",
    ),
    "formal": (
        "I wish you and whoever joins you all the best.",
        "I hope that you will soon find the right person.",
    ),
}


def withdrawal(brief: Brief, _choices: Sequence[Choice], *, short: bool) -> Message:
    """Withdraw without a reason, free the time that was set, thank, and stay welcome (P8)."""
    paragraphs: tuple[Paragraph, ...] = (
        (_withdrawn(brief), *_set_free(brief)),
        _thanks(brief),
        (
            piece(pick(_LATER, brief), "rule:P8", "rule:R4"),
            piece(pick(_WELL, brief), "rule:P8", rank=2),
        ),
    )
    return letter(
        "withdrawal",
        brief,
        paragraphs,
        most=_SIZE.most(short=short),
        missing=(*who_and_which(brief), *nobody(brief), *reach(brief)),
        subject="withdrawal of my application",
    )


def _withdrawn(brief: Brief) -> Piece:
    named_as, refs = position(brief)
    offered = brief.past.verdict == "offer"
    text = pick(_DECLINED if offered else _WITHDRAWN, brief).format(position=named_as)
    return piece(text, "event:decided" if offered else "event:applied", *refs)


def _set_free(brief: Brief) -> tuple[Piece, ...]:
    moment = brief.past.arranged
    if moment is None or not is_to_come(brief, moment):
        return ()
    return (piece(pick(_SET_FREE, brief).format(moment=at(brief, moment)), "event:arranged"),)


def _thanks(brief: Brief) -> tuple[Piece, ...]:
    day = brief.past.interview.day if brief.past.interview else brief.interviewed_on
    if day is not None:
        text = pick(_MET, brief).format(when=on(brief, day))
        return (piece(text, "event:interviewed", rank=1),)
    # Whoever was offered the position has been thanked for more than that.
    offered = brief.past.verdict == "offer"
    return () if offered else (piece(pick(_CONSIDERED, brief), "event:applied", rank=1),)
