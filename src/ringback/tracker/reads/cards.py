"""The cards: what to have before one at an appointment, and when they ring (P4, R12)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from ringback.casebook.case import Case, Noted, Search
from ringback.casebook.events import Arranged, CallPlaced, Event, Wrote
from ringback.casebook.fold import fold
from ringback.counsel import cards
from ringback.counsel.cards.appointments import clock_of
from ringback.counsel.cards.preparing import RULES as PREPARED_BY
from ringback.counsel.cards.saying import is_mine

from . import card_shapes as shapes
from . import card_words as words
from .callers import Caller, callers
from .card_facts import best, said_facts
from .messages import Desk
from .sentences import happened

if TYPE_CHECKING:
    from ringback.tracker.book import Book

FACTS: Final = 3
"""So many facts stand on a card."""


def who(book: "Book", typed: str, now: datetime) -> shapes.Who:
    """Give a card for each case that a number or name may be ringing about, the likeliest first.

    Raises `NotFound` where nobody is meant, and `Ambiguous` where too many are.
    """
    search = fold(book.history(), book.roster(), until=now)
    found = callers(typed, search)
    desk = Desk(book, search)
    desk.fetch(caller.case.application for caller in found)
    return shapes.Who([_who(caller, search, desk, now) for caller in found])


def open_questions(case: Case, search: Search, now: datetime) -> list[shapes.Question]:
    """Give what a case has left open or they promised to answer, what was promised first."""
    asked = cards.open_questions(case, now, clock_of(case, search))
    return [_question(each) for each in asked]


def prepare_card(
    case: Case,
    search: Search,
    now: datetime,
    *,
    appointment: int | None = None,
    facts: Mapping[str, str] | None = None,
) -> shapes.PrepareCard | None:
    """Give the card for the next appointment of a case, or the one of that event number.

    None where there is none to come. `facts` are the words of facts by their keys (`said_facts`).
    """
    ready = cards.prepare(case, search, now, appointment)
    if ready is None:
        return None
    return shapes.PrepareCard(
        appointment=_appointment(ready.appointment, search, ready.when),
        questions=[_question(each) for each in ready.questions],
        beforehand=[_question(each) for each in ready.beforehand],
        spell=[
            shapes.Errand(name, each.lacks, words.spelling(each, name), [each.rule])
            for each in ready.spell
            for name in _names(search, (each.contact,))
        ],
        collect=[
            shapes.Errand(name, each.what, words.collecting(each, name), list(each.rules))
            for each in ready.collect
            for name in _names(search, (each.contact,))
        ],
        last_said=[_said(event, search, facts or {}) for event in ready.said],
        earlier=[
            shapes.Earlier(
                number=noted.number,
                happened=noted.when,
                people=_names(search, noted.body.people),
                high=list(noted.body.high),
                concern=list(noted.body.concern),
                idea=list(noted.body.idea),
            )
            for noted in ready.earlier
        ],
        rules=list(PREPARED_BY),
    )


def _who(caller: Caller, search: Search, desk: Desk, now: datetime) -> shapes.WhoCard:
    case, application = caller.case, caller.case.application
    card = cards.ringing(case, search, now, caller.contact)
    contact = search.contacts.get(card.contact)
    brief = desk.brief(case, now, contact)
    said = said_facts(brief.facts, brief.today)
    facts = list(islice(best(brief, desk.matcher, card.told, card.clock), FACTS))
    ahead = card.appointment
    names = _names(search, ahead.body.people) if ahead else []
    return shapes.WhoCard(
        application=case.key,
        posting=shapes.Opening(application.title, application.employer, application.place.text),
        contact=contact.name if contact else card.contact or None,
        role=next((r.part for r in application.people if r.contact == card.contact), None),
        found_by=caller.line or None,
        stage=case.stage,
        want=shapes.Aimed(card.aim, words.aim(card, names), list(card.rules), list(card.because)),
        facts=facts,
        questions=[_question(each) for each in card.questions],
        sent=_said(card.sent.event, search, said) if card.sent else None,
        last_mine=_said(card.mine, search, said) if card.mine else None,
        last_theirs=_said(card.theirs, search, said) if card.theirs else None,
        appointment=(
            _appointment(ahead, search, ahead.body.when.astimezone(card.clock)) if ahead else None
        ),
        rules=["R12"],
        missing=_missing(card, brief.facts, facts),
    )


def _question(asked: cards.Question) -> shapes.Question:
    return shapes.Question(
        ask=asked.ask,
        text=words.question(asked),
        rule=asked.rule,
        parts=list(asked.parts),
        promised=asked.promised,
        late=asked.late,
        events=list(asked.events),
    )


def _said(event: Event, search: Search, facts: Mapping[str, str]) -> shapes.Said:
    body = event.body
    keys = body.said if isinstance(body, (CallPlaced, Wrote)) else ()
    if isinstance(body, CallPlaced):
        # The number that was rung would only be in the way: the line is named.
        event = replace(event, body=replace(body, number=""))
    return shapes.Said(
        number=event.number,
        happened=event.happened,
        mine=is_mine(event),
        text=happened(event, search),
        facts=[facts[key] for key in keys if key in facts],
    )


def _appointment(noted: Noted[Arranged], search: Search, when: datetime) -> shapes.Appointment:
    return shapes.Appointment(
        number=noted.number,
        what=noted.body.what,
        when=when,
        zone=str(when.tzinfo),
        where=noted.body.where,
        people=_names(search, noted.body.people),
    )


def _names(search: Search, keys: Sequence[str]) -> list[str]:
    """Give people's names; somebody whom the record does not know goes by the key."""
    return [search.contacts[key].name if key in search.contacts else key for key in keys]


def _missing(card: cards.Ringing, facts: Sequence[object], shown: Sequence[object]) -> list[str]:
    """Say what the card lacks, and how to add it."""
    key = card.case.key
    lacks = []
    if not facts:
        lacks.append(
            "no résumé is known, so there are no facts: ringback add POSTING --resume FILE"
        )
    elif not shown:
        lacks.append("nothing was found in your résumé that can be said aloud as it stands")
    if card.sent is None:
        lacks.append(f"it is not noted how you applied: ringback log {key} applied --how online")
    return lacks
