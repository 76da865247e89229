"""When it happened: the days that a telling names, and those that follow from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    GreetingHeard,
    Interviewed,
    Promised,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.reading.values import Proposed, Telling

from .bygone import counted_from_then
from .mentions import TAKEN, When, dated
from .order import greetings_first, named_in_interviews
from .twice import once

_NOON: Final = time(12)
_OF_TODAY: Final = (Snoozed, Urgent)
"""What is said of now."""

_WEEK: Final = timedelta(days=7)
_GUESSED: Final = 0.6
"""How far an event can be believed whose day was not told."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Events in the order in which they happened, and in sentences what was taken of their days."""

    events: tuple[Proposed, ...]
    assumed: tuple[str, ...]


def timed(text: str, entries: Sequence[Proposed], telling: Telling) -> Timed:
    """Give events their days: as told, counted from one another, and the last one today."""
    whens = once(dated(text, entries, telling), text)
    today = telling.told.date()
    for when in whens:
        day = when.entry.happened.astimezone(telling.zone).date()
        if when.open and _has_a_day(when.entry, day != today):
            when.day = day
    _follow(whens)
    _count_back(whens)
    _take_the_last_as_today(whens, today)
    _count_back(whens)
    _follow(whens)
    whens = once(whens, text)
    _fill(whens, today)
    placed = [
        counted_from_then(_placed(when, telling), text, telling) for when in greetings_first(whens)
    ]
    placed.sort(key=lambda entry: entry.happened.astimezone(telling.zone).date())
    return Timed(
        tuple(named_in_interviews(placed)), tuple(when.taken for when in whens if when.taken)
    )


def _has_a_day(entry: Proposed, another: bool) -> bool:
    """Say whether an event, as its words were read, has its day: another than that of the telling.

    Today may be no more than what is taken where nothing is said.
    """
    taken = any(sentence in TAKEN for sentence in entry.assumed) or _is_past(entry)
    return isinstance(entry.body, _OF_TODAY) or (another and not taken)


def _is_past(entry: Proposed) -> bool:
    """Say whether a promise is for a day before that on which it was read as given."""
    body = entry.body
    return isinstance(body, Promised) and body.until < entry.happened.date()


def _follow(whens: Sequence[When]) -> None:
    """Date what follows from what is dated: by days counted on, and by the call it belongs to."""
    _count_on(whens)
    _share_days_of_calls(whens)
    _count_on(whens)


def _count_on(whens: Sequence[When]) -> None:
    """Count days from what was told before; where that was not read, from the last day named."""
    for place, when in enumerate(whens):
        if when.day is None and when.days is not None:
            start = _start(place, whens)
            day = start.day if start is not None else when.known
            if day is not None:
                when.day = day + timedelta(days=when.days)


def _start(place: int, whens: Sequence[When]) -> When | None:
    """Give the event from which another is counted: the one it names, else the one before."""
    when, kind = whens[place], whens[place].after
    backwards = when.day is not None or (when.days is not None and when.days < 0)
    others = [one for one in (whens if backwards else whens[:place]) if one is not when]
    if kind is not None:
        named = [one for one in others if isinstance(one.entry.body, kind)]
        if named or when.known:
            return named[-1] if named else None
    return whens[place - 1] if place else None


def _share_days_of_calls(whens: Sequence[When]) -> None:
    """Give a greeting the day of the call in which it was heard, and the other way round."""
    for one, other in pairwise(whens):
        if isinstance(one.entry.body, GreetingHeard) or isinstance(other.entry.body, GreetingHeard):
            if one.open and other.day is not None and _is_of_a_call(one.entry.body):
                one.day = other.day
            elif other.open and one.day is not None and _is_of_a_call(other.entry.body):
                other.day = one.day


def _is_of_a_call(body: Body) -> bool:
    return isinstance(body, (CallPlaced, GreetingHeard))


def _take_the_last_as_today(whens: Sequence[When], today: date) -> None:
    """Take what was told last as of today where nothing dates it."""
    if not whens or any(when.day == today for when in whens):
        return
    last = _last(whens)
    if last is not None and last.day is None and not _is_past(last.entry):
        last.day = today
        last.taken = f"{_what(last.entry.body)} was today."


def _last(whens: Sequence[When]) -> When | None:
    """Give what happened last: of those without a day, what can only come after the others.

    What is told at the end may be of the same kind as what has a day, but nothing that led to it.
    """
    known = max((_rank(when.entry.body) for when in whens if when.day is not None), default=0)
    if whens[-1].day is None and _rank(whens[-1].entry.body) >= known:
        return whens[-1]
    return next(
        (when for when in reversed(whens) if when.open and _rank(when.entry.body) > known), None
    )


def _count_back(whens: Sequence[When]) -> None:
    """Count days back from what was told after."""
    for place, when in reversed(list(enumerate(whens))):
        start = _start(place, whens) if when.days else None
        if start is not None and start.day is None and when.day is not None and when.days:
            start.day = when.day - timedelta(days=when.days)


def _fill(whens: Sequence[When], today: date) -> None:
    """Take a day for each event that is still without one."""
    for place, when in enumerate(whens):
        if when.day is None and isinstance(when.entry.body, (Applied, Interviewed)):
            _fill_beginning(when, whens, today)
        elif when.day is None:
            before = next((one.day for one in reversed(whens[:place]) if one.day), None)
            after = next((one.day for one in whens[place + 1 :] if one.day), None)
            met = _interviewed_before(when, whens)
            if met is not None:
                when.day, when.taken = (
                    met,
                    f"{_what(when.entry.body)} was of the day of the interview.",
                )
            else:
                when.day, when.taken = _taken(when.entry.body, before, after, today)


def _interviewed_before(when: When, whens: Sequence[When]) -> date | None:
    """Give the day of the interview, for the thanks after it and for a day named in it."""
    body = when.entry.body
    thanks = isinstance(body, Wrote) and body.kind == "thank_you"
    named = isinstance(body, Promised) and not body.mine and _is_past(when.entry)
    held = [one.day for one in whens if one.day and isinstance(one.entry.body, Interviewed)]
    return max(held) if held and (thanks or named) else None


def _fill_beginning(when: When, whens: Sequence[When], today: date) -> None:
    """Take an application or an interview as a week before whatever it led to."""
    rank, what = _rank(when.entry.body), _what(when.entry.body)
    later = [one.day for one in whens if one.day and _rank(one.entry.body) > rank]
    earlier = [one.day for one in whens if one.day and _rank(one.entry.body) < rank]
    if later:
        first = min(later)
        when.day = max([first - _WEEK, *(day for day in earlier if day <= first)])
        when.taken = f"{what} was a week before the rest."
    else:
        when.day, when.taken = today, f"{what} was today."


def _taken(body: Body, before: date | None, after: date | None, today: date) -> tuple[date, str]:
    """Take a day: that of the call it belongs to, or of what is told before or after it."""
    if isinstance(body, (GreetingHeard, CallPlaced)) and (after or before):
        return after or before or today, ""
    if before is not None:
        return before, f"{_what(body)} was on the same day as what you tell before it."
    if after is not None:
        return after, f"{_what(body)} was on the same day as what you tell after it."
    return today, f"{_what(body)} was today."


def _placed(when: When, telling: Telling) -> Proposed:
    """Give an event its day; what was said of its hour stays."""
    entry, day = when.entry, when.day or telling.told.date()
    there = entry.happened.astimezone(telling.zone)
    own = tuple(sentence for sentence in entry.assumed if sentence not in TAKEN)
    entry = replace(entry, assumed=own)
    if when.taken:
        entry = replace(entry, confidence=min(entry.confidence, _GUESSED))
    if there.date() == day:
        return entry
    at = there.time() if there.time() != telling.told.time() else _NOON
    happened = datetime.combine(day, at, tzinfo=telling.zone)
    return replace(entry, happened=min(happened, telling.told))


def _what(body: Body) -> str:
    """Name an event as the subject of a sentence."""
    if isinstance(body, CallPlaced):
        return "The message you left" if body.outcome == "voicemail_left" else "The call"
    if isinstance(body, Wrote):
        return "The letter of thanks" if body.kind == "thank_you" else "What you wrote"
    return _NAMES.get(type(body), "What they said")


_NAMES: Final[dict[type[Body], str]] = {
    Applied: "Your application",
    Arranged: "The appointment",
    GreetingHeard: "The greeting you heard",
    Interviewed: "The interview",
}


def _rank(body: Body) -> int:
    """Order kinds by when they can come: applying, the interview, then whatever follows."""
    return _ORDER.get(type(body), len(_ORDER))


_ORDER: Final[dict[type[Body], int]] = {Applied: 0, Arranged: 1, Interviewed: 2}
