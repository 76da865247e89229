"""`ringback greeting`."""

import click

from ringback.cli import options
from ringback.cli.greetings import hear, show
from ringback.cli.opening import opened
from ringback.cli.showing import print_json
from ringback.cli.texts import words_or_file


@click.command("greeting")
@click.argument("words", nargs=-1, required=True, metavar="WORDS|FILE")
@click.option("--of", "rung", metavar="NAME", default="", help="Whom you rang.")
@options.at
@options.json
def command(words: tuple[str, ...], rung: str, at: str | None, as_json: bool) -> None:
    """Say what a greeting tells callers to do: WORDS as the machine says them, a FILE, or -.

    Nothing is kept; to keep it, say it of an application: ringback log acme greeting WORDS.
    """
    home = opened(at)

    heard = hear(home, words_or_file(options.joined(words), "WORDS|FILE"), rung)
    if as_json:
        print_json(heard)
    else:
        show(heard)
