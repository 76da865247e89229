"""Days that they named and that have gone by: "by 8 April", told on the ninth, is no year ahead."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    Body,
    Decided,
    Interviewed,
    Promised,
    Snoozed,
    Urgent,
)
from ringback.reading.finders.days import Day
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading, Telling
from ringback.reading.words.proposals import NO_DAY

from .breaths import days_named, meet, parts_of

_LONG: Final = timedelta(days=180)
"""Nobody promises word so far ahead: the day is that of the year before."""

_GONE: Final = Pattern(
    r"\b(?:came and went|come and gone|has (?:come|passed|gone)|is (?:over|past|gone|long gone)|"
    r"passed|went by|gone by|(?:heard|hear|received|got) (?:\w+ )?(?:nothing|zip|zilch|nowt)|"
    r"(?:not|n't|never) (?:\w+ )?(?:heard|hear|call(?:ed)?|rang|rung|ring|"
    r"phoned?|written|wrote|write|e-?mailed|repl(?:y|ied)|got back|get back)|"
    r"no (?:word|call|news|email|decision)|nothing|silence|crickets|"
    r"(?:it is|it's|its|that was|today is) (?:now )?(?:past|after|the|a|over))\b",
    re.IGNORECASE,
)
"""What says that a day has gone by without the word that was promised for it."""


_WORD: Final = Pattern(
    r"\b(?:hear|decide|decision|let (?:me|us) know|results?|get back|contact|answer|word|know|"
    r"call|ring|phone|e-?mail|write|reach out|in touch|update)\b",
    re.IGNORECASE,
)
"""What they promise for a day."""

_THEIR_WORD: Final = Pattern(
    r"\b(?:said|says?|told|tells|promised|swore|assured|mentioned|indicated|he'd|she'd|they'd|"
    r"theyd|will|would)\b",
    re.IGNORECASE,
)
_INFERRED: Final = 0.75


def gone_by(reading: Reading, telling: Telling) -> Reading:
    """Give the days by which they wanted to speak as gone by, where the telling says so.

    A day that they named and that nothing has taken up is added.
    """
    last = _week_before(reading.text, telling)
    events = tuple(
        _gone_by(_of_last_week(entry, last), reading.text, telling) for entry in reading.events
    )
    return _with_their_day(replace(reading, events=events), telling)


def _week_before(text: str, telling: Telling) -> date | None:
    """Give the yesterday that "last Monday" was read as, where it was."""
    yesterday = telling.told.date() - timedelta(days=1)
    days = days_named(text, telling.told.date(), telling.country)
    meant = any(day.back == yesterday - _WEEK for day in days)
    named = any(day.back == yesterday for day in days)
    return yesterday if meant and not named else None


def _of_last_week(entry: Proposed, yesterday: date | None) -> Proposed:
    """Give an event of "last Monday" the Monday of the week before, told on a Tuesday."""
    if yesterday is None or entry.happened.date() != yesterday:
        return entry
    return replace(entry, happened=entry.happened - _WEEK)


_WEEK: Final = timedelta(days=7)


def counted_from_then(entry: Proposed, text: str, telling: Telling) -> Proposed:
    """Give a promise "within two weeks" as counted from the day on which it was given."""
    body, today = entry.body, telling.told.date()
    then = entry.happened.astimezone(telling.zone).date()
    if not isinstance(body, Promised) or then >= today:
        return entry
    days = days_named(text, today, telling.country)
    if not any(day.counted and day.ahead == body.until for day in days):
        return entry
    return replace(entry, body=replace(body, until=then + (body.until - today)))


def _with_their_day(reading: Reading, telling: Telling) -> Reading:
    text, today = reading.text, telling.told.date()
    if any(_names_a_day(entry.body) for entry in reading.events):
        return reading
    for day in days_named(text, today, telling.country):
        own = next((part for part in parts_of(text) if meet(part.span, day.span)), None)
        if day.bound != "by" or own is None or own.asked:
            continue
        said = text[max(0, own.span.start - _NEAR) : day.span.end]
        if _WORD.search(own.text) and _THEIR_WORD.search(said):
            return _added(reading, own.span, day.ahead, telling)
    return reading


_NEAR: Final = 40
"""So many characters before a clause stands who says it."""


def _added(reading: Reading, span: Span, until: date, telling: Telling) -> Reading:
    """Add a day that they named: to the interview told before it, else as a promise."""
    named = Proposed(Promised(until), telling.told, span, _INFERRED, (NO_DAY,))
    named = _gone_by(named, reading.text, telling)
    before = [entry for entry in reading.events if entry.span.start <= span.start]
    last = max(before, key=lambda entry: entry.span.start, default=None)
    if (
        last is None
        or not isinstance(last.body, Interviewed)
        or not isinstance(named.body, Promised)
    ):
        return replace(reading, events=(*reading.events, named))
    held = replace(last, body=replace(last.body, decision_by=named.body.until))
    return replace(
        reading, events=tuple(held if entry is last else entry for entry in reading.events)
    )


def _names_a_day(body: Body) -> bool:
    if isinstance(body, Interviewed):
        return bool(body.decision_by or body.next_step_by or body.follow_up_from)
    return isinstance(body, (Promised, Decided, Urgent, Snoozed, Arranged))


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
        (each for each in days_named(text, today, telling.country) if each.ahead == day),
        None,
    )
    if named is not None and day - today == _WEEK and _ALONE.fullmatch(text, *_ends(named)):
        return today
    if named is None or named.back >= today or named.back == named.ahead:
        return day
    far = day - today > _LONG
    gone = bool(_GONE.search(text, named.span.end)) and named.back > _begun(entry, today)
    return named.back if today - named.back < _LONG and (far or gone) else day


def _ends(day: Day) -> tuple[int, int]:
    return day.span.start, day.span.end


_ALONE: Final = Pattern(r"(?:by |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
"""A day of the week and no more: told on one, what was promised for it was promised for today."""


def _begun(entry: Proposed, today: date) -> date:
    """Give the day before which nothing can have been promised."""
    then = entry.happened.date()
    return then if then < today else date.min
