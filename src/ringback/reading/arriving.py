"""A mail as it arrives: a file that a mail program saved, or its words pasted into one."""

import re
from typing import Final

from ringback.intake.decoding import decode
from ringback.intake.formats.mail import Letter, letter_of
from ringback.intake.formats.sniffing import kind_of
from ringback.intake.webpage import page_of_fragment

from .mail import Received

_HEAD: Final = re.compile(rb"\s*(?:from|subject|date|to|sent):[ \t]?\S", re.IGNORECASE)


def arrived(content: bytes, name: str = "") -> Received:
    """Take a mail as a file gives it; words without a head are those of a mail from nobody said.

    Raises `IntakeError`.
    """
    if kind_of(content, name) == "mail" or _HEAD.match(content):
        return _of(letter_of(content))
    return Received("", "", "", decode(content, name=name), None)


def _of(letter: Letter) -> Received:
    return Received(
        letter.subject,
        letter.sender.name,
        letter.sender.address,
        letter.text if letter.text.strip() else page_of_fragment(letter.html).text,
        letter.sent,
        letter.automatic,
    )
