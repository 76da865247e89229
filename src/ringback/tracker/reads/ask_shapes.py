"""What was understood of a situation that somebody tells."""

from datetime import date

from msgspec import Struct

from ringback.reading.situation.values import Asked as Question
from ringback.reading.values import SURE

__all__ = ["HappenedThen", "Question"]


class HappenedThen(Struct, frozen=True):
    """One event that a situation tells of: its day, in words, and the words that it rests on.

    Of an event whose hour was not told only the day is shown, so the hour is left out for all.
    `confidence` is between 0 and 1.
    """

    kind: str
    happened: date
    text: str
    words: str
    confidence: float

    @property
    def unsure(self) -> bool:
        """Whether the person should look at it."""
        return self.confidence < SURE
