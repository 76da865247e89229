"""Adding an application: posting, résumé, people, and when it was sent."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ringback.casebook.applications import Application
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied, AskedNotTo
from ringback.casebook.people import Contact, Place, Seeker
from ringback.tracker.entries import Entry

from .people import Introduced, meet

if TYPE_CHECKING:
    from ringback.tracker.book import Book


@dataclass(frozen=True, slots=True)
class Sent:
    """When and how an application went off."""

    when: datetime
    applied: Applied


@dataclass(frozen=True, slots=True)
class Addition:
    """What was added; `known` where the posting was there already, `filled` what `me` gained."""

    application: Application
    posting: Posting
    resume: Resume | None
    contact: Contact | None
    known: bool
    filled: dict[str, str] = field(default_factory=dict)


def add(
    book: "Book",
    posting: Posting,
    *,
    name: str,
    now: datetime,
    resume: tuple[str, Resume] | None = None,
    people: tuple[Introduced, ...] = (),
    sent: Sent | None = None,
    same: bool = False,
) -> Addition:
    """Keep a posting as an application, with what is known of people and of when it was sent.

    Everything or nothing. A posting that is there already is not added twice: what is new joins
    its application. A posting that asks not to be telephoned is recorded as having asked.
    """
    with book.alone():
        filled = _take_resume(book, resume)
        application, known = _application(book, posting, name)
        contacts = [_meet(book, application.key, person, same=same) for person in people]
        _record(book, application, posting, sent, now)
        current = _current(book, application.key)
    latest = book.latest_resume()
    return Addition(
        current,
        posting,
        resume[1] if resume else latest and latest[1],
        contacts[0] if contacts else None,
        known,
        filled,
    )


def _meet(book: "Book", key: str, person: Introduced, *, same: bool) -> Contact:
    """Add a person to the application as it now is: the one before them is there already."""
    return meet(book, _current(book, key), person, same=same)


def _current(book: "Book", key: str) -> Application:
    return next(app for app in book.roster().applications if app.key == key)


def _take_resume(book: "Book", resume: tuple[str, Resume] | None) -> dict[str, str]:
    """Keep the résumé, and let the first one fill what is empty in `me`; give what it filled."""
    if resume is None:
        return {}
    file, value = resume
    book.add_document(file, value)
    seeker = book.seeker()
    gained: dict[str, str | Place] = {
        part: given
        for part, given in (("name", value.name), ("phone", value.phone), ("email", value.email))
        if given and not getattr(seeker, part)
    }
    if value.place.text and not seeker.place.text:
        gained["place"] = value.place
    if gained:
        book.save_seeker(_with(seeker, gained))
    return {
        part: given.text if isinstance(given, Place) else given for part, given in gained.items()
    }


def _with(seeker: Seeker, gained: dict[str, str | Place]) -> Seeker:
    return replace(seeker, **gained)  # type: ignore[arg-type]  # the keys are those of _take_resume


def _application(book: "Book", posting: Posting, name: str) -> tuple[Application, bool]:
    document = book.add_document(name, posting)
    latest = book.latest_resume()
    resume = latest[0] if latest else ""
    for application in book.roster().applications:
        if application.posting == document:
            if resume and not application.resume:
                application = replace(application, resume=resume)  # noqa: PLW2901  # now it has one
                book.save_application(application)
            return application, True
    fresh = Application(
        "", posting.title, posting.employer, posting.place, posting=document, resume=resume
    )
    return book.add_application(fresh), False


def _record(
    book: "Book", application: Application, posting: Posting, sent: Sent | None, now: datetime
) -> None:
    """Record what is new: that it was sent, and that the posting wants no calls."""
    known = {type(event.body) for event in book.events(application.key)}
    entries = []
    if sent is not None and Applied not in known:
        entries.append(Entry(application.key, sent.when, sent.applied))
    if posting.no_calls and AskedNotTo not in known:
        when = sent.when if sent else now
        silence = AskedNotTo("call", by_posting=True, words=posting.no_calls)
        entries.append(Entry(application.key, when, silence))
    if entries:
        book.record(entries, recorded=now)
