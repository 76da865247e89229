"""Another hour, another day (S2): when to try again somebody who was not reached."""

from collections import Counter
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from ringback.casebook.events import CallPlaced

from .values import Item
from .view import View

Run = tuple[int, int]
"""Hours of the day that follow one another: the first, and the one after the last."""


def tried(view: View, item: Item) -> tuple[tuple[int, int], ...]:
    """Give the weekdays and hours, there, at which this person was rung and not reached.

    None for a call that they asked for or that presses: it is made at once.
    """
    if item.expected and item.footing != "announced":
        return ()
    moments = (
        event.happened.astimezone(view.clock)
        for event in view.history
        if isinstance(event.body, CallPlaced) and event.body.outcome not in _REACHED
    )
    return tuple((there.weekday(), there.hour) for there in moments)


def untried_day(view: View, day: date, hours: tuple[tuple[int, int], ...]) -> date:
    """Give the first of a week's working days on a weekday not tried yet, else the first of all."""
    weekdays = {weekday for weekday, _ in hours}
    other = day
    while other.weekday() in weekdays:
        other = view.working_day_from(other + _DAY)
        if other - day >= _WEEK:
            return day
    return other


def runs(view: View, hours: tuple[tuple[int, int], ...]) -> list[Run]:
    """Give the office hours as runs of hours tried equally often, the most promising run first.

    Fewest tries come first; where they are equal, the person's own record may decide, if it has
    calls enough; then the longer run, and the earlier.
    """
    count = Counter(hour for _, hour in hours)
    office = range(view.policy.opens.hour, view.policy.closes.hour)
    found = [
        (tries, run) for tries, same in groupby(office, count.__getitem__) for run in [tuple(same)]
    ]
    fewest = min(tries for tries, _ in found)
    tie = sum(tries == fewest for tries, _ in found) > 1
    share = view.setting.share_reached if tie else {}
    found.sort(key=lambda one: (one[0], -max(map(share.get, one[1], _NONE)), -len(one[1]), one[1]))
    return [(run[0], run[-1] + 1) for _, run in found]


def untried(view: View) -> tuple[int, ...]:
    """Give the office hours at which this person was never rung."""
    rung = {
        event.happened.astimezone(view.clock).hour
        for event in view.history
        if isinstance(event.body, CallPlaced)
    }
    return tuple(h for h in range(view.policy.opens.hour, view.policy.closes.hour) if h not in rung)


_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_REACHED: Final = frozenset({"spoke", "wrong_number"})  # the one reached them, the other nobody
_NONE: Final = (0.0,) * 24
