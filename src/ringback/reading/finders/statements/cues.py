"""Where a text says something of the other end, and which days and hours belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake.vocabulary import words_of as words
from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import Hour, find_hours
from ringback.reading.values import Telling

from . import acts, fitness, verdicts
from .doing import NEWS, is_heard
from .durations import Duration, find_durations
from .frames import Frames, Hit
from .pieces import Piece, pieces
from .truth import said_so
from .values import Act, Cue, Teller

_ACTS: Final[tuple[tuple[Act, Frames], ...]] = (
    ("filled", verdicts.FILLED),
    ("rejected", verdicts.REJECTED),
    ("offer", verdicts.OFFER),
    ("no_contact", acts.NO_CONTACT),
    ("no_calls", acts.NO_CALLS),
    ("no_letters", acts.NO_LETTERS),
    ("cancelled", acts.CANCELLED),
    ("moved", acts.MOVED),
    ("check_back", acts.CHECK_BACK),
    ("ask_often", acts.ASK_OFTEN),
    ("wait", acts.WAIT),
    ("meeting", acts.MEETING),
    ("answer_due", acts.ANSWER_DUE),
    ("own", acts.OWN),
    ("away", acts.AWAY),
    ("talk", acts.TALK),
    ("promise", acts.PROMISE),
    ("said", acts.SAID),
    ("request", acts.REQUEST),
    ("received", acts.RECEIVED),
    ("thanked", acts.THANKED),
)


@dataclass(frozen=True, slots=True)
class Times:
    """All days, hours and lengths of time of a text."""

    days: tuple[Day, ...]
    hours: tuple[Hour, ...]
    durations: tuple[Duration, ...]


def times_in(text: str, telling: Telling) -> Times:
    """Give all times of a text that do not lie behind."""
    figured = in_figures(text)
    today = telling.told.date()
    days = tuple(day for day in find_days(figured, today, telling.country) if day.ahead >= today)
    hours = find_hours(figured, telling.country)
    return Times(days, hours, find_durations(figured))


def cues_of(text: str, times: Times, teller: Teller) -> list[list[Cue]]:
    """Give what may be statements, piece by piece, each with the times that belong to it."""
    return [
        cues for piece in pieces(text) if (cues := _with_times(piece, _told(piece, teller), times))
    ]


def _told(piece: Piece, teller: Teller) -> list[Cue]:
    """Give the cues of a piece that say what they seem to, before any time is given to them."""
    speaker = teller or _speaker(piece)
    found = [
        cue
        for act, frames in _ACTS
        for hit in frames.find(piece.words)
        if said_so(cue := Cue(act, hit, piece, speaker))
    ]
    return [cue for cue in found if not any(_hides(other, cue) for other in found)]


def _speaker(piece: Piece) -> Teller:
    """Say who speaks where nobody said so: the seeker, unless somebody is spoken to."""
    words = [word.text for word in piece.words]
    spoken_to = any(
        word in ("you", "your") and words[place - 1 : place] != ["thank"]
        for place, word in enumerate(words)
    )
    return "" if spoken_to else "seeker"


def _hides(one: Cue, other: Cue) -> bool:
    """Whether one cue makes another idle before any time is given to them."""
    if other.act not in _HIDDEN.get(one.act, ()):
        return False
    if one.act == "cancelled":
        # An interview that is off is not to come; another offered behind it is.
        return other.own()[0] in _NAMED and other.hit.first < one.hit.first + 4
    if one.act == "moved" and other.act != "cancelled":
        return True  # The new time is that of the meeting.
    if one.act == "promise":
        return "then" in one.after(4)  # Back on Monday "and will ring you then" names their day.
    if other.act == "request" and one.teller != "seeker":
        return False
    apart = one.hit.last <= other.hit.first or other.hit.last <= one.hit.first
    return not apart and not (one.act == "own" and is_heard(other))


def _with_times(piece: Piece, cues: list[Cue], times: Times) -> list[Cue]:
    """Give each day, hour and length to the cue that it fits best."""
    days = [_bound(each, piece) for each in times.days if _lies_in(each.span, piece.span)]
    hours = [each for each in times.hours if _lies_in(each.span, piece.span)]
    lengths = [each for each in times.durations if _lies_in(each.span, piece.span)]
    owners = [_best(cues, _fitness(day, hours), day.span) for day in days]
    measured = [
        _best(cues, fitness.EVERY if length.every else fitness.LENGTHS, length.span)
        for length in lengths
    ]
    at = [nearest(hour, days) for hour in hours] if days else []
    given = [
        cue.having(
            [day for day, owner in zip(days, owners, strict=True) if owner == place],
            [length for length, owner in zip(lengths, measured, strict=True) if owner == place],
            [
                hour
                for hour, day in zip(hours, at, strict=True)
                if owners[day] == place and _belongs(hour, days[day], piece)
            ]
            if days
            else hours,
        )
        for place, cue in enumerate(cues)
    ]
    given = [_then(cue, given) for cue in given]
    lasting = any(_LASTING & set(_right_before(hour.span, piece)) for hour in hours)
    if days and hours and not lasting and not any(owner is not None for owner in owners):
        whole = Hit(0, len(piece.words))
        given.append(Cue("slot", whole, piece, "", tuple(days), (), tuple(hours)))
    return given


def _then(cue: Cue, beside: Sequence[Cue]) -> Cue:
    """Give a cue the day on which they are back, where that is its "then"."""
    if cue.act != "check_back" or cue.days or "then" not in cue.own() + cue.after(3):
        return cue
    days = [day for other in beside if other.act == "away" for day in other.days]
    return replace(cue, days=tuple(days[-1:]))


def _right_before(span: Span, piece: Piece) -> list[str]:
    return [word.text for word in piece.words if word.end <= span.start][-1:]


def _belongs(hour: Hour, day: Day, piece: Piece) -> bool:
    """Whether an hour can be that of a day: one named before it stands close, with no comma."""
    between = [word.text for word in piece.words if hour.span.end <= word.start < day.span.start]
    return gap(hour, day) < _FAR and "," not in between


def nearest(hour: Hour, days: Sequence[Day]) -> int:
    """Give the place of the day that an hour stands nearest to."""
    return min(range(len(days)), key=lambda place: gap(hour, days[place]))


def gap(hour: Hour, day: Day) -> int:
    """Give how far an hour stands from a day, in characters; it mostly follows its day."""
    after = hour.span.start - day.span.end
    return after if after >= 0 else 10 + day.span.start - hour.span.end


def _bound(day: Day, piece: Piece) -> Day:
    """Give a day as it is meant: one to "come by Saturday" is that Saturday."""
    before = [word.text for word in piece.words if word.start <= day.span.start]
    by = day.bound == "by" and bool(_COMING & set(before[-3:])) and not NEWS & set(before[-6:])
    return replace(day, bound="on") if by else day


def _best(cues: Sequence[Cue], worths: dict[Act, float], span: Span) -> int | None:
    """Give the place of the cue that a time fits best: by its kind, then by what lies between."""
    worth = [
        (worths[cue.act] - _distance(cue, span), -place)
        for place, cue in enumerate(cues)
        if cue.act in worths
    ]
    return -max(worth)[1] if worth and max(worth)[0] > _LEAST else None


def _distance(cue: Cue, span: Span) -> float:
    """Give how far a time is from a cue; one before it seems farther, and commas part."""
    between = cue.between(span)
    apart = 0.04 * len(between) + 0.25 * sum(word in (",", "(") for word in between)
    # A colon parts, except that of an hour.
    apart += 0.7 * sum(
        word == ":" and not before.isdigit() for before, word in pairwise(["", *between])
    )
    return apart + (0.15 if span.start < cue.span.start else 0.0)


def _fitness(day: Day, hours: Sequence[Hour]) -> dict[Act, float]:
    timed = bool(hours) and min(abs(hour.span.start - day.span.end) for hour in hours) < _NEAR
    if day.bound == "by":
        return fitness.BY
    if day.bound in ("until", "through"):
        return fitness.UNTIL
    return fitness.AT if timed else fitness.ON


def _lies_in(span: Span, whole: Span) -> bool:
    return whole.start <= span.start < whole.end


_LEAST: Final = -0.1
"""How much a time must fit a cue at least; what stands farther off is another's."""
_HIDDEN: Final[dict[Act, tuple[Act, ...]]] = {
    "answer_due": ("promise", "request"),  # The answer that they want is none that they promise.
    "moved": ("meeting", "talk", "cancelled"),
    "cancelled": ("meeting", "talk"),
    "wait": ("away",),
    "promise": ("away",),
    "own": ("check_back", "ask_often", "talk", "promise", "meeting", "wait"),
}
"""Which acts another one makes idle, mostly where their words overlap."""
_NAMED: Final = words(
    "interview meeting appointment call chat your our my the scheduled booked set arranged"
)
_COMING: Final = words("come stop drop pop swing")
_LASTING: Final = words("until till til before after")
"""Words before an hour at which nothing begins: "in the office until six"."""
_FAR: Final = 60
"""Characters from a day beyond which an hour is none of its."""
_NEAR: Final = 25
"""Characters between a day and an hour that still are one appointment."""
