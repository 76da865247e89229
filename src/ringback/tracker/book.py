"""The one way to a seeker's rows: what belongs to somebody else is never seen from here."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from ringback.casebook.amendments import Amendment, Change
from ringback.casebook.applications import Application, Roster
from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Event
from ringback.casebook.people import Contact, Seeker

from . import amending, applications, contacts, history, papers, recording, roster, seekers
from .entries import Entry
from .locking import alone

__all__ = ["Book", "Entry"]


class Book:
    """What one seeker has. `boot.start()` must have run before this module is imported.

    Whatever writes does so in one transaction, and a value that cannot be kept leaves nothing
    behind; such errors are in `errors`, below `Refused`.
    """

    __slots__ = ("_seeker",)

    def __init__(self, seeker: int) -> None:
        self._seeker = seeker

    @classmethod
    def embedded(cls) -> "Book":
        """Open the book of a home of one's own, which has one seeker; made when first opened."""
        return cls(seekers.embedded())

    @classmethod
    def new(cls, seeker: Seeker) -> "Book":
        """Begin the book of one more seeker, where several are hosted."""
        return cls(seekers.add(seeker))

    @property
    def number(self) -> int:
        """The number of the seeker, by which the book is opened again."""
        return self._seeker

    def alone(self) -> AbstractContextManager[None]:
        """Hold the book in one transaction: several changes become one, all or nothing."""
        return alone(self._seeker)

    def seeker(self) -> Seeker:
        """Give who is looking."""
        return roster.profile(self._seeker)

    def save_seeker(self, seeker: Seeker) -> None:
        """Change who is looking."""
        seekers.save(self._seeker, seeker)

    def roster(self) -> Roster:
        """Give everything that has no history, in the order in which it was added."""
        return roster.read(self._seeker)

    def history(self) -> list[Event]:
        """Give all events by number, also those that no longer hold."""
        return history.read(self._seeker)

    def events(self, application: str) -> list[Event]:
        """Give the events of one application by number; none where there is no such key."""
        return history.read(self._seeker, application)

    def record(self, entries: Sequence[Entry], *, recorded: datetime) -> tuple[Event, ...]:
        """Append the entries as one batch, numbered without a gap, or none of them.

        All have the same `recorded`, which is the one given, or the first moment after the batch
        before. Raises `WrongTime`, `NotFound` for an application, contact or corrected event that
        is not in this book, and `Unstorable`.
        """
        return recording.append(self._seeker, entries, recorded)

    def add_document(self, name: str, value: Posting | Resume, content: bytes = b"") -> str:
        """Keep a document as the latest of its kind and give its key.

        One that is known keeps its key and is kept as it is read now; `content`, the bytes that
        it was read from, makes it known again when a better reader reads it otherwise.
        """
        return papers.add(self._seeker, name, value, content)

    def known_document(self, value: Posting | Resume, content: bytes = b"") -> str:
        """Give the key that `add_document` would find for it; empty for one that is new."""
        return papers.known(self._seeker, value, content)

    def posting(self, key: str, *, as_read: bool = False) -> Posting:
        """Give a posting, as corrected unless `as_read`; raises `NotFound`."""
        return papers.one(self._seeker, key, Posting, as_read=as_read)

    def postings(self, keys: Iterable[str], *, as_read: bool = False) -> dict[str, Posting]:
        """Give those of the postings that there are, by key, in two queries."""
        return papers.several(self._seeker, keys, Posting, as_read=as_read)

    def resume(self, key: str, *, as_read: bool = False) -> Resume:
        """Give a résumé, as corrected unless `as_read`; raises `NotFound`."""
        return papers.one(self._seeker, key, Resume, as_read=as_read)

    def latest_resume(self) -> tuple[str, Resume] | None:
        """Give the résumé that was added last, as corrected, with its key."""
        return papers.latest(self._seeker, Resume)

    def amendments(self, posting: str = "") -> tuple[Amendment, ...]:
        """Give the corrections of a posting, by its key; without one those of the résumés."""
        return amending.one(self._seeker, posting)

    def all_amendments(self) -> dict[str, tuple[Amendment, ...]]:
        """Give all corrections: those of postings by their keys, of the résumés by an empty one."""
        return amending.every(self._seeker)

    def amend(self, changes: Sequence[Change], posting: str = "") -> tuple[Amendment, ...]:
        """Correct a posting, or without one the résumés, and give all corrections that hold.

        Raises `NotFound` for a posting that is not in this book, and `Unstorable`.
        """
        return amending.change(self._seeker, posting, changes)

    def add_application(self, application: Application) -> Application:
        """Add an application and give it with its key.

        A key that it brings is kept, or refused with `KeyTaken` or `BadKey`; else one is made of
        employer and title. Raises `NotFound` for documents and contacts not in this book.
        """
        return applications.add(self._seeker, application)

    def save_application(self, application: Application) -> None:
        """Change the application of that key; raises `NotFound`."""
        applications.save(self._seeker, application)

    def add_contact(self, contact: Contact) -> Contact:
        """Add a person and give them with their key, which is made of the name if none is given."""
        return contacts.add(self._seeker, contact)

    def save_contact(self, contact: Contact) -> None:
        """Change the contact of that key, the lines in their order; raises `NotFound`."""
        contacts.save(self._seeker, contact)
