"""Whole commands, as somebody waits for them."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .homes import within
from .searches import NOW
from .timing import RINGBACK, Figure, process

AT: Final = ("--at", NOW.isoformat())


def starting(runs: int, home: Path) -> Iterator[Figure]:
    """Measure what every command pays, beside an empty Python and a bare Django."""
    here = within(home)
    python = process([sys.executable, "-c", "pass"], runs, here)
    yield Figure("python -c pass", python, "s")
    yield Figure("python -c 'import django.db.models'", _django(runs, home), "s")
    yield Figure("ringback --version", process([RINGBACK, "--version"], runs, here), "s")


def today(runs: int, home: Path, size: int, events: int, target: float | None) -> Figure:
    """Measure the first step of the day over a whole search."""
    taken = process([RINGBACK, "today", "--limit", "1", *AT], runs, within(home))
    return Figure(f"today --limit 1: {size:,} open, {events:,} events", taken, "s", target)


def asking(runs: int, home: Path) -> Iterator[Figure]:
    """Measure the other commands that one uses each day."""
    here = within(home)
    app = "application-000001"
    for words, target, code in (
        (("today", *AT), None, 0),
        (("next", app, *AT), None, 0),
        (("next", app, "--panel", *AT), None, 0),
        (("say", app, *AT), 2.0, 0),
        # Nobody confirms it, so that each run finds the same record.
        (("log", app, "rang yesterday, left a message"), 1.0, 2),
        (("greeting", "Please call my cell", *AT), 1.0, 0),
        (("ask", "I left a message. Was it right?", *AT), 1.0, 0),
    ):
        shown = " ".join(word for word in words if word not in AT)
        taken = process([RINGBACK, *words], runs, here, code)
        yield Figure(f"{shown} (whole process)", taken, "s", target)


def _django(runs: int, home: Path) -> float:
    lines = "import django; from django.conf import settings; settings.configure(); django.setup()"
    return process([sys.executable, "-c", f"{lines}; import django.db.models"], runs, within(home))
