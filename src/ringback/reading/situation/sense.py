"""What a reading by itself lets stand, though the telling as a whole says otherwise."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import (
    Applied,
    AskedNotTo,
    Body,
    CallPlaced,
    GreetingHeard,
    HeardBack,
    Promised,
    Wrote,
)
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading
from ringback.reading.words.proposals import NO_END

from .breaths import meet, parts_of

_EVEN: Final = 0.5
_INFERRED: Final = 0.8
_SAID_ONLY: Final = 0.85
"""So far a call is believed of which only is told that it was made."""
_NEAR: Final = 2
"""So many sentences after a call its end may be told."""

_UNSAID: Final = ("spoke", "hung_up")
"""How a call is taken to have ended where nothing is said of it."""

_LEFT: Final = Pattern(
    r"\bleft\b(?:\s+\w+){0,4}?\s+(?:messages?|voice ?-?mails?|vms?|msg)\b", re.IGNORECASE
)
_OF_A_MESSAGE: Final = Pattern(
    r"\b(?:a|one|my|the|short|brief) (?:voice )?(?:message|voice ?mail)\b", re.IGNORECASE
)
_NOT: Final = Pattern(r"\b(?:not|never|nothing|without|no|instead|rather|\w+n'?t)\b", re.IGNORECASE)
_CALLED: Final = Pattern(
    r"\b(?:called|rang|phoned|telephoned|tried|dialled|dialed|again|another|second|twice)\b", re.I
)
_RANG: Final = Pattern(
    r"\b(?:call|ring|rang|rung|phone|telephone|dial|tried|line|number|again|pick)", re.IGNORECASE
)
_MACHINE: Final = Pattern(
    r"\b(?:voice ?-?mail|vm|machine|answer ?phone|recording|beep)\b", re.IGNORECASE
)
_TALKED: Final = Pattern(
    r"\b(?:spoke|spoken|talked|chatted|picked up|put me through|we (?:talk|spoke|agreed))\b",
    re.IGNORECASE,
)
_IN_WRITING: Final = Pattern(r"\b(?:e-?mail|letter|text|wrote|written)\b", re.IGNORECASE)
_RECEIVED: Final = Pattern(
    r"\b(?:got|get|received|heard|had|back|repl\w+|answer\w*|respon\w+|said|told)\b", re.IGNORECASE
)
_ON_THE_CELL: Final = Pattern(
    r"\b(?:on|to|at|called|rang|tried|phoned|dial(?:l)?ed|texted|reached|got) "
    r"(?:(?:him|her|them) (?:on|at) )?(?:his|her|their|the|a|\w+'s) (?:\w+ )?"
    r"(?:cell|mobile|cellphone|cellular|handphone)\b(?! (?:number )?(?:is|was)\b)",
    re.IGNORECASE,
)
"""What says that a call went to a cell."""

_OF_WORD: Final = Pattern(
    r"\b(?:hear|decid|decision|know|result|back|contact|answer|word|call|ring|phone|e-?mail|writ|"
    r"touch|updat|promis|wait|giv|meet|review|news|try|check|follow|choos|pick|until|till?|by)",
    re.IGNORECASE,
)
"""Without any of these nobody promises anything."""

_DEEDS: Final = (Applied, CallPlaced, Wrote)
_THEY_SAY: Final = Pattern(
    r"\b(?:sa(?:id|ys?)|t(?:old|ells?)|ask(?:ed|s)?|please|wants?|prefers?|not to)\b", re.IGNORECASE
)


def sensible(reading: Reading) -> Reading:
    """Leave out what more probably was not so, and what the seeker did from what was said to them.

    On what is left out no advice is built; its words are among those not understood.
    """
    parts = parts_of(reading.text)
    deeds = [entry for entry in reading.events if isinstance(entry.body, _DEEDS)]
    told = [entry for entry in reading.events if isinstance(entry.body, (*_DEEDS, Promised))]
    own = [_within_its_own(entry, told, parts) for entry in reading.events]
    events = list(_one_call(_with_its_message(own, parts), reading.text, parts))
    kept = tuple(
        _on_the_line_rung(entry, reading.text, parts)
        for entry in events
        if entry.confidence >= _EVEN and not _was_not(entry, parts, deeds)
    )
    stand = {entry.span for entry in kept}
    left_out = (entry.span for entry in events if entry.span not in stand)
    not_understood = sorted((*reading.not_understood, *left_out), key=lambda span: span.start)
    return replace(reading, events=kept, not_understood=tuple(not_understood))


def is_unclear(reading: Reading) -> bool:
    """Say whether a call or a message is told of whose end was not understood."""
    calls = [entry for entry in reading.events if isinstance(entry.body, CallPlaced)]
    if any(_ended(entry.body) == "voicemail_left" for entry in calls):
        return False
    said = any(
        _OF_A_MESSAGE.search(part.text) and not part.denied and part.who in ("i", "")
        for part in parts_of(reading.text)
    )
    return any(NO_END in entry.assumed for entry in calls) or (
        said and not any(_ended(entry.body) == "hung_up" for entry in calls)
    )


def _within_its_own(
    entry: Proposed, deeds: Sequence[Proposed], parts: Sequence[Clause]
) -> Proposed:
    """Give a call without the clauses before it that tell of another deed."""
    span = entry.span
    inside = [
        deed.span for deed in deeds if deed.span != span and meet(deed.span, span)
        and span.start <= deed.span.start
    ]  # fmt: skip
    own = [part for part in parts if meet(part.span, span)]
    if not isinstance(entry.body, CallPlaced) or not inside:
        return entry
    while (
        len(own) > 1
        and not _RANG.search(own[0].text)
        and any(meet(own[0].span, deed) for deed in inside)
    ):
        own = own[1:]
    start = max(own[0].span.start, span.start) if own else span.start
    return replace(entry, span=Span(start, span.end))


def _with_its_message(events: Sequence[Proposed], parts: Sequence[Clause]) -> Iterator[Proposed]:
    """Give a call the message that was left in it, where that was read of no call."""
    left = [part for part in parts if _leaves(part)]
    read = any(_ended(entry.body) == "voicemail_left" for entry in events)
    open_ = [entry for entry in events if _is_open(entry, left, parts)]
    meant = open_[-1] if left and open_ and not read else None
    for entry in events:
        if entry is meant and isinstance(entry.body, CallPlaced):
            body = replace(entry.body, outcome="voicemail_left")
            yield replace(entry, body=body, confidence=_INFERRED, assumed=())
        else:
            yield entry


def _leaves(part: Clause) -> bool:
    """Say whether a clause tells that a message was left; what it denies behind it does not matter.

    "Left a message, didn't call the cell."
    """
    found = _LEFT.search(part.text)
    denied = found is not None and part.denied and _NOT.search(part.text, 0, found.start())
    return found is not None and not (denied or part.planned or part.asked)


def _is_open(entry: Proposed, left: Sequence[Clause], parts: Sequence[Clause]) -> bool:
    """Say whether a call may have ended otherwise than it was read, as a machine took it."""
    if _ended(entry.body) not in _UNSAID:
        return False
    own = [part for part in parts if meet(part.span, entry.span)]
    end = left[-1].span.end if left else entry.span.end
    text = " ".join(
        part.text for part in parts if own and own[0].span.start <= part.span.start < end
    )
    return not entry.sure or bool(_MACHINE.search(text) and not _TALKED.search(text))


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
    unsaid = _ended(one.body) in _UNSAID and one.confidence <= _SAID_ONLY
    numbers = [
        part.sentence for part in parts if meet(part.span, one.span) or meet(part.span, other.span)
    ]
    near = bool(numbers) and max(numbers) - min(numbers) <= _NEAR
    again = bool(_CALLED.search(text[one.span.end : other.span.end]))
    return unsaid and near and not again


def _on_the_line_rung(entry: Proposed, text: str, parts: Sequence[Clause]) -> Proposed:
    """Give a call on the cell without its line, unless it is told that the cell was rung.

    One that is told so of the seeker is on the cell, whatever line it was read on.
    """
    body = entry.body
    if isinstance(body, CallPlaced) and body.line is None and _rings_the_cell(entry, parts):
        return replace(entry, body=replace(body, line="cell"))
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


def _rings_the_cell(entry: Proposed, parts: Sequence[Clause]) -> bool:
    """Say whether a clause of a call tells that the seeker reached for the cell."""
    return any(
        part.who == "i"
        and not (part.denied or part.asked or part.planned)
        and not _MACHINE.search(part.text)
        and bool(_ON_THE_CELL.search(part.text))
        for part in parts
        if meet(part.span, entry.span)
    )


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
        case Promised():
            return not body.mine and bool(own) and not _OF_WORD.search(text)
        case GreetingHeard():
            return len(own) == 1 and bool(_LEFT.search(text))
        case CallPlaced():
            unsaid = body.outcome == "spoke" and not entry.sure
            written = body.outcome == "no_answer" and not _RANG.search(text)
            letters = any(isinstance(deed.body, (Applied, Wrote)) for deed in deeds)
            return (unsaid and bool(own) and all(part.denied for part in own)) or (
                written and letters and not body.contact
            )
        case _:
            return False


def _ended(body: Body) -> str:
    return body.outcome if isinstance(body, CallPlaced) else ""
