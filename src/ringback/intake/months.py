"""Months and periods of a career as résumés write them."""

import re
from dataclasses import dataclass
from typing import Final

from ..casebook.documents import Month

_NAMES: Final = (
    r"jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|"
    r"aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
)
_NUMBERS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "jan",
            "feb",
            "mar mär",
            "apr",
            "may mai",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct okt",
            "nov",
            "dec dez",
        ),
        1,
    )
    for name in names.split()
}
_SEASONS: Final[dict[str, int]] = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
_YEAR: Final = r"(?:(?:1[89]|20)\d\d(?!\d)|['’‘]\d\d(?!\d))"
_MOMENT: Final = (
    rf"(?:(?:{_NAMES}|springs?|summers?|falls?|autumns?|winters?)\b\.?,?\s*(?:\d{{1,2}}(?:st|nd|rd|"
    rf"th)?,?\s+)?(?:of\s+)?{_YEAR}"
    rf"|\d{{1,2}}[-\s](?:{_NAMES})[-\s](?:1[89]|20)\d\d"
    r"|(?:\d{1,2}[/.-])?\d{1,2}[/.-](?:1[89]|20)\d\d(?!\d)"
    r"|(?:1[89]|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)"
    r"|\d{1,2}/\d\d(?![\d/])"
    rf"|{_YEAR})"
)
_NOW: Final = (
    r"(?:(?:the )?present(?: day)?|current(?:ly)?|now|today|ongoing|to date|date|heute|till date|"
    r"this day|still (?:here|there|working|employed))\b"
)
_TO: Final = r"\s*(?:[-–—−~]{1,3}|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|\bbis\b)\s*"
_RANGE = re.compile(
    rf"(?<![\w$/.-])(?:(?P<since>{_MOMENT}|(?:{_NAMES}|spring|summer|fall|autumn)\.?){_TO}(?P<until>{_MOMENT}|{_NOW}))"
    rf"|\bbetween\s+(?P<one>{_MOMENT})\s+and\s+(?P<other>{_MOMENT})"
    rf"|\b(?:since|seit|from|starting(?: in)?)\s+(?P<from>{_MOMENT})(?!{_TO}(?:\d|[a-z]{{3}}))"
    rf"(?:\s+onwards?\b)?|(?<![\w$/.-])(?P<open>{_MOMENT})(?:\s*[-–—]{{1,2}}\s*(?=[)\]|\t]|\s\||$)|\s+onwards?\b)",
    re.IGNORECASE,
)
_SHORT_RANGE = re.compile(
    r"(?<![\w$/.,#-])(?P<since>(?:19|20)\d\d)(?:\s?[–—]\s?(?P<until>\d\d)|-(?P<late>1[3-9]|[2-9]\d))"
    r"(?![\w%/.–—-]|,\d)"
)
"""A school year or the like: 2016–18."""
_SEASON = re.compile(
    rf"\b(?:spring|summer|fall|autumn|winter)\s+(?P<year>{_YEAR})\s*[,(:]\s*"
    rf"(?P<since>{_NAMES})\b\.?{_TO}(?P<until>{_NAMES})\b\.?(?!\s*{_YEAR})\s*\)?",
    re.IGNORECASE,
)
"""A season with its months behind it: Summer 2024 (June – August)."""
_SINGLE = re.compile(rf"(?<![\w$/.,#-])(?:{_MOMENT})(?![\w%/-])", re.IGNORECASE)
_LASTED: Final = (
    r"\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?)\b\.?"
    r"(?:\s*(?:and|,)?\s*\d{1,2}\s*(?:months?|mos?)\b\.?)?"
)
_AROUND = re.compile(rf"\s*(?:\(\s*{_LASTED}[^)]{{0,20}}\))?\s*[)\]]?")
_BEHIND = re.compile(rf"\s*[·•|,]?\s*(?:\(\s*{_LASTED}\s*\)|{_LASTED}\s*$)", re.IGNORECASE)
_DURATION = re.compile(rf"\s*\(?{_LASTED}\)?\s*", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|['’‘](\d\d)(?!\d)")
_MAX_LINE: Final = 400
_ENDS: Final = ("since", "until")


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, and where in the line that stands, brackets included.

    `until` is None where it lasts (`lasting`); both are None where the dates cannot be right.
    """

    since: Month | None
    until: Month | None
    start: int
    end: int
    lasting: bool = False
    ranged: bool = True


def find_period(text: str) -> Period | None:
    """Give the period that a line names, as a range if there is one, else as a single date."""
    line = text[:_MAX_LINE]
    shortened = _shortened(line)
    if shortened:
        return shortened
    match = _RANGE.search(line)
    if match:
        return _ranged(line, match)
    single = next(iter(_SINGLE.finditer(line)), None)
    if single is None or ("/" in single[0] and len(single[0]) <= 5):
        return None
    month = read_month(single[0])
    start, end = _around(line, single.start(), single.end())
    return Period(month, month, start, end, ranged=False)


def is_duration(text: str) -> bool:
    """Whether a line says only how long something lasted: "3 years 6 months"."""
    return len(text) < 40 and _DURATION.fullmatch(text) is not None


def read_month(text: str, *, year: int = 0) -> Month | None:
    """Give one date as a month; `year` serves where the words name only a month."""
    words = text.strip().lower()
    named = next((_NUMBERS[name] for name in _NUMBERS if re.search(rf"\b{name}", words)), 0)
    named = named or next((_SEASONS[name] for name in _SEASONS if name in words), 0)
    found = _ANY_YEAR.search(words)
    short = re.fullmatch(r"(\d{1,2})/(\d\d)", words)
    if short:
        return Month(_century(int(short[2])), _valid(int(short[1])))
    if found is None:
        return Month(year, named) if year and named else None
    value = _century(int(found[1])) if found[1] else int(found[0])
    return Month(value, named or _numeric(words, found.start(), found.end()))


def _shortened(line: str) -> Period | None:
    """Give a range whose years are told once: 2016–18, Summer 2024 (June – August)."""
    match = _SEASON.search(line)
    if match:
        year = read_month(match["year"])
        ends = [read_month(match[name], year=year.year if year else 0) for name in _ENDS]
        return _period(line, match, ends[0], ends[1])
    match = _SHORT_RANGE.search(line)
    if match is None:
        return None
    first = int(match["since"])
    last = first - first % 100 + int(match["until"] or match["late"])
    return _period(line, match, Month(first, 0), Month(last, 0)) if last > first else None


def _period(
    line: str, match: re.Match[str], since: Month | None, until: Month | None
) -> Period | None:
    if since is None or until is None or not _in_order(since, until):
        return None
    return Period(since, until, *_around(line, match.start(), match.end()))


def _ranged(line: str, match: re.Match[str]) -> Period:
    start, end = _around(line, match.start(), match.end())
    began = match["from"] or match["open"]
    if began:
        return Period(read_month(began), None, start, end, lasting=True)
    last = match["until"] or match["other"]
    lasting = re.fullmatch(_NOW, last, re.IGNORECASE) is not None
    until = None if lasting else read_month(last)
    since = read_month(match["since"] or match["one"], year=until.year if until else 0)
    if since is None or (until is not None and not _in_order(since, until)):
        return Period(None, None, start, end)
    return Period(since, until, start, end, lasting=lasting)


def _in_order(since: Month, until: Month) -> bool:
    if since.year == until.year and since.month and until.month:
        return since.month <= until.month
    return since.year <= until.year


def _around(line: str, start: int, end: int) -> tuple[int, int]:
    """Take in the brackets around a date, so that what is left of the line reads well."""
    if start and line[start - 1] in "([":
        end += len(_AROUND.match(line, end)[0])  # type: ignore[index]  # matches the empty word too
        return start - 1, end
    lasted = _BEHIND.match(line, end)
    return start, lasted.end() if lasted else end


def _numeric(words: str, start: int, end: int) -> int:
    """Give the month in figures beside a year: 05/2019 and 05.2019, but 2019-05."""
    after = re.match(r"[-/.](\d{1,2})", words[end:])
    before = re.search(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]$", words[:start])
    if after:
        return _valid(int(after[1]))
    if before is None:
        return 0
    first, second = int(before[1] or 0), int(before[2])
    # 05/17/2019 is American, 17.05.2019 is not; of two small figures the first is the month.
    return _valid(first) or _valid(second) if first else _valid(second)


def _valid(month: int) -> int:
    return month if 1 <= month <= 12 else 0


def _century(two: int) -> int:
    """Careers reach from the sixties to the coming years."""
    return 2000 + two if two < 60 else 1900 + two
