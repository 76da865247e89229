"""What kind of document this is: by its content first, by its name where that leaves it open."""

import re
from typing import Final, Literal

Kind = Literal["pdf", "docx", "mail", "text"]

_PDF: Final = re.compile(rb"%PDF-\d\.\d")
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_OTHER_ZIPS: Final = (b"opendocument", b"xl/workbook", b"ppt/presentation", b"Index/Document")
_FIELD: Final = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?\S", re.MULTILINE)
_ON_THE_WAY: Final = frozenset(
    (
        b"received",
        b"return-path",
        b"message-id",
        b"mime-version",
        b"delivered-to",
        b"dkim-signature",
        b"content-type",
        b"content-transfer-encoding",
        b"authentication-results",
    )
)
"""Fields that only a mail program writes; "From:" and "Subject:" stand in any pasted text."""


def kind_of(content: bytes, name: str = "") -> Kind:
    """Tell the kind of a document; "text" is whatever is left: plain, JSON, a web page, unread."""
    ending = name.lower().rpartition(".")[2]
    if _is_pdf(content):
        return "pdf"
    if _is_word(content, ending):
        return "docx"
    if _is_mail(content, ending):
        return "mail"
    return "pdf" if ending == "pdf" and b"\x00" in content[:4000] else "text"


def _is_pdf(content: bytes) -> bool:
    """Whether the mark of a PDF stands at the top, or after what some program put before it."""
    mark = _PDF.search(content[:1024])
    return mark is not None and (not content[: mark.start()].strip(_BLANK) or b"endobj" in content)


def _is_word(content: bytes, ending: str) -> bool:
    """Whether this is a Word document, which is a packed one, or a locked one in its wrapping."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return _LOCKED in content
    if not content.startswith(b"PK\x03\x04") or any(mark in content for mark in _OTHER_ZIPS):
        return False
    return ending in ("docx", "docm", "dotx") or b"word/" in content


def _is_mail(content: bytes, ending: str) -> bool:
    """Whether the lines up to the first empty one are those of a mail program."""
    head = re.split(rb"\r?\n\r?\n", content[:20_000].lstrip(), maxsplit=1)[0]
    head = re.sub(rb"\AFrom \S+ [^\n]{0,80}\n", b"", head)
    fields = {field.lower() for field in _FIELD.findall(head)}
    if not _FIELD.match(head) or not fields & {b"from", b"subject", b"to"}:
        return False
    return ending == "eml" or bool(fields & _ON_THE_WAY)
