"""The appointments of a case: those to come, and one that has passed without a word on it."""

from datetime import UTC, datetime, tzinfo

from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import Arranged


def clock_of(case: Case, search: Search, *people: str) -> tzinfo:
    """Give the clock at the place of these people, else of the case's, else of the posting."""
    keys = (*people, *(role.contact for role in case.application.people))
    known = (search.contacts[key].place for key in keys if key in search.contacts)
    place = next((place for place in known if place.zone), case.application.place)
    return place.clock(search.seeker.place.clock(UTC))


def to_come(case: Case, now: datetime) -> tuple[Noted[Arranged], ...]:
    """Give the appointments that are still to come, the next first."""
    ahead = (noted for noted in case.appointments if noted.body.when >= now)
    return tuple(sorted(ahead, key=lambda noted: (noted.body.when, noted.number)))


def gone_by(case: Case, now: datetime, clock: tzinfo) -> Noted[Arranged] | None:
    """Give the last appointment that has passed, if no interview was noted on its day or since."""
    met = case.interview[-1].day(clock) if case.interview else None
    past = [
        noted
        for noted in case.appointments
        if noted.body.when < now and (met is None or noted.body.when.astimezone(clock).date() > met)
    ]
    return max(past, key=lambda noted: (noted.body.when, noted.number), default=None)
