"""The recruiter's voice: call, and leave the message that sells you."""

from collections.abc import Iterator

from ringback.counsel.building import call
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def leave_the_message_that_is_still_owed(view: View) -> Iterator[Item]:
    """R0: A call that reached nobody and left nothing has sold nothing: call again."""
    tried = view.unanswered
    if tried is not None and not view.spent:
        day = view.working_days_after(tried.day(view.clock), 1)
        yield call(view, day, "R0", "R1", "S2", events=(tried.number,))


def follow_up_a_week_after_sending(view: View) -> Iterator[Item]:
    """R1w: About a week after you sent the résumé, or were interviewed, call."""
    if not view.calls:
        day, events = view.since
        yield call(view, view.a_week_after(day), "R1", "R1w", "R0", events=events)


def call_again_only_with_something_new(view: View) -> Iterator[Item]:
    """R1: Call again with a fact that you have not used yet; a call that adds nothing helps nobody.

    Before an interview another week passes first (R1w); after one the ceiling alone decides.
    """
    if not view.calls or (view.unanswered is not None and not view.spent):
        return
    day, events = view.since
    if view.interviewed and view.without_word is not None:
        yield call(view, view.working_days_after(day, 1), "R4", "R1", "R11", events=events)
    else:
        yield call(view, view.a_week_after(day), "R1", "R1w", "R11", events=events)


def was_right(_: View) -> Rightness:
    """R0: Leaving it was right if it sold you."""
    return "if"


VOICE = Voice(
    name="recruiter",
    rules=(
        leave_the_message_that_is_still_owed,
        follow_up_a_week_after_sending,
        call_again_only_with_something_new,
    ),
    was_right=was_right,
    verdict=("R0", "R3"),
)
