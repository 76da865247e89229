"""Scenes made into events that are proposed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Closed,
    Decided,
    HeardBack,
    Promised,
    Reopened,
    Snoozed,
    Urgent,
)
from ringback.casebook.terms import How
from ringback.reading.finders.statements import Statement
from ringback.reading.values import Proposed

from .bystanders import helped
from .findings import Findings
from .letters import answer, letters
from .makers import NO_DAY, SAME_DAY, Maker
from .meetings import interviewed
from .placed import NO_END, calls, greetings, rung_for_it, their_calls
from .scenes import Scene
from .spans import overlap
from .times import first_ahead, hour_in
from .ways import how_in
from .whom import met_with, sayer_of

__all__ = ["NO_DAY", "NO_END", "SAME_DAY", "propose"]


def propose(found: Findings, scenes: Sequence[Scene]) -> list[Proposed]:
    """Give the events of a story in the order in which they happened."""
    proposed: list[tuple[datetime, list[Proposed]]] = []
    following: datetime | None = None
    for number in range(len(scenes) - 1, -1, -1):
        scene = scenes[number]
        region = Span(
            scene.begin, scenes[number + 1].begin if number + 1 < len(scenes) else len(found.text)
        )
        events = _events(Maker(found, scene, region, following, scenes))
        if events:
            following = events[0].happened
            proposed.insert(0, (following, events))
    ordered = sorted(proposed, key=lambda each: each[0])
    return _once([event for _, events in ordered for event in events])


def _once(events: list[Proposed]) -> list[Proposed]:
    """Leave out what presses by itself where it is the day on which an offer wants its answer."""
    days = [each.body.answer_by for each in events if isinstance(each.body, Decided)]
    return [
        each
        for each in events
        if not (isinstance(each.body, Urgent) and each.body.until.date() in days)
    ]


def _events(maker: Maker) -> list[Proposed]:
    """Give the events, those of one moment in the order in which they came about."""
    moment = maker.times[-1]
    said = [
        each
        for statement in maker.scene.statements
        if not _kept_elsewhere(maker, statement)
        for each in _statement(maker, statement, moment)
    ]
    return _own(maker) + said + _my_word(maker, moment)


def _kept_elsewhere(maker: Maker, statement: Statement) -> bool:
    """Whether the scene's own event keeps what they said: an interview its dates."""
    if maker.scene.kind == "met":
        return isinstance(statement.body, (Promised, AskedNotTo))
    return maker.scene.automatic


def _own(maker: Maker) -> list[Proposed]:
    match maker.scene.kind:
        case "call":
            return calls(maker)
        case "greeting":
            return greetings(maker, maker.times[0]) + rung_for_it(maker)
        case "their_call":
            return their_calls(maker)
        case "letter":
            return letters(maker)
        case "answer":
            return answer(maker)
        case "met":
            body: Body = interviewed(maker.found, maker.scene, maker.region)
            return [maker.proposed(body, maker.times[0])]
        case "applied":
            return [maker.proposed(Applied(_how(maker)), maker.times[0])]
        case "word":
            return []
        case _:
            return _aside(maker)


def _how(maker: Maker) -> How | None:
    if helped(maker.first) or _through_somebody(maker):
        return "referral"
    sentence = maker.sentence()
    whole = maker.found.text[sentence.start : sentence.end]
    return how_in(maker.first) or how_in(maker.text) or how_in(whole)


def _through_somebody(maker: Maker) -> bool:
    """Whether a person stands where a way would: "applied through Marc"."""
    return any(
        _THROUGH.search(maker.found.text[max(0, m.span.start - 12) : m.span.start])
        for m in maker.found.people
        if overlap(m.span, maker.region) and not m.pronoun
    )


_THROUGH: Final = re.compile(r"\b(?:through|thru|via)\s$", re.IGNORECASE)


def _statement(maker: Maker, statement: Statement, moment: datetime) -> list[Proposed]:
    words = maker.found.typed.words(statement.span)
    contact = maker.scene.contact or sayer_of(maker.found, statement.span)
    if maker.scene.outcome == "gatekeeper" and (maker.scene.keeper or _KEEPER.search(maker.text)):
        contact = maker.scene.keeper
    match statement.body:
        case HeardBack():
            return []
        case Promised() as body:
            made: Body = replace(body, contact=contact, words=words)
        case AskedNotTo() as body:
            made = replace(body, contact=contact, words=words)
        case CheckBackAgreed() as body:
            made = replace(body, contact=contact)
        case Decided() as body:
            made = replace(body, words=words)
        case Arranged() as body:
            people = met_with(maker.found, statement.span)
            if not people and contact and _WANTS_TO_MEET.search(words):
                people = (contact,)
            made = replace(body, people=people)
        case body:
            made = body
    return [
        maker.proposed(
            made,
            moment,
            weight=statement.confidence,
            assumed=statement.assumed,
            span=statement.span,
        )
    ]


_KEEPER: Final = re.compile(
    r"\b(?:receptionist|reception|secretary|switchboard|front desk|they said|they told)\b",
    re.IGNORECASE,
)
"""Who has answered, and named a day, instead of whom the seeker wanted."""


_WANTS_TO_MEET: Final = re.compile(
    r"(?:^|[.,;] ?|\b(?:and|she|he) )(?:wants? to|would like to|'d like to|will|'ll|"
    r"can) (?:see|meet|interview)\b",
    re.IGNORECASE,
)
"""What makes whoever says it the one to be met."""


def _my_word(maker: Maker, moment: datetime) -> list[Proposed]:
    made = []
    for deed in maker.scene.deeds:
        if deed.act != "my_word":
            continue
        rest = Span(deed.span.start, maker.region.end)
        day = first_ahead(maker.found, rest)
        told = [s.body for s in maker.scene.statements if isinstance(s.body, Promised)]
        if day is not None and day.ahead not in [body.until for body in told]:
            words = maker.found.typed.words(Span(deed.span.start, day.span.end))
            body = Promised(day.ahead, maker.scene.contact, mine=True, words=words)
            made.append(maker.proposed(body, moment, span=deed.span))
    return made


def _aside(maker: Maker) -> list[Proposed]:
    moment = maker.times[0]
    day = first_ahead(maker.found, maker.sentence())
    match maker.scene.kind:
        case "withdrew":
            return [maker.proposed(Decided("withdrawn", words=maker.words), moment)]
        case "closed":
            return [maker.proposed(Closed(maker.words), moment, weight=0.9)]
        case "reopened":
            return [maker.proposed(Reopened(), moment, weight=0.9)]
        case "snoozed" if day is not None:
            return [maker.proposed(Snoozed(day.ahead, maker.words), moment)]
        case "urgent":
            return _urgent(maker, moment)
        case _:
            return []


def _urgent(maker: Maker, moment: datetime) -> list[Proposed]:
    day = first_ahead(maker.found, maker.sentence())
    hour = hour_in(maker.found, maker.sentence())
    if day is None and hour is None:
        return []
    on = day.ahead if day else maker.found.telling.told.date()
    until = datetime.combine(on, hour.at if hour else _END_OF_DAY, maker.found.telling.zone)
    return [maker.proposed(Urgent(maker.words, until), moment, weight=0.9)]


_END_OF_DAY: Final = time(23, 59)
