"""What of a Word document is shown, where python-docx goes through direct children only.

Content controls, tracked changes, fields and text boxes wrap what people read, to any depth.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

PARAGRAPH: Final = qn("w:p")
TABLE: Final = qn("w:tbl")
ROW: Final = qn("w:tr")
CELL: Final = qn("w:tc")
RUN: Final = qn("w:r")
BOX: Final = qn("w:txbxContent")

_BREAK: Final = qn("w:br")
_SYMBOL: Final = qn("w:sym")
_SIGNS: Final = ("w:t", "w:tab", "w:ptab", "w:cr", "w:noBreakHyphen")
SPOKEN: Final = (*map(qn, _SIGNS), _BREAK, _SYMBOL)
"""What stands for letters in a run."""

_TAKEN_OUT: Final = ("w:del", "w:moveFrom", "w:object", "w:rt")
_SETTINGS: Final = ("w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid", "w:sectPr")
_LEFT_OUT: Final = frozenset(map(qn, (*_TAKEN_OUT, *_SETTINGS)))
_CONTROL: Final = qn("w:sdt")
_WAYS: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def shown(container: BaseOxmlElement, *tags: str) -> Iterator[Any]:
    """Give the outermost elements of these tags that are shown, in order."""
    for child in container:
        if child.tag in tags:
            yield child
        elif child.tag not in _LEFT_OUT:
            for inner in _shown_of(child):
                yield from shown(inner, *tags)


def is_shown(row: BaseOxmlElement) -> bool:
    """Whether a row of a table was not deleted with changes tracked."""
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is None


def letters(element: BaseOxmlElement) -> str:
    """Give what one of the elements that stand for letters says."""
    if element.tag == _BREAK:
        # To python-docx the break of a page is nothing, but it parts words.
        return "\n"
    return _symbol(element) if element.tag == _SYMBOL else str(element)


def _shown_of(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Give what of an element is shown: one of two ways to draw a box, what fills a field."""
    if element.tag == f"{_WAYS}AlternateContent":
        ways = (element.find(f"{_WAYS}{way}") for way in ("Choice", "Fallback"))
        yield from [way for way in ways if way is not None][:1]
    elif element.tag == _CONTROL:
        empty = element.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}")
        # "Click here to enter text" is what the template says, and not its writer.
        if empty is None or not _is_on(empty):
            yield from element.findall(qn("w:sdtContent"))
    else:
        yield element


def _is_on(switch: BaseOxmlElement) -> bool:
    return str(switch.get(qn("w:val"), "1")).lower() not in ("0", "false", "off", "none")


def _symbol(element: BaseOxmlElement) -> str:
    """Give a sign of a symbol font, whose letters stand in the private range."""
    code = element.get(qn("w:char"), "")
    return chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{4}", code) else ""
