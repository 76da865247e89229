"""The messages of a case: what they may draw on, gathered from the book."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from ringback.casebook.applications import Application
from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Body, CallPlaced, Interviewed, RangBack, Wrote
from ringback.casebook.people import Contact
from ringback.casebook.terms import MessageKind
from ringback.counsel.values import Item
from ringback.counsel.view import View
from ringback.intake.numbers import as_dialled_in
from ringback.words import (
    Brief,
    Message,
    ask_for_number,
    ask_for_person,
    ask_the_assistant,
    write,
)

from . import shapes
from .matching import Matcher

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
        case: Case,
        kind: MessageKind,
        now: datetime,
        *,
        contact: Contact | None,
        short: bool = False,
    ) -> Message:
        """Write one message; raises `NotYetWritten` for a kind this version cannot write."""
        brief = self.brief(case, now, contact)
        return write(kind, brief, short=short, fit=self.matcher.fit(brief.facts, brief.posting))

    def brief(self, case: Case, now: datetime, contact: Contact | None) -> Brief:
        """Gather everything that a message of this case may draw on."""
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


CALL_MESSAGES: tuple[MessageKind, ...] = ("voicemail", "opener", "screening")
"""What is ready before a number is dialled (R2)."""


def scripts(desk: Desk, view: View, now: datetime, item: Item) -> dict[MessageKind, shapes.Script]:
    """Write what a step is shown with: all that a call needs, and what to ask the switchboard."""
    if item.act == "call":
        messages = [
            desk.message(view.case, kind, now, contact=view.contact) for kind in CALL_MESSAGES
        ]
    elif item.kind in _SWITCHBOARD and view.search.seeker.telephone == "yes":
        brief = desk.brief(view.case, now, view.contact)
        messages = [_SWITCHBOARD[item.kind](brief)]
    else:
        messages = []
    return {message.kind: _script(message) for message in messages}


def for_the_assistant(desk: Desk, view: View, now: datetime, item: Item) -> shapes.Script | None:
    """Write what a call needs where somebody else answers in their place."""
    if item.act != "call" or view.contact is None:
        return None
    return _script(ask_the_assistant(desk.brief(view.case, now, view.contact)))


_SWITCHBOARD: Final[dict[str | None, Callable[[Brief], Message]]] = {
    "find_person": ask_for_person,
    "find_number": ask_for_number,
}


def _script(message: Message) -> shapes.Script:
    return shapes.Script(message.text, message.spoken, message.seconds)


def said(message: Message, view: View, matched_by: shapes.MatchedBy) -> shapes.Say:
    """Give a message in the shape that is shown, with what speaks against saying it."""
    return shapes.Say(
        kind=message.kind,
        text=message.text,
        spoken=message.spoken,
        seconds=message.seconds,
        sentences=[
            shapes.Sentence(sentence.text, list(sentence.rests_on))
            for sentence in message.sentences
        ],
        missing=[*_cautions(view), *message.missing],
        matched_by=matched_by,
    )


def _cautions(view: View) -> Iterator[str]:
    """Say where the plan would not have this message said: nobody should ring by mistake."""
    if not view.case.open:
        yield "This case has ended: no step of the plan asks for this message."
    elif view.search.seeker.telephone == "no":
        yield "You chose not to telephone: the plan writes instead of ringing."
    elif not view.may_ring:
        yield "They asked not to be called: the plan does not ring them."
