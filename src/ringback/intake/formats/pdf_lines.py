"""Rows of words written out as lines: what stands far apart is parted by a bar."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from ..months import find_period
from .pdf_columns import Block
from .pdf_words import BULLETS, Word

BAR: Final = " | "
"""What parts a title from the date that stands at the right end of its line."""
_FAR: Final = 1.3
"""A gap between pieces, in parts of the letters' height."""
_UNEVEN: Final = 1.9
"""How much wider it is than the least gap; those of a line set flush are all alike."""
_LEVEL: Final = 3.0
"""Points between the base lines of a label and of its text, whose letters may be larger."""
_TOUCHING: Final = 0.08

Style = tuple[float, bool, str]


@dataclass(frozen=True, slots=True)
class Written:
    """One line as it stands on the page, without its bullet.

    `x0` is where its words begin, `mark` where its bullet stands, and the same without one.
    `first` is how wide its first word is; `head` and `tail` are how its first and last word are
    set; `edge` is the right edge of its column. `cells` are its pieces: where each begins on the
    page, and where it ends in the text. `date` stands left of it, and belongs behind all of it;
    `label` where it is or begins with what stands left of other lines.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    style: Style
    edge: float
    head: Style = (0.0, False, "")
    tail: Style = (0.0, False, "")
    first: float = 0.0
    mark: float = 0.0
    page: int = 0
    bullet: bool = False
    parted: bool = False
    opens: bool = False
    block: int = 0
    cells: tuple[tuple[float, int], ...] = ()
    label: bool = False
    date: str = ""


def lines_of(blocks: Sequence[Block]) -> list[Written]:
    """Give the lines of all blocks in the order of reading."""
    found: list[Written] = []
    for number, block in enumerate(blocks):
        rows = [[word for row in block.rows for word in row]] if block.label else block.rows
        lines = [line for row in rows if (line := _line(row, block.edge, number)) is not None]
        if lines:
            label = block.label and not block.heading
            lines[0] = replace(lines[0], opens=block.opens, label=label)
        found += lines
    return list(_with_labels(found))


def _with_labels(lines: list[Written]) -> Iterator[Written]:
    """Put each label that stands left of a line to it: dates behind it, others before it."""
    label: Written | None = None
    for line in lines:
        if label is None or line.label or line.bullet:
            if label is not None:
                yield label
            label = line if line.label and not line.bullet else None
            if label is None:
                yield line
            continue
        if find_period(label.text):
            yield replace(line, date=label.text)
        elif _are_beside(label, line):
            yield replace(line, text=f"{label.text.rstrip(':')}: {line.text}", label=True)
        else:
            yield from (label, line)
        label = None
    if label is not None:
        yield label


def _are_beside(label: Written, line: Written) -> bool:
    """Whether a label stands on the base line of its text, which is no row of a table."""
    level = line.page == label.page and abs(line.base - label.base) < _LEVEL
    return level and not line.parted


def _line(row: Sequence[Word], edge: float, block: int) -> Written | None:
    """Write out a row; nothing where it holds bullets only, as stars of a rating."""
    row = _date_apart(row)
    words = [word for word in row if not word.is_bullet]
    if not words:
        return None
    bullet = row[0].is_bullet or row[0].text[0] in BULLETS
    first, last = row.index(words[0]), len(row) - list(row)[::-1].index(words[-1])
    kept = list(row[first:last])
    pieces = _pieces(kept)
    texts = [_joined(piece) for piece in pieces]
    if bullet:
        texts[0] = texts[0].lstrip(BULLETS + " ")
    ends = accumulate(len(text) + len(BAR) for text in texts)
    weights: Counter[Style] = Counter()
    for word in words:
        weights[word.style] += len(word.text)
    return Written(
        BAR.join(texts),
        kept[0].x0,
        max(word.x1 for word in kept),
        kept[0].base,
        max(word.size for word in words),
        weights.most_common(1)[0][0],
        edge,
        kept[0].style,
        kept[-1].style,
        first=kept[0].x1 - kept[0].x0,
        mark=row[0].x0,
        page=kept[0].page,
        bullet=bullet,
        parted=len(pieces) > 1,
        block=block,
        cells=tuple((piece[0].x0, end - len(BAR)) for piece, end in zip(pieces, ends, strict=True)),
    )


def _date_apart(row: Sequence[Word]) -> Sequence[Word]:
    """Part a date from the title before it where only the strength of the letters does."""
    for number in range(1, len(row)):
        before, word = row[number - 1], row[number]
        if before.bold and not any(later.bold for later in row[number:]):
            rest = " ".join(later.text for later in row[number:])
            period = find_period(rest)
            if period and len(rest) - (period.end - period.start) <= 3:
                return [*row[:number], replace(word, cut=True), *row[number + 1 :]]
    return row


def _pieces(words: list[Word]) -> list[list[Word]]:
    """Cut a row where an icon or a wide gap parts it, but not behind a label's colon."""
    gaps = [after.x0 - word.x1 for word, after in pairwise(words)]
    least = min(gaps, default=0.0)
    pieces = [[words[0]]]
    for gap, (word, after) in zip(gaps, pairwise(words), strict=True):
        size = max(word.size, after.size)
        uneven = gap >= _UNEVEN * least or least >= size or len(gaps) < 3
        far = (gap >= _FAR * size and uneven) or after.cut
        signs = word.is_bullet or after.is_bullet or "|" in (word.text, after.text)
        labelled = word.text.endswith(":") and gap < 3 * size
        if far and not signs and not labelled:
            pieces.append([])
        pieces[-1].append(after)
    return pieces


def _joined(words: list[Word]) -> str:
    """Join words with spaces, where no raised letters follow close on their word."""
    text = words[0].text
    for word, after in pairwise(words):
        gap = after.x0 - word.x1
        close = gap <= _TOUCHING * max(word.size, after.size) and after.style != word.style
        text += after.text if close and after.base - word.base <= 1 else f" {after.text}"
    return text
