"""The letter as every form of it takes it: cleaned, bounded, its empty lines left out."""

from dataclasses import dataclass
from typing import Final

from ringback.words.letters.sheet import Sheet, lacking

from .characters import one_line, plain
from .errors import NoAddress, TooLong

MAX_TEXT: Final = 20_000
"""Characters of a letter: about eight pages, and more than anybody reads."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What stands in a letter, from the top; `ending` are the lines below the text.

    The first line of `ending` closes, and between it and the others one signs.
    """

    sender: tuple[str, ...]
    reach: tuple[str, ...]
    date: str
    recipient: tuple[str, ...]
    subject: str
    paragraphs: tuple[str, ...]
    ending: tuple[str, ...]
    title: str
    author: str


def matter_of(sheet: Sheet) -> Matter:
    """Give what stands in a letter; raises `TooLong`."""
    _bound(sheet)
    paragraphs = _lines(*map(plain, sheet.paragraphs))
    last = tuple(paragraphs[-1].split("\n")) if paragraphs else ()
    closes = len(paragraphs) > 1 and len(last) > 1
    recipient, subject = _lines(*map(one_line, sheet.recipient)), one_line(sheet.subject)
    whom = f"Letter to {recipient[0]}" if recipient else "Letter"
    return Matter(
        sender=_lines(*map(one_line, sheet.sender)),
        reach=_lines(*map(one_line, sheet.reach)),
        date=one_line(sheet.date),
        recipient=recipient,
        subject=subject,
        paragraphs=paragraphs[:-1] if closes else paragraphs,
        ending=last if closes else (),
        title=f"{whom}: {subject}" if subject else whom,
        author=one_line(sheet.sender[0]) if sheet.sender else "",
    )


def addressed(sheet: Sheet) -> Matter:
    """Give what stands in a letter that has an address to go to; raises `NoAddress`, `TooLong`."""
    if not any(map(one_line, sheet.their_address)):
        raise NoAddress(f"There is nothing to print. {lacking(sheet)[0]}")
    return matter_of(sheet)


def _bound(sheet: Sheet) -> None:
    lines = (*sheet.sender, *sheet.reach, sheet.date, *sheet.recipient, sheet.subject)
    size = sum(map(len, (*lines, *sheet.paragraphs)))
    if size > MAX_TEXT:
        raise TooLong(
            f"This letter has {size:,} characters, and no more than {MAX_TEXT:,} are set on paper. "
            "Nothing was made. Shorten it, or take its text and print that."
        )


def _lines(*lines: str) -> tuple[str, ...]:
    return tuple(filter(None, lines))
