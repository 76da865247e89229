"""The ad in a mail: which of the mails within each other holds it, without heads and footers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ..formats.mail import Letter, Sender, sender_in, without_marks
from ..pages import Line, Page
from ..plain import page_of
from ..webpage import page_of_fragment
from .matter_of_page import page_of_lines
from .wants import wants_of

_SEPARATOR: Final = re.compile(
    r"\W*(?:forwarded message|original message|begin forwarded message|"
    r"weitergeleitete nachricht|ursprüngliche nachricht)\b.{0,60}|.{0,120}\b(?:wrote|schrieb)\s*:",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(
    r"\W{0,3}(?P<label>from|sent|date|to|cc|subject|reply-to|importance|attachments|"
    r"von|gesendet|datum|an|betreff)\W{0,3}:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_LABELS: Final = {"von": "from", "betreff": "subject", "gesendet": "sent", "datum": "date"}
_BEFORE_SUBJECT: Final = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:|\[[\w -]{2,20}\]|"
    r"(?P<job>(?:(?:new|latest) )?(?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?)"
    r"(?: (?:alert|opportunity|opening|posting|ad|open|available))?"
    r"(?: (?:near|for) (?:you|me)| in your area| you (?:may|might) like)?\s*[:!–—]|"
    r"(?:job|role|position|vacancy|opening)(?: alert| opportunity| opening)? -|"
    r"(?:help wanted|(?:we(?:['’]re| are) |now )?hiring)\s*[:!–—]))\s*",
    re.IGNORECASE,
)
_NO_POST: Final = re.compile(r"\d|[?!@]|\b(?:jobs|you|your|we|our|more)\b", re.IGNORECASE)
_FOOTER: Final = re.compile(
    r"unsubscribe|in (?:your|a) (?:web )?browser|you(?: are|['’]re) receiving|"
    r"you (?:have )?received this|(?:manage|update|change) your (?:e-?mail |job |subscription )?"
    r"(?:preferences|alerts?|settings|subscriptions?)|privacy policy|all rights reserved|"
    r"this (?:e-?mail|message)\b.{0,60}\b(?:confidential|intended|privileged)|sent from my|"
    r"(?:do not|don['’]t) reply to this|^©|abmelden|abbestellen",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(
    r"--|__+|(?:(?:best|kind|kindest|warm|many|with|all the)\s+)*(?:regards|thanks|wishes|best)|"
    r"(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|thank you|thanks|cheers|"
    r"(?:mit freundlichen|viele|beste) grü(?:ß|ss)en?",
    re.IGNORECASE,
)
_BRACKETED: Final = re.compile(r"<([^<>\s]{1,100}@[^<>\s]{1,100})>")
"""An address, which would be taken for a tag."""
_HEAD_LINES: Final = 8
_LONGEST_SIGNATURE: Final = 14
_LONGEST_POST: Final = 6
"""Words of a post that no list knows."""


@dataclass(frozen=True, slots=True)
class Mailed:
    """One of the mails within a mail: its words, and how many lines stand before its signature."""

    subject: str
    sender: Sender
    page: Page
    signed: int
    forwarded: bool = False

    @property
    def asking(self) -> Page:
        """The words without the signature, which asks for nothing."""
        return replace(self.page, lines=self.page.lines[: self.signed])

    @property
    def signature(self) -> tuple[str, ...]:
        """The short lines of the signature."""
        return tuple(line.text for line in self.page.lines[self.signed :] if len(line.text) <= 60)


def mailed_in(letter: Letter) -> list[Mailed]:
    """Give the mails within a mail, the likeliest ad first: where most is asked, then most said."""
    found = [
        *_mailed(letter, forwarded=False),
        *(one for inner in letter.inner for one in _mailed(inner, forwarded=True)),
    ]
    return sorted(found, key=_worth, reverse=True)


def bare_subject(subject: str) -> str:
    """Give a subject without "Fwd:", "[External]" or "Job alert:" before it."""
    while mark := _BEFORE_SUBJECT.match(subject):
        subject = subject[mark.end() :]
    return subject.strip()


def post_in(subject: str) -> str:
    """Give the post behind "Job alert:" or "Opening:", whatever its name; empty without such."""
    told = False
    while mark := _BEFORE_SUBJECT.match(subject):
        told, subject = told or mark["job"] is not None, subject[mark.end() :]
    few = len(subject.split()) <= _LONGEST_POST
    return subject.strip() if told and few and not _NO_POST.search(subject) else ""


def _worth(mailed: Mailed) -> tuple[int, int]:
    return len(wants_of(mailed.asking)), len(mailed.page.text)


def _mailed(letter: Letter, *, forwarded: bool) -> Iterator[Mailed]:
    subject, sender = letter.subject, letter.sender
    lines = _page(letter).lines
    begun = at = 0
    while at < len(lines):
        head, taken = _head(lines, at)
        if taken:
            yield from _written(subject, sender, lines[begun:at], forwarded=forwarded)
            subject, sender = head.get("subject", subject), sender_in(head.get("from", ""))
            begun, forwarded = at + taken, True
        at += max(1, taken)
    yield from _written(subject, sender, lines[begun:], forwarded=forwarded)


def _page(letter: Letter) -> Page:
    """Give the fuller of the two forms of a mail; its HTML, where both say the same."""
    text = page_of(_BRACKETED.sub(r"[\1]", without_marks(letter.text)))
    shown = page_of_fragment(letter.html) if letter.html.strip() else Page("", ())
    return shown if 2 * len(shown.text) >= len(text.text) else text


def _head(lines: tuple[Line, ...], at: int) -> tuple[dict[str, str], int]:
    """Read the head of a mail within the mail, and give how many lines it takes."""
    marked = bool(_SEPARATOR.fullmatch(lines[at].text[:200]))
    taken = int(marked)
    head: dict[str, str] = {}
    for line in lines[at + taken : at + taken + _HEAD_LINES]:
        match = _HEAD.fullmatch(line.text[:300])
        if match is None:
            break
        label = match["label"].lower()
        head.setdefault(_LABELS.get(label, label), match["value"].strip())
        taken += 1
    return (head, taken) if marked or ("from" in head and len(head) > 1) else ({}, 0)


def _written(
    subject: str, sender: Sender, lines: tuple[Line, ...], *, forwarded: bool
) -> Iterator[Mailed]:
    """Give one mail without its footer, if it says anything."""
    page = page_of_lines(_without_footer(lines))
    if page.lines:
        yield Mailed(subject, sender, page, _signed(page.lines), forwarded)


def _without_footer(lines: tuple[Line, ...]) -> list[Line]:
    """Leave out lines of a newsletter's kind, and all behind the first such in the second half."""
    end = next(
        (n for n, line in enumerate(lines) if 2 * n >= len(lines) and _is_footer(line)), len(lines)
    )
    return [line for line in lines[:end] if not _is_footer(line)]


def _is_footer(line: Line) -> bool:
    return bool(_FOOTER.search(line.text[:500]))


def _signed(lines: tuple[Line, ...]) -> int:
    """Give where the signature begins: near the end, after a word of farewell or two dashes."""
    first = max(1, len(lines) - _LONGEST_SIGNATURE)
    return next(
        (
            n
            for n in range(first, len(lines))
            if _SIGNED.fullmatch(lines[n].text.rstrip(" ,.!-"))
            or lines[n].text.strip() in ("--", "—")
        ),
        len(lines),
    )
