"""The figure of a simulation: an SVG that stands alone and says that it is not the truth."""

from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as Tree  # writes only; nothing of others is read

from .estimates import Estimate
from .results import MEASURES, Measure, Report, Table

_SVG: Final = "http://www.w3.org/2000/svg"
_STYLE: Final = """
svg { color-scheme: light dark; background: #fff; font: 13px system-ui, sans-serif }
text { fill: #1c1c1c } .quiet { fill: #595959 } .line { stroke: #595959 } .dot { fill: #0b57a4 }
.range { stroke: #0b57a4; stroke-width: 2 } .bold { font-weight: 600 } .title { font-size: 17px }
@media (prefers-color-scheme: dark) {
  svg { background: #16181b } text { fill: #eee } .quiet { fill: #b0b0b0 }
  .line { stroke: #8a8a8a } .dot { fill: #8ec5ff } .range { stroke: #8ec5ff }
}
"""
_LEFT: Final = 100
_PANEL: Final = 190
_GAP: Final = 30
_ROW: Final = 20
_HEAD: Final = 74
_FOOT: Final = 44
_TOP: Final = 92
_WIDTH: Final = _LEFT + 4 * (_PANEL + _GAP)


def plot(report: Report) -> str:
    """Draw every measure of every voice with its interval, a block for each set of assumptions."""
    heights = [_HEAD + _ROW * len(table.rows) + _FOOT for table in report.tables]
    svg = Tree.Element("svg", _of(xmlns=_SVG, viewBox=f"0 0 {_WIDTH} {_TOP + sum(heights)}"))
    svg.set("role", "img")
    names = ", ".join(table.assumptions for table in report.tables)
    _add(svg, "title", f"Assumptions, not truth: {names}")
    _add(svg, "desc", report.caution)
    _add(svg, "style", _STYLE)
    _text(svg, 12, 30, f"Assumptions, not truth: {names}", "bold title")
    size = f"{report.seekers:,} seekers under each voice, {report.weeks} weeks, seed {report.seed}"
    _text(svg, 12, 52, f"{report.caution} {size}; bars are 95 % intervals.", "quiet")
    _text(svg, 12, 72, f"{_FLIP} the order against another voice turns round elsewhere", "quiet")
    top = _TOP
    for table, height in zip(report.tables, heights, strict=True):
        _block(svg, table, top, report.tables)
        top += height
    Tree.indent(svg)
    return Tree.tostring(svg, encoding="unicode") + "\n"


def _block(svg: Tree.Element, table: Table, top: int, tables: Sequence[Table]) -> None:
    _text(svg, 12, top + 16, f"Assuming “{table.assumptions}”", "bold")
    _text(svg, 12, top + 36, table.says, "quiet")
    for number, row in enumerate(table.rows):
        _text(svg, 12, top + _HEAD + number * _ROW + 14, row.voice)
    for column, measure in enumerate(MEASURES):
        left = _LEFT + column * (_PANEL + _GAP)
        _text(svg, left, top + 58, MEASURES[measure], "bold")
        # One scale for all sets, so that blocks can be compared by eye.
        most = max(
            (figure.high for each in tables for figure in _figures(each, measure)), default=1
        )
        _panel(svg, table, measure, (left, top + _HEAD), most or 1.0)


def _panel(
    svg: Tree.Element, table: Table, measure: Measure, corner: tuple[int, int], most: float
) -> None:
    left, top = corner
    bottom = top + _ROW * len(table.rows)
    _line(svg, (left, bottom), (left + _PANEL, bottom), "line")
    _text(svg, left, bottom + 16, _told(0, measure), "quiet")
    _text(svg, left + _PANEL, bottom + 16, _told(most, measure), "quiet", anchor="end")
    for number, row in enumerate(table.rows):
        figure = row.by(measure)
        if figure is not None:
            rank = table.rank(row.voice, measure)
            flips = bool(rank and rank.flips_with)
            _figure(svg, figure, (left, top + number * _ROW + 10), most, flips=flips)


def _figure(
    svg: Tree.Element, figure: Estimate, corner: tuple[int, int], most: float, *, flips: bool
) -> None:
    left, y = corner
    low, at, high = (left + value / most * _PANEL for value in _ends(figure))
    _line(svg, (low, y), (high, y), "range")
    Tree.SubElement(svg, "circle", _of(cx=f"{at:.1f}", cy=f"{y}", r="4", **{"class": "dot"}))
    if flips:
        _text(svg, round(high) + 6, y + 5, _FLIP, "bold")


def _ends(figure: Estimate) -> tuple[float, float, float]:
    return figure.low, figure.value, figure.high


def _figures(table: Table, measure: Measure) -> list[Estimate]:
    return [figure for row in table.rows if (figure := row.by(measure)) is not None]


def _told(value: float, measure: Measure) -> str:
    if measure in ("answered", "annoyed"):
        return f"{value:.0%}"
    return f"{value:.0f} days" if measure == "days" else f"{value:.1f}"


def _line(
    svg: Tree.Element, start: tuple[float, float], end: tuple[float, float], kind: str
) -> None:
    (x1, y1), (x2, y2) = start, end
    ends = _of(x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}")
    Tree.SubElement(svg, "line", {**ends, "class": kind})


def _text(
    svg: Tree.Element, x: int, y: int, words: str, kind: str = "", *, anchor: str = "start"
) -> None:
    place = {"x": str(x), "y": str(y), "class": kind, "text-anchor": anchor}
    Tree.SubElement(svg, "text", place).text = words


def _add(svg: Tree.Element, tag: str, words: str) -> None:
    Tree.SubElement(svg, tag).text = words


def _of(**attributes: str) -> dict[str, str]:
    return attributes


_FLIP: Final = "⇅"
