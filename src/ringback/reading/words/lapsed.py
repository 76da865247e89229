"""Days that they named and that have passed: "they said I would hear by the 9th", told after it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ringback.casebook.events import Promised
from ringback.reading.finders.days import Day
from ringback.reading.finders.statements import Statement
from ringback.reading.values import Telling

from .spans import overlap

_TOO_FAR: Final = timedelta(days=270)
"""Nobody promises word so far ahead."""
_RECENT: Final = timedelta(days=90)
_ASKED_ABOUT: Final = 0.7
_NAMES_IT: Final = re.compile(
    r"\b(?:hear|hearing|decid\w+|decision|promis\w+|said|told|would|will|know|answer|be|get|next)\b|"
    r"'(?:d|ll)\b",
    re.IGNORECASE,
)


def due(day: Day, today: date) -> date:
    """Give when something is to be: ahead, or just passed where ahead would be most of a year."""
    passed = day.ahead - today > _TOO_FAR and timedelta() < today - day.back <= _RECENT
    return day.back if passed else day.ahead


def lapsed(
    statements: Sequence[Statement], text: str, days: Sequence[Day], telling: Telling
) -> tuple[Statement, ...]:
    """Give statements, with promises of a day that has passed set right, to be asked about."""
    today = telling.told.date()
    made: list[Statement] = []
    for statement in statements:
        body = statement.body
        passed = next(
            (
                due(day, today)
                for day in days
                if isinstance(body, Promised)
                and overlap(day.span, statement.span)
                and day.ahead == body.until != due(day, today)
            ),
            None,
        )
        if passed is None or not isinstance(body, Promised):
            made.append(statement)
        elif _NAMES_IT.search(text[statement.span.start : statement.span.end]):
            made.append(
                replace(statement, body=replace(body, until=passed), confidence=_ASKED_ABOUT)
            )
    return tuple(made)
