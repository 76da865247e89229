"""The sizes of paper, envelope and label, by the country that a letter goes to."""

from dataclasses import dataclass
from typing import Final

_POINTS_A_MM: Final = 72 / 25.4
_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class Box:
    """Something oblong, in millimetres from the upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper and its margin on all sides, in millimetres."""

    width: float
    height: float
    margin: float


@dataclass(frozen=True, slots=True)
class Cover:
    """An envelope or label: its size, and where the two addresses stand on it."""

    width: float
    height: float
    recipient: Box
    sender: Box | None = None


LETTER: Final = Paper(8.5 * _INCH, 11 * _INCH, _INCH)
A4: Final = Paper(210, 297, 25)

NUMBER_10: Final = Cover(
    9.5 * _INCH,
    4.125 * _INCH,
    # The lowest 5/8 of an inch belongs to the bar code of the post, half an inch at each side to
    # nobody (USPS DMM 202).
    recipient=Box(4.75 * _INCH, 2.1 * _INCH, 4.25 * _INCH, 1.4 * _INCH),
    sender=Box(0.45 * _INCH, 0.4 * _INCH, 3.8 * _INCH, 1.2 * _INCH),
)
DL: Final = Cover(
    220,
    110,
    # Above 40 mm stand the stamp and the postmark, below 15 mm from the edge the machines write.
    recipient=Box(110, 56, 95, 36),
    sender=Box(12, 11, 92, 30),
)
LABEL: Final = Cover(89, 36, recipient=Box(5, 4, 79, 28))

_LETTER_COUNTRIES: Final = frozenset({"", "US", "CA", "MX"})
"""An unknown country is taken for the United States, as in the date."""
_NUMBER_10_COUNTRIES: Final = frozenset({"", "US", "CA"})


def paper(country: str) -> Paper:
    """Give the paper of a country (ISO 3166)."""
    return LETTER if country in _LETTER_COUNTRIES else A4


def cover(country: str) -> Cover:
    """Give the envelope of a country (ISO 3166)."""
    return NUMBER_10 if country in _NUMBER_10_COUNTRIES else DL


def points(millimetres: float) -> float:
    """Give a length in the points of a printer."""
    return millimetres * _POINTS_A_MM
