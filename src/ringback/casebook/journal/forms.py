"""The forms in which events are put into words and read again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..events import Body
from .mistakes import UnreadableError, nearest, shown
from .reading import Cursor, Style
from .slots import Name, Slot

NOTHING: Final = object()
"""The default of a field that has none."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A slot and the field that it holds."""

    name: str
    slot: Slot
    default: Any


@dataclass(frozen=True, slots=True)
class Clause:
    """One bracket of a template: what is written around the blank, and which words lead to it."""

    blank: Blank
    before: str
    lead: tuple[str, ...]
    always: bool
    repeated: bool

    def write(self, body: Body, style: Style) -> str:
        """Write the clause, or nothing where it goes without saying."""
        value = getattr(body, self.blank.name)
        if not self.always and value == self.blank.default:
            return ""
        items = value if self.repeated else (value,)
        return "".join(self.before + self.blank.slot.write(item, style) for item in items)

    def fits(self, cursor: Cursor, after_head: int) -> bool:
        """Say whether it may stand here: a name that nothing leads to only at once after the head.

        Anywhere else quoted words would pass for a name.
        """
        return bool(self.lead) or cursor.at == after_head or not isinstance(self.blank.slot, Name)

    def read(self, cursor: Cursor) -> Any:
        """Take the clause and give the value, or give None and take nothing."""
        start = cursor.at
        if self.lead and not cursor.take(*self.lead):
            return None
        cursor.skip_separators()
        value = self.blank.slot.read(cursor)
        if value is None:
            cursor.at = start
        return value

    def wanted(self) -> str:
        """Say what is to be written for the clause."""
        return " ".join([*self.lead, self.blank.slot.wanted()])

    def openings(self) -> list[str]:
        """Give the phrases with which the clause may begin."""
        lead = " ".join(self.lead)
        return [lead] if lead else self.blank.slot.phrases()


@dataclass(frozen=True, slots=True)
class Form:
    """One way to put one kind of event into words; `fixed` are the fields its head settles."""

    kind: type[Body]
    head: tuple[str | Blank, ...]
    sentence: str
    clauses: tuple[Clause, ...]
    fixed: Mapping[str, Any]

    def suits(self, body: Body) -> bool:
        """Say whether this form can say the event."""
        return type(body) is self.kind and all(
            getattr(body, name) == value for name, value in self.fixed.items()
        )

    def write(self, body: Body, style: Style) -> str:
        """Put an event that suits into words."""
        filled = {
            part.name: part.slot.write(getattr(body, part.name), style)
            for part in self.head
            if isinstance(part, Blank)
        }
        return self.sentence.format_map(filled) + "".join(
            clause.write(body, style) for clause in self.clauses
        )

    def read(self, cursor: Cursor) -> Body | None:
        """Read an event, or give None where it does not begin like this form."""
        values = self._read_head(cursor)
        if values is None:
            return None
        after_head = cursor.at
        while not cursor.ended():
            self._read_clause(cursor, values, after_head)
        for clause in self.clauses:
            if clause.blank.default is NOTHING and clause.blank.name not in values:
                raise UnreadableError(
                    f"{shown(self.opening())} says too little.",
                    f"Add {clause.wanted()}.",
                )
        lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
        return self.kind(**(values | lists))

    def opening(self) -> str:
        """Give the head as a phrase, with dots for its blanks."""
        return " ".join(part if isinstance(part, str) else "…" for part in self.head)

    def _read_head(self, cursor: Cursor) -> dict[str, Any] | None:
        values = dict(self.fixed)
        for part in self.head:
            if isinstance(part, str):
                if not cursor.take(part):
                    return None
            else:
                value = part.slot.read(cursor)
                if value is None:
                    return None
                values[part.name] = value
        return values

    def _read_clause(self, cursor: Cursor, values: dict[str, Any], after_head: int) -> None:
        for clause in self.clauses:
            value = clause.read(cursor) if clause.fits(cursor, after_head) else None
            if value is None:
                continue
            name = clause.blank.name
            if clause.repeated:
                values.setdefault(name, []).append(value)
            elif name in values:
                raise UnreadableError(
                    f"{shown(self.opening())} has two of the same: {shown(str(value))}.",
                    "Keep one of them, or write two entries.",
                )
            else:
                values[name] = value
            return
        raise self._not_understood(cursor)

    def _not_understood(self, cursor: Cursor) -> UnreadableError:
        for clause in self.clauses:
            start = cursor.at
            if clause.lead and cursor.take(*clause.lead):
                cursor.skip_separators()
                wrong = f"After {shown(' '.join(clause.lead))} stands {shown(cursor.rest())}."
                return UnreadableError(wrong, f"Write {clause.blank.slot.wanted()}.")
            cursor.at = start
        openings = [words for clause in self.clauses for words in clause.openings()]
        meant = nearest(cursor.rest(), openings)
        wrong = f"{shown(cursor.rest())} is not understood after {shown(self.opening())}."
        if meant is not None:
            return UnreadableError(wrong, f"Did you mean {shown(meant)}?")
        known = ", ".join(f"“{words}”" for words in openings)
        free = "words in quotation marks"
        return UnreadableError(wrong, f"There may stand {known or 'nothing'}, or {free}.")
