"""Who will be at an interview or call that a caller speaks of."""

import re
from collections.abc import Iterator
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Arranged
from ringback.reading.finders.names import find_people
from ringback.reading.patterns import Pattern
from ringback.reading.speakers import name_at, same_person
from ringback.reading.values import Telling

from .callers import Caller, key_of

_LETTER: Final = Pattern(r"[^\W\d_]")
_GAP: Final = Pattern(r"\W")
_STOP: Final = Pattern(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.!?](?:\s|$)|\n")
_WITH: Final = Pattern(r"\b(?:with|meet(?:ing)?|and)\s", re.IGNORECASE)
_WITH_ME: Final = Pattern(
    r"\b(?:with|meet) (?:me|us|myself)\b|\band (?:me|myself|i)\b", re.IGNORECASE
)
_OURS: Final = Pattern(r"\bour (?:\w+ )?(?:interview|meeting|chat|talk|call)\b", re.IGNORECASE)
_I_RING: Final = Pattern(
    r"\b(?:i'll|ill|i will|i am going to|i'm going to|i can|let me) (?:\w+ )?"
    r"(?:call|ring|phone|give|try|telephone|buzz)\b",
    re.IGNORECASE,
)

_ENDS: Final = Pattern(
    r"\b(?:on|at|in|from|this|next|tomorrow|is|will|for|about|to|who)\b", re.IGNORECASE
)
"""Where a list of people ends."""
_TO_RING: Final = Pattern(
    r"\b(?:call|ring|phone|contact|text|email|tell|ask|reach|confirm with|get)\s$", re.IGNORECASE
)
"""The words before somebody who is to be rung, not met."""
_MEETS_YOU: Final = Pattern(
    r"\b(?:meet|see|interview|talk|speak|chat|call|ring|(?:tele)?phone|host|show|conversation|word)"
    r"\w*(?: with| to)? you\b|"
    r"\bbe (?:there|present|joining|on the|in on|in the|with|your|doing|holding|running)\b",
    re.IGNORECASE,
)
_WITH_THEM: Final = Pattern(
    r"\b(?:with|meet|by|to) (?:him|her|them|both)\b|^(?:'s|s')? (?:diary|calendar|schedule)\b",
    re.IGNORECASE,
)
_MEETING: Final = Pattern(
    r"\b(?:interview|meet|come|visit|trial|zoom|teams|see you|drop|pop|stop by)\w*\b", re.IGNORECASE
)
_BY_PHONE: Final = Pattern(
    r"\b(?:phone|telephone|video|zoom|teams|skype) (?:interview|screen|chat|call|meeting)",
    re.IGNORECASE,
)
_I_OFFER: Final = Pattern(
    r"\bi(?:'d| would|'ll| will| can|'m| am| want(?:ed)?| was)\b", re.IGNORECASE
)
_NEAR: Final = 16
_FAR: Final = 100


def present(
    body: Arranged, span: Span, text: str, caller: Caller, telling: Telling
) -> tuple[str, ...]:
    """Give those whom the sentence names, and the caller where they speak of themselves."""
    start, end = _sentence(text, span)
    others = list(dict.fromkeys(_others(text, start, end, caller, telling)))
    key = key_of(caller)
    calls = body.what == "call" and (not others or bool(_I_RING.search(text, start, end)))
    if calls:
        others = []
    calls |= not others and bool(
        _BY_PHONE.search(text, start, end) and _I_OFFER.search(text, start, end)
    )
    ours = not others and _OURS.search(text, start, end)
    myself = key and (calls or ours or _WITH_ME.search(text, start, end))
    return (key, *others) if myself else tuple(others)


def is_ring(body: Arranged, span: Span, text: str) -> bool:
    """Say whether a meeting is only that the caller rings at the time."""
    start, end = _sentence(text, span)
    rings = _I_RING.search(text, start, end)
    return body.what == "interview" and rings is not None and not _MEETING.search(text, start, end)


def _sentence(text: str, span: Span) -> tuple[int, int]:
    before = [stop.end() for stop in _STOP.finditer(text, 0, span.start)]
    after = _STOP.search(text, max(span.start, span.end - 1))
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _others(text: str, start: int, end: int, caller: Caller, telling: Telling) -> Iterator[str]:
    """Give everybody else in a sentence: who is known, and whom "with" introduces."""
    names = list(_with_names(text, start, end, telling))
    mentions = [
        mention.person.name
        for mention in find_people(text, telling.people, telling.employer, telling.seeker)
        if start <= mention.span.start < end
        and not mention.pronoun
        and mention.person.name
        and mention.span.start != caller.start
        and (not mention.new or not names)
        and not _TO_RING.search(text[: mention.span.start][-_NEAR:])
        and _takes_part(text, mention.span, start, end)
    ]
    for name in (*mentions, *names):
        known = next((each for each in telling.people if same_person(name, each.name)), None)
        key = known.key if known else name
        if key != key_of(caller) and not _is_party(name, caller, telling):
            yield key


def _takes_part(text: str, named: Span, start: int, end: int) -> bool:
    """Whether somebody who is named meets the seeker, and is not only spoken of."""
    before = text[max(start, named.start - _FAR) : named.start]
    after = text[named.end : min(end, named.end + _FAR)]
    return bool(_WITH.search(before) or _MEETS_YOU.search(after) or _WITH_THEM.search(after))


def _is_party(name: str, caller: Caller, telling: Telling) -> bool:
    """Whether a name is the caller's, or that of the seeker whom they greet."""
    if caller.name and same_person(name, caller.name):
        return True
    if any(same_person(name, person.name) for person in telling.people):
        return False
    ours = (caller.addressed, telling.seeker)
    return any(same_person(name, each) for each in ours if each)


def _with_names(text: str, start: int, end: int, telling: Telling) -> Iterator[str]:
    known = [person.name for person in telling.people]
    lead = _WITH.search(text, start, end)
    place = lead.end() if lead else end
    ends = _ENDS.search(text, place, end)
    stop = min(ends.start() if ends else end, place + _FAR)
    while place < stop:
        word = _LETTER.search(text, place, stop)
        if word is None:
            return
        said = name_at(text, word.start(), known=known, employer=telling.employer)
        if said is not None and not said.name.isupper():
            yield said.name
        following = _GAP.search(text, said.end if said else word.start(), stop)
        place = following.end() if following else stop
