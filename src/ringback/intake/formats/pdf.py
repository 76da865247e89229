"""A PDF to a page: its words in the order in which somebody reads them."""

import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Final

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from ..errors import Damaged, Locked, NoWords, TooLarge
from ..pages import MAX_TEXT, Page, PageWriter
from .pdf_columns import blocks_in_order
from .pdf_glyphs import Sheet, sheet_of
from .pdf_headings import headings_of
from .pdf_lines import lines_of
from .pdf_margins import without_margins
from .pdf_paragraphs import Paragraph, paragraphs_of
from .pdf_words import Word, words_of

MAX_PAGES: Final = 40
"""Pages that are read of one document; what comes after is left out and said."""
_NUMBERS: Final = list(range(1, MAX_PAGES + 2))
_MAX_GLYPHS: Final = 100_000
"""Letters of one page that are read, and after which no further page of a document is."""
_MAX_UNPACKED: Final = 60_000_000
"""Bytes to which the drawing of a document may unpack; pictures are not unpacked."""
_STREAM = re.compile(rb"stream\r?\n")
_HYPHENATES = re.compile(r"tex\b|InDesign|Prince", re.IGNORECASE)
"""Makers that break words at the ends of lines; browsers and word processors rarely do."""
_CHUNK: Final = 1 << 20
_LIFTED: Final = 12
_CUT: Final = ("This PDF holds more words than are read; what came last was left out.",)
_BREAKS: Final = (
    PSException,
    MalformedPDFException,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    OSError,
)
"""What broken documents raise in pdfplumber beside its own error."""

_COPY: Final = "Nothing was kept. Open it, copy its words into a .txt file, and add that."


def page_of_pdf(content: bytes) -> Page:
    """Read a PDF; raises `Damaged`, `Locked`, `NoWords` and `TooLarge` with a way out."""
    for name in ("pdfminer", "pdfplumber"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    _check_unpacked(content)
    try:
        sheets, more, hyphenated = _sheets(content)
    except PdfminerException as error:
        raise _told(error.args[0]) from error
    except _BREAKS as error:
        raise _damaged() from error
    _check_words(sheets)
    remarks = (
        (f"Only the first {len(sheets)} pages of this PDF were read.",) if more and sheets else ()
    )
    return _page(_stacked(sheets), remarks, hyphenated=hyphenated)


def _told(cause: Exception) -> Exception:
    """Give the error to raise for what stopped pdfminer, whatever it was."""
    if isinstance(cause, MemoryError):
        return cause
    if not isinstance(cause, PDFPasswordIncorrect):
        return _damaged()
    return Locked(
        "This PDF opens only with a password, so its words cannot be read. Nothing was kept. "
        "Save it without the password (print it to a new PDF), and add that."
    )


def _damaged() -> Damaged:
    return Damaged(f"This PDF is broken or cut off, so it cannot be read. {_COPY}")


def _sheets(content: bytes) -> tuple[list[Sheet], bool, bool]:
    """Give the pages as seen, whether there are more, and whether its maker breaks words."""
    start = content.find(b"%PDF", 0, 1024)
    if start < 0:
        raise _damaged()
    document = pdfplumber.open(BytesIO(content[start:]), pages=_NUMBERS)
    if not document.pages:
        raise _damaged()
    hyphenated = any(_HYPHENATES.search(str(told)) for told in document.metadata.values())
    sheets: list[Sheet] = []
    letters = 0
    for page in document.pages[:MAX_PAGES]:
        if letters >= _MAX_GLYPHS:
            return sheets, True, hyphenated
        sheets.append(sheet_of(page, _MAX_GLYPHS))
        letters += len(sheets[-1].glyphs)
        page.close()
    return sheets, len(document.pages) > MAX_PAGES, hyphenated


def _check_unpacked(content: bytes) -> None:
    """Refuse a document of which a small part unpacks to more than any résumé or ad draws."""
    left = _MAX_UNPACKED
    for match in _STREAM.finditer(content):
        before = content[max(0, match.start() - 400) : match.start()]
        told = before[before.rfind(b"obj") :]
        if content[match.end() : match.end() + 1] != b"\x78" or b"/Image" in told:
            continue
        left -= _unpacked(content, match.end(), left)
        if left <= 0:
            raise TooLarge(
                "This PDF unpacks to far more than a résumé or an ad needs, so it was not read. "
                f"{_COPY}"
            )


def _unpacked(content: bytes, start: int, most: int) -> int:
    """Give to how many bytes a packed stream unpacks, counted up to a bound."""
    unpacker = zlib.decompressobj()
    data = memoryview(content)[start : start + _CHUNK]
    size = 0
    try:
        while data and size <= most and not unpacker.eof:
            size += len(unpacker.decompress(data, _CHUNK))
            data = memoryview(unpacker.unconsumed_tail)
            if not data:
                start += _CHUNK
                data = memoryview(content)[start : start + _CHUNK]
    except zlib.error:
        return size
    return size


def _check_words(sheets: list[Sheet]) -> None:
    """Refuse a document in which no word can be told."""
    glyphs = [glyph for sheet in sheets for glyph in sheet.glyphs]
    told = sum(glyph.text.isalnum() for glyph in glyphs)
    dead = sum(not glyph.text for glyph in glyphs)
    if told >= 20 and told > dead:
        return
    if dead > told:
        raise NoWords(
            "This PDF draws letters without saying which they are, so no word can be told. "
            "Nothing was kept. Export it again from the program that made it, or copy its words "
            "into a .txt file, and add that."
        )
    raise NoWords(
        "This PDF holds no words, only pictures of them, as a scan does; so nothing can be read. "
        "Nothing was kept. Give the document from which it was made, or type its words into a "
        ".txt file, and add that."
    )


def _stacked(sheets: list[Sheet]) -> list[Word]:
    """Give the words of all pages, one page below the other."""
    read = [words_of(sheet, number) for number, sheet in enumerate(sheets)]
    heights = [sheet.height for sheet in sheets]
    found: list[Word] = []
    down = 0.0
    bodies = without_margins(list(zip(read, heights, strict=True)))
    for words, height in zip(bodies, heights, strict=True):
        found += [replace(word, base=word.base + down) for word in words]
        down += height
    return found


def _page(words: list[Word], remarks: tuple[str, ...], *, hyphenated: bool) -> Page:
    lines = lines_of(blocks_in_order(words))
    paragraphs = paragraphs_of(lines, hyphenated=hyphenated)
    headings = headings_of(paragraphs)
    ordered = _with_openings_first(paragraphs, headings)
    writer = PageWriter()
    for number in ordered:
        paragraph = paragraphs[number]
        writer.add(
            paragraph.text,
            heading=number in headings,
            bullet=paragraph.line.bullet,
            gap=paragraph.gap,
        )
    cut = sum(len(paragraph.text) for paragraph in paragraphs) > MAX_TEXT
    return writer.page(*remarks, *(_CUT if cut else ()))


def _with_openings_first(paragraphs: list[Paragraph], headings: frozenset[int]) -> Iterator[int]:
    """Put what opens a second column without a heading before the first heading.

    It is a summary or an address, and no part of the last section of the column before.
    """
    first = min(headings, default=0)
    lifted: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if paragraph.line.opens and number > first:
            until = next((at for at in range(number, len(paragraphs)) if at in headings), number)
            opening = range(number, until)
            plain = all(not paragraphs[at].line.bullet for at in opening)
            if plain and len(opening) <= _LIFTED:
                lifted += opening
    yield from range(first)
    yield from lifted
    yield from (number for number in range(first, len(paragraphs)) if number not in set(lifted))
