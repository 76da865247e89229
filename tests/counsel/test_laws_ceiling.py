"""Guardrail 4, the ceiling: who follows the plan day by day never reaches for them too often."""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final, cast

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ceiling import Counted, breaches, unasked
from ringback.casebook.applications import Application, Roster
from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    Decided,
    Event,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Wrote,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import Contact, Line, Role, Seeker
from ringback.casebook.terms import Instruction, Means, MessageKind, Outcome, PhoneKind, Telephone
from ringback.counsel import Policy, plan
from ringback.counsel.values import Item, Planned
from ringback.counsel.voices import NAMES
from searches import AUSTIN, policies

FIRST: Final = date(2026, 9, 1)
WEEKS: Final = 13
HOURS: Final = (time(9, 20), time(13, 40), time(16, 20))
OPENINGS: Final = ("acme", "globe")
OUTCOMES: Final[tuple[Outcome, ...]] = (
    *("no_answer", "no_answer", "hung_up", "hung_up", "voicemail_left", "voicemail_left"),
    *("busy", "gatekeeper", "screened", "spoke", "wrong_number"),
)
GREETINGS: Final[tuple[Instruction, ...]] = ("use_cell", "not_checked", "urgent_cell", "none")
CELL: Final = GivenLine("cell", "+17375550144")
LINES: Final = {
    "office": Line("office", "+15125550111", "card"),
    "cell": Line("cell", "+17375550122", "given"),
    "email": Line("email", "dana@example.com", "card"),
    "post": Line("post", "1 Main Street, Austin, TX 78701", "card"),
}


class Quarter:
    """Thirteen weeks of somebody who does what is due when it can be done, as chance will have it.

    One person is behind both openings. With the chance `willing` each day they say something.
    """

    def __init__(
        self,
        chance: Random,
        policy: Policy,
        voice: str,
        telephone: Telephone,
        lines: frozenset[str],
        willing: float,
    ) -> None:
        self.chance = chance
        self.policy = policy
        self.willing = willing
        known = tuple(line for kind, line in LINES.items() if kind in lines)
        dana = Contact("dana", "Dana Reyes", "", AUSTIN, known)
        self.roster = Roster(
            Seeker("Maria Okafor", place=AUSTIN, voice=voice, telephone=telephone),
            (dana,),
            tuple(
                Application(key, "Buyer", "Acme Tools", AUSTIN, people=(Role("dana", "recruiter"),))
                for key in OPENINGS
            ),
        )
        self.events: list[Event] = []
        self.stages: dict[int, object] = {}

    def live(self) -> None:
        """Go through the days, at each hour doing what is due and perhaps hearing something."""
        clock = AUSTIN.clock(UTC)
        for key in OPENINGS:
            self.note(key, datetime.combine(FIRST, HOURS[0], clock), Applied("online"))
        for day in range(1, WEEKS * 7):
            for hour in HOURS:
                now = datetime.combine(FIRST + timedelta(days=day), hour, clock)
                self.do_what_is_due(now)
                if self.chance.random() < self.willing / len(HOURS):
                    self.hear(now + timedelta(minutes=30))

    def do_what_is_due(self, now: datetime) -> None:
        """Do all of one plan that can be done now, one thing after another."""
        for minute, advice in enumerate(plan(fold(self.events, self.roster), self.policy, now)):
            if _can_be_done(advice.step, now):
                self.do(advice.application, advice.step.item, now + timedelta(minutes=minute))

    def do(self, key: str, item: Item, now: datetime) -> None:
        """Do one thing; who rings may reach a machine that tells callers what to do."""
        if item.act == "write":
            self.note(
                key, now, Wrote(cast("MessageKind", item.kind), cast("Means", item.by), "dana")
            )
        elif item.act == "call":
            outcome = self.chance.choice(OUTCOMES)
            if item.if_machine == "hang_up" and outcome == "voicemail_left":
                outcome = "hung_up"
            line: PhoneKind = "cell" if item.by == "cell" else "office"
            self.note(key, now, CallPlaced(outcome, "dana", line))
            if outcome == "hung_up" and self.chance.random() < 0.3:
                says = self.chance.choice(GREETINGS)
                self.note(key, now, GreetingHeard(says, (), "dana", line, (CELL,)))
        elif item.kind == "debrief":
            self.note(key, now, Interviewed(("dana",)))

    def hear(self, now: datetime) -> None:
        """Hear something about one of the openings."""
        later = now + timedelta(days=self.chance.randrange(1, 9))
        said: tuple[Body, ...] = (
            HeardBack("dana"),
            RangBack("dana"),
            RangBack("dana", missed=True),
            Promised(later.date(), "dana"),
            Promised(later.date(), "dana", mine=True),
            Arranged(later, people=("dana",)),
            Arranged(later, "call", people=("dana",)),
            Interviewed(("dana",)),
            Decided("rejected"),
        )
        self.note(self.chance.choice(OPENINGS), now, self.chance.choice(said))

    def note(self, key: str, when: datetime, body: Body) -> None:
        """Append an event, and keep in which stage of its case it fell."""
        number = len(self.events) + 1
        self.stages[number] = (key, fold(self.events, self.roster).cases[key].stage_since)
        self.events.append(Event(number, key, when, when, body))


quarters: Final = st.builds(
    Quarter,
    chance=st.randoms(use_true_random=True),
    policy=st.just(Policy()) | policies,
    voice=st.sampled_from(("consensus", *NAMES)),
    telephone=st.sampled_from(("yes", "yes", "prepared", "no")),
    lines=st.frozensets(st.sampled_from(sorted(LINES))),
    willing=st.sampled_from((0.0, 0.05, 0.2)),
)
UNSHRUNK: Final = (Phase.explicit, Phase.reuse, Phase.generate)  # a quarter is slow to shrink


@settings(deadline=None, max_examples=20, phases=UNSHRUNK)
@given(quarters)
def test_D4_no_policy_breaks_the_ceiling_in_any_quarter(quarter: Quarter) -> None:
    _keeps_the_ceiling(quarter)


@pytest.mark.fuzz
@settings(deadline=None, max_examples=int(os.environ.get("FUZZ", "200")), phases=UNSHRUNK)
@given(quarters)
def test_D4_no_policy_breaks_the_ceiling_in_many_quarters(quarter: Quarter) -> None:
    _keeps_the_ceiling(quarter)


def _keeps_the_ceiling(quarter: Quarter) -> None:
    quarter.live()
    counted = unasked("dana", quarter.events, AUSTIN.clock(UTC))
    told = [(event.happened, event.application, event.body) for event in quarter.events]
    assert breaches(counted, AUSTIN, quarter.policy) == [], told
    policy, stages = quarter.policy, quarter.stages
    attempts = [one.event.number for one in counted if one.sort == "attempt"]
    letters = [one.event.number for one in counted if one.sort == "letter" and _is_no_thanks(one)]
    messages = [event.number for event in quarter.events if _is_message(event)]
    assert _most(stages[number] for number in attempts) <= policy.attempts_a_stage, told
    assert _most(stages[number] for number in letters) <= policy.letters_a_stage, told
    assert _most(stages[number] for number in messages) <= policy.voicemails_a_stage, told


def _can_be_done(step: Planned, now: datetime) -> bool:
    window = step.window
    return step.not_before <= now and (window is None or window.start <= now < window.end)


def _is_no_thanks(one: Counted) -> bool:
    return isinstance(one.event.body, Wrote) and one.event.body.kind != "thank_you"


def _is_message(event: Event) -> bool:
    return isinstance(event.body, CallPlaced) and event.body.outcome == "voicemail_left"


def _most(stages: Iterator[object]) -> int:
    return max(Counter(stages).values(), default=0)
