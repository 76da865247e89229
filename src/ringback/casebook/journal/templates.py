"""From a template that shows how a kind of event reads to the form that writes and reads it.

A template is a sentence with blanks: `called[ {contact}]<, {outcome}>[, "{words}"]`. What stands
before the first bracket is its head. `[…]` is left out where the field has its default, `<…>` is
always written, and `]*` repeats for each item. A blank in quotation marks holds free text.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from types import NoneType
from typing import Any, get_args, get_type_hints

from ..events import Body, GivenLine
from ..terms import LineKind
from .forms import NOTHING, Blank, Clause, Form
from .lexing import Token, tokens
from .reading import SEPARATORS
from .slots import Count, Day, Given, Moment, Name, Names, Slot, Text, choice


def form(
    kind: type[Body], template: str, phrases: Mapping[Any, Mapping[Any, str]], **fixed: Any
) -> Form:
    """Make the form of a template; `phrases` holds the words of closed lists, by type or field."""
    sentence, groups = _cut(template)
    blanks = _Blanks(kind, phrases)
    head = tuple(part for token in _HEAD_PART.findall(sentence) for part in blanks.head(token))
    clauses = tuple(blanks.clause(match) for match in groups)
    return Form(kind, head, sentence, clauses, fixed)


_GROUP = re.compile(r"[\[<](?P<before>[^\]>{]*){(?P<name>\w+)}(?P<text>\"?)[\]>](?P<many>\*?)")
_HEAD_PART = re.compile(r"{\w+}|[^\s{}]+")


def _cut(template: str) -> tuple[str, list[re.Match[str]]]:
    groups = list(_GROUP.finditer(template))
    sentence = template[: groups[0].start()] if groups else template
    return sentence, groups


class _Blanks:
    """The blanks of one kind of event."""

    def __init__(self, kind: type[Body], phrases: Mapping[Any, Mapping[Any, str]]) -> None:
        self._phrases = phrases
        self._hints = get_type_hints(kind)
        self._defaults = {
            field.name: NOTHING if field.default is MISSING else field.default
            for field in fields(kind)
        }

    def head(self, part: str) -> list[str | Blank]:
        """Give the words or the blank of a part of the head."""
        if part.startswith("{"):
            return [self._blank(part[1:-1])]
        return [token.fold for token in _words(part)]

    def clause(self, match: re.Match[str]) -> Clause:
        """Give the clause of a bracket."""
        before = match["before"]
        lead = tuple(token.fold for token in _words(before.removesuffix('"')))
        repeated = bool(match["many"])
        blank = self._blank(match["name"], text=bool(match["text"]), repeated=repeated)
        always = match[0].startswith("<")
        return Clause(blank, before.removesuffix('"'), lead, always, repeated)

    def _blank(self, name: str, *, text: bool = False, repeated: bool = False) -> Blank:
        hint = self._hints[name]
        if repeated:
            hint = get_args(hint)[0]
        slot = Text() if text else self._slot(name, hint)
        return Blank(name, slot, self._defaults[name])

    def _slot(self, name: str, hint: Any) -> Slot:
        if hint in _SLOTS:
            return _SLOTS[hint]
        for closed_list in (hint, name):
            if closed_list in self._phrases:
                return choice(self._phrases[closed_list])
        return self._slot(name, _without_none(hint))


_SLOTS: dict[Any, Slot] = {
    str: Name(),
    tuple[str, ...]: Names(),
    date: Day(),
    datetime: Moment(),
    int: Count(),
    GivenLine: Given(get_args(LineKind)),
}


def _without_none(hint: Any) -> Any:
    return next(member for member in get_args(hint) if member is not NoneType)


def _words(phrase: str) -> list[Token]:
    return [token for token in tokens(phrase)[:-1] if token.fold not in SEPARATORS]
