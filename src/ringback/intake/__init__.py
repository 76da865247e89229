"""Documents that come in: a résumé, a posting, a place, a telephone number.

Imported text is untrusted: size and time are bounded, and what cannot be used is refused with an
`errors.IntakeError` whose message says what to do.
"""

from . import errors
from .numbers import display, find, normalise
from .places import place_from_number, place_from_text
from .postings import read_posting
from .resumes import read_resume

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
