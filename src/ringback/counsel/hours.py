"""Another hour, another day (S2): when to try again somebody who was not reached."""

from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Final

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
    return tuple((rung.weekday, rung.hour) for rung in view.rung if rung.in_vain)


def untried_day(view: View, day: date, hours: tuple[tuple[int, int], ...]) -> date:
    """Give the first of a week's working days on a weekday not tried yet, else the first of all."""
    weekdays = {weekday for weekday, _ in hours}
    other = day
    while other.weekday() in weekdays:
        other = view.working_day_from(other + _DAY)
        if other - day >= _WEEK:
            return day
    return other


def runs(view: View, hours: tuple[tuple[int, int], ...]) -> tuple[Run, ...]:
    """Give the office hours as runs of hours tried equally often, the most promising run first.

    Fewest tries come first; where they are equal, the person's own record may decide, if it has
    calls enough; then the longer run, and the earlier.
    """
    first, last = view.policy.opens.hour, view.policy.closes.hour
    count = [0] * (last - first)
    for _, hour in hours:
        if first <= hour < last:
            count[hour - first] += 1
    share = view.setting.share_reached if min(count) != max(count) else {}
    return _by_promise(tuple(count), first, tuple(sorted(share.items())))


@lru_cache(maxsize=4096)
def _by_promise(
    count: tuple[int, ...], first: int, share: tuple[tuple[int, float], ...]
) -> tuple[Run, ...]:
    """Order the runs of hours, from how often each was tried and how often somebody answered."""
    answered = dict(share)
    found: list[tuple[int, float, int, Run]] = []
    hour = first
    for tries, same in groupby(count):
        run = (hour, hour + len(list(same)))
        best = max(answered.get(each, 0.0) for each in range(*run))
        found.append((tries, -best, run[0] - run[1], run))
        hour = run[1]
    return tuple(run for *_, run in sorted(found))


def untried(view: View) -> tuple[int, ...]:
    """Give the office hours at which this person was never rung."""
    rung = {rung.hour for rung in view.rung}
    return tuple(h for h in range(view.policy.opens.hour, view.policy.closes.hour) if h not in rung)


_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
