"""The one line that says what happened, and its way back to the event."""

from collections.abc import Iterator, Mapping
from datetime import UTC, tzinfo
from typing import Final

from ..events import Body
from .forms import Form
from .lexing import tokens
from .mistakes import UnreadableError, nearest, shown
from .phrases import FORMS
from .reading import Cursor, Style


def event_words(body: Body, *, zone: tzinfo = UTC, names: Mapping[str, str] | None = None) -> str:
    """Say what happened, on one line; with `names` by key, for reading only."""
    return write_body(body, Style(zone, RESERVED, names or {}))


def parse_event(words: str, *, zone: tzinfo = UTC) -> Body:
    """Read what `event_words` says; raises `UnreadableError` with what to write instead."""
    cursor = Cursor(tokens(words), zone, RESERVED)
    body = read_body(cursor)
    if cursor.peek().kind != "end":
        raise UnreadableError(f"{shown(cursor.rest())} is too much.", "Leave it out.")
    return body


def write_body(body: Body, style: Style) -> str:
    """Put an event into words in the first form that suits it."""
    return next(form for form in _BY_KIND[type(body)] if form.suits(body)).write(body, style)


def read_body(cursor: Cursor) -> Body:
    """Read an event, up to the end of the line or a bracket; raises `UnreadableError`."""
    start = cursor.at
    for form in _candidates(cursor):
        cursor.at = start
        body = form.read(cursor)
        if body is not None:
            return body
    cursor.at = start
    said = cursor.rest()
    if not said:
        raise UnreadableError("Nothing is said to have happened.", f"Begin with {_BEGINNINGS}.")
    meant = nearest(said, _OPENINGS)
    instead = f"Did you mean {shown(meant)}?" if meant else f"Begin with {_BEGINNINGS}."
    raise UnreadableError(f"{shown(said)} is no event that the journal knows.", instead)


def _candidates(cursor: Cursor) -> Iterator[Form]:
    yield from _BY_FIRST_WORD.get(cursor.peek().fold, ())
    yield from _BY_FIRST_WORD[""]


def _by_first_word() -> dict[str, list[Form]]:
    found: dict[str, list[Form]] = {"": []}
    for form in FORMS:
        first = form.head[0]
        found.setdefault(first if isinstance(first, str) else "", []).append(form)
    return found


def _vocabulary() -> frozenset[str]:
    """Give every word that a name could be mistaken for."""
    phrases = [form.opening() for form in FORMS]
    phrases += [
        phrase
        for form in FORMS
        for clause in form.clauses
        for phrase in (*clause.openings(), *clause.blank.slot.phrases())
    ]
    return frozenset(word for phrase in phrases for word in phrase.casefold().split())


_BY_FIRST_WORD: Final = _by_first_word()
_BY_KIND: Final = {
    kind: [form for form in FORMS if form.kind is kind] for kind in {form.kind for form in FORMS}
}
_OPENINGS: Final = [form.opening().removeprefix("… ") for form in FORMS]
BEGINNINGS: Final = tuple(word for word in _BY_FIRST_WORD if word)
"""The words with which an event may begin."""
_BEGINNINGS: Final = ", ".join(f"“{word}”" for word in BEGINNINGS)
# UTC and Z name an offset where a name may follow a time; "and" parts the names of a list.
RESERVED: Final = _vocabulary() | {"and", "utc", "z"}
"""The words that are never names, unless they stand in quotation marks."""
