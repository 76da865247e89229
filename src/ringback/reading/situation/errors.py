"""What can be asked that this product has no answer to."""

from ringback.reading.errors import ReadingError


class NoEvents(ReadingError):
    """Nothing that happened is told, so there is nothing to judge or to plan from."""


class NotAboutFollowingUp(ReadingError):
    """It is asked about something else than following up."""
