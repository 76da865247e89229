"""What a message that was left makes known, as events."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
    RangBack,
    Reopened,
)
from ringback.reading.finders.statements import Statement, find_statements
from ringback.reading.speakers import same_person
from ringback.reading.values import Person, Proposed, Reading, Telling

from .callers import key_of, names_caller
from .hearing import Voicemail, hear_voicemail
from .leftovers import left_over
from .matters import Matter
from .present import is_ring, present
from .sayings import is_said, is_undone, reopening, without_options
from .stamps import Stamp, stamp_of, without
from .turns import turns

_SURE: Final[dict[Matter, float]] = {"ours": 0.95, "likely": 0.82, "maybe": 0.6, "other": 0.0}
_ONCE_MORE: Final = 0.75
"""A refusal and its contrary in one breath are worth a question."""
_ENOUGH: Final = 4
"""More doubts than that are not read."""
_NOT_OURS: Final = (
    "This does not sound like a call about an application, so nothing was made of it. If it was, "
    "say who rang."
)
_NOBODY_KNOWN: Final = (
    "Nobody of that name is known here: look whether it concerns this application."
)
_WHO_RANG: Final = "Who rang was said, and not understood: say who it was."


def read_voicemail(text: str, telling: Telling) -> Reading:
    """Give that they rang and were missed, then what they said; nothing for a call of others.

    Raises `ReadingError`.
    """
    heard = hear_voicemail(text, telling)
    if heard.matter == "other":
        return Reading("voicemail", heard.text, doubts=(_NOT_OURS,))
    stamp = stamp_of(heard.text, telling)
    happened = stamp.moment
    key, sure = key_of(heard.caller), _SURE[heard.matter]
    whole = Span(0, len(heard.text))
    rang = Proposed(RangBack(key, missed=True, words=heard.text.strip()), happened, whole, sure)
    events = (rang, *_said(heard, key, stamp, telling))
    return Reading(
        "voicemail",
        heard.text,
        events,
        tuple(_met(events, heard, telling)),
        heard.lines,
        doubts=(
            *_unknown(heard),
            *_namesakes(heard, telling),
            *islice(left_over(heard.text, events, telling), _ENOUGH),
            *turns(heard.text, events),
        ),
    )


def _unknown(heard: Voicemail) -> Iterator[str]:
    if heard.matter == "maybe":
        yield _NOBODY_KNOWN
    elif not heard.caller.name and names_caller(heard.text):
        yield _WHO_RANG


def _namesakes(heard: Voicemail, telling: Telling) -> Iterator[str]:
    """Give that several people here bear the name that was said."""
    name = heard.caller.name
    fits = [each.name for each in telling.people if name and same_person(name, each.name)]
    if len(fits) > 1 and name.casefold() not in (each.casefold() for each in fits):
        yield f"{' and '.join(fits)} can both be called {name}: say which of them rang."


def _said(heard: Voicemail, key: str, stamp: Stamp, telling: Telling) -> Iterator[Proposed]:
    """Give what they said beside ringing; that they want an answer stands in the call itself."""
    words_left = without(stamp, without_options(heard.text))
    happened = stamp.moment
    again = reopening(heard.text)
    if again:
        yield Proposed(Reopened(), happened, again, _ONCE_MORE)
    for statement in find_statements(words_left, telling, teller="them"):
        words = heard.text[statement.span.start : statement.span.end]
        if isinstance(statement.body, HeardBack) or not is_said(statement.body, words):
            continue
        if again and is_undone(statement.body, statement.span, again):
            continue
        body = _with_people(statement, heard, key, telling)
        if isinstance(body, Arranged) and is_ring(body, statement.span, heard.text):
            body = replace(body, what="call", people=(key,) if key else ())
        confidence = min(statement.confidence, _SURE[heard.matter])
        yield Proposed(body, happened, statement.span, confidence, statement.assumed)


def _with_people(statement: Statement, heard: Voicemail, key: str, telling: Telling) -> Body:
    """Give what was said as their word: a promise is the caller's, a talk with whom they name."""
    body = statement.body
    if isinstance(body, Promised | AskedNotTo | CheckBackAgreed):
        return replace(body, contact=key)
    if isinstance(body, Decided):
        return replace(body, words=heard.text[statement.span.start : statement.span.end])
    if isinstance(body, Arranged) and not body.people:
        return replace(
            body, people=present(body, statement.span, heard.text, heard.caller, telling)
        )
    return body


def _met(events: Sequence[Proposed], heard: Voicemail, telling: Telling) -> Iterator[Person]:
    """Give whom the message names and nobody knows yet: who rang, whom to meet or to ring."""
    known = {person.key for person in telling.people}
    named = [heard.caller.name if heard.caller.person is None else ""]
    for entry in events:
        named += entry.body.people if isinstance(entry.body, Arranged) else ()
    named += [new.contact for new in heard.lines]
    for name in dict.fromkeys(named):
        if name and name not in known:
            yield Person(name, name)
