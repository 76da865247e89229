"""What an event means to the counting: something the seeker did, or a sign from the other side."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    Closed,
    Decided,
    Event,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.terms import LineKind, Means, Outcome

Way = Literal[
    "application", "voicemail", "screened", "talk", "thank_you", "email", "post", "portal"
]
"""How the seeker turned to them; `talk` is a call that reached the person."""

Came = Literal["reached", "rang", "email", "post", "portal", "unsaid"]
"""How a sign came; `reached` is a call of the seeker's own that reached the person."""


def signs(events: Iterable[Event]) -> Iterator[Came | None]:
    """Say of each event of a case whether it is a sign from them, and how it came."""
    expected = False
    for event in events:
        body = event.body
        # An interview that was arranged takes place anyhow: the word was its being arranged.
        yield None if expected and isinstance(body, Interviewed) else _came(body)
        if isinstance(body, Arranged):
            expected = not body.cancelled
        elif isinstance(body, Interviewed):
            expected = False


def way(body: Body) -> Way | None:
    """Give how the seeker turned to them so that they could answer; None where they did not.

    A call that left nothing behind asks for no answer, and neither does a withdrawal.
    """
    match body:
        case Applied():
            return "application"
        case CallPlaced(outcome=outcome):
            return _CALLS.get(outcome)
        case Wrote(kind="withdrawal"):
            return None
        case Wrote(kind="thank_you"):
            return "thank_you"
        case Wrote(by=means):
            return _LETTERS[means]
        case _:
            return None


def stops_waiting(body: Body) -> bool:
    """Say whether what comes afterwards follows this rather than the step before."""
    match body:
        case Interviewed() | Closed() | Decided() | Wrote(kind="withdrawal"):
            return True
        case _:
            return False


def _came(body: Body) -> Came | None:
    """Give how a sign came; who cancelled an appointment is not recorded, so that is none."""
    match body:
        case CallPlaced(outcome="spoke"):
            return "reached"
        case RangBack():
            return "rang"
        case HeardBack(automatic=False, by=by):
            return _LINES[by] if by else "unsaid"
        case (
            Arranged(cancelled=False)
            | Interviewed()
            | Promised(mine=False)
            | Decided(verdict="offer" | "rejected" | "filled")
        ):
            return "unsaid"
        case _:
            return None


_CALLS: Final[dict[Outcome, Way]] = {
    "voicemail_left": "voicemail",
    "screened": "screened",
    "spoke": "talk",
}
_LETTERS: Final[dict[Means, Way]] = {"email": "email", "post": "post", "portal": "portal"}
_LINES: Final[dict[LineKind, Came]] = {
    "office": "rang",
    "cell": "rang",
    "email": "email",
    "post": "post",
    "portal": "portal",
}
