"""The order in which a page is read: columns one after the other, labels before what they name."""

from dataclasses import dataclass, replace
from typing import Final

from .pdf_gutters import Gutter, beside, find_gutter
from .pdf_labels import labels_of
from .pdf_rows import Row, Style, heading_styles, is_head, is_told, rows_of, text_of
from .pdf_words import Word

_DEPTH: Final = 7
_MAX_ROWS: Final = 3_000
"""Rows in which gutters are looked for; a longer document is read line by line."""
_LARGER: Final = 1.2
_SMALLER: Final = 0.6
_CELL_GAP: Final = 10.0


@dataclass(frozen=True, slots=True)
class Block:
    """Rows to be read across, up to the right `edge` of their column.

    `label` where they are one label, and `heading` where that is the heading of a section;
    `opens` where a column beside the first one begins here.
    """

    rows: tuple[tuple[Word, ...], ...]
    edge: float
    label: bool = False
    heading: bool = False
    opens: bool = False


def blocks_in_order(words: list[Word]) -> list[Block]:
    """Give the blocks of a document as somebody reads them."""
    rows = rows_of(words)
    if len(rows) > _MAX_ROWS:
        return [_block(rows, _edge(rows))]
    return _Order(heading_styles(words)).read(rows, _edge(rows), _DEPTH)


@dataclass(frozen=True, slots=True)
class _Order:
    """Reads rows, knowing the styles of headings."""

    heads: frozenset[Style]

    def read(self, rows: list[Row], edge: float, depth: int) -> list[Block]:
        """Read what stands above a gutter, what stands beside it, and what stands below."""
        gutter = find_gutter(rows, self.heads) if depth else None
        if gutter is None:
            return [_block(rows, edge)] if rows else []
        left, right = (rows_of(words) for words in beside(rows, gutter))
        inside = (
            self._labelled(left, right, edge, depth - 1)
            if gutter.labels
            else self._columns(left, right, gutter, edge, depth - 1)
        )
        above = self.read(rows[: gutter.first], edge, depth - 1)
        return [*above, *inside, *self.read(rows[gutter.after :], edge, depth - 1)]

    def _columns(
        self, left: list[Row], right: list[Row], gutter: Gutter, edge: float, depth: int
    ) -> list[Block]:
        """Read the left column first, unless the name of the person stands over the right one."""
        # A few short lines in a cell do not show how wide it is.
        ends = (gutter.right - _CELL_GAP, edge) if gutter.is_low else (_edge(left), _edge(right))
        named = _tallest(right) > _LARGER * _tallest(left) and gutter.first == 0
        read = [self.read(rows, end, depth) for rows, end in zip((left, right), ends, strict=True)]
        first, second = reversed(read) if named else read
        return [*first, replace(second[0], opens=not gutter.is_low), *second[1:]]

    def _labelled(self, left: list[Row], right: list[Row], edge: float, depth: int) -> list[Block]:
        """Read each label before the rows that stand beside and under it."""
        found: list[Block] = []
        rest = right
        for label in labels_of(left, right):
            start = label[0][0].base - 0.9 * label[0][0].size
            above = [row for row in rest if row[0].base < start]
            rest = rest[len(above) :]
            found += self.read(above, edge, depth)
            found.append(replace(_block(label, edge), label=True, heading=self._is_heading(label)))
        return [*found, *self.read(rest, edge, depth)]

    def _is_heading(self, label: list[Row]) -> bool:
        """Whether a label is a heading: where headings are larger, "Languages" in small is none."""
        words = [word for row in label for word in row]
        least = min((size for size, *_ in self.heads), default=0.0)
        named = is_head(words, self.heads) and not is_told(text_of(words))
        return named and words[0].style[0] >= least - _SMALLER


def _block(rows: list[Row], edge: float) -> Block:
    return Block(tuple(tuple(row) for row in rows), edge)


def _edge(rows: list[Row]) -> float:
    return max((word.x1 for row in rows for word in row), default=0.0)


def _tallest(rows: list[Row]) -> float:
    return max((word.size for row in rows for word in row), default=0.0)
