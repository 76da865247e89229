"""Adding an application: posting, résumé, people, and when it was sent."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ringback.casebook.amendments import Change
from ringback.casebook.applications import Application
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied, AskedNotTo
from ringback.casebook.people import Contact
from ringback.tracker.entries import Entry

from .following import fill_seeker, follow, recall_ban
from .people import Introduced, meet

if TYPE_CHECKING:
    from ringback.tracker.book import Book


@dataclass(frozen=True, slots=True)
class Sent:
    """When and how an application went off."""

    when: datetime
    applied: Applied


@dataclass(frozen=True, slots=True)
class Contents:
    """The bytes that the documents were read from, by which they are known again."""

    posting: bytes = b""
    resume: bytes = b""


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the person says of a posting and of their résumés, in the order in which they did."""

    posting: tuple[Change, ...] = ()
    resumes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Addition:
    """What was added, as corrected; `known` where the posting was there, `filled`: what `me` got.

    `resume` is the latest; where none was added with the posting, it may be an earlier one.
    """

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
    contents: Contents = Contents(),
    corrections: Corrections = Corrections(),
    people: tuple[Introduced, ...] = (),
    sent: Sent | None = None,
    same: bool = False,
) -> Addition:
    """Keep a posting as an application, with what is known of people and of when it was sent.

    Everything or nothing. A posting that is there already is not added twice: what is new joins
    its application, and what was corrected before stays corrected. A posting that asks not to be
    telephoned is recorded as having asked.
    """
    with book.alone():
        filled = _take_resume(book, resume, contents.resume, corrections.resumes)
        document = book.add_document(name, posting, contents.posting)
        before = book.posting(document)
        if corrections.posting:
            book.amend(corrections.posting, document)
        after = book.posting(document)
        application, known = _application(book, document, before, after)
        if known and _bans(book, application, before, after):
            _doubt(book, application)
        contacts = [_meet(book, application.key, person, same=same) for person in people]
        recall_ban(book, application.key, before, after, now)
        _record(book, application, before, after, sent, now)
        current = _current(book, application.key)
        latest = book.latest_resume()
    return Addition(
        current,
        after,
        latest[1] if latest else None,
        contacts[0] if contacts else None,
        known,
        filled,
    )


def _meet(book: "Book", key: str, person: Introduced, *, same: bool) -> Contact:
    """Add a person to the application as it now is: the one before them is there already."""
    return meet(book, _current(book, key), person, same=same)


def _current(book: "Book", key: str) -> Application:
    return next(app for app in book.roster().applications if app.key == key)


def _take_resume(
    book: "Book", resume: tuple[str, Resume] | None, content: bytes, changes: tuple[Change, ...]
) -> dict[str, str]:
    """Keep the résumé and what is corrected in it; give what it filled in `me`."""
    if resume is not None:
        book.add_document(resume[0], resume[1], content)
    before = book.latest_resume()
    if changes:
        book.amend(changes)
    after = book.latest_resume()
    if before is None or after is None or not (resume or changes):
        return {}
    return fill_seeker(book, before[1], after[1])


def _application(
    book: "Book", document: str, before: Posting, after: Posting
) -> tuple[Application, bool]:
    """Give the application for a posting, and whether it was there already."""
    latest = book.latest_resume()
    resume = latest[0] if latest else ""
    for application in book.roster().applications:
        if application.posting == document:
            joined = replace(application, resume=application.resume or resume)
            follow(book, joined, before, after)
            return _current(book, application.key), True
    fresh = Application(
        "", after.title, after.employer, after.place, posting=document, resume=resume
    )
    return book.add_application(fresh), False


def _record(
    book: "Book",
    application: Application,
    before: Posting,
    after: Posting,
    sent: Sent | None,
    now: datetime,
) -> None:
    """Record what is new: that it was sent, and that the posting wants no calls.

    A ban that the person took back is not recorded again, unless they say so now.
    """
    known = {type(event.body) for event in book.events(application.key)}
    entries = []
    if sent is not None and Applied not in known:
        entries.append(Entry(application.key, sent.when, sent.applied))
    if _bans(book, application, before, after):
        when = sent.when if sent else now
        silence = AskedNotTo("call", by_posting=True, words=after.no_calls)
        entries.append(Entry(application.key, when, silence))
    if entries:
        book.record(entries, recorded=now)


def _bans(book: "Book", application: Application, before: Posting, after: Posting) -> bool:
    """Say whether it is new that the posting wants no calls, or that the person says so again."""
    asked = any(isinstance(event.body, AskedNotTo) for event in book.events(application.key))
    return bool(after.no_calls) and not (asked and before.no_calls)


def _doubt(book: "Book", application: Application) -> None:
    """Take back that lines may be rung: they were confirmed before the posting's ban was known."""
    people = {role.contact for role in application.people}
    for contact in book.roster().contacts:
        lines = tuple(replace(line, confirmed=False) for line in contact.lines)
        if contact.key in people and lines != contact.lines:
            book.save_contact(replace(contact, lines=lines))
