"""Finding days in what people write, beside dateparser, over the marked examples.

A day counts as found where it is among those that a finder gives for the text. What needs the
event told before it ("three days later") is left out, and so is the day of the telling itself.
"""

import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime
from importlib import import_module
from typing import Any, Final

from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures

from .marked import Mark, examples
from .timing import Figure, seconds

_FIELDS: Final = (
    *("happened", "when", "until", "back", "next_step_by", "decision_by", "answer_by"),
    "follow_up_from",
)
_COLD: Final = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
_OURS: Final = (
    "from datetime import date; from ringback.reading.finders.days import find_days; "
    "from ringback.reading.finders.figures import in_figures; "
    "find_days(in_figures('by next Tuesday'), date(2026, 11, 10))"
)
_THEIRS: Final = "from dateparser.search import search_dates; search_dates('by next Tuesday')"


def finding_days(runs: int, half: str = "dev") -> Iterator[Figure]:
    """Measure how many marked days are found, how fast, and how soon after the start."""
    marked = [(each, wanted) for each in examples("words", half) if (wanted := _wanted(each))]
    for name, find in (("ours", _ours), ("dateparser", _theirs)):
        found = sum(len(wanted & find(each)) for each, wanted in marked)
        there = sum(len(wanted) for _, wanted in marked)
        yield Figure(f"days found, {name}, of {there}", 100 * found / there, "%")
    fast, slow = (_pace(find, marked, runs) for find in (_ours, _theirs))
    yield Figure("days found in a telling", 1000 * fast, "ms")
    yield Figure("  beside dateparser", fast / slow, "times")
    yield Figure("  first day of a process", _cold(_OURS), "s")
    yield Figure("  first day of a process, dateparser", _cold(_THEIRS), "s")


def _wanted(example: Mark) -> set[date]:
    """Give the days that the text must name: those of its marks but for today."""
    told = datetime.fromisoformat(example["now"]).date()
    values = (event[name] for event in example["events"] for name in _FIELDS if name in event)
    return {date.fromisoformat(value[:10]) for value in values} - {told}


def _ours(example: Mark) -> set[date]:
    told = datetime.fromisoformat(example["now"]).date()
    found = find_days(in_figures(example["text"]), told, example["country"])
    return {day for each in found for day in (each.back, each.ahead)}


def _theirs(example: Mark) -> set[date]:
    """Ask the peer twice, once for days behind and once for days ahead, as ours gives both."""
    search_dates = import_module("dateparser.search").search_dates  # it takes seconds to load
    told = datetime.fromisoformat(example["now"]).replace(tzinfo=None)
    order = "MDY" if example["country"] in ("US", "CA") else "DMY"
    days: set[date] = set()
    for leaning in ("past", "future"):
        settings: Any = {
            "RELATIVE_BASE": told,
            "PREFER_DATES_FROM": leaning,
            "DATE_ORDER": order,
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = search_dates(example["text"], languages=["en"], settings=settings)
        days |= {moment.date() for _, moment in found or ()}
    return days


def _pace(
    find: Callable[[Mark], set[date]], marked: list[tuple[Mark, set[date]]], runs: int
) -> float:
    texts = [each for each, _ in marked][:40]
    return seconds(lambda: [find(each) for each in texts], runs) / len(texts)


def _cold(lines: str) -> float:
    asked = [sys.executable, "-W", "ignore", "-c", _COLD.format(lines)]
    return float(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
