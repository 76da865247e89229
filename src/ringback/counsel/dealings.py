"""What passed with a person, over all openings."""

from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from ringback.casebook.case import Noted
from ringback.casebook.events import CallPlaced, Event, GreetingHeard, HeardBack, RangBack
from ringback.casebook.fold import whoever

from .once import once
from .there import There
from .touches import Reached, Terms, reached


class Rung(NamedTuple):
    """The weekday (0 is Monday) and hour of a call, and whether it was in vain."""

    weekday: int
    hour: int
    in_vain: bool


class Dealings(There):
    """A case, and what passed with the person meant, in this case and in every other."""

    @once
    def history(self) -> tuple[Event, ...]:
        """What was tried or said with this person over all openings, and with whoever in this."""
        of_person = self.search.reached.get(self.key, ()) if self.key else ()
        of_nobody = self.search.reached.get(whoever(self.case.key), ())
        if not of_nobody:
            return of_person
        both = {event.number: event for event in (*of_person, *of_nobody)}
        return tuple(sorted(both.values(), key=lambda event: (event.happened, event.number)))

    @once
    def rung(self) -> tuple[Rung, ...]:
        """The calls to this person over all openings, by the clock there."""
        return tuple(
            Rung(there.weekday(), there.hour, body.outcome not in _REACHED)
            for event in self.history
            if isinstance(body := event.body, CallPlaced)
            for there in (event.happened.astimezone(self.clock),)
        )

    @once
    def reached(self) -> Reached:
        """How this person was reached over all openings, and what they expect."""
        lasts = timedelta(days=self.policy.reply_days)
        announces = self.search.seeker.telephone != "no"
        terms = Terms(self.clock, lasts, self.a_few_days_after, announces=announces)
        return reached(self.history, terms)

    @once
    def last_moved(self) -> datetime:
        """The moment of the latest event, of this case or with this person; now without any."""
        latest = (*self.case.events[-1:], *self.history[-1:])
        return max((event.happened for event in latest), default=self.now)

    @once
    def greeting(self) -> Noted[GreetingHeard] | None:
        """What this person's machine last told callers, in whichever case it was heard."""
        return next(
            (
                Noted(event, event.body)
                for event in reversed(self.history)
                if isinstance(event.body, GreetingHeard)
            ),
            None,
        )

    @once
    def told_to_use_cell(self) -> Noted[GreetingHeard] | None:
        """The greeting of this case that tells callers to use the cell, while nobody has (L2)."""
        heard = self.greeting
        if heard is None or not heard.body.tells("use_cell"):
            return None
        if heard.event.application != self.case.key:
            return None  # one greeting frees one call, in the case in which it was heard
        return None if self._done(heard) else heard

    @once
    def sent_to_cell(self) -> Noted[GreetingHeard] | None:
        """The greeting that sends callers to the cell, or that says its messages go unheard."""
        heard = self.greeting
        if heard and (heard.body.tells("use_cell") or heard.body.tells("not_checked")):
            return heard
        return None

    def _done(self, heard: Noted[GreetingHeard]) -> bool:
        """Say whether what a greeting told callers was done, or they have answered since."""
        return self.answered_after(heard.when) or any(
            isinstance(event.body, CallPlaced) and event.body.line == "cell"
            for event in self.history
            if event.happened >= heard.when
        )

    def answered_after(self, when: datetime) -> bool:
        """Say whether this person has spoken to the seeker since, in whichever case."""
        return any(_is_answer(event) for event in self.history if event.happened > when)

    @once
    def absence(self) -> tuple[date, Event] | None:
        """The first day on which this person is back, by a greeting or reply, and that event.

        None once they have answered all the same.
        """
        for event in reversed(self.history):
            body = event.body
            if isinstance(body, (GreetingHeard, HeardBack)) and body.back is not None:
                return body.back, event
            if _is_answer(event):
                return None
        return None

    @property
    def announced(self) -> Event | None:
        """The letter of this case that announced a call, while they have not answered it."""
        letter, answered = self.reached.announced, self.case.answered
        if letter is None or letter.application != self.case.key:
            return None
        if answered is not None and answered.happened > letter.happened:
            return None
        last = self.day(letter.happened) + timedelta(days=self.policy.reply_days)
        return letter if self.today <= last else None


def _is_answer(event: Event) -> bool:
    """Say whether this is a word of theirs."""
    body = event.body
    if isinstance(body, CallPlaced):
        return body.outcome == "spoke"
    return isinstance(body, RangBack) or (isinstance(body, HeardBack) and not body.automatic)


_REACHED: Final = frozenset({"spoke", "wrong_number"})  # the one reached them, the other nobody
