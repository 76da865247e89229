"""Opening the home: everything that a command needs before it can begin."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from .moments import clock, moment

if TYPE_CHECKING:
    from ringback.tracker.book import Book


@dataclass(frozen=True, slots=True)
class Opened:
    """The book, the real moment, the moment that `--at` names, and the seeker's zone."""

    book: "Book"
    now: datetime
    at: datetime
    zone: tzinfo


def opened(at: str | None = None) -> Opened:
    """Open the home, make it ready if it is new, and read `--at` in the seeker's zone."""
    from ringback.tracker import boot  # noqa: PLC0415  # Django is dear, and `--help` needs none

    boot.start()
    from ringback.tracker.book import Book  # noqa: PLC0415  # models can be imported only now

    book = Book.embedded()
    now = clock()
    zone = book.seeker().place.clock(now.tzinfo or UTC)
    return Opened(book, now, moment(at, zone) if at else now, zone)
