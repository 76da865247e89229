"""The manner of a paragraph or run: its own, or that of its style and of what this is based on."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, Final, TypeVar

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.exceptions import PythonDocxError
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.styles.style import BaseStyle, CharacterStyle, ParagraphStyle
from docx.text.font import Font
from docx.text.parfmt import ParagraphFormat
from lxml.etree import LxmlError  # type: ignore[import-untyped]  # it carries no types

_T = TypeVar("_T")

ODD: Final = (PythonDocxError, XmlchemyError, LxmlError, ValueError, LookupError)
"""What python-docx raises over what no standard knows."""
_HEADING: Final = re.compile(r"heading (\d)")
_LONGEST_CHAIN: Final = 20


def told(read: Callable[[], _T], otherwise: _T) -> _T:
    """Give what python-docx reads, or the other where a document says what no standard knows."""
    try:
        return read()
    except ODD:
        return otherwise


@dataclass(frozen=True, slots=True)
class Manner:
    """How a paragraph or run is set; None where that is left open.

    The level is 0 for a title and 9 for text; spaces and sizes are in English Metric Units.
    """

    level: int | None = None
    item: bool | None = None
    before: int | None = None
    after: int | None = None
    hidden: bool | None = None
    bold: bool | None = None
    capitals: bool | None = None
    size: int | None = None

    def over(self, beneath: "Manner") -> "Manner":
        """Give this manner, with that of another where this one leaves something open."""
        each = ((field.name, getattr(self, field.name)) for field in fields(self))
        return replace(beneath, **{name: said for name, said in each if said is not None})


class Manners:
    """Gives the manners of the paragraphs and runs of a document; looks at each style once."""

    def __init__(self, document: Document) -> None:
        self._styles = document.styles
        self._known: dict[tuple[WD_STYLE_TYPE, str | None], Manner] = {}

    def of_paragraph(self, paragraph: CT_P) -> Manner:
        """Give how a paragraph is set, and its letters where no run says otherwise."""
        styled = self._of_style(told(lambda: paragraph.style, None), WD_STYLE_TYPE.PARAGRAPH)
        return _of_format(ParagraphFormat(paragraph)).over(styled)

    def of_run(self, run: CT_R, paragraph: Manner) -> Manner:
        """Give how a run of a paragraph is set."""
        own = _of_font(Font(run))
        style = told(lambda: run.style, None)
        if style is not None:
            own = own.over(self._of_style(style, WD_STYLE_TYPE.CHARACTER))
        return own.over(paragraph)

    def _of_style(self, key: str | None, kind: WD_STYLE_TYPE) -> Manner:
        if (kind, key) not in self._known:
            manner = Manner()
            for style in _chain(told(lambda: self._styles.get_by_id(key, kind), None)):
                manner = manner.over(_said_by(style))
            self._known[kind, key] = manner
        return self._known[kind, key]


def _chain(style: BaseStyle | None) -> Iterator[CharacterStyle]:
    """Give a style and what it is based on; a ring of styles ends somewhere."""
    for _ in range(_LONGEST_CHAIN):
        if not isinstance(style, CharacterStyle):
            return
        yield style
        style = _based_on(style)


def _based_on(style: CharacterStyle) -> BaseStyle | None:
    base: BaseStyle | None = told(lambda: style.base_style, None)
    return base


def _said_by(style: CharacterStyle) -> Manner:
    letters = _of_font(style.font)
    if not isinstance(style, ParagraphStyle):
        return letters
    name = (told(lambda: style.name, None) or "").lower()
    heading = _HEADING.match(name)
    level = 0 if name == "title" else int(heading[1]) if heading else None
    shape = Manner(level=level).over(_of_format(style.paragraph_format))
    listed = Manner(item=name.startswith(("list bullet", "list number")) or None)
    return letters.over(shape).over(listed)


def _of_format(shape: ParagraphFormat) -> Manner:
    properties = shape.element.pPr
    if properties is None:
        return Manner()
    return Manner(
        level=told(lambda: _level(properties), None),
        item=told(lambda: _is_item(properties), None),
        before=told(lambda: shape.space_before, None),
        after=told(lambda: shape.space_after, None),
    )


def _level(properties: Any) -> int | None:
    """Give the outline level from 1, 9 for text."""
    outlined = properties.outlineLvl
    return None if outlined is None else min(max(outlined.val, 0) + 1, 9)


def _is_item(properties: Any) -> bool | None:
    """Whether this makes an item of a list, bulleted or numbered; 0 is the number of none."""
    numbered = None if properties.numPr is None else properties.numPr.numId
    return None if numbered is None else numbered.val != 0


def _of_font(font: Font) -> Manner:
    return Manner(
        hidden=told(lambda: font.hidden, None),
        bold=told(lambda: font.bold, None),
        capitals=told(lambda: font.all_caps, None),
        size=told(lambda: font.size, None),
    )
