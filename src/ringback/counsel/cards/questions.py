"""The questions that a case has left open (P4), and what they promised to answer (P4d)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final, Literal

from ringback.casebook.case import Case, Noted
from ringback.casebook.events import Arranged, Decided, Event, Reopened

from .appointments import gone_by, to_come
from .rounds import Round, round_of

Ask = Literal[
    "hear",
    "follow_up",
    "next_step",
    "decision",
    "word",
    "answer_by",
    "place",
    "people",
    "later_opening",
    "check_back",
]
"""What is asked: the two of P4, what they named a day for, of an offer, of an appointment, P8."""

Part = Literal["when", "whether", "how", "whom"]

_HEAR: Final[tuple[Part, ...]] = ("when", "whether")
_FOLLOW_UP: Final[tuple[Part, ...]] = ("whether", "when", "how", "whom")


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask of them: by which rule, and since which events it is open.

    `parts` are what is open of the two questions: when and whether they will be in touch; whether,
    when, how and with whom the seeker may follow up. `promised` is the day by which they said they
    would answer; `late` that it has passed without an answer.
    """

    ask: Ask
    rule: str
    parts: tuple[Part, ...] = ()
    promised: date | None = None
    late: bool = False
    events: tuple[int, ...] = ()


def the_two(*events: int) -> tuple[Question, Question]:
    """Give the two questions of P4 as they are before an interview: wholly open."""
    return (
        Question("hear", "P4", _HEAR, events=events),
        Question("follow_up", "P4", _FOLLOW_UP, events=events),
    )


def unsaid(appointment: Noted[Arranged]) -> tuple[Question, ...]:
    """Give what was not said of an appointment: where an interview is, and who will be there.

    Without names there is nobody to thank afterwards (P5).
    """
    body, events = appointment.body, (appointment.number,)
    place = (
        () if body.where or body.what != "interview" else (Question("place", "R4", events=events),)
    )
    return place if body.people else (*place, Question("people", "P5", events=events))


def open_questions(case: Case, now: datetime, clock: tzinfo) -> tuple[Question, ...]:
    """Give what is open between the seeker and them, what was promised first.

    An appointment to come makes all of it new: there the two questions are asked afresh. One that
    has passed without being noted leaves both open. `clock` is that of the contact's place.
    """
    if not case.open:
        return tuple(_after_a_no(case))
    passed = gone_by(case, now, clock)
    if to_come(case, now):
        return ()
    found = round_of(case, passed, clock)
    promised = tuple(_promised(found, now.astimezone(clock).date()))
    if case.offer is not None and case.stage == "offered":
        return (*promised, *_of_the_offer(case.offer.body, case.offer.number))
    if passed is None and not case.interview:
        return promised
    return (*promised, *_of_the_interview(found, dated=bool(promised)))


def _promised(found: Round, today: date) -> Iterator[Question]:
    """Say what they named a day for and have not answered (P4d)."""
    for named in found.awaited():
        yield Question(
            named.what, "P4d", promised=named.day, late=named.day < today, events=(named.number,)
        )


def _of_the_interview(found: Round, *, dated: bool) -> Iterator[Question]:
    """Say what of the two questions neither the interview nor anything since has answered (P4)."""
    hear = {"when": dated, "whether": found.they_will_contact}
    follow_up = {
        "whether": found.following_up_known,
        "when": found.follow_up_day_known,
        "how": found.follow_up_way_known,
        "whom": found.follow_up_person_known,
    }
    whether = tuple(part for part in _HEAR if not hear[part])
    if whether:
        yield Question("hear", "P4", whether, events=found.numbers)
    open_parts = tuple(part for part in _FOLLOW_UP if not follow_up[part])
    if open_parts and not found.following_up_refused:
        yield Question("follow_up", "P4", open_parts, events=found.numbers)


def _of_the_offer(offer: Decided, number: int) -> Iterator[Question]:
    if offer.answer_by is None:
        yield Question("answer_by", "R4", events=(number,))


def _after_a_no(case: Case) -> Iterator[Question]:
    """Say what to ask of those who said no (P8); nothing where the seeker ended it."""
    no = _refusal(case)
    if no is None:
        return
    agreed = case.check_back.event if case.check_back else None
    if agreed is None or (agreed.happened, agreed.number) < (no.happened, no.number):
        yield Question("later_opening", "P8", events=(no.number,))
        yield Question("check_back", "P8", events=(no.number,))


def _refusal(case: Case) -> Event | None:
    """Give their no, unless the case was reopened since or the seeker withdrew."""
    no: Event | None = None
    for event in case.events:
        if isinstance(event.body, Reopened):
            no = None
        elif isinstance(event.body, Decided):
            no = event if event.body.verdict in ("rejected", "filled") else None
    return no
