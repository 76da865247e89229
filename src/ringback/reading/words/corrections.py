"""What somebody takes back while telling: "on Monday, no wait, it was Tuesday"."""

import re
from collections.abc import Callable
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.finders.names import find_people
from ringback.reading.finders.phones import find_phones
from ringback.reading.values import Telling

_CUE: Final = re.compile(
    r"\b(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? actually|actually,? no|scratch that|"
    r"strike that|"
    r"i mean|i meant|correction|make that|i tell a lie|my mistake|or rather|rather|sorry,? i mean|"
    r"hang on|hold on|oops|er,? no|um,? no|not \w{3,9},)\b[,:.!]*\s*(?:it was|it's|its|that "
    r"was)?\s*|"
    r"(?<=[.…])\s*sorry,\s+",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_BEHIND: Final = 40
"""How far behind the words of taking back their object may stand, in characters."""


def corrected(text: str, telling: Telling) -> str:
    """Give a text of the same length in which what was taken back is blanked out."""
    for cue in list(_CUE.finditer(text))[:5]:
        for finder in _FINDERS:
            spans = finder(text, telling)
            old = [each for each in spans if each.end <= cue.start() + 1]
            new = [each for each in spans if cue.end() <= each.start + 1]
            if (
                old
                and new
                and new[0].start - cue.end() <= _NEAR
                and cue.start() - old[-1].end <= _BEHIND
            ):
                text = (
                    text[: old[-1].start]
                    + " " * (old[-1].end - old[-1].start)
                    + text[old[-1].end :]
                )
                text = text[: cue.start()] + " " * (cue.end() - cue.start()) + text[cue.end() :]
                break
    return text


_NEAR: Final = 14


def _days(text: str, telling: Telling) -> list[Span]:
    return [each.span for each in find_days(in_figures(text), telling.told.date(), telling.country)]


def _hours(text: str, telling: Telling) -> list[Span]:
    return [each.span for each in find_hours(in_figures(text), telling.country)]


def _phones(text: str, telling: Telling) -> list[Span]:
    return [each.span for each in find_phones(in_figures(text), telling.country)]


def _addresses(text: str, _: Telling) -> list[Span]:
    return [Span(*match.span()) for match in _ADDRESS.finditer(text)]


def _people(text: str, telling: Telling) -> list[Span]:
    found = find_people(text, telling.people, telling.employer, telling.seeker)
    return [each.span for each in found if not each.pronoun]


_FINDERS: Final[tuple[Callable[[str, Telling], list[Span]], ...]] = (
    _addresses,
    _phones,
    _days,
    _hours,
    _people,
)
"""What can be taken back, and how each is found."""
