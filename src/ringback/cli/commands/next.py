"""`ringback next`."""

import click

from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.panels import show_panel
from ringback.cli.showing import line, print_json
from ringback.cli.steps import show
from ringback.tracker.finding import find_application
from ringback.tracker.reads import shapes
from ringback.tracker.reads.planning import Planner


@click.command("next")
@click.argument("application", nargs=-1, required=True)
@click.option("--panel", is_flag=True, help="What every voice says, and what they come to.")
@click.option("--why", is_flag=True, help="Each rule with its source and how strong it is.")
@options.at
@options.json
def command(
    application: tuple[str, ...], panel: bool, why: bool, at: str | None, as_json: bool
) -> None:
    """The next step of one application (its short name, a part of it, or the employer)."""
    home = opened(at)

    planner = Planner(home.book, home.at)
    key = find_application(options.joined(application), home.book.roster()).key
    answer = planner.with_panel(key) if panel else shapes.Next(planner.next(key))
    if as_json:
        print_json(answer)
        return
    if answer.step is None:
        line("Nothing is to be done here: the matter has come to its end.")
    else:
        show(answer.step, why=why, whole=True)
    if isinstance(answer, shapes.NextWithPanel):
        show_panel(answer, why=why, rules=why)
