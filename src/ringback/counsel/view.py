"""A case as the rules look at it: who is meant, on which lines, what was tried, and when."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import Final

from ringback.casebook.calendar import Holidays, after_working_days, working_day_from
from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import CallPlaced, GreetingHeard, Wrote
from ringback.casebook.fold import whoever
from ringback.casebook.people import Contact, Line, Place
from ringback.casebook.terms import LineKind, Part, PhoneKind

from .policy import Policy
from .touches import Reached, reached
from .values import Item

_BEFORE: Final[tuple[Part, ...]] = ("recruiter", "hiring_manager", "contact", "assistant")
_AFTER: Final[tuple[Part, ...]] = ("hiring_manager", "interviewer", "recruiter", "contact")

Rule = Callable[["View"], Iterable[Item]]
"""A rule looks at a case and gives what it would do: mostly one thing or nothing."""


class View:
    """One open case at a moment. Nothing in it changes; what is costly is worked out once."""

    def __init__(
        self, case: Case, search: Search, policy: Policy, now: datetime, holidays: Holidays
    ) -> None:
        self.case = case
        self.search = search
        self.policy = policy
        self.now = now
        self.holidays = holidays
        self.contact = _whom(case, search)
        self.place = _place(case, self.contact)
        self.clock: tzinfo = self.place.clock(search.seeker.place.clock(UTC))
        self.today = now.astimezone(self.clock).date()

    @property
    def key(self) -> str:
        """The key of the person meant; empty where nobody is known."""
        return self.contact.key if self.contact else ""

    # What was tried.

    @cached_property
    def reached(self) -> Reached:
        """What reached this person over all openings, and whoever was reached in this case."""
        of_person = self.search.reached.get(self.key, ()) if self.key else ()
        of_nobody = self.search.reached.get(whoever(self.case.key), ())
        events = of_person
        if of_nobody:
            events = tuple(
                sorted((*of_person, *of_nobody), key=lambda event: (event.happened, event.number))
            )
        return reached(events, self.clock, self.policy.reply_days)

    @cached_property
    def calls(self) -> tuple[Noted[CallPlaced], ...]:
        """The calls of this stage to this person."""
        return tuple(call for call in self.case.calls if call.body.contact in (self.key, ""))

    @cached_property
    def voicemails(self) -> tuple[Noted[CallPlaced], ...]:
        """The messages left in this stage."""
        return tuple(call for call in self.calls if call.body.outcome == "voicemail_left")

    @property
    def spent(self) -> bool:
        """Whether as many messages were left in this stage as do any good."""
        return len(self.voicemails) >= self.policy.voicemails_a_stage

    @property
    def last_call(self) -> Noted[CallPlaced] | None:
        """The latest call of this stage."""
        return self.calls[-1] if self.calls else None

    @property
    def unanswered(self) -> Noted[CallPlaced] | None:
        """The latest call of this stage if it reached nobody and left nothing."""
        call = self.last_call
        return call if call and call.body.outcome not in ("spoke", "voicemail_left") else None

    @cached_property
    def thanked(self) -> dict[str, Noted[Wrote]]:
        """The thank-you letters since the latest interview began, by the person they went to."""
        if not self.case.interview:
            return {}
        began = self.case.interview[0].when
        return {
            event.body.contact: Noted(event, event.body)
            for event in self.case.events
            if isinstance(event.body, Wrote)
            and event.body.kind == "thank_you"
            and event.happened >= began
        }

    @property
    def interviewed(self) -> bool:
        """Whether an interview has taken place."""
        return bool(self.case.interview)

    # When.

    @cached_property
    def since(self) -> tuple[date, tuple[int, ...]]:
        """The day of the last thing that happened either way, and the event."""
        moves = [
            *(noted.event for noted in self.case.calls[-1:]),
            *(noted.event for noted in self.case.letters[-1:]),
            *(noted.event for noted in self.case.interview[-1:]),
        ]
        if self.case.answered is not None:
            moves.append(self.case.answered)
        if self.case.applied is not None:
            moves.append(self.case.applied.event)
        if not moves:
            return self.today, ()
        last = max(moves, key=lambda event: (event.happened, event.number))
        return self.day(last.happened), (last.number,)

    def day(self, when: datetime) -> date:
        """Give the day of a moment at the contact's place."""
        return when.astimezone(self.clock).date()

    def working_days_after(self, day: date, count: int) -> date:
        """Give the working day that lies so many working days after a day."""
        return after_working_days(day, count, self.place, self.holidays)

    def a_week_after(self, day: date) -> date:
        """Give the first working day a week or more after a day."""
        week = day + timedelta(days=self.policy.week)
        return working_day_from(week, self.place, self.holidays)

    # On which line.

    def line(self, kind: LineKind, contact: Contact | None = None) -> Line | None:
        """Give the line of that kind, unless a call found that it is not theirs."""
        person = contact or self.contact
        if person is None:
            return None
        if not self._wrong:
            return person.line(kind)
        lines = (line for line in reversed(person.lines) if line.kind == kind)
        return next((line for line in lines if not self._is_wrong(line)), None)

    def _is_wrong(self, line: Line) -> bool:
        return any(
            line.value == call.number or (not call.number and call.line == line.kind)
            for call in self._wrong
        )

    @cached_property
    def _wrong(self) -> tuple[CallPlaced, ...]:
        """The calls that reached somebody else; where no number was kept, its kind is meant."""
        return tuple(
            event.body
            for event in self.case.events
            if isinstance(event.body, CallPlaced) and event.body.outcome == "wrong_number"
        )

    @cached_property
    def greeting(self) -> Noted[GreetingHeard] | None:
        """What this person's machine last told callers."""
        of_nobody = self.case.greetings.get("")
        return self.case.greetings.get(self.key, of_nobody)

    @cached_property
    def sent_to_cell(self) -> Noted[GreetingHeard] | None:
        """The greeting that tells callers to use the cell, or that its messages go unheard."""
        heard = self.greeting
        if heard and (heard.body.tells("use_cell") or heard.body.tells("not_checked")):
            return heard
        return None

    def followed(self, heard: Noted[GreetingHeard]) -> bool:
        """Say whether what a greeting told callers was done, or they have answered since."""
        answered = self.case.answered
        if answered is not None and answered.happened > heard.when:
            return True
        return any(
            isinstance(event.body, CallPlaced) and event.body.line == "cell"
            for event in self.case.events
            if event.happened >= heard.when
        )

    @property
    def urgent(self) -> bool:
        """Whether the seeker said that it presses, and the moment has not passed."""
        return self.case.urgent is not None and self.case.urgent.body.until > self.now

    @cached_property
    def telephone(self) -> PhoneKind | None:
        """The line to ring in consensus: the office, unless the cell is open (F1, D2, L2).

        The cell is open when the greeting sends callers there or the matter is urgent; else it
        comes last, which is when it is the only number there is.
        """
        office, cell = self.line("office"), self.line("cell")
        if cell and (self.sent_to_cell or self.urgent or office is None):
            return "cell"
        return "office" if office else None

    @property
    def may_ring(self) -> bool:
        """Whether the seeker telephones, and neither the person nor the posting asked not to."""
        silences = (*self.case.silences, *self.search.silences.get(self.key, ()))
        return self.search.seeker.telephone != "no" and not any(
            silence.body.what in ("call", "all") and silence.body.contact in ("", self.key)
            for silence in silences
        )

    @cached_property
    def in_writing(self) -> LineKind | None:
        """The way to write to this person: e-mail where there is an address, else the post."""
        return next((way for way in _WAYS if self.line(way)), None)

    # Building items.

    def call(
        self,
        day: date,
        *rules: str,
        by: PhoneKind | None = None,
        events: tuple[int, ...] = (),
        expected: bool = False,
        kind: str = "voicemail",
    ) -> Iterator[Item]:
        """Give the call on that line (the open one if not said); nothing where there is no line."""
        by = by or self.telephone
        line = self.line(by) if by else None
        if by is None or line is None:
            return
        yield Item(
            act="call",
            kind=kind,
            contact=self.key,
            by=by,
            line=line,
            day=day,
            rules=(*rules, "R2"),
            if_machine="hang_up" if self.spent else "leave",
            expected=expected,
            events=events,
        )

    def write(
        self,
        kind: str,
        day: date,
        *rules: str,
        contact: Contact | None = None,
        events: tuple[int, ...] = (),
        expected: bool = False,
    ) -> Item:
        """Give the letter of that kind by the way there is, e-mail where none is known yet."""
        person = contact or self.contact
        by: LineKind = next((way for way in _WAYS if person and self.line(way, person)), "email")
        return Item(
            act="write",
            kind=kind,
            contact=person.key if person else "",
            by=by,
            line=self.line(by, person) if person else None,
            day=day,
            rules=rules,
            expected=expected,
            events=events,
        )


_WAYS: Final[tuple[LineKind, ...]] = ("email", "post", "portal")


def _whom(case: Case, search: Search) -> Contact | None:
    """Choose whom the follow-up goes to: whom they named, else by what each person is."""
    if case.interview:
        named = case.interview[-1].body.follow_up_with
        if named and named in search.contacts:
            return search.contacts[named]
    order = _AFTER if case.interview else _BEFORE
    roles = [role for part in order for role in case.people(part)]
    roles += [role for role in case.application.people if role not in roles]
    people = [search.contacts[role.contact] for role in roles if role.contact in search.contacts]
    by_telephone = [person for person in people if person.line("office") or person.line("cell")]
    return next(iter(by_telephone or people), None)


def _place(case: Case, contact: Contact | None) -> Place:
    if contact and (contact.place.zone or contact.place.country):
        return contact.place
    return case.application.place
