"""Guardrail 4, the ceiling: one person is reached for only so often, over all openings (D4)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ringback.counsel.touches import Touch
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def ceiling(view: View, item: Item, planned: Sequence[Touch] = ()) -> Guarded:
    """Guardrail 4: touches, attempts and letters keep their limits, those planned before counted.

    What they asked for or were told of is not held back, nor are thanks for an interview.
    """
    if not item.reaches or item.expected or view.owes_thanks(item):
        return item, None
    if _used_up(view, item, planned):
        return None, _USED_UP[item.act if item.by != "post" else "post"]
    if item.by == "post":
        return item, None
    return another_day(view, item, (*view.reached.touches, *planned))


def another_day(view: View, item: Item, touches: Sequence[Touch]) -> Guarded:
    """Move an item to the first day on which one more touch keeps every limit."""
    day = _free_from(view, item.day, touches, call=item.act == "call")
    if day <= item.day:
        return item, None
    rules = item.rules if "D4" in item.rules else (*item.rules, "D4")
    return replace(item, day=day, rules=rules), _GAP if day > view.today else None


def _used_up(view: View, item: Item, planned: Sequence[Touch]) -> bool:
    """Say whether the stage has had its attempts, its letters by post or its e-mails."""
    policy = view.policy
    if item.act == "call":
        return len(view.attempts) >= policy.attempts_a_stage
    if item.by == "post":
        posted = sum(noted.body.by == "post" for noted in view.letters)
        posted += sum(touch.sort == "letter" for touch in planned)
        return posted >= policy.letters_a_stage
    answered = view.case.answered
    unanswered = [
        noted
        for noted in view.letters
        if noted.body.by != "post" and (answered is None or noted.when > answered.happened)
    ]
    return len(unanswered) >= policy.emails_a_stage


def _free_from(view: View, day: date, touches: Sequence[Touch], *, call: bool) -> date:
    """Give the first day from `day` on which one more touch keeps every limit.

    A call may reach them, so it keeps the limits of a touch, and those of an attempt beside. What
    reached them as they expected is not counted, but its days of quiet are kept.
    """
    policy = view.policy
    heard = [touch.day for touch in touches if touch.sort in ("touch", "expected")]
    reached = sorted(touch.day for touch in touches if touch.sort == "touch")
    if heard:
        day = max(day, view.working_days_after(max(heard), policy.touch_gap))
        day = _under(day, reached, policy.touches_a_week)
    if not call:
        return day
    tried = sorted(touch.day for touch in touches if touch.sort in ("attempt", "touch"))
    attempts = [touch.day for touch in touches if touch.sort == "attempt"]
    if tried and tried.count(tried[-1]) >= policy.attempts_a_day:
        day = max(day, view.working_days_after(tried[-1], 1))
    return _under(day, sorted(attempts), policy.attempts_a_week)


def _under(day: date, earlier: Sequence[date], limit: int) -> date:
    """Move a day until fewer than `limit` of the earlier days lie in the seven that end with it."""
    if len(earlier) < limit:
        return day
    return max(day, earlier[-limit] + _WEEK)


_WEEK: Final = timedelta(days=7)
_GAP: Final = Acted(
    "ceiling",
    "For one person: at most one touch in three working days and two in seven days, one try a day "
    "and three a week.",
)
_USED_UP: Final = {
    "call": Acted("ceiling", "Six tries of one stage that reached nobody are enough."),
    "post": Acted("ceiling", "One unasked letter by post a stage is enough."),
    "write": Acted("ceiling", "Three e-mails without an answer are enough."),
}
