"""The discreet voice: wait a few days, call the office again, leave the cell for what presses."""

from collections.abc import Iterator

from ringback.casebook.terms import PhoneKind
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def call_again_after_a_few_days(view: View) -> Iterator[Item]:
    """D3: Wait a few days, then call again, on the office line."""
    by = _line(view)
    if view.case.open and by is not None:
        day, events = view.since
        due = view.working_days_after(day, view.policy.few_days)
        yield from view.call(due, "D3", "D2", "D5", by=by, events=events)


def _line(view: View) -> PhoneKind | None:
    """Give the office line; the cell only where it presses or the greeting sends callers there."""
    if view.line("cell") and (view.urgent or view.sent_to_cell):
        return "cell"
    return "office" if view.line("office") else None


def _was_right(_: View) -> Rightness:
    """Leaving it is probably what this voice would have done (D0)."""
    return "yes"


VOICE = Voice(name="discreet", rules=(call_again_after_a_few_days,), was_right=_was_right)
