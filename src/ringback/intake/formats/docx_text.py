"""The text of a Word document: paragraphs, tables and boxes in the order in which they are read."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt

from ..decoding import tidy
from ..pages import MAX_TEXT
from .docx_lines import Look, Written
from .docx_shown import BOX, CELL, PARAGRAPH, ROW, RUN, SPOKEN, TABLE, is_shown, letters, shown
from .docx_styles import Manner, Manners, told
from .docx_tables import Cell, Row, table_lines

_BULLET: Final = re.compile(
    r"\s*(?:[-–—*•‣▪◦●○·■□►▶✓✔❖➤∙➢\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s+"
    r"|[•‣▪◦●■□►▶✓✔❖➤➢\uf0b7\uf0a7\uf0d8\uf076\uf0fc](?=\w)|o\s{2,})"
)
_ICON: Final = re.compile(r"\s*[\ue000-\uf8ff]+\s*")
_TABS: Final = re.compile(r" *\t[ \t]*")
_LONGEST: Final = 80
"""Characters of the longest line that may be a heading."""
_TOLD: Final = 1_000
"""Paragraphs that tell the usual space between them."""
_NOTABLE: Final = Pt(3)
"""What is beyond the usual space between paragraphs by so much is an empty line."""


@dataclass(slots=True)
class _Said:
    """What the runs of a paragraph say, and how they look."""

    words: list[str] = field(default_factory=list)
    boxes: list[BaseOxmlElement] = field(default_factory=list)
    plain: bool = False
    capitals: bool = True
    size: int = 0


class TextReader:
    """Reads the parts of one document; boxes that hold whole sections are kept for the end.

    A box beside the text is anchored anywhere in it, so there it would cut a section in two.
    """

    def __init__(self, document: Document) -> None:
        self._manners = Manners(document)
        self._usual = self._usual_manner(document)
        self._gap = False
        self._late: list[Written] = []
        self._room = MAX_TEXT + 1

    def lines(self, container: BaseOxmlElement) -> list[Written]:
        """Give the lines of a body, cell, header or box."""
        found: list[Written] = []
        for child in shown(container, PARAGRAPH, TABLE):
            if self._room <= 0:
                break
            if child.tag == PARAGRAPH:
                found += self._paragraph(child)
            else:
                self._gap = True
                found += table_lines(self._rows(child))
                self._gap = True
        return found

    def late(self) -> list[Written]:
        """Give the lines of the boxes that were kept for the end."""
        late, self._late = self._late, []
        return late

    def _paragraph(self, paragraph: CT_P) -> list[Written]:
        said = _Said()
        manner = self._manners.of_paragraph(paragraph)
        self._say(paragraph, manner, said)
        lines = self._written(manner, said)
        for box in said.boxes:
            inside = self.lines(box)
            if any(line.opens_section for line in inside):
                self._late += inside
            else:
                lines += inside
        return lines

    def _say(self, element: BaseOxmlElement, manner: Manner, said: _Said) -> str:
        """Collect the words below a paragraph or run; give those that a run says itself."""
        own: list[str] = []
        for child in shown(element, RUN, BOX, *SPOKEN):
            if child.tag == RUN:
                self._run(child, manner, said)
            elif child.tag == BOX:
                said.boxes.append(child)
            else:
                own.append(letters(child))
        return "".join(own)

    def _run(self, run: CT_R, paragraph: Manner, said: _Said) -> None:
        text = self._say(run, paragraph, said)
        manner = self._manners.of_run(run, paragraph) if text else paragraph
        if not text or manner.hidden:
            return
        said.words.append(text)
        if text.strip():
            said.plain = said.plain or not manner.bold
            said.capitals = said.capitals and (text.isupper() or bool(manner.capitals))
            said.size = said.size or manner.size or 0

    def _written(self, manner: Manner, said: _Said) -> list[Written]:
        """Give the lines of a paragraph: one, or as many as were broken by hand."""
        rows = [row for row in map(_tidied, tidy("".join(said.words)).split("\n")) if row]
        if not rows:
            self._gap = True
            return []
        level = 9 if manner.level is None else manner.level
        item = level == 9 and bool(manner.item)
        look = Look(level, not said.plain, said.capitals, said.size)
        gap = self._gap or _stands_off(manner.before, self._usual.before)
        self._gap = _stands_off(manner.after, self._usual.after)
        lines: list[Written] = []
        for row in rows:
            self._room -= len(row)
            text, marked = _unmarked(row)
            if lines and lines[-1].bullet and row[0].islower():
                lines[-1] = replace(lines[-1], text=f"{lines[-1].text} {text}")
                continue
            bullet = marked or (item and not lines)
            may_head = (level < 9 or not said.plain) and not bullet and len(text) <= _LONGEST
            lines.append(Written(text, bullet, gap and not lines, look if may_head else None))
        return lines

    def _usual_manner(self, document: Document) -> Manner:
        """Give the spaces that most paragraphs with words have."""
        paragraphs = (each for each in document.element.body.iter(PARAGRAPH) if each.text.strip())
        manners = [self._manners.of_paragraph(each) for each in islice(paragraphs, _TOLD)]
        return Manner(
            before=_most(manner.before for manner in manners),
            after=_most(manner.after for manner in manners),
        )

    def _rows(self, table: CT_Tbl) -> list[Row]:
        """Give the rows that have words, without what is merged into a cell above."""
        rows: list[Row] = []
        for row in filter(is_shown, shown(table, ROW)):
            if self._room <= 0:
                break
            cells: list[Cell] = []
            column = _first_column(row)
            for cell in shown(row, CELL):
                self._gap = True
                lines = () if _is_merged(cell) else tuple(self.lines(cell))
                span = _width(cell)
                if lines:
                    cells.append(Cell(column, lines, span))
                column += span
            if cells:
                rows.append(tuple(cells))
        return rows


def _most(spaces: Iterable[int | None]) -> int:
    """Give the space that is there most often."""
    most = Counter(space or 0 for space in spaces).most_common(1)
    return most[0][0] if most else 0


def _stands_off(space: int | None, usual: int | None) -> bool:
    return (space or 0) >= (usual or 0) + _NOTABLE


def _first_column(row: CT_Row) -> int:
    return _bounded(told(lambda: row.grid_before, 0))


def _width(cell: CT_Tc) -> int:
    return _bounded(told(lambda: cell.grid_span, 1))


def _bounded(columns: int) -> int:
    return min(max(columns, 0), 100)


def _is_merged(cell: CT_Tc) -> bool:
    """Whether a cell only continues the one above it or, as old programs write, before it."""
    beside = cell.find(f"{qn('w:tcPr')}/{qn('w:hMerge')}")
    across = None if beside is None else beside.get(qn("w:val"), "continue")
    return "continue" in (across, told(lambda: cell.vMerge, None))


def _tidied(row: str) -> str:
    return _TABS.sub("\t", row).strip()


def _unmarked(row: str) -> tuple[str, bool]:
    """Take off a bullet that was typed; icons become the space that parts what they stand for."""
    marked = _BULLET.match(row)
    text = row[marked.end() :] if marked else row
    return _ICON.sub("   ", text).strip(), marked is not None
