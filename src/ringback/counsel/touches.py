"""What reached a person, as the ceiling counts it (D4, guardrail 4)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Final, Literal, TypeGuard

from ringback.casebook.events import (
    Arranged,
    CallPlaced,
    Event,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.terms import Outcome

Sort = Literal["touch", "attempt", "letter", "expected", "free"]
"""`touch` reaches them, `attempt` reached nobody, `letter` is an unasked letter by post; `expected`
is a call that reached them as they expected; `free` is what else they expect, the thanks for an
interview, and what reached nobody they know."""

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

REACHING: Final = frozenset(call for call, sort in _SORT_OF_CALL.items() if sort == "touch")
"""How calls end that reach somebody, or leave something with them."""

ATTEMPTS: Final = frozenset(call for call, sort in _SORT_OF_CALL.items() if sort == "attempt")
"""How calls end that reached nobody and left nothing."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One try at reaching a person: the day at their place, its sort, the event's number."""

    day: date
    sort: Sort
    event: int


@dataclass(frozen=True, slots=True)
class Reached:
    """All tries at a person, and what is expected on their side.

    `asked` is the event by which they asked for the next call or letter or agreed to it,
    `announced` the letter that told them of a call to come.
    """

    touches: tuple[Touch, ...] = ()
    asked: Event | None = None
    announced: Event | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """How long things are expected, on whose clock.

    `lasts` is for what they asked for; `few_days` gives the last day of an announced call, which
    is that of the “few days”: a later call is one like any other. With `announces` False the
    seeker does not telephone, so that no letter announces a call.
    """

    clock: tzinfo
    lasts: timedelta
    few_days: Callable[[date], date]
    announces: bool = True


def reached(events: Iterable[Event], terms: Terms) -> Reached:
    """Sort a person's events, in the order they happened, into touches."""
    teller = _Teller(terms)
    for event in events:
        teller.tell(event)
    return Reached(tuple(teller.touches), teller.asked, teller.announced)


class _Teller:
    """Walks a person's events and remembers what the other side expects."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.touches: list[Touch] = []
        self.asked: Event | None = None
        self.announced: Event | None = None
        self.told: Event | None = None
        self.unheard_on: date | None = None
        self.owes_thanks: set[str] = set()

    def tell(self, event: Event) -> None:
        body = event.body
        match body:
            case CallPlaced():
                self._called(event, body)
            case Wrote():
                self._wrote(event, body)
            case GreetingHeard():
                self.told = event if body.tells("use_cell") else None
                self.unheard_on = self._day(event) if body.tells("not_checked") else None
            case Interviewed():
                self.owes_thanks.add(event.application)
            case Arranged():
                self._arranged(event, body)
            case HeardBack() if not body.automatic:
                self._answered(event)
            case RangBack():
                self._answered(event if body.missed else None)
            case Promised():
                self._answered(event if body.mine else None)
            case _:
                pass

    def _answered(self, asked: Event | None) -> None:
        """They spoke, so a call that was to come “without word” is no longer announced."""
        self.asked, self.announced = asked, None

    def _arranged(self, event: Event, body: Arranged) -> None:
        if body.what == "interview":
            return
        if not body.cancelled:
            self.asked = event
        elif self.asked is not None and isinstance(self.asked.body, Arranged):
            self.asked = None

    def _called(self, event: Event, body: CallPlaced) -> None:
        day, sort = self._day(event), _SORT_OF_CALL[body.outcome]
        if self._is_expected(event, body, day):
            sort = "expected" if sort == "touch" else "free"
        elif self.unheard_on == day and self._tried_last():
            # What one attempt leads to because a greeting said so belongs to it.
            self.touches.pop()
            sort = "attempt" if sort == "free" else sort
        self.asked = self.announced = None  # one word of theirs, or of ours, frees one call
        self.told = None if body.line == "cell" else self.told
        self.touches.append(Touch(day, sort, event.number))

    def _is_expected(self, event: Event, body: CallPlaced, day: date) -> bool:
        """Say whether they asked for this call, were told of it, or told callers to make it."""
        if self.asked is None and self.announced is None and self.told is None:
            return False
        if self._answers(event):
            return True
        if self._same_case(self.announced, event):
            return day <= self.terms.few_days(self._day(self.announced))
        return body.line == "cell" and self._same_case(self.told, event)

    def _tried_last(self) -> bool:
        return bool(self.touches) and self.touches[-1].sort == "attempt"

    def _wrote(self, event: Event, body: Wrote) -> None:
        sort = self._sort_of_letter(event, body)
        self.touches.append(Touch(self._day(event), sort, event.number))
        if body.announced_a_call and self.terms.announces:
            self.announced = event

    def _sort_of_letter(self, event: Event, body: Wrote) -> Sort:
        if body.kind == "thank_you" and event.application in self.owes_thanks:
            self.owes_thanks.remove(event.application)
            return "free"
        if self._same_case(self.asked, event) and self._since(self.asked) <= self._day(event):
            answers, self.asked = self._answers(event), None
            if answers:
                return "free"
        return "letter" if body.by == "post" else "touch"

    def _answers(self, event: Event) -> bool:
        """Say whether this is what was asked for: in the same case, not too soon nor too late."""
        if not self._same_case(self.asked, event):
            return False
        return timedelta() <= self._day(event) - self._since(self.asked) <= self.terms.lasts

    @staticmethod
    def _same_case(cause: Event | None, event: Event) -> TypeGuard[Event]:
        return cause is not None and cause.application == event.application

    def _since(self, asked: Event) -> date:
        """Give the day from which an answer is expected: of a call to come, its own."""
        if isinstance(asked.body, Arranged):
            return asked.body.when.astimezone(self.terms.clock).date()
        if isinstance(asked.body, Promised):
            return asked.body.until
        return self._day(asked)

    def _day(self, event: Event) -> date:
        return event.happened.astimezone(self.terms.clock).date()
