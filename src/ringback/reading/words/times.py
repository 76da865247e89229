"""When each scene of a telling was."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
)
from ringback.reading.finders.days import Day
from ringback.reading.finders.hours import Hour

from .findings import Findings
from .scenes import Moment, Scene
from .spans import overlap, within

_NOON: Final = time(12)
_LONG_AGO: Final = 45
"""Days; a date without a year that lies further back is one to come, if that is nearer."""
_BESIDE: Final = re.compile(r"(?:[\s,&+]|and|then|again|at|around|about|once|more){0,9}")
_OWN_DAYS: Final = frozenset(("snoozed", "urgent"))
_CALLS: Final = frozenset(("call", "their_call"))
_CARRIES_NOT: Final = frozenset(("applied", "snoozed", "urgent", "closed"))
_GOES_ON: Final = (
    "then",
    "after that",
    "afterwards",
    "later",
    "straight after",
    "same day",
    "next",
)


def date_scenes(found: Findings, scenes: Sequence[Scene]) -> None:
    """Give every scene its moments, as far as the telling names them."""
    for number, scene in enumerate(scenes):
        end = scenes[number + 1].begin if number + 1 < len(scenes) else len(found.text)
        region = Span(scene.begin, max(end, scene.begin + 1))
        if number == 0:
            region = Span(0, region.end)
        scene.moments = _moments(found, scene, region, scenes)
        _set_right(found, scenes[:number], scene)
        if number and all(moment.day is None for moment in scene.moments):
            _carry(found, scene, scenes[number - 1])


def _set_right(found: Findings, before: Sequence[Scene], scene: Scene) -> None:
    """Take today's weekday for today, where what was told before was after the last one."""
    today = found.telling.told.date()
    told = [moment.day for other in before for moment in other.moments if moment.day is not None]
    for moment in scene.moments:
        if moment.day == today - timedelta(days=7) and any(
            moment.day < day <= today for day in told
        ):
            moment.day = today


def happened(told: datetime, moment: Moment, before: datetime | None) -> datetime:
    """Give when a scene was: at the told hour, else at noon of its day, never after the telling."""
    zone = told.tzinfo
    day = moment.day or told.date()
    if moment.hour is not None:
        return datetime.combine(day, moment.hour, zone)
    if moment.day is None or day == told.date():
        return told if before is None or before <= told else before
    return datetime.combine(day, _NOON, zone)


def is_ahead(told: datetime, moment: Moment) -> bool:
    """Whether an hour that was told without a day has not yet come."""
    if moment.hour is None or (moment.day is not None and moment.day != told.date()):
        return False
    return datetime.combine(told.date(), moment.hour, told.tzinfo) > told


def first_ahead(found: Findings, span: Span) -> Day | None:
    """Give the first day to come that a stretch names."""
    return next((day for day in found.days if overlap(day.span, span)), None)


def hour_in(found: Findings, span: Span) -> Hour | None:
    """Give the first hour that a stretch names."""
    return next((hour for hour in found.hours if overlap(hour.span, span)), None)


def _moments(found: Findings, scene: Scene, region: Span, scenes: Sequence[Scene]) -> list[Moment]:
    told = found.telling.told
    said = [
        statement.body
        for other in scenes
        for statement in other.statements
        if other is scene or overlap(statement.span, region)
    ]
    used, at = _used_days(said), _used_hours(said)
    days = [
        day
        for day in found.days
        if overlap(day.span, region)
        and _lies_behind(found, scene, day, used, told.date())
        and not (scene.kind in _CALLS and _is_of_meeting(found, day))
    ]
    own = [deed.span.start for deed in scene.deeds if deed.act == "my_word"]
    days = [day for day in days if not any(_after(found, day.span, start) for start in own)]
    hours = [
        hour
        for hour in found.hours
        if overlap(hour.span, region)
        and not within(hour.span, scene.heard)
        and not _yet_to_come(found, hour.span, scene)
        and hour.at not in at
    ]
    if scene.kind in _OWN_DAYS:
        return [Moment()]
    if not hours:
        return [Moment(day.back, None, day.sure) for day in _tries(found, scene, days)] or [
            Moment()
        ]
    if (
        len(days) > 1
        and len(hours) > 1
        and scene.kind in ("call", "their_call")
        and _pairs(days, hours)
    ):
        return [Moment(d.back, h.at, d.sure) for d, h in zip(days, hours, strict=False)]
    day = days[0].back if days else None
    sure = days[0].sure if days else True
    return [Moment(day, _half(hour, day, told), sure) for hour in _hours_told(found, scene, hours)]


def _after(found: Findings, span: Span, start: int) -> bool:
    """Whether a time stands after a promise in its clause, and so is the promise's."""
    return span.start >= start and found.clause_at(span.start) == found.clause_at(start)


def _tries(found: Findings, scene: Scene, days: list[Day]) -> list[Day]:
    """Give the days of one scene: the first, unless several are told side by side."""
    close = days[:1]
    for day in days[1:]:
        if not _BESIDE.fullmatch(found.text[close[-1].span.end : day.span.start]):
            break
        close.append(day)
    return close if scene.kind in ("call", "their_call") else close[:1]


def _hours_told(found: Findings, scene: Scene, hours: list[Hour]) -> list[Hour]:
    """Give the hours of a scene; several belong to it only where several calls are told."""
    close = [hours[0]]
    for hour in hours[1:]:
        if not _BESIDE.fullmatch(found.text[close[-1].span.end : hour.span.start]):
            break
        close.append(hour)
    return close if scene.kind in ("call", "their_call") else close[:1]


def _half(hour: Hour, day: date | None, told: datetime) -> time:
    """Give the hour in the half of the day that lies behind, where the words leave it open."""
    if hour.sure or (day is not None and day != told.date()):
        return hour.at
    other = time((hour.at.hour + 12) % 24, hour.at.minute)
    ahead = hour.at > told.timetz().replace(tzinfo=None)
    return (
        other
        if ahead and other <= told.timetz().replace(tzinfo=None) and other >= time(6)
        else hour.at
    )


def _is_of_meeting(found: Findings, day: Day) -> bool:
    """Whether a day is that of a meeting that was called about: "about Monday's interview"."""
    owned = _OWNS.match(found.text, day.span.end)
    return owned is not None and not owned[0].lower().endswith(("call", "chat"))


def _lies_behind(
    found: Findings, scene: Scene, day: Day, used: frozenset[date], today: date
) -> bool:
    if within(day.span, scene.heard) or (
        day.bound != "on" and not _OWNS.match(found.text, day.span.end)
    ):
        return False
    if scene.automatic and day.back != day.ahead:
        return False
    if any(isinstance(s.body, Arranged) for s in scene.statements) and _OWNS.match(
        found.text, day.span.end
    ):
        # "About Monday's interview": the day of what is arranged.
        return False
    if _RETURN.search(found.text[max(0, day.span.start - _CLOSE) : day.span.start]):
        return False
    if day.ahead in used or (day.back in used and day.back == day.ahead):
        return False
    if (today - day.back).days > _LONG_AGO and day.ahead - today < today - day.back:
        return False
    return day.back <= today and not _yet_to_come(found, day.span, scene)


def _yet_to_come(found: Findings, span: Span, scene: Scene) -> bool:
    clause = found.clauses[found.clause_at(span.start)]
    if clause.asked or _said_before(found, scene, clause.span, span):
        return True
    own = any(overlap(deed.span, clause.span) for deed in scene.deeds)
    return not own and (clause.planned or bool(_IS.search(clause.text)))


def _pairs(days: Sequence[Day], hours: Sequence[Hour]) -> bool:
    """Whether each of several days has an hour right after it: "Monday at ten, Tuesday at two"."""
    return len(days) == len(hours) and all(
        0 <= hour.span.start - day.span.end <= len(" around ")
        for day, hour in zip(days, hours, strict=True)
    )


def _said_before(found: Findings, scene: Scene, clause: Span, span: Span) -> bool:
    """Whether a time is what somebody said: "the girl said try after 3"."""
    told = any(deed.doer == "i" and overlap(deed.span, clause) for deed in scene.said)
    if _ORDERED.search(found.text[max(0, span.start - _CLOSE) : span.start]):
        return True
    return not told and bool(_SAID.search(found.text, clause.start, span.start))


_OWNS: Final = re.compile(
    r"(?:'?s)? (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)? )?(?:interview|iview|panel|"
    r"meeting|chat|call)\b",
    re.IGNORECASE,
)
"""What belongs to a day though "after" stands before it: "after yesterday's interview"."""
_CLOSE: Final = 24
_ORDERED: Final = re.compile(
    r"\b(?:to|please|should|can|could|said|says|and|,) (?:try|call|ring|phone|"
    r"come)(?: again| back| her| him| in)* "
    r"(?:after|at|around|before|from) $",
    re.IGNORECASE,
)
"""What makes an hour the one at which the seeker is to try: "told me to try after 3"."""
_RETURN: Final = re.compile(
    r"(?<!called )(?<!rang )(?<!phoned )(?<!wrote )(?<!emailed )(?<!got )(?<!came )(?<!him )"
    r"(?<!her )(?<!them )(?<!went )(?<!me )\bback (?:in |at work |again )?(?:on |the )?$|"
    r"\b(?:returns|returning|away|off|out|gone) (?:until|till|til|thru|through) (?:the )?$",
    re.IGNORECASE,
)
"""What makes a day the one on which somebody returns: "back Monday"."""
_IS: Final = re.compile(r"\b(?:is|are|starts?|works|suits)\b|'s\b", re.IGNORECASE)
"""What tells how something stands, not when it happened: "the second round is Friday"."""

_SAID: Final = re.compile(
    r"\b(?:said|says|told me|asked me|reckons|wants me|saying)\b", re.IGNORECASE
)


def _used_days(bodies: Iterable[Body]) -> frozenset[date]:
    """Give the days that what they said is about."""
    found: set[date | None] = set()
    for body in bodies:
        if isinstance(body, Promised):
            found.add(body.until)
        elif isinstance(body, Arranged):
            found.add(body.when.date())
        elif isinstance(body, Decided):
            found.add(body.answer_by)
        elif isinstance(body, HeardBack):
            found.add(body.back)
        elif isinstance(body, CheckBackAgreed):
            continue
    return frozenset(day for day in found if day is not None)


def _used_hours(bodies: Iterable[Body]) -> frozenset[time]:
    return frozenset(body.when.time() for body in bodies if isinstance(body, Arranged))


def _carry(found: Findings, scene: Scene, before: Scene) -> None:
    """Let a scene be on the day of the one before it, where they are told in one breath."""
    last = before.moments[-1] if before.moments else Moment()
    if last.day is None or before.kind in _CARRIES_NOT:
        return
    opening = found.text[scene.begin : scene.span.end].lower().lstrip(" ,;-(")
    hour_alone = any(moment.hour is not None for moment in scene.moments)
    same = hour_alone or scene.sentence == before.sentence or opening.startswith(_GOES_ON)
    if same:
        for moment in scene.moments:
            moment.day, moment.carried = last.day, True
