"""A mail to what is read of an ad: the mail that holds it, or the file that came with it."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ...casebook.documents import Named
from ..errors import IntakeError, NotAPosting
from ..formats.mail import Attached, Letter, Sender, letter_of
from ..numbers import find
from ..titles import title_likeness
from .ad_contact import is_box_of_nobody, is_person
from .ad_evidence import is_ad
from .ad_fields import Fields
from .ad_mail import Mailed, bare_subject, mailed_in, post_in
from .sources import Source, from_page
from .wants import wants_of

_FILES: Final = 3
_FORWARDED: Final = (
    "The ad is in a mail that was forwarded; what was written above and below it was left out."
)
_ATTACHED: Final = "The ad is in “{name}”, a file that came with the mail; only that was read."
_BOARD: Final = re.compile(
    r"\b(?:indeed|linkedin|glassdoor|monster|ziprecruiter|stepstone|xing|reed|totaljobs|"
    r"simplyhired|careerbuilder|dice|jobs?|alerts?|careers?|news|newsletter|notifications?)\b",
    re.IGNORECASE,
)


def from_mail(content: bytes, read: Callable[[bytes, str], Source]) -> Source:
    """Read the ad in a mail; `read` takes a file that came with it and its name.

    Raises `NotAPosting` for a mail without an ad, and what `letter_of` raises.
    """
    letter = letter_of(content)
    for mailed in mailed_in(letter):
        heads = (bare_subject(mailed.subject),)
        if is_ad(mailed.asking, heads, post_in(mailed.subject)):
            return _source(mailed)
    return _attached(letter, read)


def _source(mailed: Mailed) -> Source:
    source = from_page(mailed.page)
    subject = bare_subject(mailed.subject)
    post = post_in(mailed.subject)
    return replace(
        source,
        fields=Fields({"title": post, **source.fields}) if post else source.fields,
        heads=tuple(head for head in (subject, *source.heads) if head),
        asking=mailed.asking,
        sender=_candidate(mailed.sender, mailed.signature),
        remarks=(*source.remarks, _FORWARDED) if mailed.forwarded else source.remarks,
    )


def _candidate(sender: Sender, signature: tuple[str, ...]) -> Named | None:
    """Give the sender where it is a person; a board's robot or an office is nobody to ask for."""
    nobody = is_box_of_nobody(sender.address) or _BOARD.search(f"{sender.name} {sender.address}")
    if nobody or not is_person(sender.name):
        return None
    numbers = find("\n".join(signature))
    return Named(
        name=sender.name,
        phone=numbers[0][1] if numbers else "",
        email=sender.address,
        title=next((line for line in signature if title_likeness(line) >= 2), ""),
    )


def _attached(letter: Letter, read: Callable[[bytes, str], Source]) -> Source:
    """Read the first file that holds an ad."""
    for file in _files(letter)[:_FILES]:
        try:
            source = read(file.content, file.name)
        except IntakeError:
            continue
        if source.block or (is_ad(source.page, source.heads) and wants_of(source.page)):
            said = _ATTACHED.format(name=file.name or "a file without a name")
            subject = bare_subject(letter.subject)
            return replace(source, heads=(*source.heads, subject), remarks=(*source.remarks, said))
    raise NotAPosting(
        "No job ad was found in this mail or in a file that came with it, so it cannot serve as a "
        "posting. Nothing was kept. Copy the words of the ad into a .txt file, and add that."
    )


def _files(letter: Letter) -> list[Attached]:
    return [*letter.attached, *(file for inner in letter.inner for file in inner.attached)]
