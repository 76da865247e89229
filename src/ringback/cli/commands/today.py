"""`ringback today`."""

import click

from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.showing import aside, line, print_json
from ringback.cli.steps import show
from ringback.tracker.reads.planning import Planner


@click.command("today")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True, metavar="N")
@click.option("--all", "everything", is_flag=True, help="Also what is waited for, and until when.")
@options.at
@options.json
def command(limit: int, everything: bool, at: str | None, as_json: bool) -> None:
    """Whom to ring today, on which line, when and why, with the words; best first."""
    home = opened(at)

    due = Planner(home.book, home.at).today(limit=limit, waited_for=everything)
    if as_json:
        print_json(due.steps)
    else:
        for number, step in enumerate(due.steps, 1):
            show(step, number=number)
        if not due.steps:
            line(_quiet_day(anything=bool(home.book.roster().applications), all_=everything))
    if due.more:
        aside(f"{due.more} more: ringback today --limit {limit + due.more}")


def _quiet_day(*, anything: bool, all_: bool) -> str:
    if anything and all_:
        return "Nothing is due and nothing is waited for: a good day."
    if anything:
        return "Nothing is due today. What is waited for: ringback today --all"
    return "No applications yet. Begin with: ringback add posting.txt --resume resume.txt"
