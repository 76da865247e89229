"""What a message says beside what was understood: a day, an hour, a turn, a word that decides."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    CheckBackAgreed,
    Decided,
    Promised,
    RangBack,
)
from ringback.reading.finders.days import find_days
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import find_hours
from ringback.reading.finders.phones import find_phones
from ringback.reading.patterns import Pattern, any_of
from ringback.reading.values import Proposed, Telling

_DECIDES: Final = any_of(
    # A refusal, or somebody else in the post.
    r"\bunfortunately\b|\bregret\b|\bafraid (?=\w)|\bsorry to\b|\b(?:it's|its|that's|thats|is) an? no\b",
    r"\b(?:went|gone|going|go) (?:with|ahead with) (?:\w+ ){0,3}?(?:else|other|another|some\w+)\b",
    r"\bdecided (?:not|against|to go)\b|\bsorry,? but\b",
    r"\bnot (?:a |the )?(?:right )?(?:fit|match)\b",
    r"\bfilled\b|\bon hold\b|\bpulled\b|\bhiring freeze\b|\bnot (?:be )?(?:moving|going|taking)\b",
    # An offer.
    r"\boffer(?:ing|ed)? (?:\w+ )?you\b|\ban offer\b|\bdelighted to have you\b|\bwelcome aboard\b",
    r"\b(?:job (?:is|'s)|its|it's) yours\b|\byou(?:'ve|ve| have)? got (?:it|the job)\b",
    r"\bwant you (?:for|to start|on the team)\b|\b(?:start (?:on )?\w*day|can start)\b",
    r"\bcongrat\w+\b",
    # Another time, or none.
    r"\bre-?schedul\w+|\bpostpon\w+|\bcancel\w*|\bcalled off\b|\b(?:its|it's|is) off\b",
    r"\b(?:move|push|bring|shift|change)\b.{0,30}\b(?:interview|meeting|appointment|time)\b",
    r"\bmove it\b|\bcan't make\b|\bcannot make\b|\bdon'?t come\b",
    # Not to be asked any more.
    r"\b(?:don'?t|do not|stop|no more|quit) (?:\w+ )?(?:call|ring|phon|writ|email|contact|com)\w*",
    # All open again.
    r"\bstill (?:interested|open|looking)\b|\bfell through\b|\bopened (?:back )?up\b|\bre-?open",
    r"\bchanged (?:our|my|his|her|their) mind\b|\bback (?:on (?:the table|again)|in the running)\b",
)
"""Words by which a message decides or changes something."""
_MEETS: Final = any_of(
    r"\b(?:interview|trial (?:shift|day)|meet(?:ing)? (?:with )?(?:you|us|me|the)|second round)\b",
    r"\b(?:come|pop|drop|stop|swing|bring you|have you|get you|see you) (?:back |round |by )?"
    r"(?:in|over|down|by|back|along|round)\b",
    r"\bset (?:something|a time|up a)\b",
)
"""Words of a meeting."""
_AVAILABLE: Final = any_of(
    r"\b(?:i'm|im|i am|we're|we are|here|in|open|available|free|around|at my desk|reach me|"
    r"get me|call|ring|phone|office hours|opens|return)\b[^.!?]{0,40}$",
    r"\b(?:last|this past|back on|earlier)\W+$",
    r"\b(?:applied|application|ad|letter|resume|résumé|cv|message|call|email|spoke|met|talked|dated"
    r"|sent|left|interviewed|saw you|posted)\b[^.!?]{0,24}$",
    r"\b(?:partners|committee|board|panel|council|director|manager|owner|boss|they|who|she|he)\b"
    r"[^.!?]{0,24}\b(?:meets?|sits?|away|out|off|back|votes?)\b[^.!?]{0,24}$",
    r"\b(?:have a|enjoy|happy|good|great|nice|lovely)\b[^.!?]{0,12}$",
)
"""What stands before a day or hour on which nothing depends."""
_IDLE: Final = Pattern(
    r"'?s? (?:shifts?|nights?|team|job|position|class|crew|market|service|run|you can (?:get|reach|"
    r"call|ring))\b",
    re.IGNORECASE,
)
"""What stands behind a day or hour on which nothing depends: "your Saturday shifts"."""
_OLD_TIME: Final = Pattern(
    r"\b(?:moved?|moving|changed?|changing|re-?scheduled?|pushed|shift(?:ed)?|switch(?:ed)?|brought)\b"
    r"[^.!?]{0,40}\bfrom [^.!?]{3,30}? to\b",
    re.IGNORECASE,
)
"""The time that holds no longer, before the one that holds."""
_CANCELS: Final = any_of(
    r"\b(?:don'?t|do not|no need to) come\b|\b(?:its|it's|is) off\b|\bcalled off\b|\bcancel\w*"
)
_TO_CANCEL: Final = Pattern(r"\b(?:if|should|unless) you\b.{0,20}\bcancel\b", re.IGNORECASE)
_NOT_A_WORD: Final = Pattern(
    r"\b(?:not|don'?t|stop|no)\b[^.!?]{0,40}\b(?:writ|e-?mail|text|contact|come|letters?|anything)",
    re.IGNORECASE,
)
_TAKEN_BACK: Final = any_of(
    r"\bno,? wait\b|\bscratch that\b|\bsorry,? (?:no|i mean|that's|not)\b|\bi mean\b",
    r"\bcorrection\b|\bactually,? (?:no|it's|make)\b|\bmake that\b|\bor rather\b",
    r"\bno,? (?:sorry|not|that's)\b",
)
_TURN: Final = any_of(
    r"\bbut\b.{0,80}\b(?:again|still interested|back (?:on|in)|change|instead)\b",
    r"\b(?:she|he|they)(?:'s|'ve| has| have)? (?:now |since |just )?decided not to take\b",
    r"\bturned (?:it|us) down\b|\bfell through\b|\bstart talking\b",
)
"""What turns a refusal that was told before into its contrary."""
_SPOKEN_NUMBER: Final = Pattern(
    r"(?<![\d/:])\d(?:(?:[\s,.-]|\b(?:uh|um|er|erm|eh|no|wait|sorry|and|then)\b){0,6}\d){6,}(?![\d/:])"
)
_OTHER_NUMBER: Final = Pattern(
    r"\b(?:reference|ref|ticket|case|order|account|req\w*|id|code|fax|policy|job|your number)\b"
    r"[^.]{0,24}$",
    re.IGNORECASE,
)
_CLAUSE: Final = Pattern(r"[.!?\n]|$")
_NEAR: Final = 70


def left_over(text: str, events: Sequence[Proposed], telling: Telling) -> Iterator[str]:
    """Give a sentence for each thing told that no event holds, and for what speaks against one."""
    said = [entry for entry in events if not isinstance(entry.body, RangBack)]
    yield from _days(text, events, telling)
    yield from _hours(text, events, telling)
    yield from _numbers(text, telling)
    if not said:
        decides = _DECIDES.search(text) or _MEETS.search(text)
        if decides:
            yield f"It says “{_around(text, decides)}”, and nothing was made of that."
    elif not any(_weighs(entry) for entry in said) and (decides := _DECIDES.search(text)):
        yield f"It says “{_around(text, decides)}”, and nothing was made of that."
    yield from _contrary(text, said)
    yield from (doubt for entry in said for doubt in _half_said(text, entry))


def _weighs(entry: Proposed) -> bool:
    return not isinstance(entry.body, Promised | CheckBackAgreed)


def _contrary(text: str, said: Sequence[Proposed]) -> Iterator[str]:
    """Give what speaks against the events: several of a kind, a turn, a word taken back."""
    verdicts = [entry for entry in said if isinstance(entry.body, Decided)]
    meetings = [entry for entry in said if isinstance(entry.body, Arranged)]
    promises = [entry for entry in said if isinstance(entry.body, Promised)]
    if max(len(verdicts), len(meetings), len(promises)) > 1 or (verdicts and meetings):
        yield "It seems to say several things that do not go together: look which one holds."
    elif verdicts and _TURN.search(text):
        yield "It speaks of a decision and of what came of it since: look how it stands now."
    elif said and _TAKEN_BACK.search(text):
        yield "Something in it was taken back while they spoke: look what holds."


def _half_said(text: str, entry: Proposed) -> Iterator[str]:
    """Give what an event leaves out of words that seem to be its own."""
    body = entry.body
    if isinstance(body, Arranged):
        how_to = bool(_TO_CANCEL.search(text))
        if how_to if body.cancelled else (_CANCELS.search(text) and not how_to):
            yield "It speaks of cancelling: look whether the meeting takes place."
    if isinstance(body, AskedNotTo) and body.what == "call" and _NOT_A_WORD.search(text):
        yield "It asks for more than not to be called: look what they asked for."


def _days(text: str, events: Sequence[Proposed], telling: Telling) -> Iterator[str]:
    figures, today = in_figures(text), telling.told.date()
    told = {day for entry in events for day in _days_of(entry)} | {today}
    for day in find_days(figures, today, telling.country):
        agreed = day.counted and any(isinstance(each.body, CheckBackAgreed) for each in events)
        if agreed or {day.ahead, day.back} & told or day.ahead < today:
            continue
        if day.bound == "by" or not _is_idle(text, day.span):
            yield _not_taken(text, day.span)


def _hours(text: str, events: Sequence[Proposed], telling: Telling) -> Iterator[str]:
    told = {at for entry in events for at in _hours_of(entry)}
    for hour in find_hours(in_figures(text), telling.country):
        if hour.at not in told and not _is_idle(text, hour.span):
            yield _not_taken(text, hour.span)


def _numbers(text: str, telling: Telling) -> Iterator[str]:
    """Give that a number was read out which cannot be one to ring, as it came down."""
    figures = in_figures(text)
    found = [phone.span for phone in find_phones(figures, telling.country)]
    for run in _SPOKEN_NUMBER.finditer(figures.text):
        span = figures.span(*run.span())
        # A number that another follows at once was taken back.
        heard = any(
            span.start - _NEAR < each.end and each.start < span.end + _NEAR for each in found
        )
        if not heard and not _OTHER_NUMBER.search(text[max(0, span.start - _NEAR) : span.start]):
            yield "A number was read out that could not be made out: listen to it again."
            return


def _is_idle(text: str, span: Span) -> bool:
    """Whether nothing depends on a day or hour, such as when they can be reached."""
    before = text[max(0, span.start - _NEAR) : span.start]
    was = any(old.start() <= span.start < old.end() for old in _OLD_TIME.finditer(text))
    return was or bool(_AVAILABLE.search(before) or _IDLE.match(text, span.end))


def _not_taken(text: str, span: Span) -> str:
    return f"It names {text[span.start : span.end].strip()}, and nothing was made of that."


def _days_of(entry: Proposed) -> Iterator[date]:
    yield entry.happened.date()
    for moment in _moments(entry):
        yield moment.date() if isinstance(moment, datetime) else moment


def _hours_of(entry: Proposed) -> Iterator[time]:
    yield entry.happened.timetz().replace(tzinfo=None)
    for moment in _moments(entry):
        if isinstance(moment, datetime):
            yield moment.timetz().replace(tzinfo=None)


def _moments(entry: Proposed) -> Iterator[date | datetime]:
    for name in ("when", "until", "answer_by"):
        moment = getattr(entry.body, name, None)
        if moment is not None:
            yield moment


def _around(text: str, match: re.Match[str]) -> str:
    """Give the words of a match with those up to the end of its sentence, but not many."""
    end = _CLAUSE.search(text, match.end())
    words = text[match.start() : end.start() if end else len(text)].split()
    return " ".join(words[:10])
