"""Automatic replies: whether a mail is one, and when its sender is back."""

import re
from datetime import date, timedelta
from typing import Final

from ringback.casebook.calendar import working_day_from
from ringback.casebook.documents import Span
from ringback.casebook.people import Place
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.finders.statements.pieces import sentences
from ringback.reading.patterns import Pattern
from ringback.reading.values import Telling

from .values import Received


def is_reply_of_a_machine(mail: Received) -> bool:
    """Whether the subject says that a machine answered for somebody."""
    return bool(_SUBJECT.search(mail.subject))


def absence_in(own: str) -> Span | None:
    """Give the sentence by which somebody says that they are away or gone, or None."""
    for span in sentences(own):
        words = words_of(own, span.start, span.end)
        if _AWAY.find(words) and not _LATER.find(words):
            return span
    return None


def back_on(own: str, where: Span, telling: Telling) -> date | None:
    """Give the first day on which they are back, from the sentence that says so or those near."""
    found: date | None = None
    if _GONE.find(words_of(own, where.start, where.end)):
        return None
    for day in find_days(in_figures(own), telling.told.date(), telling.country):
        if day.span.start < where.start or day.ahead < telling.told.date():
            continue
        returns = bool(
            _RETURN.find(words_of(own, max(where.start, day.span.start - 60), day.span.start))
        )
        if returns or day.bound == "until":
            return day.ahead
        if day.bound == "through":
            return _working_day_after(day.ahead, telling)
        if day.span.start < where.end:
            found = day.ahead
    return _working_day_after(found, telling) if found else None


def _working_day_after(day: date, telling: Telling) -> date:
    return working_day_from(day + timedelta(1), Place(country=telling.country))


_SUBJECT: Final = Pattern(
    r"\bauto(?:matic|mated)?[ -]?(?:reply|response|antwort)|\bauto:|\(auto\)|"
    r"\bout[ -]of[ -](?:the[ -])?office|\booo\b|\bautoreply|\bon (?:annual |parental )?leave\b|"
    r"\baway from (?:the |my )?(?:office|desk|e-?mail)|\bvacation (?:reply|notice)",
    re.IGNORECASE,
)
_AWAY: Final = Frames(
    "out of the? office",
    "out of office",
    "ooo",
    "on/taking .. leave/vacation/holiday/holidays/sabbatical/pto/break",
    "in training/meetings/court/surgery",
    "returning .. monday/tuesday/wednesday/thursday/friday",
    "not have access to",
    "away from .. office/desk/email/inbox/keyboard",
    "am/is/are/be .. away",
    "away until/till/from/through/on/for",
    "at a conference/training/workshop/offsite",
    "limited .. access to",
    "not .. checking .. email/emails/messages",
    "not be checking",
    "am/is/are .. travelling/traveling",
    "am/is/are .. not in the? office",
    "no longer with/at/work*",
    "my last day",
    "left the company/organisation/organization/firm",
    "back/return/returning in/to the? office",
    "will/am/is .. be back/returning/return",
    "will return",
    "is/are .. closed until/till/for/from/through",
    "off sick/work",
    "day off",
    "am/be/is out",
    "annual/parental/maternity/paternity/sick/medical leave",
)
_GONE: Final = Frames("no longer with/at/work*", "left the", "my last day")
_LATER: Final = Frames(
    "will .. call/ring/write/contact/email you",
    "you will .. hear",
    "was/were .. away/out/off/ill/sick/travelling/traveling",
)
"""What makes an absence no news: they will be in touch, or are back."""
_RETURN: Final = Frames(
    "answer/reply/respond",
    "back",
    "return/returning/returns",
    "reopen*",
    "until/till",
    "resume*",
    "available again",
)
