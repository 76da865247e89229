"""Money, shares, ranges, times and counts as people say them."""

import re
from typing import Final

from .figures import cardinal, decimal, figure_by_figure, ordinal

_NUMBER: Final = r"\d[\d,]*(?:\.\d+)?|\.\d+"
_SCALES: Final = {
    "k": "thousand",
    "m": "million",
    "mm": "million",
    "mn": "million",
    "mil": "million",
    "b": "billion",
    "bn": "billion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
    "trillion": "trillion",
}
_SCALE: Final = r"(?: ?(thousand|million|billion|trillion)\b| ?(k|mm|mn|mil|m|bn|b)\b)?"
_MONEY: Final = {
    "$": ("dollar", "cent"),
    "€": ("euro", "cent"),
    "£": ("pound", "penny"),
    "¥": ("yen", ""),
}
_DASH: Final = r"\s?[-–—]\s?"
_MONEY_RANGE: Final = re.compile(
    rf"(?:US)?([$€£¥]) ?({_NUMBER}){_SCALE}{_DASH}[$€£¥]? ?({_NUMBER}){_SCALE}", re.IGNORECASE
)
_MONEY_ONE: Final = re.compile(rf"(?:US)?([$€£¥]) ?({_NUMBER}){_SCALE}(\+?)", re.IGNORECASE)
_RATE: Final = re.compile(
    r"(?<=[a-z%]) ?/ ?(hour|hr|day|week|wk|month|mo|year|yr|annum|unit|person)\b", re.IGNORECASE
)
_PER: Final = {"hr": "hour", "wk": "week", "mo": "month", "yr": "year"}
_RANGE: Final = re.compile(rf"(?<![\w.])({_NUMBER})(%?){_DASH}({_NUMBER})(?=%|\b)")
_CLOCK: Final = re.compile(r"\b(\d{1,2}):([0-5]\d)(?:\s?([ap])\.?m\b\.?)?", re.IGNORECASE)
_HOUR: Final = re.compile(r"\b(\d{1,2})\s?([ap])\.?m\b\.?", re.IGNORECASE)
_QUARTER: Final = re.compile(r"\bQ([1-4])\b")
_FISCAL: Final = re.compile(r"\bFY ?['’]?(\d{2}|\d{4})\b")
_RANK: Final = re.compile(r"\b(\d{1,6})(?:st|nd|rd|th)\b", re.IGNORECASE)
_TIMES: Final = re.compile(rf"(?<![\w.])({_NUMBER})x\b|(?<!\w)x({_NUMBER})\b", re.IGNORECASE)
_RATIO: Final = re.compile(r"(?<![\w:])(\d{1,4}):(\d{1,4})(?![\w:])")
_OUT_OF: Final = re.compile(r"(?<![\w/])(\d{1,4}(?:\.\d+)?)/(\d{1,4}(?:\.\d+)?)(?![\w/])")
_FRACTIONS: Final = {
    ("1", "2"): "one half",
    ("1", "3"): "one third",
    ("2", "3"): "two thirds",
    ("1", "4"): "one quarter",
    ("3", "4"): "three quarters",
}
_FIRST: Final = re.compile(r"(?<!\w)#\s?(?=\d)")
_ABOUT: Final = re.compile(r"(?<![\w~])[~≈]\s?(?=[$€£]?\d)")
_COMPARED: Final = re.compile(r"(<=|>=|[<>≤≥])\s?(?=[$€£]?\d)")
_COMPARISONS: Final = {
    "<": "under ",
    "<=": "at most ",
    "≤": "at most ",
    ">": "over ",
    ">=": "at least ",
    "≥": "at least ",
}
_SIGN: Final = re.compile(r"(?<![\w.])([+−-])(?=\d)")
_SCALED: Final = re.compile(
    rf"(?<![\w.])({_NUMBER})(?:(k|mm|m|bn|b)\b| ?(thousand|million|billion|trillion)\b)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(_NUMBER)
_LONG_NUMBER: Final = 15


def said_amounts(text: str) -> str:
    """Give the text with all its figures in words; afterwards no figure is left."""
    for pattern, say in _STEPS:
        text = pattern.sub(say, text)
    return text


def _money_range(match: re.Match[str]) -> str:
    sign, low, long1, short1, high, long2, short2 = match.groups()
    last = _scale(long2 or short2)
    first = _scale(long1 or short1)
    low_words = decimal(low) + (f" {first}" if first and first != last else "")
    return f"{low_words} to {decimal(high)}{f' {last}' if last else ''} {_MONEY[sign][0]}s"


def _money(match: re.Match[str]) -> str:
    sign, number, long, short, plus = match.groups()
    scale = _scale(long or short)
    unit, small = _MONEY[sign]
    tail = " plus" if plus else ""
    whole, _, part = number.partition(".")
    if not scale and len(part) == 2 and small:
        return f"{_coins(whole, part, unit, small)}{tail}"
    words = f"{decimal(number)} {scale}" if scale else decimal(number)
    words = f"one{words[1:]}" if scale and words.startswith("a ") else words
    plural = "" if (number == "1" and not scale) or unit == "yen" else "s"
    return f"{words} {unit}{plural}{tail}"


def _coins(whole: str, part: str, unit: str, small: str) -> str:
    units = cardinal(int(whole.replace(",", "") or "0"))
    words = f"{units} {unit}{'' if units == 'one' else 's'}"
    if part == "00":
        return words
    coins = "pence" if small == "penny" else f"{small}s"
    return f"{words} and {cardinal(int(part))} {coins}"


def _scale(name: str | None) -> str:
    return _SCALES[name.lower()] if name else ""


def _range(match: re.Match[str]) -> str:
    share = " percent" if match[2] and not match.string[match.end() :].startswith("%") else ""
    return f"{decimal(match[1])} to {decimal(match[3])}{share}"


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    if hour > 24 or (hour < 10 and len(match[1]) == 1 and minute == 1 and not match[3]):
        return f"{cardinal(hour)} to {cardinal(minute)}"
    half = match[3] or ("p" if hour > 12 else "")
    shown = hour - 12 if hour > 12 else hour
    minutes = (
        "" if not minute else f" oh {cardinal(minute)}" if minute < 10 else f" {cardinal(minute)}"
    )
    end = f" {half.upper()} M" if half else "" if minute else " o'clock"
    return f"{cardinal(shown)}{minutes}{end}"


def _out_of(match: re.Match[str]) -> str:
    pair = (match[1], match[2])
    if pair in _FRACTIONS:
        return _FRACTIONS[pair]
    if match[1] == match[2]:
        return f"{decimal(match[1])} {decimal(match[2])}"
    return f"{decimal(match[1])} out of {decimal(match[2])}"


def _scaled(match: re.Match[str]) -> str:
    words = decimal(match[1])
    words = f"one{words[1:]}" if words.startswith("a ") else words
    return f"{words} {_scale(match[2] or match[3])}"


def _plain(match: re.Match[str]) -> str:
    """Say what no other step has said; beside a letter it stands apart ("EC2" → "EC two")."""
    number = match[0]
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and text[start - 1].isalpha() else ""
    after = " " if end < len(text) and text[end].isalpha() else ""
    tail = "," if number.endswith(",") else ""
    bare = number.rstrip(",")
    long = len(bare) > _LONG_NUMBER or (bare.startswith("0") and len(bare) > 1 and "." not in bare)
    return f"{before}{figure_by_figure(bare) if long else decimal(bare)}{tail}{after}"


_STEPS: Final = (
    (_FISCAL, lambda m: f"fiscal year {m[1] if len(m[1]) == 4 else cardinal(int(m[1]))}"),
    (_QUARTER, lambda m: f"{ordinal(int(m[1]))} quarter"),
    (_FIRST, lambda _: "number "),
    (_ABOUT, lambda _: "about "),
    (_COMPARED, lambda m: _COMPARISONS[m[1]]),
    (_MONEY_RANGE, _money_range),
    (_MONEY_ONE, _money),
    (
        _RATE,
        lambda m: (
            f" a{'n' if _PER.get(m[1].lower(), m[1].lower())[0] in 'h' else ''} "
            + _PER.get(m[1].lower(), m[1].lower())
        ),
    ),
    (_CLOCK, _clock),
    (_HOUR, lambda m: f"{cardinal(int(m[1]))} {m[2].upper()} M"),
    (_RATIO, lambda m: f"{cardinal(int(m[1]))} to {cardinal(int(m[2]))}"),
    (_RANK, lambda m: ordinal(int(m[1]))),
    (_TIMES, lambda m: f"{decimal(m[1] or m[2])} times"),
    (_OUT_OF, _out_of),
    (_RANGE, _range),
    (_SIGN, lambda m: "plus " if m[1] == "+" else "minus "),
    (_SCALED, _scaled),
    (re.compile(r"(?<=\d)\+"), lambda _: " plus"),
    (re.compile(r"(?<=\w) ?%"), lambda _: " percent"),
    (_PLAIN, _plain),
)
