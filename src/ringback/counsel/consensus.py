"""How the voices come to a consensus.

What several voices would do is one *deed*: a letter, a call on that line, a note asking for the
state of play. A deed is due on the day by which half of the weight behind it has it due, and what
the other side expects on its own day. Then the deeds take their turns: what a greeting told callers
to do; a letter, where a call brought no word; then by the day, a call before a note, but the note
before a third call; the cell last, unless something opens it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final, Literal

from .values import Item
from .view import View
from .voices import VOICES, Voice

Turn = Literal["told", "letter", "ask", "call", "note", "cell"]


@dataclass(frozen=True, slots=True)
class Backed:
    """An item and the weight of the voice behind it."""

    item: Item
    weight: float


def agreed(view: View) -> tuple[Item, ...]:
    """Give what the voices would do together, in the order of its turns."""
    weights = weights_of(view)
    deeds: dict[object, list[Backed]] = defaultdict(list)
    for voice in VOICES:
        for item in _by_itself(view, voice) if weights[voice.name] else ():
            if not _is_thanked_anyway(view, item):
                deeds[deed(item)].append(Backed(item, weights[voice.name]))
    least = view.policy.least_weight * sum(weights.values())
    heard = [backed for backed in deeds.values() if sum(one.weight for one in backed) >= least]
    items = [_sooner(view, _as_one(backed)) for backed in heard]
    turns = [(_turn(view, item), item) for item in items]
    turns.sort(key=lambda turn: (_ORDER[turn[0]], turn[1].day, turn[1].act != "call"))
    return _cell_last(turns)


def weights_of(view: View) -> dict[str, float]:
    """Give how much each voice counts: as the person says, else once."""
    given = dict(view.search.seeker.weights)
    return {voice.name: given.get(voice.name, 1.0) for voice in VOICES}


def deed(item: Item) -> object:
    """Say what an item comes down to: two voices that would do this would do the same."""
    if item.act == "write" and item.kind in _LETTERS:
        return ("write", "letter", item.contact)
    return item.what


def _by_itself(view: View, voice: Voice) -> Iterator[Item]:
    """Give what a voice would do, each thing on its day, before any guardrail.

    What it would announce first is not announced yet, so that to others it is unasked.
    """
    before = None
    for item in voice.items(view):
        if item.after is None:
            yield item
            before = item.day
        elif before is None:
            yield replace(item, after=None)
            before = item.day
        else:
            day = max(item.day, view.gap_after(before, item.after))
            yield replace(item, day=day, after=None, footing="unasked")


def _is_thanked_anyway(view: View, item: Item) -> bool:
    """Say whether this is the thanks that every plan has (P5), unless it is to be posted now."""
    return view.owes_thanks(item) and (view.without_word is None or item.by != "post")


def _as_one(backed: list[Backed]) -> Item:
    """Make one item of what several voices would do, with all their reasons."""
    if len(backed) == 1:
        return backed[0].item
    by_day = sorted(backed, key=lambda one: (not one.item.expected, one.item.day))
    chosen = _posted(_half_way(by_day), backed)
    others = (rule for one in by_day for rule in one.item.rules)
    rules = sorted(dict.fromkeys((*chosen.rules, *others)), key=lambda rule: rule not in _TELLING)
    events = dict.fromkeys(event for one in by_day for event in one.item.events)
    return replace(chosen, rules=tuple(rules), events=tuple(events))


def _half_way(by_day: list[Backed]) -> Item:
    """Give the item by whose day half of the weight has it due; the first where it is expected."""
    half = sum(one.weight for one in by_day) / 2
    passed = accumulate(one.weight for one in by_day)
    found = (one.item for one, so_far in zip(by_day, passed, strict=True) if so_far >= half)
    return by_day[0].item if by_day[0].item.expected else next(found, by_day[-1].item)


def _posted(chosen: Item, backed: list[Backed]) -> Item:
    """Post a letter that some would post and some would mail; let it thank if one does (F4)."""
    posted = [one.item for one in backed if one.item.by == "post"]
    best = next((item for item in posted if item.kind == "thank_you"), next(iter(posted), chosen))
    return best if best.day == chosen.day else replace(best, day=chosen.day)


def _sooner(view: View, item: Item) -> Item:
    """Give the note that asks for the state of play its turn once two calls brought no word."""
    if item.kind != "state_of_play" or len(view.in_vain) < view.policy.calls_before_a_note:
        return item
    if any(sent.body.kind == "state_of_play" for sent in view.letters):
        return item
    last = view.in_vain[-1].day(view.clock)
    return replace(item, day=min(item.day, view.working_days_after(last, 1)))


def _turn(view: View, item: Item) -> Turn:
    if item.act == "ask":
        return "ask"
    if item.act == "write":
        goes_now = item.kind != "state_of_play" and view.without_word is not None
        return "letter" if goes_now else "note"
    if item.footing == "told":
        return "told"
    last = item.by == "cell" and view.line("office") is not None and not view.cell_is_open
    return "cell" if last else "call"


def _cell_last(turns: list[tuple[Turn, Item]]) -> tuple[Item, ...]:
    """Keep the cell behind everything else: a few days after what comes before it (F1, D2)."""
    ordered: list[Item] = []
    for turn, item in turns:
        if turn == "cell" and ordered:
            due = max(item.day, *(other.day for other in ordered))
            ordered.append(replace(item, day=due, after="few_days"))
        else:
            ordered.append(item)
    return tuple(ordered)


_ORDER: Final[Mapping[Turn, int]] = {
    "told": 0,
    "letter": 1,
    "ask": 2,
    "call": 3,
    "note": 3,
    "cell": 4,
}
_LETTERS: Final = frozenset({"thank_you", "interest"})
_TELLING: Final = frozenset({"P4d", "P6", "L2", "P5"})
"""Rules that answer "why today" by themselves, and so stand before those that hold at any time."""
