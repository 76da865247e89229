"""Days and moments as the journal writes them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from .mistakes import UnreadableError, shown


def looks_like_day(word: str) -> bool:
    """Say whether a word has the shape of a date, existing or not."""
    return _DAY.fullmatch(word) is not None


def looks_like_hour(word: str) -> bool:
    """Say whether a word has the shape of a time of day."""
    return _HOUR.fullmatch(word) is not None


def looks_like_offset(word: str) -> bool:
    """Say whether a word names an offset from UTC."""
    return word in _UTC_NAMES or _OFFSET.fullmatch(word) is not None


def read_day(word: str) -> date:
    """Read a date such as 2026-11-20; raises `UnreadableError` where there is no such day."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise UnreadableError(
            f"The day {shown(word)} does not exist.",
            "Write year, month and day, as in 2026-11-20.",
        ) from None


def read_moment(day: str, hour: str, offset: str, zone: tzinfo) -> datetime:
    """Read a moment into UTC; without an hour it is noon, without an offset it is in `zone`."""
    hour = hour or _NOON
    plain = datetime.combine(read_day(day), datetime.min.time()) + _hour(hour)
    if offset:
        return _instant(plain.replace(tzinfo=_offset(offset)))
    moment = _instant(plain.replace(tzinfo=zone))
    if _local(moment, zone) not in (plain, None):
        raise UnreadableError(
            f"On {day} the clocks there skip {hour}, so that time does not exist.",
            "Write an hour earlier or later.",
        )
    return moment


def write_moment(moment: datetime, zone: tzinfo) -> str:
    """Write a moment exactly, in `zone` where that says it without doubt, else with its offset."""
    local = _local(moment, zone)
    if local is not None and _instant(local.replace(tzinfo=zone)) == _instant(moment):
        return _words(local)
    own = moment if local is None else moment.astimezone(zone)
    offset = own.isoformat(timespec="microseconds").partition(".")[2][6:]
    return f"{_words(own.replace(tzinfo=None))} {offset}"


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HOUR = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?")
_OFFSET = re.compile(r"([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?")
_NOON = "12:00"
_UTC_NAMES = frozenset({"UTC", "Z"})
_DAY_LENGTH = timedelta(days=1)


def _hour(word: str) -> timedelta:
    match = _HOUR.fullmatch(word)
    length = _length(match.groups()) if match else _DAY_LENGTH
    if match is None or length >= _DAY_LENGTH or int(match[2]) > 59 or int(match[3] or 0) > 59:
        raise UnreadableError(
            f"The time {shown(word)} does not exist.", "Write hours and minutes, as in 14:05."
        )
    return length


def _offset(word: str) -> tzinfo:
    match = _OFFSET.fullmatch(word)
    if match is None:
        return UTC
    length = _length(match.groups()[1:])
    if length >= _DAY_LENGTH:
        raise UnreadableError(
            f"The offset {shown(word)} is a day or more.", "Write one such as -06:00, or UTC."
        )
    return timezone(length if match[1] == "+" else -length)


def _length(parts: tuple[str | None, ...]) -> timedelta:
    hours, minutes, seconds, fraction = (part or "" for part in parts)
    return timedelta(
        hours=int(hours),
        minutes=int(minutes),
        seconds=int(seconds or 0),
        microseconds=int(fraction.ljust(6, "0") or 0) if fraction else 0,
    )


def _instant(moment: datetime) -> datetime:
    """Give the same instant in UTC, or with its own offset at the two ends of the calendar."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta(0)))


def _local(moment: datetime, zone: tzinfo) -> datetime | None:
    """Give what a clock in `zone` shows, or None outside the calendar."""
    try:
        return moment.astimezone(zone).replace(tzinfo=None, fold=0)
    except OverflowError:
        return None


def _words(plain: datetime) -> str:
    whole = not plain.second and not plain.microsecond
    return plain.isoformat(" ", "minutes" if whole else "auto")
