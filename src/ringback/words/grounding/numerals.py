"""Numbers as they are written, in figures or in words, each by its value and unit."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ringback.words.english.lists import pairs, words

_SCALE: Final = {
    **dict.fromkeys(("k", "thousand"), 3),
    **dict.fromkeys(("m", "mm", "mn", "million"), 6),
    **dict.fromkeys(("b", "bn", "billion"), 9),
    "trillion": 12,
}
_UNIT: Final = pairs(
    "%:% percent:% per_cent:% dollar:$ dollars:$ euro:€ euros:€ st:th nd:th rd:th"
) | {
    "th": "th",
    "x": "",
}
FIGURES: Final = (
    r"(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    r"(?:\s?(?:thousand|million|billion|trillion)\b|(?:k|mm|mn|m|bn|b)(?!\w))?"
    r"(?:(?:st|nd|rd|th|x)(?!\w)|\s?(?:%|(?:percent|per cent|dollars?|euros?)\b))?(?!\w)"
)
"""A number in figures, with its sign, scale and unit."""

_PARTS: Final = re.compile(r"([$€£])?\s?([\d,]+(?:\.\d+)?)\s?([a-z]+(?: cent)?|%)?\s?([a-z ]+|%)?")
_SMALL: Final = {
    word: int(number)
    for word, number in pairs(
        "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 "
        "twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 "
        "nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
    ).items()
}
_RANKS: Final = pairs(
    "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 "
    "eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 "
    "eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30"
)
_LARGE: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_WORD: Final = "|".join((*_SMALL, *_LARGE, *_RANKS, "dozen", "twice"))
IN_WORDS: Final = (
    rf"(?:half )?(?:a (?=hundred\b|thousand\b|million\b|billion\b|dozen\b))?\b(?:{_WORD})\b"
    rf"(?:(?:-|\s+|(?<=hundred) and |(?<=thousand) and )(?:{_WORD})\b)*"
    r"(?:\s+(?:percent|per cent|dollars?|euros?)\b)?"
)
"""A number in words, with its unit."""

_CENTURIES: Final = frozenset({19, 20})
_AFTER_NO_COUNT: Final = words("of another day")


def of_figures(text: str) -> str:
    """Give value and unit of a number in figures: "$400K" and "400,000 dollars" are "$400000"."""
    found = _PARTS.fullmatch(text.lower())
    if found is None:
        return text.lower()
    sign, number, *rest = found.groups()
    value = Decimal(number.replace(",", ""))
    unit = sign or ""
    for word in filter(None, (part.strip() for part in rest if part)):
        if word in _SCALE:
            value = value.scaleb(_SCALE[word])
        else:
            unit = unit or _UNIT.get(word, word)
    return _key(value, unit)


def of_words(text: str) -> Iterator[str]:
    """Give value and unit of the numbers that words say, one after the other.

    "a hundred and twenty-eight percent" is "128%", "twenty twenty-four" 2024, "a dozen" 12.
    """
    parts = [part for part in re.split(r"[\s-]+", text.lower()) if part not in {"a", "and"}]
    unit = ""
    if parts[-1] == "cent":
        parts[-2:] = ["percent"]
    if parts[-1] in _UNIT:
        unit = _UNIT[parts.pop()]
    numbers = list(_values(parts))
    for index, (value, rank) in enumerate(numbers):
        last = index == len(numbers) - 1
        yield _key(Decimal(value), "th" if rank else unit if last else "")


def counts(word: str, following: str) -> bool:
    """Say whether a lone word counts: not so "one of my skills", nor what ends a clause."""
    if word.lower() not in {"one", "first"}:
        return True
    return bool(following) and (word.lower() == "first" or following not in _AFTER_NO_COUNT)


def _values(parts: list[str]) -> Iterator[tuple[int, bool]]:
    """Give the numbers and whether each is a rank; words that do not go together part them."""
    half = parts[0] == "half"
    done, current, begun = 0, 0, False
    for word in parts[half:]:
        if word in _RANKS or word in _SMALL or word == "twice":
            rank = word in _RANKS
            value = int(_RANKS[word]) if rank else _SMALL.get(word, 2)
            if begun and current in _CENTURIES and value >= 10:
                current *= 100
            elif begun and not _goes_on(current, value):
                yield done + current, False
                done = current = 0
            current, begun = current + value, True
            if rank:
                yield done + current, True
                done, current, begun = 0, 0, False
        elif word == "dozen":
            current, begun = (6 if half else 12 * max(current, 1)), True
        elif word == "hundred":
            current, begun = max(current, 1) * 100, True
        else:
            done, current, begun = done + max(current, 1) * _LARGE[word], 0, True
    if begun:
        yield done + current, False


def _goes_on(current: int, value: int) -> bool:
    """Say whether a small number continues what was read: "twenty" and "four", "hundred" and …"."""
    return current % 100 == 0 or (current % 100 >= 20 and current % 10 == 0 and 0 < value < 10)


def _key(value: Decimal, unit: str) -> str:
    number = f"{value.normalize():f}"
    return f"{unit}{number}" if unit in {"$", "€", "£"} else f"{number}{unit}"
