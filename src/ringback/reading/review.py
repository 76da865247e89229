"""Going over a reading before it is kept: what is left out, said otherwise, or nodded at.

Entries are numbered from 1, as they are shown. Whoever asks, a terminal or a page, asks by these.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ringback.casebook.documents import Span

from .errors import NoSuchEntry
from .values import Proposed, Reading


def entry(reading: Reading, number: int) -> Proposed:
    """Give the entry of that number; raises `NoSuchEntry`."""
    if not 1 <= number <= len(reading.events):
        count = len(reading.events)
        known = f"They are numbered 1 to {count}." if count else "There is none left."
        raise NoSuchEntry(f"There is no entry {number}. {known}")
    return reading.events[number - 1]


def without(reading: Reading, number: int) -> Reading:
    """Leave an entry out; raises `NoSuchEntry`."""
    return instead(reading, number, ())


def instead(reading: Reading, number: int, entries: Sequence[Proposed]) -> Reading:
    """Put other entries in the place of one, as the person said them; raises `NoSuchEntry`."""
    entry(reading, number)
    events = (*reading.events[: number - 1], *entries, *reading.events[number:])
    return replace(reading, events=events)


def joined(reading: Reading, more: Reading) -> Reading:
    """Add what was told beside it: its entries, its people and its lines, in the order of telling.

    The entries of `more` show no place in the text of the first, as their words stand elsewhere.
    """
    nowhere = tuple(replace(each, span=Span(0, 0)) for each in more.events)
    return replace(
        reading,
        events=(*reading.events, *nowhere),
        met=(*reading.met, *more.met),
        lines=(*reading.lines, *more.lines),
    )


def moved(reading: Reading, number: int, happened: datetime) -> Reading:
    """Give an entry another moment; raises `NoSuchEntry`."""
    moved_entry = replace(entry(reading, number), happened=happened, assumed=())
    return instead(reading, number, [moved_entry])


def nodded(reading: Reading, number: int) -> Reading:
    """Take an entry as the person confirmed it; raises `NoSuchEntry`."""
    return instead(reading, number, [replace(entry(reading, number), confidence=1.0)])


def in_question(reading: Reading) -> tuple[int, ...]:
    """Number the entries that are not kept without a nod of their own."""
    return tuple(number for number, each in enumerate(reading.events, 1) if not each.sure)
