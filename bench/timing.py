"""Measuring: several runs, their median, and how that compares to an empty Python."""

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

RINGBACK: Final = str(Path(sys.executable).with_name("ringback"))


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; `target` is None for what is only shown to compare."""

    what: str
    value: float
    unit: str
    target: float | None = None
    more_is_better: bool = False

    @property
    def verdict(self) -> str:
        """Say whether the target is met; a measurement fails nothing."""
        if self.target is None:
            return ""
        met = self.value >= self.target if self.more_is_better else self.value <= self.target
        return "met" if met else "MISSED"


def seconds(action: Callable[[], object], runs: int) -> float:
    """Give the median time of an action."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return median(times)


def process(
    arguments: Sequence[str], runs: int, environment: Mapping[str, str], code: int = 0
) -> float:
    """Give the median time of a whole process, from its start to its end, once it has run.

    Ends the measuring where it leaves with another exit code than `code`.
    """
    run = _Process(arguments, environment, code)
    run()
    return seconds(run, runs)


@dataclass(frozen=True, slots=True)
class _Process:
    arguments: Sequence[str]
    environment: Mapping[str, str]
    code: int = 0

    def __call__(self) -> None:
        done = subprocess.run(
            self.arguments, check=False, capture_output=True, env=dict(self.environment)
        )
        if done.returncode != self.code:
            raise SystemExit(
                f"{' '.join(self.arguments)} ended with {done.returncode}:\n{done.stderr.decode()}"
            )
