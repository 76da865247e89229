"""`ringback say`."""

from pathlib import Path
from typing import Final

import click

from ringback import stationery
from ringback.casebook.terms import LineKind, MessageKind
from ringback.cli import options, paper
from ringback.cli.files import write_new
from ringback.cli.opening import Opened, opened
from ringback.cli.sayings import show
from ringback.cli.showing import aside, print_json
from ringback.tracker.finding import find_application, find_contact
from ringback.tracker.reads.messages import WRITTEN
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.saying import (
    Answering,
    Written,
    answered_by,
    own_greeting,
    reworded,
    shown,
    written,
)
from ringback.words.letters.sheet import sheet

_WAYS: Final = ("email", "post", "portal")


@click.command("say")
@click.argument("application", nargs=-1)
@click.option(
    "--as",
    "kind",
    type=options.choice(MessageKind),
    default="voicemail",
    show_default=True,
    help="Which message; own_greeting, what callers hear who ring you, needs no application.",
)
@click.option(
    "--answered-by",
    "who",
    type=options.choice(Answering),
    default="person",
    help="Who takes the call, for an opener: person, assistant or switchboard.",
)
@click.option("--short", is_flag=True, help="About half as long.")
@click.option("--why", is_flag=True, help="What each sentence rests on, and why these facts.")
@click.option("--to", "name", metavar="NAME", help="To whom, if not to the one who is next.")
@click.option(
    "--by",
    type=click.Choice(_WAYS),
    help="How a letter goes, if not as the plan has it.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write it to a file: .txt; a letter also as .docx or .pdf, or as a mail draft, .eml.",
)
@click.option("--envelope", is_flag=True, help="Lay an envelope to print beside the letter's file.")
@click.option("--label", is_flag=True, help="Lay an address label beside the letter's file.")
@click.option(
    "--reword",
    "model",
    metavar="MODEL",
    help="Let a language model of yours word it, through the package llm; what claims anything "
    "else is refused. The message goes to whoever runs that model.",
)
@options.overwrite
@options.at
@options.json
def command(
    application: tuple[str, ...],
    kind: MessageKind,
    who: Answering,
    short: bool,
    why: bool,
    name: str | None,
    by: LineKind | None,
    out: Path | None,
    envelope: bool,
    label: bool,
    model: str | None,
    overwrite: bool,
    at: str | None,
    as_json: bool,
) -> None:
    """A message for one application, from the facts of your own résumé and nothing else."""
    paper.check(out, is_letter=kind in WRITTEN, beside=envelope or label)
    home = opened(at)
    planner = Planner(home.book, home.at)
    if kind == "own_greeting":
        said = own_greeting(planner, short=short)
    else:
        said = _written(
            home, planner, application, kind, name=name, by=by or paper.way_of(out), short=short
        )
    said = answered_by(said, who)
    said = reworded(said, model) if model else said
    if out is not None:
        _print(said, out, envelope=envelope, label=label, overwrite=overwrite)
    message = shown(planner, said)
    if as_json:
        print_json(message)
    else:
        show(message, why=why, whole=out is None, trouble=planner.desk.matcher.trouble)


def _written(
    home: Opened,
    planner: Planner,
    application: tuple[str, ...],
    kind: MessageKind,
    *,
    name: str | None,
    by: LineKind | None,
    short: bool,
) -> Written:
    if not application:
        raise click.UsageError(
            "Which application is it for? `ringback today` shows their short names in brackets."
        )
    roster = home.book.roster()
    found = find_application(options.joined(application), roster)
    if name is not None and not name.strip():
        raise click.BadParameter(
            "No name is given. Say whom the message is for, or leave --to out.", param_hint="--to"
        )
    contact = find_contact(name, roster, found) if name else None
    return written(planner, found.key, kind, contact=contact, by=by, short=short)


def _print(said: Written, out: Path, *, envelope: bool, label: bool, overwrite: bool) -> None:
    """Write the letter, and what goes round it; all of it is made before any is written."""
    files = {out: paper.file_of(said, out.suffix.lower())}
    on_paper = sheet(said.message, said.brief)
    if out.suffix.lower() == ".pdf" and (unprinted := stationery.unprintable(said.message.text)):
        aside(unprinted)
    if envelope:
        files[paper.beside(out, "envelope")] = stationery.envelope(on_paper)
    if label:
        files[paper.beside(out, "label")] = stationery.label(on_paper)
    write_new(files, overwrite=overwrite)
