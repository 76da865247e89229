"""What reached a person, as the ceiling counts it (D4, guardrail 4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Final, Literal

from ringback.casebook.events import (
    CallPlaced,
    Event,
    GreetingHeard,
    HeardBack,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.terms import Outcome

Sort = Literal["touch", "attempt", "letter", "free"]
"""`touch` reaches them unasked, `attempt` reached nobody, `letter` is an unasked letter by post;
`free` is what they asked for or what was announced to them."""

_SORT_OF_CALL: Final[dict[Outcome, Sort]] = {
    "spoke": "touch",
    "voicemail_left": "touch",
    "screened": "touch",  # their telephone showed them who rang and why
    "hung_up": "attempt",
    "no_answer": "attempt",
    "busy": "attempt",
    "gatekeeper": "attempt",  # somebody else was reached
    "wrong_number": "free",  # nobody they know was reached
}


@dataclass(frozen=True, slots=True)
class Touch:
    """One try at reaching a person: the day at their place, its sort, the event's number."""

    day: date
    sort: Sort
    event: int


@dataclass(frozen=True, slots=True)
class Reached:
    """All tries at a person, and whether the next one is expected on their side.

    `expected` is the event that announced it or asked for it.
    """

    touches: tuple[Touch, ...] = ()
    expected: Event | None = None


def reached(events: Iterable[Event], clock: tzinfo, reply_days: int) -> Reached:
    """Sort a person's events, in the order they happened, into touches."""
    teller = _Teller(clock, timedelta(days=reply_days))
    for event in events:
        teller.tell(event)
    return Reached(tuple(teller.touches), teller.expected)


class _Teller:
    """Walks a person's events and remembers what the other side expects."""

    def __init__(self, clock: tzinfo, lasts: timedelta) -> None:
        self.clock = clock
        self.lasts = lasts
        self.touches: list[Touch] = []
        self.expected: Event | None = None
        self.sent_on: date | None = None

    def tell(self, event: Event) -> None:
        body = event.body
        match body:
            case CallPlaced():
                self._called(event, body)
            case Wrote():
                self._wrote(event, body)
            case GreetingHeard():
                if body.tells("use_cell") or body.tells("not_checked"):
                    self.sent_on = self._day(event)
            case HeardBack() if not body.automatic:
                self.expected = event
            case RangBack():
                self.expected = event if body.missed else None
            case Promised() if body.mine:
                self.expected = event
            case _:
                pass

    def _called(self, event: Event, body: CallPlaced) -> None:
        day = self._day(event)
        if self._is_expected(event):
            self.touches.append(Touch(day, "free", event.number))
            self.expected = None
            return
        sort = _SORT_OF_CALL[body.outcome]
        if self.sent_on == day and self.touches and self.touches[-1].sort == "attempt":
            # What one attempt leads to because a greeting said so belongs to it.
            self.touches.pop()
            sort = "attempt" if sort == "free" else sort
        self.touches.append(Touch(day, sort, event.number))

    def _wrote(self, event: Event, body: Wrote) -> None:
        day = self._day(event)
        sort: Sort = "letter" if body.by == "post" else "touch"
        if body.kind == "thank_you":
            sort = "free"
        elif self._is_expected(event) and not isinstance(self._expecting(), Wrote):
            sort = "free"
            self.expected = None
        self.touches.append(Touch(day, sort, event.number))
        if body.announced_a_call:
            self.expected = event

    def _is_expected(self, event: Event) -> bool:
        return self.expected is not None and (event.happened - self.expected.happened <= self.lasts)

    def _expecting(self) -> object:
        return self.expected.body if self.expected is not None else None

    def _day(self, event: Event) -> date:
        return event.happened.astimezone(self.clock).date()
