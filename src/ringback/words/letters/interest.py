"""The letter of interest: the facts that fit, and the call that follows without word (L3, F4)."""

from collections.abc import Sequence
from typing import Final

from ringback.words.calls.details import details
from ringback.words.fitting.choice import Choice
from ringback.words.lacking import lacking
from ringback.words.message import Brief, Message

from .parts import Paragraph, Piece, Size, Wording, letter, pick, piece, reach
from .proof import pieces, proof
from .standing import came_last, referred
from .wishes import may_announce, wish

_SIZE: Final = Size()
_GIVEN: Final = frozenset(("given", "greeting", "card", "directed"))
"""How a cell came to be known that one may name: not from a page or a directory."""

_WHY: Final[Wording] = {
    "plain": (
        "Here is what I would bring to it.",
        "Here is why you might want to talk with me.",
        "I would like this work, and here is what I bring.",
    ),
    "warm": (
        "Here's what I'd bring to it.",
        "Here's why you might want to talk with me.",
        "I'd love to do this work, and here's what I bring.",
    ),
    "formal": (
        "Allow me to say what I would bring to it.",
        "Here is why a talk with me may be worth your time.",
        "I would like to do this work, and this is what I would bring to it.",
    ),
}
_STILL: Final[Wording] = {
    "plain": (
        "I would gladly do this work, and would like to add one thing.",
        "My interest is as strong as it was, and I have something to add.",
    ),
    "warm": (
        "I'd love to do this work, and I'd like to add one thing.",
        "I'm as interested as ever, and I have something to add.",
    ),
    "formal": (
        "I would very much like to do this work, and would like to add one thing.",
        "My interest is as strong as it was, and I would like to add something.",
    ),
}
_WANT_IT: Final[Wording] = {
    "plain": ("I would like to do this work.", "I want to do this work."),
    "warm": ("I'd love to do this work.", "I'd really like to do this work."),
    "formal": ("I would very much like to do this work.", "This is work that I want to do."),
}
_WILL_CALL: Final[Wording] = {
    "plain": (
        "Unless I hear from you first, I will call you{cell} in the next few days.",
        "If I have no word from you before then, I will call you{cell} in the next few days.",
        "In the next few days I will call you{cell}, unless I hear from you before that.",
    ),
    "warm": (
        "Unless I hear from you first, I'll call you{cell} in the next few days.",
        "If I have no word from you before then, I'll call you{cell} in the next few days.",
        "In the next few days I'll call you{cell}, unless I hear from you before that.",
    ),
    "formal": (
        "Unless I hear from you first, I will call you{cell} in the next few days.",
        "Should I have no word from you before then, I will call you{cell} in the next few days.",
        "In the next few days I will call you{cell}, unless I hear from you before that.",
    ),
}
_WILL_WAIT: Final[Wording] = {
    "plain": (
        "I would be glad to hear from you, and can come to meet you on any day that suits you.",
        "I would gladly meet you whenever it suits you, and answer any questions before that.",
    ),
    "warm": (
        "I'd be glad to hear from you, and I'll gladly come to meet you when it suits you.",
        "I'd love to meet you whenever it suits you, and answer any questions before that.",
    ),
    "formal": (
        "I would be glad to hear from you, and to meet you on any day that suits you.",
        "I would be pleased to meet you whenever it suits you, and to answer any questions.",
    ),
}


def interest(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Say one's interest, one or two new facts that fit, and when one will call (L3, F4, F5)."""
    found = proof(brief, choices)
    first = (came_last(brief), *referred(brief))
    # Where no call follows, the last sentence holds the wish to meet.
    wishes = (Piece(wish(brief, brief.turn), rank=3),) * may_announce(brief)
    paragraphs: tuple[Paragraph, ...] = (
        (
            *first,
            *_found_by(brief, first),
            *_led(brief, facts=any(each.choice.is_reason for each in found)),
        ),
        pieces(found, rank=1, second=5),
        (*wishes, _next(brief)),
    )
    return letter(
        "interest",
        brief,
        paragraphs,
        most=_SIZE.most(short=short),
        missing=(*lacking(brief, choices, number=False), *reach(brief)),
        subject="what I would bring",
    )


def _led(brief: Brief, *, facts: bool) -> tuple[Piece, ...]:
    """Lead over to the facts: what is new to whoever knows the seeker is an addition."""
    known = brief.talked or bool(brief.used)
    text = pick(_STILL if known else _WHY, brief) if facts else pick(_WANT_IT, brief)
    return (piece(text, "rule:L3", "rule:F5" if known else "rule:R6", rank=2 * facts),)


def _found_by(brief: Brief, first: Sequence[Piece]) -> tuple[Piece, ...]:
    """Say what tells the résumé from the others (R5)."""
    before = " ".join(each.sentence.text for each in first)
    return tuple(Piece(each, rank=4) for each in details(brief, before))


def _next(brief: Brief) -> Piece:
    if not may_announce(brief):
        return piece(pick(_WILL_WAIT, brief), "rule:R4")
    cell = brief.contact.line("cell") if brief.contact else None
    known = brief.past.told_cell or (cell is not None and cell.origin in _GIVEN)
    text = pick(_WILL_CALL, brief).format(cell=" on your cell" if known else "")
    refs = ("event:greeting",) if brief.past.told_cell else ("contact:name",) if known else ()
    return piece(text, "rule:L3", *refs)
