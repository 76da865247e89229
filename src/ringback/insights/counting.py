"""Counting what happened in one search, up to a moment."""

from datetime import UTC, datetime

from ringback.casebook.case import Case, Search
from ringback.casebook.events import Erased
from ringback.casebook.fold import as_of
from ringback.casebook.people import Place

from .courses import course
from .measures import Measures
from .outcomes import answers, applications, followed
from .steps import calls, letters
from .values import Insights


def insights(search: Search, now: datetime, measures: Measures | None = None) -> Insights:
    """Count what the record of a search shows at `now`, which must be aware."""
    measures = measures or Measures()
    known = as_of(search, now)
    home = known.seeker.place.clock(UTC)
    cases = [(case, _place(case, known).clock(home)) for case in known.cases.values()]
    courses = [course(case, clock, now) for case, clock in cases]
    return Insights(
        applications=applications(courses, measures),
        calls=calls(cases, known.contacts),
        letters=letters(case for case, _ in cases),
        followed=followed(courses, measures),
        answers=answers(courses, measures),
        erased=sum(
            isinstance(event.body, Erased) and event.happened <= now for event in known.events
        ),
    )


def _place(case: Case, search: Search) -> Place:
    """Give the place of an application's first contact, else its own."""
    people = (search.contacts.get(role.contact) for role in case.application.people)
    place = next((contact.place for contact in people if contact), Place())
    return place if place.zone else case.application.place
