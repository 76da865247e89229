"""The literal voice: do what the greeting says; else write a note, and call as it announces."""

from collections.abc import Iterator

from ringback.casebook.terms import PhoneKind
from ringback.counsel.building import ask, call, letter
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def do_what_the_greeting_says(view: View) -> Iterator[Item]:
    """L2: When the greeting tells callers what to do, do that: call the cell, ask a colleague."""
    heard = view.greeting
    if view.told_to_use_cell is not None and view.line("cell") is not None:
        told = view.told_to_use_cell
        day, events = view.day(told.when), (told.number,)
        yield call(view, day, "L2", by="cell", footing="told", events=events)
    elif heard is not None and heard.body.tells("colleague") and view.knows_one:
        yield ask(view, "find_person", "L2", day=view.day(heard.when), events=(heard.number,))


def write_a_note_that_announces_the_call(view: View) -> Iterator[Item]:
    """L3: Write a note: your interest, what fits, and that without word you will call the cell.

    It goes by post at once where a call brought no word (an e-mail in a few days), else a week
    after what happened last; the call follows in a few days.
    """
    if view.announced is not None:
        return
    day, events = view.since
    now = view.without_word is not None and not _was_announced(view)
    due = view.day_of_a_letter(day) if now else view.a_week_after(day)
    noted = any(sent.body.kind == "interest" for sent in view.letters)
    yield letter(view, "interest", due, "L3", by_post=not noted, events=events)
    if view.told_to_use_cell is None:
        by: PhoneKind | None = "cell" if view.line("cell") else None
        yield call(view, due, "L3", by=by, footing="announced", after="few_days", events=events)


def _was_announced(view: View) -> bool:
    """Say whether a note went in this stage, or since the last call a letter that announced one."""
    last = view.without_word
    return any(sent.body.kind == "interest" for sent in view.letters) or any(
        sent.body.announced_a_call and last is not None and sent.when > last.when
        for sent in view.case.letters
        if sent.body.contact in (view.key, "")
    )


def was_right(_: View) -> Rightness:
    """L1: Leaving the message was right."""
    return "yes"


VOICE = Voice(
    name="literal",
    rules=(do_what_the_greeting_says, write_a_note_that_announces_the_call),
    was_right=was_right,
    verdict=("L1",),
)
