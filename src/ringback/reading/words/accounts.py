"""Nothing that was told may fall under the table: what no event took up is asked about.

A day, an hour, a number or a name that stands in a telling and in none of its events is the surest
sign that the telling was understood wrongly, whatever the words that were understood say.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date, datetime, time
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Arranged, Body, CallPlaced, CheckBackAgreed, GivenLine
from ringback.reading.finders.days import Day
from ringback.reading.finders.hours import Hour
from ringback.reading.finders.names import Mention
from ringback.reading.values import NewLine, Proposed

from .findings import Findings
from .lines import is_own
from .spans import overlap


def unaccounted(
    found: Findings, events: Sequence[Proposed], lines: Sequence[NewLine]
) -> tuple[str, ...]:
    """Give a sentence for each day, hour, number and name that no event and no line took up."""
    if not events:
        return ()
    taken = _Taken(events, lines)
    spans = [
        *(
            day.span
            for day in found.days
            if not taken.day(day) and not _given_up(found, day, events)
        ),
        *(hour.span for hour in found.hours if not taken.hour(hour)),
        *(
            phone.span
            for phone in found.phones
            if phone.value not in taken.numbers and not is_own(found, phone.span)
        ),
        *(
            mention.span
            for mention in found.people
            if not mention.pronoun
            and mention.person.name
            and mention.person.key not in taken.people
            and not _is_sayer(found, mention, events)
        ),
    ]
    denied = [each.span for each in found.clauses if each.denied or each.planned or each.asked]
    told = (span for span in spans if not any(overlap(span, other) for other in denied))
    words = dict.fromkeys(found.typed.words(span) for span in sorted(told, key=_start))
    return tuple(
        f"Nothing was made of “{word}”: see whether something is missing." for word in words
    )


def _given_up(found: Findings, day: Day, events: Sequence[Proposed]) -> bool:
    """Whether a day is the old one of what was moved, or the last for papers that they want."""
    clause = found.clauses[found.clause_at(day.span.start)]
    if day.bound == "by" and _REQUEST.search(clause.text):
        return True
    moved = any(isinstance(each.body, Arranged) for each in events)
    before = found.text[max(0, day.span.start - 16) : day.span.start].lower()
    return moved and before.rstrip().endswith((" from", "not", "make", "instead of", "from the"))


def _is_sayer(found: Findings, mention: Mention, events: Sequence[Proposed]) -> bool:
    """Whether somebody is named in the sentence of an event that keeps no name: a decision."""
    number = found.clauses[found.clause_at(mention.span.start)].sentence
    own = [clause.span for clause in found.clauses if abs(clause.sentence - number) <= 1]
    return any(
        overlap(event.span, span)
        for event in events
        if not hasattr(event.body, "contact") or _has_keeper(event.body)
        for span in own
    )


def _has_keeper(body: Body) -> bool:
    """Whether somebody else answered a call, whose name no event keeps."""
    return isinstance(body, CallPlaced) and body.outcome == "gatekeeper"


_REQUEST: Final = re.compile(
    r"\b(?:wants?|wanted|needs?|needed|asked for|asks for|send|provide|submit|upload)\b",
    re.IGNORECASE,
)


class _Taken:
    """Everything that the events of a telling took up."""

    def __init__(self, events: Sequence[Proposed], lines: Sequence[NewLine]) -> None:
        values = [value for event in events for value in _values(event)]
        self.days = {
            value.date() if isinstance(value, datetime) else value
            for value in values
            if isinstance(value, date)
        }
        self.hours = {value.time() for value in values if isinstance(value, datetime)}
        self.again = any(isinstance(event.body, CheckBackAgreed) for event in events)
        self.people = {value for value in values if isinstance(value, str)}
        self.people |= {line.contact for line in lines}
        self.numbers = {value.value for value in values if isinstance(value, GivenLine)}
        self.numbers |= {line.line.value for line in lines}
        self.numbers |= self.people

    def day(self, day: Day) -> bool:
        """Whether an event stands on that day, or names it."""
        return (
            day.later is not None
            or (self.again and day.bound == "on")
            or bool({day.back, day.ahead} & self.days)
        )

    def hour(self, hour: Hour) -> bool:
        """Whether an event stands at that hour, or names it, whichever half of the day it is."""
        other = time((hour.at.hour + 12) % 24, hour.at.minute)
        return bool({hour.at, other} & self.hours)


def _values(event: Proposed) -> Iterator[object]:
    yield event.happened
    for field in fields(event.body):
        value = getattr(event.body, field.name)
        yield from value if isinstance(value, tuple) else (value,)


def _start(span: Span) -> int:
    return span.start
