"""Which of the times that a telling names belongs to which of its events."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Decided,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.days import Day
from ringback.reading.finders.figures import in_figures
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Telling
from ringback.reading.words.proposals import NO_DAY, SAME_DAY

from .breaths import Breath, breath_at, breaths_of, days_named, meet, parts_of
from .lapses import counted_from, find_lapses

TAKEN: Final = (NO_DAY, SAME_DAY)
"""What a telling by itself takes to be so of days: here they follow otherwise."""

_LONG_AGO: Final = timedelta(days=180)
_BEGINS: Final = Pattern(r"^\W*(?:i|we|he|she|they)\b|\b(?:i|we)\W*$", re.IGNORECASE)
_SINCE: Final = Pattern(r"\bsince(?: \w+){0,2}\W*$", re.IGNORECASE)


@dataclass(slots=True)
class When:
    """What is known of the day of one event: the day, or so many days after another.

    `after` is the kind of that other where it was named, else it is the one told before; `known`
    is the last day that was named before. `taken` says what was taken to be so.
    """

    entry: Proposed
    day: date | None = None
    days: int | None = None
    after: type[Body] | None = None
    known: date | None = None
    taken: str = ""

    @property
    def open(self) -> bool:
        """Whether no words have dated it yet."""
        return self.day is None and self.days is None


@dataclass(frozen=True, slots=True)
class _Mention:
    """Words that give a time: a day, or so many days after another event.

    With `back` it is about what was told before them. `ahead` is the day as one to come.
    """

    span: Span
    day: date | None = None
    days: int = 0
    back: bool = False
    after: type[Body] | None = None
    ahead: date | None = None


def dated(text: str, entries: Sequence[Proposed], telling: Telling) -> tuple[When, ...]:
    """Give the events in the order of the text, with what its words say of their days."""
    whens = [When(entry) for entry in sorted(entries, key=lambda entry: entry.span.start)]
    today = telling.told.date()
    breaths, parts = breaths_of(text), parts_of(text)
    known: date | None = None
    for mention in _mentions(text, telling) if whens else ():
        breath = breath_at(mention.span, breaths)
        owner = _owner(mention, breath, _given_by(mention, whens), text)
        if mention.back or (mention.day is None and not _goes_on(mention, breath, whens)):
            _date_back(mention, whens, today)
        elif (
            owner is not None
            and not _is_named(mention, breath, whens)
            and not (mention.day and _is_of_others(mention, whens, parts))
        ):
            _date(mention, owner, today, known)
        known = mention.day or known
    _in_one_breath(whens, breaths)
    return tuple(whens)


def _given_by(mention: _Mention, whens: Sequence[When]) -> Sequence[When]:
    """Give the events but for promises whose day is over on a day: none is given so late."""
    given = [
        when
        for when in whens
        if mention.day is None
        or not isinstance(when.entry.body, Promised)
        or when.entry.body.until >= mention.day
    ]
    return given or whens


def _mentions(text: str, telling: Telling) -> Iterator[_Mention]:
    """Give the times that a text names, in order."""
    figured = in_figures(text)
    today = telling.told.date()
    days = days_named(text, today, telling.country)
    for day in days:
        yield from _mention(day, text, today)
    for lapse in find_lapses(figured):
        if not any(meet(lapse.span, day.span) for day in days):
            day_then = today - timedelta(days=lapse.days)
            yield _Mention(lapse.span, day_then, back=True, after=lapse.after)


def _mention(day: Day, text: str, today: date) -> Iterator[_Mention]:
    """Take a day as one that lies behind, unless it is one to come."""
    after = counted_from(text, day.span.start, day.span.end)
    since = bool(_SINCE.search(text, max(0, day.span.start - 24), day.span.start))
    to_come = today - day.back > _LONG_AGO and day.ahead - today < _LONG_AGO
    if day.later is not None:
        yield _Mention(day.span, days=day.later, after=after)
    elif day.bound == "on" and not to_come:
        lasts = after if text[day.span.start : day.span.end].lower().endswith("since") else None
        yield _Mention(day.span, day.back, back=lasts is not None, after=lasts, ahead=day.ahead)
    elif since and day.back < today:
        yield _Mention(day.span, day.back, back=True)


def _goes_on(mention: _Mention, breath: Breath, whens: Sequence[When]) -> bool:
    """Say whether something is told that came after a stretch of time: else it lasts until now.

    It is told after it, or in the same breath: "rang two weeks later".
    """
    return mention.after is not None or any(
        when.entry.span.start > mention.span.start or meet(when.entry.span, breath.span)
        for when in whens
    )


def _date_back(mention: _Mention, whens: Sequence[When], today: date) -> None:
    """Date what was told before some words, or what they name: "two weeks since the interview"."""
    kind = mention.after
    named = [when for when in whens if kind is not None and isinstance(when.entry.body, kind)]
    when = named[-1] if named else _before(mention, whens)
    if when.open:
        when.day = mention.day or today - timedelta(days=mention.days)


def _date(mention: _Mention, when: When, today: date, known: date | None) -> None:
    """Date an event, unless it is dated."""
    if mention.day is None and (when.open or (when.days is None and mention.after is not None)):
        when.days, when.after, when.known = mention.days, mention.after, known
    elif when.open and mention.day is not None:
        when.day = min(mention.day, today)


def _is_named(mention: _Mention, breath: Breath, whens: Sequence[When]) -> bool:
    """Say whether the day is one that an event of the sentence names as yet to come."""
    here = [when.entry for when in whens if meet(when.entry.span, breath.sentence)]
    if any(
        isinstance(entry.body, CheckBackAgreed) and meet(entry.span, mention.span) for entry in here
    ) and (mention.ahead is None or mention.ahead != mention.day):
        return True
    named = {day for entry in here for day in _days_named(entry.body)}
    return bool(named & {mention.day, mention.ahead} - {None})


def _owner(mention: _Mention, breath: Breath, whens: Sequence[When], text: str) -> When | None:
    """Give the event that words give the day of: in the same breath, else in the sentence.

    What begins a sentence, or goes on from one thing to the next, is about what comes; and what is
    counted from an interview is about something else.
    """
    if mention.after is not None:
        others = [when for when in whens if not isinstance(when.entry.body, mention.after)]
        whens = others or whens
    if breath.refers and mention.day is None:
        return _before(mention, whens)
    same = [when for when in whens if meet(when.entry.span, breath.span)]
    begun = [
        when
        for when in same
        if when.open or breath.span.start <= when.entry.span.start < breath.span.end
    ]
    same = begun or same
    if same:
        own = [when.entry.span for when in same if isinstance(when.entry.body, _OWN_DEEDS)]
        return min(same, key=lambda when: _nearness(when, mention, own, text))
    here = [when for when in whens if meet(when.entry.span, breath.sentence)]
    later = [when for when in here if when.entry.span.start > mention.span.start]
    earlier = [when for when in here if when.entry.span.start <= mention.span.start]
    if breath.leads and later:
        return later[0]
    if earlier:
        return earlier[-1]
    return later[0] if later else _before(mention, whens) if breath.refers else None


def _is_of_others(mention: _Mention, whens: Sequence[When], parts: Sequence[Clause]) -> bool:
    """Say whether a day stands in a clause of its own, in which somebody else does something."""
    own = next((part for part in parts if meet(part.span, mention.span)), None)
    if own is None or own.who != "they" or not own.named:
        return False
    return not any(meet(when.entry.span, own.span) for when in whens)


def _before(mention: _Mention, whens: Sequence[When]) -> When:
    """Give the last event told before some words, else the first of all."""
    earlier = [when for when in whens if when.entry.span.start < mention.span.start]
    return earlier[-1] if earlier else whens[0]


def _nearness(
    when: When, mention: _Mention, own: Sequence[Span], text: str
) -> tuple[bool, bool, bool, int, int]:
    """Order events by how near they stand to words, what the seeker did before what it tells.

    A day right behind what has none yet is its day: "interviewed ten days ago sent a note". Of two
    as near what comes after the words is first. What somebody begins to do only behind the words
    is farther than what was told before them: "after my interview on the 9th I rang". `own` is
    where the seeker's deeds stand.
    """
    span, words = when.entry.span, mention.span
    gap = max(0, span.start - words.end, words.start - span.end)
    tells = not isinstance(when.entry.body, _OWN_DEEDS) and any(meet(span, deed) for deed in own)
    begun = span.start >= words.end and bool(_BEGINS.search(text, words.end, span.start))
    right_behind = (
        span.end <= words.start
        and when.open
        and mention.day is not None
        and _FEW.fullmatch(text, span.end, words.start) is not None
    )
    return tells, begun, not right_behind, gap, span.end - span.start if gap == 0 else -span.start


_FEW: Final = Pattern(r"\W*(?:(?:on|back on|about|just|last|was) ?)?")


def _in_one_breath(whens: Sequence[When], breaths: Sequence[Breath]) -> None:
    """Let what goes on in the sentence of a call or a letter, or after a "then", be of its day.

    An application and an interview are what other things follow upon, on days of their own; but
    a machine replies at once, and what they promised in an interview they promised then.
    """
    for one, other in pairwise(whens):
        body = other.entry.body
        if other.open and not isinstance(body, _BEGINNINGS):
            sentence = breath_at(one.entry.span, breaths).sentence
            carried = SAME_DAY in other.entry.assumed
            goes_on = carried or meet(other.entry.span, sentence)
            at_once = (isinstance(body, HeardBack) and body.automatic) or (
                isinstance(one.entry.body, Interviewed)
                and isinstance(body, Promised)
                and meet(other.entry.span, sentence)
            )
            if at_once or (goes_on and not isinstance(one.entry.body, _BEGINNINGS)):
                other.days = 0


_BEGINNINGS: Final = (Applied, Arranged, Interviewed)

_OWN_DEEDS: Final = (Applied, CallPlaced, Interviewed, Wrote)
"""What the seeker did, by which days are counted."""


def _days_named(body: Body) -> frozenset[date]:
    """Give the days that an event itself names as yet to come."""
    match body:
        case Promised() | Snoozed():
            days: Iterable[date | None] = (body.until,)
        case Arranged():
            days = (body.when.date(),)
        case Interviewed():
            days = (body.next_step_by, body.decision_by, body.follow_up_from)
        case GreetingHeard() | HeardBack():
            days = (body.back,)
        case Decided():
            days = (body.answer_by,)
        case Urgent():
            days = (body.until.date(),)
        case _:
            days = ()
    return frozenset(day for day in days if day is not None)
