"""What no voice overrides: each guardrail takes an item and gives it back, changed, or forbids it.

The numbers are those of the ledger's list. Guardrail 3, office hours, acts where the moment is
chosen: see `schedule`.
"""

from collections.abc import Sequence
from typing import Final

from ringback.counsel.touches import Touch
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .asked import NO_WORD, asked_not_to
from .ceiling import another_day, ceiling
from .dates import date_they_named, free_from, put_aside, set_day
from .guardrail import Guarded, Guardrail
from .numbers import a_number_to_ring, an_address_to_write_to, known_number
from .own_way import own_way
from .use import leads_somewhere

GUARDRAILS: Final[tuple[Guardrail, ...]] = (
    leads_somewhere,
    a_number_to_ring,
    own_way,
    asked_not_to,
    an_address_to_write_to,
    known_number,
    set_day,
    date_they_named,
    put_aside,
)
"""In the order in which they act: what turns a call into a letter before what forbids letters.

The ceiling comes last, as it counts what is planned before.
"""


def guard(
    view: View, item: Item, planned: Sequence[Touch] = ()
) -> tuple[Item | None, tuple[Acted, ...]]:
    """Put an item under every guardrail; None where it must not be done at all.

    `planned` is what the same plan does before it.
    """
    acted: list[Acted] = []
    for guardrail in GUARDRAILS:
        kept, act = guardrail(view, item)
        if act is not None:
            acted.append(act)
        if kept is None:
            return None, tuple(acted)
        item = kept
    kept, act = ceiling(view, item, planned)
    return kept, (*acted, act) if act is not None else tuple(acted)


__all__ = ["GUARDRAILS", "NO_WORD", "Guarded", "Guardrail", "another_day", "free_from", "guard"]
