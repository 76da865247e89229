"""A Word document to a page."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.parts.story import StoryPart
from docx.section import Section

from ..errors import NoWords
from ..pages import MAX_TEXT, Page, PageWriter
from .docx_lines import Written, with_headings
from .docx_package import Package, damaged
from .docx_styles import ODD, told
from .docx_text import TextReader

_HEADS: Final = ("first_page_header", "header", "even_page_header")
_FEET: Final = ("first_page_footer", "footer", "even_page_footer")
_PAGE_NUMBER: Final = re.compile(r"(?:page\s*)?\d{0,3}(?:\s*(?:of|/|\|)\s*\d{1,3})?", re.IGNORECASE)
_REACHED: Final = re.compile(r"\w@\w|\d{3}[-. )]{1,2}\d{3,4}")
_MACROS: Final = "This document has macros in it. They were not run; only its words were read."
_CUT: Final = "This document is very long: only the first 200,000 characters of it were read."


def page_of_docx(content: bytes) -> Page:
    """Give the page of a Word document (.docx, .docm, .dotx, .dotm).

    Raises `Damaged`, `Locked`, `TooLarge`, `NotText` or `NoWords`, each with a way out.
    """
    package = Package(content)
    try:
        written = _Shown(package.document()).lines()
    except (*ODD, OpcError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise damaged() from error
    writer = PageWriter()
    for line in with_headings(written):
        writer.add(line.text, heading=line.heading, bullet=line.bullet, gap=line.gap)
    if not written:
        raise NoWords(
            "This Word document holds no words, or only pictures of words. Nothing was kept. "
            "Open it, type or copy its words into a .txt file, and add that."
        )
    cut = sum(len(line.text) for line in written) > MAX_TEXT
    remarks = (_MACROS,) * package.macros + (_CUT,) * cut
    return writer.page(*remarks)


class _Shown:
    """The parts of a document that are shown, in the order in which they are read."""

    def __init__(self, document: Document) -> None:
        self._body = document.element.body
        self._sections = list(document.sections)
        self._reader = TextReader(document)

    def lines(self) -> list[Written]:
        """Give the first page's head, the text with the boxes beside it, and other heads and feet.

        An address or number at the foot of a page is read with its head: there the person stands.
        """
        top = _top(self._sections[0]) if self._sections else None
        edges = [line for part in self._edges() if part is not top for line in self._part(part)]
        contact = [line for line in edges if _REACHED.search(line.text)]
        head = [*(self._part(top) if top else ()), *contact]
        found = [*head, *self._reader.lines(self._body), *self._reader.late()]
        said = {line.text for line in found}
        rest = dict.fromkeys(replace(line, edge=True) for line in edges if line.text not in said)
        return [*dict.fromkeys(head), *found[len(head) :], *rest]

    def _edges(self) -> Iterator[StoryPart]:
        """Give the parts above and below the pages, each once."""
        for edges in (_HEADS, _FEET):
            parts = (part for section in self._sections for part in _parts(section, *edges))
            yield from dict.fromkeys(parts)

    def _part(self, part: StoryPart) -> list[Written]:
        lines = self._reader.lines(part.element)
        return [line for line in lines if not _PAGE_NUMBER.fullmatch(line.text)]


def _top(section: Section) -> StoryPart | None:
    """Give the part that stands above the first page."""
    titled = told(lambda: section.different_first_page_header_footer, False)
    return next(_parts(section, "first_page_header" if titled else "header"), None)


def _parts(section: Section, *edges: str) -> Iterator[StoryPart]:
    """Give the parts of the heads or feet that a section defines itself."""
    for edge in edges:
        part = _part_of(getattr(section, edge))
        if isinstance(part, StoryPart):
            yield part


def _part_of(edge: Any) -> object:
    # Where none is defined python-docx would put in one of its own.
    return None if edge.is_linked_to_previous else told(lambda: edge.part, None)
