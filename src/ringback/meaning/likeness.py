"""How near two texts lie in meaning, for choosing facts."""

from collections.abc import Iterable
from math import dist
from typing import Final

from .vectors import Vectors

STRANGERS: Final = 0.25
"""The cosine of two texts up to which they have nothing to do with one another."""

SAME: Final = 0.75
"""The cosine from which on they say the same."""

_AT_HAND: Final = 2_000
"""Texts whose vectors are held ready to be compared, 12 kB each; a search has a few hundred."""


class Likeness:
    """Says how near what is said lies to what is asked: 0 for strangers, 1 for the same."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._at_hand: dict[str, tuple[float, ...]] = {}

    def prepare(self, texts: Iterable[str]) -> None:
        """Understand texts at once, which is quicker than one by one; raises `ModelUnusable`."""
        new = [text for text in dict.fromkeys(texts) if text not in self._at_hand]
        understood = zip(new, map(tuple, self._vectors.vectors(new)), strict=True)
        if len(self._at_hand) + len(new) > _AT_HAND:
            self._at_hand = {}
        self._at_hand.update(understood)

    def __call__(self, said: str, asked: str) -> float:
        """Compare two texts; raises `ModelUnusable`."""
        if not (said.strip() and asked.strip()):
            return 0.0
        cosine = 1 - dist(self._vector(said), self._vector(asked)) ** 2 / 2
        near = (cosine - STRANGERS) / (SAME - STRANGERS)
        return round(min(1.0, max(0.0, near)), 4)

    def _vector(self, text: str) -> tuple[float, ...]:
        """Give a vector of length one: of two such the distance tells the cosine, and quickly."""
        if text not in self._at_hand:
            self.prepare((text,))
        return self._at_hand[text]
