"""What a simulation is measured by, and which ranks flip between the sets of assumptions."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final, Literal

from ringback.casebook.events import Applied, Decided

from .assumptions import AssumptionSet
from .estimates import Estimate, middle, per_case, share
from .seekers import Course

CAUTION: Final = "This shows what the assumptions imply, not what is true."

Measure = Literal["answered", "days", "touches", "annoyed"]

MEASURES: Final[Mapping[Measure, str]] = {
    "answered": "definite answer",
    "days": "days to it",
    "touches": "touches a case",
    "annoyed": "people annoyed",
}
"""What is measured, by the words for it. More answers are better; of all else less is."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of one seeker's applications; `days` are those to each definite answer."""

    applications: int
    days: tuple[float, ...]
    touches: int
    people: int
    annoyed: int


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one voice.

    `answered` is the share of applications with a definite answer, `days` the median of the days
    to it (None where there was none), `touches` those of one application, `annoyed` the share of
    people who got annoyed.
    """

    voice: str
    answered: Estimate
    days: Estimate | None
    touches: Estimate
    annoyed: Estimate

    def by(self, measure: Measure) -> Estimate | None:
        """Give the figure of a measure."""
        figure: Estimate | None = getattr(self, measure)
        return figure


@dataclass(frozen=True, slots=True)
class Rank:
    """The place of a voice by one measure: `best` and `worst` differ where intervals overlap.

    `flips_with` names the voices against which the order turns round under another set.
    """

    voice: str
    measure: Measure
    best: int
    worst: int
    flips_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """What one set of assumptions implies."""

    assumptions: str
    says: str
    rows: tuple[Row, ...]
    ranks: tuple[Rank, ...]

    def rank(self, voice: str, measure: Measure) -> Rank | None:
        """Give the rank of a voice by a measure; None where there was nothing to measure."""
        named = (each for each in self.ranks if (each.voice, each.measure) == (voice, measure))
        return next(named, None)


@dataclass(frozen=True, slots=True)
class Report:
    """What all sets imply, side by side, and the sentence that belongs to it."""

    caution: str
    seekers: int
    weeks: int
    seed: int
    tables: tuple[Table, ...]


def tally(courses: Sequence[Course]) -> Tally:
    """Count what came of one seeker's applications."""
    return Tally(
        applications=sum(len(course.roster.applications) for course in courses),
        days=tuple(days for course in courses for days in _days_to_answers(course)),
        touches=sum(course.touches for course in courses),
        people=sum(len(course.roster.contacts) for course in courses),
        annoyed=sum(len(course.annoyed) for course in courses),
    )


def row(voice: str, tallies: Sequence[Tally]) -> Row:
    """Measure one voice by all its seekers; at least one."""
    applications = [each.applications for each in tallies]
    return Row(
        voice=voice,
        answered=share([len(each.days) for each in tallies], applications),
        days=middle([days for each in tallies for days in each.days]),
        touches=per_case([each.touches for each in tallies], applications),
        annoyed=share([each.annoyed for each in tallies], [each.people for each in tallies]),
    )


def tables(rows: Mapping[AssumptionSet, tuple[Row, ...]]) -> tuple[Table, ...]:
    """Set the tables side by side, each voice with its ranks, those that flip marked."""
    return tuple(
        Table(chosen.name, chosen.says, measured, tuple(_ranks(measured, rows.values())))
        for chosen, measured in rows.items()
    )


def _days_to_answers(course: Course) -> Iterator[float]:
    """Give the days from each application to the first decision on it."""
    applied = {
        event.application: event.happened
        for event in course.events
        if isinstance(event.body, Applied)
    }
    for event in course.events:
        if isinstance(event.body, Decided) and event.application in applied:
            waited = event.happened - applied.pop(event.application)
            yield waited.total_seconds() / 86_400


Order = frozenset[tuple[str, str]]
"""Pairs of voices of which the first is clearly better: their intervals do not touch."""


def _ranks(rows: Sequence[Row], others: Collection[Sequence[Row]]) -> Iterator[Rank]:
    for measure in MEASURES:
        order = _order(rows, measure)
        elsewhere = frozenset(pair for each in others for pair in _order(each, measure))
        measured = [each.voice for each in rows if each.by(measure) is not None]
        for voice in measured:
            ahead = [better for better, worse in order if worse == voice]
            behind = [worse for better, worse in order if better == voice]
            flips = [other for other in ahead if (voice, other) in elsewhere]
            flips += [other for other in behind if (other, voice) in elsewhere]
            worst = len(measured) - len(behind)
            yield Rank(voice, measure, 1 + len(ahead), worst, tuple(sorted(flips)))


def _order(rows: Sequence[Row], measure: Measure) -> Order:
    figures = [(each.voice, figure) for each in rows if (figure := each.by(measure))]
    return frozenset(
        (better, worse)
        for (better, one), (worse, other) in permutations(figures, 2)
        if one.is_clear_of(other) and (one.value > other.value) == (measure == "answered")
    )
