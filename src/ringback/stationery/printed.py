"""Letters, envelopes and labels as PDF."""

from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from ringback.words.letters.sheet import Sheet

from .characters import plain
from .errors import DoesNotFit
from .matter import MAX_TEXT, Matter, addressed, matter_of
from .paper import LABEL, LETTER, Box, Cover, cover, paper, points
from .typesetting import TemplateRefused, set_type

_SURELY_LONG: Final = 8000
"""Characters of a letter that no size of type brings onto one page."""
_RECIPIENT_SIZES: Final = (12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8)
_SENDER_SIZES: Final = (9, 8.5, 8, 7.5, 7, 6.5)
_LONGEST_LINE: Final = 120
"""Characters that two lines of the smallest type take."""
_SHOWN: Final = 12


def as_pdf(sheet: Sheet, at: datetime | None = None) -> bytes:
    """Give a letter as a tagged PDF, on one page where it fits in a size that one can read.

    The same letter gives the same bytes; `at` is the moment that it bears inside as that of its
    making, none unless given. Raises `TooLong`, `Missing` or `NotPrinted`.
    """
    size, matter = paper(sheet.country), matter_of(sheet)
    parts = {
        "width": points(size.width),
        "height": points(size.height),
        "margin": points(size.margin),
        "name": matter.author,
        "sender": (*matter.sender[bool(matter.author) :], *matter.reach),
        "date": matter.date,
        "recipient": matter.recipient,
        "subject": matter.subject,
        "paragraphs": [paragraph.split("\n") for paragraph in matter.paragraphs],
        "ending": matter.ending,
        "long": sum(map(len, matter.paragraphs)) > _SURELY_LONG,
    }
    return set_type("letter.typ", {**_about(matter.title, matter), **parts}, at).pdf


def envelope(sheet: Sheet, at: datetime | None = None) -> bytes:
    """Give the envelope of a letter as PDF: a number 10 in the US and Canada, elsewhere a DL.

    Raises `NoAddress`, `DoesNotFit`, `TooLong`, `Missing` or `NotPrinted`.
    """
    return _cover(sheet, cover(sheet.country), "Envelope", at)


def label(sheet: Sheet, at: datetime | None = None) -> bytes:
    """Give the recipient's address as PDF on one label of 89 × 36 mm.

    A page of labels would waste all but one of them, and there are dozens of such pages. This one
    is what label printers take; any other prints it on paper, to be cut out. Raises as `envelope`.
    """
    return _cover(sheet, LABEL, "Label", at)


def unprintable(text: str) -> str:
    """Tell which characters of a text no font here has, so that a PDF shows boxes; else empty.

    Raises `Missing` or `NotPrinted`. Only the first 20,000 characters are looked at.
    """
    data = {
        **_about_anything("Characters"),
        "width": points(LETTER.width),
        "height": points(LETTER.height),
        "margin": points(LETTER.margin),
        "paragraphs": [plain(text[:MAX_TEXT]).split("\n")],
        "long": True,
    }
    done = set_type("letter.typ", data, None)
    signs = " ".join(done.missing[:_SHOWN]) + " …" * (len(done.missing) > _SHOWN)
    boxes = f"No font on this machine has {signs}, so the PDF shows boxes in their place. "
    apart = "No font on this machine joins the letters of Devanagari, so they stand one by one. "
    if not done.missing and not done.apart:
        return ""
    return (
        f"{boxes * bool(done.missing)}{apart * done.apart}Take the Word document (.docx), which "
        "uses the fonts of your word processor, or install a font for them."
    )


def _cover(sheet: Sheet, form: Cover, what: str, at: datetime | None) -> bytes:
    matter = addressed(sheet)
    parts = [_part(matter.recipient, form.recipient, _RECIPIENT_SIZES)]
    if form.sender is not None and matter.sender:
        parts.insert(0, _part(matter.sender, form.sender, _SENDER_SIZES))
    if any(len(line) > _LONGEST_LINE for part in parts for line in part["lines"]):
        raise _too_large(what)
    data = {
        **_about(f"{what} for {matter.recipient[0]}", matter),
        "width": points(form.width),
        "height": points(form.height),
        "centred": form.sender is None,
        "parts": parts,
    }
    try:
        return set_type("cover.typ", data, at).pdf
    except TemplateRefused:
        raise _too_large(what) from None


def _too_large(what: str) -> DoesNotFit:
    return DoesNotFit(
        f"An address has too many lines for the {what.lower()}, or too long ones. Nothing was "
        "made. Shorten theirs with `ringback contact … --post ADDRESS`, or yours with "
        "`ringback me --post ADDRESS`."
    )


def _part(lines: tuple[str, ...], room: Box, sizes: tuple[float, ...]) -> dict[str, Any]:
    inside = {side: points(length) for side, length in asdict(room).items()}
    return {"lines": lines, "room": inside, "sizes": sizes}


def _about(title: str, matter: Matter) -> dict[str, Any]:
    return {"title": title, "author": matter.author}


def _about_anything(title: str) -> dict[str, Any]:
    nothing = dict.fromkeys(("author", "name", "date", "subject"), "")
    return {"title": title, **nothing, "sender": (), "recipient": (), "ending": ()}
