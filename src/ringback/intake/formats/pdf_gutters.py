"""Gutters: the empty strips that part columns which are read one after the other."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from ..months import find_period
from ..pages import Line
from ..places import is_place
from ..sections import section_named
from .pdf_words import Word

Row = list[Word]
Style = tuple[float, bool, str]

_BIN: Final = 1.0
"""Points to which places on the line are rounded down."""
_WIDE: Final = 14.0
_NARROW: Final = 6.0
"""A narrower strip is a gutter only where many rows keep clear of it."""
_MANY: Final = 14
_CELL_ROWS: Final = 3
"""A grid of cells, as of skills, may be so low where its columns begin on one line."""
_HEADER: Final = 8
_SAME_LINE: Final = 0.35
_TRIED: Final = 24
"""Strips that are looked at, those beside most rows first."""
_LABELS: Final = 0.8
_DATES: Final = 0.6
_ALIGNED: Final = 0.5
_INDENT: Final = 24.0
_RUN_ON: Final = 1.45
"""A line that stands farther below its label, in parts of its height, is a label of its own."""
_LEVEL: Final = re.compile(r"[A-C][12][+-]?|\d{1,3}%?|\d{1,2}/\d{1,2}|[x✓✔✗●○★☆]+", re.IGNORECASE)
"""What stands in a table and says nothing without the first word of its row."""
_TALLER: Final = 1.5


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


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Give the words of each line from left to right, the lines from top to bottom."""
    rows: list[Row] = []
    for word in sorted(words, key=lambda word: (word.base, word.x0)):
        held = rows[-1][0] if rows else None
        if held and word.base - held.base <= _SAME_LINE * min(word.size, held.size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.x0) for row in rows]


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


def is_told(text: str) -> bool:
    """Whether words are a date or a place, as stands beside an entry rather than in a column."""
    period = find_period(text)
    rest = len(text) - (period.end - period.start) if period else len(text)
    return (period is not None and rest <= 12) or is_place(text)


def text_of(row: Sequence[Word]) -> str:
    """Give the words of a row."""
    return " ".join(word.text for word in row)


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
    if min(len(left), len(right)) < _CELL_ROWS or _are_dates(right, left):
        return None
    if sum(not any(word.text.isalpha() for word in row) for row in left) * 2 > len(left):
        # Bullets and numbers before the entries of a list.
        return None
    levels = sum(all(_LEVEL.fullmatch(word.text) for word in row) for row in right)
    if levels * 2 > len(right):
        return None
    if _are_labels(left, right, heads):
        return Gutter(whole.first, whole.after, whole.left, whole.right, whole.score, labels=True)
    narrow = gutter.right - gutter.left < _WIDE
    if gutter.is_low and not _are_cells(left, right, narrow=narrow):
        return None
    return whole


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
    for number, start in enumerate(starts[:_HEADER]):
        if start is not None and abs(start - usual) <= 2 * _INDENT:
            break
        if start is not None:
            rest = starts[number + 1 :]
            return gutter.first + number + 1 if rest else gutter.first
    return gutter.first


def _between_headings(rows: list[Row], gutter: Gutter, heads: frozenset[Style]) -> Gutter:
    """Keep a grid of cells inside its section: beside a heading over it all nothing stands.

    Columns of a whole page are no grid: their lines stand at heights of their own.
    """
    left, right = (rows_of(words) for words in beside(rows, gutter))
    texts = [row for row in right if not is_head(row, heads)]
    if sum(_partner(row, left) is not None for row in texts) < _LABELS * len(texts):
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


def heading_styles(words: Sequence[Word]) -> frozenset[Style]:
    """Give the styles in which known headings are set, and plain text and dates are not."""
    plain = Counter(word.style for word in words)
    pieces = [piece for row in rows_of(words) for piece in _pieces(row)]
    known = Counter(piece[0].style for piece in pieces if _is_named(piece))
    dates = Counter(piece[0].style for piece in pieces if is_told(text_of(piece)))
    usual = plain.most_common(1)[0][0] if plain else None
    return frozenset(
        style
        for style, count in known.items()
        if count > 1 and style != usual and dates[style] < count
    )


def is_head(row: Row, heads: frozenset[Style]) -> bool:
    """Whether a row is a heading: by its words, or set as headings are."""
    return len(row) <= 6 and (_is_named(row) or all(word.style in heads for word in row))


def _is_named(row: Sequence[Word]) -> bool:
    named = section_named(Line(text_of(row), 0)) if len(row) <= 6 else None
    return named is not None and named[1] is None


def _pieces(row: Row) -> Iterator[Row]:
    """Give the pieces of a row between wide gaps."""
    held: Row = []
    for word in row:
        if held and word.x0 - held[-1].x1 > 1.5 * word.size:
            yield held
            held = []
        held.append(word)
    yield held


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


def _are_dates(few: list[Row], many: list[Row]) -> bool:
    """Whether the rows are dates and places that stand beside lines of the other side."""
    told = sum(is_told(text_of(row)) for row in few)
    partners = sum(_partner(row, many) is not None for row in few)
    return bool(few) and told >= _DATES * len(few) and partners >= _LABELS * len(few)


def _are_labels(left: list[Row], right: list[Row], heads: frozenset[Style]) -> bool:
    """Whether each block at the left begins beside one at the right, as headings or dates do."""
    blocks = labels_of(left, right)
    whole = [[word for row in block for word in row] for block in blocks]
    if _are_dates([block for block in whole if not is_head(block, heads)], right):
        return True
    if len(left) > len(right) or len(blocks) < _CELL_ROWS or _is_name(left, right):
        return False
    opening = [block[0] for block in blocks_of(right)]
    begins = sum(_partner(block[0], opening) is not None for block in blocks)
    alone = sum(
        is_head(label, heads) and _partner(block[0], right) is None
        for label, block in zip(whole, blocks, strict=True)
    )
    labelled = sum(text_of(row).endswith(":") for row in left)
    return begins >= max(_CELL_ROWS, _LABELS * (len(blocks) - alone)) or (
        labelled >= _LABELS * len(left)
    )


def _is_name(left: list[Row], right: list[Row]) -> bool:
    """Whether the name of the person stands at the left, and an address beside it."""
    tallest = [max(word.size for row in rows for word in row) for rows in (left, right)]
    return tallest[0] > _TALLER * tallest[1]


def labels_of(left: list[Row], right: list[Row]) -> list[list[Row]]:
    """Give the labels: one that ran over is whole, and each line of a narrow list has its own."""
    found: list[list[Row]] = []
    for block in blocks_of(left):
        found.append([])
        for row in block:
            step = row[0].base - found[-1][-1][0].base if found[-1] else 0.0
            if step > _RUN_ON * row[0].size and _partner(row, right) is not None:
                found.append([])
            found[-1].append(row)
    return found


def blocks_of(rows: list[Row]) -> list[list[Row]]:
    """Put together the rows between which no room is left."""
    steps = [after[0].base - row[0].base for row, after in pairwise(rows)]
    usual = median(sorted(steps)[: max(1, len(steps) // 2 + 1)]) if steps else 0.0
    blocks: list[list[Row]] = []
    for number, row in enumerate(rows):
        if number == 0 or steps[number - 1] > 1.25 * min(
            max(usual, row[0].size), 1.45 * row[0].size
        ):
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def _partner(row: Row, others: list[Row]) -> Row | None:
    near = _SAME_LINE * row[0].size
    return next((other for other in others if abs(other[0].base - row[0].base) <= near), None)


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
