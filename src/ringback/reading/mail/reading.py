"""A mail that was received, read into the events it tells of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
    RangBack,
)
from ringback.reading.bounds import plain
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.finders.statements import Statement, find_given_lines, find_statements
from ringback.reading.finders.statements.pieces import sentences
from ringback.reading.values import NewLine, Proposed, Reading, Telling

from .absence import absence_in, back_on, is_reply_of_a_machine
from .answers import attempt_in, gist, is_sent_by_a_machine, plea_to_ring
from .matter import own_words
from .people import Company
from .sender import Sender, sender_of
from .soft import soft_rejection
from .standing import RELATED, standing
from .values import Received

_DOUBTFUL: Final = 0.7
"""The most that is believed of a mail whose sender cannot be placed."""
_LIKELY: Final = 0.85
"""The most that is believed of the employer's, or of somebody known who writes like a shop."""
_PLACED: Final = 3.0
_THANKS: Final = 0.7
"""What thanks alone are worth as an answer."""
_SHOWN: Final = 200


def read_mail(mail: Received, telling: Telling) -> Reading:
    """Read a mail into proposed events; none where it is not about the seeker's application.

    Raises `NothingSaid` and `TooLong`. Spans count in the text as it is read, without the
    subject; what stands in quoted mails, signatures and small print is not read.
    """
    mail = replace(mail, text=plain(mail.text))
    telling = replace(telling, told=(mail.sent or telling.told).astimezone(telling.zone))
    own = own_words(mail.text)
    sender = sender_of(mail, telling)
    belief = standing(mail, own, sender, telling)
    if belief < RELATED or not any(sign.isalpha() for sign in own):
        return Reading("mail", mail.text)
    return _Answer(mail, own, sender, telling).reading(belief)


class _Answer:
    """A mail that is about the application, with all that is needed to read it."""

    def __init__(self, mail: Received, own: str, sender: Sender, telling: Telling) -> None:
        self.mail = mail
        self.own = own
        self.sender = sender
        self.telling = telling
        self.company = Company(own, sender, telling)
        self.spans = sentences(own)
        self.shown = sentences(mail.text)

    def reading(self, belief: float) -> Reading:
        most = self._most(belief)
        events = tuple(
            replace(each, confidence=min(each.confidence, most)) for each in self._events()
        )
        lines = self._lines() if events else ()
        keys = {key for each in events for key in _people_in(each.body)}
        met = self.company.met(keys | {line.contact for line in lines})
        return Reading("mail", self.mail.text, events, met, lines)

    def _most(self, belief: float) -> float:
        """Give the most that is believed of what it tells: that hangs on who has sent it."""
        if self.sender.known:
            return 1.0 if belief >= _PLACED else _LIKELY
        if self.sender.of_employer:
            return _LIKELY if belief >= _PLACED else _DOUBTFUL
        return _DOUBTFUL

    def _events(self) -> list[Proposed]:
        away = self._away()
        if away is not None:
            return [away]
        statements = _weighed(find_statements(self.own, self.telling, teller="them"))
        told = [each for each in statements if not isinstance(each.body, HeardBack)]
        if not any(isinstance(each.body, (Decided, Arranged, Promised)) for each in told):
            soft = soft_rejection(self.own)
            told = [Statement(Decided("rejected"), *soft), *told] if soft else told
        if told:
            return [self._proposed(each) for each in told]
        answers = [each for each in statements if isinstance(each.body, HeardBack)]
        return self._heard(answers)

    def _away(self) -> Proposed | None:
        """Give the automatic reply of somebody who is away."""
        replied = is_reply_of_a_machine(self.mail)
        where = absence_in(self.own) or (gist(self.own) if replied else None)
        if where is None or not (replied or self.mail.automatic or where in self.spans[:2]):
            return None
        by_machine = replied or self.mail.automatic
        if not by_machine and self._says_more():
            return None
        back = back_on(self.own, where, self.telling)
        if back is None and replied:
            subject = self.mail.subject
            back = back_on(subject, Span(0, len(subject)), self.telling)
        body = HeardBack(self.sender.key, self._shown(where), "email", automatic=True, back=back)
        span = _around(where, self.shown)
        return Proposed(body, self.telling.told, span, 0.95 if by_machine else 0.75)

    def _says_more(self) -> bool:
        """Whether something is said that is more than thanks for a mail."""
        told = find_statements(self.own, self.telling, teller="them")
        return any(
            not isinstance(each.body, HeardBack) or each.confidence > _THANKS for each in told
        )

    def _heard(self, answers: Sequence[Statement]) -> list[Proposed]:
        """Give a bare answer, after the call that missed if they speak of one."""
        attempt, plea = attempt_in(self.own), plea_to_ring(self.own)
        events = []
        if attempt is not None:
            body = RangBack(self.sender.key, missed=True)
            where = _around(attempt, self.shown)
            events.append(Proposed(body, self._rang_at(attempt), where, 0.85))
        best = max(answers, key=lambda each: each.confidence, default=None)
        rests = plea or (best.span if best else None)
        machine = is_sent_by_a_machine(self.mail, self.sender)
        found = rests or (gist(self.own) if self.sender.person or machine else None)
        if found is not None:
            span = _around(found, self.shown)
            heard = HeardBack(self.sender.key, self._shown(span), "email", automatic=machine)
            events.append(Proposed(heard, self.telling.told, span, 0.88 if rests else 0.75))
        return events

    def _rang_at(self, attempt: Span) -> datetime:
        """Give when they rang in vain: the hour that they name, of the day that they wrote."""
        told = self.telling.told
        for hour in find_hours(in_figures(self.own), self.telling.country):
            if attempt.start <= hour.span.start < attempt.end and hour.at <= told.time():
                return datetime.combine(told.date(), hour.at, tzinfo=told.tzinfo)
        return told

    def _proposed(self, statement: Statement) -> Proposed:
        body = self._with_people(statement.body, _around(statement.span, self.spans))
        when = self.telling.told
        span = _around(statement.span, self.shown)
        return Proposed(body, when, span, statement.confidence, statement.assumed)

    def _with_people(self, body: Body, span: Span) -> Body:
        if isinstance(body, Arranged):
            return replace(body, people=self.company.of_appointment(span))
        if isinstance(body, (Promised, AskedNotTo)):
            return replace(body, contact=self.company.spoken_of(span))
        if isinstance(body, CheckBackAgreed):
            return replace(body, contact=self.sender.key)
        return body

    def _lines(self) -> tuple[NewLine, ...]:
        return tuple(
            replace(line, contact=self.company.asked_for(line.span))
            for line in find_given_lines(self.own, self.telling)
            if line.line.kind != "email"
        )

    def _shown(self, span: Span) -> str:
        return " ".join(self.own[span.start : span.end].split())[:_SHOWN]


def _around(span: Span, whole: Sequence[Span]) -> Span:
    """Give the sentence in which something stands."""
    return next((each for each in whole if each.start <= span.start < each.end), span)


def _weighed(statements: Sequence[Statement]) -> list[Statement]:
    """Leave out what the weightier part of a mail makes idle: after a no nothing is promised."""
    decided = [each for each in statements if isinstance(each.body, Decided)]
    if not decided:
        return _one_promise(statements)
    verdict = _verdict(decided)
    kept = [
        each
        for each in statements
        if isinstance(each.body, (CheckBackAgreed, AskedNotTo))
        or (isinstance(each.body, Arranged) and each.body.cancelled)
    ]
    return sorted([*kept, verdict], key=lambda each: each.span.start)


def _verdict(decided: Sequence[Statement]) -> Statement:
    """Give the verdict of a mail: where it says several things, what is surest and said first."""
    order = {"filled": 0, "rejected": 1, "offer": 2, "withdrawn": 3}

    def rank(each: Statement) -> tuple[float, int]:
        assert isinstance(each.body, Decided)  # noqa: S101  # the caller chose them so
        return -each.confidence, order[each.body.verdict]

    return min(decided, key=rank)


def _one_promise(statements: Sequence[Statement]) -> list[Statement]:
    """Keep one promise, the surest; several times offered leave no appointment."""
    promises = [each for each in statements if isinstance(each.body, Promised)]
    best = max(promises, key=lambda each: each.confidence, default=None)
    arranged = [
        each for each in statements if isinstance(each.body, Arranged) and not each.body.cancelled
    ]
    return [
        each
        for each in statements
        if (each is best or not isinstance(each.body, Promised))
        and (len(arranged) < 2 or each not in arranged)
    ]


def _people_in(body: Body) -> tuple[str, ...]:
    if isinstance(body, Arranged):
        return body.people
    if isinstance(body, (HeardBack, Promised, AskedNotTo, CheckBackAgreed, RangBack)):
        return (body.contact,)
    return ()
