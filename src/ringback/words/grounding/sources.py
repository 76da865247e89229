"""What a sentence rests on: the words, numbers and days that each of its references gives."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.casebook.people import zone
from ringback.words.english.casing import lower_first
from ringback.words.facts.shorthand import in_full
from ringback.words.message import Brief
from ringback.words.spoken.dates import MONTHS

from .plain_words import ANSWERS, ASKED, PROCEDURE, TAKEN_UP, fact_frame
from .tokens import tokens

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOW: Final = {"post": "by mail in the post", "hand": "in person", "email": "by e-mail"}
_NEAR: Final = 14
"""Days around today in which a day is told by its name."""
_READ: Final = 4000
_NONE: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """What one reference gives.

    `stems` are its words, `names` its words as written (in lower case), `numbers` their values,
    `days` how days may be told, `phones` the figures of telephone numbers. `asked` says that it
    is what the posting asks for, which nobody has by being asked.
    """

    stems: frozenset[str] = _NONE
    names: frozenset[str] = _NONE
    numbers: frozenset[str] = _NONE
    days: frozenset[str] = _NONE
    phones: frozenset[str] = _NONE
    asked: bool = False


def sources(reference: str, brief: Brief) -> list[Source]:
    """Give what a reference stands for; empty where the brief has nothing of the kind."""
    kind, _, rest = reference.partition(":")
    if kind == "fact":
        return [of_fact(fact, brief.today) for fact in brief.facts if fact.key == rest]
    texts, days = _given(reference, brief)
    found = [of_text(text) for text in texts if text]
    if reference.startswith("posting:want:"):
        found = [_ANSWERING, *(_asked(text) for text in texts)]
    told = [of_day(_there(day, brief), brief.today) for day in days if day is not None]
    return [_FRAMES.get(reference, _FRAMED), *found, *told]


_FRAMED: Final = Source()
"""What a reference gives at least: leave to rest on it."""
_ANSWERING: Final = Source(stems=ANSWERS)
_FRAMES: Final = {"event:interviewed": Source(stems=TAKEN_UP)}
OF_PROCEDURE: Final = Source(stems=PROCEDURE, numbers=frozenset({"1"}))
"""What is no claim in a sentence that tells no fact; "one" counts nothing there."""


@lru_cache(maxsize=4096)
def _asked(text: str) -> Source:
    source = of_text(text)
    return replace(source, stems=source.stems | ASKED, asked=True)


@lru_cache(maxsize=8192)
def of_text(text: str) -> Source:
    """Give what a text holds."""
    found = tokens(text[:_READ])
    # A name keeps its capitals only in some places: so every word may stand for one.
    return Source(
        frozenset(token.stem for token in found),
        frozenset(_bare(token.text) for token in found if token.sort in {"name", "word"}),
        frozenset(token.key for token in found if token.sort == "number"),
        frozenset(token.key for token in found if token.sort == "day"),
        frozenset(token.key for token in found if token.sort == "phone"),
    )


def of_fact(fact: Fact, today: date) -> Source:
    """Give what a fact holds, with the job it belongs to and what follows from its dates."""
    written = (fact.text, in_full(fact.text))
    parts = (*written, fact.title, fact.employer, fact.said, *(n.text for n in fact.numbers))
    return _of_parts(parts, fact.kind, _dates(fact), _rises(fact))


@lru_cache(maxsize=4096)
def _of_parts(parts: tuple[str, ...], kind: str, months: tuple[Month, ...], rises: int) -> Source:
    read = [of_text(part) for part in parts if part]
    years = {str(month.year) for month in months} | ({str(rises)} if rises > 1 else set())
    named = {MONTHS[month.month - 1].lower() for month in months if month.month}
    return Source(
        fact_frame(kind).union(*(each.stems for each in read)),
        _NONE.union(*(each.names for each in read)),
        frozenset(years).union(*(each.numbers for each in read)),
        frozenset(named).union(*(each.days for each in read)),
        _NONE.union(*(each.phones for each in read)),
    )


def _dates(fact: Fact) -> tuple[Month, ...]:
    return tuple(month for month in (fact.since, fact.until) if month is not None)


def _rises(fact: Fact) -> int:
    """Give how often somebody rose through the titles of a promotion."""
    return fact.text.count("→") if fact.kind == "promotion" else 0


@lru_cache(maxsize=4096)
def of_day(day: date | datetime, today: date) -> Source:
    """Give the ways to tell a day as seen from today: its name, its date, how far off it is."""
    hours: set[str] = set()
    if isinstance(day, datetime):
        hours = {str(day.hour), str(day.hour % 12 or 12), str((day.hour + 1) % 12 or 12)}
        hours.add(str(day.minute))
        day = day.date()
    numbers = {str(day.day), f"{day.day}th", str(day.year), *hours}
    off = (day - today).days
    numbers |= {str(abs(off)), str(abs(off) // 7), str(abs(off) // 30)}
    return Source(numbers=frozenset(numbers), days=frozenset(_told(day, today, off)))


def _told(day: date, today: date, off: int) -> Iterator[str]:
    yield MONTHS[day.month - 1].lower()
    weekday = _WEEKDAYS[day.weekday()]
    yield weekday
    if abs(off) <= _NEAR:
        yield f"{'next' if off > 0 else 'last'} {weekday}"
        yield f"{'this' if off > 0 else 'past'} {weekday}"
    if off in _NAMED:
        yield from _NAMED[off]
    weeks = (_monday(day) - _monday(today)) // 7
    months = (day.year - today.year) * 12 + day.month - today.month
    for gone, span in ((weeks, "week"), (months, "month"), (day.year - today.year, "year")):
        for word in _RELATIVE.get(gone, ()):
            yield f"{word} {span}"


_NAMED: Final = {
    -1: ("yesterday",),
    0: ("today", "tonight", "this morning", "this afternoon", "this evening"),
    1: ("tomorrow",),
}
_RELATIVE: Final = {-1: ("last", "past"), 0: ("this",), 1: ("next", "coming")}


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def _there(day: date | datetime, brief: Brief) -> date | datetime:
    """Give a moment by the clock of the place where it is, as far as that is known."""
    places = (brief.contact.place if brief.contact else None, brief.posting.place)
    named = next((place.zone for place in places if place and place.zone), "")
    if not isinstance(day, datetime):
        return day
    # Without its zone: the same moment by two clocks is equal, and would be remembered as one.
    return (day.astimezone(zone(named)) if day.tzinfo and named else day).replace(tzinfo=None)


def _bare(word: str) -> str:
    return word.lower().removesuffix("'s")


def _given(reference: str, brief: Brief) -> tuple[tuple[str, ...], tuple[date | None, ...]]:
    """Give the texts and the days that a reference stands for."""
    kind, _, rest = reference.partition(":")
    contact = brief.contact
    if kind == "seeker":
        return (brief.seeker.name, brief.seeker.phone, brief.phone_shown, brief.seeker.email), ()
    if kind == "contact":
        return ((contact.name, contact.employer) if contact else ()), ()
    if kind == "posting":
        return _of_posting(rest, brief), ()
    if kind == "event":
        return _of_event(rest, brief)
    return (), ()


def _of_posting(rest: str, brief: Brief) -> tuple[str, ...]:
    posting = brief.posting
    if rest.startswith("want:"):
        start = rest.removeprefix("want:")
        return tuple(want.text for want in posting.wants if str(want.span.start) == start)
    # The employer and the place go with the title: "your position in Austin".
    return {
        "employer": (posting.employer,),
        "place": (posting.place.text,),
        "title": (posting.title, posting.reference),
    }.get(rest, ())


def _of_event(name: str, brief: Brief) -> tuple[tuple[str, ...], tuple[date | None, ...]]:
    past, met = brief.past, brief.past.interview
    if name == "applied":
        applied = brief.applied
        how = (_HOW.get(applied.how or "", ""), lower_first(applied.detail)) if applied else ()
        return (*how, brief.referred_by), (brief.applied_on,)
    if name == "interviewed":
        notes = (*met.high, *met.idea, *met.concern) if met else ()
        named = (met.day, met.next_step_by, met.decision_by) if met else ()
        return notes, (brief.interviewed_on, past.named, *named)
    if name == "agreed" and past.check_back:
        count, unit = past.check_back
        return (f"{count} {unit}",), (past.named,)
    if name == "urgent":
        return (past.urgent,), (past.presses_until,)
    days: tuple[date | None, ...] = {
        "agreed": (past.named,),
        "called": past.left,
        "spoken": (brief.spoken_on,),
        "rang": (past.rang,),
        "wrote": (past.letter.day if past.letter else None,),
        "promised": (past.named, past.promised),
        "arranged": (past.no_show, past.cancelled, past.arranged),
    }.get(name, ())
    return (), days
