"""Which kinds of document are taken, what a document is called, and its text as UTF-8."""

import codecs
import re
from dataclasses import dataclass
from email.message import Message
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote

from .errors import WrongType, shown
from .locations import Location

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/json": ".json",
    "application/ld+json": ".json",
    "application/pdf": ".pdf",
    "application/x-pdf": ".pdf",
    _WORD: ".docx",
    "message/rfc822": ".eml",
}

_UNSAID: Final = frozenset(
    {"", "application/octet-stream", "binary/octet-stream", "application/force-download"}
)
"""What servers say that do not know; then the name must tell."""

_TELLING: Final = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".docx": _WORD,
    ".eml": "message/rfc822",
}

ACCEPTED: Final = (
    "text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, "
    f"{_WORD};q=0.9, application/ld+json;q=0.8, application/json;q=0.8"
)
"""What a request says that it takes."""

_TEXT: Final = frozenset({".html", ".txt", ".md", ".json"})
_MEANT: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What the web means by names that Python takes more narrowly."""

_CHARSET: Final = re.compile(
    r"utf-8|utf-16(-[lb]e)?|iso8859-[0-9]+|cp125[0-9]|cp874|cp932|cp949|koi8-[ru]|mac-roman|"
    r"tis-620|euc_jp|iso2022_jp|big5|gb18030"
)
"""What is decoded; Python knows stranger encodings, some of which take for ever."""

_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"%PDF", b"PK\x03\x04")
"""Beginnings that say more surely than a header what the bytes are."""

_LONGEST: Final = 80
_HEADER: Final = 400


@dataclass(frozen=True, slots=True)
class Kind:
    """What a server says that it gives: media type, ending of the file's name, encoding or none."""

    type: str
    ending: str
    charset: str = ""


def kind_of(headers: Message, there: Location) -> Kind:
    """Tell what is about to come by its headers or name; raises `WrongType`."""
    bounded = Message()
    for field in ("Content-Type", "Content-Disposition"):
        bounded[field] = _one_line(headers.get(field, ""))
    kind = bounded.get_content_type() if "/" in bounded["Content-Type"] else ""
    if kind in _UNSAID:
        kind = _by_name(bounded.get_filename() or there.target.partition("?")[0])
    if kind not in _ENDINGS:
        raise _wrong(kind or bounded["Content-Type"], there)
    return Kind(kind, _ENDINGS[kind], bounded.get_content_charset() or "")


def name_of(there: Location, kind: Kind) -> str:
    """Give a file's name that tells host and page, ends as its kind does and holds no folder."""
    page = PurePosixPath(unquote(there.target.partition("?")[0])).name
    if PurePosixPath(page).suffix.lower() in _TELLING:
        page = PurePosixPath(page).stem
    words = re.sub(r"[^\w.-]+|\.{2,}", "-", f"{there.host} {page}").strip("-.")
    return words[:_LONGEST] + kind.ending


def as_utf8(content: bytes, kind: Kind) -> bytes:
    """Give a text in UTF-8, by the encoding that its header declared; all else as it came.

    Where the header is plainly wrong nothing is changed, and the reader looks for itself.
    """
    if not kind.charset or kind.ending not in _TEXT or content.startswith(_MARKS):
        return content
    try:
        charset = codecs.lookup(kind.charset).name
    except (LookupError, ValueError):
        return content
    charset = _MEANT.get(charset, charset)
    if not _CHARSET.fullmatch(charset):
        return content
    text = content.decode(charset, errors="replace")
    if text.count("�") * 200 > len(text):
        return content
    return text.encode("utf-8", errors="replace")


def _one_line(value: object) -> str:
    """Give the beginning of a header's value, which may be folded or endless."""
    return "".join(char if char.isprintable() else " " for char in str(value)[:_HEADER]).strip()


def _by_name(name: str) -> str:
    return _TELLING.get(PurePosixPath(unquote(name)).suffix.lower(), "")


def _wrong(kind: str, there: Location) -> WrongType:
    said = f"is of the kind {shown(kind)}" if kind else "does not say what kind it is"
    return WrongType(
        f"What {shown(there.host)} gives at this address {said}, and postings are read from web "
        "pages, plain text, PDF, Word (.docx) and JSON. Nothing was kept. Save or copy its words "
        "into one of these, and give that file."
    )
