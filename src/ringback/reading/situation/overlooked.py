"""What a telling says of calls, letters and answers, and nothing was made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    AskedNotTo,
    CallPlaced,
    CheckBackAgreed,
    GreetingHeard,
    Interviewed,
    Promised,
    RangBack,
)
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading

from .breaths import meet, parts_of
from .people import touched

_THEIRS: Final = Pattern(
    r"\b(?:called|rang|phoned|telephoned|e-?mailed|mailed|wrote|texted|messaged|replied|responded|"
    r"answered|pinged|offered|rejected|refused|declined|decided|promised|postponed|cancelled|"
    r"hired|filled|agreed|invited|picked up|got back|left (?:a|me)|want(?:s|ed)? (?:me|to)|"
    r"turned me|told me|asked me|let me)\b",
    re.IGNORECASE,
)
"""What they do that has to do with the seeker."""

_MINE: Final = Pattern(
    r"\b(?:called|rang|phoned|telephoned|dialled|dialed|e-?mailed|mailed|wrote|texted|messaged|"
    r"pinged|sent|posted|applied|interviewed|spoke|talked|hung up|rang off|left (?:a|word|my)|"
    r"withdrew|accepted|declined|turned (?:it|them) down|thanked|followed up|met)\b",
    re.IGNORECASE,
)
"""What the seeker does that has to do with following up."""

_SPEAKS: Final = Pattern(
    r"\b(?:greeting|recording|machine|voice ?mail|mailbox|answer ?phone)\b(?:\W+\w+){0,5}?\W+"
    r"(?:says?|said|saying|tells?|told|gives?|gave|is full|was full|asks?|asked)\b",
    re.IGNORECASE,
)
"""A machine that speaks."""

_WORD: Final = Pattern(
    r"\b(?:he|she|they|we|i)(?:'d|'ll| will| would| shall)(?: \w+)? (?:call|ring|phone|telephone|"
    r"hear|be (?:in touch|calling|ringing)|get (?:back|in touch)|contact|let (?:me|us|you) know|"
    r"e-?mail|write|decide|have an answer)\b"
    r"|\b(?:decision|answer|word|news)\W+(?:will|would|should) (?:be|come)\b",
    re.IGNORECASE,
)
"""That they will be in touch."""

_ORDER: Final = Pattern(
    r"\b(?:(?:please|kindly|said|says|say|to|told me)\W+(?:to )?(?:do not|don'?t|not|not to|stop)"
    r" (?:to )?(?:e-?mail|call|ring|phone|contact|writ)\w*"
    r"|(?:please|kindly|said|says|say|told me)\W+(?:to )?(?:please |kindly )?(?:call|ring|phone|"
    r"telephone|e-?mail|write|try|check)(?: to)? (?:me|us|him|her|them|back|again))\b",
    re.IGNORECASE,
)
"""What they ask the seeker to do, or not to do."""

_TIMES: Final = Pattern(
    r"\b(?:(?P<two>twice|both times|two times|2 times|2x)|(?P<three>three times|thrice|3 times|3x)|"
    r"(?P<more>(?:four|five|six|[4-9]) times|several times|many times|another (?:one )?on|"
    r"again and again))\b",
    re.IGNORECASE,
)
_COUNTS: Final = {"two": 2, "three": 3, "more": 4}


_HOURS: Final = Pattern(
    r"\b(?:(?:half )?an hour|a (?:couple|few) (?:of )?(?:hours|minutes)|\d{1,2} (?:hours?|minutes?|"
    r"mins?)) (?:later|after)\b",
    re.IGNORECASE,
)
"""Hours counted from an event, which none is placed by."""


_SOMEBODY: Final = Pattern(
    r"\b(?:rang|called|phoned|telephoned|tried|e-?mailed|wrote(?: to)?|met|saw|with|by|for) "
    r"(?:the|this|that|their|some|an?) (?:\w+ )?(?:guy|lady|bloke|fella|fellow|chap|man|woman|girl|"
    r"farmer|gaffer|foreman|forewoman|captain|vicar|pastor|priest|dean|sister|nurse|doctor|"
    r"professor|teacher|coach|landlord|landlady|proprietor|warden|bursar|clerk|lawyer|dentist)\b",
    re.IGNORECASE,
)
"""Somebody told of by what they are, whom nobody takes for a person known by it."""


def with_overlooked(reading: Reading) -> Reading:
    """Give a reading with a doubt on each clause of weight that no event rests on.

    What is told beside something that nothing was made of is believed less.
    """
    reading = replace(
        reading, doubts=tuple(dict.fromkeys((*reading.doubts, *_overlooked(reading))))
    )
    parts = parts_of(reading.text)
    quoted = [words for doubt in reading.doubts for words in _QUOTED.findall(doubt)]
    beside = {part.sentence for part in parts if any(words in part.text for words in quoted)}
    spans = [part.span for part in parts if part.sentence in beside]
    events = tuple(
        replace(entry, confidence=min(entry.confidence, _BESIDE))
        if any(meet(span, entry.span) for span in spans)
        else entry
        for entry in reading.events
    )
    return replace(reading, events=events)


_QUOTED: Final = Pattern(r"“([^”]+)”")
_BESIDE: Final = 0.75


def _overlooked(reading: Reading) -> tuple[str, ...]:
    parts = parts_of(reading.text)
    left = [part.text.strip(" ,;.") for part in parts if _is_overlooked(part, reading)]
    uncounted = _uncounted(reading.text, reading.events, parts)
    hours = (found[0] for found in _HOURS.finditer(reading.text))
    words = dict.fromkeys((*left, *uncounted, *hours, *_unnamed(reading)))
    return tuple(
        f"Nothing was made of “{word}”: see whether something is missing." for word in words
    )


def _unnamed(reading: Reading) -> Iterator[str]:
    """Give who was rung, written to or met, where the event of it has nobody."""
    for found in _SOMEBODY.finditer(reading.text):
        own = [entry.body for entry in reading.events if meet(entry.span, Span(*found.span()))]
        if own and not any(touched(body) not in ((), ("",)) for body in own):
            yield found[0]


def _is_overlooked(part: Clause, reading: Reading) -> bool:
    """Say whether a clause tells of something, and no event stands in it."""
    if _SPEAKS.search(part.text):
        return not any(isinstance(entry.body, GreetingHeard) for entry in reading.events)
    if not part.asked and part.who != "i" and _ORDER.search(part.text):
        return not _is_heeded(reading.events)
    if not (part.asked or part.denied) and _WORD.search(part.text):
        return part.who != "i" and not _is_taken_up(reading.events)
    if part.asked or part.denied or any(meet(entry.span, part.span) for entry in reading.events):
        return False
    if part.planned:
        return False
    if part.who == "i":
        return bool(_MINE.search(part.text))
    return part.who == "they" and bool(_THEIRS.search(part.text))


def _is_heeded(events: Sequence[Proposed]) -> bool:
    """Say whether an event tells what they asked the seeker to do, or not to do."""
    return any(
        isinstance(entry.body, (AskedNotTo, CheckBackAgreed, GreetingHeard, Promised, RangBack))
        or (isinstance(entry.body, Interviewed) and entry.body.may_follow_up is not None)
        for entry in events
    )


def _is_taken_up(events: Sequence[Proposed]) -> bool:
    """Say whether an event tells that they will be in touch."""
    return any(
        isinstance(entry.body, Promised)
        or (
            isinstance(entry.body, Interviewed)
            and bool(entry.body.they_contact or entry.body.decision_by or entry.body.next_step_by)
        )
        for entry in events
    )


def _uncounted(text: str, events: Sequence[Proposed], parts: Sequence[Clause]) -> Iterator[str]:
    """Give the words that say how often something was done, where fewer calls were read."""
    calls = sum(isinstance(entry.body, CallPlaced) for entry in events)
    for found in _TIMES.finditer(text):
        own = next(
            (part for part in parts if part.span.start <= found.start() < part.span.end), None
        )
        if own is not None and not own.asked and calls < _COUNTS[found.lastgroup or "more"]:
            yield found[0]
