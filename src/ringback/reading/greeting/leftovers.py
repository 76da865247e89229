"""What a greeting says beside what was understood, where it holds a word that matters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.reading.patterns import Pattern, any_of, one_of

from .orders import Order
from .phrases import Phrase
from .vocabulary import CELL, DID_NOT, MESSAGES, NEVER, SOFTENERS, URGENT, YOUR_CELL

_CELL: Final = Pattern(CELL)
_URGENT: Final = Pattern(URGENT)
_FORBIDS: Final = Pattern(
    rf"(?<!\bca)(?<!\bcan)\b(?!ca|could){NEVER} {SOFTENERS}"
    r"(?:call|ring|phone|text|leave|record|dial|use)(?:ing)?\b"
    r"(?! (?:you|me back|back|town|the office|my desk))"
)
_SOMEBODY: Final = Pattern(
    r"\b(?:assistant|colleagues?|co-?workers?|secretary|receptionist|switchboard|operator|deputy|"
    r"(?:someone|somebody|anyone) else|stand-?in|replacement|back-?up)\b"
    r"(?! (?:role|job|position|post|vacancy|opening|will be (?:right )?with))"
)

_ASIDE: Final = any_of(
    # A text where no number to send it to was told, and a post that is gone.
    r"\b(?:send|shoot|drop) (?:me |us |her |him )?(?:an? )?text|\btext (?:me|us|this|her|him)\b",
    r"\b(?:position|job|role|post|vacancy|opening)s?\b.{0,30}\b(?:filled|closed|taken|gone)\b",
    r"\bno longer (?:hiring|recruiting|accepting)\b",
    r"\bnumber\b.{0,30}\b(?:changed|disconnected|out of use|not in use|no longer)\b",
)
_UNHEARD: Final = Pattern(
    rf"\b{MESSAGES}\b.{{0,40}}\b(?:not|n't|never|rarely|seldom|hardly|limited|may take|delay\w*)\b"
    r"(?! (?:yet |been |being )*(?:set ?up|full|initiali))"
)
_WHOSE: Final = Pattern(rf"(?:the|[\w ]{{1,30}}'s) {CELL}$")
"""A telephone that is merely named: "Cathal's mobile"."""
_INSTEAD: Final = Pattern(
    r"\b(?:use|call|try|dial|ring) (?:that|this|it|the new|my new)\b(?! (?:a try|back))"
)
_CASE: Final = Pattern(
    r"\b(?:if|unless|after|before|when|evenings?|weekends?|outside|only)\b(?! the (?:beep|tone))"
)
"""In which case or at what time a telephone is to be used."""
_LEAVE_YOURS: Final = Pattern(YOUR_CELL)
_OWN: Final = one_of(
    r"(?:your )?calls? (?:is|are) (?:\w+ )?important|matter to us|important to (?:us|me)",
    r"you(?:'?ve| have)? (?:just |now )?(?:reached|got(?:ten)?|called|dial+ed)",
    r"this is",
    r"i(?:'m| am|m)? (?:can'?t|cannot|unable|not able|away from|on the|on another|busy|probably)",
    r"(?:can'?t|cannot|unable to|not able to) (?:take|answer|get|come|pick)",
)
_NOTHING_NEW: Final = Pattern(rf"(?:\w+[ ,]+){{0,4}}?(?:{_OWN}\b|{DID_NOT})")
"""What every machine says, whose it is and that nobody answers; and what was not done then."""
_GIVES: Final = Pattern(r"\d(?:[ ().-]{0,2}\d){5}")
_CALLS_BACK: Final = Pattern(
    r"\b(?:call|ring|phone|get|getting|text|write|email|reply|respond|return|hear)\w*\b.{0,30}"
    r"\b(?:back|calls?|you|messages?|from me)\b|\bback (?:to|at) you\b|\b\w+ (?:you|ya) back\b"
)
_AWAY: Final = Pattern(r"\b(?:away|out|off|back|closed|shut|return\w*|open|leave|retired)\b")
_BY_THE_WEEK: Final = Pattern(
    r"\b(?:hours|every|week(?:days|ends)|daily|office is open|open (?:from|monday|mon|between)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|through|thru|to fri\w*|have a)\b"
)
_FOR_THEM: Final = Pattern(
    r"\b(?:appl\w+|posting|positions?|deadline|accept\w*|offers?|event|sale|class|season)\b"
)


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of a greeting: its orders, the phrase of an absence, where its days stand."""

    orders: Sequence[Order]
    away: Phrase | None
    days: Sequence[int]


def left_over(said: Sequence[Phrase], understood: Understood) -> Iterator[Phrase]:
    """Give the phrases with a word that matters of which nothing was made."""
    told = {order.phrase.start for order in understood.orders}
    away = understood.away.start if understood.away else -1
    for place, phrase in enumerate(said):
        ordered = any(each.start in told for each in said[max(0, place - 2) : place + 3])
        if phrase.start in told or phrase.start == away:
            continue
        if _NOTHING_NEW.match(phrase.text) and not _ASIDE.search(phrase.text):
            continue
        day = _names_a_day(phrase, understood) and not (ordered and phrase.conditional)
        if day or _matters(phrase, ordered=ordered):
            yield phrase


def _matters(phrase: Phrase, *, ordered: bool) -> bool:
    text = phrase.text
    if (_FORBIDS.search(text) and not _CELL.search(text)) or _UNHEARD.search(text):
        return True
    if ordered or _WHOSE.match(text):
        return False
    if _INSTEAD.search(text) or _ASIDE.search(text) or (_CELL.search(text) and _CASE.search(text)):
        return True
    return bool(
        (_CELL.search(text) and not _GIVES.search(text) and not _LEAVE_YOURS.search(text))
        or _URGENT.search(text)
        or _SOMEBODY.search(text)
    )


def _names_a_day(phrase: Phrase, understood: Understood) -> bool:
    if not any(phrase.start <= day < phrase.end for day in understood.days):
        return False
    # Where it was understood how long they are away, another day mostly tells the same once more.
    away = understood.away
    told = away is not None and (phrase.sentence == away.sentence or _AWAY.search(phrase.text))
    usual = (_CALLS_BACK, _BY_THE_WEEK, _FOR_THEM)
    return not told and not any(each.search(phrase.text) for each in usual)
