"""The shapes of the cards: fields may be added to them, never taken away or changed."""

from datetime import date, datetime

from msgspec import Struct

from ringback.casebook.terms import Stage
from ringback.counsel.cards.questions import Ask, Part
from ringback.counsel.cards.ringing import Aim


class Question(Struct, frozen=True):
    """Something to ask of them, or that they promised to answer; `events` left it open.

    `parts` are what is open of the two questions of P4. `promised` is the day by which they said
    they would answer, `late` that it has passed without an answer.
    """

    ask: Ask
    text: str
    rule: str
    parts: list[Part]
    promised: date | None
    late: bool
    events: list[int]


class Said(Struct, frozen=True):
    """What was said, by the seeker or by them, and the facts that it claimed."""

    number: int
    happened: datetime
    mine: bool
    text: str
    facts: list[str]


class Appointment(Struct, frozen=True):
    """An appointment to come, its moment at the place; `people` are names, empty if unknown."""

    number: int
    what: str
    when: datetime
    zone: str
    where: str
    people: list[str]


class Errand(Struct, frozen=True):
    """A name to be spelled, or a card or an address to bring home, and by which rules."""

    contact: str
    what: str
    text: str
    rules: list[str]


class Earlier(Struct, frozen=True):
    """What was noted of an interview before this one."""

    number: int
    happened: datetime
    people: list[str]
    high: list[str]
    concern: list[str]
    idea: list[str]


class PrepareCard(Struct, frozen=True):
    """What to have before one at an appointment; `beforehand` is asked before it."""

    appointment: Appointment
    questions: list[Question]
    beforehand: list[Question]
    spell: list[Errand]
    collect: list[Errand]
    last_said: list[Said]
    earlier: list[Earlier]
    rules: list[str]


class Aimed(Struct, frozen=True):
    """What the call should lead to, by which rules, and the events behind it."""

    aim: Aim
    text: str
    rules: list[str]
    events: list[int]


class CardFact(Struct, frozen=True):
    """A fact to tell them; `told` is the day on which they were told it last."""

    id: str
    text: str
    answers: str | None
    told: date | None
    events: list[int]


class Opening(Struct, frozen=True):
    """The posting that a card is about, and where the work is."""

    title: str
    employer: str
    place: str


class WhoCard(Struct, frozen=True):
    """The case of somebody who rings, on one card; `missing` says what it lacks.

    `contact` is their name, None where the record does not have it; `found_by` tells the line by
    whose number they were found.
    """

    application: str
    posting: Opening
    contact: str | None
    role: str | None
    found_by: str | None
    stage: Stage
    want: Aimed
    facts: list[CardFact]
    questions: list[Question]
    sent: Said | None
    last_mine: Said | None
    last_theirs: Said | None
    appointment: Appointment | None
    rules: list[str]
    missing: list[str]


class Who(Struct, frozen=True):
    """The cards of those who may be ringing, the likeliest case first."""

    cards: list[WhoCard]
