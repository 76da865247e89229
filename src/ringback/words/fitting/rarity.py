"""How few others could say the same (R11), judged by what a fact is."""

from typing import Final, Protocol

from ringback.casebook.documents import Fact
from ringback.casebook.terms import FactKind


class Rarity(Protocol):
    """Says how few others who apply could say this fact (R11)."""

    def __call__(self, fact: Fact) -> float:
        """Give 0 for what everybody says, 1 for what nobody else could say."""
        ...


_BY_KIND: Final[dict[FactKind, float]] = {
    "award": 0.8,
    "promotion": 0.7,
    "achievement": 0.4,
    "licence": 0.25,
    "years": 0.35,
    "role": 0.3,
    "education": 0.25,
    "skill": 0.1,
}
_IN_WORDS: Final = (
    (0.85, "hardly anybody else could say it"),
    (0.6, "few who apply could say it"),
    (0.35, "some who apply could say it too"),
    (float("-inf"), "most who apply could say it"),
)
_FOR_A_NUMBER: Final = 0.2
_FOR_A_NAME: Final = 0.1


def by_kind(fact: Fact) -> float:
    """Judge by kind; a figure or a name in an achievement makes it more one's own."""
    rarity = _BY_KIND[fact.kind]
    if fact.kind == "achievement":
        names = any(word[:1].isupper() for word in fact.text.split()[1:])
        rarity += _FOR_A_NUMBER * bool(fact.numbers) + _FOR_A_NAME * names
    return min(1.0, rarity)


COMMON: Final[Rarity] = by_kind
"""Rarity by common sense, for when there is no pile of résumés to compare with."""


def in_words(rarity: float) -> str:
    """Say what a rarity means: "few who apply could say it"."""
    return next(words for least, words in _IN_WORDS if rarity >= least)
