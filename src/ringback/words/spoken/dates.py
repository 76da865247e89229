"""Days as people say them: those written in a text, and those counted back from today."""

import re
from datetime import date
from typing import Final

from ringback.words.english.lists import words

from .figures import cardinal, ordinal, year

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS: Final = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SHORT: Final = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
_NAMED: Final = {month: number for number, month in enumerate(MONTHS, 1)} | {
    short: MONTHS.index(month) + 1 for short, month in _SHORT.items()
}
_MONTH: Final = r"([A-Z][a-z]{2,8})\b\.?"
_MOST_DAYS: Final = 31
_MONTHS_A_YEAR: Final = 12
_TURN: Final = 50
_YEAR: Final = r"((?:19|20)\d\d)"
_ISO: Final = re.compile(r"(?<![\w-])((?:19|20)\d\d)-(0\d|1[0-2])(?:-([0-3]\d))?(?![\w-])")
_MONTH_FIRST: Final = re.compile(
    rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR})?(?![\d%,:]*\d|%)"
)
_DAY_FIRST: Final = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? {_YEAR})?\b")
_OF_YEAR: Final = re.compile(rf"\b{_MONTH}(?: of|,)?(?: |(?<=[a-z])[-/]){_YEAR}\b")
_NUMERIC: Final = re.compile(
    r"(?<![\w/])(?:(0?[1-9]|1[0-2])/|(0[1-9]|1[0-2])\.)((?:19|20)\d\d)(?![\w/]|[.]\d)"
)
_LONG: Final = re.compile(r"(?<![\w/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\w/]|\.\d)")
_MONTHS_SPAN: Final = re.compile(
    r"\b([A-Z][a-z]{2,8}\.?(?: (?:19|20)\d\d)?) ?[-–—] ?"
    r"(?=([A-Z][a-z]{2,8})\.? (?:19|20)\d\d\b|[Pp]resent\b|[Cc]urrent\b|[Nn]ow\b)"
)
_TO_THIS_DAY: Final = re.compile(
    r"(?<=\d) ?[-–—] ?(?=(?:present|current|now|today|date|ongoing)\b)", re.IGNORECASE
)
_SHORT_YEAR: Final = re.compile(r"(?<![\w])['’‘](\d\d)(?![\w'’]|\.\d)")
_AFTER_MONTH: Final = re.compile(r"(?:^|\W)([A-Z][a-z]{2,8})\.? $")
_DECADE: Final = re.compile(r"(?<![\w])(?:((?:18|19|20)\d)0|['’]([1-9])0)['’]?s\b")
_PADDED: Final = re.compile(r"(?<![\w/])(0[1-9]|1[0-2])/(\d\d)(?![\w/])")
_SPAN: Final = re.compile(
    r"(?<![\w$€£/])((?:19|20)\d\d) ?[-–—/] ?((?:19|20)\d\d|\d\d)(?![\w%/]|-\d)"
)
_FISCAL: Final = re.compile(r"\bFY ?['’]?(\d{4}|\d{2})(?: ?[-–—/] ?['’]?(\d{4}|\d{2}))?(?!\d)")
_LONE_YEAR: Final = re.compile(
    r"(?<![\w$€£.,#])(?:(?<=mid-)|(?<=post-)|(?<=pre-)|(?<=late-)|(?<=early-)|(?<!-))"
    r"((?:19|20)\d\d)(?!\w|%|[.,:]\d|\s?(?:%|\+))(?= +([A-Za-z]+))?"
)
_BEFORE_A_YEAR: Final = words(
    "in since from to until till through of by for during year class fall spring summer autumn "
    "winter early late mid fy before after and or"
)


def said_dates(text: str) -> str:
    """Give the text with its dates in words: "November 12" becomes "November twelfth"."""
    text = _FISCAL.sub(_fiscal, text)
    text = _ISO.sub(lambda m: _day(int(m[2]), int(m[3] or 0), m[1]), text)
    text = _LONG.sub(_long, text)
    text = _NUMERIC.sub(lambda m: _day(int(m[1] or m[2]), 0, m[3]), text)
    text = _PADDED.sub(_padded, text)
    text = _MONTHS_SPAN.sub(_months_span, text)
    text = _TO_THIS_DAY.sub(" to ", text)
    text = _DECADE.sub(_decade, text)
    text = _SHORT_YEAR.sub(_short_year, text)
    text = _DAY_FIRST.sub(lambda m: _named(m, m[2], m[1], m[3]), text)
    text = _MONTH_FIRST.sub(lambda m: _named(m, m[1], m[2], m[3]), text)
    text = _OF_YEAR.sub(lambda m: _named(m, m[1], "", m[2]), text)
    text = _SPAN.sub(_span, text)
    return _LONE_YEAR.sub(_lone, text)


def days_back(day: date, today: date) -> str:
    """Say when `day` was, seen from `today`: "yesterday", "on Tuesday", "last week", "on November
    3rd"; "today" at the latest, for what lies ahead did not happen.
    """  # noqa: D205  # one sentence that does not fit on a line
    gone = (today - day).days
    weeks = _monday(today) - _monday(day)
    if gone <= 0:
        return "today"
    if gone == 1:
        return "yesterday"
    if gone < 7:
        return f"{'on' if weeks == 0 else 'last'} {_WEEKDAYS[day.weekday()]}"
    if weeks == 7:
        return "last week"
    name = f"on {MONTHS[day.month - 1]} {day.day}{_suffix(day.day)}"
    return name if day.year == today.year or gone < 300 else f"{name}, {day.year}"


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def _suffix(day: int) -> str:
    return "th" if day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _named(match: re.Match[str], month: str, day: str, in_year: str | None) -> str:
    """Say a day whose month is named; another capitalised word ("Grade 12") is left alone."""
    if month not in _NAMED or int(day or "1") > _MOST_DAYS:
        return match[0]
    return _day(_NAMED[month], int(day or 0), in_year)


def _day(month: int, day: int, in_year: str | None) -> str:
    name = MONTHS[month - 1] if month else ""
    said = f"{name} {ordinal(day)}" if day else name
    return f"{said}{',' if day else ''} {_y(in_year)}" if in_year else said


def _y(text: str) -> str:
    return year(int(text))


def _long(match: re.Match[str]) -> str:
    """Say 3/14/2019 as a day; where it could be two days, as it is written."""
    first, second = int(match[1]), int(match[2])
    if first <= _MONTHS_A_YEAR < second <= _MOST_DAYS or first == second <= _MONTHS_A_YEAR:
        return _day(first, second, match[3])
    if second <= _MONTHS_A_YEAR < first <= _MOST_DAYS:
        return _day(second, first, match[3])
    return f"{cardinal(first)} {cardinal(second)} {_y(match[3])}"


def _fiscal(match: re.Match[str]) -> str:
    """Say "FY24" and "FY2023-24" with the year in full or as the two figures that are written."""
    said = (_y(part) if len(part) == 4 else cardinal(int(part)) for part in match.groups() if part)
    return f"fiscal year {' to '.join(said)}"


def _padded(match: re.Match[str]) -> str:
    """Say "06/19" as a month of a year, for nobody writes a share with a nought before it."""
    written = match[1].startswith("0") or int(match[2]) < int(match[1])
    return _day(int(match[1]), 0, _full(match[2])) if written else match[0]


def _full(short: str) -> str:
    return f"{'20' if int(short) < _TURN else '19'}{short}"


def _months_span(match: re.Match[str]) -> str:
    first = match[1].split()[0].rstrip(".")
    second = match[2] or first
    known = first in _NAMED and second in _NAMED
    return f"{match[1].replace(first, MONTHS[_NAMED[first] - 1], 1)} to " if known else match[0]


def _decade(match: re.Match[str]) -> str:
    head, tens = match[1] or "", match[2] or (match[1] or "")[-1]
    said = cardinal(int(tens) * 10) if tens != "0" else "hundred"
    many = f"{said[:-1]}ies" if said.endswith("y") else f"{said}s"
    if head == "200":
        return "two thousands"
    return f"{cardinal(int(head[:2]))} {many}" if head else many


def _short_year(match: re.Match[str]) -> str:
    """Say "May '19" as "May twenty nineteen", and "class of '98" as "ninety-eight"."""
    before = _AFTER_MONTH.search(match.string[max(0, match.start() - 12) : match.start()])
    named = before is not None and before[1] in _NAMED
    return _y(_full(match[1])) if named or int(match[1]) < _TURN else cardinal(int(match[1]))


def _span(match: re.Match[str]) -> str:
    first, second = match[1], match[2]
    last = second if len(second) == 4 else first[:2] + second
    return f"{_y(first)} to {_y(last)}"


def _lone(match: re.Match[str]) -> str:
    """Say a figure that looks like a year as one, unless it counts what follows ("2000 parts")."""
    before = match.string[: match.start()].rstrip(" (").rsplit(" ", 1)[-1].lower()
    after = match[2] or ""
    counts = after.endswith("s") and after.islower() and after not in {"as", "was", "sales"}
    if counts and before not in _BEFORE_A_YEAR - {"of", "for", "to", "from", "by", "and", "or"}:
        return match[0]
    return _y(match[1])
