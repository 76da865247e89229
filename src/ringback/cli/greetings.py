"""What a greeting tells callers to do: heard, and shown in a terminal."""

from collections.abc import Mapping
from typing import Final

from ringback.casebook.terms import Instruction
from ringback.intake.numbers import display
from ringback.reading.greeting import hear_greeting
from ringback.reading.values import Person, Telling
from ringback.tracker.reads.reading_shapes import Greeting, HeardLine

from .opening import Opened
from .showing import line

TOLD: Final[Mapping[Instruction, str]] = {
    "none": "It asks nothing of callers: leave your message on this line, if you leave one.",
    "use_cell": "It tells callers to use the cell: ring that, now (L2, F1).",
    "urgent_cell": "The cell is for what is urgent: applicants stay with the office line (D2, F2).",
    "colleague": "It sends callers to a colleague: turn to them (L2).",
    "away": "They are away: no call before they are back.",
    "not_checked": "Messages on this line are not listened to: leave none here (F1).",
    "no_calls": "It asks not to be called: write instead.",
}
"""What each instruction obliges to, with the rules that say so."""


def hear(home: Opened, words: str, rung: str) -> Greeting:
    """Hear a greeting on its own; people are those whom the search knows."""
    roster = home.book.roster()
    telling = Telling(
        told=home.at.astimezone(home.zone),
        people=tuple(Person(contact.key, contact.name) for contact in roster.contacts),
        country=home.book.seeker().place.country or "US",
    )
    heard = hear_greeting(words, telling, asked_for=rung)
    return Greeting(
        instruction=heard.instruction,
        also=list(heard.also),
        lines=[HeardLine(given.kind, given.value) for given in heard.lines],
        away_until=heard.back,
        name=heard.name,
        right_person=heard.right_person,
        text=words.strip(),
        confidence=round(heard.confidence, 2),
        assumed=list(heard.assumed),
        doubts=list(heard.doubts),
        advice=list(heard.advice),
    )


def show(heard: Greeting) -> None:
    """Show what a greeting tells callers to do, and what it gives."""
    line(TOLD[heard.instruction], "bold")
    for other in heard.also:
        line(f"Also: {TOLD[other]}")
    for given in heard.lines:
        line(f"It gives: {given.kind} {display(given.value)}")
    if heard.away_until:
        line(f"Back on: {heard.away_until:%a} {heard.away_until.day} {heard.away_until:%b %Y}")
    if heard.name:
        line(f"Whose machine: {heard.name}")
    for remark in (*heard.advice, *heard.assumed, *heard.doubts):
        line(remark, "dim")
