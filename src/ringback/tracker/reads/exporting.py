"""Everything a seeker has, to take away: the journal to read, JSON to load."""

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from ringback.casebook.amendments import Amendment
from ringback.casebook.applications import Roster
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Body
from ringback.casebook.journal import render

if TYPE_CHECKING:
    from ringback.tracker.book import Book


class ExportedEvent(Struct, frozen=True):
    """One event with its kind by name, so that its body can be read back."""

    number: int
    application: str
    kind: str
    happened: datetime
    recorded: datetime
    body: Body


class Export(Struct, frozen=True):
    """Everything of one search; `postings` and `resumes` are by their keys, and as read.

    `amendments` are what the person corrected: in postings, by their keys, and by the empty key
    in résumés.
    """

    version: int
    roster: Roster
    postings: dict[str, Posting]
    resumes: dict[str, Resume]
    events: list[ExportedEvent]
    amendments: dict[str, tuple[Amendment, ...]]


def journal(book: "Book", zone: tzinfo) -> str:
    """Give the roster and the history as a journal, times in `zone`."""
    return render(book.roster(), book.history(), zone=zone, numbered=True)


def export(book: "Book") -> Export:
    """Give everything as values."""
    roster = book.roster()
    postings = {app.posting for app in roster.applications if app.posting}
    resumes = {app.resume for app in roster.applications if app.resume}
    latest = book.latest_resume()
    if latest:
        resumes.add(latest[0])
    return Export(
        version=1,
        roster=roster,
        postings=book.postings(postings, as_read=True),
        resumes={key: book.resume(key, as_read=True) for key in sorted(resumes)},
        amendments=book.all_amendments(),
        events=[
            ExportedEvent(
                event.number,
                event.application,
                event.kind,
                event.happened,
                event.recorded,
                event.body,
            )
            for event in book.history()
        ],
    )


def values(book: "Book") -> str:
    """Give everything as JSON."""
    return msgspec.json.format(msgspec.json.encode(export(book)), indent=2).decode()
