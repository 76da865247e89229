"""`ringback me`."""

from dataclasses import replace
from typing import Any

import click

from ringback.casebook.people import Seeker
from ringback.casebook.terms import Manner, Telephone
from ringback.cli import options
from ringback.cli.myself import changed
from ringback.cli.opening import opened
from ringback.cli.showing import line, print_json
from ringback.intake.numbers import display
from ringback.tracker.reads import shapes


@click.command("me")
@click.option("--name", metavar="NAME")
@click.option("--phone", metavar="N", help="The number they can ring you at.")
@click.option("--email", metavar="A")
@click.option("--place", metavar="PLACE", help="Where you are: “Austin, TX”.")
@click.option("--post", metavar="ADDRESS", help="Your postal address, for letters.")
@click.option("--region", metavar="XX", help="The country whose customs break ties: US, DE …")
@click.option(
    "--telephone",
    type=options.choice(Telephone),
    help="Whether you telephone: always, only when it is expected, or never.",
)
@click.option("--voice", metavar="consensus|NAME", help="The voice in the lead.")
@click.option("--weights", metavar="NAME=N,…", help="How much each voice counts together.")
@click.option("--manner", type=options.choice(Manner), help="How you speak.")
@options.json
def command(as_json: bool, **given: Any) -> None:
    """Who is looking, and their way; without options it shows what is known."""
    home = opened()
    seeker = home.book.seeker()
    told = {part: value for part, value in given.items() if value is not None}
    if told:
        seeker = changed(seeker, told)
        home.book.save_seeker(seeker)
    if as_json:
        print_json(_shape(seeker))
        return
    for part, value in _rows(seeker):
        line(f"{part:10} {value or '(not said)'}")


def _shape(seeker: Seeker) -> shapes.Me:
    return shapes.Me(
        name=seeker.name,
        phone=seeker.phone,
        email=seeker.email,
        place=seeker.place.text,
        zone=seeker.place.zone,
        post=seeker.post,
        region=seeker.region,
        telephone=seeker.telephone,
        voice=seeker.voice,
        weights=dict(seeker.weights),
        manner=seeker.manner,
    )


def _rows(seeker: Seeker) -> list[tuple[str, str]]:

    seeker = replace(seeker, phone=display(seeker.phone) if seeker.phone else "")
    weights = ", ".join(f"{voice}={weight:g}" for voice, weight in seeker.weights)
    texts = {"place": seeker.place.text, "weights": weights or "all alike"}
    names = [part for part in shapes.Me.__struct_fields__ if part != "zone"]
    return [(part, texts.get(part, str(getattr(seeker, part)))) for part in names]
