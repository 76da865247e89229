"""`ringback add`."""

import click

from ringback.casebook.terms import How, Origin, Part
from ringback.cli import introductions, options
from ringback.cli.adding import Request, add, show
from ringback.cli.opening import opened
from ringback.cli.reviewing import can_ask
from ringback.cli.showing import print_json


@click.command("add")
@click.argument("posting", metavar="POSTING")
@click.option("--resume", metavar="FILE", help="Your résumé: PDF, Word, text or JSON Resume.")
@click.option("--contact", "name", metavar="NAME", help="Somebody you know of there.")
@introductions.options
@click.option("--applied", metavar="DATE", help="When you applied: 2026-11-02, yesterday, monday.")
@click.option("--how", type=options.choice(How), help="How you applied.")
@click.option("--detail", metavar="WORDS", default="", help="What finds your résumé in the stack.")
@click.option(
    "--correct",
    "corrections",
    metavar="PART=WORDS",
    multiple=True,
    help="What should stand instead: title=Line cook, want 2=no, want +=Must drive, fact 3=no.",
)
@click.option("--all", "everything", is_flag=True, help="Show every want and every fact.")
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
    confirmed: bool,
    place: str | None,
    applied: str | None,
    how: How | None,
    detail: str,
    corrections: tuple[str, ...],
    everything: bool,
    at: str | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Add a POSTING: a file (web page, PDF, Word, mail or text), an address (https://…), or -.

    Shows what was understood, which you can correct, at once or by giving the same file again with
    --correct. Prints the short name by which other commands take it.
    """
    home = opened(at)

    introduction = introductions.Introduction(
        role, office, cell, email, post, origin, place, confirmed
    )
    request = Request(
        posting, resume, name, introduction, applied, how, detail, corrections, everything
    )
    ask = can_ask() and not as_json and not yes
    added = add(home, request, confirmed=yes, ask=ask)
    if as_json:
        print_json(added)
    else:
        show(added, everything=everything, understood=not ask)
