"""The card for when they ring (R12): the case in front of one, and what one wants of the call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final, Literal

from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import Applied, Arranged, Event

from .appointments import clock_of, gone_by, to_come
from .questions import Question, open_questions, the_two, unsaid
from .saying import last_of_mine, last_of_theirs, told

Aim = Literal["meeting", "appointment", "next_step", "offer", "later", "nothing"]
"""What a call of theirs should lead to (R4); nothing where the seeker has ended the matter."""

_RULES: Final[Mapping[Aim, tuple[str, ...]]] = {
    "meeting": ("R4", "R9"),
    "appointment": ("R4",),
    "next_step": ("R4", "P4"),
    "offer": ("R4",),
    "later": ("P8",),
    "nothing": ("R12",),
}


@dataclass(frozen=True, slots=True)
class Ringing:
    """One case on one card, for the moment at which they ring.

    `told` are the facts that were told them, by key, with the events that told them; `clock` is
    that of the contact's place. `because` are the numbers of the events behind the aim.
    """

    case: Case
    contact: str
    clock: tzinfo
    aim: Aim
    rules: tuple[str, ...]
    because: tuple[int, ...]
    questions: tuple[Question, ...]
    sent: Noted[Applied] | None
    mine: Event | None
    theirs: Event | None
    told: Mapping[str, tuple[Event, ...]]
    appointment: Noted[Arranged] | None


def ringing(case: Case, search: Search, now: datetime, contact: str | None = None) -> Ringing:
    """Give the card of a case; `contact` is the key of who rings, empty for somebody unknown.

    None is for whoever of them it may be: the one who was in touch last.
    """
    who = _whoever(case) if contact is None else contact
    clock = clock_of(case, search, *filter(None, (who,)))
    ahead = to_come(case, now)
    appointment = ahead[0] if ahead and case.open else None
    aim = _aim(case, now, clock)
    return Ringing(
        case=case,
        contact=who,
        clock=clock,
        aim=aim,
        rules=_RULES[aim],
        because=_because(case, aim, now, clock),
        questions=tuple(_questions(case, now, clock, aim)),
        sent=case.applied,
        mine=last_of_mine(case, who),
        theirs=last_of_theirs(case),
        told=told(case),
        appointment=appointment,
    )


def cases_of(search: Search, contact: str) -> tuple[Case, ...]:
    """Give the cases that somebody has part in: open ones first, the latest event first."""
    named = {event.application for event in search.reached.get(contact, ())}
    return latest_first(
        [
            case
            for key, case in search.cases.items()
            if key in named or any(role.contact == contact for role in case.application.people)
        ]
    )


def latest_first(cases: list[Case]) -> tuple[Case, ...]:
    """Order cases: open ones first, the one with the latest event first."""
    return tuple(sorted(cases, key=lambda case: (case.open, _last(case)), reverse=True))


def _last(case: Case) -> tuple[float, int]:
    last = case.events[-1] if case.events else None
    return (last.happened.timestamp(), last.number) if last else (float("-inf"), 0)


def _whoever(case: Case) -> str:
    """Give whom of them the record named last, else the first of the application."""
    people = [role.contact for role in case.application.people]
    theirs = last_of_theirs(case)
    last = getattr(theirs.body, "contact", "") if theirs else ""
    return last or next(iter(people), "")


def _aim(case: Case, now: datetime, clock: tzinfo) -> Aim:
    if not case.open:
        return "later" if open_questions(case, now, clock) or case.check_back else "nothing"
    if case.stage == "offered":
        return "offer"
    if to_come(case, now):
        return "appointment"
    met = case.interview or gone_by(case, now, clock) is not None
    return "next_step" if met else "meeting"


def _because(case: Case, aim: Aim, now: datetime, clock: tzinfo) -> tuple[int, ...]:
    """Give the numbers of the events that give the call its aim."""
    if aim == "appointment":
        return (to_come(case, now)[0].number,)
    if aim == "next_step":
        passed = gone_by(case, now, clock)
        return tuple(noted.number for noted in ((passed,) if passed else case.interview))
    behind = {
        "offer": (case.offer and case.offer.event,),
        "later": (case.ended,),
        "nothing": (case.ended,),
    }.get(aim, (case.applied and case.applied.event, case.answered))
    return tuple(event.number for event in behind if event is not None)


def _questions(case: Case, now: datetime, clock: tzinfo, aim: Aim) -> Iterator[Question]:
    """Give what to ask: what is open; of an appointment to come where it is, and with whom.

    Before an interview the two of P4 too: the talk on the telephone can turn into half an interview
    (R12), and nobody should be left after it without knowing what comes next.
    """
    yield from open_questions(case, now, clock)
    if aim == "meeting":
        yield from the_two(*((case.applied.number,) if case.applied else ()))
    if aim == "appointment":
        yield from unsaid(to_come(case, now)[0])
