"""The lines of a work section as jobs have them: one post a line, and what was done below it.

Tables put dates, post and duties into one row, and people put two posts, or a post and its story,
into one line. Every piece stays where it stands in the text.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final

from ..months import find_period, is_duration
from ..pages import Line, chunks
from ..titles import title_likeness
from .head_lines import is_sentence
from .told_jobs import told_apart

_CELL: Final = re.compile(r"\s*\t\s*|\s+\|\s+|\s{3,}")
_COLUMN: Final = (
    r"dates?|when|periods?|from|to|until|years?|time|(?:job )?titles?|positions?|roles?|posts?|"
    r"jobs?|company|employers?|organi[sz]ations?|workplace|where|places?|locations?|"
    r"responsibilities|duties|tasks|achievements|what i did|details|description|"
    r"(?:reason )?for leaving|reason|main|key|and|of|&|work|employment|name|held"
)
_COLUMNS: Final = re.compile(rf"(?:(?:{_COLUMN})[\s/,:&]*)+", re.IGNORECASE)
_NEXT_POST: Final = re.compile(r"\s*[;,]\s+(?=[A-ZÀ-Þ])|\s+(?:and|then)\s+(?=[A-ZÀ-Þ])")
_STORY: Final = re.compile(r"\s*\.\s+(?=[A-ZÀ-Þ0-9])|\s*:\s+(?=[A-ZÀ-Þ])")
_DASH: Final = re.compile(r"[-–*]\s+(?=[^\W\d_])")
_BEGUN: Final = re.compile(r".{3,25}[-–—]\s*")
_TOLD: Final = 5
"""So many words, or a full stop behind fewer, are what was done rather than a name."""
_LONGEST: Final = 1000
_SURE: Final = 2
_BOTH: Final = 2
_NAME: Final = 6
_LONG: Final = 4


def job_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Give the lines with rows, posts and stories apart, without the heads of columns."""
    kept = [line for line in lines if not is_duration(line.text) and not _heads_columns(line)]
    return tuple(
        piece
        for row in _rows([_listed(line) for line in _mended(kept)])
        for post in _posts(row)
        for piece in _story(post)
    )


def _heads_columns(line: Line) -> bool:
    cells = [cell for cell in _CELL.split(line.text[:_LONGEST]) if cell]
    return len(cells) > 1 and all(_COLUMNS.fullmatch(cell) for cell in cells)


def _listed(line: Line) -> Line:
    """Give a line that a typed dash opens as an item of a list."""
    dash = None if line.bullet or line.heading else _DASH.match(line.text)
    if dash is None or len(line.text.split()) <= _TOLD:
        return line
    return Line(line.text[dash.end() :], line.start + dash.end(), bullet=True, gap=line.gap)


def _mended(lines: list[Line]) -> Iterator[Line]:
    """Put a period together that a narrow column has broken: "2019 –" above "2021"."""
    held: Line | None = None
    for line in lines:
        whole = _joined(held, line) if held else None
        if held and whole is None:
            yield held
        held = whole or line
    if held:
        yield held


def _joined(above: Line, line: Line) -> Line | None:
    near = line.start == above.span.end + 1 and len(line.text) < 20
    if not near or not _BEGUN.fullmatch(above.text):
        return None
    text = f"{above.text} {line.text}"
    period = find_period(text)
    whole = period is not None and period.start == 0 and period.end == len(text)
    return Line(text, above.start, above.heading, above.bullet, above.gap) if whole else None


def _rows(lines: list[Line]) -> Iterator[Line]:
    """Give the rows of all lines; a house below the post in a cell stands before the duties."""
    taken = False
    for line, below in zip_longest(lines, lines[1:]):
        if taken:
            taken = False
            continue
        row = [piece for sentence in told_apart(line) for piece in _row(sentence)]
        cells = _cells(below) if below and _lacks_house(row) else []
        taken = bool(cells) and _may_be_house(cells[0])
        if not taken:
            yield from row
            continue
        told = (Line(cell.text, cell.start, bullet=True) for cell in cells[1:])
        yield from (row[0], cells[0], *row[1:], *told)


def _lacks_house(row: list[Line]) -> bool:
    """Whether a row of a table has a date and a title in cells of their own, and duties behind."""
    cells = _CELL.split(row[0].text[:_LONGEST])
    titled = any(title_likeness(cell) >= _SURE for cell in cells)
    return len(row) > 1 and row[1].bullet and len(cells) == _BOTH and titled


def _may_be_house(cell: Line) -> bool:
    """Whether the short words of a cell are a name: each of length with a capital."""
    words = cell.text.split()
    named = all(word[0].isupper() for word in words if len(word) >= _LONG)
    bare = not (cell.gap or cell.bullet or cell.heading or find_period(cell.text))
    return bare and named and 1 < len(words) <= _NAME and title_likeness(cell.text) < _SURE


def _cells(line: Line) -> list[Line]:
    first, *rest = chunks(line, [match.span() for match in _CELL.finditer(line.text[:_LONGEST])])
    return [_like(line, first.text, first.start), *rest]


def _row(line: Line) -> Iterator[Line]:
    """Give the cells that name dates, post and house as one line, those that tell as others."""
    cells = _cells(line)
    first = next((at for at, cell in enumerate(cells) if at and _tells(cell.text)), len(cells))
    dated = any(find_period(cell.text) for cell in cells[:first])
    if first == len(cells) or not dated:
        yield line
        return
    end = cells[first - 1].span.end - line.start
    yield _like(line, line.text[:end])
    for cell in cells[first:]:
        yield Line(cell.text, cell.start, bullet=True)


def _tells(cell: str) -> bool:
    """Whether a cell says what was done: a sentence, and no name of a post or house."""
    words = cell.split()
    if find_period(cell):
        return False
    ended = cell.endswith(".") and len(words) > 2 and title_likeness(cell) < 1
    return is_sentence(cell) or ended or (len(words) > _TOLD and title_likeness(cell) < 2)


def _posts(line: Line) -> Iterator[Line]:
    """Give each post of a line that names several, each with its own dates."""
    cuts: list[tuple[int, int]] = []
    begin = 0
    text = line.text[:_LONGEST]
    while period := find_period(text[begin:]):
        end = begin + period.end
        mark = _NEXT_POST.match(text, end)
        rest = find_period(text[mark.end() :]) if mark else None
        if mark is None or rest is None or not period.ranged or not rest.ranged:
            break
        if title_likeness(line.text[mark.end() : mark.end() + rest.start]) < 2:
            break
        cuts.append(mark.span())
        begin = mark.end()
    parts = list(chunks(line, cuts))
    yield from (_like(line, part.text, part.start) for part in parts)


def _story(line: Line) -> Iterator[Line]:
    """Give a head and the sentences that follow its dates on the same line."""
    period = find_period(line.text)
    mark = _STORY.match(line.text, period.end) if period and period.ranged else None
    rest = line.text[mark.end() :] if mark else ""
    if not period or not mark or len(rest.split()) < 3 or not line.text[: period.start].strip():
        yield line
        return
    if title_likeness(line.text[: period.start]) < 1:
        yield line
        return
    yield _like(line, line.text[: period.end])
    yield Line(rest, line.start + mark.end())


def _like(line: Line, text: str, start: int | None = None) -> Line:
    """Give a piece of a line; only the first stands apart from what is above."""
    first = start is None or start == line.start
    return Line(
        text,
        line.start if start is None else start,
        line.heading,
        line.bullet,
        line.gap and first,
    )
