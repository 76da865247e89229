"""`ringback add`."""

import click

from ringback.casebook.terms import How, Origin, Part
from ringback.cli import introductions, options
from ringback.cli.adding import Request, add, show
from ringback.cli.opening import opened
from ringback.cli.showing import print_json


@click.command("add")
@click.argument("posting", metavar="POSTING")
@click.option("--resume", metavar="FILE", help="Your résumé: text or JSON Resume.")
@click.option("--contact", "name", metavar="NAME", help="Somebody you know of there.")
@introductions.options
@click.option("--applied", metavar="DATE", help="When you applied: 2026-11-02, yesterday, monday.")
@click.option("--how", type=options.choice(How), help="How you applied.")
@click.option("--detail", metavar="WORDS", default="", help="What finds your résumé in the stack.")
@options.at
@options.yes
@options.json
def command(
    posting: str,
    resume: str | None,
    name: str | None,
    role: Part | None,
    office: str | None,
    cell: str | None,
    email: str | None,
    post: str | None,
    origin: Origin | None,
    place: str | None,
    applied: str | None,
    how: How | None,
    detail: str,
    at: str | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Add a POSTING: a file (text or HTML), or - for what is piped in.

    Prints the short name by which other commands take it.
    """
    home = opened(at)

    introduction = introductions.Introduction(role, office, cell, email, post, origin, place)
    request = Request(posting, resume, name, introduction, applied, how, detail)
    added = add(home, request, confirmed=yes)
    if as_json:
        print_json(added)
    else:
        show(added)
