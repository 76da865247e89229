"""What can be seen on the pages of a PDF: letters, and the small filled shapes that are bullets.

pdfplumber takes the pages apart. Its `layout` is read and not the dictionaries that it makes of
that (`chars`, `rects`): they take three times as long, and 100,000 letters 3.4 seconds instead of 2
of the 4 that a document may take. Letters drawn twice are told by `_once`, as its `dedupe_chars`
takes two seconds for a page of 7,000 letters. No word is said of rendering mode 3, so such text is
read: it is the layer of words over a scan, or over letters that were exported as outlines.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.layout import LTChar, LTComponent, LTContainer, LTCurve, LTImage, LTItem
from pdfminer.pdftypes import PDFStream, dict_value, resolve1
from pdfplumber.page import Page

_MAX_SHAPES: Final = 3_000
"""Shapes that are kept of one page: a map or a chart can have a million."""
_MAX_GROUNDS: Final = 100
_ICON: Final = 40.0
"""How wide and high an icon is at most, and how far apart its outlines are, in points."""
_NEAR: Final = 2.0
_WHITE: Final = 0.93
_TINY: Final = 0.0035
"""Letters lower than this share of the page's height are there for machines, not for readers."""
_LINES: Final = 4.0
_DEAD: Final = "(cid:"

for _, _widths in FONT_METRICS.values():
    # pdfminer's widths of the fonts that need not be embedded know a ligature by its sign, but are
    # asked for its letters: it would be as wide as nothing, and a gap would follow.
    _widths.update({"fi": _widths.get("ﬁ", 0), "fl": _widths.get("ﬂ", 0)})


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter: where it stands from the page's left and top, on which line, and how.

    `text` is empty for a dead letter: it is drawn, but nothing in the file says what it is.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    font: str = ""
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A filled shape, such as the bullet that a browser draws."""

    x0: float
    x1: float
    top: float
    bottom: float
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it is seen."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...] = ()
    marks: tuple[Mark, ...] = ()


def sheet_of(page: Page, most: int) -> Sheet:
    """Give what is seen on a page, up to so many letters.

    Left out is what nobody sees: white on white, turned, tiny, off the page, or drawn twice.
    """
    width, height = float(page.width) or 1.0, float(page.height) or 1.0
    things = list(_flat(page.layout))
    filled = (thing for thing in things if isinstance(thing, LTCurve) and thing.fill)
    shapes = (_mark(one, height, _ink(one.non_stroking_color)) for one in filled)
    marks = tuple(mark for mark in _whole(islice(shapes, _MAX_SHAPES)) if mark.ink != "white")
    letters = islice((thing for thing in things if isinstance(thing, LTChar)), most)
    glyphs = _glyphs(letters, height)
    if not _is_shaded(page):
        pictures = (_mark(thing, height) for thing in things if isinstance(thing, LTImage))
        glyphs = _without_white(glyphs, [*_largest(marks), *islice(pictures, _MAX_GROUNDS)])
    inside = (
        glyph
        for glyph in glyphs
        if glyph.size >= _TINY * height
        and -1 <= glyph.x0 <= width
        and 0.3 * glyph.size <= glyph.base <= height + 0.5 * glyph.size
    )
    return Sheet(width, height, tuple(_once(inside)), marks)


def _flat(things: Iterable[LTItem]) -> Iterator[LTItem]:
    """Give what is drawn on a page, and what is drawn on the drawings on it."""
    for thing in things:
        if isinstance(thing, LTContainer):
            yield from _flat(thing)
        else:
            yield thing


def _glyphs(letters: Iterable[LTChar], height: float) -> Iterator[Glyph]:
    """Give the letters that stand upright; slanted ones are no wider than their step."""
    for letter in letters:
        a, b, _, d, x, y = letter.matrix
        step = letter.adv
        if step * a > -0.01 and step * d > -0.01 and abs(b) < 0.1 * abs(a):
            told = letter.get_text()
            text = "" if told.startswith(_DEAD) else told
            ink = _ink(letter.graphicstate.ncolor)
            yield Glyph(text, x, x + step * a, height - y, letter.size, letter.fontname, ink)


def _mark(thing: LTComponent, height: float, ink: str = "") -> Mark:
    return Mark(thing.x0, thing.x1, height - thing.y1, height - thing.y0, ink)


def _whole(shapes: Iterable[Mark]) -> Iterator[Mark]:
    """Put together what pdfminer takes for shapes of their own: the outlines of one icon."""
    held: Mark | None = None
    for shape in shapes:
        if held and _are_one(held, shape):
            held = Mark(
                min(held.x0, shape.x0),
                max(held.x1, shape.x1),
                min(held.top, shape.top),
                max(held.bottom, shape.bottom),
                held.ink,
            )
            continue
        if held:
            yield held
        held = shape
    if held:
        yield held


def _are_one(one: Mark, other: Mark) -> bool:
    wide = max(one.x1, other.x1) - min(one.x0, other.x0)
    high = max(one.bottom, other.bottom) - min(one.top, other.top)
    small = wide < _ICON and high < _ICON and one.ink == other.ink
    beside = one.x0 <= other.x1 + _NEAR and other.x0 <= one.x1 + _NEAR
    return small and beside and one.top <= other.bottom + _NEAR and other.top <= one.bottom + _NEAR


def _is_shaded(page: Page) -> bool:
    """Whether a page or a drawing on it has shaded grounds, which are painted without a shape."""
    own = dict_value(page.page_obj.resources)
    drawings = (resolve1(drawing) for drawing in dict_value(own.get("XObject")).values())
    inner = [one.get("Resources") for one in drawings if isinstance(one, PDFStream)]
    return any("Shading" in dict_value(resources) for resources in (own, *inner))


def _ink(colour: object) -> str:
    """Give a name to a colour: "white", or anything that is the same for the same colour."""
    parts = tuple(colour) if isinstance(colour, tuple | list) else (colour,)
    plain = all(isinstance(part, int | float) for part in parts)
    return _named(parts) if plain else "pattern"


@lru_cache(maxsize=1024)
def _named(parts: tuple[float, ...]) -> str:
    # Four parts are printing inks: none of them is white.
    light = [1 - part for part in parts] if len(parts) == 4 else parts
    if parts and all(part >= _WHITE for part in light):
        return "white"
    return ",".join(f"{part:.2f}" for part in parts)


def _without_white(glyphs: Iterable[Glyph], grounds: Sequence[Mark]) -> Iterator[Glyph]:
    """Leave out white letters that stand on no coloured ground and on no picture."""
    known: dict[tuple[int, int], bool] = {}
    for glyph in glyphs:
        if glyph.ink == "white":
            x, y = (glyph.x0 + glyph.x1) / 2, glyph.base - 0.3 * glyph.size
            place = (int(x / 4), int(y / 4))
            if place not in known:
                known[place] = any(_holds(ground, x, y) for ground in grounds)
            if not known[place]:
                continue
        yield glyph


def _largest(marks: Iterable[Mark]) -> list[Mark]:
    areas = sorted(marks, key=lambda mark: (mark.x0 - mark.x1) * (mark.bottom - mark.top))
    return areas[:_MAX_GROUNDS]


def _holds(ground: Mark, x: float, y: float) -> bool:
    return ground.x0 <= x <= ground.x1 and ground.top <= y <= ground.bottom


def _once(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    """Take letters once that are drawn again a hair beside themselves to look bold."""
    drawn: dict[tuple[str, int], list[Glyph]] = {}
    for glyph in glyphs:
        near = 0.12 * glyph.size
        line = round(glyph.base / _LINES)
        held = [other for at in (-1, 0, 1) for other in drawn.get((glyph.text, line + at), ())]
        if glyph.text.isspace() or not any(
            abs(other.x0 - glyph.x0) < near and abs(other.base - glyph.base) < near
            for other in held
        ):
            drawn.setdefault((glyph.text, line), []).append(glyph)
            yield glyph
