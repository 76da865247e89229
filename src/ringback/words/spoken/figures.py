"""Numbers as people say them."""

from typing import Final

from .timing import DIGITS

_SMALL: Final = (
    *DIGITS,
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = (
    *("", "", "twenty", "thirty", "forty"),
    *("fifty", "sixty", "seventy", "eighty", "ninety"),
)
_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_LONGEST: Final = 10**15
_MOST_FIGURES: Final = 15


def cardinal(number: int) -> str:
    """Say a whole number: 128 is "a hundred and twenty-eight"; beyond 10^15 figure by figure."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number >= _LONGEST:
        return figure_by_figure(str(number))
    if 1100 <= number < 2000 and number % 1000 >= 100:
        hundreds, rest = divmod(number, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" and {_cardinal(rest)}" if rest else "")
    for leading in ("hundred", "thousand"):
        if (words := _cardinal(number)) == f"one {leading}" or words.startswith(f"one {leading} "):
            return f"a{words.removeprefix('one')}"
    return _cardinal(number)


def decimal(text: str) -> str:
    """Say a number written with figures, thousands commas and perhaps a point: "1.2", "3,000"."""
    whole, _, part = text.replace(",", "").partition(".")
    if len(whole) > _MOST_FIGURES:
        return figure_by_figure(whole + part)
    if not part:
        return cardinal(int(whole or "0"))
    return f"{_cardinal(int(whole or '0'))} point {figure_by_figure(part)}"


def ordinal(number: int) -> str:
    """Say a rank: 21 is "twenty-first"."""
    words = cardinal(number).removeprefix("a ")
    head, hyphen, last = (
        words.rpartition("-") if "-" in words.split()[-1] else words.rpartition(" ")
    )
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{head}{hyphen}{last}"


def year(number: int) -> str:
    """Say a year: 2024 is "twenty twenty-four", 2004 "two thousand four"."""
    century, rest = divmod(number, 100)
    if 2000 <= number < 2010:
        return f"two thousand {_SMALL[rest]}" if rest else "two thousand"
    if not rest:
        return f"{_cardinal(century)} hundred"
    return f"{_cardinal(century)} {f'oh {_SMALL[rest]}' if rest < 10 else _cardinal(rest)}"


def figure_by_figure(figures: str) -> str:
    """Say the figures one by one, leaving out whatever is no figure."""
    return " ".join(DIGITS[int(sign)] for sign in figures if sign.isdecimal())


def small_number(text: str) -> int:
    """Read a number up to ninety-nine, in figures or in words ("five"); 0 for anything else."""
    if text.isdecimal():
        return int(text)
    return _SMALL_NUMBERS.get(text.lower(), 0)


def _cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return f"{_TENS[tens]}-{_SMALL[rest]}" if rest else _TENS[tens]
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" and {_cardinal(rest)}" if rest else "")
    for value, name in (*_SCALES, (1000, "thousand")):
        if number >= value:
            count, rest = divmod(number, value)
            joint = " and " if rest < 100 else " "
            return f"{_cardinal(count)} {name}" + (f"{joint}{_cardinal(rest)}" if rest else "")
    raise AssertionError(number)


_SMALL_NUMBERS: Final = {_cardinal(number): number for number in range(100)}
