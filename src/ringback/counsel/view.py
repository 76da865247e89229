"""A case as the rules look at it: who is meant, on which lines, what was tried, and when."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from ringback.casebook.case import Case, Held, Noted
from ringback.casebook.events import CallPlaced, Wrote
from ringback.casebook.people import Contact, Line
from ringback.casebook.terms import LineKind, PhoneKind, Silence

from .dealings import Dealings
from .once import once
from .setting import Setting
from .touches import ATTEMPTS
from .values import Item
from .whom import right_line

Rule = Callable[["View"], Iterable[Item]]
"""A rule looks at a case and gives what it would do: mostly one thing or nothing."""


class View(Dealings):
    """One case at a moment. Nothing in it changes; what is costly is worked out once."""

    def __init__(self, case: Case, setting: Setting, contact: Contact | None = None) -> None:
        super().__init__(case, setting, contact)
        self._lines: dict[LineKind, Line | None] = {}

    @property
    def knows_one(self) -> bool:
        """Whether only one person is known in this case."""
        return len(self.case.application.people) == 1

    # What was tried.

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
        """The calls since this stage began, over all openings, that left nothing with anybody."""
        return tuple(call for call in self._rung_since if call.body.outcome in ATTEMPTS)

    @property
    def spent(self) -> bool:
        """Whether as many messages were left since this stage began as do any good."""
        left = [call for call in self._rung_since if call.body.outcome == "voicemail_left"]
        return len(left) >= self.policy.voicemails_a_stage

    @once
    def _rung_since(self) -> tuple[Noted[CallPlaced], ...]:
        """The calls to this person since this stage began, over all openings."""
        since = self.case.stage_since
        return tuple(
            Noted(event, event.body)
            for event in self.history
            if isinstance(event.body, CallPlaced) and (since is None or event.happened >= since)
        )

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

    @once
    def unkept(self) -> Held | None:
        """The day that they named, while nothing was tried in this stage since it passed (P4d)."""
        held = self.case.held
        calls = (call.when for call in self.calls[-1:])
        letters = (letter.when for letter in self.letters[-1:])
        if held is None or any(self.day(when) > held.until for when in (*calls, *letters)):
            return None
        return held

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
        return item.kind == "thank_you" and self.is_owed_thanks(item.contact)

    def is_owed_thanks(self, person: str) -> bool:
        """Say whether a person interviewed, or may have, and was not thanked yet."""
        if not self.case.interview or person in self.thanked:
            return False
        return self.interviewed_with(person)

    def interviewed_with(self, person: str) -> bool:
        """Say whether a person took part in the latest interview, or nobody of it was named."""
        named = {one for interview in self.case.interview for one in interview.body.people}
        return self.interviewed and (not named or person in named)

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

    def day_of_a_letter(self, day: date) -> date:
        """Give the day for a letter: at once by post, and by e-mail a few days later (F4, L3).

        A letter takes its days to arrive; an e-mail lies beside what came that day. An address that
        is not known is looked for at once.
        """
        by_email = self.in_writing == "email" and not self.line("post")
        return self.a_few_days_after(day) if by_email else day

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
    def rests(self) -> bool:
        """Whether a day was named, by them or by the seeker, or an absence (P4d)."""
        return bool(self.case.held or self.absence or self.reached.asked)

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
        return self.search.seeker.telephone != "no" and not self._asked_not_to("call")

    @property
    def may_write(self) -> bool:
        """Whether neither the person nor the posting asked not to be written to."""
        return not self._asked_not_to("write")

    def _asked_not_to(self, what: Silence) -> bool:
        silences = (*self.case.silences, *self.search.silences.get(self.key, ()))
        return any(
            silence.body.what in (what, "all") and silence.body.contact in ("", self.key)
            for silence in silences
        )

    @once
    def in_writing(self) -> LineKind | None:
        """The way to write to this person: e-mail where there is an address, else the post."""
        return next((way for way in WAYS if self.line(way)), None)


WAYS: Final[tuple[LineKind, ...]] = ("email", "post", "portal")
"""The ways of writing, the quickest first."""
