"""Plausible searches for the laws: several openings and people, and events as they come about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, get_args

from hypothesis import strategies as st

from ringback.casebook.applications import Application, Roster
from ringback.casebook.case import Search
from ringback.casebook.events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Corrected,
    Decided,
    Event,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Pinned,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.casebook.terms import Answer, How, Instruction, MessageKind, Outcome, Part, Silence
from ringback.counsel import Policy
from ringback.counsel.voices import NAMES

NOW: Final = datetime(2026, 11, 16, 16, 0, tzinfo=UTC)
"""A Monday: ten in Austin, four in London, five in Berlin."""

AUSTIN: Final = Place("Austin, TX", "America/Chicago", "US", "TX")
PLACES: Final = (
    AUSTIN,
    Place("London", "Europe/London", "GB", "ENG"),
    Place("Berlin", "Europe/Berlin", "DE", "BE"),
    Place("Auckland", "Pacific/Auckland", "NZ", "AUK"),
    Place(),
)
PEOPLE: Final = ("dana", "tom", "ines")
OPENINGS: Final = ("acme", "globe")

_LINES: Final = (
    *(Line("office", "+15125550111", origin) for origin in ("card", "published", "directed")),
    Line("office", "+15125550112", "given"),
    *(Line("cell", "+17375550122", origin) for origin in ("given", "greeting", "published")),
    Line("cell", "+17375550123", "published", confirmed=True),
    Line("email", "somebody@example.com", "card"),
    Line("post", "1 Main Street, Austin, TX 78701", "card"),
    Line("portal", "https://example.org/jobs", "published"),
)
_CELL: Final = GivenLine("cell", "+17375550144")


@dataclass(frozen=True, slots=True)
class Searching:
    """A search as it would be recorded, and the moment at which somebody asks what to do."""

    roster: Roster
    events: tuple[Event, ...]
    now: datetime = NOW

    def folded(self, *, until: datetime | None = None) -> Search:
        """Fold it, up to a moment if one is given."""
        return fold(self.events, self.roster, until=until)


def now_of(search: Search) -> datetime:
    """Give the moment up to which a search was folded."""
    return search.until or NOW


def _one_of(*weighted: tuple[int, st.SearchStrategy[Body]]) -> st.SearchStrategy[Body]:
    return st.one_of([kind for weight, kind in weighted for _ in range(weight)])


_people = st.sampled_from((*PEOPLE, *PEOPLE, ""))
_panels = st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple)
_any = st.booleans()


def _days(first: int, last: int) -> st.SearchStrategy[date]:
    """Draw a day that lies so many days from now."""
    return st.integers(first, last).map(lambda days: NOW.date() + timedelta(days=days))


def _moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Draw a moment that lies so many days from now, on the half hour."""
    return st.integers(first * 48, last * 48).map(lambda halves: NOW + halves * _HALF_HOUR)


_HALF_HOUR: Final = timedelta(minutes=30)
_ODD: Final = timedelta(minutes=17)
_SOON: Final = _days(-30, 20)
_maybe_soon = st.none() | _SOON

seekers: st.SearchStrategy[Seeker] = st.builds(
    Seeker,
    name=st.just("Maria Okafor"),
    place=st.sampled_from(PLACES),
    region=st.sampled_from(("", "US", "DE")),
    telephone=st.sampled_from(("yes", "yes", "prepared", "no")),
    voice=st.sampled_from(("consensus", "consensus", *NAMES)),
    weights=st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from((0.0, 0.5, 3.0))), max_size=3
    ).map(tuple),
)

_lines = st.lists(st.sampled_from(_LINES), max_size=4, unique_by=lambda line: line.value)


def contact(key: str) -> st.SearchStrategy[Contact]:
    """Draw somebody of that key, with lines of any kind or none."""
    return st.builds(
        Contact,
        key=st.just(key),
        name=st.just(key.title()),
        place=st.sampled_from(PLACES),
        lines=_lines.map(tuple),
    )


_roles = st.lists(
    st.builds(Role, st.sampled_from(PEOPLE), st.sampled_from(get_args(Part))),
    max_size=2,
    unique_by=lambda role: role.contact,
).map(tuple)


def application(key: str) -> st.SearchStrategy[Application]:
    """Draw an opening of that key, with some of the people or none."""
    place = st.sampled_from(PLACES)
    return st.builds(Application, st.just(key), st.just("Buyer"), place=place, people=_roles)


rosters: st.SearchStrategy[Roster] = st.builds(
    Roster,
    seekers,
    st.tuples(*(contact(key) for key in PEOPLE)),
    st.tuples(*(application(key) for key in OPENINGS)),
)

_calls = st.builds(
    CallPlaced,
    outcome=st.sampled_from(get_args(Outcome)),
    contact=_people,
    line=st.sampled_from(("office", "cell", None)),
)
_greetings = st.builds(
    GreetingHeard,
    says=st.sampled_from(get_args(Instruction)),
    contact=_people,
    gives=st.sampled_from(((), (_CELL,))),
    back=_maybe_soon,
)
_letters = st.builds(
    Wrote,
    kind=st.sampled_from((*get_args(MessageKind), None)),
    by=st.sampled_from(("email", "email", "post", "portal")),
    contact=_people,
    announces_call=st.sampled_from((None, None, True, False)),
)
_answers = st.builds(HeardBack, contact=_people, automatic=_any, back=_maybe_soon)
_interviews = st.builds(
    Interviewed,
    people=_panels,
    next_step_by=_maybe_soon,
    decision_by=_maybe_soon,
    may_follow_up=st.sampled_from((*get_args(Answer), None)),
    follow_up_from=_maybe_soon,
    follow_up_how=st.sampled_from((None, "call", "email", "post")),
    follow_up_with=_people,
)
_arranged = st.builds(
    Arranged,
    when=_moments(-20, 12),
    what=st.sampled_from(("interview", "interview", "call")),
    people=_panels,
    cancelled=st.sampled_from((False, False, True)),
)
_decisions = st.builds(
    Decided,
    verdict=st.sampled_from(("offer", "rejected", "filled", "withdrawn")),
    answer_by=_maybe_soon,
)

bodies: st.SearchStrategy[Body] = _one_of(
    (1, st.builds(Applied, how=st.sampled_from((*get_args(How), None)))),
    (6, _calls),
    (3, _greetings),
    (4, _letters),
    (3, _answers),
    (1, st.builds(RangBack, contact=_people, missed=_any)),
    (2, _arranged),
    (2, _interviews),
    (1, st.builds(Promised, until=_SOON, contact=_people, mine=_any)),
    (1, _decisions),
    (1, st.builds(CheckBackAgreed, count=st.integers(1, 9), contact=_people)),
    (
        1,
        st.builds(AskedNotTo, st.sampled_from(get_args(Silence)), contact=_people, by_posting=_any),
    ),
    (1, st.builds(Urgent, st.just("an offer elsewhere lapses"), _moments(-5, 5))),
    (1, st.builds(Snoozed, until=_SOON)),
    (1, st.builds(Pinned, day=_SOON)),
    (1, st.just(Closed())),
    (1, st.just(Reopened())),
)
"""What can come about after the application, the usual more often; corrections apart."""


@st.composite
def searches(draw: st.DrawFn, *, most: int = 9) -> Searching:
    """Draw a search of the last seven weeks, told as it went; some of it was recorded late.

    It is asked about on a Monday morning, or at any time of some weeks before and after.
    """
    roster = draw(rosters)
    told: list[tuple[datetime, str, Body]] = []
    for key in OPENINGS:
        when = draw(_moments(-49, -2))
        if draw(st.integers(0, 9)):
            told.append((when, key, Applied("online")))
        for body in draw(st.lists(bodies, max_size=most)):
            when += draw(st.integers(1, 250)) * _HALF_HOUR
            told.append((when, key, body))
    if draw(_any):
        told.sort(key=lambda entry: entry[0])
    now = draw(st.just(NOW) | _moments(-30, 12).map(lambda when: when + _ODD))
    return Searching(roster, _numbered(told, draw(st.integers(0, 12))), now)


def _numbered(told: Iterable[tuple[datetime, str, Body]], corrected: int) -> tuple[Event, ...]:
    """Number the events in the order in which they are recorded, and take one back at most."""
    recorded = NOW + timedelta(days=200)
    events = [
        Event(number, key, when, recorded, body)
        for number, (when, key, body) in enumerate(told, start=1)
    ]
    if 0 < corrected <= len(events):
        wrong = events[corrected - 1]
        number = len(events) + 1
        body = Corrected(wrong.number)
        events.append(Event(number, wrong.application, wrong.happened, recorded, body))
    return tuple(events)


policies: st.SearchStrategy[Policy] = st.builds(
    Policy,
    week=st.integers(5, 10),
    few_days=st.integers(1, 5),
    patience=st.integers(3, 20),
    touch_gap=st.integers(1, 5),
    touches_a_week=st.integers(1, 3),
    attempts_a_day=st.integers(1, 2),
    attempts_a_week=st.integers(1, 4),
    attempts_a_stage=st.integers(1, 8),
    voicemails_a_stage=st.integers(0, 3),
    letters_a_stage=st.integers(0, 2),
    emails_a_stage=st.integers(0, 4),
    reply_days=st.integers(1, 20),
)
"""Policies whose limits are other than the usual."""
