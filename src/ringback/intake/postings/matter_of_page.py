"""A page cut down to its matter: what stands before and behind the ad goes, the ad stays whole."""

import re
from collections.abc import Iterable
from typing import Final

from ..pages import Line, Page, PageWriter
from .headings import sections_of

_REACHED: Final = re.compile(r"\S@\S|\+?\d[\d ().-]{8,}\d")
_HOW: Final = re.compile(
    r"\b(?:appl(?:y|ications?)|contact|clos(?:es|ing)|deadline|questions|salary|pay|location|"
    r"reference)\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:job title|position|company|employer|location|salary|pay|closing date|reference|"
    r"department|contract|hours)\s*(?::|$)",
    re.IGNORECASE,
)
_SENTENCE: Final = 6
"""Words from which a line under a heading that asks is no menu."""
_HEAD: Final = 25
"""Lines above the matter in which its heading may stand."""
_FOOT: Final = 8
"""Lines below it in which an address or a number may stand."""
_LEAST: Final = 0.3
"""Where less than this share would stay, the matter was misunderstood, and all of it stays."""


def cut_to_matter(visible: Page, matter: Page, heads: Iterable[str]) -> Page:
    """Leave out the lines before and behind those of the matter; without any, leave the page.

    The heading that names the job stays although it stands above the matter, and so do the last
    lines where they say how to reach somebody.
    """
    kept = frozenset(_bare(line.text) for line in matter.lines)
    text = " ".join(kept)
    asked = _asked(visible)
    found = [
        n for n, line in enumerate(visible.lines) if _is_in(line, kept, text) or line.start in asked
    ]
    if not found:
        return visible
    first, last = found[0], found[-1]
    start = _start(visible.lines, first, {_bare(head) for head in heads})
    lines = visible.lines[start : _end(visible.lines, last + 1)]
    enough = sum(len(line.text) for line in lines) >= _LEAST * len(visible.text)
    return page_of_lines(lines, *visible.remarks) if enough else visible


def page_of_lines(lines: Iterable[Line], *remarks: str) -> Page:
    """Give a page of these lines only, each with its new place."""
    writer = PageWriter()
    for line in lines:
        writer.add(line.text, heading=line.heading, bullet=line.bullet, gap=line.gap)
    return writer.page(*remarks)


def _asked(page: Page) -> frozenset[int]:
    """Give where lines begin that stand under a heading such as "Requirements".

    What tells matter from site by the length of paragraphs may lose a list of short requirements.
    """
    return frozenset(
        line.start
        for section in sections_of(page)
        if section.heading and section.kind in ("must", "nice", "duty")
        for line in section.lines
        if line.bullet or len(line.text.split()) >= _SENTENCE
    )


def _is_in(line: Line, kept: frozenset[str], text: str) -> bool:
    """Whether a line is one that was kept, or a sentence of one."""
    words = _bare(line.text)
    return words in kept or (len(words.split()) >= _SENTENCE and words in text)


def _start(lines: tuple[Line, ...], first: int, named: set[str]) -> int:
    """Give where the ad begins: its heading and its particulars may stand above its matter."""
    above = range(max(0, first - _HEAD), first)
    return next(
        (n for n in above if _bare(lines[n].text) in named or _LABEL.match(lines[n].text)), first
    )


def _end(lines: tuple[Line, ...], end: int) -> int:
    """Give where the ad ends: how to apply may follow its matter, how to reach them come last."""
    while end < len(lines) and (lines[end].bullet or _HOW.search(lines[end].text[:500])):
        end += 1
    below = range(end, min(end + _FOOT, len(lines)))
    return max((n + 1 for n in below if _REACHED.search(lines[n].text[:500])), default=end)


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
