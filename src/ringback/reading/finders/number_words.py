"""Number words, the tokens of a text that holds them, and the pieces that take their place."""

from dataclasses import dataclass
from typing import Final

from ringback.reading.patterns import Pattern

UNITS: Final = {
    **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
    **{"six": 6, "seven": 7, "eight": 8, "nine": 9},
}
TEENS: Final = {
    **{"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14},
    **{"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19},
}
TENS: Final = {
    **{"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50},
    **{"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
}
ZEROS: Final = frozenset(("zero", "oh", "o", "nought", "naught", "nil"))
TIMES: Final = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
HEARD_AS: Final = {"to": 2, "too": 2, "for": 4, "fore": 4, "won": 1, "ate": 8}
"""Words that software writes where a figure was said; figures only inside a telephone number."""
ORDINALS: Final = {
    **{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7},
    **{"eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12},
    **{"twelveth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16},
    **{"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30},
}
MONTHS: Final = frozenset(
    (
        *("january", "february", "march", "april", "may", "june", "july", "august"),
        *("september", "october", "november", "december", "jan", "feb", "mar", "apr"),
        *("jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    )
)
WEEKDAYS: Final = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"),
    )
)
SPANS_OF_TIME: Final = frozenset(
    f"{unit}{plural}"
    for unit in ("minute", "min", "hour", "hr", "day", "week", "wk", "fortnight", "month", "year")
    for plural in ("", "s")
)
COUNTED: Final = SPANS_OF_TIME | {"times", "people", "calls", "tries", "rings", "interviews"}

_TOKEN: Final = Pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case, or a row of figures, and where it stands."""

    start: int
    end: int
    word: str

    @property
    def digits(self) -> bool:
        """Whether it is a row of figures already."""
        return "0" <= self.word[0] <= "9"


@dataclass(frozen=True, slots=True)
class Piece:
    """What takes the place of a stretch of the original."""

    start: int
    end: int
    text: str


def tokens(text: str) -> list[Token]:
    """Take a text apart into words and rows of figures."""
    return [Token(m.start(), m.end(), m[0].lower()) for m in _TOKEN.finditer(text)]


def single(word: str) -> str:
    """Give the one figure that a word stands for, or nothing."""
    if word in UNITS:
        return str(UNITS[word])
    return "0" if word in ZEROS else ""


def under_hundred(row: list[Token], at: int, text: str) -> tuple[int, int]:
    """Give the number from 1 to 99 that begins at a token, and the token after it; 0 for none."""
    word = row[at].word if at < len(row) else ""
    if word in UNITS:
        return UNITS[word], at + 1
    if word in TEENS:
        return TEENS[word], at + 1
    if word not in TENS:
        return 0, at
    after = row[at + 1] if at + 1 < len(row) else None
    if after is not None and after.word in UNITS and close(row[at], after, text):
        return TENS[word] + UNITS[after.word], at + 2
    return TENS[word], at + 1


def close(left: Token, right: Token, text: str) -> bool:
    """Whether nothing but spaces or a hyphen stands between two tokens."""
    gap = text[left.end : right.start]
    return len(gap) <= 3 and not gap.strip(" -\n")
