"""What is told twice and was once: the interview that a telling comes back to, the one letter."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.events import Interviewed, Wrote
from ringback.reading.patterns import Pattern

from .mentions import When

_SEVERAL: Final = Pattern(
    r"\b(?:second|2nd|another|third|3rd|next|last|final|two|three|four|both|several|[2-9])"
    r"(?: \w+)? (?:interviews?|rounds?)\b|\brounds\b",
    re.IGNORECASE,
)
"""What says that there was more than one interview."""


def once(whens: Sequence[When], text: str) -> tuple[When, ...]:
    """Give what happened, of an interview or a letter of thanks that is told again the one dated.

    Who was met and what was named in either stands in the one that is kept.
    """
    several = bool(_SEVERAL.search(text))
    found: list[When] = []
    for when in whens:
        same = next((one for one in found if _is_one(one, when, several=several)), None)
        if same is None:
            found.append(when)
        else:
            _join(same, when)
    return tuple(found)


def _is_one(one: When, other: When, *, several: bool) -> bool:
    """Say whether two tellings are of one thing: of one day, or one of them without a day."""
    a_day_each = one.day is not None and other.day is not None
    if isinstance(one.entry.body, Interviewed) and isinstance(other.entry.body, Interviewed):
        return one.day == other.day if a_day_each else not several
    if not (isinstance(one.entry.body, Wrote) and isinstance(other.entry.body, Wrote)):
        return False
    thanks = one.entry.body.kind == other.entry.body.kind == "thank_you"
    whom = {one.entry.body.contact, other.entry.body.contact}
    return thanks and (len(whom) == 1 or "" in whom) and not a_day_each


def _join(one: When, other: When) -> None:
    """Let what was told later of the same thing stand beside what was told before."""
    if one.open:
        one.day, one.days, one.after, one.known = other.day, other.days, other.after, other.known
    first, second = one.entry.body, other.entry.body
    if isinstance(first, Interviewed) and isinstance(second, Interviewed):
        people = tuple(dict.fromkeys((*first.people, *second.people)))
        body = replace(
            first,
            people=people,
            next_step_by=first.next_step_by or second.next_step_by,
            decision_by=first.decision_by or second.decision_by,
        )
        one.entry = replace(one.entry, body=body)
    elif isinstance(first, Wrote) and isinstance(second, Wrote) and not first.contact:
        one.entry = replace(one.entry, body=replace(first, contact=second.contact))
