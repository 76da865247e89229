"""What a reading by itself lets stand, though the telling as a whole says otherwise."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ringback.casebook.events import (
    Applied,
    AskedNotTo,
    Body,
    CallPlaced,
    GreetingHeard,
    HeardBack,
    Wrote,
)
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading

from .breaths import meet, parts_of

_EVEN: Final = 0.5
_INFERRED: Final = 0.8

_UNSAID: Final = ("spoke", "hung_up")
"""How a call is taken to have ended where nothing is said of it."""

_LEFT: Final = re.compile(
    r"\bleft\b(?:\s+\w+){0,4}?\s+(?:messages?|voice ?-?mails?|vms?|msg)\b", re.IGNORECASE
)
_CALLED: Final = re.compile(
    r"\b(?:called|rang|phoned|telephoned|tried|dialled|dialed|again|another|second|twice)\b", re.I
)
_MACHINE: Final = re.compile(
    r"\b(?:voice ?-?mail|vm|machine|answer ?phone|recording|beep)\b", re.IGNORECASE
)
_IN_WRITING: Final = re.compile(r"\b(?:e-?mail|letter|text|wrote|written|repl\w+)\b", re.IGNORECASE)
_RECEIVED: Final = re.compile(
    r"\b(?:got|get|received|heard|had|back|repl\w+|answer\w*|respon\w+|said|told)\b", re.IGNORECASE
)
_ON_THE_CELL: Final = Pattern(
    r"\b(?:on|to|at|called|rang|tried|phoned|dial(?:l)?ed|texted|reached|got) "
    r"(?:(?:him|her|them) (?:on|at) )?(?:\w+ ){0,2}?(?:\w+'s )?"
    r"(?:cell|mobile|cellphone|cellular|handphone)\b(?! (?:number )?(?:is|was)\b)",
    re.IGNORECASE,
)
"""What says that a call went to a cell."""

_DEEDS: Final = (Applied, CallPlaced, Wrote)
_THEY_SAY: Final = re.compile(
    r"\b(?:sa(?:id|ys?)|t(?:old|ells?)|ask(?:ed|s)?|please|wants?|prefers?|not to)\b", re.IGNORECASE
)


def sensible(reading: Reading) -> Reading:
    """Leave out what more probably was not so, and what the seeker did from what was said to them.

    On what is left out no advice is built; its words are among those not understood.
    """
    parts = parts_of(reading.text)
    deeds = [entry for entry in reading.events if isinstance(entry.body, _DEEDS)]
    events = list(_one_call(_with_its_message(reading.events, parts), reading.text, parts))
    kept = tuple(
        _on_the_line_rung(entry, reading.text, parts)
        for entry in events
        if entry.confidence >= _EVEN and not _was_not(entry, parts, deeds)
    )
    stand = {entry.span for entry in kept}
    left_out = (entry.span for entry in events if entry.span not in stand)
    not_understood = sorted((*reading.not_understood, *left_out), key=lambda span: span.start)
    return replace(reading, events=kept, not_understood=tuple(not_understood))


def _with_its_message(events: Sequence[Proposed], parts: Sequence[Clause]) -> Iterator[Proposed]:
    """Give a call the message that was left in it, where that was read of no call."""
    left = [
        part
        for part in parts
        if _LEFT.search(part.text) and not (part.denied or part.planned or part.asked)
    ]
    read = any(_ended(entry.body) == "voicemail_left" for entry in events)
    open_ = [entry for entry in events if _ended(entry.body) in _UNSAID and not entry.sure]
    meant = open_[-1] if left and open_ and not read else None
    for entry in events:
        if entry is meant and isinstance(entry.body, CallPlaced):
            body = replace(entry.body, outcome="voicemail_left")
            yield replace(entry, body=body, confidence=_INFERRED, assumed=())
        else:
            yield entry


def _one_call(events: Iterable[Proposed], text: str, parts: Sequence[Clause]) -> Iterator[Proposed]:
    """Give what was read as two calls and is one as the one whose end was told."""
    entries = list(events)
    calls = [entry for entry in entries if isinstance(entry.body, CallPlaced)]
    doubled = [one for one, other in pairwise(calls) if _is_the_same(one, other, text, parts)]
    return (entry for entry in entries if entry not in doubled)


def _is_the_same(one: Proposed, other: Proposed, text: str, parts: Sequence[Clause]) -> bool:
    """Say whether two calls are one: read from the same words, or the second only how it ended."""
    if one.body == other.body or one.span == other.span:
        return False
    if meet(one.span, other.span):
        return True
    unsaid = _ended(one.body) in _UNSAID and not one.sure
    sentences = {
        part.sentence for part in parts if meet(part.span, one.span) or meet(part.span, other.span)
    }
    again = bool(_CALLED.search(text[one.span.end : other.span.end]))
    return unsaid and len(sentences) == 1 and not again


def _on_the_line_rung(entry: Proposed, text: str, parts: Sequence[Clause]) -> Proposed:
    """Give a call on the cell without its line, unless it is told that the cell was rung."""
    body = entry.body
    if not isinstance(body, CallPlaced) or body.line != "cell":
        return entry
    sentences = {part.sentence for part in parts if meet(part.span, entry.span)}
    told = (
        part.text
        for part in parts
        if part.sentence in sentences and not (part.denied or part.asked or part.planned)
    )
    rung = any(_ON_THE_CELL.search(clause) for clause in told)
    return entry if rung else replace(entry, body=replace(body, line=None))


def _was_not(entry: Proposed, parts: Sequence[Clause], deeds: Sequence[Proposed]) -> bool:
    """Say whether what was read as theirs is only what the seeker did, or a call was not made."""
    body = entry.body
    own = [part for part in parts if meet(part.span, entry.span)]
    text = " ".join(part.text for part in own)
    mine = all(part.who in ("i", "") for part in own)
    match body:
        case AskedNotTo():
            return mine and not _THEY_SAY.search(text)
        case HeardBack():
            machine = len(own) == 1 and _MACHINE.search(text) and not _IN_WRITING.search(text)
            within = any(meet(deed.span, entry.span) for deed in deeds)
            return bool(machine) or (within and not _RECEIVED.search(text))
        case GreetingHeard():
            return len(own) == 1 and bool(_LEFT.search(text))
        case CallPlaced():
            unsaid = body.outcome == "spoke" and not entry.sure
            return unsaid and bool(own) and all(part.denied for part in own)
        case _:
            return False


def _ended(body: Body) -> str:
    return body.outcome if isinstance(body, CallPlaced) else ""
