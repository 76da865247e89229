"""Lengths of time as people name them: "every two weeks", "in six months", "a few days"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.terms import Unit
from ringback.intake.vocabulary import words_of as words
from ringback.reading.finders.figures import Figured
from ringback.reading.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time; `every` where it comes again and again, `work` if it counts work days."""

    span: Span
    count: int
    unit: Unit
    every: bool = False
    work: bool = False

    def after(self, start: date) -> date:
        """Give the day that lies so long after another."""
        if self.unit == "months":
            year, month = divmod(start.year * 12 + start.month - 1 + self.count, 12)
            following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
            last = following - timedelta(1)
            return last.replace(day=min(start.day, last.day))
        if not self.work:
            return start + timedelta(self.count * (7 if self.unit == "weeks" else 1))
        day, left = start, self.count
        while left > 0:
            day += timedelta(1)
            left -= day.weekday() < 5
        return day


def find_durations(text: Figured) -> tuple[Duration, ...]:
    """Give the lengths of time in a text, in order; of "two to three weeks" the longer."""
    return tuple(
        _duration(text, match)
        for match in _DURATION.finditer(text.text)
        if _tells(text.text, match)
    )


def _tells(text: str, match: re.Match[str]) -> bool:
    """Whether it is a time to pass, and not one that has passed or how long something is."""
    if match["often"] or match["every"]:
        return True
    if not match["count"] or _OTHERWISE.match(text, match.end()):
        return False
    if match["count"].lower() not in ("a", "an"):
        return True
    before = text[max(0, match.start() - 12) : match.start()].lower().split()
    return bool(before) and before[-1] in _PREPOSITIONS


def _duration(text: Figured, match: re.Match[str]) -> Duration:
    span = text.span(*match.span())
    if match["often"]:
        unit: Unit = "months" if match["often"].lower() == "monthly" else "weeks"
        return Duration(span, 1, unit, every=True)
    name = match["unit"].lower()
    count = 2 if match["other"] else _count(match["count"] or "one")
    if name.startswith("fortnight"):
        count *= 2
    every, work = bool(match["every"]), bool(match["work"])
    return Duration(span, count, _UNITS[name[0]], every, work)


def _count(words: str) -> int:
    last = words.lower().removesuffix(" of").split()[-1]
    return int(last) if last.isdigit() else _COUNTS.get(last, 1)


_OTHERWISE: Final = Pattern(
    r"['\s]{1,3}(?:ago|of|old|late|running|straight|notice|experience|leave|holiday|vacation|"
    r"contract|trial|in a row|back|before that|off|per)\b(?! you)",
    re.IGNORECASE,
)
_PREPOSITIONS: Final = words("in after within for about around like another give wait")
_COUNTS: Final = {"couple": 2, "few": 3, "several": 3}
_UNITS: Final[dict[str, Unit]] = {
    "d": "days",
    "w": "weeks",
    "f": "weeks",
    "m": "months",
}
_DURATION: Final = Pattern(
    r"""\b(?:(?P<often>weekly|monthly|(?:every|each)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)
      | (?:(?P<every>every|each|once\ an?|once\ every)\s+(?:(?P<other>other|second)\s+)?)?
        (?:(?:\d{1,2}\s?(?:-|to|or)\s?)?
           (?P<count>\d{1,3}|(?:an?(?:other)?\s+)?(?:couple(?:\s+of)?|few|several)|another|an?)
           [\s-](?:more\s+)?)?
        (?P<work>(?:business|working|work)\s+)?
        (?P<unit>days?|weeks?|wks?|months?|fortnights?)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
