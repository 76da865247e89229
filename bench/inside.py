"""What happens within one process: planning, folding, writing, recording."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ringback.casebook.events import KINDS, Event, HeardBack
from ringback.casebook.fold import fold
from ringback.counsel import Policy, plan

from .homes import within
from .searches import NOW, searching
from .timing import Figure, seconds

if TYPE_CHECKING:
    from ringback.tracker.book import Book


def counsel(runs: int, size: int) -> Iterator[Figure]:
    """Measure folding a history and planning its cases, on one core."""
    invented = searching(size)
    search = fold(invented.events, invented.roster, until=NOW)
    folding = seconds(lambda: fold(invented.events, invented.roster, until=NOW), runs)
    yield Figure(f"fold, over {size:,} cases", len(invented.events) / folding, "events/s")
    plan(search, Policy(), NOW)  # the holidays of the year are read once
    planning = seconds(lambda: plan(search, Policy(), NOW), runs)
    yield Figure(f"plan, over {size:,} cases", size / planning, "cases/s", 5000, True)
    decoding = seconds(_decoding(invented.events), runs)
    yield Figure("plan, beside decoding the same events", planning / decoding, "times")
    yield Figure("fold and plan, beside decoding them", (folding + planning) / decoding, "times")


class _Kept(msgspec.Struct):
    """An event as it is kept; its kind says how the body is read."""

    number: int
    application: str
    happened: datetime
    recorded: datetime
    kind: str
    body: msgspec.Raw


def _decoding(events: Sequence[Event]) -> Callable[[], object]:
    """Give the mere decoding of events from the text in which they are kept."""
    kept = [msgspec.json.encode(_kept(event)) for event in events]
    row = msgspec.json.Decoder(_Kept).decode
    bodies = {name: msgspec.json.Decoder(kind).decode for name, kind in KINDS.items()}

    def decode(text: bytes) -> Event:
        read = row(text)
        body = bodies[read.kind](read.body)
        return Event(read.number, read.application, read.happened, read.recorded, body)

    return lambda: [decode(text) for text in kept]


def _kept(event: Event) -> _Kept:
    body = msgspec.Raw(msgspec.json.encode(event.body))
    moments = event.happened, event.recorded
    return _Kept(event.number, event.application, *moments, event.kind, body)


def book(runs: int, home: Path) -> Iterator[Figure]:
    """Measure the second message of a process, and recording; leaves some events in the home."""
    os.environ.update(within(home))
    from ringback.tracker import boot  # noqa: PLC0415 # reads RINGBACK_HOME, which is set above

    boot.start()
    from ringback.tracker.book import Book  # noqa: PLC0415 # models can be imported only now

    opened = Book.embedded()
    yield from _saying(runs, opened)
    yield from _recording(runs, opened)


def _saying(runs: int, opened: "Book") -> Iterator[Figure]:
    from ringback.tracker.reads.planning import Planner  # noqa: PLC0415 # see above

    numbers = count(1)

    def say() -> None:
        planner = Planner(opened, NOW)
        planner.desk.message(planner.view(f"application-{next(numbers):06}"), "voicemail")

    say()
    yield Figure("say, each next in one process", seconds(say, runs), "s", 0.2)


def _recording(runs: int, opened: "Book") -> Iterator[Figure]:
    from ringback.tracker.book import Entry  # noqa: PLC0415 # see above

    app = "application-000001"
    moments = (NOW + timedelta(seconds=step) for step in count())

    def record(size: int) -> None:
        now = next(moments)
        opened.record([Entry(app, now, HeardBack(words="Thank you."))] * size, recorded=now)

    yield Figure("record one event", seconds(lambda: record(1), 5 * runs) * 1000, "ms")
    yield Figure("record 100 at once, each", seconds(lambda: record(100), runs) * 10, "ms")
