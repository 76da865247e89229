"""The persistent voice: thank everybody, use the number you were given, go on weekly."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from ringback.casebook.events import Decided, Wrote
from ringback.casebook.terms import PhoneKind, Unit
from ringback.counsel.building import call, letter
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def thank_each_interviewer(view: View) -> Iterator[Item]:
    """P5: Right after the interview, write to each person who interviewed you."""
    if not view.case.open:
        return
    for interview in view.case.interview:
        for person in interview.body.people:
            contact = view.search.contacts.get(person)
            if contact is not None and view.is_owed_thanks(person):
                day, events = interview.day(view.clock), (interview.number,)
                yield letter(view, "thank_you", day, "P5", contact=contact, events=events)


def make_the_call_that_was_announced(view: View) -> Iterator[Item]:
    """P6: Your letter said that you would call within a few days: call (L3: on the cell)."""
    announced = view.announced
    if announced is None or not view.case.open or not view.may_ring or view.telephone is None:
        return
    note = isinstance(announced.body, Wrote) and announced.body.kind == "interest"
    day = view.a_few_days_after(view.day(announced.happened))
    yield call(
        view,
        day,
        "L3" if note else "P6",
        by="cell" if note and view.line("cell") else None,
        footing="announced",
        events=(announced.number,),
    )


def keep_to_the_date_they_named(view: View) -> Iterator[Item]:
    """P4d: The day they named has passed without a word: call, the cell if they gave it (P2)."""
    held = view.unkept
    if held is not None:
        day = view.day(held.event.happened)  # the guardrail on named dates moves it
        by: PhoneKind | None = "cell" if _office_was_tried(view) else None
        rules = ("P4d", "P2", "P7") if by else ("P4d", "P7")
        yield call(view, day, *rules, by=by, events=(held.event.number,))


def use_the_number_you_were_given(view: View) -> Iterator[Item]:
    """P2: A number that they or their voicemail gave you is there to be used."""
    heard, tried = view.told_to_use_cell, view.without_word
    if heard is not None and view.line("cell") is not None:
        day, events = view.day(heard.when), (heard.number,)
        yield call(view, day, "P2", "P1", by="cell", footing="told", events=events)
    elif tried is not None and _office_was_tried(view) and view.unkept is None:
        day = view.working_days_after(tried.day(view.clock), 1)
        yield call(view, day, "P2", "P1", by="cell", events=(tried.number,))


def follow_up_weekly(view: View) -> Iterator[Item]:
    """P7: Follow up every week until you have a definite answer."""
    day, events = view.since
    yield call(view, view.a_week_after(day), "P7", "P3", after="week", events=events)


def ask_about_a_later_opening(view: View) -> Iterator[Item]:
    """P8: Even if it is no, ask whether you may be a candidate later, and how often to ask."""
    ended = view.case.ended
    if ended is None or not isinstance(ended.body, Decided) or view.contact is None:
        return
    if ended.body.verdict not in ("rejected", "filled"):
        return
    asked = [noted for noted in view.case.letters if noted.body.kind == "future"]
    agreed = view.case.check_back
    if agreed is not None:
        last = max([agreed.day(view.clock), *(noted.day(view.clock) for noted in asked)])
        day = _later(last, agreed.body.count, agreed.body.unit)
        yield letter(view, "future", day, "P8", footing="asked", events=(agreed.number,))
    elif not asked:
        yield letter(view, "future", view.day(ended.happened), "P8", events=(ended.number,))


def was_right(_: View) -> Rightness:
    """P1: Leaving it was not right: voicemail seldom works."""
    return "no"


def _office_was_tried(view: View) -> bool:
    """Say whether a call to another line brought no word, and they gave a cell."""
    cell, tried = view.line("cell"), view.without_word
    if cell is None or cell.origin == "published":
        return False
    return tried is not None and tried.body.line != "cell"


def _later(day: date, count: int, unit: Unit) -> date:
    """Give the day so many days, weeks or months later; of a month too short, its last day.

    An interval longer than a century is taken as a century.
    """
    if unit != "months":
        days = count * (7 if unit == "weeks" else 1)
        return day + timedelta(days=min(days, _CENTURY * 365))
    month = day.month - 1 + min(count, _CENTURY * 12)
    first = date(day.year + month // 12, month % 12 + 1, 1)
    after = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), after - timedelta(days=1))


_CENTURY: Final = 100

VOICE = Voice(
    name="persistent",
    rules=(
        keep_to_the_date_they_named,
        use_the_number_you_were_given,
        follow_up_weekly,
    ),
    was_right=was_right,
    verdict=("P1",),
)
"""Its rules on thanks, on the call that was announced and on a later opening no voice disputes:
every plan has them (see `ground`)."""
