"""The moment by which all of a fetch must be over."""

import time
from dataclasses import dataclass

from .errors import LATER, TooSlow


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the monotonic clock; `seconds` is how far away it was when it was set."""

    moment: float
    seconds: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Set one that many seconds from now."""
        return cls(time.monotonic() + seconds, seconds)

    def left(self) -> float:
        """Give the seconds that are left, never none; raises `TooSlow` once it has passed."""
        left = self.moment - time.monotonic()
        if left <= 0:
            raise self.passed()
        return left

    def passed(self) -> TooSlow:
        """Give the error that says that it has passed."""
        return TooSlow(
            f"The page did not come within {self.seconds:g} seconds, so the attempt was ended. "
            f"{LATER}"
        )
