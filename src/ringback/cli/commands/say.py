"""`ringback say`."""

from pathlib import Path

import click

from ringback.casebook.terms import MessageKind
from ringback.cli import options
from ringback.cli.opening import opened
from ringback.cli.showing import aside, line, print_json
from ringback.tracker.finding import find_application, find_contact
from ringback.tracker.reads.messages import said
from ringback.tracker.reads.planning import Planner


@click.command("say")
@click.argument("application", nargs=-1, required=True)
@click.option(
    "--as",
    "kind",
    type=options.choice(MessageKind),
    default="voicemail",
    show_default=True,
    help="Which message; this version writes the first three.",
)
@click.option("--short", is_flag=True, help="Near twenty seconds.")
@click.option("--why", is_flag=True, help="What each sentence rests on.")
@click.option("--to", "name", metavar="NAME", help="To whom, if not to the one who is next.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.txt",
    help="Write it to a file.",
)
@options.at
@options.json
def command(
    application: tuple[str, ...],
    kind: MessageKind,
    short: bool,
    why: bool,
    name: str | None,
    out: Path | None,
    at: str | None,
    as_json: bool,
) -> None:
    """A message for one application, from the facts of your own résumé and nothing else."""
    home = opened(at)

    roster = home.book.roster()
    found = find_application(options.joined(application), roster)
    planner = Planner(home.book, home.at)
    view = planner.view(found.key)
    contact = find_contact(name, roster, found) if name else view.contact
    written = planner.desk.message(view.case, kind, home.at, contact=contact, short=short)
    matcher = planner.desk.matcher
    message = said(written, view, matcher.matched_by)
    if out is not None:
        _write(out, message.text)
    if as_json:
        print_json(message)
        return
    if out is None:
        line(message.text)
        line()
    if why:
        for sentence in message.sentences:
            line(f"“{sentence.text}” rests on {', '.join(sentence.rests_on)}", "dim")
    aside(f"{message.seconds:.0f} seconds as spoken: {message.spoken}")
    for lack in message.missing:
        aside(f"Missing: {lack}")
    if matcher.trouble:
        aside(matcher.trouble)


def _write(out: Path, text: str) -> None:
    if out.suffix.lower() not in ("", ".txt"):
        raise click.BadParameter(
            f"This version writes text files only, and {out.name} is none. Nothing was written. "
            "Give a name that ends in .txt.",
            param_hint="--out",
        )
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise click.FileError(str(out), f"{error.strerror}. Nothing was written.") from error
    aside(f"Written to {out}.")
