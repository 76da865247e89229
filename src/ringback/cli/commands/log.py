"""`ringback log`."""

import click

from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.showing import aside, line, print_json
from ringback.cli.steps import show
from ringback.cli.telling.log import log
from ringback.cli.telling.phrases import PHRASES, help_of
from ringback.cli.telling.told import Line


class Log(click.Command):
    """A command whose help lists the event words."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List what can be told, each with its first sentence."""
        rows = [(word, phrase.get_short_help_str(70)) for word, phrase in PHRASES.items()]
        rows += [
            ("undo", "Take back what was recorded last."),
            ("correct", "N, and what really happened instead of entry N."),
        ]
        with formatter.section("What can be told (each has its own --help)"):
            formatter.write_dl(rows)


@click.command(
    "log",
    cls=Log,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@options.happened_at
@options.json
@options.yes
@click.argument(
    "words", nargs=-1, required=True, metavar="APPLICATION WHAT…", type=click.UNPROCESSED
)
def command(words: tuple[str, ...], at: str | None, as_json: bool, yes: bool) -> None:
    """Say what happened in an APPLICATION, and hear what comes next."""
    del yes  # typed events need no confirming; free words will

    spoken = Line.of(words, at=at, as_json=as_json)
    if "--help" in spoken.rest and spoken.verb in PHRASES:
        click.echo(help_of(spoken.verb))
        return
    home = opened()

    logged = log(home, spoken)
    if spoken.as_json:
        print_json(logged)
        return

    for entry in logged.recorded:
        line(f"{entry.number}. {entry.text}")
    if logged.next is None:
        aside("Nothing is to be done here now.")
    else:
        line()
        line("Next:", "bold")
        show(logged.next)
