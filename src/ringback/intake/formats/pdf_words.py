"""Letters put together to words: spaced-out capitals closed up, icons dropped, bullets told."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from .pdf_glyphs import Glyph, Mark, Sheet

BULLETS: Final = "•‣▪◦●○■□➢►▶✓✔❖➤∙·⁃◆◇♦"
_SIGNS: Final = frozenset(
    "\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0e0\uf02d\uf06c\uf06e\uf071\uf09f\uf0a8"
)
"""Bullets as the symbol fonts of word processors have them, which belong to no alphabet."""
_DINGBATS = re.compile(r"wingding|webding|dingbat|marlett", re.IGNORECASE)
_ICONS = re.compile(
    r"awesome|icon|phosphor|glyph|entypo|feather|remix|typcn|simple-line|marvosym|academicons",
    re.IGNORECASE,
)
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|[-,]bd|\bsfbx|cmbx", re.IGNORECASE)
_LIGATURES: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
)
_ACCENTS: Final = {"´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303"}
_APART: Final = 0.17
"""Gaps between words, in parts of the letters' height; spaces are seldom under 0.2."""
_TRACKED: Final = 0.06
"""Letters that stand farther apart than this, in parts of their height, are spaced out."""
_LINE: Final = 0.4
"""Letters whose base lines are so near, in parts of their height, stand on one line."""
_CLOSE: Final = 2.0
"""Points between a word and the raised letters behind it."""
_RAISED: Final = 3
"""Most letters that are raised behind a word."""
_LETTERS: Final = 4
"""So many single letters in a row are a word that was spaced out."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it stands, on which line, how it is set; `cut` where an icon stood before."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool = False
    ink: str = ""
    page: int = 0
    cut: bool = False

    @property
    def style(self) -> tuple[float, bool, str]:
        """How it is set, as far as headings differ from other lines by it."""
        return round(self.size * 2) / 2, self.bold, self.ink

    @property
    def is_bullet(self) -> bool:
        """Whether it is nothing but the sign before an entry of a list."""
        return len(self.text) == 1 and self.text in BULLETS


def words_of(sheet: Sheet, page: int = 0) -> list[Word]:
    """Give the words of a page, line by line."""
    found: list[Word] = []
    for line in _lines(sheet.glyphs):
        words = list(_closed_up([_word(letters, icon) for letters, icon in _parted(line)]))
        found += (replace(word, page=page) if page else word for word in words if word.text)
    found = _lowered(found)
    found += _drawn(sheet.marks, found, page)
    return found


def _lowered(words: list[Word]) -> list[Word]:
    """Put raised letters ("®", "th") on the line of the word which they follow."""
    ends: dict[int, list[Word]] = {}
    for word in words:
        ends.setdefault(round(word.x1 / _CLOSE), []).append(word)
    found: list[Word] = []
    for word in words:
        if len(word.text) > _RAISED:
            found.append(word)
            continue
        place = round(word.x0 / _CLOSE)
        near = (other for at in (-1, 0, 1) for other in ends.get(place + at, ()))
        lower = next((other for other in near if _is_raised(word, other)), None)
        found.append(replace(word, base=lower.base) if lower else word)
    return found


def _is_raised(word: Word, other: Word) -> bool:
    small = word.size < 0.8 * other.size
    return small and 0.15 * other.size < other.base - word.base < 0.6 * other.size


def _lines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Give the letters of each line from left to right."""
    held: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.base, glyph.x0)):
        if held and glyph.base - held[0].base > _LINE * min(glyph.size, held[0].size):
            yield sorted(held, key=lambda glyph: glyph.x0)
            held = []
        held.append(glyph)
    yield sorted(held, key=lambda glyph: glyph.x0)


def _parted(line: list[Glyph]) -> Iterator[tuple[list[Glyph], Glyph | None]]:
    """Give the letters of each word, and the icon that parts it from the word before."""
    held: list[Glyph] = []
    icon: Glyph | None = None
    tracked = _tracking(line)
    for glyph in line:
        letter = _readable(glyph.text, glyph.font)
        room = tracked.get((glyph.font, round(glyph.size)), 0.0)
        apart = bool(held) and _is_apart(held[-1], glyph, room)
        if held and (not letter.strip() or apart):
            yield held, icon
            held, icon = [], None
        if letter.strip():
            held.append(glyph if letter == glyph.text else replace(glyph, text=letter))
        elif not letter:
            icon = glyph
    if held:
        yield held, icon


def _tracking(line: list[Glyph]) -> dict[tuple[str, int], float]:
    """Give how far apart the letters of a spaced-out line stand, by font and height."""
    gaps: dict[tuple[str, int], list[float]] = {}
    for before, glyph in pairwise(line):
        key = (glyph.font, round(glyph.size))
        together = before.font == glyph.font and before.text.strip() and glyph.text.strip()
        if together and glyph.x0 - before.x1 < 1.5 * glyph.size:
            gaps.setdefault(key, []).append(glyph.x0 - before.x1)
    usual = {key: sorted(found)[len(found) // 2] for key, found in gaps.items() if len(found) > 2}
    return {key: gap for key, gap in usual.items() if gap > _TRACKED * key[1]}


def _is_apart(before: Glyph, glyph: Glyph, tracked: float) -> bool:
    size = max(before.size, glyph.size)
    signed = len(before.text) == 1 and before.text in BULLETS and glyph.x0 - before.x1 > 0.05 * size
    turned = before.font != glyph.font and before.text.islower() and glyph.text.isupper()
    return (
        signed
        or turned
        or glyph.x0 - before.x1 > _APART * size + tracked
        or before.x0 - glyph.x0 > size
    )


@lru_cache(maxsize=4096)
def _readable(text: str, font: str) -> str:
    """Give what a letter says; nothing for icons and dead letters, a bullet for a sign."""
    if text in _SIGNS or (_DINGBATS.search(font) and not text.isspace()):
        return "•"
    if _ICONS.search(font) or any("\ue000" <= char <= "\uf8ff" for char in text):
        return ""
    kept = "".join(char for char in text if not unicodedata.category(char).startswith("C"))
    return unicodedata.normalize("NFC", kept.replace("\u00a0", " ").translate(_LIGATURES))


def _word(letters: list[Glyph], icon: Glyph | None) -> Word:
    """Make a word; the icon before it stands where the word begins."""
    first = letters[0]
    near = icon is not None and first.x0 - icon.x1 < 2 * first.size
    largest = max(letters, key=lambda glyph: glyph.size)
    return Word(
        _accented("".join(glyph.text for glyph in letters)),
        icon.x0 if icon and near else first.x0,
        max(glyph.x1 for glyph in letters),
        largest.base,
        largest.size,
        _BOLD.search(largest.font) is not None,
        first.ink,
        cut=icon is not None,
    )


def _accented(text: str) -> str:
    """Put accents on their letters, which older typesetting draws one after the other."""
    for accent, mark in _ACCENTS.items():
        if accent in text:
            text = re.sub(rf"{accent}([^\W\d_])", rf"\1{mark}", text)
    return unicodedata.normalize("NFC", text.replace("ı\u0301", "í").replace("ı\u0308", "ï"))


def _closed_up(words: list[Word]) -> Iterator[Word]:
    """Close up "E X P E R I E N C E"; a wider gap parts the words of a spaced-out heading."""
    row: list[Word] = []
    for word in words:
        if len(word.text) == 1 and word.text.isalnum() and not (row and _far(row, word)):
            row.append(word)
            continue
        yield from _spaced_out(row)
        row = [word] if len(word.text) == 1 and word.text.isalnum() else []
        if not row:
            yield word
    yield from _spaced_out(row)


def _far(row: list[Word], word: Word) -> bool:
    return word.cut or word.x0 - row[-1].x1 > 2.5 * word.size or word.style != row[-1].style


def _spaced_out(row: list[Word]) -> Iterator[Word]:
    if len(row) < _LETTERS:
        yield from row
        return
    gaps = sorted(after.x0 - before.x1 for before, after in pairwise(row))
    usual = gaps[len(gaps) // 2]
    held = [row[0]]
    for before, word in pairwise(row):
        if word.x0 - before.x1 > 1.6 * usual + 0.05 * word.size:
            yield _joined(held)
            held = []
        held.append(word)
    yield _joined(held)


def _joined(row: list[Word]) -> Word:
    return replace(row[0], text="".join(word.text for word in row), x1=row[-1].x1)


def _drawn(marks: Sequence[Mark], words: list[Word], page: int) -> Iterator[Word]:
    """Give a bullet for each small shape that stands before the first word of a line."""
    starts = [
        word
        for number, word in enumerate(words)
        if number == 0 or words[number - 1].base != word.base or words[number - 1].x1 < word.x0 - 30
    ]
    taken: set[int] = set()
    for mark in marks:
        wide, high = mark.x1 - mark.x0, mark.bottom - mark.top
        if not (1 <= wide <= 8 and 0.5 <= wide / max(high, 0.1) <= 2):
            continue
        middle = (mark.top + mark.bottom) / 2
        for number, word in enumerate(starts):
            near = -1 <= word.x0 - mark.x1 <= 2.5 * word.size and not word.is_bullet
            beside = word.base - 0.8 * word.size <= middle <= word.base + 0.1 * word.size
            if near and beside and wide <= 0.6 * word.size and number not in taken:
                taken.add(number)
                yield Word("•", mark.x0, mark.x1, word.base, word.size, page=page)
                break
