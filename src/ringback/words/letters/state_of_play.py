"""The polite question how things stand, by e-mail rather than by telephone (S3)."""

from collections.abc import Sequence
from typing import Final

from ringback.words.fitting.choice import Choice
from ringback.words.lacking import lacking
from ringback.words.message import Brief, Message

from .parts import Paragraph, Piece, Size, Wording, letter, pick, piece, reach
from .proof import pieces, proof
from .standing import Standing, standing
from .wishes import wish

_SIZE: Final = Size()

_ASK: Final[Wording] = {
    "plain": (
        "Could you tell me where things stand?",
        "How do things stand at present?",
        "May I ask where things stand?",
    ),
    "warm": (
        "Could you tell me where things stand?",
        "How are things going?",
        "May I ask how things stand?",
    ),
    "formal": (
        "May I ask what the current state of play is?",
        "Could you tell me how matters stand at present?",
        "I would be grateful to learn how matters stand.",
    ),
}
_NEW_TIME: Final[Wording] = {
    "plain": (
        "I would gladly find another time. Which day suits you?",
        "Another day is fine with me. Which one would suit you?",
    ),
    "warm": (
        "I'd love to find another time. Which day suits you?",
        "Another day is fine with me. Which one would suit you?",
    ),
    "formal": (
        "I would gladly agree on another time. Which day would suit you?",
        "Another day would suit me well. Which one would be convenient to you?",
    ),
}
_NO_HURRY: Final[Wording] = {
    "plain": (
        "One line is enough, whenever it suits you.",
        "If nothing is settled yet, that is good to know too.",
        "A short line will do, and there is no hurry.",
    ),
    "warm": (
        "One line is plenty, whenever it suits you.",
        "If nothing's settled yet, that's good to know too.",
        "A short line will do, and there's no hurry.",
    ),
    "formal": (
        "One line is enough, whenever it suits you.",
        "If nothing has been settled yet, that is good to know as well.",
        "A short line would do, and there is no hurry.",
    ),
}
_IN_TIME: Final[Wording] = {
    "plain": ("One line would help me to decide well.", "Even a rough idea would help me."),
    "warm": ("One line would help me a lot.", "Even a rough idea would help me."),
    "formal": ("One line would help me to decide well.", "Even a rough idea would be of help."),
}
_ADD: Final[Wording] = {
    "plain": (
        "I would like to add one thing.",
        "One more thing about me.",
        "Meanwhile, one thing more about me.",
    ),
    "warm": (
        "I'd like to add one thing.",
        "One more thing about me.",
        "Meanwhile, one thing more about me.",
    ),
    "formal": (
        "There is one thing that I would like to add.",
        "One more thing about my work.",
        "May I add one thing about my work?",
    ),
}
_NOTHING_NEW: Final = (
    "The letter says nothing new, as none of the facts that are left could be put into a "
    "sentence: add to your résumé what you have not mentioned."
)


def state_of_play(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Ask how things stand, and say something new (S3, F5); never whether anything arrived (R3).

    Where an appointment fell through it asks for another; where something presses it says until
    when.
    """
    now = standing(brief)
    found = proof(brief, choices)[:1]
    paragraphs: tuple[Paragraph, ...] = (
        (*now.pieces, *_asked(brief, now)),
        (*_added(brief) * bool(found), *pieces(found, rank=1)),
        (Piece(wish(brief, brief.turn)),),
    )
    return letter(
        "state_of_play",
        brief,
        paragraphs,
        most=_SIZE.most(short=short),
        missing=_missing(brief, choices, said=bool(found)),
        subject=now.subject,
    )


def _asked(brief: Brief, now: Standing) -> tuple[Piece, ...]:
    """Ask for a new time where one fell through, else how things stand; nobody is pressed."""
    if now.kind == "fell through":
        return (piece(pick(_NEW_TIME, brief), "rule:R4"),)
    ask = piece(pick(_ASK, brief), "rule:S3")
    ease = _IN_TIME if now.kind == "presses" else _NO_HURRY
    return ask, piece(pick(ease, brief), "rule:S3", rank=4)


def _added(brief: Brief) -> tuple[Piece, ...]:
    return (piece(pick(_ADD, brief), "rule:F5", rank=2),)


def _missing(brief: Brief, choices: Sequence[Choice], *, said: bool) -> tuple[str, ...]:
    lacks = (*lacking(brief, choices, number=False), *reach(brief))
    # That every fact was said before is told already.
    new = any(choice.fact.key not in brief.used for choice in choices)
    return lacks if said or not new else (*lacks, _NOTHING_NEW)
