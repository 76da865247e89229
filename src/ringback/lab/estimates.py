"""Figures with their intervals: 95 of 100 made like this hold the figure of ever more seekers."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import median
from typing import Final

_Z: Final = 1.96


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its interval."""

    value: float
    low: float
    high: float

    def is_clear_of(self, other: "Estimate") -> bool:
        """Say whether the two intervals do not touch."""
        return self.low > other.high or self.high < other.low


def share(parts: Sequence[int], wholes: Sequence[int]) -> Estimate:
    """Estimate a share from each seeker's part and whole; what one seeker does hangs together.

    Wilson's interval, for as many independent cases as would spread as widely.
    """
    value, spread = _ratio(parts, wholes)
    cases = float(sum(wholes))
    if spread > 0:
        cases = min(cases, value * (1 - value) / spread**2)
    if cases <= 0:
        return Estimate(value, 0.0, 1.0)
    square = _Z**2 / cases
    middle = (value + square / 2) / (1 + square)
    half = _Z / (1 + square) * sqrt(value * (1 - value) / cases + square / (4 * cases))
    return Estimate(value, max(0.0, middle - half), min(1.0, middle + half))


def per_case(parts: Sequence[int], wholes: Sequence[int]) -> Estimate:
    """Estimate how many come to one case, from each seeker's counts."""
    value, spread = _ratio(parts, wholes)
    return Estimate(value, max(0.0, value - _Z * spread), value + _Z * spread)


def middle(values: Sequence[float]) -> Estimate | None:
    """Estimate the median, its interval by ranks; None where there is nothing."""
    if not values:
        return None
    ordered = sorted(values)
    half = _Z * sqrt(len(ordered)) / 2
    low = max(0, floor(len(ordered) / 2 - half))
    high = min(len(ordered) - 1, ceil(len(ordered) / 2 + half))
    return Estimate(median(ordered), ordered[low], ordered[high])


def _ratio(parts: Sequence[int], wholes: Sequence[int]) -> tuple[float, float]:
    """Give a ratio of sums and its standard error, each seeker counting as one draw."""
    whole, count = sum(wholes), len(wholes)
    value = sum(parts) / whole
    if count < 2:
        return value, 0.0
    pairs = zip(parts, wholes, strict=True)
    squares = sum((part - value * each) ** 2 for part, each in pairs)
    return value, sqrt(squares * count / (count - 1)) / whole
