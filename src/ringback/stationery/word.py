"""A letter as a Word document, whose fonts are those of the word processor that opens it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

from ringback.words.letters.sheet import Sheet

from .errors import Missing
from .matter import Matter, matter_of
from .paper import paper

_NO_MOMENT: Final = datetime(1980, 1, 1, tzinfo=UTC)
"""The first that an archive can bear, for documents that are to bear none."""
_SIZE: Final = 11.5
_GAP: Final = 20.0
_PARAGRAPH_GAP: Final = 11.0
_ROOM_TO_SIGN: Final = 40.0


def as_docx(sheet: Sheet, at: datetime | None = None) -> bytes:
    """Give a letter as a Word document (.docx).

    The same letter gives the same bytes; `at` is the moment that it bears inside as that of its
    making, 1980 unless given. Raises `TooLong` or `Missing`.
    """
    matter = matter_of(sheet)
    document = _empty()
    _furnish(document, matter, at or _NO_MOMENT)
    _lay_out(document, sheet.country)
    _write(document, matter)
    return _packed(document)


def _empty() -> Any:
    try:
        from docx import Document  # noqa: PLC0415 - an extra
    except ImportError:
        raise Missing(
            "What makes Word documents is not installed, so nothing was made. "
            "Bring it with: pip install 'ringback[print]'"
        ) from None
    return Document()


def _furnish(document: Any, matter: Matter, at: datetime) -> None:
    about = document.core_properties
    # The format takes no more than 255 characters, and moments in the time of Greenwich.
    about.title, about.author = matter.title[:255], matter.author[:255]
    about.last_modified_by, about.comments, about.language = matter.author[:255], "", "en"
    about.created = about.modified = at.astimezone(UTC).replace(tzinfo=None)


def _lay_out(document: Any, country: str) -> None:
    from docx.shared import Mm, Pt  # noqa: PLC0415 - an extra

    form, size = document.sections[0], paper(country)
    form.page_width, form.page_height = Mm(size.width), Mm(size.height)
    form.left_margin = form.right_margin = Mm(size.margin)
    form.top_margin = form.bottom_margin = Mm(size.margin)
    form.different_first_page_header_footer = True
    _number(form.footer.paragraphs[0])
    style = document.styles["Normal"]
    style.font.size = Pt(_SIZE)
    style.paragraph_format.space_after = Pt(0)


def _number(foot: Any) -> None:
    """Number the pages from the second on."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - an extra
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415 - as above

    number = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run("Page ")
    foot._p.append(number)


def _write(document: Any, matter: Matter) -> None:
    named = bool(matter.author)
    if named:
        _block(document, matter.sender[:1], bold=True)
    _block(document, (*matter.sender[named:], *matter.reach), after=_GAP)
    _block(document, (matter.date,), after=_GAP)
    _block(document, matter.recipient, after=_GAP)
    _block(document, (matter.subject,), after=_PARAGRAPH_GAP, bold=True)
    last = len(matter.paragraphs) - 1
    for number, paragraph in enumerate(matter.paragraphs):
        _block(document, (paragraph,), after=_PARAGRAPH_GAP, held=number == last)
    _block(document, matter.ending[:1], after=_ROOM_TO_SIGN, held=True)
    _block(document, matter.ending[1:])


def _block(
    document: Any,
    lines: Sequence[str],
    *,
    after: float = 0,
    bold: bool = False,
    held: bool = False,
) -> None:
    """Add lines as paragraphs, with room after the last; `held` keeps them with what follows."""
    from docx.shared import Pt  # noqa: PLC0415 - an extra

    written = [line for line in lines if line]
    for number, line in enumerate(written, 1):
        paragraph = document.add_paragraph()
        paragraph.add_run(line).bold = bold or None
        paragraph.paragraph_format.keep_with_next = held or None
        if number == len(written):
            paragraph.paragraph_format.space_after = Pt(after)


def _packed(document: Any) -> bytes:
    """Give the document with the same moment on each of its parts, so that its bytes repeat."""
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo  # noqa: PLC0415 - slow to load

    made, packed = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in parts.namelist():
            entry = ZipInfo(name, _NO_MOMENT.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, parts.read(name))
    return packed.getvalue()
