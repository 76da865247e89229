"""`ringback who`."""

import click

from ringback.cli import options
from ringback.cli.cards import screen
from ringback.cli.opening import opened
from ringback.cli.showing import line, print_json
from ringback.tracker.reads import cards


@click.command("who")
@click.argument("caller", nargs=-1, required=True, metavar="NUMBER|NAME")
@options.at
@options.json
def command(caller: tuple[str, ...], at: str | None, as_json: bool) -> None:
    """Who is ringing: the case on one card, by their number in any spelling, or their name.

    The last figures of a number will do, and so will the employer. Where it may be about several
    cases each has its card, the likeliest first.
    """
    home = opened(at)

    found = cards.who(home.book, options.joined(caller), home.at)
    if as_json:
        print_json(found)
        return
    for number, card in enumerate(found.cards):
        if number:
            line()
        for text, style in screen(card):
            line(text, style)
