"""Reading a whole journal: a line that cannot be read gives an error beside the rest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any

from ..applications import Application, Roster
from ..events import Event
from ..people import Contact, Seeker
from .entries import Entry, read_entry
from .mistakes import JournalError, UnreadableError, nearest, shown
from .people import Person, read_detail, read_heading


@dataclass(frozen=True, slots=True)
class Journal:
    """What a journal says, and what in it could not be read."""

    roster: Roster
    events: tuple[Event, ...]
    errors: tuple[JournalError, ...]


def parse(text: str, *, zone: tzinfo = UTC) -> Journal:
    """Read a journal whose times are in `zone` where they name no offset; moments come in UTC.

    Reading stops after two hundred mistakes: such a text is no journal.
    """
    reader = _Reader(zone)
    for block in _blocks(text):
        if len(reader.errors) >= _MOST_ERRORS:
            reader.wrong(block.line, f"Reading stopped after {_MOST_ERRORS} mistakes.", _TOO_MANY)
            break
        reader.read(block)
    return reader.journal()


@dataclass(slots=True)
class _Block:
    """A line that begins something, and the lines that belong to it."""

    line: int
    text: str
    indent: int
    more: list[tuple[int, str]] = field(default_factory=list)


def _blocks(text: str) -> Iterator[_Block]:
    """Group lines: an indented line belongs to the one above, unless it begins like a new entry.

    So a docstring reads the same whatever its margin is.
    """
    block: _Block | None = None
    for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        line = raw.strip()
        if not line or line.startswith(("#", ";")):
            continue
        indent = len(raw) - len(raw.lstrip())
        if block is not None and indent > block.indent and not _BEGINS.match(line):
            block.more.append((number, line))
            continue
        if block is not None:
            yield block
        block = _Block(number, line, indent)
    if block is not None:
        yield block


class _Reader:
    """What has been read so far."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._people: list[Person] = []
        self._entries: list[tuple[int, Entry]] = []
        self._next_number = 1
        self.errors: list[JournalError] = []

    def read(self, block: _Block) -> None:
        """Read one block into the roster or the history."""
        begins = _BEGINS.match(block.text)
        if begins is None:
            meant = nearest(block.text, _HEADINGS)
            instead = f"Did you mean {shown(meant)}?" if meant else _BEGINNINGS
            self.wrong(block.line, f"{shown(block.text)} begins nothing.", instead)
        elif begins["heading"]:
            self._read_person(block, begins["heading"].casefold(), begins["rest"])
        else:
            self._read_entry(block)

    def wrong(self, line: int, wrong: str, instead: str) -> None:
        """Note a mistake."""
        self.errors.append(JournalError(line, wrong, instead))

    def journal(self) -> Journal:
        """Give what was read; an entry that names no application belongs to the only one."""
        applications = tuple(p for p in self._people if isinstance(p, Application))
        only = applications[0].key if len(applications) == 1 else None
        events = [
            event
            for line, entry in self._entries
            if (event := self._event(line, entry, only)) is not None
        ]
        seekers = [person for person in self._people if isinstance(person, Seeker)]
        contacts = tuple(person for person in self._people if isinstance(person, Contact))
        roster = Roster(seekers[0] if seekers else Seeker(), contacts, applications)
        self.errors.sort(key=lambda error: error.line)
        return Journal(roster, tuple(events), tuple(self.errors))

    def _event(self, line: int, entry: Entry, only: str | None) -> Event | None:
        application = entry.application if entry.application is not None else only
        if application is not None:
            return Event(entry.number, application, entry.happened, entry.recorded, entry.body)
        self.wrong(
            line,
            "The entry does not say which application it belongs to.",
            "Write its short name and a colon after the date, as in 2026-11-02 09:00 acme: "
            "applied online.",
        )
        return None

    def _read_person(self, block: _Block, heading: str, rest: str) -> None:
        try:
            person = read_heading(heading, rest.strip())
        except UnreadableError as error:
            self.wrong(block.line, error.wrong, error.instead)
            return
        if isinstance(person, Seeker) and any(isinstance(p, Seeker) for p in self._people):
            self.wrong(block.line, "There is a seeker already.", "Keep one of the two.")
            return
        self._people.append(self._with_details(person, block))

    def _with_details(self, person: Person, block: _Block) -> Person:
        values: dict[str, Any] = {}
        for line, text in block.more:
            try:
                name, value, many = read_detail(person, text)
            except UnreadableError as error:
                self.wrong(line, error.wrong, error.instead)
                continue
            if many:
                values.setdefault(name, []).append(value)
            elif name in values:
                self.wrong(line, f"{shown(text)} is said twice.", "Keep one of the two lines.")
            else:
                values[name] = value
        changes = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
        }
        return replace(person, **changes)  # type: ignore[arg-type]  # the details know their fields

    def _read_entry(self, block: _Block) -> None:
        text = " ".join([block.text, *(more for _, more in block.more)])
        number = self._next_number
        self._next_number += 1
        try:
            entry = read_entry(text, number, self._zone)
        except UnreadableError as error:
            self.wrong(block.line, error.wrong, error.instead)
            return
        self._next_number = entry.number + 1
        self._entries.append((block.line, entry))


_MOST_ERRORS = 200
_TOO_MANY = "Mend these first, or check that this file is a journal."
_HEADINGS = ("seeker", "contact", "application")
_BEGINNINGS = (
    "Begin with a day such as 2026-11-20, or with “seeker”, “contact” or “application”; "
    "details stand indented below their heading."
)
_BEGINS = re.compile(
    r"(?:(?P<heading>seeker|contact|application)(?=\s|$)(?P<rest>.*)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\b)",
    re.IGNORECASE,
)
