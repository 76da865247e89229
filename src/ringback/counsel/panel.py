"""The panel: all voices on one case, and the plan that is followed.

Before an interview the recruiter leads the consensus, being the only voice whose source speaks of
that time; after one the voices agree as `consensus` says. A voice that the person put in the lead
follows its own rules. Thanks come first (P5), and what the record asks for comes before any voice.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from .building import call
from .consensus import agreed, weights_of
from .ground import Ground, ground_of
from .rest import or_rest
from .turns import in_turn
from .values import Item, Opinion, Panel, Plan, Rightness
from .view import View
from .voices import VOICES, Voice
from .voices.literal import do_what_the_greeting_says
from .voices.recruiter import VOICE as RECRUITER

CONSENSUS: Final = "consensus"

_BY_NAME: Final = {voice.name: voice for voice in VOICES}


def followed(view: View) -> Plan:
    """Give the plan of whoever leads.

    What comes before the voices is all that planning many cases needs, where there is any.
    """
    ground = ground_of(view)
    chosen = _BY_NAME.get(view.search.seeker.voice)
    if ground.settled:
        settled = (*ground.beside, *ground.settled)
        plan = in_turn(view, _in_its_manner(chosen, settled) if chosen else settled)
        if plan.steps:
            return plan
    return _own(view, chosen, ground) if chosen else together(view, ground)


def panel(view: View) -> Panel:
    """Ask every voice, and give what each says beside what they come to."""
    ground = ground_of(view)
    opinions = tuple(opinion(view, voice, ground) for voice in VOICES)
    weights = weights_of(view)
    votes: dict[Rightness, float] = defaultdict(float)
    for said in opinions:
        if said.was_right is not None:
            votes[said.was_right] += weights[said.voice]
    return Panel(
        opinions=opinions,
        consensus=together(view, ground),
        leader=leader_of(view),
        was_right=_most(votes),
        votes=tuple(sorted(votes.items())),
    )


def opinion(view: View, voice: Voice, ground: Ground) -> Opinion:
    """Ask one voice: whether a message that was left was right, and what it would do."""
    was_right = voice.was_right(view) if view.voicemails else None
    return Opinion(voice.name, was_right, _own(view, voice, ground))


def together(view: View, ground: Ground) -> Plan:
    """Give what the voices come to: before an interview what the recruiter says, else the vote."""
    led = _led_by_the_recruiter(view) if _recruiter_leads(view) else ()
    if led:
        plan = in_turn(view, ground.around(led))
        known = {item.what for item in ground.around(())}
        if ground.first or any(step.item.what not in known for step in plan.steps):
            return or_rest(view, plan)
    return or_rest(view, in_turn(view, ground.around(agreed(view))))


def _own(view: View, voice: Voice, ground: Ground) -> Plan:
    items = _in_its_manner(voice, ground.around(voice.items(view)))
    return or_rest(view, in_turn(view, items))


def _in_its_manner(voice: Voice, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Let a voice that leaves no messages hang up at every machine (S1)."""
    if voice.leaves_messages:
        return items
    return tuple(
        replace(item, if_machine="hang_up") if item.act == "call" else item for item in items
    )


def leader_of(view: View) -> str:
    """Give the voice that leads: the one the person chose, and before an interview the recruiter.

    `consensus` where no voice does.
    """
    chosen = view.search.seeker.voice
    if chosen in _BY_NAME:
        return chosen
    return RECRUITER.name if view.case.open and _recruiter_leads(view) else CONSENSUS


def _recruiter_leads(view: View) -> bool:
    """Say whether it is before an interview, and no voice counts for more than the recruiter."""
    weights = weights_of(view)
    return not view.interviewed and weights[RECRUITER.name] == max(weights.values())


def _led_by_the_recruiter(view: View) -> tuple[Item, ...]:
    """Give what the recruiter says, what the greeting told callers to do (L2), and whose day came.

    A day that they named and that passed without a word is no week to wait from (P4d).
    """
    items = RECRUITER.items(view)
    return (*do_what_the_greeting_says(view), *_their_day_came(view), *items) if items else ()


def _their_day_came(view: View) -> Iterator[Item]:
    held = view.unkept
    if held is not None:
        day = view.day(held.event.happened)  # the guardrail on named dates moves it
        yield call(view, day, "P4d", "R1", events=(held.event.number,))


def _most(votes: Mapping[Rightness, float]) -> Rightness | None:
    by_weight = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return by_weight[0][0] if by_weight else None
