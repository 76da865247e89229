"""The shapes in which a record is counted: figures in a fixed order, nothing ranked."""

from datetime import datetime

from msgspec import Struct


class Rate(Struct, frozen=True):
    """A share between 0 and 1, and the 95 % interval about it."""

    value: float
    low: float
    high: float


class Figure(Struct, frozen=True):
    """So many of so many; `rate` is null, and it is too early to tell, below ten.

    `left_out` were watched for too short a time to tell, and are in neither number.
    """

    name: str
    text: str
    count: int
    of: int
    left_out: int
    too_early: bool
    rate: Rate | None


class Days(Struct, frozen=True):
    """How many answers came, and after how many days the quickest and the slowest."""

    count: int
    shortest: int | None
    longest: int | None


class Applications(Struct, frozen=True):
    """Where the applications stand, how they ended, and what became of those watched."""

    count: int
    stages: list[Figure]
    endings: list[Figure]
    milestones: list[Figure]
    silent: list[Figure]


class Calls(Struct, frozen=True):
    """The calls by outcome; and how many reached the person, also by line, hour and weekday.

    Hours and weekdays are those at the contact's place; a wrong number is in the outcomes only.
    """

    count: int
    outcomes: list[Figure]
    reached: Figure
    lines: list[Figure]
    hours: list[Figure]
    weekdays: list[Figure]


class Answers(Struct, frozen=True):
    """First and definite answers: within how many days, how the first came, and after what."""

    first_days: Days
    first_within: list[Figure]
    definite_days: Days
    definite_within: list[Figure]
    came: list[Figure]
    after: list[Figure]


class Insights(Struct, frozen=True):
    """What the record shows at a moment, with the days it is measured by.

    `proves` are the sentences that say how little: no causes, no comparison of voices.
    """

    at: datetime
    answer_days: int
    watched_days: int
    applications: Applications
    calls: Calls
    letters: list[Figure]
    followed: list[Figure]
    answers: Answers
    erased: int
    proves: list[str]
