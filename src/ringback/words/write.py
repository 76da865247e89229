"""The one way to a message."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ringback.casebook.terms import MessageKind

from .calls.answered import opener, screening
from .calls.voicemail import voicemail
from .fitting.choice import choose
from .fitting.fit import BY_WORDS, Fit
from .fitting.rarity import COMMON, Rarity
from .greeting.own import own_greeting
from .grounding.check import ungrounded
from .letters.future import future
from .letters.interest import interest
from .letters.ring_back import ring_back
from .letters.state_of_play import state_of_play
from .letters.thank_you import thank_you
from .letters.withdrawal import withdrawal
from .message import Brief, Message

_WRITERS: Final[dict[MessageKind, Callable[..., Message]]] = {
    "voicemail": voicemail,
    "opener": opener,
    "screening": screening,
    "thank_you": thank_you,
    "state_of_play": state_of_play,
    "interest": interest,
    "future": future,
    "ring_back": ring_back,
    "withdrawal": withdrawal,
    "own_greeting": own_greeting,
}

_TRIED: Final = 6
"""So many times a message is written anew without a fact that could not be said truly."""


def write(
    kind: MessageKind,
    brief: Brief,
    *,
    short: bool = False,
    fit: Fit = BY_WORDS,
    rarity: Rarity = COMMON,
) -> Message:
    """Write a message of this kind that claims nothing but what it rests on.

    Each is read again, as a stranger would, for anything that stands in no fact, event or posting;
    a fact that came out so is left out, and the message is written without it. In the end it says
    no fact at all.
    """
    for _ in range(_TRIED):
        message = _WRITERS[kind](brief, choose(brief, fit, rarity), short=short)
        doubtful = _doubtful(message, brief)
        if not doubtful:
            return message
        brief = replace(
            brief, facts=tuple(fact for fact in brief.facts if fact.key not in doubtful)
        )
    return _WRITERS[kind](replace(brief, facts=()), (), short=short)


def _doubtful(message: Message, brief: Brief) -> frozenset[str]:
    """Give the facts behind whatever a message says that they do not hold."""
    found = {each.sentence for each in ungrounded(message, brief)}
    return frozenset(
        ref.removeprefix("fact:")
        for each in message.sentences
        if each.text in found
        for ref in each.rests_on
        if ref.startswith("fact:")
    )
