"""The package of a Word document: a zip of XML parts, opened only as far as it does no harm.

python-docx opens what is left of it here: the parts with words, each checked before it is parsed.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, ZIP_STORED

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import parse_xml
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from lxml.etree import ErrorTypes, XMLSyntaxError  # type: ignore[import-untyped]  # has no types

from ..errors import Damaged, Locked, NotText, TooLarge

_MOST_MEMBERS: Final = 5_000
_MOST_UNPACKED: Final = 300_000_000
_MOST_OF_A_PART: Final = 25_000_000
_STEEPEST: Final = 300
"""How many times larger than packed a part may be: the XML of long documents reaches a tenth."""

_MAIN: Final = RELATIONSHIP_TYPE.OFFICE_DOCUMENT
_BESIDE: Final = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
"""What is read beside the text; pictures and programs are not even unpacked."""
_WORD: Final = CONTENT_TYPE.WML_DOCUMENT_MAIN.encode()
_SCHEMAS: Final = b"http://schemas.openxmlformats.org/"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_USUAL: Final = {
    _STRICT + b"wordprocessingml/main": _SCHEMAS + b"wordprocessingml/2006/main",
    _STRICT + b"officeDocument/relationships": _SCHEMAS + b"officeDocument/2006/relationships",
    b"application/vnd.ms-word.document.macroEnabled.main+xml": _WORD,
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml": _WORD,
    _WORD.replace(b".document.main", b".template.main"): _WORD,
}
"""What python-docx knows for the names of the strict standard, of templates and of macros."""


class Package:
    """The zip of a document; raises an `IntakeError` where it cannot or must not be opened."""

    def __init__(self, content: bytes) -> None:
        if content.startswith(b"\xd0\xcf\x11\xe0"):
            raise Locked(
                "This Word document opens only with a password, so it cannot be read. Nothing was "
                "kept. Open it, save it without the password (or as PDF), and add that."
            )
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise damaged() from None
        self._members = {member.filename: member for member in self._zip.infolist()}
        _check_bounds(self._zip.infolist())

    @property
    def macros(self) -> bool:
        """Whether programs are in it."""
        return any(name.lower().endswith("vbaproject.bin") for name in self._members)

    def document(self) -> Document:
        """Give what python-docx makes of the parts with words; it may raise anything."""
        types = self._part(CONTENT_TYPES_URI)
        if any(name.startswith(("xl/", "ppt/")) for name in self._members) and _WORD not in types:
            raise NotText(
                "This is a workbook or a presentation and no Word document. Nothing was kept. "
                "Save it as PDF, or copy its words into a .txt file, and add that."
            )
        words = _packed(
            {CONTENT_TYPES_URI: types, **dict(self._related(PACKAGE_URI, (_MAIN,), _BESIDE))}
        )
        try:
            return docx.Document(words)
        except XMLSyntaxError as error:
            if error.code == ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from error
            raise

    def _related(
        self, source: PackURI, kinds: tuple[str, ...], *further: tuple[str, ...]
    ) -> Iterator[tuple[PackURI, bytes]]:
        """Give what ties a part to others of these kinds, these, and what is further tied to them.

        What a program ties to nothing is left out.
        """
        if source.rels_uri.membername not in self._members:
            return
        relations = parse_xml(self._part(source.rels_uri))  # type: ignore[arg-type]  # takes bytes
        for each in relations.Relationship_lst:
            name = PackURI.from_rel_ref(source.baseURI, each.target_ref or "")
            if each.reltype not in kinds or name.membername not in self._members:
                relations.remove(each)
                continue
            yield name, self._part(name)
            if further:
                yield from self._related(name, *further)
        yield source.rels_uri, relations.xml

    def _part(self, name: PackURI) -> bytes:
        """Give a part that may be parsed, with the names that python-docx knows."""
        part = self._unpacked(name.membername)
        _check_opening(part)
        for other, usual in _USUAL.items():
            part = part.replace(other, usual)
        return part

    def _unpacked(self, name: str) -> bytes:
        try:
            with self._zip.open(self._members[name]) as stream:
                # A part may be larger than it claims: the bound holds while it is unpacked.
                part = stream.read(_MOST_OF_A_PART + 1)
        except NotImplementedError:
            raise damaged() from None
        except RuntimeError as error:  # what zipfile says of a part with a password
            raise Locked(
                "This Word document is packed with a password, so it cannot be read. Nothing was "
                "kept. Unpack it, and add the document itself."
            ) from error
        except (KeyError, ValueError, EOFError, OSError, zipfile.BadZipFile, zlib.error):
            raise damaged() from None
        if len(part) > _MOST_OF_A_PART:
            raise _swells()
        return part


def damaged() -> Damaged:
    """Give the error of a document that is broken, cut off, or nested beyond measure."""
    return Damaged(
        "This Word document is damaged, or made as no word processor does it: a part of it is "
        "missing, cut off or broken. Nothing was kept. Download or copy it again; or open it, "
        "save it anew, and add that."
    )


def _check_bounds(members: list[zipfile.ZipInfo]) -> None:
    """Refuse a package that would swell beyond measure, before any of it is unpacked."""
    unpacked = sum(member.file_size for member in members)
    steep = any(
        member.file_size > 5_000_000 and member.file_size > _STEEPEST * member.compress_size
        for member in members
    )
    if len(members) > _MOST_MEMBERS or unpacked > _MOST_UNPACKED or steep:
        raise _swells()
    if any(member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for member in members):
        raise damaged()


class _Begun(Exception):
    """The first element of a part begins, and nothing harmful stood before it."""


def _check_opening(part: bytes) -> None:
    """Refuse a part that defines entities: Word writes none, and they grow or reach out.

    They can be defined only before the first element, so no more than that is looked at.
    """
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = _begin
    try:
        parser.Parse(part, True)
    except _Begun:
        return
    except (ExpatError, ValueError, LookupError):
        raise damaged() from None


def _packed(parts: dict[PackURI, bytes]) -> BytesIO:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, part in parts.items():
            package.writestr(name.membername, part)
    return packed


def _refuse(*_told: object) -> None:
    raise Damaged(
        "This Word document defines entities of its own, as no word processor does and as "
        "attacks do, so it was not read. Nothing was kept. If you trust it, open it, copy its "
        "words into a .txt file, and add that."
    )


def _begin(*_told: object) -> None:
    raise _Begun


def _swells() -> TooLarge:
    return TooLarge(
        "This Word document unpacks to far more than a document holds, as an attack does, so it "
        "was not read. Nothing was kept. If you trust it, open it, copy its words into a .txt "
        "file, and add that."
    )
