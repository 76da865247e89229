"""Shares, ranges, ranks, times and counts as people say them."""

import re
from typing import Final

from .figures import cardinal, decimal, figure_by_figure, ordinal
from .money import NUMBER, scale_of
from .phrasing import thing_after

_DASH: Final = r"\s?[-–—]\s?"
_RANGE: Final = re.compile(rf"(?<![\w.])({NUMBER})( ?%)?{_DASH}({NUMBER})(?=%|\b)")
_QUARTER: Final = re.compile(r"\b([QH])([1-4])\b")
_RANK: Final = re.compile(r"\b(\d{1,3}(?:,\d{3})+|\d{1,6})(?:st|nd|rd|th)\b", re.IGNORECASE)
_LETTERED: Final = re.compile(r"\b([A-Z]\d{1,3}) ?[-–—] ?([A-Z]\d{1,3})\b")
_RANKS: Final = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)? ?[-–—] ?(\d{1,3})(?:st|nd|rd|th)\b")
_TIMES_SPAN: Final = re.compile(rf"(?<![\w.])({NUMBER}) ?[-–—] ?({NUMBER})x\b", re.IGNORECASE)
_TWICE: Final = re.compile(r"\b([A-Za-z]{3,9}) \((\d{1,2})(\+)?\)")
_DETERMINED: Final = re.compile(
    r"\b(an?|the|my|our|its|their|his|her|this|that|your|each|top|first|last|next|per|every) "
    r"a (hundred|thousand)\b",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(rf"(?<![\w.])({NUMBER})x\b|(?<!\w)x({NUMBER})\b", re.IGNORECASE)
_CLASS: Final = re.compile(
    r"\b2:(2)(?!\d)|\b2:(1)(?= (?:in|degree|hon|Hon|BA|BSc|from|class)|[).,]|$)(?!\d)"
)
_RATIO: Final = re.compile(r"(?<![\w:])(\d{1,4}):(\d{1,4})(?=s\b|(?![\w:]))(s?)")
_OUT_OF: Final = re.compile(
    r"(?:\b([A-Za-z][\w+]{0,30}) )?(?<![\w/.])(\d{1,4}(?:\.\d+)?) ?/ ?(\d{1,4}(?:\.\d+)?)(?![\w/])"
)
_LISTS: Final = re.compile(
    r"(?i)(?:osha|series|grades?|years?|levels?|class|stages?|ks|sections?|types?|months?|phases?|"
    r"windows|nvq|l)$"
)
_SCORES: Final = re.compile(r"GPA|SAT|ACT|IELTS|NPS|CSAT|A$|I$")
_FRACTIONS: Final = {
    ("1", "2"): "one half",
    ("1", "3"): "one third",
    ("2", "3"): "two thirds",
    ("1", "4"): "one quarter",
    ("3", "4"): "three quarters",
}
_PART: Final = re.compile(r"(?<![\w/.])(1/2|1/3|2/3|1/4|3/4)(?=[ -][a-z])")
_PARTS: Final = {
    "1/2": "half",
    "1/3": "third",
    "2/3": "two-third",
    "1/4": "quarter",
    "3/4": "three-quarter",
}
_CHAIN: Final = re.compile(r"(?<![\w/])\d{1,4}(?:/\d{1,4}){2,8}(?![\w/])")
_NUMBER_SIGN: Final = re.compile(r"(?<!\w)#\s?(?=\d)")
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
_MORE_OR_LESS: Final = re.compile(r" ?(?:±|\+/-) ?(?=\d)")
_SIGN: Final = re.compile(r"(?<![\w.,)])([+-])(?=\d)(?!(?:19|20)\d\d\b)")
_SCALED: Final = re.compile(
    rf"(?<![\w.])({NUMBER})(?:[ -]?(thousand|million|billion|trillion)\b|(k|mm|m|bn|b)\b)",
    re.IGNORECASE,
)
_MANY: Final = re.compile(r"(?<![\w.,])(\d{1,4})(?:['’])?s\b")
_PLAIN: Final = re.compile(NUMBER)
_LONG_NUMBER: Final = 15


def said_comparisons(text: str) -> str:
    """Give the text with the signs before a number in words: "<5%" becomes "under 5%"."""
    text = _ABOUT.sub("about ", text)
    return _COMPARED.sub(lambda m: _COMPARISONS[m[1]], text)


def said_amounts(text: str) -> str:
    """Give the text with all its figures in words; afterwards no figure is left."""
    for pattern, say in _STEPS:
        text = pattern.sub(say, text)
    return text


def _ranks(match: re.Match[str]) -> str:
    return f"{ordinal(int(match[1]))} to {ordinal(int(match[2]))}"


def _range(match: re.Match[str]) -> str:
    share = (
        " percent" if match[2] and not match.string[match.end() :].lstrip().startswith("%") else ""
    )
    return f"{decimal(match[1])} to {decimal(match[3])}{share}"


def _out_of(match: re.Match[str]) -> str:
    """Say "9/10" as a share, unless the word before tells that both are meant ("OSHA 10/30")."""
    word, first, last = match.groups()
    lead = f"{word} " if word else ""
    if word and (_LISTS.search(word) or (word.isupper() and not _SCORES.search(word))):
        return f"{lead}{decimal(first)} and {decimal(last)}"
    if (first, last) in _FRACTIONS and not (word and word[0].isupper()):
        return lead + _FRACTIONS[first, last]
    if first == last:
        return f"{lead}{decimal(first)} {decimal(last)}"
    named = bool(word) and word[0].isupper() and float(last) - float(first) == 1
    joint = "and" if named or float(first) > float(last) else "out of"
    return f"{lead}{decimal(first)} {joint} {decimal(last)}"


def _part(match: re.Match[str]) -> str:
    """Say a part before what it is a part of: "1/2 day" is a "half day"."""
    return _PARTS[match[1]] if thing_after(match) else match[0]


def _chain(match: re.Match[str]) -> str:
    return " ".join(decimal(part) for part in match[0].split("/"))


def _scaled(match: re.Match[str]) -> str:
    words = decimal(match[1])
    words = f"one{words[1:]}" if words.startswith("a ") else words
    return f"{words} {scale_of(match[2] or match[3])}"


def _many(match: re.Match[str]) -> str:
    """Say "30s" as "thirties" and "100s" as "hundreds"."""
    said = cardinal(int(match[1])).removeprefix("a ")
    if said.endswith("y"):
        return f"{said[:-1]}ies"
    return f"{said}es" if said.endswith("x") else f"{said}s"


def _twice(match: re.Match[str]) -> str:
    """Say only once what a contract writes twice: "five (5) years"."""
    word, figures, plus = match[1], match[2], match[3] or ""
    return f"{word}{plus}" if cardinal(int(figures)) == word.lower() else match[0]


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
    (_TWICE, _twice),
    (_LETTERED, r"\1 to \2"),
    (_RANKS, _ranks),
    (_QUARTER, lambda m: f"{m[1]} {cardinal(int(m[2]))}"),
    (_NUMBER_SIGN, "number "),
    (_MORE_OR_LESS, " plus or minus "),
    (_CLASS, lambda m: f"two {cardinal(int(m[1] or m[2]))}"),
    (_RATIO, lambda m: f"{cardinal(int(m[1]))} to {cardinal(int(m[2]))}{m[3]}"),
    (_RANK, lambda m: ordinal(int(m[1].replace(",", "")))),
    (_TIMES_SPAN, lambda m: f"{decimal(m[1])} to {decimal(m[2])} times"),
    (_TIMES, lambda m: f"{decimal(m[1] or m[2])} times"),
    (_PART, _part),
    (_CHAIN, _chain),
    (_OUT_OF, _out_of),
    (_RANGE, _range),
    (_SIGN, lambda m: "plus " if m[1] == "+" else "minus "),
    (_MANY, _many),
    (_SCALED, _scaled),
    (re.compile(r"(?<=\d)\+ ?"), " plus "),
    (re.compile(r"(?<=\w) ?%"), " percent"),
    (_PLAIN, _plain),
    (_DETERMINED, r"\1 one \2"),
)
