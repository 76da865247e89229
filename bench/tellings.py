"""How long reading takes: each kind of text, warm, over the marked examples."""

from collections.abc import Iterator
from functools import partial

from ringback.reading.errors import ReadingError
from ringback.reading.greeting import hear_greeting

from .marked import Mark, examples, telling
from .readings import READERS
from .timing import Figure, seconds

_TARGET = 50.0


def tellings(runs: int) -> Iterator[Figure]:
    """Measure reading one text of each kind, and the slowest of them."""
    for name in (*READERS, "greetings"):
        marked = examples(name, "dev")
        took = sorted(seconds(partial(_read, name, each), max(3, runs)) for each in marked)
        yield Figure(f"reading: {name}", 1000 * sum(took) / len(took), "ms", _TARGET)
        yield Figure("  the slowest of them", 1000 * took[-1], "ms", _TARGET)


def _read(name: str, example: Mark) -> None:
    if name == "greetings":
        hear_greeting(example["text"], telling(example), asked_for=example["asked_for"])
        return
    try:
        READERS[name].read(example)
    except ReadingError:  # one that is about something else is refused, which takes as long
        return
