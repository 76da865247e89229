"""`ringback facts`."""

import click

from ringback.cli import options
from ringback.cli.facts import remarks, show
from ringback.cli.opening import opened
from ringback.cli.showing import aside, line, print_json
from ringback.tracker.actions.using import Wishes, use
from ringback.tracker.reads.facts import facts


@click.command("facts")
@click.option("--pin", multiple=True, metavar="ID", help="Say it before all others.")
@click.option("--forbid", multiple=True, metavar="ID", help="Never say it.")
@click.option("--free", multiple=True, metavar="ID", help="Take --pin or --forbid back.")
@click.option(
    "--reword",
    multiple=True,
    nargs=2,
    metavar="ID WORDS",
    help='Say it in your words, exactly so; "" takes them back.',
)
@click.argument("more", nargs=-1, metavar="")
@options.json
def command(
    pin: tuple[str, ...],
    forbid: tuple[str, ...],
    free: tuple[str, ...],
    reword: tuple[tuple[str, str], ...],
    more: tuple[str, ...],
    as_json: bool,
) -> None:
    """What your latest résumé gave, how a message would say it, and how it may be used.

    ID is that of the list, or a part of it. What you say holds for every résumé with that line.
    """
    home = opened()

    wishes = Wishes(pin, forbid, free, _whole(reword, more))
    changed = use(home.book, wishes) if wishes != Wishes() else ()
    shown = facts(home.book, home.at.astimezone(home.zone).date())
    if as_json:
        print_json(shown)
    elif not shown.facts:
        line("Your résumé gave no facts. A text with jobs, dates and results in it gives some.")
    else:
        show(fact for fact in shown.facts if not changed or fact.id in changed)
    for remark in remarks(shown.facts, changed):
        aside(remark)
    if not changed and shown.facts:
        aside('`ringback facts --pin ID`, `--forbid ID` or `--reword ID "…"` say how one is used.')


def _whole(
    reword: tuple[tuple[str, str], ...], more: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """Give back to the words what the shell took apart, where it can only have been theirs."""
    if not more:
        return reword
    if len(reword) != 1:
        raise click.UsageError(
            f"It is not clear what {options.joined(more)[:60]!r} belongs to. Nothing was changed. "
            'Put words in quotation marks: --reword ID "I sold more than anybody else".'
        )
    ((which, words),) = reword
    return ((which, options.joined((words, *more))),)
