"""A case as the rules look at it: who is meant, on which lines, what was tried, and when."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from ringback.casebook.calendar import after_working_days, working_day_from
from ringback.casebook.case import Case, Noted
from ringback.casebook.events import CallPlaced, Event, GreetingHeard, HeardBack, RangBack, Wrote
from ringback.casebook.fold import whoever
from ringback.casebook.people import Contact, Line
from ringback.casebook.terms import LineKind, PhoneKind

from .once import once
from .setting import Setting
from .touches import Reached, Terms, reached
from .values import Gap, Item
from .whom import right_line, where, whom

Rule = Callable[["View"], Iterable[Item]]
"""A rule looks at a case and gives what it would do: mostly one thing or nothing."""


class Rung(NamedTuple):
    """The weekday (0 is Monday) and hour of a call, and whether it was in vain."""

    weekday: int
    hour: int
    in_vain: bool


class View:
    """One case at a moment. Nothing in it changes; what is costly is worked out once."""

    def __init__(self, case: Case, setting: Setting) -> None:
        self.case = case
        self.setting = setting
        self.search = setting.search
        self.policy = setting.policy
        self.now = setting.now
        self.contact = whom(case, setting.search)
        self.place = where(case, self.contact)
        self.clock: tzinfo = self.place.clock(setting.clock)
        self.today = self.now.astimezone(self.clock).date()
        self._lines: dict[LineKind, Line | None] = {}

    @property
    def key(self) -> str:
        """The key of the person meant; empty where nobody is known."""
        return self.contact.key if self.contact else ""

    @property
    def knows_one(self) -> bool:
        """Whether only one person is known in this case."""
        return len(self.case.application.people) == 1

    # What was tried.

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
    def calls(self) -> tuple[Noted[CallPlaced], ...]:
        """The calls of this stage to this person."""
        return tuple(call for call in self.case.calls if call.body.contact in (self.key, ""))

    @once
    def letters(self) -> tuple[Noted[Wrote], ...]:
        """The letters of this stage to this person, but for the thanks owed for an interview."""
        thanks = self.thanked.get(self.key)
        return tuple(
            letter
            for letter in self.case.letters
            if letter.body.contact in (self.key, "") and letter != thanks
        )

    @once
    def voicemails(self) -> tuple[Noted[CallPlaced], ...]:
        """The messages left in this stage."""
        return tuple(call for call in self.calls if call.body.outcome == "voicemail_left")

    @once
    def attempts(self) -> tuple[Noted[CallPlaced], ...]:
        """The calls of this stage that reached nobody and left nothing."""
        return tuple(call for call in self.calls if call.body.outcome in _ATTEMPTS)

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

    @property
    def without_word(self) -> Noted[CallPlaced] | None:
        """The latest call of this stage if nobody has spoken to the seeker since, or in it."""
        call, answered = self.last_call, self.case.answered
        if call is None or call.body.outcome in ("spoke", "wrong_number"):
            return None
        return None if answered is not None and answered.happened > call.when else call

    @once
    def in_vain(self) -> tuple[Noted[CallPlaced], ...]:
        """The calls of this stage since which nobody has spoken to the seeker."""
        answered = self.case.answered
        return tuple(
            call for call in self.calls if answered is None or call.when > answered.happened
        )

    @property
    def wrote_last(self) -> bool:
        """Whether the latest try of this stage was a letter."""
        if not self.letters:
            return False
        return self.last_call is None or self.letters[-1].when > self.last_call.when

    @once
    def thanked(self) -> dict[str, Noted[Wrote]]:
        """The first thanks since the latest interview began, by the person they went to."""
        if not self.case.interview:
            return {}
        began = self.case.interview[0].when
        thanks: dict[str, Noted[Wrote]] = {}
        for event in self.case.events:
            body = event.body
            if isinstance(body, Wrote) and body.kind == "thank_you" and event.happened >= began:
                thanks.setdefault(body.contact, Noted(event, body))
        return thanks

    def owes_thanks(self, item: Item) -> bool:
        """Say whether an item is the thanks still owed for an interview (P5)."""
        return item.kind == "thank_you" and item.contact not in self.thanked

    @property
    def interviewed(self) -> bool:
        """Whether an interview has taken place."""
        return bool(self.case.interview)

    # When.

    @once
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
        moves = moves or list(self.case.events[:1])
        if not moves:
            return self.today, ()
        last = max(moves, key=lambda event: (event.happened, event.number))
        return self.day(last.happened), (last.number,)

    @once
    def last_moved(self) -> datetime:
        """The moment of the latest event, of this case or with this person; now without any."""
        latest = (*self.case.events[-1:], *self.history[-1:])
        return max((event.happened for event in latest), default=self.now)

    def day(self, when: datetime) -> date:
        """Give the day of a moment at the contact's place."""
        return when.astimezone(self.clock).date()

    def working_day_from(self, day: date) -> date:
        """Give that day if offices there are open, else the next on which they are."""
        return working_day_from(day, self.place, self.setting.holidays)

    def working_days_after(self, day: date, count: int) -> date:
        """Give the working day that lies so many working days after a day."""
        return after_working_days(day, count, self.place, self.setting.holidays)

    def a_few_days_after(self, day: date) -> date:
        """Give the working day that lies a few working days after a day (D3, P6, L3)."""
        return self.working_days_after(day, self.policy.few_days)

    def a_week_after(self, day: date) -> date:
        """Give the day a week after a day."""
        return day + timedelta(days=self.policy.week)

    def gap_after(self, day: date, gap: Gap) -> date:
        """Give the day that lies a gap after a day."""
        if gap == "few_days":
            return self.a_few_days_after(day)
        days = self.policy.five_days if gap == "five_days" else self.policy.week
        return day + timedelta(days=days)

    # On which line.

    def line(self, kind: LineKind, contact: Contact | None = None) -> Line | None:
        """Give the line of that kind, unless a call found that it is not theirs."""
        if contact is not None and contact is not self.contact:
            return right_line(contact, kind, self.case.wrong_numbers)
        if kind not in self._lines:
            own = self.contact
            wrong = self.case.wrong_numbers
            self._lines[kind] = right_line(own, kind, wrong) if own else None
        return self._lines[kind]

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

    @once
    def rests(self) -> bool:
        """Whether a day was named, by them or by the seeker, or an absence (P4d)."""
        return bool(self.case.held or self.absence or self.reached.asked)

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

    @property
    def urgent(self) -> bool:
        """Whether the seeker said that it presses, and the moment has not passed."""
        return self.case.urgent is not None and self.case.urgent.body.until > self.now

    @once
    def cell_is_open(self) -> bool:
        """Whether the cell no longer comes last.

        It is opened by the greeting (L2, F1) or by urgency (D2, F2); a letter opens it for the
        one call that it announced (L3, P6).
        """
        return bool(self.sent_to_cell or self.urgent)

    @once
    def telephone(self) -> PhoneKind | None:
        """The line to ring where no voice says another: the office (F1).

        The cell where the greeting sends callers there (L2) or the matter is urgent (D2); else it
        comes last, which is when it is the only number there is.
        """
        office, cell = self.line("office"), self.line("cell")
        if cell and (self.sent_to_cell or self.urgent or office is None):
            return "cell"
        return "office" if office else None

    @once
    def silenced(self) -> bool:
        """Whether anybody asked not to be rung or written to, in whatever way."""
        heard = self.greeting
        return bool(
            self.case.silences
            or self.search.silences
            or self.case.interview
            or (heard is not None and heard.body.tells("no_calls"))
        )

    @property
    def may_ring(self) -> bool:
        """Whether the seeker telephones, and neither the person nor the posting asked not to."""
        silences = (*self.case.silences, *self.search.silences.get(self.key, ()))
        return self.search.seeker.telephone != "no" and not any(
            silence.body.what in ("call", "all") and silence.body.contact in ("", self.key)
            for silence in silences
        )

    @once
    def in_writing(self) -> LineKind | None:
        """The way to write to this person: e-mail where there is an address, else the post."""
        return next((way for way in WAYS if self.line(way)), None)


WAYS: Final[tuple[LineKind, ...]] = ("email", "post", "portal")
"""The ways of writing, the quickest first."""


def _is_answer(event: Event) -> bool:
    """Say whether this is a word of theirs."""
    body = event.body
    if isinstance(body, CallPlaced):
        return body.outcome == "spoke"
    return isinstance(body, RangBack) or (isinstance(body, HeardBack) and not body.automatic)


_REACHED: Final = frozenset({"spoke", "wrong_number"})  # the one reached them, the other nobody
_ATTEMPTS: Final = frozenset({"hung_up", "no_answer", "busy", "gatekeeper"})
