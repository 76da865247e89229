"""How near two texts lie in meaning, for choosing facts."""

from collections.abc import Iterable
from operator import mul
from typing import Final

from .model import Vector
from .vectors import Vectors

STRANGERS: Final = 0.25
"""The cosine of two texts up to which they have nothing to do with one another."""

SAME: Final = 0.75
"""The cosine from which on they say the same."""


class Likeness:
    """Says how near what is said lies to what is asked: 0 for strangers, 1 for the same."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._known: dict[str, Vector] = {}
        self._compared: dict[tuple[str, str], float] = {}

    def prepare(self, texts: Iterable[str]) -> None:
        """Understand texts at once, which is quicker than one by one; raises `ModelUnusable`."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, self._vectors.vectors(new), strict=True))

    def __call__(self, said: str, asked: str) -> float:
        """Compare two texts; raises `ModelUnusable`."""
        pair = said, asked
        if pair not in self._compared:
            self._compared[pair] = self._nearness(said, asked)
        return self._compared[pair]

    def _nearness(self, said: str, asked: str) -> float:
        if not (said.strip() and asked.strip()):
            return 0.0
        self.prepare((said, asked))
        # Plain Python: with the vectors on file, nobody waits for numpy to be loaded.
        cosine: float = sum(map(mul, self._known[said], self._known[asked]))
        near = (cosine - STRANGERS) / (SAME - STRANGERS)
        return round(min(1.0, max(0.0, near)), 4)
