"""Whether what a page says of itself for machines is believed: which block, and how much of it."""

import re
from dataclasses import dataclass
from typing import Final

from ..pages import Page
from ..webpage import page_of_fragment
from .jobposting import Block, Found
from .wants import wants_of

_TEASER: Final = 400
"""A description with fewer characters than this, on a page that says more, is a mere teaser."""
_SHOWN: Final = 0.2
"""A smaller share of its words in common says that block and page tell of two jobs."""
_RUN: Final = 4
_ENOUGH: Final = 3
_BROKEN: Final = (
    "The page's data for search engines is broken, so it was left aside. What you see is read "
    "from the page itself."
)
_ANOTHER: Final = (
    "The page's data for search engines names another job (“{title}”), so it was not believed. "
    "What you see is read from the page itself."
)
_SEVERAL: Final = (
    "The page's data for search engines tells of {count} jobs, and none of them is the one in "
    "its heading. What you see is read from the page itself."
)
_OTHER_WORDS: Final = (
    "The page's data for search engines has the title of this job and the text of another, so it "
    "was not believed. What you see is read from the page itself."
)
_RETOLD: Final = (
    "The page's data for search engines tells of this job in other words than the page does. The "
    "particulars come from it, what is asked from the page itself."
)
_ONLY_TEASES: Final = (
    "The page's data for search engines holds only the beginning of the ad. The particulars come "
    "from it, what is asked from the page itself."
)


@dataclass(frozen=True, slots=True)
class Belief:
    """The page to read, the block to believe beside it, and what is to be said of that."""

    page: Page
    block: Block | None = None
    remark: str = ""


def believed(found: Found, visible: Page, heads: tuple[str, ...], url: str = "") -> Belief:
    """Decide between blocks and page: a block that contradicts the page is left out whole.

    One that only teases gives its fields, and the page gives the text.
    """
    if not found.blocks:
        return Belief(visible, remark=_BROKEN if found.broken else "")
    block = _of_this_page(found.blocks, heads, url)
    if block is None:
        title = found.blocks[0].title[:80]
        several = len({other.title for other in found.blocks}) > 1
        said = _SEVERAL.format(count=len(found.blocks)) if several else _ANOTHER.format(title=title)
        return Belief(visible, remark=said)
    described = page_of_fragment(block.description)
    if _tells_of_another(described, visible):
        shown = " ".join((visible.text, *heads)).lower()
        ours = bool(block.employer) and block.employer.lower() in shown
        return Belief(visible, block, _RETOLD) if ours else Belief(visible, remark=_OTHER_WORDS)
    if _teases(described, visible):
        return Belief(visible, block, _ONLY_TEASES if described.text else "")
    return Belief(described, block)


def _of_this_page(blocks: tuple[Block, ...], heads: tuple[str, ...], url: str) -> Block | None:
    """Give the block of this page: by its address, else by the best agreement of the titles."""
    ours = [block for block in blocks if url and block.url and _same_address(block.url, url)]
    fitting = [
        block
        for block in (ours if len(ours) == 1 else blocks)
        if not heads or any(_agree(block.title, head) for head in heads)
    ]
    return max(
        fitting,
        key=lambda block: (
            max((_common(block.title, head) for head in heads), default=0.0),
            len(block.description),
        ),
        default=None,
    )


def _same_address(one: str, other: str) -> bool:
    bare = [re.sub(r"^https?://(?:www\.)?|[?#].*$|/$", "", url) for url in (one, other)]
    return bare[0] == bare[1]


def _agree(title: str, head: str) -> bool:
    """Whether two titles share half their words."""
    return bool(_words(title)) and _common(title, head) >= 0.5


def _common(title: str, head: str) -> float:
    ours, theirs = _words(title), _words(head)
    return len(ours & theirs) / (min(len(ours), len(theirs)) or 1)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{2,}", text.lower()))


def _teases(described: Page, visible: Page) -> bool:
    short = len(described.text) < _TEASER or (not wants_of(described) and bool(wants_of(visible)))
    return short and len(visible.text) > 2 * len(described.text)


def _tells_of_another(described: Page, visible: Page) -> bool:
    """Whether both say enough to ask for something, and hardly anything in the same words.

    A page that shows its ad by script only says little itself, and contradicts nothing.
    """
    ours, theirs = _runs(described), _runs(visible)
    if len(described.text) < _TEASER or len(visible.text) < _TEASER or not ours:
        return False
    return len(ours & theirs) / len(ours) < _SHOWN and len(wants_of(visible)) >= _ENOUGH


def _runs(page: Page) -> frozenset[tuple[str, ...]]:
    """Give every few words that stand together."""
    words = re.findall(r"\w+", page.text.lower())
    return frozenset(zip(*(words[skip:] for skip in range(_RUN)), strict=False))
