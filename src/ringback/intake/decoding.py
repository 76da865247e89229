"""Bytes to text: encodings, bounds, and what is refused because it is no text."""

import re
import unicodedata
from typing import Final

from .errors import Empty, NotText, TooLarge

MAX_BYTES: Final = 2_000_000
"""The largest document that is read."""

_COPY = "Open it, choose all, copy, and save that as a .txt file; then add the .txt file."

_MAGIC: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"%PDF", "a PDF", _COPY),
    (b"\xd0\xcf\x11\xe0", "an old Word document (.doc)", "Save it as plain text (.txt)."),
    (b"{\\rtf", "a Rich Text document", "Save it as plain text (.txt)."),
    (b"\x89PNG", "a picture", "Type or copy its words into a .txt file."),
    (b"\xff\xd8\xff", "a picture", "Type or copy its words into a .txt file."),
    (b"GIF8", "a picture", "Type or copy its words into a .txt file."),
    (b"II*\x00", "a picture", "Type or copy its words into a .txt file."),
    (b"MM\x00*", "a picture", "Type or copy its words into a .txt file."),
    (b"RIFF", "a sound or picture file", "Give the document itself as text."),
    (b"\x1f\x8b", "a compressed file", "Unpack it and give the document inside."),
)

_ZIPPED: Final[tuple[tuple[bytes, str], ...]] = (
    (b"word/", "a Word document (.docx)"),
    (b"opendocument.text", "an OpenDocument text (.odt)"),
    (b"Index/Document", "a Pages document"),
)

_CHARSETS: Final[frozenset[str]] = frozenset(
    {
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "windows-1250",
        "windows-1251",
        "windows-1252",
        "shift_jis",
        "euc-jp",
        "iso-2022-jp",
        "euc-kr",
        "gb2312",
        "gbk",
        "gb18030",
        "big5",
    }
)
"""What a page may declare: text encodings only, as Python also knows stranger ones."""

_DECLARED = re.compile(rb"charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2060\ufeff]")


def decode(content: bytes, *, name: str = "") -> str:
    """Give the text of a document with plain line ends; raises `Empty`, `TooLarge`, `NotText`."""
    called = f"“{name}”" if name else "The document"
    if len(content) > MAX_BYTES:
        raise TooLarge(
            f"{called} has {len(content) / 1e6:.1f} MB; documents up to "
            f"{MAX_BYTES / 1e6:.0f} MB are read. Nothing was kept. "
            "Save only the text of it as a .txt file and add that."
        )
    if not content.strip():
        raise Empty(
            f"{called} is empty, so there is nothing to read. Look whether it was saved, then "
            "add it again."
        )
    _refuse_formats(content, called)
    text = _tidy(_text(content, called))
    if not text.strip():
        raise Empty(
            f"{called} holds no visible words, so there is nothing to read. Look whether it was "
            "saved, then add it again."
        )
    return text


def _refuse_formats(content: bytes, called: str) -> None:
    """Raise `NotText` for the formats that show themselves by their first bytes."""
    head = content[:8].lstrip()
    for magic, what, way in _MAGIC:
        if head.startswith(magic) or content.startswith(magic):
            raise _unread(called, what, way)
    if content.startswith(b"PK\x03\x04"):
        what = next((what for mark, what in _ZIPPED if mark in content), "a packed file")
        raise _unread(called, what, "Save it as plain text (.txt), or copy its words into one.")


def _unread(called: str, what: str, way: str) -> NotText:
    return NotText(
        f"{called} is {what}. This version reads plain text, JSON Resume and HTML pages, so "
        f"nothing was kept. {way}"
    )


def _text(content: bytes, called: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise _unread(called, "no text (it holds zero bytes)", _COPY)
    western, eastern = ("cp1252",), ("euc_jp", "shift_jis")
    guesses = (*eastern, *western) if _mostly_high(content) else (*western, *eastern)
    for encoding in ("utf-8-sig", *_declared(content), *guesses):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_prose(text):
            return text
    raise _unread(called, "no text that can be told", _COPY)


def _mostly_high(content: bytes) -> bool:
    """Whether so many bytes lie beyond ASCII that no western language is written with them."""
    sample = content[:20_000]
    return sum(byte > 127 for byte in sample) * 3 > len(sample)


def _declared(content: bytes) -> tuple[str, ...]:
    """Give the encoding that a web page declares near its top, if it is one we know."""
    match = _DECLARED.search(content[:2048])
    charset = match[1].decode("ascii", errors="ignore").lower() if match else ""
    return (charset,) if charset in _CHARSETS else ()


def _is_prose(text: str) -> bool:
    """Whether hardly any of its first characters are control characters."""
    sample = text[:20_000]
    odd = sum(unicodedata.category(char) == "Cc" and char not in "\n\r\t\f\v" for char in sample)
    return odd * 50 <= len(sample)


def _tidy(text: str) -> str:
    text = re.sub(r"\r\n?|[\u2028\u2029\x85\v\f]", "\n", text)
    return _INVISIBLE.sub("", _SPACES.sub(" ", text))
