"""Letters as they leave the house: as text, Word document, PDF, envelope, label, and e-mail draft.

Nothing here sends anything. Names and addresses come from anywhere, so none of them is ever read as
markup, as a header or as a part of an address.
"""

from .errors import (
    DoesNotFit,
    Missing,
    NoAddress,
    NotAnAddress,
    NotPrinted,
    StationeryError,
    TooLong,
)
from .mail import Link, Mailbox, as_eml, mailto
from .printed import as_pdf, envelope, label, unprintable
from .text import as_text
from .word import as_docx

__all__ = [
    "DoesNotFit",
    "Link",
    "Mailbox",
    "Missing",
    "NoAddress",
    "NotAnAddress",
    "NotPrinted",
    "StationeryError",
    "TooLong",
    "as_docx",
    "as_eml",
    "as_pdf",
    "as_text",
    "envelope",
    "label",
    "mailto",
    "unprintable",
]
