"""Whether a greeting tells callers to use the cell, for everything or for what is urgent."""

from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.patterns import Pattern, any_of
from ringback.reading.speakers import same_person

from .orders import Order, is_urgent
from .phrases import Phrase
from .vocabulary import BEST, CELL, DID_NOT, NEVER, REACH, SOFTENERS, YOUR_CELL

_CELL: Final = Pattern(CELL)
_YOURS: Final = Pattern(YOUR_CELL)
_FORBIDDEN: Final = Pattern(
    rf"(?:\b{NEVER} {SOFTENERS}{REACH}|\b(?:not|no|without) (?:calls? |texts? )?(?:on|to|at|via))\b"
    rf".{{0,30}}?{CELL}"
)

_BUT: Final = Pattern(r"\b(?:unless|except|save (?:for|in)|only if|only when)\b")
_ONLY_IF: Final = Pattern(r"\bonly (?:call|ring|use|try|text|phone|dial)\b|\bonly if\b")
_TOLD: Final = any_of(
    rf"\b{REACH}\b.{{0,60}}?{CELL}",
    rf"{CELL}.{{0,40}}?\b{BEST}\b|\b{BEST}\b.{{0,40}}?{CELL}",
    rf"\bcalls?\b.{{0,30}}\b(?:go|directed|made|placed|come)\b.{{0,12}}{CELL}",
    rf"{CELL}.{{0,30}}\b(?:fine|okay|ok|welcome|works|reach(?:es)? me|is on|glued|the one|"
    r"the number|what to)\b",
    rf"{CELL}.{{0,60}}?\b(?:and|to|please|says?|said) (?:use|call|ring|try|text|dial|phone) "
    r"(?:it|that|this)(?: (?:one|number))?\b",
    rf"^(?:or|just|instead|go|straight|directly|rather|on|to) (?:to |on |at |the |my )*{CELL}"
    "(?! (?:is|:))",
)
_SAYS: Final = Pattern(
    r"\b(?:message|answer|voice ?mail|text|call|answerphone)s? "
    r"(?:said|says?|gives?|gave|has|had|with|tell(?:s|ing)?|told|was|is|that|mentions?|mentioned)\b"
    r"|\b(?:machine|phone|recording|greeting|robot|it|she|he|they) "
    r"(?:answer\w*|gives?|gave|got|gets|drops?|picks? up)\b"
)
"""A machine that tells something, in words that elsewhere bid callers do it."""
_LOST: Final = Pattern(
    r"\b(?:was|were) going to\b|\bused to\b|"
    r"\b(?:lost|dropped|broke|broken|dead|stolen|not working)\b"
    r"|\b(?:forward|divert)(?:ed|s|ing)\b"
)
"""A cell that is of no use, or to which calls go by themselves."""
_CONDITION: Final = Pattern(r"(?:but |and |or )?(?:if|should|unless|when) (?P<case>.+)")
_ROUTINE: Final = Pattern(
    r"(?:you|i|i'm|im|there|there's|we|anyone|it is|this|calling|the (?:line|phone)|no|my|"
    r"it's (?:after|before|outside|about))\b"
)
"""What a condition speaks of that is nothing out of the common: "if you need me"."""
_TO_REACH: Final = Pattern(
    r"(?:but |and |or )?(?:if|should|when) (?:you|anyone|people)\b.{0,24}"
    r"\b(?:reach|get|find|speak|talk|need|want)\b.{0,12}\b(?:me|her|him|us|them)\b"
)
_AT_NUMBER: Final = Pattern(
    rf"\b{REACH} (?P<whom>me|her|him|(?:m[rs]s?|miss|dr)\.? \w+|\w+(?: \w+)?)"
    r"(?: directly| personally)? (?:at|on) (?=[\d+(])"
)
_RING_NUMBER: Final = Pattern(rf"^(?:please |just |then )*{REACH} (?:us |on |at )*(?=[\d+(])")
_TEXT_TO: Final = Pattern(
    r"\btexts?\b(?:,? (?:me|only|please|a message)){0,3},?(?: to| at| on)? (?=[\d+(])"
)
_OFFICE: Final = Pattern(r"\b(?:office|desk|direct|landline|main|work|home|extension)\b")
_FORBIDDEN_AT_ALL: Final = Pattern(rf"\b{NEVER} {SOFTENERS}{REACH}\b")
_THAT: Final = Pattern(
    rf"\b{REACH}\b.{{0,20}}?\b(?:(?:this|that) (?:one|number|line)|that|it|me there|"
    r"(?:on|at) (?:it|that))\b"
)
_IS_ONE: Final = Pattern(
    r"\b(?:you(?:'?ve| have)? (?:just )?(?:reached|got(?:ten)?|called|dialled|dialed)|this is|"
    rf"it's|its)\b[^,]{{0,30}}?{CELL}$"
)
"""The machine that answers is a cell: nobody is told to use it."""
_I_WILL: Final = Pattern(
    r"\b(?:i'll|ill|i will|i can|we'll|we will) (?:\w+ )?"
    r"(?:call|ring|text|phone|try|reach|contact) you\b"
)
_PAST: Final = Pattern(
    r"\bi (?:then |just |also )?(?:called|rang|tried|used|phoned|texted|left)\b|"
    rf"{DID_NOT}"
)
_OR: Final = Pattern(r"(?:or|or else|alternatively)\b")
_LEAVE: Final = Pattern(r"\bleave\b")


def cell_orders(said: Sequence[Phrase], owners: Sequence[str] = ()) -> Iterator[Order]:
    """Give what the phrases tell about the cell; a number that is merely given tells nothing."""
    for place, phrase in enumerate(said):
        if any(each.search(phrase.text) for each in (_PAST, _I_WILL, _IS_ONE)):
            continue
        if _CELL.search(phrase.text):
            yield from _of_a_cell(said, place)
        elif _THAT.search(phrase.text) and _spoke_of_cell(said, place):
            urgent = is_urgent(said, place)
            yield Order("urgent_cell" if urgent else "use_cell", 0.85, phrase)
        elif _is_at_a_number(phrase, owners):
            # Which telephone that is, nobody says; a desk is not what they send callers to.
            urgent = is_urgent(said, place)
            yield Order("urgent_cell" if urgent else "use_cell", 0.8 if urgent else 0.7, phrase)
        elif _RING_NUMBER.search(phrase.text) and is_urgent(said, place):
            # Whose number it is, nobody says either.
            yield Order("urgent_cell", 0.75, phrase)


def _is_at_a_number(phrase: Phrase, owners: Sequence[str]) -> bool:
    """Whether callers are sent to the same person at a number that is no office's."""
    if _TEXT_TO.search(phrase.text) and not _FORBIDDEN_AT_ALL.search(phrase.text):
        return True
    told = _AT_NUMBER.search(phrase.text)
    if told is None or _OFFICE.search(phrase.text) or _FORBIDDEN_AT_ALL.search(phrase.text):
        return False
    whom = told["whom"]
    return whom in ("me", "her", "him") or any(same_person(whom, each) for each in owners if each)


def _of_a_cell(said: Sequence[Phrase], place: int) -> Iterator[Order]:
    phrase = said[place]
    urgent = is_urgent(said, place)
    if _FORBIDDEN.search(phrase.text):
        if _BUT.search(_around(said, place)):
            yield Order("urgent_cell", 0.9 if urgent else 0.85, phrase)
        return
    if _LOST.search(phrase.text) or (place + 1 < len(said) and _LOST.search(said[place + 1].text)):
        return
    if not urgent and _in_an_odd_case(said, place):
        yield Order("urgent_cell", 0.75, phrase)
    elif urgent or _ONLY_IF.search(phrase.text):
        yield Order("urgent_cell", 0.92, phrase)
    elif _TOLD.search(_SAYS.sub(" ", phrase.text)):
        yield Order("use_cell", 0.7 if _is_a_choice(said, place) else 0.92, phrase)
    elif any(_TO_REACH.match(each.text) for each in _sentence(said, place)):
        yield Order("use_cell", 0.75, phrase)


def _is_a_choice(said: Sequence[Phrase], place: int) -> bool:
    """Whether callers may as well leave a message: "leave a message or text my cell"."""
    before = said[place - 1] if place else None
    return (
        before is not None
        and before.sentence == said[place].sentence
        and bool(_OR.match(said[place].text) and _LEAVE.search(before.text))
    )


def _in_an_odd_case(said: Sequence[Phrase], place: int) -> bool:
    """Whether it holds in a case that is out of the common: "should the roof fall in"."""
    near = _sentence(said, place)
    cases = [case["case"] for each in near if (case := _CONDITION.match(each.text))]
    return bool(cases) and not any(_ROUTINE.match(case) for case in cases)


def _sentence(said: Sequence[Phrase], place: int) -> list[Phrase]:
    """Give a phrase with those beside it in its sentence."""
    near = said[max(0, place - 1) : place + 2]
    return [each for each in near if each.sentence == said[place].sentence]


def _around(said: Sequence[Phrase], place: int) -> str:
    return " ".join(each.text for each in said[max(0, place - 1) : place + 2])


def _spoke_of_cell(said: Sequence[Phrase], place: int) -> bool:
    """Whether "that number" is the cell of the phrases just before."""
    before = said[max(0, place - 2) : place]
    return any(_CELL.search(p.text) and not _YOURS.search(p.text) for p in before)
