"""Guardrail 6: no receipt check, and no step that could succeed and change nothing (R3, R4)."""

from typing import Final

from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def leads_somewhere(view: View, item: Item) -> Guarded:
    """Guardrail 6: a step that could succeed completely and still change nothing is refused (R4).

    Where you are to meet already, or they wait for your answer, asking to meet changes nothing. A
    receipt check (R3) is none of the messages that there are.
    """
    if not item.reaches or item.expected or view.owes_thanks(item):
        return item, None
    if view.case.appointments:
        return None, _MEETING
    if view.case.stage == "offered":
        return None, _OFFERED
    return item, None


_MEETING: Final = Acted(
    "no_use", "You are to speak with them already: another call or letter would change nothing."
)
_OFFERED: Final = Acted(
    "no_use", "They wait for your answer: asking to meet once more would change nothing."
)
