"""Documents that come in: a résumé, a posting, a place, a telephone number.

Imported text is untrusted: size and time are bounded, and what cannot be used is refused with an
`errors.IntakeError` whose message says what to do.
"""

from datetime import date

from ..casebook.documents import Posting, Resume
from . import errors
from .numbers import display, find, normalise
from .places import place_from_number, place_from_text

__all__ = [
    "display",
    "errors",
    "find",
    "normalise",
    "place_from_number",
    "place_from_text",
    "read_posting",
    "read_resume",
]


def read_resume(content: bytes, *, name: str = "", today: date) -> Resume:
    """Read a résumé from PDF, Word, text, JSON Resume or a web page; raises an `IntakeError`."""
    # Who only shows a number should not wait for the grammars of documents.
    from .resumes.reading import read_resume as read  # noqa: PLC0415 - see above

    return read(content, name=name, today=today)


def read_posting(content: bytes, *, name: str = "", today: date) -> Posting:
    """Read an ad from text, a web page, a mail, PDF or Word; raises an `IntakeError`."""
    from .postings.reading import read_posting as read  # noqa: PLC0415 - as above

    return read(content, name=name, today=today)
