"""Putting what is to be done in turn: under the guardrails, each counting what comes before it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from .guardrails import free_from, guard
from .schedule import schedule
from .touches import Touch
from .values import Acted, Item, Plan, Planned
from .view import View


def in_turn(view: View, items: Iterable[Item]) -> Plan:
    """Give a plan of items, each thing once, first due first.

    Of what is due on one day, what was named first comes first, and what follows counts it as
    done: so the plan as a whole keeps the ceiling.
    """
    turns = _Turns(view)

    def day(item: Item) -> date:
        return view.working_day_from(free_from(view, item))

    for item in sorted(_each_once(items), key=day):
        turns.take(item)
    ordered = sorted(turns.steps.values(), key=_first_due)
    return Plan(tuple(ordered), tuple(turns.refused))


def _first_due(step: Planned) -> tuple[bool, datetime]:
    """Order by the moment; but what presses stands before what has merely been due for longer."""
    return (step.item.footing != "pressing", step.not_before)


class _Turns:
    """A plan as it grows, and what of it reaches the person."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.steps: dict[object, Planned] = {}
        self.refused: dict[Acted, None] = {}
        self.planned: list[Touch] = []
        self.last: date | None = None

    def take(self, item: Item) -> None:
        """Put an item under the guardrails, and keep it unless they forbid it."""
        announced = item.after is not None and item.footing == "announced"
        if item.after is not None and self.last is not None:
            item = replace(item, day=max(item.day, self.view.gap_after(self.last, item.after)))
        kept, acted = guard(self.view, item, self.planned)
        if kept is None:
            self.refused.update(dict.fromkeys(acted))
        elif announced and (kept.act != "call" or self.last is None):
            pass  # a call that is not to be made, or of which no letter will tell
        elif item.after == "few_days" and kept.act != item.act and (kept.what, None) in self.steps:
            pass  # what is written in its place is written already
        elif (kept.what, item.after) not in self.steps:
            self._keep(kept, item.after, acted)

    def _keep(self, item: Item, after: object, acted: tuple[Acted, ...]) -> None:
        step = self.steps[item.what, after] = schedule(self.view, item, acted)
        if not item.reaches or self.view.owes_thanks(item):
            return
        self.last = max(step.first_day, self.view.today)
        if item.footing != "told":  # which belongs to the call in which it was heard
            self.planned.append(Touch(self.last, "letter" if item.by == "post" else "touch", 0))


def _each_once(items: Iterable[Item]) -> Iterable[Item]:
    """Name each thing once: what they expect rather than what is unasked, else the sooner.

    What comes a while after something else is another thing. Thanks go to a person by one way, by
    post where a rule says so (F4).
    """
    kept: dict[object, Item] = {}
    for item in items:
        thanks = item.kind == "thank_you"
        key = ("thank", item.contact) if thanks else (item.what, item.after)
        other = kept.get(key)
        if other is None or _rank(item) < _rank(other):
            kept[key] = item
    return kept.values()


def _rank(item: Item) -> tuple[bool, bool, object]:
    return (item.by != "post", not item.expected, item.day)
