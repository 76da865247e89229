"""`python -m bench`: measures everything once and prints the table."""

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from . import commands, inside
from .days import finding_days
from .documents import documents
from .homes import filled
from .meanings import meanings
from .searches import searching
from .simulation import simulation
from .tellings import tellings
from .timing import Figure
from .wordings import wordings

_RUNS: Final = 5
_SIZES: Final[dict[int, float | None]] = {30: None, 300: 0.6, 3000: 1.5, 30_000: None}
"""How many applications, and the seconds within which the day's first step should be there."""

_SMALL: Final[dict[int, float | None]] = {3: None, 30: None}


def main() -> None:
    """Print each figure as soon as it is there."""
    small = "--small" in sys.argv[1:]
    runs = 1 if small else _RUNS
    print(f"Python {platform.python_version()} on {os.cpu_count()} cores; median of {runs} runs\n")
    print(f"{'':58} {'measured':>10} {'':9} {'target':>8}")
    with tempfile.TemporaryDirectory(prefix="ringback-bench-") as folder:
        for figure in _figures(Path(folder), _SMALL if small else _SIZES, runs):
            print(_row(figure), flush=True)


def _figures(folder: Path, sizes: dict[int, float | None], runs: int) -> Iterator[Figure]:
    middle = sorted(sizes)[1]
    home = filled(folder, middle)
    yield from commands.starting(runs, home)
    yield from commands.asking(runs, home)
    for size, target in sizes.items():
        own = home if size == middle else filled(folder, size)
        events = len(searching(size).events)
        yield commands.today(1 if size > 10_000 else runs, own, size, events, target)
    yield from inside.counsel(runs, max(300, middle))
    yield from simulation(small=max(sizes) < 100)
    yield from wordings(runs, small=max(sizes) < 100)
    yield from documents(runs)
    yield from meanings(runs)
    yield from tellings(runs)
    yield from finding_days(runs)
    yield from inside.book(runs, home)


def _row(figure: Figure) -> str:
    digits = {"s": 3, "ms": 2, "times": 2}.get(figure.unit, 0)
    target = "" if figure.target is None else f"{figure.target:,g}"
    value = f"{figure.value:,.{digits}f}"
    return f"{figure.what:58} {value:>10} {figure.unit:9} {target:>8} {figure.verdict}".rstrip()


if __name__ == "__main__":
    main()
