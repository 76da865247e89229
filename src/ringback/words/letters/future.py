"""After a no: thanks, a later opening, and how often one may ask (P8)."""

from collections.abc import Sequence
from typing import Final

from ringback.words.english.casing import upper_first
from ringback.words.fitting.choice import Choice
from ringback.words.fitting.evidence import Evidence
from ringback.words.lacking import who_and_which
from ringback.words.message import Brief, Message

from .days import counted, on
from .parts import (
    Paragraph,
    Piece,
    Size,
    Wording,
    letter,
    nobody,
    pick,
    piece,
    position,
    reach,
    same,
)
from .proof import pieces, proof

_SIZE: Final = Size()

_TOLD: Final[Wording] = {
    "plain": (
        "Thank you for letting me know about {position}.",
        "Thank you for your answer about {position}.",
    ),
    "warm": (
        "Thank you for letting me know about {position}.",
        "Thanks so much for your answer about {position}.",
    ),
    "formal": (
        "Thank you for letting me know your decision about {position}.",
        "Thank you for telling me your decision about {position}.",
    ),
}
_FILLED: Final = same(
    "I understand that {position} has been filled, and thank you for considering me.",
    "{Position} has been filled, I understand. Thank you for considering me.",
)
_CONSIDERED: Final = same(
    "Thank you for considering me for {position}.",
    "I would like to thank you for considering me for {position}.",
)
_TALK: Final[Wording] = {
    "plain": ("I was glad of our talk {when}.", "Our talk {when} was a good one."),
    "warm": ("I really enjoyed our talk {when}.", "Our talk {when} was a pleasure."),
    "formal": ("I was glad of our conversation {when}.", "I valued our conversation {when}."),
}
_LATER: Final[Wording] = {
    "plain": (
        "I would still like to work with you. May I be a candidate for a later opening?",
        "If something similar opens later, may I be a candidate for it?",
    ),
    "warm": (
        "I'd still love to work with you. May I be a candidate for a later opening?",
        "If something similar opens later, may I be a candidate for it?",
    ),
    "formal": (
        "I would still be glad to work with you. May I be a candidate for a later opening?",
        "Should a similar position open later, may I be a candidate for it?",
    ),
}
_HOW_OFTEN: Final[Wording] = {
    "plain": (
        "And how often may I check back with you?",
        "May I ask again now and then, and how often would suit you?",
    ),
    "warm": (
        "And how often may I check back with you?",
        "May I ask again now and then, and how often would suit you?",
    ),
    "formal": (
        "And how often may I check back with you?",
        "May I ask again now and then, and how often would suit you?",
    ),
}
_BRING: Final[Wording] = {
    "plain": (
        "This is what I would bring to it.",
        "So that you remember me, here is what I would bring.",
    ),
    "warm": ("Here's what I'd bring to it.", "So that you remember me, here's what I'd bring."),
    "formal": (
        "This is what I would bring to it.",
        "So that you remember me, here is what I would bring.",
    ),
}
_MEET: Final[Wording] = {
    "plain": (
        "I would gladly meet you for a short talk even before something opens.",
        "I would be glad to talk at any time, also before something opens.",
    ),
    "warm": (
        "I'd gladly meet you for a short talk even before something opens.",
        "I'd love to talk at any time, also before something opens.",
    ),
    "formal": (
        "I would gladly meet you for a short conversation even before something opens.",
        "I would be glad to speak with you at any time, also before something opens.",
    ),
}
_AGREED: Final = same(
    "You agreed that I may ask again every {span}, and so I am writing about {position} "
    "and what may have opened since.",
    "As you agreed that I may ask again every {span}, I am asking: has anything opened since "
    "we were in touch about {position}?",
)
_OPEN_NOW: Final[Wording] = {
    "plain": ("Is there an opening now, or one to come, for which you might consider me?",),
    "warm": ("Is there an opening now, or one to come, that you might consider me for?",),
    "formal": ("Is there an opening at present, or one to come, for which you might consider me?",),
}
_AGAIN: Final[Wording] = {
    "plain": ("If there is nothing now, I will ask again in {span}.",),
    "warm": ("If there's nothing now, I'll ask again in {span}.",),
    "formal": ("If there is nothing at present, I will ask again in {span}.",),
}


def future(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Thank, ask to be a candidate later, and how often one may ask; or ask as agreed (P8)."""
    found = proof(brief, choices, fitted=False)[:1]
    agreed = brief.past.check_back
    body = _asking_again(brief, found) if agreed else _first_asked(brief, found)
    missing = (*who_and_which(brief), *nobody(brief), *reach(brief))
    return letter(
        "future",
        brief,
        body,
        most=_SIZE.most(short=short),
        missing=missing,
        subject="what may have opened" if agreed else "a later opening",
    )


def _first_asked(brief: Brief, found: Sequence[Evidence]) -> tuple[Paragraph, ...]:
    ask = piece(pick(_LATER, brief), "rule:P8")
    often = piece(pick(_HOW_OFTEN, brief), "rule:P8")
    return (
        (*_thanks(brief), *_talk(brief)),
        (ask, often),
        (*_led(brief, found), *pieces(found, rank=1)),
        (piece(pick(_MEET, brief), "rule:R4", rank=3),),
    )


def _asking_again(brief: Brief, found: Sequence[Evidence]) -> tuple[Paragraph, ...]:
    """Ask as agreed, say something new, and when one will ask again."""
    count, unit = brief.past.check_back or (1, "months")
    span = counted(count, unit)
    named_as, refs = position(brief)
    text = pick(_AGREED, brief).format(span=span, position=named_as)
    again = pick(_AGAIN, brief).format(span=f"a {span}" if count == 1 else span)
    asked = () if "?" in text else (piece(pick(_OPEN_NOW, brief), "rule:P8"),)
    return (
        (piece(text, "event:agreed", *refs), *asked),
        (*_led(brief, found), *pieces(found, rank=1)),
        (piece(pick(_MEET, brief), "rule:R4", rank=3), piece(again, "event:agreed", "rule:P8")),
    )


def _thanks(brief: Brief) -> tuple[Piece, ...]:
    """Thank for their word if they sent it, else for having been considered."""
    past = brief.past
    filled, told = past.verdict == "filled", past.verdict == "rejected" and past.heard
    wording = _FILLED if filled else _TOLD if told else _CONSIDERED
    named_as, refs = position(brief)
    text = pick(wording, brief).format(position=named_as, Position=upper_first(named_as))
    return (piece(text, "event:decided" if filled or told else "event:applied", *refs),)


def _talk(brief: Brief) -> tuple[Piece, ...]:
    day = brief.past.interview.day if brief.past.interview else brief.interviewed_on
    if day is None:
        return ()
    return (piece(pick(_TALK, brief).format(when=on(brief, day)), "event:interviewed", rank=2),)


def _led(brief: Brief, found: Sequence[Evidence]) -> tuple[Piece, ...]:
    told = any(each.choice.is_reason for each in found)
    return (piece(pick(_BRING, brief), "rule:P8", rank=4),) * told
