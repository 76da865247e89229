"""The panel: all voices on one case, and how they come to a consensus.

Before an interview the recruiter leads, being the only voice whose source speaks of that time.
After one, what several voices would do counts as one item; it is due on the day by which half of
those who would do it have it due; the cell comes last while the office line is there and nothing
opens the cell (F1, D2). Thanks come first (P5).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from .ground import settled
from .guardrails import guard
from .schedule import schedule
from .values import Item, Opinion, Panel, Planned, Rightness
from .view import View
from .voices import VOICES, Voice
from .voices.persistent import thank_each_interviewer

CONSENSUS = "consensus"


def consensus(view: View) -> tuple[Planned, ...]:
    """Give the plan that is followed: what the record asks for, else the leader's, else the vote.

    Only the voices that are needed are asked, so that planning many cases is quick.
    """
    ground = settled(view)
    if ground:
        return planned(view, (*thank_each_interviewer(view), *ground))
    leader = leader_of(view)
    led = next((opinion(view, voice).plan for voice in VOICES if voice.name == leader), ())
    if led:
        return _together(planned(view, thank_each_interviewer(view)), led)
    return _voted(view, tuple(opinion(view, voice) for voice in VOICES))


def panel(view: View) -> Panel:
    """Ask every voice, and give what each says beside what they come to."""
    weights = _weights(view)
    opinions = tuple(opinion(view, voice) for voice in VOICES)
    votes: dict[Rightness, float] = defaultdict(float)
    for said in opinions:
        if said.was_right is not None:
            votes[said.was_right] += weights[said.voice]
    return Panel(
        opinions=opinions,
        consensus=consensus(view),
        leader=leader_of(view),
        was_right=_most(votes),
        votes=tuple(sorted(votes.items())),
    )


def _most(votes: Mapping[Rightness, float]) -> Rightness | None:
    by_weight = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return by_weight[0][0] if by_weight else None


def opinion(view: View, voice: Voice) -> Opinion:
    """Ask one voice: whether a message that was left was right, and what it would do."""
    was_right = voice.was_right(view) if view.voicemails else None
    return Opinion(voice.name, was_right, planned(view, voice.plan(view)))


def leader_of(view: View) -> str:
    """Give the voice that leads: the one the person chose, and before an interview the recruiter.

    `consensus` where no voice does.
    """
    chosen = view.search.seeker.voice
    if chosen != CONSENSUS:
        return chosen
    return CONSENSUS if view.interviewed or not view.case.open else "recruiter"


def planned(view: View, items: Iterable[Item]) -> tuple[Planned, ...]:
    """Put items under the guardrails and into their hours, first due first, each thing once."""
    plan: dict[object, Planned] = {}
    for item in items:
        kept, acted = guard(view, item)
        if kept is not None:
            moment = schedule(view, kept, acted)
            if kept.what not in plan or moment.not_before < plan[kept.what].not_before:
                plan[kept.what] = moment
    return tuple(sorted(plan.values(), key=lambda step: step.not_before))


def _together(*plans: tuple[Planned, ...]) -> tuple[Planned, ...]:
    steps = {step.item.what: step for plan in plans for step in plan}
    return tuple(sorted(steps.values(), key=lambda step: step.not_before))


def _voted(view: View, opinions: tuple[Opinion, ...]) -> tuple[Planned, ...]:
    """Count what several voices would do as one item, due when half of them have it due."""
    weights = _weights(view)
    backers: dict[object, list[tuple[Planned, float]]] = defaultdict(list)
    for said in opinions:
        for step in said.plan:
            backers[step.item.what].append((step, weights[said.voice]))
    agreed = [_half_way(steps) for steps in backers.values()]
    first_line = view.telephone
    kept = [step for step in agreed if step.item.act != "call" or step.item.by == first_line]
    return tuple(sorted(kept or agreed, key=lambda step: step.not_before))


def _half_way(backed: list[tuple[Planned, float]]) -> Planned:
    """Give the item on the day by which half of those who would do it have it due."""
    backed = sorted(backed, key=lambda pair: pair[0].not_before)
    half = sum(weight for _, weight in backed) / 2
    passed = 0.0
    chosen = backed[-1][0]
    for step, weight in backed:
        passed += weight
        if passed >= half:
            chosen = step
            break
    named = dict.fromkeys(rule for step, _ in backed for rule in step.item.rules)
    rules = tuple(sorted(named, key=lambda rule: rule not in _TELLING))
    events = tuple(dict.fromkeys(event for step, _ in backed for event in step.item.events))
    expected = any(step.item.expected for step, _ in backed)
    item = replace(chosen.item, rules=rules, events=events, expected=expected)
    return replace(chosen, item=item)


_TELLING: Final = frozenset({"P4d", "P6", "L2", "P5"})
"""Rules that answer "why today" by themselves, and so stand before those that hold at any time."""


def _weights(view: View) -> dict[str, float]:
    given = dict(view.search.seeker.weights)
    return {voice.name: given.get(voice.name, 1.0) for voice in VOICES}
