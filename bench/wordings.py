"""How long words take: a message for a posting never seen before, a thousand, a printed letter."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from itertools import cycle, islice
from time import perf_counter
from typing import Final, get_args

from ringback import stationery
from ringback.casebook.events import Applied
from ringback.casebook.terms import MessageKind
from ringback.demo.story import RESUME
from ringback.intake import read_posting, read_resume
from ringback.meaning import Likeness, Vectors
from ringback.words import Brief, Judge, write
from ringback.words.letters.sheet import sheet

from .searches import NOW, searching
from .timing import Figure, seconds

KINDS: Final[tuple[MessageKind, ...]] = get_args(MessageKind)
_MANY: Final = 1000
_CORES: Final = 2


def wordings(runs: int, *, small: bool) -> Iterator[Figure]:
    """Measure a new posting, many messages on two cores, and a letter as PDF."""
    given, postings = brief(), _postings()
    likeness = Likeness(Vectors())
    numbers = iter(range(10**6))

    def new_posting() -> None:
        # Words that were never seen, so that no meaning of them is at hand.
        text = next(postings) + f"\n- Experience with line {next(numbers)} of the trade\n".encode()
        posting = read_posting(text, name="posting.txt", today=NOW.date())
        fresh = replace(given, posting=posting)
        facts = (fact.text for fact in fresh.facts)
        likeness.prepare((*facts, posting.title, *(want.text for want in posting.wants)))
        write("voicemail", fresh, fit=Judge(likeness))

    new_posting()
    took = seconds(new_posting, 4 * runs) * 1000
    yield Figure("a voicemail for a new posting, read and matched", took, "ms", 200)
    for kind in KINDS:
        took = seconds(lambda kind=kind: write(kind, given), runs)  # type: ignore[misc]  # binds the loop's value
        yield Figure(f"write {kind}, facts matched by words", took * 1000, "ms")
    many = 40 if small else _MANY
    start = perf_counter()
    with ProcessPoolExecutor(_CORES) as cores:
        done = sum(cores.map(write_many, [many // _CORES] * _CORES))
    rate = done / (perf_counter() - start)
    yield Figure(f"{done:,} messages on {_CORES} of {os.cpu_count()} cores", rate, "/s", 10, True)
    letter = sheet(write("thank_you", given), given)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    stationery.as_pdf(letter, now)
    yield Figure(
        "a letter as PDF", seconds(lambda: stationery.as_pdf(letter, now), runs) * 1000, "ms"
    )
    yield Figure("a letter as Word", seconds(lambda: stationery.as_docx(letter), runs) * 1000, "ms")


def write_many(count: int) -> int:
    """Read a posting and write a message for it, so many times, matched by meaning."""
    given, likeness = brief(), Likeness(Vectors())
    for text, kind in islice(zip(_postings(), cycle(KINDS), strict=False), count):
        posting = read_posting(text, name="posting.txt", today=NOW.date())
        fresh = replace(given, posting=posting)
        wants = (want.text for want in posting.wants)
        likeness.prepare((*(fact.text for fact in fresh.facts), posting.title, *wants))
        write(kind, fresh, fit=Judge(likeness))
    return count


def brief() -> Brief:
    """Give the demonstration's own seeker, with nothing but an application behind them."""
    invented, today = searching(1), NOW.date()
    resume = (files("ringback.demo") / RESUME).read_bytes()
    return Brief(
        seeker=invented.roster.seeker,
        posting=read_posting(next(_postings()), name="posting.txt", today=today),
        facts=read_resume(resume, name=RESUME, today=today).facts,
        contact=invented.roster.contacts[0],
        today=today,
        applied=Applied("online"),
        applied_on=today,
        used=frozenset(),
        earlier=0,
    )


def _postings() -> Iterator[bytes]:
    folder = files("ringback.demo") / "postings"
    texts = [file.read_bytes() for file in sorted(folder.iterdir(), key=lambda file: file.name)]
    yield from cycle(text for text in texts if b"<html" not in text.lower()[:500])
