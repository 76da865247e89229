"""The blanks of a phrase: each writes one kind of value and reads it back.

Reading gives None where nothing of the kind stands there, and raises `UnreadableError` where it
does but makes no sense.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from ..events import GivenLine
from .lexing import Token, is_bare, quoted
from .mistakes import UnreadableError, shown
from .moments import looks_like_day, read_day, write_moment
from .reading import Cursor, Style


class Slot(Protocol):
    """A blank of a phrase."""

    def write(self, value: Any, style: Style) -> str:
        """Write a value."""

    def read(self, cursor: Cursor) -> Any:
        """Take a value, or give None and take nothing."""

    def wanted(self) -> str:
        """Say what is to be written here."""

    def phrases(self) -> list[str]:
        """Give the fixed phrases that may stand here."""


class _Open:
    """A blank without fixed phrases."""

    def phrases(self) -> list[str]:
        """Give none."""
        return []


class Text(_Open):
    """Free text, always between quotation marks."""

    def write(self, value: str, style: Style) -> str:
        """Write the text on one line."""
        return quoted(value)

    def read(self, cursor: Cursor) -> str | None:
        """Take a quoted text."""
        return cursor.take_text()

    def wanted(self) -> str:
        """Ask for quotation marks."""
        return "words in quotation marks"


class Name(_Open):
    """The key of a contact or fact."""

    def write(self, value: str, style: Style) -> str:
        """Write the key, or the name it stands for."""
        return style.name(value)

    def read(self, cursor: Cursor) -> str | None:
        """Take one name."""
        return cursor.take_name()

    def wanted(self) -> str:
        """Ask for a name."""
        return f"a short name such as dana; {_QUOTE}"


class Names(_Open):
    """Several keys: `a`, `a and b`, `a, b and c`."""

    def write(self, value: tuple[str, ...], style: Style) -> str:
        """Write the keys as a sentence lists them."""
        *others, last = (style.name(key) for key in value)
        return f"{', '.join(others)} and {last}" if others else last

    def read(self, cursor: Cursor) -> tuple[str, ...] | None:
        """Take the longest list; names after commas belong to it only if an `and` ends it."""
        first = cursor.take_name()
        if first is None:
            return None
        after_first = cursor.at
        found = [first]
        while cursor.peek().fold == ",":
            cursor.at += 1
            name = cursor.take_name()
            if name is None:
                break
            found.append(name)
        if cursor.peek().fold != "and":
            cursor.at = after_first
            return (first,)
        while cursor.peek().fold == "and":
            cursor.at += 1
            name = cursor.take_name()
            if name is None:
                raise UnreadableError("After “and” a name is missing.", f"Write {self.wanted()}.")
            found.append(name)
        return tuple(found)

    def wanted(self) -> str:
        """Ask for names."""
        return f"short names, as in dana, tom and ann; {_QUOTE}"


class Day(_Open):
    """A date."""

    def write(self, value: date, style: Style) -> str:
        """Write year, month and day."""
        return value.isoformat()

    def read(self, cursor: Cursor) -> date | None:
        """Take a date."""
        word = cursor.peek().text
        if cursor.peek().kind != "word" or not looks_like_day(word):
            return None
        cursor.at += 1
        return read_day(word)

    def wanted(self) -> str:
        """Ask for a date."""
        return "a day such as 2026-11-20"


class Moment(_Open):
    """A date with its hour."""

    def write(self, value: datetime, style: Style) -> str:
        """Write the moment on the clock of the style."""
        return write_moment(value, style.zone)

    def read(self, cursor: Cursor) -> datetime | None:
        """Take a date, perhaps with hour and offset."""
        return cursor.take_moment()

    def wanted(self) -> str:
        """Ask for a moment."""
        return "a day and an hour such as 2026-11-20 14:00"


class Count(_Open):
    """A whole number."""

    def write(self, value: int, style: Style) -> str:
        """Write its figures."""
        return str(value)

    def read(self, cursor: Cursor) -> int | None:
        """Take a number of at most eighteen figures."""
        number = whole_number(cursor.peek())
        cursor.at += number is not None
        return number

    def wanted(self) -> str:
        """Ask for a number."""
        return "a whole number"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list, each with its phrase first and what else is understood after it."""

    spoken: Mapping[Any, tuple[str, ...]]
    starts: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]

    def write(self, value: Any, style: Style) -> str:
        """Write its phrase."""
        return self.spoken[value][0]

    def read(self, cursor: Cursor) -> Any:
        """Take the longest phrase that stands here."""
        for words, value in self.starts.get(cursor.peek().fold, ()):
            if cursor.take(*words):
                return value
        return None

    def wanted(self) -> str:
        """List the phrases."""
        return "one of " + ", ".join(f"“{phrases[0]}”" for phrases in self.spoken.values())

    def phrases(self) -> list[str]:
        """Give every phrase that is understood."""
        return [phrase for phrases in self.spoken.values() for phrase in phrases]


def choice(phrases: Mapping[Any, str]) -> Choice:
    """Make a choice from phrases by value; a bar parts what is written from what else is read."""
    spoken = {value: tuple(words.split("|")) for value, words in phrases.items()}
    starts: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for value, alternatives in spoken.items():
        for alternative in alternatives:
            words = tuple(alternative.casefold().split())
            starts.setdefault(words[0], []).append((words, value))
    longest_first = {
        first: tuple(sorted(found, key=lambda item: -len(item[0])))
        for first, found in starts.items()
    }
    return Choice(spoken, longest_first)


@dataclass(frozen=True, slots=True)
class Given:
    """A line that somebody gave: its kind and its number or address."""

    kinds: tuple[str, ...]

    def write(self, value: GivenLine, style: Style) -> str:
        """Write kind and value."""
        return f"{value.kind} {atom(value.value)}"

    def read(self, cursor: Cursor) -> GivenLine | None:
        """Take kind and value."""
        kind = cursor.peek().fold
        if kind not in self.kinds:
            return None
        cursor.at += 1
        value = cursor.take_value()
        if value is None:
            raise UnreadableError(f"After “{kind}” its number or address is missing.", _ONE_WORD)
        return GivenLine(kind, value)  # type: ignore[arg-type]  # it is one of the kinds

    def wanted(self) -> str:
        """Ask for a line."""
        return "a kind of line and its number, as in cell +15125550122"

    def phrases(self) -> list[str]:
        """Give the kinds."""
        return list(self.kinds)


def atom(value: str) -> str:
    """Write a number or address, between quotation marks where it is more than one word."""
    return value if is_bare(value) else quoted(value)


def whole_number(token: Token) -> int | None:
    """Give the number that a token is, if it is one of at most eighteen figures."""
    figures = token.text.removeprefix("-")
    if token.kind != "word" or not figures.isascii() or not figures.isdecimal():
        return None
    if len(figures) > _FIGURES:
        raise UnreadableError(
            f"The number {shown(token.text)} is too long.", "Write fewer figures."
        )
    return int(token.text)


_QUOTE = "in quotation marks if it is also a word of the journal"
_FIGURES = 18
_ONE_WORD = "Write it in one piece, as in +15125550122, or in quotation marks."
