"""What comes before any voice is heard: what the record itself asks for.

No voice disputes that a missed call is returned, that an interview is prepared, or that whoever
interviewed is thanked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ringback.counsel.values import Item
from ringback.counsel.view import Rule, View
from ringback.counsel.voices.persistent import (
    ask_about_a_later_opening,
    make_the_call_that_was_announced,
    thank_each_interviewer,
)

from .finding import ask_about_a_given_number, find_a_number, find_somebody
from .matters import answer_the_offer, apply_first, end_what_has_gone_cold, withdraw_kindly
from .meetings import ask_for_a_new_day, note_how_it_went, prepare_the_talk, ring_who_did_not
from .pressing import call_while_it_presses, keep_your_word, return_their_call

FIRST: Final[tuple[Rule, ...]] = (
    call_while_it_presses,
    return_their_call,
    keep_your_word,
    answer_the_offer,
    ring_who_did_not,
    note_how_it_went,
    prepare_the_talk,
    ask_for_a_new_day,
)
"""What is done before anything that a voice would do."""

INSTEAD: Final[tuple[Rule, ...]] = (
    apply_first,
    withdraw_kindly,
    ask_about_a_later_opening,
    end_what_has_gone_cold,
    find_somebody,
)
"""What takes the place of all that a voice would do: the first of these that applies."""

BESIDE: Final[tuple[Rule, ...]] = (
    thank_each_interviewer,
    make_the_call_that_was_announced,
    find_a_number,
    ask_about_a_given_number,
)
"""What is done beside it."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the record asks for: before the voices, in their place, and beside either."""

    first: tuple[Item, ...]
    instead: tuple[Item, ...]
    beside: tuple[Item, ...]

    @property
    def settled(self) -> tuple[Item, ...]:
        """What is done whatever the voices say; nothing leaves the case to them."""
        return self.first or self.instead

    def around(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        """Put all of it around what a voice says, or in its place."""
        return (*self.beside, *self.first, *((not self.first and self.instead) or items))


def ground_of(view: View) -> Ground:
    """Give what the record of a case asks for."""
    first = _given(FIRST, view)
    instead = () if first else next((items for rule in INSTEAD if (items := tuple(rule(view)))), ())
    return Ground(first, instead, _given(BESIDE, view))


def _given(rules: Iterable[Rule], view: View) -> tuple[Item, ...]:
    return tuple(item for rule in rules for item in rule(view))
