"""What the record of one seeker shows: counted in the core, put into words here."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ringback import insights as core
from ringback.casebook.fold import fold
from ringback.counsel.ledger import NO_STUDY

from . import insight_shapes as shapes

if TYPE_CHECKING:
    from ringback.tracker.book import Book

PROVES: Final = (
    "What followed a step is counted; whether it came of it, nobody can see from here.",
    "The record does not know which voice you followed, so no voice is compared.",
    NO_STUDY,
    "Two weeks of luck, good or bad, look just like this. It is a record, not a verdict on you.",
)
"""How little the figures prove."""


def insights(book: "Book", now: datetime) -> shapes.Insights:
    """Count what a seeker's record shows at a moment."""
    measures = core.Measures()
    found = core.insights(fold(book.history(), book.roster(), until=now), now, measures)
    return shapes.Insights(
        at=now,
        answer_days=measures.answer_days,
        watched_days=measures.watched_days,
        applications=shapes.Applications(
            found.applications.count,
            _figures(found.applications.stages, _STAGES),
            _figures(found.applications.endings, _ENDINGS),
            _figures(found.applications.milestones, _MILESTONES),
            _figures(found.applications.silent, _SILENT),
        ),
        calls=shapes.Calls(
            found.calls.count,
            _figures(found.calls.outcomes, _OUTCOMES),
            _figure(found.calls.reached, _REACHED),
            _figures(found.calls.lines, _LINES),
            [_figure(each, f"{each.name}:00") for each in found.calls.hours],
            [_figure(each, each.name.capitalize()) for each in found.calls.weekdays],
        ),
        letters=_figures(found.letters, _LETTERS),
        followed=_figures(found.followed, _FOLLOWED),
        answers=_answers(found.answers),
        erased=found.erased,
        proves=list(PROVES),
    )


def _answers(found: core.Answers) -> shapes.Answers:
    return shapes.Answers(
        _days(found.first_days),
        [_figure(each, f"within {each.name} days") for each in found.first_within],
        _days(found.definite_days),
        [_figure(each, f"within {each.name} days") for each in found.definite_within],
        _figures(found.came, _CAME),
        _figures(found.after, _FOLLOWED),
    )


def _figures(found: Iterable[core.Counted], words: Mapping[str, str]) -> list[shapes.Figure]:
    return [_figure(each, words[each.name]) for each in found]


def _figure(found: core.Counted, text: str) -> shapes.Figure:
    rate = found.rate
    return shapes.Figure(
        name=found.name,
        text=text,
        count=found.count,
        of=found.of,
        left_out=found.left_out,
        too_early=found.too_early,
        rate=shapes.Rate(*(round(part, 3) for part in (rate.value, rate.low, rate.high)))
        if rate
        else None,
    )


def _days(found: core.Days) -> shapes.Days:
    return shapes.Days(found.count, found.shortest, found.longest)


_STAGES: Final[Mapping[str, str]] = {
    "not_applied": "not applied yet",
    "applied": "applied",
    "in_touch": "in touch",
    "interviewing": "interview ahead",
    "interviewed": "interviewed",
    "offered": "offered",
    "closed": "closed",
}
_ENDINGS: Final[Mapping[str, str]] = {
    "offer": "an offer",
    "rejected": "a no",
    "filled": "given to somebody else",
    "withdrawn": "withdrawn by you",
    "closed": "closed by you",
    "open": "open",
}
_MILESTONES: Final[Mapping[str, str]] = {
    "answered": "somebody there answered",
    "interviewed": "led to an interview",
    "definite": "a definite answer, yes or no",
    "offered": "an offer",
}
_SILENT: Final[Mapping[str, str]] = {
    "from_the_start": "nobody has ever answered",
    "after_an_answer": "answered once, then silent",
    "after_an_interview": "silent after an interview",
}
_REACHED: Final = "reached the person"
_OUTCOMES: Final[Mapping[str, str]] = {
    "spoke": "spoke",
    "voicemail_left": "voicemail left",
    "hung_up": "hung up at the machine",
    "no_answer": "no answer",
    "busy": "busy",
    "gatekeeper": "somebody else answered",
    "screened": "screened",
    "wrong_number": "wrong number",
}
_LINES: Final[Mapping[str, str]] = {
    "office": "office line",
    "cell": "cell",
    "unsaid": "line not said",
}
_LETTERS: Final[Mapping[str, str]] = {
    "voicemail": "voicemail script",
    "opener": "opener",
    "screening": "screening answer",
    "thank_you": "thank-you",
    "state_of_play": "state of play",
    "interest": "interest",
    "future": "for the future",
    "ring_back": "ring back",
    "withdrawal": "withdrawal",
    "own_greeting": "greeting",
    "other": "other",
}
_FOLLOWED: Final[Mapping[str, str]] = {
    "application": "the application itself",
    "voicemail": "a voicemail",
    "screened": "a screened call",
    "talk": "a talk by telephone",
    "thank_you": "a thank-you",
    "email": "an e-mail",
    "post": "a posted letter",
    "portal": "a message by portal",
    "nothing": "nothing of yours",
}
_CAME: Final[Mapping[str, str]] = {
    "reached": "you rang and reached them",
    "rang": "they rang",
    "email": "by e-mail",
    "post": "by post",
    "portal": "by portal",
    "unsaid": "in a way not said",
}
