"""Errors as sentences: whose mistake it was, and what to do."""

import os
import traceback

from ringback.home import HomeError
from ringback.intake.errors import IntakeError
from ringback.reading.errors import ReadingError
from ringback.rewording import RewordingError
from ringback.stationery import StationeryError
from ringback.tracker.errors import StorageError, TrackerError
from ringback.tracker.trouble import meaning

_USERS_OWN = (
    *(IntakeError, ReadingError, RewordingError, StationeryError),
    *(TrackerError, HomeError),
)


def explained(error: Exception) -> tuple[str, int]:
    """Give the sentence for an error and the exit code: 2 the user's mistake, 1 ours."""
    trouble = error if isinstance(error, StorageError) else meaning(error)
    if trouble is not None:
        return str(trouble), 1
    if isinstance(error, _USERS_OWN):
        return str(error), 2
    if os.environ.get("RINGBACK_DEBUG"):
        return traceback.format_exc(), 1
    return (
        f"Ringback made a mistake ({type(error).__name__}), which is ours and not yours. What you "
        "had before is as it was. Run it again with RINGBACK_DEBUG=1 to see where; that text may "
        "hold your own words, so read it before you send it to anybody."
    ), 1
