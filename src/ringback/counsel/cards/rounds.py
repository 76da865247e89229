"""One round of talks: what an interview left answered, and what came since."""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Literal

from ringback.casebook.case import Case, Noted
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    CheckBackAgreed,
    Event,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
)

Dated = Literal["next_step", "decision", "word"]


@dataclass(frozen=True, slots=True)
class Named:
    """A day that they named for something, and the event that named it."""

    what: Dated
    day: date
    number: int


@dataclass(frozen=True, slots=True)
class Round:
    """What was noted of a talk, and the events since it began; `start` is None before any."""

    start: Event | None
    noted: tuple[Noted[Interviewed], ...]
    since: tuple[Event, ...]
    clock: tzinfo

    @property
    def numbers(self) -> tuple[int, ...]:
        """The events of the talk itself."""
        if self.noted:
            return tuple(noted.number for noted in self.noted)
        return (self.start.number,) if self.start else ()

    def awaited(self) -> list[Named]:
        """Give what they named a day for and have not answered since, the nearest day first.

        A day of the interview is answered by a word on it or later; a promise by any later word. A
        newer promise takes the place of the days up to its own.
        """
        days = self._days_of_the_interview()
        promise = self._last_promise()
        if promise is not None:
            until = promise.body.until
            days = [named for named in days if named.day > until]
            if not any(_is_word(event) for event in self._after(promise.number)):
                days.append(Named("word", until, promise.number))
        return sorted(days, key=lambda named: (named.day, named.number))

    @property
    def they_will_contact(self) -> bool:
        """Whether it is known if they will be in touch: they said so, or they have been."""
        said = any(noted.body.they_contact in ("yes", "no") for noted in self.noted)
        return said or any(_is_contact(event) for event in self.since)

    @property
    def following_up_known(self) -> bool:
        """Whether it is known if the seeker may follow up."""
        known = self.follow_up_day_known or self.follow_up_way_known or self.follow_up_person_known
        said = any(noted.body.may_follow_up in ("yes", "no") for noted in self.noted)
        return known or said or self.following_up_refused

    @property
    def following_up_refused(self) -> bool:
        """Whether they would rather not be followed up with."""
        answers = [noted.body.may_follow_up for noted in self.noted]
        asked = any(
            isinstance(event.body, AskedNotTo) and event.body.what == "all" for event in self.since
        )
        return asked or ("no" in answers and "yes" not in answers and self._agreed is None)

    @property
    def follow_up_day_known(self) -> bool:
        """Whether it is known from when on the seeker may follow up."""
        named = any(noted.body.follow_up_from is not None for noted in self.noted)
        return named or self._agreed is not None

    @property
    def follow_up_way_known(self) -> bool:
        """Whether it is known how: a call that the seeker promised says it too."""
        named = any(noted.body.follow_up_how is not None for noted in self.noted)
        return named or isinstance(self._agreed, Promised)

    @property
    def follow_up_person_known(self) -> bool:
        """Whether it is known with whom."""
        named = any(noted.body.follow_up_with for noted in self.noted)
        return named or (self._agreed is not None and bool(self._agreed.contact))

    @property
    def _agreed(self) -> Promised | CheckBackAgreed | None:
        """The call that the seeker promised, or how often they may ask, agreed on last."""
        agreed = [
            event.body
            for event in self.since
            if isinstance(event.body, CheckBackAgreed)
            or (isinstance(event.body, Promised) and event.body.mine)
        ]
        return agreed[-1] if agreed else None

    def _days_of_the_interview(self) -> list[Named]:
        latest: dict[Dated, Named] = {}
        for noted in self.noted:
            if noted.body.next_step_by is not None:
                latest["next_step"] = Named("next_step", noted.body.next_step_by, noted.number)
            if noted.body.decision_by is not None:
                latest["decision"] = Named("decision", noted.body.decision_by, noted.number)
        return [named for named in latest.values() if not self._had_word_from(named.day)]

    def _had_word_from(self, day: date) -> bool:
        return any(
            _is_word(event) and event.happened.astimezone(self.clock).date() >= day
            for event in self.since
        )

    def _last_promise(self) -> Noted[Promised] | None:
        promises = [
            Noted(event, event.body)
            for event in self.since
            if isinstance(event.body, Promised) and not event.body.mine
        ]
        return promises[-1] if promises else None

    def _after(self, number: int) -> tuple[Event, ...]:
        place = next(at for at, event in enumerate(self.since) if event.number == number)
        return self.since[place + 1 :]


def round_of(case: Case, passed: Noted[Arranged] | None, clock: tzinfo) -> Round:
    """Give the round that a case is in: since its offer, a passed appointment or its interview."""
    if case.offer is not None and case.stage == "offered":
        return Round(case.offer.event, (), _since(case, case.offer.event), clock)
    if passed is not None:
        later = tuple(event for event in case.events if event.happened >= passed.body.when)
        return Round(passed.event, (), later, clock)
    if case.interview:
        first = case.interview[0].event
        return Round(first, case.interview, _since(case, first), clock)
    return Round(None, (), case.events, clock)


def _since(case: Case, start: Event) -> tuple[Event, ...]:
    place = next(at for at, event in enumerate(case.events) if event.number == start.number)
    return case.events[place + 1 :]


def _is_word(event: Event) -> bool:
    """Say whether they were in touch themselves, so that what was waited for has come."""
    body = event.body
    if isinstance(body, HeardBack):
        return not body.automatic
    if isinstance(body, Arranged):
        return not body.cancelled
    return isinstance(body, RangBack) and not body.missed


def _is_contact(event: Event) -> bool:
    """Say whether an event shows that they are in touch, or will be."""
    missed = isinstance(event.body, RangBack)
    promised = isinstance(event.body, Promised) and not event.body.mine
    return missed or promised or _is_word(event)
