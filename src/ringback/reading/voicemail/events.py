"""What a message that was left makes known, as events."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
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
)
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.finders.statements import Statement, find_statements
from ringback.reading.patterns import Pattern
from ringback.reading.values import Person, Proposed, Reading, Telling

from .callers import key_of, names_caller, opens
from .hearing import Voicemail, hear_voicemail
from .leftovers import left_over
from .matters import Matter
from .present import is_ring, present
from .sayings import is_said, reopens, without_options

_NOW: Final = Pattern(
    r"\b(?:it'?s|it is|time is|today is|received(?: on)?|recorded(?: on)?)"
    r"(?: now| about| around| nearly| just)*\s*$",
    re.IGNORECASE,
)

_DAY_BEFORE: Final = Pattern(
    r"(?:[\s,]|\b(?:at|about|around|nearly|just|after|before|the|on|of|morning|afternoon|evening|"
    r"may|june|july|march|april|august|[a-z]{3,9}(?:day|uary|ber|st|nd|rd|th)|\d{1,2}\w{0,2})\b)"
    r"{0,16}$",
    re.IGNORECASE,
)
"""The day between "it is" and the hour: "it's Tuesday the third, about"."""
_NEAR: Final = 60
_SURE: Final[dict[Matter, float]] = {"ours": 0.95, "likely": 0.82, "maybe": 0.6, "other": 0.0}
_ONCE_MORE: Final = 0.75
"""A refusal and its contrary in one breath are worth a question."""
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
    happened = _happened(heard.text, telling)
    key, sure = key_of(heard.caller), _SURE[heard.matter]
    whole = Span(0, len(heard.text))
    rang = Proposed(RangBack(key, missed=True, words=heard.text.strip()), happened, whole, sure)
    events = (rang, *_said(heard, key, happened, telling))
    return Reading(
        "voicemail",
        heard.text,
        events,
        tuple(_met(events, heard, telling)),
        heard.lines,
        doubts=(*_unknown(heard), *left_over(heard.text, events, telling)),
    )


def _unknown(heard: Voicemail) -> Iterator[str]:
    if heard.matter == "maybe":
        yield _NOBODY_KNOWN
    elif not heard.caller.name and names_caller(heard.text):
        yield _WHO_RANG


def _said(heard: Voicemail, key: str, happened: datetime, telling: Telling) -> Iterator[Proposed]:
    """Give what they said beside ringing; that they want an answer stands in the call itself."""
    for statement in find_statements(without_options(heard.text), telling, teller="them"):
        words = heard.text[statement.span.start : statement.span.end]
        if isinstance(statement.body, HeardBack) or not is_said(statement.body, words):
            continue
        again = reopens(statement.body, heard.text, statement.span.start)
        if again:
            yield Proposed(again, happened, statement.span, _ONCE_MORE)
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


def _happened(text: str, telling: Telling) -> datetime:
    """Give when they rang: as the message itself says, else when it was told."""
    figures = in_figures(text)
    told, today = telling.told, telling.told.date()
    day, at = today, None
    for named in find_days(figures, today, telling.country):
        before = text[: named.span.start]
        stamped = _NOW.search(before) or opens(before)
        if stamped and today - named.back <= timedelta(days=6):
            day = today if named.ahead == today else named.back
    for hour in find_hours(figures, telling.country):
        before = _DAY_BEFORE.sub("", text[max(0, hour.span.start - _NEAR) : hour.span.start])
        if _NOW.search(before):
            at = hour.at
    rang = datetime.combine(day, at or told.timetz().replace(tzinfo=None), told.tzinfo)
    return rang if rang <= told else told


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
