"""`ringback ask`."""

import click

from ringback.cli import options
from ringback.cli.answers import show_answer
from ringback.cli.opening import opened
from ringback.cli.showing import print_json


@click.command("ask")
@click.argument("words", nargs=-1, required=True)
@click.option("--why", is_flag=True, help="Each rule with its source and how strong it is.")
@options.at
@options.json
def command(words: tuple[str, ...], why: bool, at: str | None, as_json: bool) -> None:
    """What the panel says of a situation, told in your own words; nothing of it is kept.

    Such as: ringback ask "I interviewed a week ago, rang the hiring manager today, his voicemail
    gave a cell number, and I left a message. Was that right?"
    """
    home = opened(at)
    from ringback.tracker.reads.asking import ask  # noqa: PLC0415  # needs the opened home

    answer = ask(home.book, options.joined(words), home.at.astimezone(home.zone))
    if as_json:
        print_json(answer)
    else:
        show_answer(answer, why=why)
