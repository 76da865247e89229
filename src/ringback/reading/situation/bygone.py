"""Days that they named and that have gone by: "by 8 April", told on the ninth, is no year ahead."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ringback.casebook.events import Body, Interviewed, Promised
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling

_LONG: Final = timedelta(days=180)
"""Nobody promises word so far ahead: the day is that of the year before."""

_GONE: Final = Pattern(
    r"\b(?:came and went|come and gone|has (?:come|passed|gone)|is (?:over|past|gone|long gone)|"
    r"passed|went by|gone by|(?:heard|hear|received|got) (?:\w+ )?(?:nothing|zip|zilch|nowt)|"
    r"(?:not|n't|never) (?:\w+ )?(?:heard|hear|called|rung|written|emailed|replied)|"
    r"no (?:word|call|news|email|decision)|nothing|silence|crickets|"
    r"(?:it is|it's|its|that was|today is) (?:now )?(?:past|after|the|a|over))\b",
    re.IGNORECASE,
)
"""What says that a day has gone by without the word that was promised for it."""


def gone_by(reading: Reading, telling: Telling) -> Reading:
    """Give the days by which they wanted to speak as gone by, where the telling says so."""
    events = tuple(_gone_by(entry, reading.text, telling) for entry in reading.events)
    return replace(reading, events=events)


def _gone_by(entry: Proposed, text: str, telling: Telling) -> Proposed:
    body = entry.body
    if isinstance(body, Promised) and not body.mine:
        until = _then(body.until, entry, text, telling)
        return entry if until is None else replace(entry, body=replace(body, until=until))
    if isinstance(body, Interviewed):
        return replace(entry, body=_named_in(body, entry, text, telling))
    return entry


def _named_in(body: Interviewed, entry: Proposed, text: str, telling: Telling) -> Body:
    return replace(
        body,
        next_step_by=_then(body.next_step_by, entry, text, telling),
        decision_by=_then(body.decision_by, entry, text, telling),
        follow_up_from=_then(body.follow_up_from, entry, text, telling),
    )


def _then(day: date | None, entry: Proposed, text: str, telling: Telling) -> date | None:
    """Give a day as it was meant, told at a day."""
    today = telling.told.date()
    if day is None or day <= today:
        return day
    named = next(
        (each for each in find_days(in_figures(text), today, telling.country) if each.ahead == day),
        None,
    )
    if named is None or named.back >= today or named.back == named.ahead:
        return day
    far = day - today > _LONG and today - named.back < _LONG
    gone = bool(_GONE.search(text, named.span.end)) and named.back > _begun(entry, today)
    return named.back if far or gone else day


def _begun(entry: Proposed, today: date) -> date:
    """Give the day before which nothing can have been promised."""
    then = entry.happened.date()
    return then if then < today else date.min
