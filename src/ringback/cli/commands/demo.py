"""`ringback demo`."""

import click

from ringback.cli import options
from ringback.cli.demonstration import home_of_its_own, stage
from ringback.cli.opening import Opened
from ringback.cli.showing import aside, line, print_json
from ringback.cli.steps import show
from ringback.home import VARIABLE
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.sentences import day


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
        if not any(step.act == "call" for step in due.steps):
            _show_first_calls(home)
    aside(f"This is the invented search of Maria Okafor. To look around in it: {VARIABLE}={path}")
    aside("With that set, try: ringback next northline --panel; ringback say northline --why")


def _show_first_calls(home: Opened) -> None:
    """On an evening or a weekend no office is open: show the calls of the next day that has any."""
    planner = Planner(home.book, home.at)
    calls = [
        step for step in planner.today(limit=None, waited_for=True).steps if step.act == "call"
    ]
    if not calls:
        return
    first = min(calls, key=lambda step: step.not_before).not_before
    line(f"No office is open now. From {day(first)}:", "bold")
    line()
    then = [step for step in calls if step.not_before.date() == first.date()]
    for number, step in enumerate(then, 1):
        show(step, number=number)
