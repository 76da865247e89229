"""Gutters: the empty strips that part columns which are read one after the other."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ..months import find_period
from .pdf_labels import are_dates, are_labels
from .pdf_rows import Row, Style, is_head, is_told, partner_of, rows_of, text_of
from .pdf_words import Word

_BIN: Final = 1.0
"""Points to which places on the line are rounded down."""
_WIDE: Final = 14.0
_NARROW: Final = 6.0
"""A narrower strip is a gutter only where many rows keep clear of it."""
_MANY: Final = 14
_CELL_ROWS: Final = 3
"""A grid of cells, as of skills, may be so low where its columns begin on one line."""
_HEADER: Final = 8
_TRIED: Final = 24
"""Strips that are looked at, those beside most rows first."""
_PAIRED: Final = 0.8
_ALIGNED: Final = 0.5
_INDENT: Final = 24.0
_LEVEL: Final = re.compile(r"[A-C][12][+-]?|\d{1,3}%?|\d{1,2}/\d{1,2}|[x✓✔✗●○★☆]+", re.IGNORECASE)
"""What stands in a table and says nothing without the first word of its row."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """An empty strip from `left` to `right` beside the rows from `first` up to `after`.

    `labels` where what stands left of it are labels (dates, headings) of what stands right of it.
    """

    first: int
    after: int
    left: float
    right: float
    score: int = 0
    labels: bool = False

    @property
    def is_low(self) -> bool:
        """Whether so few rows stand beside it that it parts cells rather than columns."""
        return self.score < _MANY


def find_gutter(rows: list[Row], heads: frozenset[Style] = frozenset()) -> Gutter | None:
    """Give the gutter that parts most rows, or nothing where lines are read right across.

    `heads` are the styles of headings.
    """
    if len(rows) < _CELL_ROWS:
        return None
    strips = sorted(_strips(rows), key=lambda one: (one.first - one.after, -one.score, one.left))
    for gutter in strips[:_TRIED]:
        read = _judged(rows, gutter, heads)
        if read is not None:
            return read
    return None


def beside(rows: Sequence[Row], gutter: Gutter) -> tuple[list[Word], list[Word]]:
    """Give the words left and right of a gutter."""
    middle = (gutter.left + gutter.right) / 2
    words = [word for row in rows[gutter.first : gutter.after] for word in row]
    left = [word for word in words if (word.x0 + word.x1) / 2 < middle]
    return left, [word for word in words if (word.x0 + word.x1) / 2 >= middle]


def _strips(rows: list[Row]) -> Iterator[Gutter]:
    """Give the widest empty strips with enough rows on both sides."""
    masks = [_mask(row) for row in rows]
    start = min(int(row[0].x0 / _BIN) for row in rows)
    stop = max(int(word.x1 / _BIN) for row in rows for word in row) + 1
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    need = int(_NARROW / _BIN)
    for place in range(start + 1, stop - need):
        for first, after, score in _runs(masks, place, need):
            known = found.get((first, after))
            if known is None or place > known[1] + 1:
                found[(first, after)] = max((place, place, score), known or (0, 0, 0), key=_wide)
            else:
                found[(first, after)] = (known[0], place, score)
    for (first, after), (low, high, score) in found.items():
        yield Gutter(first, after, low * _BIN, (high + need) * _BIN, score)


def _wide(strip: tuple[int, int, int]) -> int:
    return strip[1] - strip[0]


def _mask(row: Row) -> int:
    mask = 0
    for word in row:
        low, high = int(word.x0 / _BIN), int(word.x1 / _BIN)
        mask |= ((1 << (high - low + 1)) - 1) << low
    return mask


def _runs(masks: list[int], place: int, need: int) -> Iterator[tuple[int, int, int]]:
    """Give the runs of rows that keep clear of a strip; one row may lean over it."""
    strip = ((1 << need) - 1) << place
    before = (1 << place) - 1
    first = left = right = leaning = 0
    for number, mask in enumerate([*masks, -1]):
        ends = number == len(masks)
        if not ends and not mask & strip:
            left += bool(mask & before)
            right += bool(mask >> (place + need))
            continue
        alone = not ends and not (mask & before and mask >> (place + need))
        if alone and left + right > _MANY and leaning == 0:
            leaning = 1
            continue
        if min(left, right) >= _CELL_ROWS:
            yield first, number, min(left, right)
        first, left, right, leaning = number + 1, 0, 0, 0


def _judged(rows: list[Row], gutter: Gutter, heads: frozenset[Style]) -> Gutter | None:
    """Tell a gutter from the gap before dates at the right, and from that behind labels."""
    whole = _between_headings(rows, _trimmed(rows, gutter), heads)
    left, right = (rows_of(words) for words in beside(rows, whole))
    if min(len(left), len(right)) < _CELL_ROWS or are_dates(right, left):
        return None
    if sum(_is_number(row) for row in left) * 2 > len(left):
        return None
    levels = sum(all(_LEVEL.fullmatch(word.text) for word in row) for row in right)
    if levels * 2 > len(right):
        return None
    if are_labels(left, right, heads):
        return Gutter(whole.first, whole.after, whole.left, whole.right, whole.score, labels=True)
    narrow = gutter.right - gutter.left < _WIDE
    if gutter.is_low and not _are_cells(left, right, narrow=narrow):
        return None
    return whole


def _is_number(row: Row) -> bool:
    """Whether this is a bullet or a number before an entry of a list, and no year."""
    text = text_of(row)
    return not any(word.text.isalpha() for word in row) and find_period(text) is None


def _trimmed(rows: list[Row], gutter: Gutter) -> Gutter:
    """Leave out rows at both ends that stand apart and on one side only, as a heading below."""
    middle = (gutter.left + gutter.right) / 2
    first, after = gutter.first, gutter.after
    if not gutter.is_low:
        first = _below_header(rows, gutter, middle)
    sides = [_sides(row, middle) for row in rows]
    one_sided = first
    while one_sided < after and sides[one_sided] == sides[first] != 3:
        one_sided += 1
    if first > 0 and one_sided > first:
        first = _widest_gap(rows, first - 1, one_sided)
    tail = after
    while tail > first and sides[tail - 1] == sides[after - 1] != 3:
        tail -= 1
    if after < len(rows) and tail < after:
        after = _widest_gap(rows, tail - 1, after)
    return Gutter(first, after, gutter.left, gutter.right, gutter.score)


def _below_header(rows: list[Row], gutter: Gutter, middle: float) -> int:
    """Leave out rows at the top that do not begin where the right column begins."""
    starts = [
        next((round(word.x0) for word in row if (word.x0 + word.x1) / 2 >= middle), None)
        for row in rows[gutter.first : gutter.after]
    ]
    counted = Counter(start for start in starts if start is not None)
    usual, count = counted.most_common(1)[0] if counted else (0, 0)
    if count * 2 < counted.total():
        return gutter.first
    first = gutter.first
    for number, start in enumerate(starts[:_HEADER], start=1):
        if start is not None and abs(start - usual) <= 2 * _INDENT:
            break
        first = gutter.first + number if start is not None else first
    return first


def _between_headings(rows: list[Row], gutter: Gutter, heads: frozenset[Style]) -> Gutter:
    """Keep a grid of cells inside its section: beside a heading over it all nothing stands.

    Columns of a whole page are no grid: their lines stand at heights of their own.
    """
    left, right = (rows_of(words) for words in beside(rows, gutter))
    texts = [row for row in right if not is_head(row, heads)]
    if sum(partner_of(row, left) is not None for row in texts) < _PAIRED * len(texts):
        return gutter
    middle = (gutter.left + gutter.right) / 2
    sides = [_sides(row, middle) for row in rows]
    cuts = [
        number
        for number in range(gutter.first, gutter.after)
        if sides[number] != 3 and is_head(rows[number], heads) and _has_room(rows, number)
    ]
    parts = list(pairwise([gutter.first, *cuts, gutter.after]))
    first, after = max(parts, key=lambda part: sides[part[0] : part[1]].count(3))
    if sides[first] != 3 and is_head(rows[first], heads):
        first += 1
    return replace(gutter, first=first, after=after)


def _has_room(rows: list[Row], number: int) -> bool:
    """Whether more room is left above a row than its letters are high."""
    if number == 0:
        return True
    step = rows[number][0].base - rows[number - 1][0].base
    return step > 1.6 * rows[number][0].size or rows[number][0].page != rows[number - 1][0].page


def _sides(row: Row, middle: float) -> int:
    left = any((word.x0 + word.x1) / 2 < middle for word in row)
    right = any((word.x0 + word.x1) / 2 >= middle for word in row)
    return left + 2 * right


def _widest_gap(rows: list[Row], low: int, high: int) -> int:
    """Give the row between `low` and `high` before which most room is left."""
    places = range(max(1, low + 1), min(high + 1, len(rows)))
    return max(places, key=lambda place: rows[place][0].base - rows[place - 1][0].base, default=low)


def _are_cells(left: list[Row], right: list[Row], *, narrow: bool) -> bool:
    """Whether two low columns are cells of a grid: the right one begins on one vertical line."""
    told = sum(is_told(text_of(row)) for row in (*left, *right))
    if told > (len(left) + len(right)) / 4:
        return False
    return _aligned(right) and (not narrow or _aligned(left))


def _aligned(rows: list[Row]) -> bool:
    """Whether most rows begin on one vertical line."""
    starts = Counter(round(row[0].x0) for row in rows)
    return starts.most_common(1)[0][1] >= _ALIGNED * len(rows)
