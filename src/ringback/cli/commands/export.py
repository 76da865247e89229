"""`ringback export`."""

from pathlib import Path

import click

from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.showing import aside
from ringback.tracker.reads.exporting import journal, values


@click.command("export")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write it to a file.",
)
@options.json
def command(out: Path | None, as_json: bool) -> None:
    """Everything you have: a journal to read, or with --json all values, documents too."""
    home = opened()

    text = values(home.book) if as_json else journal(home.book, home.zone)
    if out is None:
        click.echo(text)
        return
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise click.FileError(str(out), f"{error.strerror}. Nothing was written.") from error
    aside(f"Written to {out}.")
