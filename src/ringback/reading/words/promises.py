"""Days by which the seeker is to hear from them, in words that only a telling of one's own uses."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from ringback.casebook.events import Arranged, Decided, HeardBack, Promised
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.days import Day
from ringback.reading.finders.hours import Hour
from ringback.reading.finders.statements import Statement
from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.values import Telling

from .spans import overlap, within

_HEAR: Final = Frames(
    "i will/would/should/can/to hear",
    "i am to hear",
    "i get to hear",
    "i will/would/should have .. answer/news/decision/word/reply",
)
_WILL: Final = Frames("will/would/should/shall/going/gonna/to")
_TELL: Final = Frames(
    "email/e-mail/send/call/ring/phone/write/text/contact/reply/respond/confirm/update/notify/inform/revert/"
    "decide/know/hear/message",
    "let me know/have",
    "get/come back",
    "be in touch",
    "tell me",
    "give me",
    "sort .. out",
    "have .. answer/decision/news/word",
)
_WEIGHT: Final = 0.8


def rejected(clauses: Sequence[Clause], others: Sequence[Statement]) -> list[Statement]:
    """Give rejections told by their noun alone: "Dana emailed me a rejection"."""
    return [
        Statement(Decided("rejected"), clause.span, _NOUN)
        for clause in clauses
        if _REJECTION.search(clause.text)
        and not (clause.asked or clause.denied or clause.planned)
        and not any(overlap(each.span, clause.span) for each in others)
    ]


def invited(
    clauses: Sequence[Clause], days: Sequence[Day], others: Sequence[Statement]
) -> list[Statement]:
    """Give answers told by what they want of the seeker, no day being named: "want me back"."""
    return [
        Statement(HeardBack(), clause.span, _INVITED)
        for clause in clauses
        if _INVITATION.search(clause.text)
        and not (clause.asked or clause.denied or _IF.first(words_of(clause.text)[:2]))
        and not within(clause.span, [each.span for each in others])
        and not within(clause.span, [each.span for each in days])
    ]


def offered(clauses: Sequence[Clause], others: Sequence[Statement]) -> list[Statement]:
    """Give offers, and posts that another got, in words of the tongue: "they took me on"."""
    return [
        Statement(body, clause.span, _SPOKEN)
        for clause in clauses
        for body, told in _TURNS
        if told.search(clause.text)
        and not (clause.asked or clause.denied)
        and (not clause.planned or _NOTED.match(clause.text))
        and not any(
            isinstance(each.body, Decided) and overlap(each.span, clause.span) for each in others
        )
    ]


def booked(
    clauses: Sequence[Clause],
    days: Sequence[Day],
    hours: Sequence[Hour],
    others: Sequence[Statement],
    telling: Telling,
) -> list[Statement]:
    """Give meetings noted with no more than their day and hour: "mtg thurs 3p"."""
    found = []
    for clause in clauses:
        if not _MEETING.match(clause.text) or clause.asked or clause.denied:
            continue
        if any(overlap(each.span, clause.span) for each in others):
            continue
        day = next((d for d in days if overlap(d.span, clause.span)), None)
        hour = next((h for h in hours if overlap(h.span, clause.span)), None)
        if day is not None and hour is not None and day.ahead > telling.told.date():
            when = datetime.combine(day.ahead, hour.at, telling.zone)
            found.append(Statement(Arranged(when), clause.span, _NOTE))
    return found


_NOTE: Final = 0.78
_MEETING: Final = re.compile(r"\W*(?:an? |the |my )?(?:meeting|appointment)\b", re.IGNORECASE)
_NOTED: Final = re.compile(r"\W*(?:(?:got )?(?:an|the) )?offer(?:\W*$|\s?[,:])", re.IGNORECASE)
"""An offer noted by its bare name."""
_SPOKEN: Final = 0.85
_TURNS: Final = (
    (
        Decided("offer"),
        re.compile(
            r"\boffered (?:it (?:to )?me|me it)\b|\b(?:they|she|he) (?:have |'ve )?(?:took|taken|"
            r"take) me on\b|\bthey(?:'ve|'re| have| are) (?:taken|taking) me on\b|"
            r"^\W*(?:i )?(?:was|got|been) taken on\b|"
            r"^\W*(?:(?:got )?(?:an|the) )?offer(?:\W*$|\s?[,:]\s?[$£€])",
            re.IGNORECASE,
        ),
    ),
    (
        Decided("filled"),
        re.compile(
            r"\b(?:they|she|he|company|firm|boss) (?:have |has |'ve )?(?:takes?|took|taken|picks?|"
            r"picked|hired?|hires|chose|choose|chosen) (?:(?:an?|the) )?(?:other|another|"
            r"different) (?:person|one|man|woman|guy|girl|candidate|worker)\b|"
            r"\b(?:they|she|he|company|firm|boss) (?:have |has |'ve )?(?:takes?|took|taken|"
            r"picks?|picked|hired?|hires|chose) (?:some(?:body|one) else)\b",
            re.IGNORECASE,
        ),
    ),
)
"""Turns of a matter as they are told at a kitchen table."""
_INVITED: Final = 0.85
_INVITATION: Final = re.compile(
    r"\b(?:they|she|he|who|company|firm|team|hr) (?:now )?(?:want|wants|would like|"
    r"'d like|invited) "
    r"(?:me )?(?:to )?(?:(?:come )?back|in|come in|see me|meet me|interview me|me in|"
    r"me for|for a)\b|"
    r"\b(?:i'm|i am|i was|i've been|i got|i made it|made it|got) (?:in)?to (?:the )?"
    r"(?:next|second|final|last|third) (?:round|stage)\b|"
    r"\b(?:i'm|i am|i've been|i was|been|got) (?:shortlisted|through to)\b|\bmade the shortlist\b",
    re.IGNORECASE,
)
_NOUN: Final = 0.85
_REJECTION: Final = re.compile(
    r"\b(?:an?|the|another|my|their) (?:\w+ )?rejection\b", re.IGNORECASE
)


def promised(
    clauses: Sequence[Clause], days: Sequence[Day], others: Sequence[Statement], telling: Telling
) -> list[Statement]:
    """Give promises in clauses of which no other statement was made."""
    found = []
    taken = [each.span for each in others if not isinstance(each.body, HeardBack)]
    for number, clause in enumerate(clauses):
        if clause.asked or clause.denied or within(clause.span, taken):
            continue
        if number and _ordered(clause, clauses[number - 1]):
            ahead = [
                d for d in days if overlap(d.span, clause.span) and d.ahead > telling.told.date()
            ]
            found += [Statement(Promised(d.ahead), clause.span, _ORDERED) for d in ahead[:1]]
            continue
        ahead = [d for d in days if overlap(d.span, clause.span) and d.ahead > telling.told.date()]
        if ahead and _promises(clause):
            found.append(Statement(Promised(ahead[0].ahead), clause.span, _WEIGHT))
    return found


def _ordered(clause: Clause, before: Clause) -> bool:
    """Whether a clause tells when to ask again, right after what they said: "call her back Fri"."""
    if _TOLD_ME_TO.match(clause.text):
        return True
    return bool(_AGAIN.match(clause.text)) and bool(_TALK.search(before.text))


_ORDERED: Final = 0.75
_TOLD_ME_TO: Final = re.compile(
    r"\W*(?:and |but |then )?(?:s?he |they )?(?:told me|said|says|asked me|asked|wants me)(?: to)? "
    r"(?:wait|try|call|ring|phone|check|get|follow|contact|email|come)\b",
    re.IGNORECASE,
)
_AGAIN: Final = re.compile(
    r"\W*(?:and )?(?:call|try|ring|phone|check)\b(?: \w+){0,3} (?:back|again|in)\b", re.IGNORECASE
)
_TALK: Final = re.compile(
    r"\b(?:spoke|talked|says?|said|still|reckons|told|busy|picked up|answered)\b", re.IGNORECASE
)


def _promises(clause: Clause) -> bool:
    words = words_of(clause.text)
    if _HEAR.first(words):
        return True
    they = clause.who == "they" and clause.named and clause.planned
    return (
        they and bool(_WILL.first(words)) and bool(_TELL.first(words)) and not _IF.first(words[:2])
    )


_IF: Final = Frames("if/unless/when/whether/until")
