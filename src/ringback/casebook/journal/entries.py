"""One line of a history: when, of which application, what, and when it was written down."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from ..events import Body
from .lexing import tokens
from .mistakes import UnreadableError, shown
from .reading import Cursor
from .slots import whole_number
from .wording import BEGINNINGS, RESERVED, read_body


@dataclass(frozen=True, slots=True)
class Entry:
    """An event whose application may still be unsaid."""

    number: int
    application: str | None
    happened: datetime
    recorded: datetime
    body: Body


def read_entry(line: str, number: int, zone: tzinfo) -> Entry:
    """Read a line that begins with a day; `number` holds unless it names its own."""
    cursor = Cursor(tokens(line), zone, RESERVED)
    happened = cursor.take_moment()
    if happened is None:
        raise UnreadableError(f"{shown(line)} begins with no day.", "Write it as in 2026-11-02.")
    number = _own_number(cursor, number)
    application = _application(cursor)
    body = read_body(cursor)
    recorded = _recorded(cursor) or happened
    if cursor.peek().kind != "end":
        raise UnreadableError(f"{shown(cursor.rest())} is too much.", "Leave it out.")
    return Entry(number, application, happened, recorded, body)


def _own_number(cursor: Cursor, number: int) -> int:
    token = cursor.peek()
    if token.kind != "word" or not token.text.startswith("#"):
        return number
    own = whole_number(token._replace(text=token.text[1:]))
    if own is None:
        raise UnreadableError(f"{shown(token.text)} is no number of an entry.", "Write #7.")
    cursor.at += 1
    return own


def _application(cursor: Cursor) -> str | None:
    """Take the application, which stands before a colon; verbs before a colon are no names."""
    start = cursor.at
    token = cursor.peek()
    name = cursor.take_value()
    is_verb = token.kind == "word" and token.fold in BEGINNINGS
    if name is None or is_verb or cursor.peek().fold != ":":
        cursor.at = start
        return None
    cursor.at += 1
    return name


def _recorded(cursor: Cursor) -> datetime | None:
    if cursor.peek().fold != "(":
        return None
    cursor.at += 1
    recorded = cursor.take_moment() if cursor.take("recorded") else None
    if recorded is None or cursor.peek().fold != ")":
        raise UnreadableError(
            "The brackets at the end are not understood.",
            "Write for instance: (recorded 2026-11-09 10:07).",
        )
    cursor.at += 1
    return recorded
