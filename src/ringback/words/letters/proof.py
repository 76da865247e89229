"""The one or two facts of a letter: new ones, dealt out where several letters go (F5, P5)."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from ringback.words.fitting.choice import Choice, leading, worthy
from ringback.words.fitting.evidence import Evidence, evidence, joined
from ringback.words.fitting.likeness import overlap
from ringback.words.message import Brief

from .parts import Piece

_READ: Final = 8
"""So many facts are looked at, best first."""

_STILL_GOOD: Final = 0.5
"""A fact worth this much of the best may come first in another letter of the same interview."""

_DEEDS: Final = frozenset(("achievement", "award", "promotion"))
_WORTH_SAYING: Final = 0.5
_REPEATS: Final = 0.5
_LONGEST: Final = 38


def proof(
    brief: Brief,
    choices: Sequence[Choice],
    *,
    place: int = 0,
    but: frozenset[str] = frozenset(),
    fitted: bool = True,
) -> tuple[Evidence, ...]:
    """Give the fact whose turn it is, and a second one to go with it; none that was said before.

    Unless `fitted`, what a fact answers in the posting is not said: it asks for nothing any more.
    """
    new = [
        choice
        for choice in worthy(choices)
        if choice.fact.key not in brief.used | but and next(_ways(brief, choice), None)
    ]
    sayable = list(islice(new, _READ))
    first = _order(sayable, deeds=brief.talked or not fitted)
    if not first:
        return ()
    turn, index = divmod(place, len(first))
    said = _worded(brief, first[index], turn, fitted=fitted)
    second = next(_seconds(brief, sayable, said), None)
    return (said, second) if second else (said,)


def pieces(found: Sequence[Evidence], *, rank: int = 0, second: int = 2) -> tuple[Piece, ...]:
    """Give facts as pieces of a paragraph, the second with a rank of its own."""
    ranks = (rank, second)
    return tuple(Piece(each.sentence, ranks[index]) for index, each in enumerate(found))


def _order(choices: Sequence[Choice], *, deeds: bool) -> list[Choice]:
    """Give the facts that may come first, the best first; of those the `deeds` if told."""
    first = leading(choices)
    least = _STILL_GOOD * max((choice.score for choice in choices), default=0.0)
    others = [each for each in choices if each.score >= least and each.fact.kind != "skill"]
    order = [*first, *(each for each in others if each not in first)]
    return sorted(order, key=lambda each: (deeds and not _is_deed(each), each.fact.kind == "skill"))


def _is_deed(choice: Choice) -> bool:
    """Say whether a fact is a deed worth telling: a line without figure or fit is often none."""
    return choice.fact.kind in _DEEDS and (choice.germane or choice.strength > _WORTH_SAYING)


def _worded(brief: Brief, choice: Choice, turn: int, *, fitted: bool) -> Evidence:
    """Give a fact in the words whose turn it is, of those that say as much as the fullest."""
    ways = [way for way in _ways(brief, choice) if fitted or not way.fits]
    alike = [way for way in ways if (way.whole, way.fits) == (ways[0].whole, ways[0].fits)]
    return alike[turn % len(alike)]


def _ways(brief: Brief, choice: Choice) -> Iterator[Evidence]:
    return (way for way in evidence(choice, brief.today, brief.turn) if _is_short(way))


def _seconds(brief: Brief, choices: Sequence[Choice], one: Evidence) -> Iterator[Evidence]:
    """Give second facts that add something to the first, those that answer a want before others."""
    others = [choice for choice in choices if choice is not one.choice]
    for choice in sorted(others, key=lambda other: not other.germane):
        adds = choice.germane or choice.strength >= _WORTH_SAYING
        alike = choice.sort == one.choice.sort and choice.fact.kind != "achievement"
        if adds and not alike and not _repeats(brief, choice, one):
            yield from (
                way for way in joined(choice, brief.today, one, brief.turn) if _is_short(way)
            )


def _repeats(brief: Brief, choice: Choice, one: Evidence) -> bool:
    other = next(_ways(brief, choice)).claim.body
    first = one.claim.clause
    return max(overlap(first, other), overlap(other, first)) >= _REPEATS


def _is_short(way: Evidence) -> bool:
    return len(way.sentence.text.split()) <= _LONGEST
