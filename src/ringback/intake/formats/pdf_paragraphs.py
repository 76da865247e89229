"""Lines put back into paragraphs: what ran over the end of its line is one sentence again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ..months import find_period
from .pdf_lines import BAR, Written

_ROOM: Final = 1.18
"""How much farther than usual the next line of one paragraph may stand."""
_GAP: Final = 1.4
"""How much farther than usual a line stands that begins something new."""
_TELLING: Final = 4
_TOLD: Final = 12
_PROSE: Final = 6
"""A line of so many words is prose, in which a word may be bold or coloured."""
_SMALL: Final = 1.0
"""Letters of one paragraph differ by no more points than this."""
_ENDS: Final = (".", "!", "?", ":", ";")
_HYPHENS: Final = "-\u2010\u00ad"
_FIRST_HALVES: Final = re.compile(
    r"all|anti|auto|back|best|build|built|business|by|client|cloud|co|code|community|cost|cross|"
    r"customer|data|day|decision|deep|detail|double|down|end|event|ex|eye|face|fast|first|five|"
    r"four|free|front|full|game|goal|good|half|hands?|hard|high|home|in|industry|inter|key|large|"
    r"late|lead|left|life|light|live|long|low|machine|market|meta|micro|mid|mobile|model|multi|"
    r"near|new|next|node|non|off|on|one|open|out|over|part|patient|peer|people|per|performance|"
    r"play|point|post|pre|problem|process|product|project|quick|re|ready|real|results|revenue|"
    r"right|risk|role|run|safety|sales|second|self|semi|service|short|side|single|six|small|"
    r"solution|state|step|sub|super|task|team|tech|ten|third|three|time|to|top|two|under|up|user|"
    r"value|web|well|wide|word|work|world|year|zero"
)
"""First halves of words that are written with a hyphen, so it stays at the end of a line."""
_MONTH: Final = re.compile(
    r"(?:.*\d{4}\s*[-–]\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|"
    r"autumn|winter)[a-z]*\.?|.*[-–]",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:(?:1[89]|20)\d\d|[Pp]resent|[Nn]ow|[Cc]urrent)(?:\s*[-–].*)?")
_LAST: Final = re.compile(
    r"[a-z]{0,6}(?:tions?|ments?|ings?|ity|ities|ness|ances?|ences?|ables?|ibles?|ives?|als?|ous|"
    r"ships?|ful|ly|ed|ers?|ors?|ies)"
)
"""Endings of words that only a break at the end of a line puts behind a hyphen."""
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What was one line before the page's width broke it."""

    text: str
    line: Written
    gap: bool = False
    last: Written | None = None


def paragraphs_of(lines: Sequence[Written], *, hyphenated: bool = False) -> list[Paragraph]:
    """Join the lines of each paragraph; `gap` where more room than usual is left above it.

    `hyphenated` says that the program which set the lines breaks words at their ends.
    """
    steps = _usual_steps(lines)
    known = frozenset(word.lower() for line in lines for word in _WORD.findall(line.text))
    found: list[Paragraph] = []
    for line in _edged(_cells_mended(lines)):
        before = found[-1] if found else None
        if before and _goes_on(before, line, steps):
            text = _run_on(before.text, line.text, known, hyphenated=hyphenated)
            found[-1] = replace(before, text=text, last=line)
        else:
            last = (before.last or before.line) if before else None
            opened = before is not None and _opens_entry(before, line)
            found.append(Paragraph(line.text, line, opened or _is_gap(last, line, steps)))
    return [_with_date(paragraph) for paragraph in found]


def _with_date(paragraph: Paragraph) -> Paragraph:
    """Put the date that stands left of an entry's head behind it."""
    date = paragraph.line.date
    if not date:
        return paragraph
    line = replace(paragraph.line, parted=True)
    return replace(paragraph, text=f"{paragraph.text}{BAR}{date}", line=line)


def _cells_mended(lines: Sequence[Written]) -> Sequence[Written]:
    """Put together what broke inside its cell: "Title of | March", "a talk | 2022"."""
    found: list[Written] = []
    for line in lines:
        title, _, date = line.text.rpartition(BAR)
        above, _, month = found[-1].text.rpartition(BAR) if found else ("", "", "")
        whole = f"{month} {date or line.text}"
        cell = _cell_above(found[-1], line) if found else 0
        if cell:
            text = found[-1].text
            found[-1] = replace(found[-1], text=f"{text[:cell]} {line.text}{text[cell:]}")
        elif above and _YEAR.fullmatch(date or line.text) and _MONTH.fullmatch(month):
            named = f"{above} {title}".strip()
            found[-1] = replace(found[-1], text=f"{named}{BAR}{whole}", base=line.base)
        else:
            found.append(line)
    return found


def _cell_above(above: Written, line: Written) -> int:
    """Give where the cell ends under which alone this line stands, or 0."""
    near = above.block == line.block and 0 < line.base - above.base < 1.7 * line.size
    if line.parted or line.bullet or not near:
        return 0
    inner = [end for x0, end in above.cells[1:] if abs(x0 - line.x0) <= 2]
    return inner[0] if inner and line.x0 > above.x0 + 4 * line.size else 0


def _edged(lines: Sequence[Written]) -> Iterator[Written]:
    """Give each line the edge up to which lines that begin beneath one another reach."""
    reached: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        if not line.parted:
            reached.setdefault(_column(line), []).append(line.x1)
    for line in lines:
        ends = reached.get(_column(line), [])
        own = max(ends, default=line.edge)
        # A few short lines say nothing of how far a long one would have gone.
        told = len(ends) >= _TELLING and own - line.x0 > 0.75 * (line.edge - line.x0)
        yield replace(line, edge=own) if told else line


def _column(line: Written) -> tuple[int, int]:
    return round(line.edge), round(line.x0 / 4)


def _usual_steps(lines: Sequence[Written]) -> dict[float, float]:
    """Give for each height of letters how far apart its lines usually are."""
    counted: dict[float, Counter[float]] = {}
    for line, after in pairwise(lines):
        step = after.base - line.base
        if line.style[0] == after.style[0] and 0 < step < 3 * line.size and _same(line, after):
            counted.setdefault(line.style[0], Counter())[round(step * 2) / 2] += 1
    return {size: _lowest_common(counts) for size, counts in counted.items()}


def _lowest_common(counts: Counter[float]) -> float:
    """Give the smallest step that is common: wrapped lines stand nearer than new entries."""
    most = max(counts.values())
    return min(step for step, count in counts.items() if count * 4 >= most)


def _same(line: Written, after: Written) -> bool:
    return line.block == after.block and line.page == after.page


def _goes_on(before: Paragraph, line: Written, steps: dict[float, float]) -> bool:
    """Whether a line continues the paragraph before it."""
    last = before.last or before.line
    parted = line.parted or last.parted or line.label or bool(line.date)
    if line.bullet or parted or line.opens or len(before.text) > 4000:
        return False
    if abs(line.size - last.size) > _SMALL or not _near(last, line, steps):
        return False
    prose = len(last.text.split()) >= _PROSE
    if (_dated(line.text) and not (prose and line.text.endswith("."))) or (
        _dated(last.text) and not before.line.bullet
    ):
        return False
    if before.line.bullet and before.line.mark - 6 <= line.x0 <= before.line.x0 + 6:
        hangs = abs(line.x0 - before.line.x0) < 3 < before.line.x0 - before.line.mark
        return hangs or _was_full(last, line) or line.text[:1].islower()
    if before.line.bullet or not _alike(last, line):
        return False
    if before.line.date and (last.tail != line.head or last.text.endswith(_ENDS)):
        return False
    if line.text[:1].islower() and "@" not in line.text.split()[0] and _was_rather_full(last):
        return True
    return _was_full(last, line) and not _is_named(before, line)


def _is_named(before: Paragraph, line: Written) -> bool:
    """Whether a full line is a name of its own, and this line begins what is told of it."""
    words = before.text.split()
    if words[-1].endswith(")") and line.text[:1].isupper():
        return len(words) < _TOLD
    if before.last or not line.text[:1].isupper() or words[-1][-1] in ",-&/":
        return False
    capital = all(word[0].isupper() or not word[0].isalpha() or len(word) < 4 for word in words)
    told = sum(word[0].islower() for word in line.text.split()) >= 2
    return len(words) < 3 or (capital and told)


def _alike(last: Written, line: Written) -> bool:
    """Whether a line is set as the one before ends; in prose single words may stand out."""
    prose = last.page == line.page and len(last.text.split()) >= _PROSE
    return last.tail == line.head or (prose and not (line.style[1] and not last.style[1]))


def _near(last: Written, line: Written, steps: dict[float, float]) -> bool:
    if last.page != line.page:
        # The foot of one page and the head of the next tell nothing of the room between them.
        return not last.text.endswith(_ENDS) and abs(line.x0 - last.x0) < 20
    if last.block != line.block:
        return False
    step = line.base - last.base
    usual = steps.get(last.style[0], 1.3 * last.size)
    return 0 < step <= _ROOM * max(usual, 0.9 * last.size)


def _was_full(last: Written, line: Written) -> bool:
    """Whether the first word of this line had no room at the end of the last."""
    return last.x1 + 0.2 * last.size + line.first > last.edge + 1


def _was_rather_full(last: Written) -> bool:
    return last.edge - last.x1 < 0.35 * (last.edge - last.x0 + 1)


def _dated(text: str) -> bool:
    """Whether this is a line of an entry's head, which is never joined to another."""
    period = find_period(text) if len(text) <= 60 else None
    return period is not None and (period.ranged or period.end - period.start >= len(text) - 4)


def _opens_entry(before: Paragraph, line: Written) -> bool:
    """Whether a line stands farther out than the list before it, or is bold after plain prose."""
    last = before.last or before.line
    if line.bullet or last.block != line.block:
        return False
    if before.line.bullet and line.x0 < before.line.x0 - 3:
        return True
    return line.style[1] and not last.style[1] and len(before.text.split()) > _TOLD


def _is_gap(last: Written | None, line: Written, steps: dict[float, float]) -> bool:
    if last is None or last.block != line.block:
        return True
    if last.page != line.page:
        return False
    usual = steps.get(line.style[0], 1.3 * line.size)
    return line.base - last.base > _GAP * max(usual, line.size)


def _run_on(text: str, more: str, known: frozenset[str], *, hyphenated: bool) -> str:
    """Put a line behind another; a word broken at the end of the line is mended."""
    if text[-1:] not in _HYPHENS or len(text) < 2 or not text[-2].isalpha():
        return f"{text} {more}"
    head = _WORD.findall(text[:-1])[-1:]
    tail = _WORD.match(more)
    if not head or tail is None or not more[0].islower():
        return text + more
    half, rest = head[0].lower(), tail[0].lower()
    if f"{half}-{rest}" in known or _FIRST_HALVES.fullmatch(half.rpartition("-")[2]):
        return text + more
    mended = hyphenated or text[-1] == "\u00ad" or half + rest in known or _LAST.fullmatch(rest)
    return (text[:-1] if mended else text) + more
