"""`ringback export`."""

from pathlib import Path

import click

from ringback.cli import options
from ringback.cli.files import write_new
from ringback.cli.opening import opened
from ringback.tracker.reads.exporting import journal, values


@click.command("export")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write it to a file.",
)
@options.overwrite
@options.json
def command(out: Path | None, overwrite: bool, as_json: bool) -> None:
    """Everything you have: a journal to read, or with --json all values, documents too."""
    home = opened()

    text = values(home.book) if as_json else journal(home.book, home.zone)
    if out is None:
        click.echo(text)
        return
    write_new({out: f"{text}\n".encode()}, overwrite=overwrite)
