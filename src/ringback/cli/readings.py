"""A reading as it is shown in a terminal: numbered, each entry beside the words it rests on."""

from datetime import datetime
from typing import Final

from ringback.casebook.applications import Application
from ringback.intake.numbers import display
from ringback.tracker.reads.reading_shapes import GivenLine, ReadOut, Told

from .showing import line

_CERTAIN: Final = {True: "", False: "not certain: "}


def show(reading: ReadOut, application: Application) -> None:
    """Show what words were read as, what was taken to be so, and what was not understood."""
    at = f" at {application.employer}" if application.employer else ""
    line(f"Understood, of {application.title}{at} [{application.key}]:", "bold")
    for told in reading.events:
        _show_one(told)
    for person in reading.people:
        line(f"New here: {person.name}, {person.role.replace('_', ' ')}")
    for given in reading.lines:
        line(f"A new line: {_given(given)}")
    for words in reading.not_understood:
        line(f"Not understood: “{words}”", "dim")
    for doubt in reading.doubts:
        line(f"Look at this: {doubt}")


def _show_one(told: Told) -> None:
    line(f"{told.number}. {_when(told.happened)}: {_CERTAIN[told.sure]}{told.text}")
    if told.words:
        line(f"“{told.words}”", "dim", indent=3)
    # That a day which was not told is that of the telling shows in the date itself.
    from ringback.reading.words.proposals import NO_DAY  # noqa: PLC0415  # dear; loaded by now

    for assumed in told.assumed:
        if assumed != NO_DAY:
            line(assumed, "dim", indent=3)


def _when(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %H:%M}"


def _given(given: GivenLine) -> str:
    value = display(given.value) if given.kind in ("office", "cell") else given.value
    return f"{given.kind} {value}" + (f" of {given.contact}" if given.contact else "")
