"""What a message says beside what was understood: a day, an hour, a number."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import CheckBackAgreed
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import Figured, in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.finders.phones import find_phones
from ringback.reading.patterns import Pattern, any_of
from ringback.reading.values import Proposed, Telling

_AVAILABLE: Final = any_of(
    # When they can be reached.
    r"\b(?:i'm|im|i am|we're|we are|here|in|open|available|free|around|at my desk|reach me|"
    r"get me|call|ring|phone|office hours|opens|return)\b[^.!?]{0,40}$",
    # The day or hour that holds no longer.
    r"\b(?:instead of|rather than)\W+$",
    # What was, and when.
    r"\b(?:last|this past|back on|earlier)\W+$",
    r"\b(?:applied|application|ad|letter|resume|résumé|cv|message|call|email|spoke|met|talked|dated"
    r"|sent|left|interviewed|saw you|posted)\b[^.!?]{0,24}$",
    # What others do on that day.
    r"\b(?:partners|committee|board|panel|council|director|manager|owner|boss|they|who|she|he)\b"
    r"[^.!?]{0,24}\b(?:meets?|sits?|away|out|off|back|votes?)\b[^.!?]{0,24}$",
    # What they wish.
    r"\b(?:have a|enjoy|happy|good|great|nice|lovely)\b[^.!?]{0,12}$",
)
"""What stands before a day or hour on which nothing depends."""
_IDLE: Final = Pattern(
    r"'?s? (?:shifts?|nights?|team|job|position|class|crew|market|service|run|you can (?:get|reach|"
    r"call|ring))\b",
    re.IGNORECASE,
)
"""What stands behind a day or hour on which nothing depends: "your Saturday shifts"."""
_OLD_TIME: Final = Pattern(
    r"\b(?:moved?|moving|changed?|changing|re-?scheduled?|pushed|shift(?:ed)?|switch(?:ed)?|brought)\b"
    r"[^.!?]{0,40}\bfrom [^.!?]{3,30}? to\b",
    re.IGNORECASE,
)
"""The time that holds no longer, before the one that holds."""
_SPOKEN_NUMBER: Final = Pattern(
    r"(?<![\d/:])\d(?:(?:[\s,.-]|\b(?:uh|um|er|erm|eh|no|wait|sorry|and|then)\b){0,6}\d){6,}(?![\d/:])"
)
_OTHER_NUMBER: Final = Pattern(
    r"\b(?:reference|ref|ticket|case|order|account|req\w*|id|code|fax|policy|job|your number)\b"
    r"[^.]{0,24}$",
    re.IGNORECASE,
)
_NEAR: Final = 70
_FAR: Final = 100


def left_over(text: str, events: Sequence[Proposed], telling: Telling) -> Iterator[str]:
    """Give a sentence for each day, hour and number told that no event holds."""
    figures = in_figures(text)
    yield from _days(text, figures, events, telling)
    yield from _hours(text, figures, events, telling)
    yield from _numbers(text, figures, telling)


def _days(
    text: str, figures: Figured, events: Sequence[Proposed], telling: Telling
) -> Iterator[str]:
    today = telling.told.date()
    told = {day for entry in events for day in _days_of(entry)} | {today}
    for day in find_days(figures, today, telling.country):
        agreed = day.counted and any(isinstance(each.body, CheckBackAgreed) for each in events)
        if agreed or {day.ahead, day.back} & told or day.ahead < today:
            continue
        if day.bound == "by" or not _is_idle(text, day.span):
            yield _not_taken(text, day.span)


def _hours(
    text: str, figures: Figured, events: Sequence[Proposed], telling: Telling
) -> Iterator[str]:
    told = {at for entry in events for at in _hours_of(entry)}
    for hour in find_hours(figures, telling.country):
        if hour.at not in told and not _is_idle(text, hour.span):
            yield _not_taken(text, hour.span)


def _numbers(text: str, figures: Figured, telling: Telling) -> Iterator[str]:
    """Give that a number was read out which cannot be one to ring, as it came down."""
    found = [phone.span for phone in find_phones(figures, telling.country)]
    for run in _SPOKEN_NUMBER.finditer(figures.text):
        span = figures.span(*run.span())
        # A number that another follows at once was taken back.
        heard = any(
            span.start - _NEAR < each.end and each.start < span.end + _NEAR for each in found
        )
        if not heard and not _OTHER_NUMBER.search(text[max(0, span.start - _NEAR) : span.start]):
            yield "A number was read out that could not be made out: listen to it again."
            return


def _is_idle(text: str, span: Span) -> bool:
    """Whether nothing depends on a day or hour, such as when they can be reached."""
    before = text[max(0, span.start - _NEAR) : span.start]
    near = _OLD_TIME.finditer(text, max(0, span.start - _FAR), span.end + _FAR)
    was = any(old.start() <= span.start < old.end() for old in near)
    return was or bool(_AVAILABLE.search(before) or _IDLE.match(text, span.end))


def _not_taken(text: str, span: Span) -> str:
    return f"It names {text[span.start : span.end].strip()}, and nothing was made of that."


def _days_of(entry: Proposed) -> Iterator[date]:
    yield entry.happened.date()
    for moment in _moments(entry):
        yield moment.date() if isinstance(moment, datetime) else moment


def _hours_of(entry: Proposed) -> Iterator[time]:
    yield entry.happened.timetz().replace(tzinfo=None)
    for moment in _moments(entry):
        if isinstance(moment, datetime):
            yield moment.timetz().replace(tzinfo=None)


def _moments(entry: Proposed) -> Iterator[date | datetime]:
    for name in ("when", "until", "answer_by"):
        moment = getattr(entry.body, name, None)
        if moment is not None:
            yield moment
