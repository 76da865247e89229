"""One figure: so many of so many; and the rate with its interval, where there are enough."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

ENOUGH: Final = 10
"""From how many on a rate is given: with fewer, one more or less moves it by over ten points."""

# The two-sided 95 % point of the normal distribution.
_Z: Final = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Rate:
    """A share between 0 and 1, and the 95 % interval about it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of so many; `left_out` were watched for too short a time to tell, and are in neither.

    The rate is worked out from the counts, so there is none where there are fewer than ten.
    """

    name: str
    count: int
    of: int
    left_out: int = 0

    @property
    def rate(self) -> Rate | None:
        """The share with its interval; None where it is too early to tell."""
        return None if self.too_early else wilson(self.count, self.of)

    @property
    def too_early(self) -> bool:
        """Whether there are too few for a share to say anything."""
        return self.of < ENOUGH


def wilson(count: int, of: int) -> Rate:
    """Give a share with its 95 % score interval, for `of` > 0 and 0 ≤ `count` ≤ `of`.

    After E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927), 209-212: it stays within 0 and 1,
    and is honest with few. It takes each as independent of the others.
    """
    share = count / of
    spread = _Z * _Z / of
    middle = (share + spread / 2) / (1 + spread)
    half = sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    # At the ends the sums can miss by the last digit.
    return Rate(share, max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half)))


def tally(found: Iterable[str], order: Sequence[str]) -> tuple[Counted, ...]:
    """Count how often each name is found, of all; in the given order, never by size."""
    counts = Counter(found)
    return tuple(Counted(name, counts[name], counts.total()) for name in order if counts[name] > 0)


def shares(found: Iterable[tuple[str, bool]], order: Sequence[str]) -> tuple[Counted, ...]:
    """Count under each name how many are so, of those under that name; in the given order."""
    of, so = Counter[str](), Counter[str]()
    for name, is_so in found:
        of[name] += 1
        so[name] += is_so
    return tuple(Counted(name, so[name], of[name]) for name in order if of[name])


def aged(name: str, found: Iterable[tuple[int, bool]], days: int) -> Counted:
    """Count how many are so, of those watched for more than so many days; leave out the others.

    Age alone decides, whether an answer has come or not: to keep the young that were answered and
    leave out those that were not yet would flatter.
    """
    ages = list(found)
    old = [is_so for age, is_so in ages if age > days]
    return Counted(name, sum(old), len(old), left_out=len(ages) - len(old))
