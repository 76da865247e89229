"""The note to somebody whose call was missed: when and how one can be reached (R12)."""

from collections.abc import Sequence
from typing import Final

from ringback.words.fitting.choice import Choice
from ringback.words.lacking import who_and_which
from ringback.words.message import Brief, Message, Sentence
from ringback.words.reach import own_number, own_number_said

from .days import on
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
from .wishes import wish

_SIZE: Final = Size()

_MISSED: Final = same(
    "I missed your call {when}.",
    "You called {when}, and I missed it.",
)
_THANKS: Final[Wording] = {
    "plain": (
        "Thank you for calling about {position}.",
        "Thank you for your call about {position}.",
    ),
    "warm": (
        "Thank you so much for calling about {position}.",
        "Thank you so much for your call about {position}.",
    ),
    "formal": (
        "Thank you for calling about {position}.",
        "I thank you for your call about {position}.",
    ),
}
_PERHAPS: Final = same(
    "In case you tried to call me about {position}, here is how to reach me.",
    "If you want to talk about {position}, here is how to reach me.",
)
_NAME_A_TIME: Final[Wording] = {
    "plain": (
        "I would be glad to talk. Name a time that suits you, and I will be there.",
        "When would be a good time to talk? Name one, and I will keep it free.",
    ),
    "warm": (
        "I'd be glad to talk. Name a time that suits you, and I'll be there.",
        "When would be a good time to talk? Just name one, and I'll keep it free.",
    ),
    "formal": (
        "I would be glad to speak with you. Please name a time that suits you, and I will "
        "be there.",
        "When would be a good time to speak? I will keep it free.",
    ),
}
_NUMBER: Final = "You can reach me at {number}"
_IN_WRITING: Final[Wording] = {
    "plain": (
        "I am best reached in writing, so please send me your questions and I will answer them "
        "the same way.",
        "Writing reaches me best. Send me what you would like to know, and I will answer in "
        "writing.",
    ),
    "warm": (
        "I'm best reached in writing, so just send me your questions and I'll answer the same way.",
        "Writing reaches me best. Send me whatever you'd like to know, and I'll write back.",
    ),
    "formal": (
        "I am best reached in writing, so please send me your questions and I will answer them "
        "the same way.",
        "Writing reaches me best. Please send me what you would like to know, and I will answer "
        "in writing.",
    ),
}
_TO_ADDRESS: Final = "My address is {address}."
_NOT_RECORDED: Final = (
    "No missed call of theirs is recorded, so the note only says how you can be reached: "
    "record it with `ringback log … rang-back NAME --missed`."
)


def ring_back(brief: Brief, _choices: Sequence[Choice], *, short: bool) -> Message:
    """Say that their call was seen and missed, and ask for a time, or for their questions (R12)."""
    rang = brief.past.rang is not None or brief.returning
    paragraphs: tuple[Paragraph, ...] = (
        _call(brief),
        _reached(brief),
        (Piece(wish(brief, brief.turn), rank=3),),
    )
    missing = (*who_and_which(brief), *nobody(brief), *reach(brief))
    return letter(
        "ring_back",
        brief,
        paragraphs,
        most=_SIZE.most(short=short),
        missing=missing if rang else (*missing, _NOT_RECORDED),
        subject="your call" if rang else "how to reach me",
    )


def _call(brief: Brief) -> tuple[Piece, ...]:
    named_as, refs = position(brief)
    rang = brief.past.rang
    if rang is None and not brief.returning:
        return (piece(pick(_PERHAPS, brief).format(position=named_as), "rule:R12", *refs),)
    when = on(brief, rang) if rang else ""
    seen = pick(_MISSED, brief).format(when=when).replace(" ,", ",").replace(" .", ".")
    thanks = pick(_THANKS, brief).format(position=named_as)
    return piece(seen, "event:rang"), piece(thanks, "event:rang", *refs)


def _reached(brief: Brief) -> tuple[Piece, ...]:
    """Ask for a time; whoever does not telephone asks for their questions in writing."""
    if brief.seeker.telephone == "no":
        # An e-mail bears the address it comes from.
        address = brief.seeker.email if brief.line == "post" else ""
        to = (piece(_TO_ADDRESS.format(address=address), "seeker:email"),) if address else ()
        return piece(pick(_IN_WRITING, brief), "rule:R12"), *to
    number = own_number(brief)
    ask = piece(pick(_NAME_A_TIME, brief), "rule:R12", "rule:R4")
    return (ask, _at(brief, number)) if number else (ask,)


def _at(brief: Brief, number: str) -> Piece:
    """Give the number, said figure by figure; an e-mail has it below the name."""
    if brief.line != "post":
        return piece("You can reach me at the number below.", "seeker:phone", rank=1)
    text, aloud = (f"{_NUMBER.format(number=each)}." for each in (number, own_number_said(brief)))
    return Piece(Sentence(text, aloud, ("seeker:phone",)))
