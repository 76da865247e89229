"""Where exactly in its sentence something was said."""

from collections.abc import Sequence
from dataclasses import replace

from ringback.casebook.events import Arranged, Body, Decided, HeardBack, Promised
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.days import Day
from ringback.reading.finders.statements import Statement, find_statements
from ringback.reading.values import Telling

from .spans import overlap


def anchored(
    statements: Sequence[Statement],
    clauses: Sequence[Clause],
    days: Sequence[Day],
    telling: Telling,
) -> tuple[Statement, ...]:
    """Give statements with the spans of the clauses that make them, not of their sentences."""
    return tuple(_placed(each, clauses, days, telling) for each in statements)


def _placed(
    statement: Statement, clauses: Sequence[Clause], days: Sequence[Day], telling: Telling
) -> Statement:
    own = [clause for clause in clauses if overlap(clause.span, statement.span)]
    if len(own) < 2:
        return statement
    for clause in own:
        for alone in find_statements(clause.text, telling):
            if _same(alone.body, statement.body):
                return replace(statement, span=clause.span)
            if isinstance(alone.body, Arranged) and _is_dated(clause, days):
                # The clause has a day of its own, so no hour of another clause belongs to it.
                return replace(alone, span=clause.span)
    named = _day_of(statement.body, own, days)
    return replace(statement, span=named.span if named is not None else own[-1].span)


def _is_dated(clause: Clause, days: Sequence[Day]) -> bool:
    return any(overlap(day.span, clause.span) for day in days)


def _same(one: Body, other: Body) -> bool:
    """Whether two bodies say the same, so far as one clause of a sentence can."""
    if isinstance(one, Decided) and isinstance(other, Decided):
        return one.verdict == other.verdict
    return type(one) is type(other) and (one == other or isinstance(one, HeardBack))


def _day_of(body: Body, own: Sequence[Clause], days: Sequence[Day]) -> Clause | None:
    """Give the clause that names the day a statement is about."""
    day = body.until if isinstance(body, Promised) else getattr(body, "when", None)
    for clause in own:
        if any(
            overlap(each.span, clause.span) and str(each.ahead) == str(day)[:10] for each in days
        ):
            return clause
    return None
