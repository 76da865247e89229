"""The lines of the people told of: what was said to be there, and what is taken to be."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from ringback.casebook.events import Body, CallPlaced, GreetingHeard, Wrote
from ringback.casebook.people import Line
from ringback.casebook.terms import LineKind
from ringback.reading.values import NewLine, Person

from .people import called
from .values import Situation, Ways

NOT_TOLD: Final = ""
"""The value of a line that is there, though its number or address was not told."""

_IN_WORDS: Final[dict[LineKind, str]] = {"email": "an e-mail address", "post": "a postal address"}


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one person, and in sentences which of them were not told of."""

    lines: tuple[Line, ...]
    assumed: tuple[str, ...]


def lines_of(
    person: Person, situation: Situation, bodies: Collection[Body], *, only: bool
) -> Lines:
    """Give by which lines a person can be reached; `only` where nobody else is told of.

    Whoever was rung has the line that was rung, so that among several it is they who are rung on.
    """
    told = tuple(_told(person, situation.reading.lines, only=only))
    found = [*told, *_rung(person, situation.ways, bodies, told)]
    cell = _cell(person, situation.ways, bodies, only=only)
    if cell is not None and not _has(found, "cell") and not _greeting_gives(bodies, "cell"):
        found.append(cell)
    written = [
        kind for kind in _IN_WORDS if kind not in situation.ways.lacking and not _has(found, kind)
    ]
    found += [Line(kind, NOT_TOLD) for kind in written]
    if any(isinstance(body, Wrote) and body.by == "portal" for body in bodies):
        found.append(Line("portal", NOT_TOLD, "directed"))
    return Lines(tuple(found), tuple(_sentences(person, found, written, bodies)))


def _told(person: Person, lines: Collection[NewLine], *, only: bool) -> Iterator[Line]:
    """Give the numbers and addresses that were told."""
    for new in lines:
        if new.contact == person.key or (only and not new.contact):
            yield Line(new.line.kind, new.line.value)


def _rung(
    person: Person, ways: Ways, bodies: Collection[Body], told: Collection[Line]
) -> Iterator[Line]:
    """Give the telephones that were rung; where nobody was rung, the office can be."""
    calls = [body for body in bodies if isinstance(body, CallPlaced)]
    theirs = [body for body in calls if body.contact in (person.key, "")]
    wrong = {body.line or "office" for body in theirs if body.outcome == "wrong_number"}
    rung = {body.line or "office" for body in theirs}
    if not calls and "office" not in ways.lacking and not _has(told, "cell"):
        rung.add("office")
    for kind in sorted(rung - wrong):
        if not _has(told, kind):
            yield Line(kind, NOT_TOLD, "directed" if kind == "office" else "given")


def _cell(person: Person, ways: Ways, bodies: Collection[Body], *, only: bool) -> Line | None:
    """Give the cell that was told of: that of whoever was rung or heard, or of the only one."""
    if ways.cell is None:
        return None
    meant = {
        body.contact
        for body in bodies
        if isinstance(body, (CallPlaced, GreetingHeard)) and body.contact
    }
    theirs = person.key in meant if meant else only
    return Line("cell", NOT_TOLD, ways.cell) if theirs else None


def _greeting_gives(bodies: Collection[Body], kind: LineKind) -> bool:
    """Say whether a greeting gave a line of that kind with its number."""
    return any(
        isinstance(body, GreetingHeard) and any(line.kind == kind for line in body.gives)
        for body in bodies
    )


def _sentences(
    person: Person, found: Collection[Line], written: list[LineKind], bodies: Collection[Body]
) -> Iterator[str]:
    """Say which lines are taken to be there."""
    who = called(person)
    rang = any(isinstance(body, CallPlaced) for body in bodies)
    for line in found:
        if line.value == NOT_TOLD and line.kind == "office":
            way = f"You rang {who} on the office line" if rang else f"{who} has an office line"
            yield f"{way[0].upper()}{way[1:]}. Its number was not told, so none is shown."
        if line.value == NOT_TOLD and line.kind == "cell":
            yield f"You have the number of the cell of {who}. It was not told, so none is shown."
    if written:
        yield f"You have {' and '.join(_IN_WORDS[kind] for kind in written)} for {who}."


def _has(lines: Collection[Line], kind: LineKind) -> bool:
    return any(line.kind == kind for line in lines)
