"""`ringback contact`."""

import click

from ringback.casebook.terms import Origin, Part
from ringback.cli import introductions, options
from ringback.cli.meeting import meet, show
from ringback.cli.opening import opened
from ringback.cli.showing import line, print_json


@click.command("contact")
@click.argument("application", metavar="APPLICATION")
@click.argument("name", nargs=-1, required=True)
@introductions.options
@options.yes
@options.json
def command(
    application: str,
    name: tuple[str, ...],
    role: Part | None,
    office: str | None,
    cell: str | None,
    email: str | None,
    post: str | None,
    origin: Origin | None,
    confirmed: bool,
    place: str | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Add or change a person of an APPLICATION: their NAME, part and lines."""
    home = opened()

    introduction = introductions.Introduction(
        role, office, cell, email, post, origin, place, confirmed
    )
    person = meet(home, application, name, introduction, same=yes)
    if as_json:
        print_json(person)
    else:
        show(person, line)
