"""What a text says of the other end, statement by statement."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from ringback.casebook.events import Arranged, AskedNotTo, Decided, HeardBack, Promised
from ringback.intake.vocabulary import words_of as words
from ringback.reading.finders.days import Day
from ringback.reading.values import Telling

from .bodies import NO_HOUR, statement_of
from .cues import Times, cues_of, times_in
from .frames import words_of
from .supposing import NOT
from .values import Cue, Statement, Teller
from .verdicts import REVOKED


def find_statements(text: str, telling: Telling, *, teller: Teller = "") -> tuple[Statement, ...]:
    """Give what the other end says in a text, in direct or reported speech, in order.

    `teller` is who speaks, where that is known: in a mail "I" is the other end, in what the
    seeker types it is the seeker. Where it is not, the seeker tells each piece that speaks to
    nobody as "you".
    """
    found: list[Statement] = []
    times = times_in(text, telling)
    told = cues_of(text, times, teller)
    due = _answer_due(told, telling)
    for cues in _without_strays(told):
        for statement in _made(cues, telling):
            if isinstance(statement.body, HeardBack) or not any(
                _same(statement, other) for other in found
            ):
                found.append(_with_hour(_with_answer_by(statement, due), times))
    holding = [each for each in found if not _is_revoked(each, text)]
    if teller == "them" and _leaves_a_day(text, told, times, telling):
        holding = [_less_sure(each) for each in holding]
    return tuple(_settled(holding))


def _leaves_a_day(text: str, told: Sequence[Sequence[Cue]], times: Times, telling: Telling) -> bool:
    """Whether they name a day to come that nothing was made of."""
    owned = {day.span.start for cues in told for cue in cues for day in cue.days}
    return any(
        day.span.start not in owned
        and day.ahead > telling.told.date()
        and not _is_excluded(day, text)
        for day in times.days
    )


def _is_excluded(day: Day, text: str) -> bool:
    """Whether a day is named only as one on which it cannot be, or on which something was."""
    near = words_of(text, max(0, day.span.start - _NEAR), day.span.start)
    return any(word.text in NOT | _WAS for word in near)


def _less_sure(statement: Statement) -> Statement:
    """Doubt a day of theirs, as another that they name was not taken up."""
    if not isinstance(statement.body, (Arranged, Promised)):
        return statement
    return replace(statement, confidence=min(statement.confidence, _DAY_LEFT))


def _is_revoked(statement: Statement, text: str) -> bool:
    """Whether a no is told only as what was before the post was open again."""
    body = statement.body
    if not isinstance(body, Decided) or body.verdict not in ("rejected", "filled"):
        return False
    return bool(REVOKED.find(words_of(text, statement.span.start)))


def _settled(found: Sequence[Statement]) -> list[Statement]:
    """Give what holds in the end, where one sentence makes another idle.

    A post that is gone is more than a no, an appointment in place of one that is off moves it.
    """
    verdicts = {each.body.verdict for each in found if isinstance(each.body, Decided)}
    moved = [
        each.span.start
        for each in found
        if isinstance(each.body, Arranged) and not each.body.cancelled
    ]
    dated = any(_is_dated(each) for each in found)
    kept = []
    silence = {each.body.what for each in found if isinstance(each.body, AskedNotTo)}
    for each in found:
        body = each.body
        if isinstance(body, AskedNotTo) and {"call", "write"} <= silence:
            if body.what == "call":
                kept.append(replace(each, body=replace(body, what="all")))
            continue
        if isinstance(body, Decided) and body.verdict == "rejected" and "filled" in verdicts:
            continue
        if isinstance(body, Arranged) and body.cancelled:
            if any(start > each.span.start for start in moved):
                continue
            if dated and not _is_dated(each):
                continue
        kept.append(each)
    return kept


def _is_dated(statement: Statement) -> bool:
    """Whether it is said which appointment is off."""
    body = statement.body
    return isinstance(body, Arranged) and body.cancelled and not statement.assumed


def _without_strays(told: Sequence[Sequence[Cue]]) -> list[list[Cue]]:
    """Leave out times that stand alone, unless what went before speaks of a meeting without one.

    So "an interview as follows:" and the day and hour in the line below belong together.
    """
    kept: list[list[Cue]] = []
    open_for = 0
    for cues in told:
        slots = [cue for cue in cues if cue.act == "slot"]
        kept.append([cue for cue in cues if cue.act != "slot" or open_for > 0])
        meets = [cue for cue in cues if cue.act in ("meeting", "moved", "talk")]
        if meets:
            open_for = 0 if any(cue.days for cue in meets) else _LINES
        elif not slots:
            open_for -= 1
    return kept


def _answer_due(told: Sequence[Sequence[Cue]], telling: Telling) -> date | None:
    """Give the day by which they want an answer, wherever in the text it stands."""
    for cue in (each for cues in told for each in cues if each.act == "answer_due"):
        if cue.days:
            return cue.days[0].ahead
        if cue.lengths:
            return cue.lengths[0].after(telling.told.date())
    return None


def _with_hour(statement: Statement, times: Times) -> Statement:
    """Take the hour of an appointment from what follows: "on Thursday. Please arrive at nine"."""
    body, end = statement.body, statement.span.end
    if not isinstance(body, Arranged) or NO_HOUR not in statement.assumed:
        return statement
    days = [day.span.start for day in times.days if day.span.start >= end]
    until = min([end + _SOON, *days])
    hour = next((hour.at for hour in times.hours if end <= hour.span.start < until), None)
    if hour is None:
        return statement
    when = datetime.combine(body.when.date(), hour, tzinfo=body.when.tzinfo)
    said = tuple(each for each in statement.assumed if each != NO_HOUR)
    return replace(statement, body=replace(body, when=when), assumed=said, confidence=0.82)


def _with_answer_by(statement: Statement, due: date | None) -> Statement:
    body = statement.body
    if due is None or not isinstance(body, Decided) or body.verdict != "offer" or body.answer_by:
        return statement
    return replace(statement, body=replace(body, answer_by=due))


def _made(cues: Sequence[Cue], telling: Telling) -> list[Statement]:
    """Give the statements of one piece; what merely answers only where nothing says more."""
    made = [
        (cue, statement) for cue in cues if (statement := statement_of(cue, telling)) is not None
    ]
    told = [(cue, each) for cue, each in made if not isinstance(each.body, HeardBack)]
    acts = {cue.act for cue, _ in made}
    hidden = {act for winner in acts for act in _OUTWEIGHS.get(winner, ())}
    if {"rejected", "offer"} <= acts:
        # "They turned it down, so it is yours": what is said last holds.
        last = max((cue for cue, _ in told if cue.act in ("rejected", "offer")), key=_place)
        hidden |= {"rejected", "offer"} - {last.act}
    kept = [_doubted(cue, each, told) for cue, each in told if cue.act not in hidden]
    answers = [each for _, each in made if isinstance(each.body, HeardBack)]
    best = max(answers, key=lambda each: each.confidence, default=None)
    return _one_each(kept or ([best] if best else []))


def _doubted(cue: Cue, statement: Statement, told: Sequence[tuple[Cue, Statement]]) -> Statement:
    """Doubt what is hedged, and a verdict in one breath with an appointment or a promise."""
    kinds = {type(each.body) for _, each in told}
    mixed = Decided in kinds and bool({Arranged, Promised} & kinds)
    hedged = cue.teller != "them" and bool(_HEDGES & {word.text for word in cue.piece.words})
    if not (mixed or hedged):
        return statement
    return replace(statement, confidence=min(statement.confidence, _HEDGED))


def _place(cue: Cue) -> int:
    return cue.hit.first


def _one_each(statements: Sequence[Statement]) -> list[Statement]:
    """Give one statement of each kind and content."""
    kept: list[Statement] = []
    for each in statements:
        if not any(_same(each, other) for other in kept):
            kept.append(each)
    return kept


def _same(one: Statement, other: Statement) -> bool:
    if isinstance(one.body, Decided) and isinstance(other.body, Decided):
        return one.body.verdict == other.body.verdict
    if isinstance(one.body, Arranged) and isinstance(other.body, Arranged):
        return one.body.when == other.body.when
    return one.body == other.body


_HEDGES: Final = words(
    "probably maybe perhaps might guess apparently supposedly allegedly lol haha kidding joke "
    "joking suppose hopefully seems sounds unsure"
)
_WAS: Final = words("unable rang called phoned met spoke wrote sent came emailed left")
_HEDGED: Final = 0.75
_DAY_LEFT: Final = 0.75
_NEAR: Final = 30
"""Characters before a day within which a "not" is its own."""
_LINES: Final = 3
"""How many sentences after the word of a meeting its time may follow."""
_SOON: Final = 120
"""How many characters after an appointment its hour may follow."""
_OUTWEIGHS: Final[dict[str, tuple[str, ...]]] = {
    "filled": ("rejected", "cancelled"),
    "moved": ("cancelled", "meeting", "talk"),
    "cancelled": ("meeting",),
    "no_contact": ("no_calls", "no_letters"),
    "answer_due": ("promise", "said"),
}
