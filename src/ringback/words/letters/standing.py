"""Where the two stand when one asks for the state of play: what came last, and what presses."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from ringback.words.calls.pressing import pressing
from ringback.words.english.casing import upper_first
from ringback.words.english.names import full_name
from ringback.words.message import Brief

from .days import at, by, is_to_come, named, on
from .parts import Piece, Wording, pick, piece, position, same

_OFFER: Final = re.compile(r"\boffer(?:s|ed)?\b", re.IGNORECASE)

_NO_SHOW: Final = same(
    "We were to speak {moment} about {position}, and it did not come about.",
    "Our talk {moment} about {position} did not come about.",
)
_CANCELLED: Final = same(
    "Our appointment {moment} about {position} was called off.",
    "We had an appointment {moment} about {position}, which was called off.",
)
_OTHER_OFFER: Final = same(
    "I now have an offer elsewhere{until}. Before I answer, I would like to ask about {position}.",
    "Something has changed on my side: I now have an offer elsewhere{until}. Let me ask "
    "about {position} first.",
)
_PRESSES: Final = same(
    "{pressing} I have to decide{until}, and would like to ask about {position} first.",
    "{pressing} As I have to decide{until}, let me ask about {position} first.",
)
_NAMED: Final[Wording] = {
    "plain": (
        "Word about {position} was to come by {day}. Such dates move, I know.",
        "I had noted {day} as the day for word about {position}. Dates like that move easily.",
    ),
    "warm": (
        "Word about {position} was to come by {day}. I know how such dates move!",
        "I'd noted {day} as the day for word about {position}. Dates like that move easily.",
    ),
    "formal": (
        "Word about {position} was to come by {day}. I know that such dates move.",
        "I had noted {day} as the day for word about {position}. Such dates move easily.",
    ),
}
_INTERVIEWED: Final[Wording] = {
    "plain": (
        "Thank you again for our talk {when} about {position}.",
        "Our talk {when} about {position} is still on my mind.",
    ),
    "warm": (
        "Thank you again for our talk {when} about {position}.",
        "I still think of our talk {when} about {position}.",
    ),
    "formal": (
        "Thank you again for our conversation {when} about {position}.",
        "I still think of our conversation {when} about {position}.",
    ),
}
_SPOKE: Final = same(
    "We spoke {when} about {position}.",
    "Thank you for speaking with me {when} about {position}.",
)
_LEFT: Final = same(
    "I left you a message {when} about {position}. Writing may suit you better.",
    "{When} I left you a message about {position}. Perhaps it is easier to answer in writing.",
)
_WROTE: Final = same(
    "I wrote to you {when} about {position}.",
    "{When} I wrote to you about {position}, which still interests me.",
)
_APPLIED: Final = same(
    "I applied {when} for {position}, which interests me very much.",
    "{Position}, for which I applied {when}, interests me very much.",
)
_UNDATED: Final = same(
    "I applied for {position}, which interests me very much.",
    "{Position}, for which I applied, interests me very much.",
)
_NOT_APPLIED: Final = same("I am interested in {position}.", "{Position} interests me.")


@dataclass(frozen=True, slots=True)
class Standing:
    """How the letter begins, and what sort of case it is."""

    pieces: tuple[Piece, ...]
    subject: str
    kind: Literal["fell through", "presses", "waits"] = "waits"


def standing(brief: Brief) -> Standing:
    """Give the first sentences: of what fell through or presses, else of what came last."""
    past = brief.past
    if moment := past.no_show or past.cancelled:
        return _fell_through(brief, moment)
    if past.urgent:
        return _pressing(brief)
    return Standing((_last(brief), *referred(brief)), "where things stand")


def came_last(brief: Brief) -> Piece:
    """Say by what they know the seeker: the talk or message that came last, or the application."""
    wording, event, day = _latest(brief)
    return _said(brief, wording, event, day)


def referred(brief: Brief) -> tuple[Piece, ...]:
    """Say who sent one (R5), as long as they do not know the seeker."""
    who = "" if brief.talked else full_name(brief.referred_by)
    return (piece(f"{who} referred me to you.", "event:applied", rank=3),) if who else ()


def _fell_through(brief: Brief, moment: datetime) -> Standing:
    """Say what did not come about, without a word on whose fault that was (D1)."""
    named_as, refs = position(brief)
    text = pick(_NO_SHOW if brief.past.no_show else _CANCELLED, brief)
    told = text.format(moment=at(brief, moment), position=named_as)
    return Standing((piece(told, "event:arranged", *refs),), "another time to talk", "fell through")


def _pressing(brief: Brief) -> Standing:
    """Say what presses, and until when: an offer is named as one, and not whose it is."""
    urgent, until = brief.past.urgent, brief.past.presses_until
    day = f" by {by(brief, until)}" if until and is_to_come(brief, until) else ""
    named_as, refs = position(brief)
    if _OFFER.search(urgent):
        ends = f" that I have to answer{day}" if day else ""
        text = pick(_OTHER_OFFER, brief).format(until=ends, position=named_as)
    else:
        told = {"pressing": pressing(urgent), "until": day or " soon", "position": named_as}
        text = pick(_PRESSES, brief).format(**told)
    first = piece(text, "event:urgent", *refs)
    return Standing((first,), "a date on my side", "presses")


def _last(brief: Brief) -> Piece:
    if brief.past.named is None:
        return came_last(brief)
    named_as, refs = position(brief)
    day = named(brief, brief.past.named)
    text = pick(_NAMED, brief).format(day=day, position=named_as)
    return piece(text, "event:promised", *refs)


def _latest(brief: Brief) -> tuple[Wording, str, date | None]:
    past = brief.past
    met = past.interview.day if past.interview else brief.interviewed_on
    talks = ((met, _INTERVIEWED, "event:interviewed"), (brief.spoken_on, _SPOKE, "event:spoken"))
    wrote = past.letter.day if past.letter else None
    sent = ((max(past.left, default=None), _LEFT, "event:called"), (wrote, _WROTE, "event:wrote"))
    # That they know the seeker says more than that a message was left for them.
    for group in (talks, sent):
        known = [(day, wording, event) for day, wording, event in group if day is not None]
        if known:
            day, wording, event = max(known, key=lambda each: each[0])
            return wording, event, day
    if brief.applied_on is not None:
        return _APPLIED, "event:applied", brief.applied_on
    return (_UNDATED if brief.applied else _NOT_APPLIED), "event:applied", None


def _said(brief: Brief, wording: Wording, event: str, day: date | None) -> Piece:
    named_as, refs = position(brief)
    when = on(brief, day) if day else ""
    parts = {"when": when, "When": upper_first(when), "position": named_as}
    text = pick(wording, brief).format(**parts, Position=upper_first(named_as))
    return piece(text, event, *refs)
