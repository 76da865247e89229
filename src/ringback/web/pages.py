"""What a page shows: the shapes that every skin shares, and the few things that frame them."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Final

from ringback.tracker.book import Book
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.shapes import Step

_DUE: Final = 10
_WAITED_FOR: Final = 12


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The steps of one day and what is waited for; `more` are those that are not shown.

    `now` is in `zone`, the seeker's own. `begun` says whether there is any application.
    """

    now: datetime
    zone: tzinfo
    name: str
    begun: bool
    due: list[Step]
    more: int
    waiting: list[Step]
    waiting_more: int


def today_page(book: Book, now: datetime) -> TodayPage:
    """Give what is due, best first, and what is waited for, the nearest day first (S4)."""
    planner = Planner(book, now)
    seeker = planner.search.seeker
    zone = seeker.place.clock(now.tzinfo or UTC)
    due = planner.today(limit=_DUE)
    later = planner.waiting(_WAITED_FOR)
    return TodayPage(
        now=now.astimezone(zone),
        zone=zone,
        name=seeker.name,
        begun=bool(planner.search.cases),
        due=due.steps,
        more=due.more,
        waiting=later.steps,
        waiting_more=later.more,
    )
