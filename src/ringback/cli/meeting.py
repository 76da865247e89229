"""Adding or changing a person of an application, from what was typed."""

from collections.abc import Callable

import click

from ringback.casebook.applications import Application, Roster
from ringback.intake.numbers import display
from ringback.tracker.actions.people import meet as introduce
from ringback.tracker.errors import NotFound, TrackerError
from ringback.tracker.finding import find_application
from ringback.tracker.reads import shapes

from .asking import unless_same
from .introductions import Introduction
from .opening import Opened


def meet(
    home: Opened,
    application: str,
    name: tuple[str, ...],
    introduction: Introduction,
    *,
    same: bool,
) -> shapes.Person:
    """Keep what was said of a person and give them as they now are; `same` answers who it is."""
    found, rest = application_then_rest((application, *name), home.book.roster())
    if not rest:
        raise click.UsageError("Whose lines are these? Nothing was kept. Give a NAME.")
    country = found.place.country or home.book.seeker().place.country or "US"
    person = introduction.person(" ".join(rest), country)
    contact = unless_same(
        lambda same: introduce(home.book, found, person, same=same), confirmed=same
    )
    current = next(app for app in home.book.roster().applications if app.key == found.key)
    part = next(role.part for role in current.people if role.contact == contact.key)
    return shapes.Person(
        application=found.key,
        contact=contact.key,
        name=contact.name,
        role=part,
        place=contact.place.text,
        zone=contact.place.zone,
        lines=[shapes.Line(line.kind, line.value, line.origin) for line in contact.lines],
    )


def application_then_rest(
    words: tuple[str, ...], roster: Roster
) -> tuple[Application, tuple[str, ...]]:
    """Take the application from the front of the words, as few of them as name one.

    Raises the error of the first word if no beginning names an application.
    """
    first: TrackerError | None = None
    for count in range(1, len(words) + 1):
        try:
            return find_application(" ".join(words[:count]), roster), words[count:]
        except TrackerError as error:
            first = first or error
    raise first or NotFound("There is no application of no name. Nothing was changed.")


def show(person: shapes.Person, line: Callable[[str], None]) -> None:
    """Show a person with their lines."""
    part = person.role.replace("_", " ")
    line(f"{person.name}, {part} in {person.application}")
    if person.place or person.zone:
        line(f"  {person.place or 'place unknown'} ({person.zone or 'zone unknown'})")
    for known in person.lines:
        value = display(known.value) if known.kind in ("office", "cell") else known.value
        line(f"  {known.kind}: {value} ({known.origin})")
