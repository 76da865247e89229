"""Every number by which the record is measured, in one value, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Measures:
    """The numbers of the counting, in days. `MEASURES_SOURCES` says where each comes from."""

    answer_days: int = 14
    watched_days: int = 28
    horizons: tuple[int, ...] = (7, 14, 28, 56)


MEASURES_SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "answer_days": "days after a step in which word from them is said to have followed it; "
        "the fortnight for which the plan expects an answer",
        "watched_days": "days for which an application must have been watched to say what became "
        "of it, and of quiet after which it is called silent; our own",
        "horizons": "days within which an answer came; our own, each twice the one before",
    }
)
