"""A mail taken apart: whom it is from, what it is called, its words as text and as HTML, its files.

Headers are read by the older of the two grammars that Python has: the newer one takes quadratic
time on hostile headers and raises errors of its own on broken ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from ..decoding import decode
from ..errors import Damaged, IntakeError, TooLarge

_MOST_PARTS: Final = 200
_DEEPEST: Final = 8
_MOST_FILES: Final = 5
_LONGEST_HEADER: Final = 2_000
_SPRAWLING: Final = re.compile(rb"^content-[^\n]{0,60}:(?:[^\n]|\n[ \t]){4000}", re.I | re.M)
_AUTOMATIC: Final = {
    "Auto-Submitted": re.compile(r"\s*auto-", re.IGNORECASE),
    "X-Autoreply": re.compile(r"\s*yes", re.IGNORECASE),
    "Precedence": re.compile(r"\s*auto_reply", re.IGNORECASE),
}
"""What a machine writes into the head of what it answers."""
_FLOWED_SPACE: Final = re.compile(r"(?<!^--) \n(?=[^\n>])", re.MULTILINE)
_MARK: Final = re.compile(r"^(?:> ?)+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote: the name as it was given, and the address in lower case."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: what stands in its head, its words in one form or both, and what hangs on it.

    `inner` are mails attached whole, as some programs forward them. `sent` is None where the head
    has no date that can be read; `automatic` whether a machine says in it that it wrote.
    """

    subject: str = ""
    sender: Sender = Sender()
    sent: datetime | None = None
    automatic: bool = False
    text: str = ""
    html: str = ""
    attached: tuple[Attached, ...] = ()
    inner: tuple["Letter", ...] = ()


def letter_of(content: bytes) -> Letter:
    """Take a mail apart; raises `Damaged` or `TooLarge` where it is no mail of a sane shape."""
    if content.lower().count(b"boundary=") > _MOST_PARTS:
        raise TooLarge(
            "This mail is made of more parts than any mail that a person reads, so nothing was "
            "kept. Copy the words of the ad into a .txt file, and add that."
        )
    if _SPRAWLING.search(content):
        raise _damaged()
    try:
        return _letter(message_from_bytes(content, policy=policy.compat32), 0)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        # The parser promises to take anything, and breaks that promise on some hostile mails.
        raise _damaged() from error


def _damaged() -> Damaged:
    return Damaged(
        "The head of this mail is broken, so nothing was kept. Open it, copy the words of the ad "
        "into a .txt file, and add that."
    )


def _letter(mail: Message, depth: int) -> Letter:
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    files: list[Attached] = []
    inner: list[Letter] = []
    for part in list(_parts(mail, 0))[:_MOST_PARTS]:
        kind = part.get_content_type()
        if kind == "message/rfc822":
            held = part.get_payload()
            if isinstance(held, list) and depth < _DEEPEST and len(inner) < _MOST_FILES:
                inner += [
                    _letter(other, depth + 1) for other in held[:1] if isinstance(other, Message)
                ]
        elif _is_file(part) or kind not in texts:
            if len(files) < _MOST_FILES and not kind.startswith(("image/", "multipart/")):
                files.append(Attached(_words(part.get_filename() or "")[:100], _bytes(part)))
        else:
            texts[kind].append(_unflowed(part, _text(part)))
    return Letter(
        subject=_words(str(mail.get("Subject", ""))),
        sender=sender_in(_words(str(mail.get("From", "")))),
        sent=_sent(str(mail.get("Date", ""))),
        automatic=any(_AUTOMATIC[name].match(str(mail.get(name, ""))) for name in _AUTOMATIC),
        text="\n\n".join(texts["text/plain"]),
        html="\n".join(texts["text/html"]),
        attached=tuple(files),
        inner=tuple(inner),
    )


def sender_in(words: str) -> Sender:
    """Read "Dana Reyes <dana@example.com>" or "Reyes, Dana <…>" in its other forms."""
    name, address = parseaddr(words.replace("mailto:", "").replace("[", "<").replace("]", ">"))
    last, comma, first = name.partition(", ")
    turned = f"{first} {last}" if comma and len(first.split()) == 1 else name
    return Sender(" ".join(turned.strip("'\" ").split())[:80], address.lower()[:200])


def _sent(date: str) -> datetime | None:
    try:
        sent = parsedate_to_datetime(date[:_LONGEST_HEADER])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)


def _parts(mail: Message, depth: int) -> Iterator[Message]:
    """Give the leaves of a mail; a mail attached whole is one."""
    held = mail.get_payload()
    if mail.get_content_type() == "message/rfc822" or not isinstance(held, list):
        yield mail
    elif depth < _DEEPEST:
        for part in held[:_MOST_PARTS]:
            # A leaf that calls itself multipart holds words instead of parts.
            if isinstance(part, Message):
                yield from _parts(part, depth + 1)


def _is_file(part: Message) -> bool:
    return (part.get_content_disposition() or "") == "attachment" or (
        part.get_filename() is not None and part.get_content_type() != "text/html"
    )


def _bytes(part: Message) -> bytes:
    held = part.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""


def _text(part: Message) -> str:
    """Give the words of a part in its own encoding, else in the one they seem to be in."""
    content = _bytes(part)
    if not content.strip():
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        return content.decode(charset).replace("\r\n", "\n")
    except (LookupError, ValueError):
        pass
    try:
        return decode(content)
    except IntakeError:
        return ""


def _unflowed(part: Message, text: str) -> str:
    """Put together the lines that a program has wrapped and said so."""
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return (
        _FLOWED_SPACE.sub(" ", text) if flowed and part.get_content_type() == "text/plain" else text
    )


def without_marks(text: str) -> str:
    """Give a text without the ">" of what was quoted."""
    return _MARK.sub("", text)


def _words(header: str) -> str:
    """Give a header in plain words; what cannot be decoded stays as it was."""
    raw = header[:_LONGEST_HEADER]
    try:
        pieces = [
            piece.decode(charset or "ascii", errors="replace")
            if isinstance(piece, bytes)
            else piece
            for piece, charset in decode_header(raw)
        ]
    except (HeaderParseError, LookupError, ValueError):
        pieces = [raw]
    return " ".join("".join(pieces).split())
