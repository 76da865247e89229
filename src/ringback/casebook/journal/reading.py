"""The cursor that reads a line, and the style in which one is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from . import moments
from .lexing import Token, is_bare, quoted

SEPARATORS = frozenset({",", ";", ":"})


@dataclass(slots=True)
class Cursor:
    """A place in the tokens of one line; what is taken moves it on, what is missing does not.

    `reserved` are the words of the grammar, which are never names unless quoted.
    """

    tokens: list[Token]
    zone: tzinfo
    reserved: frozenset[str]
    at: int = 0

    def peek(self) -> Token:
        """Give the token that comes next."""
        return self.tokens[self.at]

    def skip_separators(self) -> None:
        """Go past commas, semicolons and colons."""
        while self.tokens[self.at].fold in SEPARATORS:
            self.at += 1

    def ended(self) -> bool:
        """Say whether nothing is left but separators and what stands in brackets."""
        self.skip_separators()
        return self.peek().kind == "end" or self.peek().fold == "("

    def rest(self) -> str:
        """Give the words that are left, without quotation marks."""
        left = self.tokens[self.at : -1]
        return "".join(f"{_space(token)}{token.text}" for token in left).strip()

    def take(self, *words: str) -> bool:
        """Take these words, whatever separators stand between them, or none of them."""
        start = self.at
        for word in words:
            self.skip_separators()
            if self.tokens[self.at].fold != word:
                self.at = start
                return False
            self.at += 1
        return True

    def take_word(self) -> str | None:
        """Take one bare word."""
        token = self.tokens[self.at]
        if token.kind != "word":
            return None
        self.at += 1
        return token.text

    def take_text(self) -> str | None:
        """Take one quoted text."""
        token = self.tokens[self.at]
        if token.kind != "text":
            return None
        self.at += 1
        return token.text

    def take_name(self) -> str | None:
        """Take one name, quoted or a word that the grammar does not use."""
        token = self.tokens[self.at]
        if token.kind == "word" and token.fold in self.reserved:
            return None
        return self.take_value()

    def take_value(self) -> str | None:
        """Take one word or quoted text, whatever it is."""
        token = self.tokens[self.at]
        if token.kind not in ("word", "text"):
            return None
        self.at += 1
        return token.text

    def take_moment(self) -> datetime | None:
        """Take a day, perhaps an hour, perhaps an offset."""
        day = self._take_if(moments.looks_like_day)
        if not day:
            return None
        hour = self._take_if(moments.looks_like_hour)
        offset = self._take_if(moments.looks_like_offset) if hour else ""
        return moments.read_moment(day, hour, offset, self.zone)

    def _take_if(self, fits: Callable[[str], bool]) -> str:
        token = self.tokens[self.at]
        if token.kind != "word" or not fits(token.text):
            return ""
        self.at += 1
        return token.text


def _space(token: Token) -> str:
    return "" if token.kind == "mark" and token.text != "(" else " "


@dataclass(frozen=True, slots=True)
class Style:
    """How to write: times in `zone`; `names` stand for keys where people are to read them."""

    zone: tzinfo
    reserved: frozenset[str]
    names: Mapping[str, str] = field(default_factory=dict)

    def name(self, key: str) -> str:
        """Write the name of a contact, application or fact."""
        if key in self.names:
            return self.names[key]
        return key if is_bare(key) and key.casefold() not in self.reserved else quoted(key)
