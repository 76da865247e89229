"""The shapes that others build on: fields may be added to them, never taken away or changed."""

from datetime import date, datetime
from typing import Final, Literal

from msgspec import Struct, field

from ringback.casebook.terms import MessageKind, Stage
from ringback.counsel.ledger import About, Grade, Origin
from ringback.counsel.values import Act, IfMachine, Rightness

from .ask_shapes import HappenedThen
from .ask_shapes import Question as AskedFor
from .card_shapes import PrepareCard, Question, Who
from .fact_shapes import Facts
from .greeting_shapes import OwnGreeting
from .insight_shapes import Insights
from .reading_shapes import Greeting, ReadOut
from .say_shapes import Say, Script

UNSURE: Final = 0.7
"""A confidence below which a fact is shown as unsure."""


class Line(Struct, frozen=True):
    """A way to a person: a number in E.164 or an address, and how it became known."""

    kind: str
    value: str
    origin: str


class Item(Struct, frozen=True):
    """One thing to do; `contact` is the person's name, `not_before` is at their place."""

    act: Act
    kind: str | None
    contact: str | None
    line: Line | None
    not_before: datetime
    until: datetime | None
    rules: list[str]


class Posting(Struct, frozen=True):
    """The posting a step is about."""

    title: str
    employer: str


class Window(Struct, frozen=True):
    """When, at the contact's place, the step can be done."""

    start: datetime = field(name="from")
    end: datetime = field(name="to")
    zone: str


class Cause(Struct, frozen=True):
    """An event behind a reason."""

    number: int
    happened: datetime
    text: str


class Why(Struct, frozen=True):
    """A rule that the step carries out, how far it is its source's, and how strong it is."""

    rule: str
    origin: Origin
    source: str | None
    grade: Grade
    about: About
    text: str
    events: list[Cause]
    evidence: str | None = None


class Dissent(Struct, frozen=True):
    """A voice that would do something else first."""

    voice: str
    text: str
    item: Item


class Step(Item, frozen=True):
    """An item of one application, with everything that is needed to do it."""

    application: str
    posting: Posting
    window: Window
    if_machine: IfMachine | None
    waiting_for: str | None
    why: list[Why]
    dissent: list[Dissent]
    messages: dict[MessageKind, Script]
    guardrails: list["Guardrail"]
    stage: Stage
    waiting_days: int
    quiet_days: int
    if_assistant: Script | None
    hours: "Hours | None"
    card: PrepareCard | None
    open_questions: list[Question]


class Tried(Struct, frozen=True):
    """A weekday ("Mon") and hour, at their place, at which they were rung and not reached."""

    weekday: str
    hour: int


class Hours(Struct, frozen=True):
    """The hours at which a person was tried, and the office hours at which they never were."""

    tried: list[Tried]
    untried: list[int]


class Guardrail(Struct, frozen=True):
    """A guardrail that acted on a plan."""

    name: str
    text: str


class Opinion(Struct, frozen=True):
    """What one voice says: whether leaving the message was right, and its plan, first due first."""

    voice: str
    was_right: Rightness | None
    plan: list[Item]
    text: str
    why: list[Why]


class Votes(Struct, frozen=True):
    """How the voices voted on whether leaving the message was right, by their weights."""

    yes: float
    no: float
    if_: float = field(name="if")


class Consensus(Struct, frozen=True):
    """What the voices come to together."""

    was_right: Rightness | None
    votes: Votes
    plan: list[Item]
    text: str
    why: list[Why]


class Next(Struct, frozen=True):
    """The next step of one case; None where there is nothing to do."""

    step: Step | None


class NextWithPanel(Struct, frozen=True):
    """The next step of one case, and what every voice says of it.

    `leader` is whose plan is followed: the voice that the person chose, the recruiter before an
    interview, or `consensus`.
    """

    step: Step | None
    panel: list[Opinion]
    consensus: Consensus
    guardrails: list[Guardrail]
    leader: str


class Asked(NextWithPanel, frozen=True):
    """What every voice says of a situation, with what was understood of it and what was assumed.

    `question` is what was asked and `answer` the answer to it; `not_answered` are questions about
    other matters. A line whose number or address was not told has an empty value.
    """

    question: AskedFor
    answer: str
    understood: list[HappenedThen]
    assumed: list[str]
    not_understood: list[str]
    doubts: list[str]
    not_answered: list[str]


class Happened(Struct, frozen=True):
    """One event, in words."""

    number: int
    application: str
    kind: str
    happened: datetime
    recorded: datetime
    text: str


class Logged(Struct, frozen=True):
    """What was recorded, and what comes next; `reading` is what words of one's own were read as."""

    application: str
    recorded: list[Happened]
    next: Step | None
    reading: ReadOut | None = None


class Wanted(Struct, frozen=True):
    """One thing that a posting asks for; `number` and `id` are those by which it is corrected."""

    text: str
    must: bool
    number: int
    id: str


class Found(Struct, frozen=True):
    """One fact that a résumé gave; a date is a year or a month, such as 2019-03."""

    id: str
    kind: str
    text: str
    employer: str
    confidence: float
    number: int
    title: str
    since: str | None
    until: str | None
    numbers: list[str]

    @property
    def unsure(self) -> bool:
        """Whether the person should look at it."""
        return self.confidence < UNSURE


Document = Literal["posting", "resume"]


class Struck(Struct, frozen=True):
    """A want or fact that was read, and of which the person said that it is none."""

    what: Literal["want", "fact"]
    number: int
    id: str
    text: str


class Correction(Struct, frozen=True):
    """One correction that holds: what was read, and the words that stand in its place."""

    document: Document
    part: str
    about: str
    was: str
    words: str


class Understood(Struct, frozen=True):
    """What was understood of a posting and a résumé, as corrected.

    `named` is whom the posting names, `me` who the résumé is of. `remarks` are sentences on how
    the documents were read, and on corrections that find nothing in them.
    """

    title: str
    employer: str
    place: str
    pay: str
    closes: date | None
    reference: str
    no_calls: str
    named: dict[str, str]
    wants: list[Wanted]
    facts: list[Found]
    struck: list[Struck]
    me: dict[str, str]
    corrections: list[Correction]
    remarks: list[str]


class Added(Understood, frozen=True):
    """What was understood of a posting and a résumé, and what was kept."""

    application: str
    contact: str | None
    filled: dict[str, str]
    next: Step | None


class Person(Struct, frozen=True):
    """A person at the other end of one application."""

    application: str
    contact: str
    name: str
    role: str
    place: str
    zone: str
    lines: list[Line]


class Me(Struct, frozen=True):
    """Who is looking, and their way."""

    name: str
    phone: str
    email: str
    place: str
    zone: str
    post: str
    region: str
    telephone: str
    voice: str
    weights: dict[str, float]
    manner: str


Shape = Literal[
    "today",
    "next",
    "next --panel",
    "ask",
    "say",
    "facts",
    "who",
    "insights",
    "log",
    "greeting",
    "greeting --mine",
    "add",
    "contact",
    "me",
]

SHAPES: dict[Shape, object] = {
    "today": list[Step],
    "next": Next,
    "next --panel": NextWithPanel,
    "ask": Asked,
    "say": Say,
    "facts": Facts,
    "who": Who,
    "insights": Insights,
    "log": Logged,
    "greeting": Greeting,
    "greeting --mine": OwnGreeting,
    "add": Added,
    "contact": Person,
    "me": Me,
}
"""What each command prints with `--json`."""
