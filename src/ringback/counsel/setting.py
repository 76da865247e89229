"""What all cases of a search have in common at a moment."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo

from ringback.casebook.calendar import Holidays
from ringback.casebook.case import Search
from ringback.casebook.events import CallPlaced

from .once import once
from .policy import Policy


class Setting:
    """A search at a moment, under a policy. Nothing in it changes; `now` is aware."""

    def __init__(self, search: Search, policy: Policy, now: datetime, holidays: Holidays) -> None:
        self.search = search
        self.policy = policy
        self.now = now
        self.holidays = holidays
        self.clock: tzinfo = search.seeker.place.clock(UTC)

    @once
    def share_reached(self) -> Mapping[int, float]:
        """Give, by the hour at the other end, the share of the seeker's calls that were answered.

        Only hours with calls enough to compare (S2): fewer say nothing.
        """
        rung: Counter[int] = Counter()
        reached: Counter[int] = Counter()
        for person, events in self.search.reached.items():
            contact = self.search.contacts.get(person)
            clock = contact.place.clock(self.clock) if contact else self.clock
            for event in events:
                if isinstance(event.body, CallPlaced):
                    hour = event.happened.astimezone(clock).hour
                    rung[hour] += 1
                    reached[hour] += event.body.outcome == "spoke"
        enough = self.policy.enough_to_compare
        return {hour: reached[hour] / count for hour, count in rung.items() if count >= enough}
