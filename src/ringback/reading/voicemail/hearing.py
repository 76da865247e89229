"""A message heard: who rang, which numbers they gave, and whether it concerns an application."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.casebook.events import GivenLine
from ringback.casebook.terms import PhoneKind
from ringback.reading.bounds import plain
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.names import find_people
from ringback.reading.finders.phones import Phone, find_phones
from ringback.reading.patterns import Pattern, any_of
from ringback.reading.values import NewLine, Telling

from .callers import Caller, caller_of, key_of
from .matters import Matter, matter_of

_WRONG: Final = any_of(
    r"\bold one\b|\bwrong\b|\bscratch that\b|\bcorrection\b|\bsorry,? no\b|\bno,? (?:sorry|wait)\b",
    r"\bi mean\b|\bnot that\b|\boops\b|\blet me (?:start|try) (?:again|that again)\b",
)
"""That the number before was misspoken."""
_NOT_TO_RING: Final = any_of(
    r"\bfax\W*$|\byour number(?: is| as)?\W*$",
    r"\b(?:have|got|had|called|dial+ed|tried) (?:you|your number|you down)"
    r"(?: (?:at|on|as|under))?\W*$",
    r"\b(?:reference|ticket|case|order|account)\b[^.]{0,14}$",
)

_SOMEBODY: Final = Pattern(
    r"\b(?:call|ring|phone|telephone|reach|contact|text|try|get) "
    r"(?P<whom>him|her|them|[^\W\d_]+(?: [^\W\d_]+)?)\b",
    re.IGNORECASE,
)
_CELL: Final = any_of(
    r"\b(?:cell\w*|mobile|mobil|mob|moby|hand ?phone|personal|whats ?app|iphone|smartphone)\b"
)
_NEAR: Final = 70


@dataclass(frozen=True, slots=True)
class Voicemail:
    """What was left: the text as it was read, the caller, the numbers, and what it is about."""

    text: str
    caller: Caller
    lines: tuple[NewLine, ...]
    matter: Matter


def hear_voicemail(text: str, telling: Telling) -> Voicemail:
    """Give who left a message and how they want to be reached.

    Raises `ReadingError`.
    """
    said = plain(text)
    caller = caller_of(said, telling)
    return Voicemail(
        said,
        caller,
        tuple(_lines(said, caller, telling)),
        matter_of(said, caller, telling),
    )


def _lines(text: str, caller: Caller, telling: Telling) -> Iterator[NewLine]:
    phones = find_phones(in_figures(text), telling.country)
    for place, phone in enumerate(phones):
        following = phones[place + 1].span.start if place + 1 < len(phones) else len(text)
        corrected = following < len(text) and _WRONG.search(text, phone.span.end, following)
        before = text[max(0, phone.span.start - _NEAR) : phone.span.start]
        if corrected or _NOT_TO_RING.search(before):
            continue
        line = GivenLine(_kind(text, phone), phone.value)
        yield NewLine(_whose(text, phone, caller, telling), line, phone.span, "directed")


def _kind(text: str, phone: Phone) -> PhoneKind:
    """Give the line that they say it is; that they take texts there does not say it."""
    beside = text[max(0, phone.span.start - _NEAR) : phone.span.end + _NEAR]
    if phone.kind == "cell" and not _CELL.search(beside):
        return "office"
    return phone.kind or "office"


def _whose(text: str, phone: Phone, caller: Caller, telling: Telling) -> str:
    """Give whose number it is: the caller's, or that of the other whom they ask to ring."""
    own = key_of(caller)
    start = max(0, phone.span.start - _NEAR)
    asked = list(_SOMEBODY.finditer(text, start, phone.span.start))
    if not asked or re.search(r"\b(?:my|me|us|our)\b", text[asked[-1].start() : phone.span.start]):
        return own
    others = [
        mention
        for mention in find_people(text, telling.people, telling.employer, telling.seeker)
        if mention.span.end <= asked[-1].end()
        and mention.person.key != own
        and not (caller.name and mention.person.name == caller.name)
    ]
    pronoun = asked[-1]["whom"].lower() in ("him", "her", "them")
    named = [each for each in others if each.span.start >= asked[-1].start()]
    return (named or others)[-1].person.key if named or (pronoun and others) else own
