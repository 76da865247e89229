"""The persistent voice: thank everybody, use the number you were given, go on weekly."""

from collections.abc import Iterator
from datetime import timedelta

from ringback.casebook.events import Decided
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
            if contact is not None and person not in view.thanked:
                yield view.write(
                    "thank_you",
                    interview.day(view.clock),
                    "P5",
                    contact=contact,
                    events=(interview.number,),
                )


def make_the_call_that_was_announced(view: View) -> Iterator[Item]:
    """P6: Your letter said that you would call within a few days: call."""
    letter = view.reached.expected
    announced = next(
        (noted for noted in reversed(view.case.letters) if noted.body.announced_a_call), None
    )
    if view.case.open and announced is not None and letter is announced.event:
        day = view.working_days_after(announced.day(view.clock), view.policy.few_days)
        yield from view.call(day, "P6", expected=True, events=(announced.number,))


def use_the_number_you_were_given(view: View) -> Iterator[Item]:
    """P2: A number that they or their voicemail gave you is there to be used."""
    cell = view.line("cell")
    call = view.last_call
    if not view.case.open or cell is None or cell.origin not in ("given", "greeting", "card"):
        return
    if call is not None and call.body.line != "cell" and call.body.outcome != "spoke":
        day = view.working_days_after(call.day(view.clock), 1)
        yield from view.call(day, "P2", "P1", by="cell", events=(call.number,))


def keep_to_the_date_they_named(view: View) -> Iterator[Item]:
    """P4d: The day they named has passed without a word: call."""
    held = view.case.held
    if view.case.open and held is not None:
        day = held.until if held.inclusive else view.working_days_after(held.until, 1)
        yield from view.call(day, "P4d", "P7", events=(held.event.number,))


def follow_up_weekly(view: View) -> Iterator[Item]:
    """P7: Follow up every week until you have a definite answer."""
    if view.case.open:
        day, events = view.since
        yield from view.call(view.a_week_after(day), "P7", events=events)


def ask_about_a_later_opening(view: View) -> Iterator[Item]:
    """P8: Even if it is no, ask whether you may be a candidate later, and how often to ask."""
    ended = view.case.ended
    if ended is None or not isinstance(ended.body, Decided):
        return
    if ended.body.verdict not in ("rejected", "filled"):
        return
    asked = [noted for noted in view.case.letters if noted.body.kind == "future"]
    agreed = view.case.check_back
    if not asked:
        yield view.write("future", view.day(ended.happened), "P8", events=(ended.number,))
    elif agreed is not None:
        last = max(asked[-1].day(view.clock), agreed.day(view.clock))
        day = last + timedelta(days=agreed.body.count * _DAYS[agreed.body.unit])
        yield view.write("future", day, "P8", events=(agreed.number,))


def _was_right(_: View) -> Rightness:
    """Leaving it was not right: voicemail seldom works (P1)."""
    return "no"


_DAYS = {"days": 1, "weeks": 7, "months": 30}

VOICE = Voice(
    name="persistent",
    rules=(
        thank_each_interviewer,
        make_the_call_that_was_announced,
        keep_to_the_date_they_named,
        use_the_number_you_were_given,
        follow_up_weekly,
        ask_about_a_later_opening,
    ),
    was_right=_was_right,
)
