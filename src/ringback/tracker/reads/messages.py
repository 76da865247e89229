"""The messages of a case: what they may draw on, gathered from the book."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from ringback.casebook.applications import Application
from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied, Body, CallPlaced, Interviewed, RangBack, Wrote
from ringback.casebook.people import Contact
from ringback.casebook.terms import LineKind, MessageKind
from ringback.counsel.values import Planned
from ringback.counsel.view import View
from ringback.intake.numbers import as_dialled_in
from ringback.reading.finders.names import find_people
from ringback.stationery import mailto
from ringback.words import (
    Brief,
    Fit,
    Message,
    ask_for_number,
    ask_for_person,
    ask_the_assistant,
    write,
)

from . import say_shapes
from .matching import Matcher
from .pasts import may_announce_a_call, past

if TYPE_CHECKING:
    from ringback.tracker.book import Book


class Desk:
    """Writes the messages of a search; a document is read once however many messages need it."""

    def __init__(self, book: "Book", search: Search) -> None:
        self._book = book
        self._search = search
        self._postings: dict[str, Posting] = {}
        self._resumes: dict[str, Resume | None] = {}
        self.matcher = Matcher()

    def fetch(self, applications: Iterable[Application]) -> None:
        """Read the postings of several applications at once, before their messages are written."""
        keys = {application.posting for application in applications} - {""}
        self._postings |= self._book.postings(keys - set(self._postings))

    def message(
        self,
        view: View,
        kind: MessageKind,
        *,
        day: date | None = None,
        by: LineKind | None = None,
        short: bool = False,
    ) -> Message:
        """Write one message to whoever the view means, said or dated on `day`, by that line."""
        return self.written(kind, self.occasion(view, day=day, by=by), short=short)

    def written(self, kind: MessageKind, brief: Brief, *, short: bool = False) -> Message:
        """Write one message of a brief."""
        return write(kind, brief, short=short, fit=self.fit(brief))

    def fit(self, brief: Brief) -> Fit:
        """Give what judges the facts of a brief against its posting."""
        return self.matcher.fit(brief.facts, brief.posting)

    def occasion(self, view: View, *, day: date | None = None, by: LineKind | None = None) -> Brief:
        """Gather everything that a message to whoever the view means may draw on."""
        brief = self.brief(view.case, view.now, view.contact)
        return replace(
            brief,
            today=max(day or brief.today, brief.today),
            line=by,
            past=past(view),
            turn=_turn(view),
            may_call=may_announce_a_call(view),
        )

    def about_the_seeker(self, now: datetime) -> Brief:
        """Gather what a message for no case in particular may draw on."""
        seeker = self._search.seeker
        return Brief(
            seeker=seeker,
            posting=Posting(""),
            facts=(),
            contact=None,
            today=now.astimezone(seeker.place.clock(UTC)).date(),
            applied=None,
            applied_on=None,
            used=frozenset(),
            earlier=0,
            phone_shown=as_dialled_in(seeker.phone, seeker.place.country),
        )

    def brief(self, case: Case, now: datetime, contact: Contact | None) -> Brief:
        """Gather what a message of this case may draw on, whatever it is about."""
        clock = (contact.place if contact else case.application.place).clock(
            self._search.seeker.place.clock(UTC)
        )
        resume = self._resume(case)
        bodies = [event.body for event in case.events]
        place = contact.place if contact and contact.place.country else case.application.place
        country = place.country or self._search.seeker.place.country
        interview = _interview_with(case, contact)
        applied = case.applied
        return Brief(
            seeker=self._search.seeker,
            posting=self._posting(case),
            facts=resume.facts if resume else (),
            contact=contact,
            today=now.astimezone(clock).date(),
            applied=applied.body if applied else None,
            applied_on=applied.day(clock) if applied else None,
            used=frozenset(
                key for body in bodies if isinstance(body, (CallPlaced, Wrote)) for key in body.said
            ),
            earlier=sum(
                isinstance(body, CallPlaced) and body.outcome == "voicemail_left" for body in bodies
            ),
            interviewed_on=interview.day(clock) if interview else None,
            spoken_on=_spoken_on(case, clock, contact),
            returning=_is_returning(bodies),
            phone_shown=as_dialled_in(self._search.seeker.phone, country),
            referred_by=_referrer(applied.body) if applied else "",
        )

    def _posting(self, case: Case) -> Posting:
        application = case.application
        key = application.posting
        if not key:
            return Posting(application.title, application.employer, application.place)
        if key not in self._postings:
            self._postings[key] = self._book.posting(key)
        return self._postings[key]

    def _resume(self, case: Case) -> Resume | None:
        key = case.application.resume
        if key not in self._resumes:
            latest = None if key else self._book.latest_resume()
            self._resumes[key] = self._book.resume(key) if key else latest and latest[1]
        return self._resumes[key]


def _turn(view: View) -> int:
    """Give a number that differs from one message to the next, so that no two begin alike."""
    known = [application.key for application in view.search.roster.applications]
    place = known.index(view.case.key) if view.case.key in known else 0
    sent = sum(isinstance(event.body, (CallPlaced, Wrote)) for event in view.case.events)
    return place + sent


def _referrer(applied: Applied) -> str:
    """Give who referred the seeker, where the detail of a referral names somebody."""
    if applied.how != "referral":
        return ""
    return next((mention.person.name for mention in find_people(applied.detail)), "")


def _interview_with(case: Case, contact: Contact | None) -> Noted[Interviewed] | None:
    """Give the latest interview in which this person took part, or nobody was named."""
    return next(
        (
            noted
            for noted in reversed(case.interview)
            if contact is None or not noted.body.people or contact.key in noted.body.people
        ),
        None,
    )


def _spoken_on(case: Case, clock: tzinfo, contact: Contact | None) -> date | None:
    """Give the day on which this person, or somebody not named, was last spoken to."""
    known = ("", contact.key if contact else "")
    talks = [
        event.happened
        for event in case.events
        if (
            (isinstance(event.body, CallPlaced) and event.body.outcome == "spoke")
            or (isinstance(event.body, RangBack) and not event.body.missed)
        )
        and (contact is None or event.body.contact in known)
    ]
    return max(talks).astimezone(clock).date() if talks else None


def _is_returning(bodies: Sequence[Body]) -> bool:
    """Say whether the next call returns one of theirs that was missed."""
    calls = [body for body in bodies if isinstance(body, (CallPlaced, RangBack))]
    return bool(calls) and isinstance(calls[-1], RangBack) and calls[-1].missed


CALLED: Final[tuple[MessageKind, ...]] = ("voicemail", "opener", "screening")
"""What is ready before a number is dialled (R2)."""

WRITTEN: Final[tuple[MessageKind, ...]] = (
    *("thank_you", "state_of_play", "interest"),
    *("future", "ring_back", "withdrawal"),
)
"""What goes by mail."""


def scripts(
    desk: Desk, view: View, planned: Planned, contact: Contact | None
) -> dict[MessageKind, say_shapes.Script]:
    """Write what a step is shown with: all that a call needs, the letter, what to ask whoever is
    at the switchboard; for the day on which it is done.
    """  # noqa: D205  # one sentence that does not fit on a line
    line = planned.item.line
    address = line.value if line is not None and line.kind == "email" else ""
    return {
        message.kind: _script(message, address)
        for message in _messages(desk, view, planned, contact)
    }


def _messages(
    desk: Desk, view: View, planned: Planned, contact: Contact | None
) -> Iterator[Message]:
    item = planned.item
    rings = view.may_ring and view.search.seeker.telephone == "yes"
    asks = item.kind in _SWITCHBOARD and rings
    letter = next((kind for kind in WRITTEN if kind == item.kind), None)
    if item.act != "call" and not asks and (item.act != "write" or letter is None):
        return
    brief = desk.occasion(meant(view, contact), day=planned.first_day, by=item.by)
    if item.act == "call":
        yield from (desk.written(kind, brief) for kind in CALLED)
    elif letter is not None:
        yield desk.written(letter, brief)
    else:
        yield _SWITCHBOARD[item.kind](brief)


def meant(view: View, contact: Contact | None) -> View:
    """Look at the case with another person in mind; the same view where it is the same person."""
    if contact is None or view.key == contact.key:
        return view
    return View(view.case, view.setting, contact)


def for_the_assistant(desk: Desk, view: View, planned: Planned) -> say_shapes.Script | None:
    """Write what a call needs where somebody else answers in their place."""
    if planned.item.act != "call" or view.contact is None:
        return None
    brief = desk.occasion(view, day=planned.first_day, by=planned.item.by)
    return _script(ask_the_assistant(brief))


_SWITCHBOARD: Final[dict[str | None, Callable[[Brief], Message]]] = {
    "find_person": ask_for_person,
    "find_number": ask_for_number,
}


def _script(message: Message, address: str = "") -> say_shapes.Script:
    link = mailto(address, message).href if address else ""
    return say_shapes.Script(message.text, message.spoken, message.seconds, message.subject, link)
