"""Guardrail 7: the person's own way."""

from ringback.counsel.building import announcing_nothing, in_writing
from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

from .guardrail import Guarded


def own_way(view: View, item: Item) -> Guarded:
    """Guardrail 7: who does not telephone writes; who prepares rings only where it is expected.

    Expected is what was promised, announced or arranged, and the return of their call.
    """
    telephone = view.search.seeker.telephone
    if item.act == "write" and telephone == "no":
        return announcing_nothing(item), None
    if item.act != "call" or telephone == "yes":
        return item, None
    if telephone == "prepared" and item.footing in ("asked", "announced"):
        return item, None
    text = "You chose to write rather than to ring."
    return in_writing(view, item), Acted("own_way", text)
