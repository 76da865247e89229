"""The event that each kind of statement makes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import pairwise
from typing import Final

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
)
from ringback.casebook.terms import Silence, Verdict
from ringback.intake.vocabulary import words_of as words
from ringback.reading.finders.days import Day
from ringback.reading.finders.hours import Hour
from ringback.reading.values import Telling

from .cues import gap, nearest
from .supposing import is_supposed
from .values import Act, Cue, Statement

_WEEK: Final = 7
"""Days from which "again in so many days" is leave to ask again, and less a day to wait for."""
_NOON: Final = time(12)
_OPENS: Final = time(8)
_CLOSES: Final = time(18)
NO_HOUR: Final = "No hour was said, so noon stands for it."


@dataclass(frozen=True, slots=True)
class _Slot:
    """A day with an hour of it, where one was said."""

    day: date
    hour: Hour | None
    sure: bool
    by: bool = False


def statement_of(cue: Cue, telling: Telling) -> Statement | None:
    """Give the statement that a cue makes with its times, or None where it lacks what it needs."""
    return _MAKING[cue.act](cue, telling)


def _decided(verdict: Verdict) -> Callable[[Cue, Telling], Statement | None]:
    def make(cue: Cue, telling: Telling) -> Statement | None:
        if verdict == "offer" and _is_of_another_firm(cue, telling):
            return None
        due = [day.ahead for day in cue.days if day.bound not in ("on", "from")]
        by = due[-1] if verdict == "offer" and due else None
        confidence = 0.75 if cue.piece.asked else 0.9
        return _said(cue, Decided(verdict, by), confidence)

    return make


def _is_of_another_firm(cue: Cue, telling: Telling) -> bool:
    """Whether the seeker has an offer "from Zenith", which is nobody of this application."""
    after = cue.after(2)
    if cue.teller != "seeker" or not {"an", "offers"} & set(cue.own()) or len(after) < 2:
        return False
    ours = [telling.employer, *(person.name for person in telling.people)]
    known = {word for name in ours for word in name.lower().split()}
    return after[0] in ("from", "at", "with") and after[1] not in known | _THEIRS


def _silence(what: Silence) -> Callable[[Cue, Telling], Statement | None]:
    def make(cue: Cue, telling: Telling) -> Statement | None:
        if cue.days:
            return _said(cue, Promised(cue.days[0].ahead), 0.75)
        after = set(cue.after(4))
        if {"before", "between", "unless", "if"} & after or after & {"after"} - {"until"}:
            return None
        return _said(cue, AskedNotTo(what), 0.75 if {"until", "till"} & after else 0.9)

    return make


def _check_back(cue: Cue, telling: Telling) -> Statement | None:
    for length in cue.lengths:
        lasting = not length.every and not _IN & set(cue.right_before(length.span))
        if not lasting and (length.every or length.unit != "days" or length.count >= _WEEK):
            return _said(cue, CheckBackAgreed(length.count, length.unit), 0.9)
    again = _AGAIN | ({"back"} if cue.teller == "seeker" else set())
    ahead = any(day.ahead > telling.told.date() for day in cue.days) or cue.lengths
    return _promise(cue, telling, 0.85) if ahead and again & set(cue.own() + cue.after(1)) else None


def _ask_often(cue: Cue, telling: Telling) -> Statement | None:
    return _check_back(replace(cue, days=()), telling) if cue.lengths else None


def _promised(cue: Cue, telling: Telling) -> Statement | None:
    if cue.act == "promise" and cue.hours and cue.days and _RINGING & set(cue.own()):
        return _arranged(cue, telling)
    return _promise(cue, telling, 0.7 if is_supposed(cue) else 0.88)


def _named(cue: Cue, telling: Telling) -> Statement | None:
    if cue.days and cue.days[-1].ahead <= telling.told.date():
        return None
    return _promise(cue, telling, 0.65)


def _promise(cue: Cue, telling: Telling, confidence: float) -> Statement | None:
    today = telling.told.date()
    days = [day for day in cue.days if day.ahead > today or day.bound == "by" or _says_will(cue)]
    if days:
        day = next((day for day in days if day.bound == "by"), days[-1])
        if day.bound == "by":
            confidence += 0.04
        return _said(cue, Promised(day.ahead), confidence if day.sure else min(confidence, 0.75))
    for length in cue.lengths[-1:]:
        if not length.every:
            return _said(cue, Promised(length.after(today)), min(confidence, 0.82))
    return None


def _says_will(cue: Cue) -> bool:
    """Whether it lies ahead by its own words, so that today can be its day."""
    return bool(
        {"will", "would", "should", "shall", "going", "to"} & set(cue.before(4) + cue.own())
    )


def _arranged(cue: Cue, telling: Telling) -> Statement | None:
    slots = [slot for slot in _slots(cue, telling) if _fixes(slot, cue, telling)]
    if not slots:
        return None
    if not slots[-1].sure and not slots[-1].hour:
        return _said(cue, HeardBack(), 0.75, "No day was fixed.")
    if len(slots) > 1 and cue.act != "moved":
        return _said(cue, HeardBack(), 0.85, "Several times were offered, and none is fixed.")
    slot = slots[-1]
    told = telling.zone
    hour = slot.hour.at if slot.hour else _NOON
    when = datetime.combine(slot.day, hour, tzinfo=told)
    confidence = 0.9 if slot.hour else 0.72
    if not slot.sure or cue.piece.asked:
        confidence -= 0.05
    assumed = () if slot.hour else (NO_HOUR,)
    if slot.hour and not slot.hour.sure and not (_what(cue) == "interview" and _in_office(hour)):
        confidence, assumed = confidence - 0.15, (f"{hour:%H:%M} is meant, not twelve hours off.",)
    return _said(cue, Arranged(when, _what(cue)), confidence, *assumed)


def _in_office(hour: time) -> bool:
    """Whether it is an hour of the day at which people hold interviews."""
    half_ten = hour.minute == 30  # Which half hour that is differs from country to country.
    return _OPENS <= hour < _CLOSES and not half_ten


def _fixes(slot: _Slot, cue: Cue, telling: Telling) -> bool:
    """Whether a day can be that of something to come: a talk needs its hour, and so does today."""
    if slot.hour is None and slot.by:
        return False
    if slot.hour is not None:
        return slot.day > telling.told.date() or slot.hour.at > telling.told.time()
    return cue.act != "talk" and slot.day > telling.told.date()


def _cancelled(cue: Cue, telling: Telling) -> Statement | None:
    slots = _slots(cue, telling)
    if not slots and cue.own()[0] in ("no", "not"):
        return None
    if slots:
        hour = slots[0].hour.at if slots[0].hour else _NOON
        when = datetime.combine(slots[0].day, hour, tzinfo=telling.zone)
        return _said(cue, Arranged(when, _what(cue), cancelled=True), 0.88)
    if not {"interview", "meeting", "call", "appointment", "it", "chat"} & set(
        cue.before() + cue.own() + cue.after()
    ):
        return None
    body = Arranged(telling.told, _what(cue), cancelled=True)
    return _said(cue, body, 0.6, "Which appointment it was is not said.")


def _slots(cue: Cue, telling: Telling) -> list[_Slot]:
    """Give the days with the first of the hours that stand nearest to them."""
    if cue.act == "moved":
        cue = _before_instead(cue)
    hours: dict[int, Hour] = {}
    # "From ten to one" moves something to one; otherwise it lasts until one.
    moved = cue.act == "moved" and "from" in cue.own() + cue.after()
    for hour in reversed(cue.hours) if moved else sorted(cue.hours, key=_apart(cue.days)):
        if cue.days:
            hours.setdefault(nearest(hour, cue.days), hour)
    slots: dict[tuple[date, time | None], _Slot] = {}
    for place, day in enumerate(cue.days):
        at = hours[place].at if place in hours else None
        by = day.bound == "by"
        slots.setdefault((day.ahead, at), _Slot(day.ahead, hours.get(place), day.sure, by))
    if cue.act == "moved":
        return [slot for slot in slots.values() if slot.hour] or list(slots.values())
    return list(slots.values())


def _before_instead(cue: Cue) -> Cue:
    """Keep the times before "instead of": those after it are the old ones."""
    words = cue.piece.words
    starts = [
        word.start
        for word, after in pairwise(words)
        if (word.text, after.text) in (("instead", "of"), ("rather", "than"))
    ]
    start = starts[0] if starts else cue.piece.span.end
    days = tuple(day for day in cue.days if day.span.start < start)
    hours = tuple(hour for hour in cue.hours if hour.span.start < start)
    if days or cue.own()[0] in ("instead", "rather"):
        return replace(cue, days=days, hours=hours)
    return cue


def _apart(days: Sequence[Day]) -> Callable[[Hour], int]:
    """Give how far an hour is from the nearest of some days."""
    return lambda hour: gap(hour, days[nearest(hour, days)]) if days else 0


def _what(cue: Cue) -> str:
    """Say whether it is an interview or only a call."""
    words = set(cue.before() + cue.own() + cue.after())
    if any(word.startswith(("interv", "inteview", "inteviw", "round")) for word in words):
        return "interview"
    if cue.act in ("talk", "promise", "slot"):
        return "call" if _CALLS & words and not _VISITS & words - {"in"} else "interview"
    near = set(cue.before(5) + cue.own() + cue.after(6))
    visits = _VISITS & near or _VISITS & words - {"in", "see", "office"}
    return "call" if _CALLS & near and not visits else "interview"


def _heard(confidence: float) -> Callable[[Cue, Telling], Statement]:
    def make(cue: Cue, telling: Telling) -> Statement:
        return _said(cue, HeardBack(), confidence)

    return make


def _nothing(cue: Cue, telling: Telling) -> None:
    """Give nothing: this act only keeps its day from being taken for another's."""


def _answer_due(cue: Cue, telling: Telling) -> Statement | None:
    """Give an answer that bids the seeker reply by a day, as only they can say it."""
    asked = cue.teller == "them" and (cue.days or cue.lengths)
    return _said(cue, HeardBack(), 0.75) if asked else None


def _said(cue: Cue, body: Body, confidence: float, *assumed: str) -> Statement:
    return Statement(body, cue.piece.span, round(confidence, 2), assumed)


_CALLS: Final = words(
    "call phone telephone ring bell shout buzz chat zoom teams skype video speak talk spoke talked"
)
_VISITS: Final = words(
    "come coming pop stop drop visit see office trial stage shift tour lunch coffee in"
)
_THEIRS: Final = words("them her him the their this")
_IN: Final = words("in after within about around another give wait every of next")
_AGAIN: Final = words("then again check checking checks checked follow following it wait touch")
_RINGING: Final = words("call calling ring ringing phone phoning bell shout buzz")
_MAKING: Final[dict[Act, Callable[[Cue, Telling], Statement | None]]] = {
    "filled": _decided("filled"),
    "rejected": _decided("rejected"),
    "offer": _decided("offer"),
    "no_contact": _silence("all"),
    "no_calls": _silence("call"),
    "no_letters": _silence("write"),
    "cancelled": _cancelled,
    "moved": _arranged,
    "check_back": _check_back,
    "ask_often": _ask_often,
    "wait": _promised,
    "meeting": _arranged,
    "promise": _promised,
    "said": _named,
    "talk": _arranged,
    "slot": _arranged,
    "own": _nothing,
    "away": _nothing,
    "answer_due": _answer_due,
    "request": _heard(0.85),
    "received": _heard(0.8),
    "thanked": _heard(0.7),
}
