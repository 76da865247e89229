"""A letter as it stands on paper: who writes, when, to whom, and what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from ringback.casebook.people import Contact
from ringback.words.english.abbreviations import STATES
from ringback.words.english.lists import words
from ringback.words.english.titles import titles
from ringback.words.message import Brief, Message
from ringback.words.reach import own_number, there
from ringback.words.spoken.dates import MONTHS

MONTH_FIRST: Final = words("US CA")
"""Countries whose letters are dated "November 22, 2026"."""

_NO_ADDRESS_OF_THEIRS: Final = (
    "Their postal address is not known, so the letter cannot go by post yet: "
    "add it with `ringback contact … --post ADDRESS`."
)
_NO_ADDRESS_OF_ONES_OWN: Final = (
    "Your own postal address is not known, so the letter does not bear it: "
    "add it with `ringback me --post ADDRESS`."
)
_LONGEST: Final = 1000
"""Characters of a postal address that are looked at."""
_BREAKS: Final = re.compile(r"[\n\r;|•·\u2028\u2029]+")
_HOUSE_PARTS: Final = "apartment|apt|suite|ste|unit|floor|fl|room|rm|building|bldg|flat|level|lot"
_PART_OF_A_HOUSE: Final = re.compile(
    rf"(?:{_HOUSE_PARTS})\b|#|\d+(?:st|nd|rd|th) floor\b", re.IGNORECASE
)
_FLAT: Final = re.compile(
    rf"(?:(?:{_HOUSE_PARTS}|no)\.? ?)?[A-Za-z]?\d{{1,5}}[A-Za-z]?", re.IGNORECASE
)
_HOUSE_NUMBER: Final = re.compile(r"\d{1,6}(?:[-/]\d{1,6})?[A-Za-z]?")
_ZIP: Final = r"\d{5}(?:-\d{4})?"
_REGION: Final = re.compile(
    # "TX", "TX 78701", "ON M5V 2T6", "NSW 2000", "Texas 78701"; but no "UK" and no "LS1 4AB".
    r"(?!(?:UK|GB|USA?|UAE|EU)\b)[A-Z]{2,3}\.?(?: +[A-Z0-9][A-Z0-9 -]{2,9})?|"
    rf"(?:{'|'.join(STATES.values())})(?: +{_ZIP})?",
)
_CODE: Final = re.compile(rf"{_ZIP}|\d{{4,6}}|[A-Z]\d[A-Z] ?\d[A-Z]\d")
_FIRM_ENDING: Final = re.compile(r"(?:inc|llc|l\.l\.c|llp|ltd|limited|corp|co|plc)\.?", re.I)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter line by line; whatever is not known is empty, and its line is left out.

    `sender` begins with a name, `recipient` with a name and the employer; the lines of the postal
    address follow. `reach` is how the sender is reached, telephone and e-mail. `paragraphs` begin
    with the salutation and end with the close, whose second line is the name. `country` is the
    recipient's (ISO 3166), which decides on paper and envelope.
    """

    sender: tuple[str, ...]
    reach: tuple[str, ...]
    recipient: tuple[str, ...]
    date: str
    subject: str
    paragraphs: tuple[str, ...]
    country: str = ""

    @property
    def own_address(self) -> tuple[str, ...]:
        """The lines of the sender's postal address; none where it is not known."""
        return tuple(filter(None, self.sender[1:]))

    @property
    def their_address(self) -> tuple[str, ...]:
        """The lines of the recipient's postal address; none where it is not known."""
        return tuple(filter(None, self.recipient[2:]))


def sheet(message: Message, brief: Brief) -> Sheet:
    """Lay a message out as a letter, dated `brief.today`; what is not known is left out (F4).

    Its subject is the position alone: the sender, whom that of an e-mail names, stands above.
    """
    seeker, country = brief.seeker, there(brief).upper()
    phone = "" if seeker.telephone == "no" else own_number(brief)
    titled = titles(brief.posting.title, brief.posting.place.text)
    return Sheet(
        sender=_block(seeker.post, _one_line(seeker.name)),
        reach=tuple(filter(None, (phone, _one_line(seeker.email)))),
        recipient=_recipient(brief),
        date=_dated(brief.today, country),
        subject=titled[0] if titled else "",
        paragraphs=message.paragraphs,
        country=country,
    )


def lacking(sheet: Sheet) -> tuple[str, ...]:
    """Tell which postal address is not known, and by which command it is added."""
    lacks = {
        _NO_ADDRESS_OF_THEIRS: not sheet.their_address,
        _NO_ADDRESS_OF_ONES_OWN: not sheet.own_address,
    }
    return tuple(text for text, lacks_it in lacks.items() if lacks_it)


def _recipient(brief: Brief) -> tuple[str, ...]:
    contact: Contact | None = brief.contact
    if contact is None:
        return ("", _one_line(brief.posting.employer))
    post = contact.line("post")
    employer = _one_line(contact.employer or brief.posting.employer)
    return _block(post.value if post else "", _one_line(contact.name), employer)


def _dated(day: date, country: str) -> str:
    month = MONTHS[day.month - 1]
    if not country or country in MONTH_FIRST:
        return f"{month} {day.day}, {day.year}"
    return f"{day.day} {month} {day.year}"


def _block(post: str, *heads: str) -> tuple[str, ...]:
    """Give who is named, then the address; a line of it that only names them again is dropped."""
    named = {head.casefold() for head in heads}
    return (*heads, *(line for line in _lines(post) if line.casefold() not in named))


def _lines(post: str) -> Iterator[str]:
    """Give a postal address line by line: as it was laid out, else broken where letters do."""
    laid_out = [_one_line(line).strip(" ,") for line in _BREAKS.split(post[:_LONGEST].strip())]
    if len(laid_out) > 1:
        yield from filter(None, laid_out)
        return
    parts = [*filter(None, map(_one_line, post[:_LONGEST].split(",")))]
    held = ""
    for number, part in enumerate(parts):
        alone = number == 1 and _opens(held)
        if held and not alone and not _belongs(part, parts[number + 1 : number + 2]):
            yield held
            held = ""
        held = f"{held}, {part}" if held else part
    if held:
        yield held


def _opens(line: str) -> bool:
    """Say whether an address cannot break after this: "12" or "Flat 2", but not "No Lane"."""
    return bool(_HOUSE_NUMBER.fullmatch(line) or _FLAT.fullmatch(line))


def _belongs(part: str, following: list[str]) -> bool:
    """Say whether a part stands on the line before it: "Suite 4", "TX 78701", "Inc."."""
    if _REGION.fullmatch(part):
        # In "New York, New York 10001" and "Washington, DC 20001" the first is the town.
        return not any(map(_REGION.fullmatch, following))
    joined = _PART_OF_A_HOUSE.match(part) or _CODE.fullmatch(part) or _FIRM_ENDING.fullmatch(part)
    return bool(joined)


def _one_line(text: str) -> str:
    return " ".join(text.split())
