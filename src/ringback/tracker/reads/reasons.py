"""The rules behind a step: how far each is its source's, and what happened to call for it."""

from collections.abc import Iterable

from ringback.casebook.case import Search
from ringback.counsel.ledger import LEDGER, Origin, Rule
from ringback.counsel.view import View

from . import sentences, shapes


def reasons(
    rules: Iterable[str], events: Iterable[int], view: View, search: Search
) -> list[shapes.Why]:
    """Give the rules of the ledger that act, in their order, with the events behind them."""
    behind = set(events)
    causes = [
        shapes.Cause(event.number, event.happened, sentences.happened(event, search))
        for event in view.case.events
        if event.number in behind
    ]
    return [_why(LEDGER[rule], causes, _origin(LEDGER[rule], view)) for rule in rules]


def _origin(rule: Rule, view: View) -> Origin:
    """Say how far a rule is its source's here.

    What a voice of the panel says of the time before an interview is inferred: its source speaks
    of the time after one.
    """
    panel = rule.origin == "seed" and rule.voice != "recruiter"
    return "inference" if panel and not view.interviewed else rule.origin


def _why(rule: Rule, causes: list[shapes.Cause], origin: Origin) -> shapes.Why:
    return shapes.Why(
        rule=rule.id,
        origin=origin,
        source=rule.source if origin == "seed" else None,
        grade=rule.grade,
        about=rule.about,
        text=rule.text,
        evidence=rule.evidence or None,
        events=causes,
    )
