"""Bytes to text: bounds on size, formats that are no text, and the signs nobody sees."""

import re
from typing import Final

from .charsets import text_of
from .errors import Empty, NotText, TooLarge

MAX_FILE: Final = 25_000_000
"""Bytes of the largest document of any kind that is read."""

MAX_HTML: Final = 5_000_000
"""Bytes of the largest web page: most of one is no words."""

MAX_BYTES: Final = 2_000_000
"""Bytes of the largest plain text."""

_COPY: Final = "Open it, choose all, copy, and save that as a .txt file; then add the .txt file."
_SAVE: Final = "Open it and save it as .docx or PDF; then add that."
_TYPE: Final = "Type or copy its words into a .txt file."
_UNPACK: Final = "Unpack it and give the document inside."

_MAGIC: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"{\\rtf", "a Rich Text document (.rtf)", _SAVE),
    (b"\x89PNG", "a picture", _TYPE),
    (b"\xff\xd8\xff", "a picture", _TYPE),
    (b"GIF8", "a picture", _TYPE),
    (b"II*\x00", "a picture", _TYPE),
    (b"MM\x00*", "a picture", _TYPE),
    (b"RIFF", "a sound or picture file", "Give the document itself as text."),
    (b"\x1f\x8b", "a compressed file", _UNPACK),
    (b"Rar!", "a packed file", _UNPACK),
    (b"7z\xbc\xaf", "a packed file", _UNPACK),
)

_ZIPPED: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"opendocument.text", "an OpenDocument text (.odt)", _SAVE),
    (b"Index/Document", "a Pages document", "Open it and export it as Word or PDF; add that."),
    (b"word/", "a Word document (.docx)", _SAVE),
    (b"xl/workbook", "an Excel workbook", _COPY),
    (b"ppt/presentation", "a PowerPoint presentation", "Save it as PDF; then add that."),
)

_HTML: Final = re.compile(
    rb"<(?:!doctype html|html|head|body|div|script|article|main|h1|p)\b", re.IGNORECASE
)
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2060\ufeff]")


def called(name: str) -> str:
    """Give what a sentence begins with that speaks of a document."""
    return f"“{name}”" if name else "The document"


def check_size(content: bytes, *, most: int = MAX_FILE, name: str = "") -> None:
    """Raise `TooLarge` beyond the bound."""
    if len(content) <= most:
        return
    # Of a very large file only the first bytes were taken in, so how large it is nobody knows.
    size = f"{len(content) / 1e6:.1f} MB" if len(content) <= MAX_FILE else "more than 25 MB"
    raise TooLarge(
        f"{called(name)} has {size}; of this kind up to {most / 1e6:.0f} MB are read. Nothing was "
        "kept. Save only the text of it as a .txt file and add that."
    )


def decode(content: bytes, *, name: str = "") -> str:
    """Give the text of a document with plain line ends; raises `Empty`, `TooLarge`, `NotText`."""
    check_size(content, name=name)
    _refuse_formats(content, name)
    page = name.lower().endswith((".html", ".htm", ".xhtml")) or _is_page(content)
    check_size(content, most=MAX_HTML if page else MAX_BYTES, name=name)
    if not content.strip():
        raise Empty(
            f"{called(name)} is empty, so there is nothing to read. Look whether it was saved, "
            "then add it again."
        )
    text = text_of(content)
    if text is None:
        raise _unread(name, "no text that can be told (its bytes stand for no words)", _COPY)
    text = tidy(text)
    if not text.strip():
        raise Empty(
            f"{called(name)} holds no visible words, so there is nothing to read. Look whether it "
            "was saved, then add it again."
        )
    return text


def tidy(text: str) -> str:
    """Give a text with plain line ends and spaces, and without the signs that nobody sees."""
    text = re.sub(r"\r\n?|[\u2028\u2029\x85\v\f]", "\n", text)
    return _INVISIBLE.sub("", _SPACES.sub(" ", text))


def _is_page(content: bytes) -> bool:
    """Whether this is a web page, in an encoding of one byte or of two."""
    return _HTML.search(content[:6000].replace(b"\x00", b"")) is not None


def _refuse_formats(content: bytes, name: str) -> None:
    """Raise `NotText` for the formats that show themselves by their first bytes."""
    head = content[:8].lstrip()
    for magic, what, way in _MAGIC:
        if head.startswith(magic) or content.startswith(magic):
            raise _unread(name, what, way)
    if content[4:8] == b"ftyp":
        raise _unread(name, "a picture or film", _TYPE)
    if content.startswith(b"PK\x03\x04"):
        found = (each[1:] for each in _ZIPPED if each[0] in content)
        raise _unread(name, *next(found, ("a packed file", _UNPACK)))
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        if "__substg1.0".encode("utf-16-le") in content:
            raise _unread(name, "an Outlook message (.msg)", "Save it as .eml, or copy its words.")
        raise _unread(name, "an old Office document (.doc)", _SAVE)


def _unread(name: str, what: str, way: str) -> NotText:
    return NotText(
        f"{called(name)} is {what}. Ringback reads PDF, Word (.docx), plain text, JSON Resume, "
        f"web pages and e-mails, so nothing was kept. {way}"
    )
