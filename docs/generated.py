"""The pages that are made from the program itself: commands, rules and JSON Schemas.

`make docs` writes them; a test compares them with what stands in the folder.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import assumed
import click
import msgspec

from ringback.cli.main import COMMANDS, ringback
from ringback.cli.telling.phrases import PHRASES
from ringback.counsel.ledger import GRADES, LEDGER, NO_STUDY, SOURCES, Rule
from ringback.counsel.policy import SOURCES as NUMBERS
from ringback.counsel.policy import Policy
from ringback.lab import Report
from ringback.tracker.reads.shapes import SHAPES

FOLDER: Final = Path(__file__).parent
SHOWN: Final[dict[str, object]] = {str(name): shape for name, shape in SHAPES.items()} | {
    "lab simulate": Report
}
"""What each command prints with `--json`; the lab knows no home, and so none of its shapes."""

_MADE: Final = "<!-- Made by `make docs`; edits are lost. -->"
_WIDTH: Final = 90
_KEYS: Final = {source: key for key, source in SOURCES.items()}


def pages() -> dict[Path, str]:
    """Give every generated page by its path below this folder."""
    schemas = {Path("schemas", f"{_slug(name)}.json"): schema(name) for name in SHOWN}
    made = {"commands.md": commands(), "rules.md": rules(), "assumptions.md": assumed.page()}
    return {Path(name): page for name, page in made.items()} | schemas


def commands() -> str:
    """Give the page of the commands: what `--help` says of each."""
    settings = {**ringback.context_settings, "terminal_width": _WIDTH}
    top = click.Context(ringback, info_name="ringback", **settings)
    parts = [_MADE, "# The commands", _fenced(ringback.get_help(top))]
    for name in COMMANDS:
        command = ringback.get_command(top, name)
        assert command is not None, name  # noqa: S101  # it stands in the list of commands
        parts += [f"## {name}", _fenced(_help(command, name, top))]
        if name == "log":
            parts += list(_phrases(command, top))
        if isinstance(command, click.Group):
            parts += list(_subcommands(command, name, top))
    return "\n\n".join(parts) + "\n"


def rules() -> str:
    """Give the page of the rules and of the numbers: the ledger as the program holds it."""
    parts = [
        _MADE,
        "# The rules",
        "The advice that Ringback carries out. A rule is a *seed* where its source says it, an "
        "*inference* where we draw it from what it says, and a *convention* where other published "
        "advice says it. What follows *ours* is what the program makes of a seed. The grade says "
        "how strong the evidence is, and *about* what it is of.",
        "\n".join(f"- **{grade}**: {meaning}" for grade, meaning in GRADES.items()),
        NO_STUDY,
        "The two sources:",
        "\n".join(f"- **{key}**: {name}" for key, name in SOURCES.items()),
    ]
    for voice in dict.fromkeys(rule.voice for rule in LEDGER.values()):
        parts.append(f"## {voice}")
        parts += [_rule(rule) for rule in LEDGER.values() if rule.voice == voice]
    return "\n\n".join([*parts, *_numbers()]) + "\n"


def schema(name: str) -> str:
    """Give the JSON Schema of what a command prints with `--json`."""
    made = {"title": f"ringback {name} --json", **msgspec.json.schema(SHOWN[name])}
    return msgspec.json.format(msgspec.json.encode(made, order="deterministic")).decode() + "\n"


def _subcommands(group: click.Group, name: str, top: click.Context) -> Iterator[str]:
    """Give what stands below a command, each with its own help."""
    above = click.Context(group, info_name=name, parent=top, terminal_width=_WIDTH)
    for word, command in group.commands.items():
        yield f"### {name} {word}"
        yield _fenced(_help(command, word, above))


def _phrases(log: click.Command, top: click.Context) -> Iterator[str]:
    """Give what can be told with `log`, each with its own help."""
    above = click.Context(log, info_name="log", parent=top, terminal_width=_WIDTH)
    for word, phrase in PHRASES.items():
        yield f"### log … {word}"
        yield _fenced(_help(phrase, f"APPLICATION {word}", above))


def _help(command: click.Command, name: str, parent: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=parent, terminal_width=_WIDTH)
    return command.get_help(context)


def _rule(rule: Rule) -> str:
    kind = f"{rule.origin} of {_KEYS[rule.source]}" if rule.source else rule.origin
    ours = f" *Ours:* {rule.so}" if rule.so else ""
    evidence = f" {rule.evidence}" if rule.evidence else ""
    return (
        f"### {rule.id}\n\n{rule.says}{ours}\n\n"
        f"*{kind}*; grade {rule.grade}, about: {rule.about}.{evidence}"
    )


def _numbers() -> Iterator[str]:
    policy = Policy()
    rows = [f"| {name} | {getattr(policy, name)} | {source} |" for name, source in NUMBERS.items()]
    yield "## The numbers"
    yield "Every number that the plan uses, and where it comes from."
    yield "\n".join(["| number | value | source |", "|---|---|---|", *rows])


def _fenced(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def _slug(name: str) -> str:
    return "-".join(name.replace("--", "").split())


def main() -> None:
    """Write every generated page, and say which."""
    for path, text in pages().items():
        target = FOLDER / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        print(target.relative_to(FOLDER.parent))


if __name__ == "__main__":
    main()
