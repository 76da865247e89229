"""Counting what came of the applications, and what followed what."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, get_args

from ringback.casebook.terms import Stage

from .courses import Course, Ending, Occasion
from .figures import Counted, aged, tally
from .measures import Measures
from .signs import Came, Way
from .values import Answers, Applications, Days

_STANDINGS: Final = ("not_applied", *get_args(Stage))
_AFTER: Final = (*get_args(Way), "nothing")


def applications(courses: Sequence[Course], measures: Measures) -> Applications:
    """Count where the applications stand, how they ended, and what became of those watched."""
    days = measures.watched_days
    began = [(course, course.began) for course in courses if course.began]
    ages = [(course.watched_for(since), course) for course, since in began]
    return Applications(
        count=len(courses),
        stages=tally((course.standing for course in courses), _STANDINGS),
        endings=tally((course.ending for course in courses), get_args(Ending)),
        milestones=(
            aged("answered", ((age, course.first is not None) for age, course in ages), days),
            aged("interviewed", ((age, bool(course.interviewed)) for age, course in ages), days),
            aged("definite", ((age, bool(course.definite)) for age, course in ages), days),
            aged("offered", ((age, bool(course.offered)) for age, course in ages), days),
        ),
        silent=(
            aged("from_the_start", ((age, course.unanswered()) for age, course in ages), days),
            _silent("after_an_answer", courses, lambda course: course.answered, days),
            _silent("after_an_interview", courses, lambda course: course.interviewed, days),
        ),
    )


def followed(courses: Sequence[Course], measures: Measures) -> tuple[Counted, ...]:
    """Count by way after how many occasions word came within the days, nothing else between.

    Every step that stood last before an answer counts it, so an answer counts once; an occasion
    that another one overtook was not followed by word.
    """
    days = measures.answer_days
    by_way: dict[Way, list[tuple[int, bool]]] = {way: [] for way in get_args(Way)}
    for course in courses:
        for occasion in course.occasions:
            age = (course.today - occasion.day).days
            by_way[occasion.way].append((age, _is_followed(occasion, days)))
    return tuple(aged(way, found, days) for way, found in by_way.items() if found)


def answers(courses: Sequence[Course], measures: Measures) -> Answers:
    """Count the first and the definite answers: their days, how they came, what stood before."""
    began = [(course, course.began) for course in courses if course.began]
    firsts = [
        (course.watched_for(since), _between(since, course.answered)) for course, since in began
    ]
    definites = [
        (course.watched_for(since), _between(since, course.definite)) for course, since in began
    ]
    answered = [course.first for course in courses if course.first]
    return Answers(
        first_days=_days(firsts),
        first_within=_within(firsts, measures.horizons),
        definite_days=_days(definites),
        definite_within=_within(definites, measures.horizons),
        came=tally((first.came for first in answered), get_args(Came)),
        after=tally((first.after or "nothing" for first in answered), _AFTER),
    )


def _silent(
    name: str, courses: Sequence[Course], point: Callable[[Course], date | None], days: int
) -> Counted:
    """Count in how many cases nothing more came, of those that came to a point long enough ago."""
    since = [(course, day) for course in courses if (day := point(course))]
    return aged(
        name, ((course.watched_for(day), course.silent(days)) for course, day in since), days
    )


def _is_followed(occasion: Occasion, days: int) -> bool:
    return occasion.word is not None and (occasion.word - occasion.day).days <= days


def _between(since: date, until: date | None) -> int | None:
    return (until - since).days if until is not None else None


def _days(found: Sequence[tuple[int, int | None]]) -> Days:
    took = [days for _, days in found if days is not None]
    return Days(len(took), min(took, default=None), max(took, default=None))


def _within(
    found: Sequence[tuple[int, int | None]], horizons: Sequence[int]
) -> tuple[Counted, ...]:
    """Count how many took at most so many days, of those watched for longer than that."""
    return tuple(
        aged(
            str(days),
            ((age, took is not None and took <= days) for age, took in found),
            days,
        )
        for days in horizons
    )
