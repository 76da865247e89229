"""The discreet voice: wait a few days, call the office again, leave the cell for what presses."""

from collections.abc import Iterator

from ringback.casebook.terms import PhoneKind
from ringback.counsel.building import call, letter
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def call_again_after_a_few_days(view: View) -> Iterator[Item]:
    """D3: Wait a few days, then call again, on the office line."""
    by = _line(view)
    if by is not None:
        day, events = view.since
        due = view.a_few_days_after(day)
        yield call(view, due, "D3", "D2", "D5", by=by, events=events)


def leave_a_cell_to_what_presses(view: View) -> Iterator[Item]:
    """D2: Where there is only a cell, write rather than ring an applicant's call into it."""
    if _line(view) is None:
        day, events = view.since
        yield letter(view, "state_of_play", view.a_few_days_after(day), "D2", "D3", events=events)


def was_right(_: View) -> Rightness:
    """D0: Leaving it is probably what this voice would have done; do not over-analyse (D1)."""
    return "yes"


def _line(view: View) -> PhoneKind | None:
    """Give the office line; the cell where it presses, or where nothing else is known."""
    cell = view.line("cell")
    if cell and (view.urgent or (view.line("office") is None and view.in_writing is None)):
        return "cell"
    return None if cell and view.line("office") is None else "office"


VOICE = Voice(
    name="discreet",
    rules=(call_again_after_a_few_days, leave_a_cell_to_what_presses),
    was_right=was_right,
    verdict=("D0", "D1"),
)
