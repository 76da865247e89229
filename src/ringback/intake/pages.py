"""The form between formats and recognisers: a text, and its lines with what is known of them.

Every format (text, JSON, HTML, later others) is turned into a `Page`; recognisers read nothing
else, so that spans always point into one readable text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ..casebook.documents import Span

MAX_TEXT: Final = 200_000
"""Characters that a page holds; what comes after is left out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line or paragraph: its words without bullet or heading marks, and where they begin."""

    text: str
    start: int
    heading: bool = False
    bullet: bool = False
    gap: bool = False

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return Span(self.start, self.start + len(self.text))

    def part(self, start: int, end: int) -> Span:
        """Give the place in the page of a piece of this line."""
        return Span(self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Page:
    """A readable text with its lines in order; `remarks` say what was left out or not believed."""

    text: str
    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()


class PageWriter:
    """Collects lines into a page, counting offsets as it goes."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._pieces: list[str] = []
        self._length = 0

    def add(
        self, text: str, *, heading: bool = False, bullet: bool = False, gap: bool = False
    ) -> Line:
        """Append one line and give it back; beyond the bound the line is cut or empty."""
        before = "" if not self._lines else "\n\n" if gap or heading else "\n"
        before += "- " if bullet else ""
        start = self._length + len(before)
        kept = text.strip()[: max(0, MAX_TEXT - start)].rstrip()
        line = Line(kept, min(start, MAX_TEXT), heading, bullet, gap)
        if kept:
            self._lines.append(line)
            self._pieces += (before, kept)
            self._length = start + len(kept)
        return line

    def page(self, *remarks: str) -> Page:
        """Give what was collected."""
        return Page("".join(self._pieces), tuple(self._lines), remarks)


def chunks(line: Line, ends: Iterable[tuple[int, int]]) -> Iterator[Line]:
    """Cut a line at separators given as (start, end) in its text; empty pieces are left out."""
    cuts = [(0, 0), *ends, (len(line.text), len(line.text))]
    for (_, begin), (end, _) in pairwise(cuts):
        piece = line.text[begin:end]
        text = piece.strip()
        if text:
            lead = len(piece) - len(piece.lstrip())
            yield Line(text, line.start + begin + lead, bullet=line.bullet)
