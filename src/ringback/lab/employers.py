"""How an employer takes what comes: answers a call at that hour, looks, decides, grows annoyed.

Every chance is a number of `Assumptions`. An employer moves from looking to a decision by itself,
and sooner if moved; the seeker learns of it only what the employer says.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random
from typing import Final, Literal

from ringback.casebook.applications import Application
from ringback.casebook.calendar import moment, working_day_from
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    Decided,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
)
from ringback.casebook.people import zone
from ringback.casebook.terms import LineKind, Outcome, Verdict

from .assumptions import Assumptions
from .openings import Person

Turn = Literal["looks", "answers", "rings", "interviews", "decides"]
"""What an employer does at a moment that was set before."""

Knows = Literal["unread", "open", "inviting", "interviewed", "decided", "told"]
"""How far an opening is on its own side; only what is `told` is known to the seeker."""


@dataclass(slots=True)
class Mood:
    """What a person remembers of the seeker, over all openings."""

    person: Person
    touched: list[datetime] = field(default_factory=list)
    annoyed: bool = False


@dataclass(slots=True)
class Employer:
    """One opening's other side: how far it has come, and what is set for later."""

    application: Application
    mood: Mood
    numbers: Assumptions
    random: Random
    knows: Knows = "unread"
    verdict: Verdict = "rejected"
    rounds: int = 0
    due: list[tuple[datetime, Turn]] = field(default_factory=list)

    def begin(self, now: datetime) -> None:
        """Set when, if ever, they look at the application by themselves."""
        if self._by_chance(self.numbers.looks_unasked):
            self._set("looks", now, self.numbers.looks_days)

    def picks_up(self, line: LineKind | None, now: datetime, *, expected: bool) -> Outcome | None:
        """Give how a call ends at the person or on the way to them; None: at the machine."""
        numbers = self.numbers
        if self._by_chance(self._chance_to_answer(line, now, expected=expected)):
            return "spoke"
        if line == "cell" and self._by_chance(numbers.screens):
            return "screened"
        if self._by_chance(numbers.no_machine):
            return self.random.choice(_WITHOUT_MACHINE)
        return None

    def is_reached(
        self, mood: Mood, way: LineKind, now: datetime, *, spoke: bool, expected: bool
    ) -> Iterator[Body]:
        """Take what reached one of them: what they say at once; what comes of it later is set."""
        if not expected and self._annoys(mood, way, now):
            yield from self._shows_annoyance(mood, spoke=spoke)
        if mood.annoyed and self._by_chance(self.numbers.annoyed_ignores):
            return
        if spoke:
            if self._by_chance(self.numbers.talk_works):
                yield from self._answer(now, spoken=True)
        elif self._by_chance(self._chance_to_move(way)):
            turn: Turn = "rings" if way in ("office", "cell") else "answers"
            self._set(turn, now, self.numbers.reply_days)

    def next_turn(self, until: datetime) -> datetime:
        """Give the moment for which the next thing is set, `until` where nothing is."""
        return min(self.due)[0] if self.due else until

    def take_turn(self, now: datetime) -> Iterator[Body]:
        """Do what is set next: what the seeker gets to know of it."""
        turn = min(self.due)
        self.due.remove(turn)
        yield from self._takes(turn[1], now)

    def _takes(self, turn: Turn, now: datetime) -> Iterator[Body]:
        """Do what was set earlier, unless the matter has moved on."""
        match turn:
            case "looks" if self.knows == "unread":
                yield from self._look(now, asked=False)
            case "answers":
                yield from self._answer(now, spoken=False)
            case "rings" if self.knows != "told":
                yield from self._ring(now)
            case "interviews" if self.knows == "inviting":
                yield self._interview(now)
            case "decides" if self.knows == "interviewed":
                yield from self._decide(now)
            case _:
                pass

    def _chance_to_answer(self, line: LineKind | None, now: datetime, *, expected: bool) -> float:
        numbers, person = self.numbers, self.mood.person
        if expected:
            return numbers.answers_expected
        if line == "cell":
            return numbers.answers_cell
        early = now.astimezone(zone(person.place.zone)).hour < _MIDDAY
        better = numbers.hour_points / 2 * (1 if early == person.better_early else -1)
        return numbers.answers_office + better / numbers.reachable if person.reachable else 0.0

    def _chance_to_move(self, way: LineKind) -> float:
        numbers = self.numbers
        if way in ("office", "cell"):
            return numbers.message_works
        return numbers.letter_works if way == "post" else numbers.email_works

    def _annoys(self, mood: Mood, way: LineKind, now: datetime) -> bool:
        """Say whether this was once too often: a letter by post never is."""
        if way == "post":
            return False
        numbers = self.numbers
        since = now - timedelta(days=numbers.patience_days)
        mood.touched = [*(when for when in mood.touched if when > since), now]
        wanted = mood.person.wants == ("email" if way in ("email", "portal") else "office")
        chance = numbers.annoys * len(mood.touched) * (1 if wanted else numbers.unwanted_way)
        chance += numbers.annoys_cell if way == "cell" else 0
        newly = self._by_chance(chance) and not mood.annoyed
        mood.annoyed = mood.annoyed or newly
        return newly

    def _shows_annoyance(self, mood: Mood, *, spoke: bool) -> Iterator[Body]:
        """Decline, unless an invitation or the decision is out; in a talk, ask not to be called."""
        if self._by_chance(self.numbers.annoyed_declines) and self.knows not in _OUT:
            self.knows, self.verdict = "decided", "rejected"
        if self._by_chance(self.numbers.annoyed_forbids) and spoke:
            yield AskedNotTo("call", mood.person.key)

    def _look(self, now: datetime, *, asked: bool) -> Iterator[Body]:
        """Invite, decline (aloud or not), or leave it open."""
        drawn = self.random.random()
        if drawn < self.numbers.invites:
            yield self._invite(now)
        elif drawn < self.numbers.invites + self.numbers.declines:
            self.knows = "decided"
            if asked or self._by_chance(self.numbers.tells_declined):
                yield self._tell()
        else:
            self.knows = "open"

    def _answer(self, now: datetime, *, spoken: bool) -> Iterator[Body]:
        """Look if they have not yet, and say where the matter stands."""
        said: list[Body] = []
        if self.knows == "unread":
            said += self._look(now, asked=True)
        elif self.knows == "decided" and self._by_chance(self.numbers.tells_when_asked):
            said.append(self._tell())
        if not said and self.knows not in _OUT:
            said += self._leave_open(now, spoken=spoken)
        yield from said

    def _leave_open(self, now: datetime, *, spoken: bool) -> Iterator[Body]:
        person = self.mood.person
        if self._by_chance(self.numbers.names_day):
            day = now.astimezone(zone(person.place.zone)).date()
            yield Promised(day + timedelta(days=self.numbers.named_days), person.key)
        elif not spoken:
            yield HeardBack(person.key, "We are still looking.", "email")

    def _ring(self, now: datetime) -> Iterator[Body]:
        """They ring back: missed, the seeker has to ring; else it is a talk."""
        missed = self._by_chance(self.numbers.misses_their_call)
        yield RangBack(self.mood.person.key, missed=missed)
        if not missed:
            yield from self._answer(now, spoken=True)

    def _invite(self, now: datetime) -> Body:
        self.knows = "inviting"
        self.rounds += 1
        when = self._at_work(now, float(self.numbers.interview_days))
        self.due.append((when + _TALK, "interviews"))
        return Arranged(when, people=self._interviewers())

    def _interview(self, now: datetime) -> Body:
        numbers = self.numbers
        self.knows = "interviewed"
        self._set("decides", now, numbers.decides_days)
        named = self._by_chance(numbers.names_day)
        day = now.astimezone(zone(self.mood.person.place.zone)).date()
        by = day + timedelta(days=numbers.named_days) if named else None
        return Interviewed(self._interviewers(), decision_by=by, may_follow_up="unasked")

    def _decide(self, now: datetime) -> Iterator[Body]:
        if self.rounds == 1 and self._by_chance(self.numbers.second_round):
            yield self._invite(now)
            return
        self.knows = "decided"
        self.verdict = "offer" if self._by_chance(self.numbers.offers) else "rejected"
        if self._by_chance(self.numbers.tells_after_interview):
            yield self._tell()

    def _tell(self) -> Body:
        self.knows = "told"
        return Decided(self.verdict)

    def _interviewers(self) -> tuple[str, ...]:
        return tuple(role.contact for role in self.application.people)

    def _by_chance(self, chance: float) -> bool:
        return self.random.random() < chance

    def _set(self, turn: Turn, now: datetime, days: float) -> None:
        self.due.append((self._at_work(now, self.random.expovariate(1 / days)), turn))

    def _at_work(self, now: datetime, days: float) -> datetime:
        """Give a moment at work there, on the first working day so many days on, or the next."""
        place = self.mood.person.place
        clock = zone(place.zone)
        day = now.astimezone(clock).date() + timedelta(days=1 + int(days))
        return moment(working_day_from(day, place), _OPENS, clock) + self.random.random() * _WORK


_OUT: Final[tuple[Knows, ...]] = ("inviting", "told")
_WITHOUT_MACHINE: Final[tuple[Outcome, ...]] = ("gatekeeper", "no_answer", "busy")
_MIDDAY: Final = 13
_OPENS: Final = time(9)
_WORK: Final = timedelta(hours=8)
_TALK: Final = timedelta(hours=1)
