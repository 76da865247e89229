"""What the record shows, as values; the words for it are found at the edge.

Wherever figures are listed their order is fixed: nothing is ranked. Voices do not occur, since no
event says which voice the seeker followed.
"""

from dataclasses import dataclass

from .figures import Counted


@dataclass(frozen=True, slots=True)
class Applications:
    """How many there are, where they stand, how they ended, and what became of those watched."""

    count: int
    stages: tuple[Counted, ...]
    endings: tuple[Counted, ...]
    milestones: tuple[Counted, ...]
    silent: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls by outcome; and how many reached the person, wrong numbers aside.

    By line, by hour and by weekday at the contact's place stand how many reached the person, of
    the calls that were made so.
    """

    count: int
    outcomes: tuple[Counted, ...]
    reached: Counted
    lines: tuple[Counted, ...]
    hours: tuple[Counted, ...]
    weekdays: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """How many answers came, and after how many days the first and the last; None without any."""

    count: int
    shortest: int | None = None
    longest: int | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """First and definite answers: within how many days, in which way, and after what.

    A first answer is the first time that a person there spoke or wrote to the seeker; a definite
    one is an offer or a no. `came` and `after` are of the first answers; what stood last before
    one need not have brought it.
    """

    first_days: Days
    first_within: tuple[Counted, ...]
    definite_days: Days
    definite_within: tuple[Counted, ...]
    came: tuple[Counted, ...]
    after: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Insights:
    """What the record of one search shows.

    `followed` says after which steps word from them came; `erased` events are counted nowhere
    else, as nothing but their kind is left.
    """

    applications: Applications
    calls: Calls
    letters: tuple[Counted, ...]
    followed: tuple[Counted, ...]
    answers: Answers
    erased: int
