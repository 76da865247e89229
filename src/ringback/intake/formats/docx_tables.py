"""The reading order of a table: by columns, by rows, or as lines whose cells belong together."""

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from ..months import find_period
from .docx_lines import Written

_SHORT: Final = 60
_BESIDE: Final = 3
"""Lines that a cell of dates or places may have and still stand beside those of another."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with words in it, the column of the grid in which it begins, and how many it takes."""

    column: int
    lines: tuple[Written, ...]
    span: int = 1

    @property
    def opens_section(self) -> bool:
        """Whether its first line names a section."""
        return self.lines[0].opens_section


Row = tuple[Cell, ...]


def table_lines(rows: list[Row]) -> list[Written]:
    """Give the lines of a table in the order in which a person reads them.

    From a row on that sets columns, these are read one after the other, down to a row that goes
    across the whole table.
    """
    width = max((cell.column + cell.span for row in rows for cell in row), default=0)
    found: list[Written] = []
    band: list[Row] = []
    for row in rows:
        across = len(row) == 1 and row[0].span == width > 1
        if not across and (band or _sets_columns(row)):
            band.append(row)
        else:
            found += _column_lines(band) + _row_lines(row)
            band = []
    return found + _column_lines(band)


def _sets_columns(row: Row) -> bool:
    """Whether sections stand side by side, or one beside a text: no label beside what it names."""
    opening = [cell for cell in row if cell.opens_section]
    long = [cell for cell in row if len(cell.lines) > _BESIDE]
    return len(opening) > 1 or (len(long) > 1 and any(cell in long for cell in opening))


def _column_lines(rows: list[Row]) -> list[Written]:
    """Read column by column; first one that begins with no section, as there the name stands."""
    columns: dict[int, list[Written]] = defaultdict(list)
    for row in rows:
        for cell in row:
            columns[cell.column] += _apart(cell.lines)
    order = sorted(columns, key=lambda column: (columns[column][0].opens_section, column))
    return [line for column in order for line in columns[column]]


def _row_lines(row: Row) -> list[Written]:
    if len(row) > 1 and not row[0].opens_section:
        if all(len(cell.lines) == 1 and _is_short(cell.lines[0]) for cell in row):
            return _side_by_side([cell.lines for cell in row])
        if any(_is_dates(cell.lines) for cell in row):
            return _with_dates(row)
    return [line for cell in row for line in _apart(cell.lines)]


def _with_dates(row: Row) -> list[Written]:
    """Put dates and places beside the first lines of the cell that they belong to."""
    main = max(row, key=lambda cell: (not _is_beside(cell.lines), len(cell.lines)))
    beside = [cell for cell in row if cell is main or _is_beside(cell.lines)]
    most = max([len(cell.lines) for cell in beside if cell is not main], default=0)
    heads = _side_by_side([cell.lines[:most] for cell in beside])
    others = [line for cell in row if cell not in beside for line in _apart(cell.lines)]
    return [*heads, *main.lines[most:], *others]


def _side_by_side(cells: list[tuple[Written, ...]]) -> list[Written]:
    """Join the first lines of the cells, then the second ones, as tabs would."""
    found: list[Written] = []
    for lines in zip_longest(*cells):
        there = [line for line in lines if line is not None]
        text = "\t".join(line.text for line in there)
        bullet = len(there) == 1 and there[0].bullet
        found.append(replace(there[0], text=text, bullet=bullet, gap=not found))
    return found


def _is_dates(lines: tuple[Written, ...]) -> bool:
    return _is_beside(lines) and any(find_period(line.text) is not None for line in lines)


def _is_beside(lines: tuple[Written, ...]) -> bool:
    return len(lines) <= _BESIDE and all(
        _is_short(line) and not line.bullet and len(line.text) <= _SHORT * 2 // 3 for line in lines
    )


def _is_short(line: Written) -> bool:
    return len(line.text) <= _SHORT


def _apart(lines: tuple[Written, ...]) -> list[Written]:
    """Give the lines of a cell as a block of their own."""
    return [replace(lines[0], gap=True), *lines[1:]]
