"""`ringback log`."""

from typing import Final

import click

from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.readings import show as show_reading
from ringback.cli.showing import aside, line, print_json
from ringback.cli.steps import show
from ringback.cli.telling.log import log
from ringback.cli.telling.phrases import PHRASES, help_of
from ringback.cli.telling.told import Common, Line, asks_for_help, meant, without_common
from ringback.tracker.reads import shapes
from ringback.tracker.reads.reading_shapes import ReadOut

_SHOWN: Final = 100


class Log(click.Command):
    """A command whose help lists the event words."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List what can be told, each with its first sentence."""
        rows = [(word, phrase.get_short_help_str(70)) for word, phrase in PHRASES.items()]
        rows += [
            ("undo", "Take back what was recorded last."),
            ("correct", "N, and what really happened instead, in event words or your own."),
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
@click.option("--mail", metavar="FILE", help="A mail that you received, or - : what it tells.")
@click.option(
    "--voicemail",
    metavar="FILE|WORDS",
    help="What a message says that they left you, as text: what it tells.",
)
@click.argument(
    "words", nargs=-1, required=True, metavar="APPLICATION WHAT…", type=click.UNPROCESSED
)
def command(
    words: tuple[str, ...],
    at: str | None,
    mail: str | None,
    voicemail: str | None,
    as_json: bool,
    yes: bool,
) -> None:
    """Say what happened in an APPLICATION, and hear what comes next.

    WHAT is one of the event words below, or your own words, as in ringback log acme "rang at 2,
    got the machine, left a message": these are read, shown, and kept once you say that they are
    right. What is less than 80 % certain is asked about one by one, and not kept by --yes.
    """
    words, common = without_common(words, Common(at, mail, voicemail, as_json, yes))
    if "--help" in words:
        asked = asks_for_help(words)
        click.echo(help_of(asked) if asked else click.get_current_context().get_help())
        return
    home = opened()

    said = Line.of(words, home.book.roster(), common)
    logged = log(home, said, common)
    if common.as_json:
        print_json(logged)
    else:
        _show(logged, said)
    if logged.reading and not logged.recorded:
        aside(_unconfirmed(logged.reading, said))
        click.get_current_context().exit(2)


def _show(logged: shapes.Logged, said: Line) -> None:
    if logged.reading and not logged.recorded:
        show_reading(logged.reading, said.application)
        return
    for entry in logged.recorded:
        line(f"{entry.number}. {entry.text}")
    if said.verb == "undo":
        aside("People and numbers that came with it stay; ringback contact adds the right ones.")
    if logged.next is None:
        aside("Nothing is to be done here now.")
    else:
        line()
        line("Next:", "bold")
        show(logged.next)


def _unconfirmed(reading: ReadOut, said: Line) -> str:
    """Say why nothing was recorded, and what to do."""
    if not reading.events and reading.grammar != "words":
        return (
            "Nothing in it was understood that bears on an application, so nothing was recorded. "
            "If it does, tell it in your own words, as in ringback log acme “Dana wrote that they "
            "will decide by Friday”."
        )
    if not reading.events:
        return (
            f"Nothing that happened was understood of {_shortened(said.rest)}, so nothing was "
            f"recorded. {meant(said.rest)}Say it more plainly, as in “rang Dana at 2, left a "
            "message”, or with an event word: ringback log --help lists them. What to do next "
            f"says ringback next {said.application.key}."
        )
    if not reading.sure:
        return (
            f"Nothing was recorded, as not all of this is certain. {meant(said.rest)}Say it more "
            "plainly, or go over it in a terminal, without --yes and --json, where each entry can "
            "be mended."
        )
    return "Nothing was recorded yet: say it again with --yes if that is right."


def _shortened(words: tuple[str, ...]) -> str:
    text = " ".join(words)
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"
