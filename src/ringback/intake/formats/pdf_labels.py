"""Labels: the dates and words at the left of a page that name what begins beside them."""

from collections import Counter
from statistics import median
from typing import Final

from ..months import find_period
from .pdf_rows import Row, Style, blocks_of, is_head, is_told, partner_of, text_of

_LEAST: Final = 3
_LABELS: Final = 0.8
_DATES: Final = 0.6
_RUN_ON: Final = 1.45
"""A line that stands farther below its label, in parts of its height, is a label of its own."""
_TALLER: Final = 1.5
_WORDS: Final = 2
"""Words of a usual label; columns of text have more in a row."""


def are_labels(left: list[Row], right: list[Row], heads: frozenset[Style]) -> bool:
    """Whether each block at the left begins beside one at the right, as headings or dates do."""
    blocks = labels_of(left, right)
    whole = [[word for row in block for word in row] for block in blocks]
    if are_dates([block for block in whole if not is_head(block, heads)], right):
        return True
    if len(left) > len(right) or len(blocks) < _LEAST:
        return False
    if _is_name(left, right) or _are_cards(left, right):
        return False
    opening = [block[0] for block in blocks_of(right)]
    begins = sum(partner_of(block[0], opening) is not None for block in blocks)
    alone = sum(
        is_head(label, heads) and partner_of(block[0], right) is None
        for label, block in zip(whole, blocks, strict=True)
    )
    labelled = sum(text_of(row).endswith(":") for row in left)
    return begins >= max(_LEAST, _LABELS * (len(blocks) - alone)) or (
        labelled >= _LABELS * len(left)
    )


def are_dates(few: list[Row], many: list[Row]) -> bool:
    """Whether the rows are dates and places that stand beside lines of the other side."""
    told = sum(is_told(text_of(row)) for row in few)
    partners = sum(partner_of(row, many) is not None for row in few)
    return bool(few) and told >= _DATES * len(few) and partners >= _LABELS * len(few)


def labels_of(left: list[Row], right: list[Row]) -> list[list[Row]]:
    """Give the labels: one that ran over is whole, and each line of a narrow list has its own."""
    found: list[list[Row]] = []
    for block in blocks_of(left):
        found.append([])
        for row in block:
            step = row[0].base - found[-1][-1][0].base if found[-1] else 0.0
            apart = step > _RUN_ON * row[0].size or (_is_whole(found[-1]) and _is_whole([row]))
            if step and apart and partner_of(row, right) is not None:
                found.append([])
            found[-1].append(row)
    return found


def _is_whole(label: list[Row]) -> bool:
    """Whether a label is a date to which the next line adds nothing."""
    text = " ".join(text_of(row) for row in label)
    period = find_period(text)
    return period is not None and period.end - period.start == len(text)


def _is_name(left: list[Row], right: list[Row]) -> bool:
    """Whether the name of the person stands at the left, and an address beside it."""
    tallest = [max(word.size for row in rows for word in row) for rows in (left, right)]
    return tallest[0] > _TALLER * tallest[1]


def _are_cards(left: list[Row], right: list[Row]) -> bool:
    """Whether headings stand beside one another over the text of their own columns."""
    usual = Counter(row[0].style for row in left).most_common(1)[0][0]
    heads = [row for row in left if row[0].style != usual]
    partners = [(row, partner_of(row, right)) for row in heads]
    alike = sum(other[0].style == row[0].style for row, other in partners if other)
    return alike > 1 and median(len(row) for row in left) > _WORDS
