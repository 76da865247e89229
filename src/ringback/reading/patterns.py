"""Patterns written as lists of phrases, and compiled when they are first asked for."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any


def one_of(*phrases: str) -> str:
    """Give the pattern of any of these phrases, each a small regular expression."""
    return f"(?:{'|'.join(phrases)})"


class Pattern:
    """A regular expression that costs nothing until a text is read.

    The reading holds many, and most commands read nothing.
    """

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give where it first fits."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give how it fits at a place."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give how it fits a stretch from its beginning to its end."""
        return self._compiled.fullmatch(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Give wherever it fits, in order."""
        return self._compiled.finditer(text, start, end)

    def findall(self, text: str) -> list[Any]:
        """Give the words wherever it fits."""
        return self._compiled.findall(text)

    def split(self, text: str) -> list[str | Any]:
        """Give what lies between."""
        return self._compiled.split(text)

    def sub(self, repl: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Give the text with something else wherever it fits."""
        return self._compiled.sub(repl, text)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)


def any_of(*phrases: str) -> Pattern:
    """Give what finds any of these phrases, each a small regular expression, in any case."""
    return Pattern("|".join(phrases), re.IGNORECASE)
