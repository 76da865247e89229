"""The grammar of a correction: which part of what, then `=`, then what should stand there."""

import re
from typing import Final

from ringback.tracker.reads.understanding import Understanding

from . import facts, fields, wants
from .corrected import Corrected, mistake, unknown

LONGEST: Final = 600
"""The most characters that a correction may have."""

_LIST: Final = re.compile(r"(want|fact)\s*(\+)?\s*(.*)")
_PARTS: Final = (
    *fields.NAMED,
    *(f"my {name}" for name in fields.MINE),
    "want 1",
    "want +",
    "fact 1",
    "fact +award",
)


def correct(understood: Understanding, typed: str) -> Corrected:
    """Lay one correction over what was understood; nothing after `=` takes an earlier one back.

    Raises `click.BadParameter` or an `IntakeError` for what makes no sense.
    """
    head, equals, tail = typed.partition("=")
    part = " ".join(head.lower().replace("_", " ").split())
    words = _clean(tail)
    if not equals:
        raise mistake(
            f"{typed[:60]!r} has no = in it, so nothing was changed by it. Write what should stand "
            "as title=Line cook, want 2=no, want +=Must drive, or fact 3=no."
        )
    listed = _LIST.fullmatch(part)
    if listed:
        correct_one = wants.correct if listed[1] == "want" else facts.correct
        return correct_one(understood, listed[3], words, new=bool(listed[2]))
    mine = part.removeprefix("my ")
    if part != mine and mine in fields.MINE:
        return fields.correct_mine(understood, fields.MINE[mine], words)
    if part not in fields.NAMED:
        raise unknown(part, _PARTS)
    return fields.correct(understood, fields.NAMED[part], words)


def _clean(typed: str) -> str:
    """Give the words with single blanks, without quotation marks that no shell has taken away."""
    words = " ".join(typed.split())
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        words = words[1:-1].strip()
    if len(words) > LONGEST:
        raise mistake(f"A correction has at most {LONGEST} characters, and this has {len(words)}.")
    return words
