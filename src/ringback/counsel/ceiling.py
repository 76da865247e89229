"""The ceiling (D4, guardrail 4): the first day on which a person may be reached for again."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from ringback.casebook.calendar import Holidays, after_working_days
from ringback.casebook.people import Place

from .policy import Policy
from .touches import Touch

_WEEK: Final = timedelta(days=7)


def free_from(
    day: date,
    touches: Sequence[Touch],
    policy: Policy,
    place: Place,
    holidays: Holidays,
    *,
    call: bool,
) -> date:
    """Give the first day from `day` on which one more touch keeps every limit.

    A call may reach them, so it keeps the limits of a touch, and those of an attempt beside.
    """
    reached = sorted(touch.day for touch in touches if touch.sort == "touch")
    if reached:
        day = max(day, after_working_days(reached[-1], policy.touch_gap, place, holidays))
        day = _under(day, reached, policy.touches_a_week)
    if not call:
        return day
    tried = sorted(touch.day for touch in touches if touch.sort in ("attempt", "touch"))
    attempts = sorted(touch.day for touch in touches if touch.sort == "attempt")
    if tried and tried.count(tried[-1]) >= policy.attempts_a_day:
        day = max(day, after_working_days(tried[-1], 1, place, holidays))
    return _under(day, attempts, policy.attempts_a_week)


def _under(day: date, earlier: Sequence[date], limit: int) -> date:
    """Move a day until fewer than `limit` of the earlier days lie in the seven that end with it."""
    if len(earlier) < limit:
        return day
    return max(day, earlier[-limit] + _WEEK)
