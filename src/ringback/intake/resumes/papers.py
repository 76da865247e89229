"""Awards, licences and certificates: which lines of their sections name one, and what is beside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ..months import Period, find_period
from ..pages import Line, chunks
from ..places import is_place
from .awards import is_award
from .credentials import is_licence
from .outline import Paper
from .unfinished import is_note_of_unfinished

_BAR = re.compile(r"\s*\t\s*|\s+\|\s+|\s{3,}")
_TOLD: Final = 9
"""So many words tell of an award rather than name it."""
_LINK = re.compile(
    r"^(?:credential|certificate|licen[cs]e)?\s*(?:id|no\.?|number|url|link)\b|^https?:|"
    r"^(?:issued|awarded|expires|valid|see|show|view|verify)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Entry:
    """One paper as its lines come: its name first, then who gave it, and when."""

    words: Line
    period: Period | None = None
    giver: str = ""


def papers_in(lines: Sequence[Line], today: date) -> tuple[Paper, ...]:
    """Give the papers of a section, each with its date and its giver where they stand beside it."""
    entries: list[_Entry] = []
    dated = any(_is_date(line.text) or _parts(line)[1] for line in lines)
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        if _is_date(line.text) and entries and not line.bullet:
            entries[-1].period = entries[-1].period or find_period(line.text)
        elif not entries or not dated or _begins(entries[-1], line, after):
            words, period = _parts(line)
            entries.append(_Entry(words, period))
        elif not entries[-1].giver and len(line.text.split()) < _TOLD:
            entries[-1].giver = line.text
    return tuple(
        Paper(entry.words, entry.giver, _passed(entry.period, today))
        for entry in entries
        if not _LINK.match(entry.words.text) and not _is_date(entry.words.text)
    )


def _begins(entry: _Entry, line: Line, after: Line | None) -> bool:
    """Whether a line names another paper rather than telling more of this one."""
    if line.bullet or line.heading:
        return True
    if len(line.text.split()) >= _TOLD and not _parts(line)[1]:
        return False
    complete = entry.period is not None
    next_dated = after is not None and _is_date(after.text) and not after.gap
    named = is_award(line.text) or is_licence(line.text)
    return line.gap or bool(_parts(line)[1]) or (complete and (next_dated or named))


def _parts(line: Line) -> tuple[Line, Period | None]:
    """Give the name of a paper and the date that a bar parts from it."""
    cut = list(chunks(line, [match.span() for match in _BAR.finditer(line.text)]))
    if len(cut) < 2 or any(is_note_of_unfinished(part.text) for part in cut[1:]):
        return line, None
    period = next((find_period(part.text) for part in cut[1:] if _is_date(part.text)), None)
    told = [part for part in cut if not _is_date(part.text) and not is_place(part.text)]
    return (told[0] if told and period else line), period


def _is_date(text: str) -> bool:
    period = find_period(text) if len(text) <= 50 else None
    return period is not None and len(text) - (period.end - period.start) <= 12 and _bare(text)


def _bare(text: str) -> bool:
    """Whether beside its figures a line has words of dates only, as "Issued May 2021"."""
    words = re.sub(
        r"(?i)\b(?:issued|awarded|expires?|expiration|date|valid|until|no|since|from|"
        r"present|to|[a-zä]{3,9}(?=\.?,?\s+(?:\d{1,2},?\s+)?\d{4}))\b",
        "",
        text,
    )
    return not re.search(r"[^\W\d_]{3}", words)


def _passed(period: Period | None, today: date) -> Period | None:
    """Give the date unless it cannot be."""
    if period is None or period.since is None:
        return None
    return period if today.year - 75 <= period.since.year <= today.year + 1 else None
