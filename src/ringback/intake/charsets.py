"""The encoding of a text, told from its bytes, and what a wrong one did to it taken back."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

_DECLARABLE: Final[frozenset[str]] = frozenset(
    {
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "windows-1250",
        "windows-1251",
        "windows-1252",
        "koi8-r",
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

_DECLARED = re.compile(
    rb"(?:charset\s*=|<\?xml[^>]{0,60}encoding\s*=)\s*[\"']?([\w-]{3,20})", re.IGNORECASE
)
_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE: Final = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SAMPLE: Final = 20_000

_NO_SIGNS: Final = ("Cc", "Cn", "Cs")

_C1 = re.compile(r"[\x80-\x84\x86-\x9f]")
_WRONG_CASE = re.compile(r"[a-z][À-ÞŒŠŽŸ]|[A-Z]Õ[a-z]|(?<!\w)(?:[à-þœšžƒ]|[ÐÑ])(?!\w)")
_WRONG_SIGN = re.compile(r"\w[†‡ˆ‰¥¢£§¶ß®©¨≠ÆØ∞±≤≥∂∑∏π∫ªºΩ¿¡¬√ƒ≈∆]\w|^[¥][ \t]", re.MULTILINE)

_CP1252: Final = {
    byte: bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in range(128, 256)
}
_BYTE: Final = {sign: byte for byte, sign in _CP1252.items()}
_SIGNS: Final = "".join(sorted(_BYTE))
_RUN = re.compile(f"[{re.escape(_SIGNS)}]{{2,}}")
_MISREAD = re.compile(
    f"[ÃÅÄ][{re.escape(''.join(_CP1252[b] for b in range(128, 192)))}]|Â[\xa0-¿]|â€."
)


def text_of(content: bytes) -> str | None:
    """Give the text that bytes stand for; None where they stand for none."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\x00" in content[:_SAMPLE]:
        return next((text for text in _wide(content) if _is_prose(text) and _parted(text)), None)
    return next((text for text in map(_mended, _guesses(content)) if _is_prose(text)), None)


def _wide(content: bytes) -> Iterator[str]:
    """Give the text in encodings of two and four bytes, as far as their zeros allow."""
    sample = content[:_SAMPLE]
    for encoding in _WIDE:
        width = 4 if "32" in encoding else 2
        low = 0 if encoding.endswith("le") else width - 1
        # In western text all bytes but the low one are zero; in none is the low one.
        if sample[low::width].count(0) * 50 > len(sample) // width:
            continue
        yield content[: len(content) // width * width].decode(encoding, errors="replace")


def _guesses(content: bytes) -> Iterator[str]:
    """Give the text in the encodings that it may have, the likeliest first."""
    utf8 = _as_utf8(content)
    if utf8 is not None:
        yield utf8
    eastern = _mostly_high(content)
    for encoding in (*_declared(content), *(("euc_jp", "shift_jis") if eastern else ())):
        with suppress(UnicodeDecodeError):
            yield content.decode(encoding)
    if not eastern:
        yield _western(content)


def _as_utf8(content: bytes) -> str | None:
    """Read UTF-8 in which a few bytes may be of another encoding, or cut off at the end."""
    text = content.decode("utf-8-sig", errors="surrogateescape")
    if text.isascii():
        return text
    strays = re.findall(r"[\udc80-\udcff]", text)
    if not strays:
        return text
    high = sum(char > "\x7f" for char in text)
    if len(strays) * 4 > high:
        return None
    return re.sub(r"[\udc80-\udcff]", lambda stray: _CP1252[ord(stray[0]) - 0xDC00], text)


def _western(content: bytes) -> str:
    """Read as Windows or as an old Mac wrote, by which words come out the less strange."""
    windows = content.decode("latin-1").translate(_CP1252)
    mac = content.decode("mac_roman")
    return mac if _oddity(mac) < _oddity(windows) else windows


def _oddity(text: str) -> int:
    """Count what no language writes: capitals with accents inside words, signs for letters."""
    sample = text[: 10 * _SAMPLE]
    return len(_WRONG_CASE.findall(sample)) + len(_WRONG_SIGN.findall(sample))


def _mostly_high(content: bytes) -> bool:
    """Whether so many bytes lie beyond ASCII that no western language is written with them."""
    sample = content[:_SAMPLE]
    return sum(byte > 127 for byte in sample) * 3 > len(sample)


def _declared(content: bytes) -> tuple[str, ...]:
    """Give the encoding that a web page declares near its top, if it is one we know."""
    match = _DECLARED.search(content[:2048])
    charset = match[1].decode("ascii", errors="ignore").lower() if match else ""
    # What calls itself Latin 1 is what Windows wrote, as browsers know too.
    return (charset,) if charset in _DECLARABLE - {"iso-8859-1", "windows-1252"} else ()


def _parted(text: str) -> bool:
    """Whether there are spaces, stops or line ends: bytes read two by two at random have none."""
    sample = text[:_SAMPLE]
    return sum(char in " \n\u3000、。" for char in sample) * 100 > len(sample)


def _is_prose(text: str) -> bool:
    """Whether hardly any of its first characters are control characters, or none at all."""
    sample = text[:_SAMPLE]
    odd = sum(
        char == "\ufffd" or (unicodedata.category(char) in _NO_SIGNS and char not in "\n\r\t\f\v")
        for char in sample
    )
    return odd * 50 <= len(sample)


def _mended(text: str) -> str:
    """Take back what a program did that read UTF-8 or Windows's signs as something else."""
    if _C1.search(text):
        text = _C1.sub(lambda sign: _CP1252[ord(sign[0])], text)
    for _ in range(2):
        if len(_MISREAD.findall(text)) < 2:
            break
        text = _RUN.sub(_as_meant, text)
    return text


def _as_meant(run: "re.Match[str]") -> str:
    """Give signs that are the bytes of UTF-8 as the characters that these stand for."""
    try:
        return bytes(_BYTE[sign] for sign in run[0]).decode("utf-8")
    except UnicodeDecodeError:
        return run[0]
