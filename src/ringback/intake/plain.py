"""Plain text, with or without markdown in it, to a page: marks taken off, wrapped lines joined."""

import html
import re
from dataclasses import dataclass, replace
from typing import Final

from .months import find_period
from .pages import MAX_TEXT, Page, PageWriter
from .places import is_place

_HEADING = re.compile(r"\s*(#{1,6})\s+(?=\S)")
_BULLET = re.compile(
    r"\s*(?:[-*+•‣▪◦●○·■□➢►▶✓✔❖➤∙–—]\s+|[-•‣▪◦●■□➢►▶✓✔❖➤](?=[^\W\d_]{2})|\(?\d{1,2}[.)]\s+|o\s{2,})"
)
_RULE = re.compile(r"\s*(?:[-=_*~]\s*){3,}$")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,200})(?<=\S)\1(?![\w*])")
_LINK = re.compile(r"!?\[([^\]\n]{0,200})\]\([^)\s]{0,500}\)(?:\{[^}\n]{0,80}\})?")
_CODE = re.compile(r"`([^`\n]{1,200})`")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_LABEL = re.compile(r"[A-Z][\w /&'’-]{1,30}:(?:\s|$)")
_ENDS: Final = (".", "!", "?", ":", ";")
_WRAPPED: Final = 45
"""Shorter lines are not taken for lines that a program has wrapped."""
_WIDEST: Final = 140
"""Nor are longer ones: who writes paragraphs without breaks begins a new one with each line."""


@dataclass(frozen=True, slots=True)
class _Raw:
    """One line of the file with its marks taken off; `room` is how far its words stand in."""

    text: str
    room: int = 0
    heading: bool = False
    bullet: bool = False
    gap: bool = False


def page_of(text: str) -> Page:
    """Give the page of a plain text."""
    writer = PageWriter()
    for raw in _joined(_lines(text[: 2 * MAX_TEXT])):
        writer.add(
            plain_words(raw.text).replace("**", ""),
            heading=raw.heading,
            bullet=raw.bullet,
            gap=raw.gap,
        )
    return writer.page()


def plain_words(text: str) -> str:
    """Give a line without markdown's emphasis, links and code marks, and without HTML's escapes."""
    text = html.unescape(text) if "&" in text else text
    for pattern, kept in ((_LINK, r"\1"), (_BOLD, r"\2"), (_CODE, r"\1"), (_TAG, "")):
        text = pattern.sub(kept, text)
    return _ITALIC.sub(r"\2", text)


def _lines(text: str) -> list[_Raw]:
    found: list[_Raw] = []
    gap = False
    for line in text.split("\n"):
        if not line.strip():
            gap = True
        elif _UNDERLINE.match(line) and found and not gap and len(found[-1].text) <= 60:
            found[-1] = replace(found[-1], heading=not found[-1].bullet)
            gap = True
        elif _RULE.match(line):
            gap = True
        else:
            raw = _raw(line.expandtabs(4) if line.startswith("\t") else line, gap=gap)
            gap = gap and not raw.text
            if raw.text:
                found.append(raw)
    return found


def _raw(line: str, *, gap: bool) -> _Raw:
    mark = _HEADING.match(line)
    bullet = None if mark else _BULLET.match(line)
    start = (mark or bullet).end() if mark or bullet else len(line) - len(line.lstrip())  # type: ignore[union-attr]  # one of them matched
    rest = line[start:].strip()
    if rest.startswith("|") and rest.endswith("|") and len(rest) > 2:
        rest = rest.strip("| ")
    words = plain_words(rest).strip()
    bold = bool(rest) and not bullet and _BOLD.fullmatch(rest) is not None and len(words) <= 80
    return _Raw(words, start, heading=bool(mark) or bold, bullet=bool(bullet), gap=gap)


def _joined(lines: list[_Raw]) -> list[_Raw]:
    """Put together what was one line before a program wrapped it."""
    found: list[_Raw] = []
    last = ""
    width = max((len(raw.text) for raw in lines if len(raw.text) <= _WIDEST), default=0)
    for raw in lines:
        if found and _goes_on(found[-1], last, raw, width):
            found[-1] = replace(found[-1], text=f"{found[-1].text} {raw.text}")
        else:
            found.append(raw)
        last = raw.text
    return found


def _goes_on(before: _Raw, last: str, raw: _Raw, width: int) -> bool:
    """Whether this line continues the one before, whose last written line is `last`.

    A program wraps only what does not fit: the first word here had no room there.
    """
    if raw.gap or raw.bullet or raw.heading or before.heading or len(before.text) > 4000:
        return False
    if before.bullet and raw.room >= max(2, before.room - 1):
        return True
    if (
        not _WRAPPED <= len(last) <= _WIDEST
        or _LABEL.match(raw.text)
        or _dated(raw.text)
        or _dated(last)
    ):
        return False
    if raw.text[0].islower() and "@" not in raw.text.split()[0]:
        return True
    full = len(last) + 1 + len(raw.text.split()[0]) >= width - before.room
    return full and not last.endswith(_ENDS) and not is_place(raw.text)


def _dated(text: str) -> bool:
    """Whether this is a line of a job's head, which is never joined to another."""
    return len(text) <= 110 and find_period(text) is not None
