"""`ringback lab`: what assumptions about employers imply."""

import os
from pathlib import Path
from typing import Final

import click

from ringback.cli import options
from ringback.cli.experiments import chosen, show, told, unwritten, write
from ringback.cli.showing import aside, print_json
from ringback.lab import Experiment, plot, simulate

_USUAL: Final = 500  # about a minute on two cores


@click.group("lab")
def command() -> None:
    """Experiments on invented employers; they show what assumptions imply, not what is true."""


@command.command("simulate", short_help="What would come of each voice under assumptions.")
@click.option(
    "--seekers",
    type=click.IntRange(1, 100_000),
    default=_USUAL,
    show_default=True,
    metavar="N",
    help="How many seekers follow each voice, under each set of assumptions.",
)
@click.option(
    "--weeks",
    type=click.IntRange(1, 104),
    default=12,
    show_default=True,
    metavar="N",
    help="For how many weeks.",
)
@click.option(
    "--assumptions",
    "name",
    default="all",
    show_default=True,
    metavar="NAME|all",
    help="“busy offices”, “answering offices” or “easily annoyed”.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    metavar="N",
    help="The same seed gives the same result.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 256),
    default=None,
    metavar="N",
    help="On how many processes; as many as there are cores if not said.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.svg",
    help="Draw it into a file that is not there yet.",
)
@options.json
def simulated(
    seekers: int,
    weeks: int,
    name: str,
    seed: int,
    workers: int | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """What would come of each voice, if employers were as some assumptions say.

    Invented seekers follow the plan under each voice and under the consensus, against a small
    model of employers. This shows what the assumptions imply, not what is true. Your own search is
    not looked at.
    """
    experiment = Experiment(chosen(name), seekers=seekers, weeks=weeks, seed=seed)
    if out is not None:
        unwritten(out)
    report = simulate(experiment, workers=workers or os.cpu_count() or 1, progress=told)
    if out is not None:
        write(out, plot(report))
    if as_json:
        print_json(report)
    else:
        show(report)
    if out is not None:
        aside(f"Drawn into {out}.")
