"""What only a résumé writes so, written in full: "w/", "incl.", "hrs", "YoY", "units/hr"."""

import re
from typing import Final

from ringback.words.english.lists import pairs

_LONG: Final = pairs(
    "incl:including excl:excluding approx:about yrs:years hrs:hours wks:weeks mos:months "
    "mins:minutes mgmt:management dept:department depts:departments govt:government avg:average "
    "yoy:year_over_year ojt:on-the-job_training acct:account accts:accounts "
    "equip:equipment maint:maintenance reqs:requirements qty:quantity"
)
_SHORT: Final = re.compile(rf"(?<![\w'’-])({'|'.join(_LONG)})\b\.?(?!['’\w])", re.IGNORECASE)
_WITHOUT: Final = re.compile(r"(?<!\w)w/o\s?(?=\w)", re.IGNORECASE)
_WITH: Final = re.compile(r"(?<!\w)w/\s?(?=\w)", re.IGNORECASE)
_A: Final = re.compile(r"(?<=[a-z\d])/(?=(?:hr|hour|day|shift|week|month|year)\b)")
_HOUR: Final = re.compile(r"(?<=\w a )hr\b|(?<=/)hr\b")
_STARS: Final = re.compile(r"([★*])\1{1,4}")


def in_full(text: str) -> str:
    """Write a line of a résumé as one writes to somebody."""
    text = _WITH.sub("with ", _WITHOUT.sub("without ", text))
    text = _HOUR.sub("hour", _A.sub(" a ", text)).replace(" a hour", " an hour")
    text = _STARS.sub(lambda match: f"{_COUNTS[len(match[0])]}-star", text)
    return _SHORT.sub(lambda match: _LONG[match[1].lower()], text)


_COUNTS: Final = {2: "two", 3: "three", 4: "four", 5: "five"}
