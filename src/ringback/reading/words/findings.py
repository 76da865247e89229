"""Everything that a telling holds, found once: clauses, people, times, numbers, statements."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.clauses import Clause, clauses
from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import Figured, in_figures
from ringback.reading.finders.hours import Hour, find_hours
from ringback.reading.finders.names import Mention, find_people
from ringback.reading.finders.phones import Phone, find_phones
from ringback.reading.finders.statements import Statement, find_given_lines, find_statements
from ringback.reading.values import NewLine, Telling

from .anchors import anchored
from .lapsed import lapsed
from .lately import lately
from .listed import with_listed
from .more_hours import with_more
from .promises import booked, invited, offered, promised, rejected
from .spans import within


@dataclass(frozen=True, slots=True)
class Typed:
    """A text as it was typed, and the way back to it from what is read."""

    original: str
    read: Figured

    def span(self, span: Span) -> Span:
        """Give where a stretch of what is read stands in what was typed."""
        return self.read.span(span.start, span.end)

    def words(self, span: Span) -> str:
        """Give a stretch in the words in which it was typed."""
        typed = self.span(span)
        return self.original[typed.start : typed.end].strip(" ,;\n-(")


@dataclass(frozen=True, slots=True)
class Findings:
    """What finders gave for one text; all spans count in `text`.

    `statements` stand at the clauses that make them, `said` are the sentences of all of them.
    """

    text: str
    telling: Telling
    clauses: tuple[Clause, ...]
    people: tuple[Mention, ...]
    days: tuple[Day, ...]
    hours: tuple[Hour, ...]
    phones: tuple[Phone, ...]
    statements: tuple[Statement, ...]
    lines: tuple[NewLine, ...]
    said: tuple[Span, ...]
    typed: Typed

    def clause_at(self, place: int) -> int:
        """Give the number of the clause in which a character stands."""
        after = bisect_right(self.clauses, place, key=lambda clause: clause.span.start)
        return max(after - 1, 0)


_LISTED: Final = re.compile(r"\)(?:\s|$)")
"""What stands after the number of a list: "2) called Dana"."""


def look(text: str, telling: Telling, typed: Typed) -> Findings:
    """Find everything in a text that `plain` has given."""
    figured = in_figures(text)
    today = telling.told.date()
    phones = find_phones(figured, telling.country)
    numbers = [phone.span for phone in phones]
    days = [
        each
        for each in find_days(figured, today, telling.country)
        if not within(each.span, numbers)
    ]
    hours = [
        each for each in find_hours(figured, telling.country) if not within(each.span, numbers)
    ]
    hours += [
        each
        for each in lately(text, telling.told)
        if not within(each.span, (h.span for h in hours))
    ]
    hours.sort(key=lambda hour: hour.span.start)
    hours = [each for each in with_more(text, hours) if not _LISTED.match(text, each.span.end)]
    parts = clauses(text)
    statements = find_statements(text, telling)
    placed = lapsed(anchored(statements, parts, days, telling), text, days, telling)
    return Findings(
        text=text,
        telling=telling,
        clauses=parts,
        people=with_listed(
            text,
            find_people(text, telling.people, telling.employer, telling.seeker),
            telling,
        ),
        days=tuple(days),
        hours=tuple(hours),
        phones=phones,
        statements=(
            *placed,
            *promised(parts, days, placed, telling),
            *rejected(parts, placed),
            *offered(parts, placed),
            *booked(parts, days, hours, placed, telling),
            *invited(parts, days, placed),
        ),
        lines=find_given_lines(text, telling),
        said=tuple(each.span for each in statements),
        typed=typed,
    )
