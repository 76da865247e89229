"""`ringback greeting`."""

from collections.abc import Sequence
from typing import Final

import click

from ringback.casebook.people import Seeker
from ringback.cli import options
from ringback.cli.greetings import hear, show
from ringback.cli.opening import opened
from ringback.cli.showing import line, print_json
from ringback.cli.texts import words_or_file
from ringback.tracker.reads.greeting_shapes import Looked, OwnGreeting
from ringback.words import seconds, spoken
from ringback.words.greeting.check import LONGEST, check
from ringback.words.greeting.hearing import MOST


@click.command("greeting")
@click.argument("words", nargs=-1, required=True, metavar="WORDS|FILE")
@click.option("--of", "rung", metavar="NAME", default="", help="Whom you rang.")
@click.option("--mine", is_flag=True, help="It is your own, which they hear when they ring back.")
@options.at
@options.json
def command(words: tuple[str, ...], rung: str, mine: bool, at: str | None, as_json: bool) -> None:
    """Say what a greeting tells callers to do: WORDS as the machine says them, a FILE, or -.

    With --mine, say what your own greeting does for whoever rings back, and what would help.
    Nothing is kept; to keep it, say it of an application: ringback log acme greeting WORDS.
    """
    if mine and rung:
        raise click.UsageError(
            "--of says whom you rang, and --mine that the greeting is your own. Nothing was kept. "
            "Give one of the two."
        )
    home = opened(at)

    typed = options.joined(words)
    text = words_or_file(typed, "WORDS|FILE") if typed or not mine else ""
    if mine:
        looked = _looked_at(text, home.book.seeker())
        print_json(looked) if as_json else _show_mine(looked)
        return
    heard = hear(home, text, rung)
    if as_json:
        print_json(heard)
    else:
        show(heard)


_GOOD: Final = {
    "greets": "it greets whoever rings",
    "name": "it says your name",
    "leave": "it asks for name and number",
    "ring_back": "it says when you ring back",
    "short": "it is short",
}
_ORDER: Final = ("high", "medium", "low")


def _looked_at(text: str, seeker: Seeker) -> OwnGreeting:
    found = check(text, seeker.name, seeker.phone)
    return OwnGreeting(
        text.strip(),
        round(seconds(spoken(text[:MOST])), 1),
        [Looked(each.id, each.passed, each.severity, each.mend, each.rule) for each in found],
    )


def _show_mine(looked: OwnGreeting) -> None:
    """Say what helps first, then what is good as it is, then what only an ear can tell."""
    helps = sorted(_of(looked, passed=False), key=lambda each: _ORDER.index(each.severity))
    good = [_GOOD[each.id] for each in _of(looked, passed=True) if each.id in _GOOD]
    within = f" of at most {LONGEST:.0f}" if looked.seconds <= LONGEST else ""
    line(f"Your greeting takes {looked.seconds:.0f} seconds{within}.", "bold")
    if helps:
        line("What would help:")
    for each in helps:
        line(f"- {each.mend}", indent=2)
    if _GOOD["greets"] in good:
        line(f"Good as it is: {'; '.join(good)}.")
    for each in _of(looked, passed=None):
        if each.mend:
            line(each.mend, "dim")


def _of(looked: OwnGreeting, *, passed: bool | None) -> Sequence[Looked]:
    return [each for each in looked.findings if each.passed is passed]
