"""`ringback insights`."""

import click

from ringback.cli import options
from ringback.cli.counts import show
from ringback.cli.opening import opened
from ringback.cli.showing import line, print_json
from ringback.tracker.reads.insights import insights


@click.command("insights")
@options.at
@options.json
def command(at: str | None, as_json: bool) -> None:
    """What your own record shows: counts, a share from ten on, and how little it proves."""
    home = opened(at)

    found = insights(home.book, home.at)
    if as_json:
        print_json(found)
    elif found.applications.count:
        show(found)
    else:
        line("There is nothing to count yet.")
        line("Begin with: ringback add posting.txt --resume resume.txt")
