"""A message as an e-mail that is not sent yet: a draft that a mail program opens, and a link."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from ringback.words.message import Message

from .characters import one_line, plain
from .errors import NotAnAddress, TooLong
from .matter import MAX_TEXT

if TYPE_CHECKING:
    from email.headerregistry import Address

LONGEST_LINK: Final = 1900
"""Characters of a link that every mail program and browser still takes."""

_LONGEST_SUBJECT: Final = 200
_LONGEST_NAME: Final = 100
_LONGEST_ADDRESS: Final = 254
_ADDRESS: Final = re.compile(r"[^\s@<>()\[\]\\,;:\"]{1,64}@[^\s@<>()\[\]\\,;:\"]+")
_DOMAIN: Final = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Somebody's name and e-mail address; either may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link that opens a mail program; `remark` tells what had to be left out of it."""

    href: str
    remark: str = ""


_TOO_LONG_FOR_A_LINK: Final = (
    "The message is too long for a link, so the link opens an empty mail with its subject: copy "
    "the text into it, or open the draft (.eml)."
)


def as_eml(
    message: Message, sender: Mailbox, recipient: Mailbox, at: datetime | None = None
) -> bytes:
    """Give a message as a draft in UTF-8 that nothing sends by itself.

    An address that is empty is left out, and so is the date unless `at` gives it. Raises
    `NotAnAddress`, or `TooLong` beyond 20,000 characters.
    """
    # These load the sockets too, which only who wants a draft should wait for.
    from email.message import EmailMessage  # noqa: PLC0415 - slow to load
    from email.policy import SMTP, SMTPUTF8  # noqa: PLC0415 - as above
    from email.utils import format_datetime  # noqa: PLC0415 - as above

    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"
    for header, mailbox in (("From", sender), ("To", recipient)):
        if mailbox.address.strip():
            draft[header] = _address(mailbox)
    draft["Subject"] = _subject(message)
    if at is not None:
        draft["Date"] = format_datetime(at)
    draft.set_content(_body(message), charset="utf-8", cte="quoted-printable")
    return draft.as_bytes(policy=SMTP if _ascii(sender, recipient) else SMTPUTF8)


def mailto(address: str, message: Message) -> Link:
    """Give a link that opens the message in a mail program (RFC 6068), at most 1,900 characters.

    Without an address it is asked for there. Raises `NotAnAddress` or `TooLong`.
    """
    to = quote(_checked(address), safe="@") if address.strip() else ""
    bare = f"mailto:{to}?subject={quote(_subject(message), safe='')}"
    whole = f"{bare}&body={quote(_body(message).replace(chr(10), chr(13) + chr(10)), safe='')}"
    return Link(whole) if len(whole) <= LONGEST_LINK else Link(bare, _TOO_LONG_FOR_A_LINK)


def _body(message: Message) -> str:
    paragraphs = message.paragraphs
    size = sum(map(len, paragraphs))
    if size > MAX_TEXT:
        raise TooLong(
            f"This message has {size:,} characters, and no more than {MAX_TEXT:,} go into an "
            "e-mail. Nothing was made. Shorten it."
        )
    return "\n\n".join(filter(None, map(plain, paragraphs)))


def _subject(message: Message) -> str:
    return one_line(message.subject)[:_LONGEST_SUBJECT]


def _address(mailbox: Mailbox) -> "Address":
    from email.headerregistry import Address  # noqa: PLC0415 - as above

    name = one_line(mailbox.name)[:_LONGEST_NAME].rstrip()
    user, _, domain = _checked(mailbox.address).partition("@")
    return Address(name, user, domain)


def _checked(address: str) -> str:
    """Give an address with its domain as the net writes it; raises `NotAnAddress`."""
    bare = address.strip()
    name, _, domain = bare.partition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    odd = one_line(bare) != bare or name.startswith(".") or name.endswith(".") or ".." in name
    if (
        odd
        or len(bare) > _LONGEST_ADDRESS
        or not _ADDRESS.fullmatch(bare)
        or not _DOMAIN.fullmatch(domain)
    ):
        raise NotAnAddress(
            f"{bare[:80]!r} is no e-mail address, so no mail was made. It has the form "
            "name@example.com."
        )
    return f"{name}@{domain}"


def _ascii(*mailboxes: Mailbox) -> bool:
    return all(each.address.partition("@")[0].isascii() for each in mailboxes)
