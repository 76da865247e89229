"""The patient voice: no more messages, other hours, and a polite e-mail after another week."""

from collections.abc import Iterator
from datetime import timedelta

from ringback.counsel.building import call, letter
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def keep_trying_at_other_times(view: View) -> Iterator[Item]:
    """S2: A call that reached nobody is tried again at another hour and on another day.

    No message is left any more (S1).
    """
    tried = view.unanswered
    if tried is not None and not view.voicemails:
        day = view.working_days_after(tried.day(view.clock), 1)
        yield call(view, day, "S2", "S1", if_machine="hang_up", events=(tried.number,))


def ask_for_the_state_of_play(view: View) -> Iterator[Item]:
    """S3: A message having been left, wait another week; then a polite e-mail, which is preferred.

    It is a call where no way of writing is known, or where the e-mail brought no word either.
    """
    if view.without_word is None or not view.voicemails:
        return
    day, events = view.since
    due = view.a_week_after(day)
    if view.in_writing is None or view.wrote_last:
        yield call(view, due, "S3", "S2", "S1", if_machine="hang_up", events=events)
    else:
        yield letter(view, "state_of_play", due, "S3", "S1", events=events)


def wait_for_their_word(view: View) -> Iterator[Item]:
    """S4: What is an age to you is short to them: wait, and then ask for the state of play."""
    if view.without_word is not None:
        return
    day, events = view.since
    due = view.working_day_from(day + timedelta(days=view.policy.patience))
    yield letter(view, "state_of_play", due, "S4", "S3", events=events)


def was_right(_: View) -> Rightness:
    """S1: Leaving it put the ball in their court; but do not fret about it (S0)."""
    return "no"


VOICE = Voice(
    name="patient",
    rules=(keep_trying_at_other_times, ask_for_the_state_of_play, wait_for_their_word),
    was_right=was_right,
    verdict=("S1", "S0"),
    leaves_messages=False,
)
