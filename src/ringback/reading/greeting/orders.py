"""What the phrases of a greeting tell callers to do (L2), by who or what they turn them to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.terms import Instruction
from ringback.reading.patterns import Pattern

from .phrases import Phrase
from .vocabulary import URGENT

_URGENT: Final = Pattern(URGENT)
_CALM: Final = Pattern(
    rf"(?:not|n't|non|isnt|unless|nothing|no)\b.{{0,24}}{URGENT}|\bnon-?urgent|"
    r"\bcan wait\b|\bhold on\b|\bwill keep\b"
)
_DIRECTS: Final = Pattern(
    r"(?:(?:and|but|or|so|then|just|also|please|kindly|you (?:can|may|could|should|might)|instead|"
    r"feel free to|always|do),? )*"
    r"(?:call|try|contact|ring|text|press|dial|ask|speak|reach|phone|e-?mail|talk|use|hit|give)\b"
)

_ELSE: Final = ("otherwise", "or else", "if not", "but if", "and if not", "but otherwise")
_AFTERTHOUGHT: Final = Pattern(
    r"(?:but |and )?(?:that's |thats )?(?:only|emergenc|strictly|urgent)"
)


@dataclass(frozen=True, slots=True)
class Order:
    """One thing that callers are told, where, and how sure that is."""

    instruction: Instruction
    confidence: float
    phrase: Phrase


def strongest(orders: Iterable[Order]) -> dict[Instruction, float]:
    """Give each instruction once, with the confidence of its clearest phrase."""
    found: dict[Instruction, float] = {}
    for order in orders:
        found[order.instruction] = max(order.confidence, found.get(order.instruction, 0.0))
    return found


def is_urgent(said: Sequence[Phrase], place: int) -> bool:
    """Whether what a phrase tells holds only for what cannot wait, as it or its neighbours say."""
    return (
        bool(_URGENT.search(said[place].text))
        or _condition_before(said, place)
        or _condition_after(said, place)
        or _otherwise(said, place)
    )


def _condition_before(said: Sequence[Phrase], place: int) -> bool:
    """Whether "if it's urgent" comes before, with nothing else between that callers could do."""
    for before in range(place - 1, max(place - 3, -1), -1):
        phrase = said[before]
        short = len(phrase.text.split()) <= 4
        if phrase.sentence < said[place].sentence and not short:
            return False
        if _URGENT.search(phrase.text) and (phrase.conditional or short):
            return not _CALM.search(phrase.text) or phrase.text.startswith("unless")
        if _DIRECTS.match(phrase.text):
            return False
    return False


def _condition_after(said: Sequence[Phrase], place: int) -> bool:
    """Whether "if it's urgent" comes behind, and does not open what is told next."""
    if place + 1 >= len(said):
        return False
    after = said[place + 1]
    apart = after.sentence != said[place].sentence
    if not _URGENT.search(after.text) or (apart and not _AFTERTHOUGHT.match(after.text)):
        return False
    if not after.conditional and not apart:
        return False
    follows = said[place + 2] if place + 2 < len(said) else None
    return not (
        follows is not None
        and follows.sentence == after.sentence
        and _DIRECTS.match(follows.text)
        and not follows.text.startswith(("and ", "but ", "or "))
    )


def _otherwise(said: Sequence[Phrase], place: int) -> bool:
    """Whether it is the other way of "if it is not urgent, leave a message"."""
    opens = said[place - 1].text if place and said[place - 1].text in _ELSE else said[place].text
    return opens.startswith(_ELSE) and any(
        _CALM.search(each.text) for each in said[max(0, place - 3) : place]
    )
