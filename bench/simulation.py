"""Simulating: seeker-weeks a second, on one process and on two."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ringback.lab import SETS, Experiment, simulate

from .timing import Figure, seconds

_LARGE: Final = Experiment(tuple(SETS.values()), seekers=100)
_SMALL: Final = replace(_LARGE, seekers=2, weeks=2)
_TARGET: Final = 100_000 / 300
"""A hundred thousand seeker-weeks in five minutes, on two."""


def simulation(*, small: bool) -> Iterator[Figure]:
    """Measure every voice under every set of assumptions once; it is long enough by itself."""
    experiment = _SMALL if small else _LARGE
    for workers, target in ((1, None), (2, _TARGET)):
        took = seconds(lambda workers=workers: simulate(experiment, workers=workers), 1)  # type: ignore[misc]  # a default binds the loop's value
        what = f"simulate {experiment.seeker_weeks:,} seeker-weeks on {workers}"
        yield Figure(what, experiment.seeker_weeks / took, "weeks/s", target, more_is_better=True)
