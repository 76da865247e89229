"""The greeting of a typed `log` line: what its words tell callers to do, where it was not said."""

from typing import Final

import click

from ringback.casebook.events import GreetingHeard
from ringback.cli.greetings import TOLD
from ringback.cli.reviewing import can_ask
from ringback.cli.showing import aside
from ringback.reading.errors import NothingSaid, OtherLanguage
from ringback.reading.greeting import Greeting, hear_greeting

from .scene import Scene

_SAY: Final = "say what it tells callers with --says."


def heard(scene: Scene, greeting: GreetingHeard) -> GreetingHeard:
    """Complete a typed greeting by its words; what was typed beside them holds.

    What is read is said, and asked about in a terminal. Where it is not certain and nobody can be
    asked it raises `click.UsageError`, unless it was confirmed beforehand.
    """
    rung = _name(scene, greeting.contact)
    try:
        read = hear_greeting(greeting.words, scene.telling, asked_for=rung)
    except OtherLanguage as other:
        aside(f"The greeting seems to be {other.language}, so it was kept but not read: {_SAY}")
        return greeting
    except NothingSaid:
        return greeting
    _nodded(scene, read)
    lines = tuple(dict.fromkeys((*greeting.gives, *read.lines)))
    return GreetingHeard(
        says=read.instruction,
        also=read.also,
        contact=greeting.contact,
        line=greeting.line,
        gives=lines,
        back=greeting.back or read.back,
        words=greeting.words,
    )


def _name(scene: Scene, key: str) -> str:
    return next((person.name for person in scene.telling.people if person.key == key), "")


def _nodded(scene: Scene, read: Greeting) -> None:
    sentence = " ".join((TOLD[read.instruction], *read.advice, *read.assumed, *read.doubts))
    if scene.yes:
        aside(f"Read from the greeting: {sentence}")
    elif can_ask():
        click.confirm(f"Read from the greeting: {sentence}\nIs that right?", True, abort=True)
    elif read.sure:
        aside(f"Read from the greeting: {sentence} If not: undo, and say it with --says.")
    else:
        raise click.UsageError(
            f"The greeting is not certain: {sentence} Nothing was recorded. Say what it tells "
            "callers with --says (none, if it tells them nothing), or --yes if this is right."
        )
