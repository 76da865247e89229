"""Options that several commands share."""

from collections.abc import Callable
from typing import Any, TypeVar, get_args

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def at(command: Command) -> Command:
    """Add `--at`, which fixes now."""
    text = "Take this as now: an ISO date and time, such as 2026-11-10T10:00."
    return click.option("--at", metavar="ISO", help=text)(command)


def happened_at(command: Command) -> Command:
    """Add `--at`, which says when something happened."""
    text = "When it happened, if not now: an ISO date and time, such as 2026-11-10T10:00."
    return click.option("--at", metavar="ISO", help=text)(command)


def json(command: Command) -> Command:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def yes(command: Command) -> Command:
    """Add `--yes`."""
    return click.option("--yes", is_flag=True, help="Confirm without being asked.")(command)


def overwrite(command: Command) -> Command:
    """Add `--overwrite`."""
    text = "Put it in the place of a file that is there already."
    return click.option("--overwrite", is_flag=True, help=text)(command)


class Words(click.Choice[str]):
    """A closed list of the casebook; hyphens, blanks and capitals do not matter."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the word of the list that was meant."""
        return super().convert("_".join(str(value).replace("-", " ").lower().split()), param, ctx)


def choice(literal: Any) -> Words:
    """Give the choice between the words of a closed list of the casebook."""
    return Words(get_args(literal))


def joined(words: tuple[str, ...]) -> str:
    """Join words that the shell took apart: names and sentences may hold spaces everywhere."""
    return " ".join(words).strip()
