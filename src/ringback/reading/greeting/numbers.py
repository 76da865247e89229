"""The numbers that a greeting gives, each as the line it is."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ringback.casebook.events import GivenLine
from ringback.casebook.terms import PhoneKind
from ringback.reading.finders.figures import Figured
from ringback.reading.finders.phones import Phone, find_phones
from ringback.reading.patterns import Pattern

from .orders import Order
from .phrases import Phrase
from .vocabulary import CELL

_CELL: Final = Pattern(CELL)
_REACHED: Final = Pattern(
    r"\b(?:you(?:'?ve| have)? (?:just )?(?:reached|dial+ed|called)|this is|"
    r"(?:party|person|customer|subscriber) at)"
    r"(?: the)?(?: number| line)?(?: of| for)?[\s:,]*$"
)

_OFFICE: Final = Pattern(r"\b(?:office|desk|direct|landline|main|switchboard|reception|work)\b")
_GIVES: Final = Pattern(r"\d(?:[ ().-]{0,2}\d){6}")


def given_lines(
    text: Figured, said: Sequence[Phrase], orders: Sequence[Order], country: str
) -> tuple[GivenLine, ...]:
    """Give the numbers to ring; the one that was reached, which the machine repeats, is none."""
    found: dict[str, GivenLine] = {}
    for phone in find_phones(text, country):
        start = bisect_left(text.starts, phone.span.start)
        if _REACHED.search(text.text[max(0, start - 40) : start].lower()):
            continue
        found.setdefault(phone.value, GivenLine(_kind(phone, start, said, orders), phone.value))
    return tuple(found.values())


def _kind(phone: Phone, start: int, said: Sequence[Phrase], orders: Sequence[Order]) -> PhoneKind:
    """Give which line a number is: as the words beside it say, else as what callers are told."""
    if phone.kind:
        return phone.kind
    place = max((i for i, each in enumerate(said) if each.start <= start), default=0)
    for phrase in said[max(0, place - 1) : place + 1][::-1]:
        before = phrase.text[: max(0, start - phrase.start)]
        cell, office = (
            max((each.end() for each in kind.finditer(before)), default=0)
            for kind in (_CELL, _OFFICE)
        )
        if cell or office:
            return "cell" if cell > office else "office"
    by_cell = {"use_cell", "urgent_cell"}
    follows = said[place + 1 : place + 2]
    # What comes behind speaks of this number only where it gives none of its own.
    beside = [
        *said[max(0, place - 1) : place + 1],
        *(f for f in follows if not _GIVES.search(f.text)),
    ]
    near = {order.instruction for order in orders if order.phrase in beside}
    return "cell" if near & by_cell and "colleague" not in near else "office"
