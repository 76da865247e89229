"""The record of a course as it is kept: what happened, one thing after another."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from ringback.casebook.events import Body, Closed, Decided, Event, Reopened

_MOST: Final = 50
"""So many events of a few applications within a day are nobody's doing: a plan went astray."""


class EndlessPlan(RuntimeError):
    """The plan asked for the same again and again, however often it was done."""


@dataclass(slots=True)
class Diary:
    """The events of a group of applications, appended only."""

    events: list[Event] = field(default_factory=list)
    resting: set[str] = field(default_factory=set)

    def record(self, application: str, now: datetime, body: Body) -> None:
        """Append what the seeker did or decided; raises EndlessPlan where there is no end of it."""
        if len(self.events) >= _MOST and now - self.events[-_MOST].happened < timedelta(days=1):
            raise EndlessPlan(
                f"{_MOST} events within a day, the last of kind {self.events[-1].kind}: the plan "
                "does not take note of what was done. The simulation stops here; the mistake is in "
                "the counsel."
            )
        self.events.append(Event(len(self.events) + 1, application, now, now, body))
        if isinstance(body, Closed):
            self.resting.add(application)

    def hear(self, application: str, now: datetime, body: Body) -> None:
        """Append what the seeker got to know; what they had put to rest goes on with it."""
        if application in self.resting and not isinstance(body, Decided):
            self.record(application, now, Reopened())
            self.resting.discard(application)
        self.record(application, now, body)
