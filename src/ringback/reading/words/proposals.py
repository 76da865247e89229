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
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Decided,
    GreetingHeard,
    HeardBack,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.casebook.terms import How, PhoneKind
from ringback.reading.finders.statements import Statement
from ringback.reading.greeting import hear_greeting
from ringback.reading.values import Proposed

from .bystanders import helped
from .counts import tries
from .findings import Findings
from .lines import is_rung, of_kind
from .meetings import interviewed
from .scenes import Moment, Scene
from .spans import overlap
from .times import first_ahead, happened, hour_in, is_ahead
from .ways import how_in, kind_in, line_in, means_in
from .whom import met_with, recipients, sayer_of

_KEEPER: Final = re.compile(
    r"\b(?:receptionist|reception|secretary|switchboard|front desk|they said|they told)\b",
    re.IGNORECASE,
)
"""Who has answered, and named a day, instead of whom the seeker wanted."""
_BY: Final = re.compile(
    r"\b(?:by|via|over|through|on|in an?) (?:e-?mail|text|letter|post|linkedin|whatsapp|sms|mail|"
    r"portal)\b|\b(?:emailed|texted|wrote|e-?mail from|text from)\b",
    re.IGNORECASE,
)
_SENT: Final = re.compile(
    r"(?:sent|gave|put|returned|faxed|forwarded|delivered|dispatched)\b", re.IGNORECASE
)
"""What may have gone by any way."""
_UNSAID: Final = 0.78
_THROUGH: Final = re.compile(r"\b(?:through|thru|via)\s$", re.IGNORECASE)
_MIXED: Final = 0.7
_JOTTED: Final = re.compile(
    r"\W*(?:[^\s:]+ ){0,2}(?:vm|voicemail|cell|mobile)\s*[:=-]", re.IGNORECASE
)
_JOTTED_WEIGHT: Final = 0.75
_WANTS_TO_MEET: Final = re.compile(
    r"(?:^|[.,;] ?|\b(?:and|she|he) )(?:wants? to|would like to|'d like to|will|'ll|can) (?:see|meet|interview)\b",
    re.IGNORECASE,
)
"""What makes whoever says it the one to be met."""
_RANG_IT: Final = re.compile(r"\w+ (?:it|that|this|that one|the number)\b", re.IGNORECASE)
_LAST_TIME: Final = re.compile(
    r"\b(?:(?:second|third|fourth|last|2nd|3rd|4th) (?:time|try|attempt|go|one|call)|finally|then)\b",
    re.IGNORECASE,
)
"""What tells the end of the last of several tries."""
NO_DAY: Final = "No day was told; taken as today."
SAME_DAY: Final = "Taken as the same day as what was told before it."
NO_END: Final = "How the call ended was not told; taken as if you had spoken to them."
"""Sentences on what is taken to be so, which a telling of more than a day puts right."""

_END_OF_DAY: Final = time(23, 59)


def propose(found: Findings, scenes: Sequence[Scene]) -> list[Proposed]:
    """Give the events of a story in the order in which they happened."""
    proposed: list[tuple[datetime, list[Proposed]]] = []
    following: datetime | None = None
    for number in range(len(scenes) - 1, -1, -1):
        scene = scenes[number]
        region = Span(
            scene.begin, scenes[number + 1].begin if number + 1 < len(scenes) else len(found.text)
        )
        events = _Maker(found, scene, region, following, scenes).events()
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


class _Maker:
    """Makes the events of one scene."""

    def __init__(
        self,
        found: Findings,
        scene: Scene,
        region: Span,
        following: datetime | None,
        scenes: Sequence[Scene],
    ) -> None:
        self.found, self.scene, self.region, self.scenes = found, scene, region, scenes
        self.text = found.text[region.start : region.end].strip(" ,;\n-")
        self.words = found.typed.words(region)
        self.first = self._first_clauses()
        self.following = following
        told = found.telling.told
        self.times = [happened(told, moment, following) for moment in scene.moments or [Moment()]]
        self.assumed = tuple(self._assumed_of_time(told))
        self.weight = scene.weight * self._weight_of_time(told)

    def events(self) -> list[Proposed]:
        """Give the events, those of one moment in the order in which they came about."""
        moment = self.times[-1]
        said = [
            each
            for statement in self.scene.statements
            if not self._kept_elsewhere(statement)
            for each in self._statement(statement, moment)
        ]
        return self._own() + said + self._my_word(moment)

    def _kept_elsewhere(self, statement: Statement) -> bool:
        """Whether the scene's own event keeps what they said: an interview its dates."""
        if self.scene.kind == "met":
            return isinstance(statement.body, (Promised, AskedNotTo))
        return self.scene.automatic

    def _own(self) -> list[Proposed]:
        match self.scene.kind:
            case "call":
                return self._calls()
            case "greeting":
                return self._greetings(self.times[0]) + self._rung_for_it()
            case "their_call":
                return self._their_calls()
            case "letter":
                return self._letters()
            case "answer":
                return self._answer()
            case "met":
                body: Body = interviewed(self.found, self.scene, self.region)
                return [self._proposed(body, self.times[0])]
            case "applied":
                return [self._proposed(Applied(self._how()), self.times[0])]
            case "word":
                return []
            case _:
                return self._aside()

    def _first_clauses(self) -> str:
        """Give the clauses in which the scene was opened, in which its manner is mostly told."""
        numbers = {deed.clause for deed in self.scene.deeds[:1]}
        return " ".join(self.found.clauses[number].text for number in numbers)

    def _how(self) -> How | None:
        if helped(self.first) or self._through_somebody():
            return "referral"
        sentence = self._sentence()
        whole = self.found.text[sentence.start : sentence.end]
        return how_in(self.first) or how_in(self.text) or how_in(whole)

    def _through_somebody(self) -> bool:
        """Whether a person stands where a way would: "applied through Marc"."""
        return any(
            _THROUGH.search(self.found.text[max(0, m.span.start - 12) : m.span.start])
            for m in self.found.people
            if overlap(m.span, self.region) and not m.pronoun
        )

    # ---- calls

    def _calls(self) -> list[Proposed]:
        scene = self.scene
        outcome, weight = scene.outcome or ("hung_up" if scene.heard else "spoke"), 0.5
        assumed: tuple[str, ...] = ()
        if scene.outcome is not None:
            weight = scene.sureness
        elif scene.heard:
            weight = 0.75
        else:
            assumed = (NO_END,)
        line = scene.line or self._given_line()
        rung = [
            phone.value
            for phone in self.found.phones
            if overlap(phone.span, self.region) and is_rung(self.found, phone.span)
        ]
        number = rung[0] if rung else ""
        body = CallPlaced(outcome, scene.contact, line, words=self.words, number=number)
        greetings = self._greetings(self.times[0])
        tried = self._each_try()
        plain = len(tried) == 2 and _LAST_TIME.search(self.text)
        if len(tried) > 1 and len(scene.outcomes) > 1 and not plain:
            # Several tries with several ends, and which was whose is not told.
            weight = min(weight, _MIXED)
        calls = [
            self._proposed(each, moment, weight=weight, assumed=assumed)
            for each, moment in zip(self._each_end(body, len(tried)), tried, strict=True)
        ]
        return greetings + calls

    def _given_line(self) -> PhoneKind | None:
        """Give the kind of line that they had given, where that is what was rung: "called it"."""
        before = [each for each in self.found.lines if each.span.end <= self.scene.span.start]
        if not before or not _RANG_IT.match(self.found.text, self.scene.span.start):
            return None
        kind = of_kind(self.found, before[-1]).line.kind
        return kind if kind != "email" else None

    def _rung_for_it(self) -> list[Proposed]:
        """Give the call on which a machine was heard, where only its name was told: "Dana vm:"."""
        if not _JOTTED.match(self.text):
            return []
        body = CallPlaced("hung_up", self.scene.contact, self.scene.line, words=self.words)
        return [self._proposed(body, self.times[0], weight=_JOTTED_WEIGHT)]

    def _each_end(self, body: CallPlaced, count: int) -> list[CallPlaced]:
        """Give each try its end: of several the last may have ended otherwise than the first."""
        others = [each for each in self.scene.outcomes if each != body.outcome]
        if count < 2 or not others or not _LAST_TIME.search(self.text):
            return [body] * count
        return [*[replace(body, outcome=others[0])] * (count - 1), body]

    def _each_try(self) -> list[datetime]:
        others = sum(
            s.kind == self.scene.kind and s.sentence == self.scene.sentence for s in self.scenes
        )
        count = max(len(self.times), tries(self.text) - others + 1)
        return [*self.times, *[self.times[-1]] * (count - len(self.times))]

    def _greetings(self, moment: datetime) -> list[Proposed]:
        made = []
        for span in self.scene.heard:
            read = self.found.text[span.start : span.end]
            name = self._name_of(self.scene.contact)
            heard = hear_greeting(read, self.found.telling, asked_for=name)
            body = GreetingHeard(
                says=heard.instruction,
                also=heard.also,
                contact=self.scene.contact,
                line=self.scene.line,
                gives=heard.lines,
                back=heard.back,
                words=self.found.typed.words(span),
            )
            made.append(
                self._proposed(
                    body, moment, weight=heard.confidence, assumed=heard.assumed, span=span
                )
            )
        return made

    def _name_of(self, key: str) -> str:
        return next((m.person.name for m in self.found.people if m.person.key == key), "")

    def _their_calls(self) -> list[Proposed]:
        body = RangBack(self.scene.contact, self.scene.missed, self.words)
        return [self._proposed(body, moment) for moment in self._each_try()]

    # ---- letters

    def _letters(self) -> list[Proposed]:
        country = self.found.telling.country
        means = means_in(self.first, country) or means_in(self.text, country)
        sentence = self._sentence()
        own = [each for each in self.found.clauses if overlap(each.span, sentence)]
        if any(each.who == "they" and each.named for each in own):
            # What they wrote before is no part of the letter.
            own = [each for each in own if each.span.end > self.scene.span.start]
        whole = " ".join(each.text for each in own)
        kind = kind_in(self.first) or kind_in(self.text) or kind_in(whole)
        assumed = () if means else ("How it went was not told; taken as an e-mail.",)
        sent = _SENT.match(self.found.text, self.scene.span.start)
        weight = 1.0 if means else _UNSAID if sent else 0.85
        people = recipients(self.found, self.scene, self.region) or (self.scene.contact,)
        ended = kind == "withdrawal" and not any(other.kind == "withdrew" for other in self.scenes)
        over = (
            [self._proposed(Decided("withdrawn", words=self.words), self.times[0])] if ended else []
        )
        return over + [
            self._proposed(
                Wrote(kind, means or "email", person, words=self.words),
                self.times[0],
                weight=weight,
                assumed=assumed,
            )
            for person in people
        ]

    def _answer(self) -> list[Proposed]:
        scene = self.scene
        better = [s for s in scene.statements if not isinstance(s.body, HeardBack)]
        beside = any(
            other.kind in ("reopened", "withdrew") and other.sentence == scene.sentence
            for other in self.scenes
        )
        if (better or beside) and not scene.automatic:
            return []
        back = None
        if scene.automatic:
            day = next(
                (
                    d
                    for d in self.found.days
                    if overlap(d.span, self.region) and d.ahead > self.found.telling.told.date()
                ),
                None,
            )
            back = day.ahead if day else None
        country = self.found.telling.country
        by = line_in(self.first, country) or line_in(self.text, country)
        if all(deed.act == "said" for deed in scene.deeds) and not _BY.search(self.text):
            # A letter that they ask for is not the way in which they asked.
            by = None
        if by is None and (scene.automatic or "wrote" in self.first.lower().split()):
            by = "email"
        body = HeardBack(scene.contact, self.words, by, scene.automatic, back)
        return [self._proposed(body, self.times[0])]

    # ---- what they said

    def _statement(self, statement: Statement, moment: datetime) -> list[Proposed]:
        words = self.found.typed.words(statement.span)
        contact = self.scene.contact or sayer_of(self.found, statement.span)
        if self.scene.outcome == "gatekeeper" and (self.scene.keeper or _KEEPER.search(self.text)):
            contact = self.scene.keeper
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
                people = met_with(self.found, statement.span)
                if not people and contact and _WANTS_TO_MEET.search(words):
                    people = (contact,)
                made = replace(body, people=people)
            case body:
                made = body
        return [
            self._proposed(
                made,
                moment,
                weight=statement.confidence,
                assumed=statement.assumed,
                span=statement.span,
            )
        ]

    def _my_word(self, moment: datetime) -> list[Proposed]:
        made = []
        for deed in self.scene.deeds:
            if deed.act != "my_word":
                continue
            rest = Span(deed.span.start, self.region.end)
            day = first_ahead(self.found, rest)
            told = [s.body for s in self.scene.statements if isinstance(s.body, Promised)]
            if day is not None and day.ahead not in [body.until for body in told]:
                words = self.found.typed.words(Span(deed.span.start, day.span.end))
                body = Promised(day.ahead, self.scene.contact, mine=True, words=words)
                made.append(self._proposed(body, moment, span=deed.span))
        return made

    # ---- asides

    def _aside(self) -> list[Proposed]:
        moment = self.times[0]
        day = first_ahead(self.found, self._sentence())
        match self.scene.kind:
            case "withdrew":
                return [self._proposed(Decided("withdrawn", words=self.words), moment)]
            case "closed":
                return [self._proposed(Closed(self.words), moment, weight=0.9)]
            case "reopened":
                return [self._proposed(Reopened(), moment, weight=0.9)]
            case "snoozed" if day is not None:
                return [self._proposed(Snoozed(day.ahead, self.words), moment)]
            case "urgent":
                return self._urgent(moment)
            case _:
                return []

    def _sentence(self) -> Span:
        """Give the sentences in which the scene is told."""
        told = {c.sentence for c in self.found.clauses if overlap(c.span, self.scene.span)}
        own = [c.span for c in self.found.clauses if c.sentence in told]
        return Span(own[0].start, own[-1].end)

    def _urgent(self, moment: datetime) -> list[Proposed]:
        day = first_ahead(self.found, self._sentence())
        hour = hour_in(self.found, self._sentence())
        if day is None and hour is None:
            return []
        on = day.ahead if day else self.found.telling.told.date()
        until = datetime.combine(on, hour.at if hour else _END_OF_DAY, self.found.telling.zone)
        return [self._proposed(Urgent(self.words, until), moment, weight=0.9)]

    # ---- what all share

    def _proposed(
        self,
        body: Body,
        moment: datetime,
        *,
        weight: float = 1.0,
        assumed: tuple[str, ...] = (),
        span: Span | None = None,
    ) -> Proposed:
        sure = round(min(0.97, self.weight * weight / 0.95), 2)
        return Proposed(body, moment, span or self.scene.span, sure, self.assumed + assumed)

    def _assumed_of_time(self, told: datetime) -> list[str]:
        said = []
        for moment in self.scene.moments[:1]:
            if is_ahead(told, moment) and moment.hour is not None:
                said.append(f"{moment.hour:%H:%M} of today has not come yet: check the day.")
            elif moment.day is None:
                said.append(NO_DAY)
            if moment.carried:
                said.append(SAME_DAY)
        return said

    def _weight_of_time(self, told: datetime) -> float:
        moments = self.scene.moments
        if any(is_ahead(told, moment) for moment in moments):
            return 0.6
        return 0.75 if any(not moment.sure for moment in moments) else 1.0
