"""The journal: a plain-text form of a history, parsed back to the same events."""

from .mistakes import JournalError, UnreadableError
from .parsing import Journal, parse
from .rendering import render
from .wording import event_words, parse_event

__all__ = [
    "Journal",
    "JournalError",
    "UnreadableError",
    "event_words",
    "parse",
    "parse_event",
    "render",
]
