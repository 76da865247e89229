"""Whether words say that a degree, a course or a paper is not finished, or never was."""

import re
from typing import Final

_LEFT: Final = (
    r"did(?: not|n['’]t) (?:complete|finish|graduate|pass|qualify)|never (?:completed|finished)|"
    r"(?:not|un)[- ]?(?:yet )?(?:completed?|finished|qualified|passed)|incomplete|withdrew|"
    r"withdrawn|dropped out|left (?:early|before|after|without)|discontinued|abandoned|deferred|"
    r"suspended|part(?:ially|ly)?[- ]complet(?:e|ed)|half[- ]complet(?:e|ed)|no degree|"
    r"non[- ]degree|without (?:a )?(?:degree|completing|finishing)|some college|"
    r"\d+ (?:credits?|units|modules) (?:earned|completed|towards?|of)"
)
_GOES_ON: Final = (
    r"in progress|on-?going|expected|anticipated|pending|to be (?:completed|taken|awarded)|"
    r"due to (?:complete|finish|graduate)|will (?:complete|finish|graduate)|awaiting (?:results?|"
    r"exam|test)|(?:current(?:ly)? )?(?:studying|pursuing|undertaking|enrol+ed|completing)|"
    r"working to(?:wards?)?|preparing for|in training|(?:degree|ph\.?d|mba|b\.?sc?|b\.?a|cpa) "
    r"candidate|candidate for|currently in"
)
_UNFINISHED: Final = re.compile(rf"\b(?:{_LEFT}|{_GOES_ON})\b", re.IGNORECASE)
_NOTE: Final = re.compile(rf"\W*(?:{_LEFT}|{_GOES_ON})\b.{{0,40}}", re.IGNORECASE)
_LONGEST: Final = 400


def is_unfinished(text: str) -> bool:
    """Whether words say somewhere that something is not finished."""
    return _UNFINISHED.search(text[:_LONGEST]) is not None


def is_note_of_unfinished(text: str) -> bool:
    """Whether short words say this and nothing else: "did not complete", "expected 2027"."""
    return _NOTE.fullmatch(text.strip()) is not None
