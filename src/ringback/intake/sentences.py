"""Lines cut into sentences, and lists into their members."""

import re
from typing import Final

from .pages import Line, chunks

_END = re.compile(
    r"(?:(?<=[.!?])|(?<=[.!?][\"”’)]))\s+"
    r"(?=[\"“(A-Z0-9•À-Þ$€£]|(?:ring|call|text|tel|must) )|(?<=。)"
)
_SHORT: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|No|Nr|Jr|Sr|vs|etc|e\.g|i\.e|approx|"
    r"incl|Dept|Univ|U\.S|[A-Z])\.)$"
)
_INLINE_BULLET = re.compile(r"\s{1,9}[•▪●‣◦·]\s+|\s{1,9}(?=o [A-Z])o\s")


def sentences(line: Line) -> list[Line]:
    """Give the sentences of a line, in order; bullets inside a line part sentences too."""
    found: list[Line] = []
    for part in chunks(line, [match.span() for match in _INLINE_BULLET.finditer(line.text)]):
        ends = [match.span() for match in _END.finditer(part.text)]
        found += chunks(
            part, [(a, b) for a, b in ends if not _SHORT.search(part.text[max(0, a - 8) : a])]
        )
    return found


def clauses(line: Line) -> list[Line]:
    """Give what semicolons part."""
    return list(chunks(line, [match.span() for match in re.finditer(r";\s*", line.text)]))


def members(line: Line) -> list[Line]:
    """Give the members of a list: at commas, semicolons, bars, bullets; brackets are kept whole."""
    cuts: list[tuple[int, int]] = []
    depth = 0
    for place, char in enumerate(line.text):
        depth = max(0, depth + (char in "([") - (char in ")]"))
        if depth == 0 and _parts(line.text, place):
            cuts.append((place, place + 1))
    return list(chunks(line, cuts))


def _parts(text: str, place: int) -> bool:
    char = text[place]
    if char == "," and text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit():
        return False
    return char in ",;|•·●▪\t、" or text.startswith("   ", place)
