"""Many seekers under each voice and each set of assumptions, shared out among processes.

The result depends on the seed and the sizes only: each seeker has chance of their own, seeded by
their number, so neither the number of processes nor their order matters.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from signal import SIG_IGN, SIGINT, signal
from typing import Final

from ringback.casebook.calendar import moment
from ringback.casebook.people import zone
from ringback.casebook.terms import Telephone
from ringback.counsel import Policy
from ringback.counsel.voices import NAMES

from .assumptions import AssumptionSet
from .openings import PLACES, groups
from .results import CAUTION, Report, Tally, row, tables, tally
from .seekers import Course, follow

Progress = Callable[[int, int], None]
"""Is told how many seeker-weeks are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Experiment:
    """What is simulated: how many seekers, for how long, under which sets, from which seed."""

    sets: tuple[AssumptionSet, ...]
    seekers: int = 100
    weeks: int = 12
    seed: int = 1
    voices: tuple[str, ...] = ("consensus", *NAMES)

    @property
    def seeker_weeks(self) -> int:
        """The size of the whole: seekers by weeks, under each voice and set."""
        return self.seekers * self.weeks * len(self.voices) * len(self.sets)


def simulate(
    experiment: Experiment, *, workers: int = 1, progress: Progress | None = None
) -> Report:
    """Simulate all of it on so many processes, and report what came of it."""
    shares = tuple(_shares(experiment))
    tallies: dict[tuple[str, str], list[Tally]] = {}
    done = 0
    for share, result in zip(shares, _work(shares, workers), strict=True):
        tallies.setdefault((share.set.name, share.voice), []).extend(result)
        done += len(result) * experiment.weeks
        if progress is not None:
            progress(done, experiment.seeker_weeks)
    rows = {
        chosen: tuple(row(voice, tallies[chosen.name, voice]) for voice in experiment.voices)
        for chosen in experiment.sets
    }
    return Report(CAUTION, experiment.seekers, experiment.weeks, experiment.seed, tables(rows))


def courses(
    chosen: AssumptionSet,
    voice: str,
    seeker: int,
    *,
    weeks: int,
    seed: int,
    telephone: Telephone = "yes",
) -> Iterator[Course]:
    """Let one seeker follow the plan under one voice: a course for each group of applications."""
    random = Random(f"{seed}/{seeker}")  # noqa: S311  # chance here needs no secrecy
    start = _start(random)
    until = start + timedelta(weeks=weeks)
    policy = Policy()
    drawn = groups(chosen.numbers, voice, random, telephone=telephone)
    for number, group in enumerate(drawn):
        own = Random(f"{seed}/{seeker}/{number}")  # noqa: S311  # as above
        yield follow(group, chosen.numbers, policy, own, start, until)


@dataclass(frozen=True, slots=True)
class _Share:
    """What one process does at a time: some seekers under one voice and set."""

    set: AssumptionSet
    voice: str
    seekers: range
    weeks: int
    seed: int


def _shares(experiment: Experiment) -> Iterator[_Share]:
    for chosen in experiment.sets:
        for voice in experiment.voices:
            for first in range(1, experiment.seekers + 1, _AT_A_TIME):
                last = min(first + _AT_A_TIME, experiment.seekers + 1)
                yield _Share(chosen, voice, range(first, last), experiment.weeks, experiment.seed)


def _work(shares: tuple[_Share, ...], workers: int) -> Iterator[tuple[Tally, ...]]:
    if workers == 1:
        yield from map(_tallies, shares)
        return
    with ProcessPoolExecutor(workers, initializer=signal, initargs=(SIGINT, SIG_IGN)) as pool:
        # Whoever stops it stops the one that hands out the work; the others end with their share.
        yield from pool.map(_tallies, shares)


def _tallies(share: _Share) -> tuple[Tally, ...]:
    return tuple(
        tally(tuple(courses(share.set, share.voice, seeker, weeks=share.weeks, seed=share.seed)))
        for seeker in share.seekers
    )


def _start(random: Random) -> datetime:
    """Give ten in the morning of a Monday of that year, where the seeker lives."""
    monday = _FIRST_MONDAY + timedelta(weeks=random.randrange(52))
    return moment(monday, time(10), zone(PLACES[0].zone))


_FIRST_MONDAY: Final = date(2026, 1, 5)
_AT_A_TIME: Final = 25
"""Few enough that progress is seen and the last process is not waited for long."""
