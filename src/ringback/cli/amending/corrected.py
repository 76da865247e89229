"""What a correction comes to, how its want or fact is found, and what can be wrong with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal, TypeVar

import click

from ringback.casebook.amended import Stands
from ringback.casebook.amendments import Amendment
from ringback.casebook.documents import Fact, Want
from ringback.tracker.reads.understanding import Understanding

Thing = TypeVar("Thing", Want, Fact)
About = Literal["posting", "want", "fact", "me"]

NOTHING: Final = ("no", "none", "nobody", "-")
"""Words by which a person says that nothing stands there."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What is understood after a correction, and the line that it changed, by its key."""

    understood: Understanding
    about: About
    key: str


def picked(things: Sequence[Stands[Thing]], name: str, what: str, whose: str) -> Stands[Thing]:
    """Give the want or fact of a number, or of a key or its beginning."""
    if name.isascii() and name.isdigit() and len(name) <= 3:
        if 1 <= int(name) <= len(things):
            return things[int(name) - 1]
        there = f"{len(things)}, counted from 1" if things else "none"
        raise mistake(f"There is no {what} {name}. {whose} has {there}; --all shows every line.")
    found = {each.key: each for each in things if len(name) >= 4 and each.key.startswith(name)}
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise mistake(f"Several keys begin with {name!r}. Give more of the one you mean.")
    raise mistake(
        f"No {what} is called {name[:60] or '(nothing)'!r}. Give its number as it is shown, such "
        f"as {what} 2=no, or its key. To add one that was missed, write {what} +."
    )


def number_of(things: Sequence[Stands[Thing]], key: str) -> int:
    """Give the number of the want or fact with this key; 0 where there is none."""
    return next((number for number, each in enumerate(things, 1) if each.key == key), 0)


def is_added(amendments: Iterable[Amendment], key: str) -> bool:
    """Say whether the person added what has this key."""
    added = ("want_added", "fact_added")
    return any(each.about == key and each.part in added for each in amendments)


def unknown(part: str, parts: Sequence[str]) -> click.BadParameter:
    """Say that there is no such part, which was probably meant, and which there are."""
    near = get_close_matches(part, parts, n=1)
    hint = f"Did you mean {near[0]}? " if near else ""
    return mistake(f"There is no {part[:60]!r} to correct. {hint}There are {', '.join(parts)}.")


def no_resume() -> click.BadParameter:
    """Say that there is no résumé."""
    return mistake("There is no résumé yet to correct. Add it with --resume FILE.")


def mistake(sentence: str) -> click.BadParameter:
    """Give the error for a correction that makes no sense."""
    return click.BadParameter(f"{sentence} Nothing was kept.", param_hint="--correct")
