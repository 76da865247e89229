"""What presses: what the seeker says is urgent, their missed call, and a promise to call."""

from collections.abc import Iterator
from dataclasses import replace

from ringback.casebook.events import Event, Promised, RangBack
from ringback.counsel.building import call, in_writing
from ringback.counsel.schedule import schedule
from ringback.counsel.values import Item
from ringback.counsel.view import View


def call_while_it_presses(view: View) -> Iterator[Item]:
    """D2: It presses, so call now, on the cell if there is one.

    Where no office opens there in time, write.
    """
    urgent = view.case.urgent
    if urgent is None or not view.urgent or not view.case.open or view.contact is None:
        return
    tries = (*(rung.event for rung in view.case.calls), *(note.event for note in view.case.letters))
    if any(event.happened > urgent.when for event in tries):
        return  # one word of urgency frees one call or letter
    item = call(view, view.today, "D2", "F2", footing="pressing", events=(urgent.number,))
    opens = schedule(view, item).first_moment
    item = item if opens < urgent.body.until else in_writing(view, item)
    yield replace(item, until=urgent.body.until)


def return_their_call(view: View) -> Iterator[Item]:
    """R12: They rang and you missed it: have the case before you, and ring back today."""
    asked = _asked_here(view)
    if asked is not None and isinstance(asked.body, RangBack):
        day = view.day(asked.happened)
        yield call(view, day, "R12", kind="ring_back", footing="asked", events=(asked.number,))


def keep_your_word(view: View) -> Iterator[Item]:
    """P4d: You promised to call that day: call."""
    asked = _asked_here(view)
    if asked is not None and isinstance(asked.body, Promised) and view.case.open:
        until = asked.body.until
        yield call(view, until, "P4d", footing="asked", events=(asked.number,))


def _asked_here(view: View) -> Event | None:
    """Give what this person asked for or was promised in this very case."""
    asked = view.reached.asked
    return asked if asked is not None and asked.application == view.case.key else None
