"""`ringback demo`."""

import click

from ringback.cli import options
from ringback.cli.demonstration import home_of_its_own, stage
from ringback.cli.showing import aside, print_json
from ringback.cli.steps import show
from ringback.home import VARIABLE
from ringback.tracker.reads.planning import Planner


@click.command("demo")
@options.json
def command(as_json: bool) -> None:
    """An invented search in a home of its own, told from today on; your own is not touched."""
    path = home_of_its_own()
    home = stage(path)
    due = Planner(home.book, home.at).today()
    if as_json:
        print_json(due.steps)
    else:
        for number, step in enumerate(due.steps, 1):
            show(step, number=number)
    aside(f"This is the invented search of Maria Okafor. To look around in it: {VARIABLE}={path}")
    aside("With that set, try: ringback next northline --panel; ringback say northline --why")
