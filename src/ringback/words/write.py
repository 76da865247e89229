"""The one way to a message."""

from collections.abc import Callable, Sequence
from typing import Final

from ringback.casebook.terms import MessageKind

from .calls.answered import opener, screening
from .calls.voicemail import voicemail
from .errors import NotYetWritten
from .fitting.choice import Choice, choose
from .fitting.fit import BY_WORDS, Fit
from .fitting.rarity import COMMON, Rarity
from .message import Brief, Message

_WRITERS: Final[dict[str, Callable[..., Message]]] = {
    "voicemail": voicemail,
    "opener": opener,
    "screening": screening,
}


def write(
    kind: MessageKind,
    brief: Brief,
    *,
    short: bool = False,
    fit: Fit = BY_WORDS,
    rarity: Rarity = COMMON,
) -> Message:
    """Write a message of this kind; raises `NotYetWritten` for a kind that there is not yet."""
    if kind not in _WRITERS:
        kinds = ", ".join(_WRITERS)
        raise NotYetWritten(
            f"There is no {kind} message yet: this version writes {kinds}. Ask for one of these."
        )
    choices: Sequence[Choice] = choose(brief, fit, rarity)
    return _WRITERS[kind](brief, choices, short=short)
