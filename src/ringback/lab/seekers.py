"""A seeker who follows the plan: does what it says is due, and records what comes of it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Final, cast, get_args

from ringback.casebook.applications import Roster
from ringback.casebook.calendar import end_of_day
from ringback.casebook.events import (
    Applied,
    CallPlaced,
    Closed,
    Event,
    GivenLine,
    GreetingHeard,
    Wrote,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import zone
from ringback.casebook.terms import LineKind, Means, MessageKind, Outcome, PhoneKind
from ringback.counsel import Policy, plan
from ringback.counsel.touches import REACHING
from ringback.counsel.values import Advice, Item

from .assumptions import Assumptions
from .deeds import Deed, Habits
from .diary import Diary
from .employers import Employer, Mood
from .openings import Group, with_line


@dataclass(frozen=True, slots=True)
class Course:
    """How one group of applications went: the record, and what the record cannot know.

    `touches` reached somebody unasked, as the ceiling counts it; `annoyed` are the people whom
    they annoyed.
    """

    roster: Roster
    events: tuple[Event, ...]
    touches: int
    annoyed: frozenset[str]


def follow(
    group: Group,
    numbers: Assumptions,
    policy: Policy,
    random: Random,
    start: datetime,
    until: datetime,
) -> Course:
    """Follow the plan for one group of applications from `start` to `until`, both aware."""
    seeker = _Seeker(group, numbers, policy, random)
    seeker.run(start, until)
    annoyed = frozenset(key for key, mood in seeker.moods.items() if mood.annoyed)
    return Course(seeker.roster, tuple(seeker.diary.events), seeker.touches, annoyed)


class _Seeker:
    """The seeker, their record, and the employers; what is due next on either side comes next."""

    def __init__(self, group: Group, numbers: Assumptions, policy: Policy, random: Random) -> None:
        self.roster = group.roster
        self.policy = policy
        self.random = random
        self.numbers = numbers
        self.habits = Habits(numbers, random)
        self.diary = Diary()
        self.moods = {person.key: Mood(person) for person in group.people}
        self.employers = {
            app.key: Employer(app, self.moods[app.people[0].contact], numbers, random)
            for app in group.roster.applications
        }
        self.greeted: set[str] = set()
        self.touches = 0

    def run(self, start: datetime, until: datetime) -> None:
        """Go from one thing that happens to the next, and plan anew only after each."""
        for key, employer in self.employers.items():
            self.diary.record(key, start, Applied("online"))
            employer.begin(start)
        now = start
        deed = self.next_deed(now, until)
        while True:
            turn, key = min((each.next_turn(until), key) for key, each in self.employers.items())
            now = max(now, min(turn, deed.when))
            if now >= until:
                return
            if deed.when < turn:
                self.do(deed, now)
            elif not self.let(key, now):
                continue
            deed = self.next_deed(now, until)

    def next_deed(self, now: datetime, until: datetime) -> Deed:
        """Plan, and give what the seeker will do first."""
        advised = plan(fold(self.diary.events, self.roster), self.policy, now)
        deeds = (self.habits.deed(advice, now) for advice in advised)
        return min((deed for deed in deeds if deed), key=_when, default=Deed(until))

    def let(self, key: str, now: datetime) -> bool:
        """Let an employer do what is set for now; say whether the seeker got to know of it."""
        bodies = list(self.employers[key].take_turn(now))
        for body in bodies:
            self.diary.hear(key, now, body)
        return bool(bodies)

    def do(self, deed: Deed, now: datetime) -> None:
        """Do what is due, if anything is; else it was only time to look at the plan again."""
        if deed.advice is None:
            return
        item = deed.advice.step.item
        if item.act == "close":
            self.diary.record(deed.advice.application, now, Closed())
        elif item.line is None or item.act == "ask":
            self.seek(deed.advice, now)
        elif item.act == "call":
            self.call(deed.advice, now)
        else:
            self.write(deed.advice, now)

    def call(self, advice: Advice, now: datetime) -> None:
        """Ring; at the machine do as the step says, unless the greeting sends callers elsewhere."""
        item, key = advice.step.item, advice.application
        employer = self.employers[key]
        line = cast("PhoneKind", item.by)
        expected = self.is_expected(item)
        ended = employer.picks_up(line, now, expected=expected)
        greeting = self.hear_greeting(item, now) if ended is None and line == "office" else None
        outcome = ended or _at_machine(item, greeting)
        number = item.line.value if item.line else ""
        self.diary.record(key, now, CallPlaced(outcome, item.contact, line, number=number))
        if greeting is not None:
            self.diary.hear(key, now, greeting)
        if outcome in REACHING:
            self.reach(advice, now, spoke=outcome == "spoke", expected=expected)

    def write(self, advice: Advice, now: datetime) -> None:
        """Write; thanks are no touch, and ask for no answer."""
        item = advice.step.item
        kind = cast("MessageKind", item.kind) if item.kind in get_args(MessageKind) else None
        letter = Wrote(kind, cast("Means", item.by), item.contact)
        self.diary.record(advice.application, now, letter)
        if kind != "thank_you":
            self.reach(advice, now, spoke=False, expected=self.is_expected(item))

    def reach(self, advice: Advice, now: datetime, *, spoke: bool, expected: bool) -> None:
        """Count the touch, and hear what they say at once."""
        item = advice.step.item
        if item.by is None:
            return
        if not item.expected and item.by != "post":
            self.touches += 1
        employer = self.employers[advice.application]
        mood = self.moods[item.contact]
        for body in employer.is_reached(mood, item.by, now, spoke=spoke, expected=expected):
            self.diary.hear(advice.application, now, body)

    def is_expected(self, item: Item) -> bool:
        """Say whether they expect it; what a letter announced only if they took note of that."""
        announced = item.footing == "announced"
        return item.expected and not (announced and self.random.random() >= self.numbers.notices)

    def hear_greeting(self, item: Item, now: datetime) -> GreetingHeard | None:
        """Give what the machine tells callers, the first time that it tells anything."""
        person = self.moods[item.contact].person
        if person.greeting == "none" or person.key in self.greeted:
            return None
        self.greeted.add(person.key)
        cell = GivenLine("cell", person.lines["cell"].value)
        gives = (cell,) if person.greeting in _GIVING else ()
        back = None
        if person.greeting == "away":
            tomorrow = end_of_day(now, zone(person.place.zone)).date()
            back = tomorrow + self.random.randint(0, self.numbers.away_days - 1) * _DAY
        return GreetingHeard(person.greeting, (), person.key, "office", gives, back)

    def seek(self, advice: Advice, now: datetime) -> None:
        """Look for the number or address that is missing; what is found joins the roster."""
        item = advice.step.item
        self.habits.sought(advice, now)
        mood = self.moods.get(item.contact)
        kind = _SOUGHT.get(item.kind or "", item.by)
        if mood is None or kind is None:
            return
        line = mood.person.lines[kind]
        if item.kind == "confirm_number":
            self.roster = with_line(self.roster, item.contact, replace(line, confirmed=True))
        elif self.random.random() < self.numbers.finds:
            self.roster = with_line(self.roster, item.contact, line)


def _at_machine(item: Item, greeting: GreetingHeard | None) -> Outcome:
    """Leave a message if the step says so, and the greeting does not send callers elsewhere."""
    sent_away = greeting is not None and greeting.says in _SENDING_AWAY
    return "hung_up" if sent_away or item.if_machine == "hang_up" else "voicemail_left"


def _when(deed: Deed) -> datetime:
    return deed.when


_DAY: Final = timedelta(days=1)
_GIVING: Final = frozenset({"use_cell", "urgent_cell", "not_checked"})
_SENDING_AWAY: Final = frozenset({"use_cell", "not_checked", "no_calls"})
_SOUGHT: Final[dict[str, LineKind]] = {
    "find_number": "office",
    "find_address": "email",
    "confirm_number": "cell",
}
"""What an `ask` step looks for; a call or letter without its line looks for that line."""
