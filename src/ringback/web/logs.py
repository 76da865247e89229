"""What is said on standard error while pages are served: that one failed, and where in the code.

Messages and tracebacks may hold the person's own words, so they are shown in debugging only.
"""

import logging
import traceback
from pathlib import Path
from typing import Final

_LOGGERS: Final = ("django", "waitress")


def quiet(*, debug: bool) -> None:
    """Let errors be reported without a word of the person, or in full when debugging."""
    handler = logging.StreamHandler()
    if not debug:
        handler.setFormatter(Wordless())
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.ERROR)
    # A full queue is no error: a browser asks for all style sheets at once.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)


class Wordless(logging.Formatter):
    """Names the kind of an error and its line of code, and nothing that was read or typed."""

    def format(self, record: logging.LogRecord) -> str:
        """Give one sentence."""
        kind, _, trace = record.exc_info or (None, None, None)
        if kind is None:
            return "A page could not be shown."
        frames = traceback.extract_tb(trace)
        place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
        return f"A page could not be shown: {kind.__name__}{place}."
