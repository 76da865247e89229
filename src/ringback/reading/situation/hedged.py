"""What was read of a telling and rests on less than it seems: what it asks, or only worries at."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from ringback.casebook.events import Applied, Body, CallPlaced, Decided, Interviewed, Wrote
from ringback.casebook.terms import Answer
from ringback.reading.finders.clauses import Clause
from ringback.reading.patterns import Pattern
from ringback.reading.values import Proposed, Reading

from .breaths import meet, parts_of

_UNSAID: Final = 0.6
"""How far a talk can be believed where a machine or somebody else is told of."""

_SAID: Final = Pattern(
    r"\b(?:said|says?|told|tells|asked|asks|invited|encouraged|welcome|free to|may|allowed|gave)\b",
    re.IGNORECASE,
)
"""What says that they gave leave to ask."""

_REACH: Final = Pattern(
    r"\b(?:(?:tele)?phone|call|ring|contact|follow|check|reach|e-?mail|write|touch|get back|try|"
    r"ask|chase|back)",
    re.IGNORECASE,
)
_NOT: Final = Pattern(r"\b(?:not|never|no|nobody|\w+n'?t)\b", re.IGNORECASE)

_MINE_NOW: Final = Pattern(
    r"\W*(?:i'?m|i am|i feel|i fear|i worry|"
    r"(?:worried|afraid|scared) (?:that )?(?:they|he|she|i))\b",
    re.IGNORECASE,
)
"""A worry of the seeker's own, and none that they spoke of."""

_NO_TALK: Final = Pattern(
    r"\b(?:voice ?-?mail|machine|answer ?phone|recording|recorded|robot|beep|hung up|rang off|"
    r"put (?:the |down )?(?:phone|receiver|it)? ?down|reception\w*|secretary|switchboard|"
    r"picked up|someone in|kitchen|whoever answered|instead of ringing|asked for)\b",
    re.IGNORECASE,
)
"""Who or what else may have answered, or how else it ended."""

_TALK: Final = Pattern(
    r"\b(?:spoke|spoken|talked|chatted|told (?:me|him|her|them)|(?:he|she) (?:picked up|answered|"
    r"said)|we (?:spoke|talked|agreed))\b",
    re.IGNORECASE,
)
_BY: Final = {
    "email": Pattern(r"\b(?:e-?mail\w*|mail\w*|inbox)\b", re.IGNORECASE),
    "post": Pattern(r"\b(?:post\w*|mail\w*|letter|stamp)\b", re.IGNORECASE),
}
_ONLINE: Final = Pattern(
    r"\b(?:intranet|online|portal|website|web site|indeed|linked ?in|app|site)\b", re.IGNORECASE
)
_FUTURE: Final = Pattern(
    r"\b(?:future|next time|another (?:time|opening|role|position|job)|again|keep me in mind|"
    r"other (?:openings|roles|positions|jobs)|next season|next year)\b",
    re.IGNORECASE,
)


def hedged(reading: Reading) -> Reading:
    """Take back what only a question or a worry says, and doubt a talk beside a machine."""
    parts = parts_of(reading.text)
    declined = [entry.span.start for entry in reading.events if isinstance(entry.body, Decided)]
    events = (_hedged(entry, parts, declined) for entry in reading.events)
    return replace(reading, events=tuple(events))


def _hedged(entry: Proposed, parts: Sequence[Clause], declined: Sequence[int]) -> Proposed:
    match entry.body:
        case Interviewed() as body:
            return replace(entry, body=_of_them(body, parts))
        case Applied() as body:
            return replace(entry, body=_by_what_was_told(body, parts))
        case CallPlaced() if _is_theirs(entry, parts):
            return replace(entry, confidence=min(entry.confidence, _UNSAID))
        case CallPlaced() if entry.body.outcome == "spoke" and _may_be_none(entry, parts):
            return replace(entry, confidence=min(entry.confidence, _UNSAID))
        case Wrote() as body if body.kind in ("interest", None):
            return replace(entry, body=_after_a_no(body, entry, parts, declined))
        case _:
            return entry


def _of_them(body: Interviewed, parts: Sequence[Clause]) -> Body:
    """Give an interview without a leave that nobody gave, and without worries of the seeker's."""
    own = tuple(words for words in body.concern if not _MINE_NOW.match(words))
    body = replace(body, concern=own)
    if body.may_follow_up is not None and not _is_said(body.may_follow_up, parts):
        return replace(
            body, may_follow_up=None, follow_up_from=None, follow_up_how=None, follow_up_with=""
        )
    return body


def _is_said(answer: Answer, parts: Sequence[Clause]) -> bool:
    """Say whether a sentence tells that they gave leave to ask, or gave none."""
    told = [
        " ".join(part.text for part in sentence if not part.asked)
        for _, sentence in groupby(parts, key=lambda part: part.sentence)
    ]
    said = (text for text in told if _SAID.search(text) and _REACH.search(text))
    return answer == "unasked" or any(answer == "yes" or _NOT.search(text) for text in said)


def _by_what_was_told(body: Applied, parts: Sequence[Clause]) -> Body:
    """Give an application without a way that only a question names."""
    way = _BY.get(body.how or "")
    if way is None or any(way.search(text) for text in _told(parts)):
        return body
    online = any(_ONLINE.search(text) for text in _told(parts))
    return replace(body, how="online" if online else None)


def _is_theirs(entry: Proposed, parts: Sequence[Clause]) -> bool:
    """Say whether all that tells of a call tells what somebody else does."""
    own = [part for part in parts if meet(part.span, entry.span)]
    return bool(own) and all(part.who == "they" for part in own) and own[0].named


def _may_be_none(entry: Proposed, parts: Sequence[Clause]) -> bool:
    """Say whether the sentence of a talk, or the next, tells of a machine or of somebody else."""
    own = [part for part in parts if meet(part.span, entry.span)]
    if not own:
        return False
    near = [
        part.text
        for part in parts
        if own[0].span.start <= part.span.start
        and part.sentence <= own[-1].sentence + 1
        and not part.asked
    ]
    return any(_NO_TALK.search(text) for text in near) and not any(
        _TALK.search(part.text) for part in own
    )


def _after_a_no(
    body: Wrote, entry: Proposed, parts: Sequence[Clause], declined: Sequence[int]
) -> Body:
    """Give a note that was written after a rejection, on another time, as one."""
    after = any(start < entry.span.start for start in declined)
    sentence = [part.sentence for part in parts if meet(part.span, entry.span)]
    here = (part.text for part in parts if part.sentence in sentence)
    return replace(body, kind="future") if after and any(map(_FUTURE.search, here)) else body


def _told(parts: Sequence[Clause]) -> Iterator[str]:
    """Give the clauses that tell, and do not ask."""
    return (part.text for part in parts if not part.asked)
