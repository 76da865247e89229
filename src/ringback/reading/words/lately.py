"""Hours told by how long ago it was: "an hour ago", "half an hour ago", "20 minutes ago"."""

import re
from datetime import datetime, timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import Hour

_AGO: Final = re.compile(
    r"\b(?:about |around |some |roughly |like |just )?"
    r"(?:(?P<half>half an hour|half hour)|(?P<hour>an hour and a half|an hour|1 hour)|"
    r"(?P<hours>\d{1,2}) (?:hours|hrs?)|(?P<minutes>\d{1,2}) (?:minutes?|mins?)|"
    r"(?P<few>a (?:few|couple of) minutes)) (?:ago|back)\b",
    re.IGNORECASE,
)


def lately(text: str, told: datetime) -> list[Hour]:
    """Give the hours that lie so long before the telling, none of another day."""
    figured = in_figures(text)
    found = []
    for match in _AGO.finditer(figured.text):
        at = told - _length(match)
        if at.date() == told.date():
            place: Span = figured.span(*match.span())
            found.append(Hour(place, at.time().replace(second=0, microsecond=0)))
    return found


def _length(match: re.Match[str]) -> timedelta:
    if match["half"]:
        return timedelta(minutes=30)
    if match["hour"]:
        return timedelta(minutes=90 if "half" in match["hour"].lower() else 60)
    if match["hours"]:
        return timedelta(hours=int(match["hours"]))
    return timedelta(minutes=int(match["minutes"] or 5))
