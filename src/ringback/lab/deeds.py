"""When a seeker does what the plan says: in its window, mostly in time, never before it is due."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final

from ringback.casebook.calendar import moment
from ringback.counsel.values import Advice, Planned

from .assumptions import Assumptions

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_MORNING: Final = time(8)
_WRITING: Final = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Deed:
    """What the seeker will do, and when; without advice they only look at the plan again."""

    when: datetime
    advice: Advice | None = None


@dataclass(slots=True)
class Habits:
    """One seeker's way with the plan: what they do late, and what they looked for last."""

    numbers: Assumptions
    random: Random
    ready: dict[object, tuple[date, float]] = field(default_factory=dict)
    resting: dict[object, datetime] = field(default_factory=dict)

    def deed(self, advice: Advice, now: datetime) -> Deed | None:
        """Give when a step will be done; None for what takes no doing, or waits for others."""
        step = advice.step
        match step.item.act:
            case "call" | "write" if step.item.line is not None:
                return self._reaching(advice, now)
            case "ask" | "write" | "call":
                return self._seeking(advice, now)
            case "close":
                return Deed(max(step.not_before, now) + self.random.random() * _DAY, advice)
            case "wait" if step.not_before > now:
                return Deed(step.not_before)
            case _:
                return None

    def sought(self, advice: Advice, now: datetime) -> None:
        """Remember when something was looked for; the next search is a week later."""
        self.resting[_what(advice)] = now

    def _reaching(self, advice: Advice, now: datetime) -> Deed:
        """Do it on the day for which it is planned, or some days late."""
        step = advice.step
        first = step.window.start if step.window else step.not_before
        ready, share = self._ready(advice, first.date())
        from_then = moment(ready, time(), first.tzinfo or UTC)
        if first.date() < ready and from_then > now:
            return Deed(from_then)
        start, end = _hours(step, now)
        return Deed(start + share * (end - start), advice) if start < end else Deed(now + _HOUR)

    def _ready(self, advice: Advice, first: date) -> tuple[date, float]:
        """Draw once for each step by how much it is late, and when on its day it is done."""
        item = advice.step.item
        key = (advice.application, item.what, item.day)
        if key not in self.ready:
            late = self.random.random() < self.numbers.late
            days = self.random.randint(1, self.numbers.late_days) if late else 0
            in_time = item.expected or item.until is not None
            self.ready[key] = (first + (0 if in_time else days) * _DAY, self.random.random())
        return self.ready[key]

    def _seeking(self, advice: Advice, now: datetime) -> Deed:
        again = self.resting.get(_what(advice))
        from_then = advice.step.not_before if again is None else again + _WEEK
        return Deed(max(from_then, now), advice)


def _hours(step: Planned, now: datetime) -> tuple[datetime, datetime]:
    """Give the hours in which it is done: a call in its window, a letter from the morning on."""
    if step.window is not None:
        return max(step.window.start, now), step.window.end
    morning = datetime.combine(step.not_before.date(), _MORNING, step.not_before.tzinfo)
    start = max(step.not_before, morning, now)
    return start, start + _WRITING


def _what(advice: Advice) -> object:
    return (advice.application, advice.step.item.what)
