"""Talks that were arranged: prepared, noted afterwards, missed by the other side, or cancelled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from ringback.casebook.case import Noted
from ringback.casebook.events import Arranged
from ringback.counsel.building import ask, call, prepare
from ringback.counsel.values import Item
from ringback.counsel.view import View


def prepare_the_talk(view: View) -> Iterator[Item]:
    """P4: From the day before, prepare the talk, and for an interview its two questions."""
    for noted in view.case.appointments:
        when = noted.body.when
        if _comes(view, noted):
            interview = noted.body.what == "interview"
            kind, rule = ("two_questions", "P4") if interview else ("expected_call", "R12")
            item = prepare(view, kind, rule, day=view.day(when) - _DAY, events=(noted.number,))
            yield replace(item, until=when)


def note_how_it_went(view: View) -> Iterator[Item]:
    """P5: After an interview, note who was there and what was said, while you know it."""
    for noted in view.case.appointments:
        when = noted.body.when
        if noted.body.what == "interview" and not _comes(view, noted):
            item = ask(view, "debrief", "P5", "P4", day=view.day(when), events=(noted.number,))
            yield replace(item, earliest=when)
    if view.case.stage == "interviewed" and view.case.open:
        yield from _nobody_named(view)


def ring_who_did_not(view: View) -> Iterator[Item]:
    """P4d: They were to ring you at that hour; if they did not, ring them."""
    for noted in view.case.appointments:
        if noted.body.what != "interview" and not _comes(view, noted):
            late = noted.body.when + timedelta(minutes=view.policy.grace)
            item = call(
                view,
                view.day(late),
                "P4d",
                kind="no_show",
                footing="asked",
                events=(noted.number,),
            )
            yield replace(item, earliest=late)


def ask_for_a_new_day(view: View) -> Iterator[Item]:
    """R4: The interview was cancelled and no new day is set: ask for one."""
    case = view.case
    if case.stage != "interviewing" or case.appointments or view.calls or view.letters:
        return
    arranged = [event for event in case.events if isinstance(event.body, Arranged)]
    last = arranged[-1] if arranged else None
    if last is not None and isinstance(last.body, Arranged) and last.body.cancelled:
        day = view.a_few_days_after(view.day(last.happened))
        yield call(view, day, "R4", events=(last.number,))


def _comes(view: View, noted: Noted[Arranged]) -> bool:
    """Say whether a talk is still to come; a call may be some minutes late."""
    grace = view.policy.grace if noted.body.what != "interview" else 0
    return noted.body.when + timedelta(minutes=grace) > view.now


def _nobody_named(view: View) -> Iterator[Item]:
    """Ask who interviewed where nobody was named: a letter of thanks needs a name."""
    if not any(interview.body.people for interview in view.case.interview):
        last = view.case.interview[-1]
        yield ask(view, "debrief", "P5", day=last.day(view.clock), events=(last.number,))


_DAY: Final = timedelta(days=1)
