"""Whether a greeting turns callers to somebody else."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.patterns import Pattern, any_of, one_of
from ringback.reading.speakers import is_unusual, name_at, same_person

from .orders import Order
from .phrases import Phrase
from .vocabulary import CELL, HELPS, HELPS_OUT, NEVER, ROLE, SOFTENERS, TURN

_TURN: Final = Pattern(rf"\b{TURN}\s+(?:,|either |with |to )*")
_DENIED: Final = Pattern(rf"\b{NEVER} {SOFTENERS}$")
_NOUN: Final = Pattern(r"\b(?:my|her|his|their|our|the|an?|your|this|no) (?:\w+ )?$")
_NOUNS: Final = Pattern(r"(?:phone|telephone|call|ring|text|message|e-?mail|page|cover|try|see)\b")
"""Deeds that are nouns behind "her" or "the": "her phone says"."""
_QUERIES: Final = Pattern(
    r"(?:phone|telephone|text|message|e-?mail) (?:(?:en|in)quir|quer|lines?\b)"
)
_THANKED: Final = Pattern(r"\b(?:thanks?|thank you|thanking you|appreciate you) (?:so much )?for $")
"""A call that was made already: "thanks for calling the office"."""
_ROLE: Final = Pattern(rf"(?:{ROLE})(?!@)")
_PLACE_TO_RING: Final = Pattern(
    r"(?:call|contact|ring|phone|dial|telephone|speak (?:to|with)|talk (?:to|with)|ask for|"
    r"apply to|(?:in|get in) touch with)\b"
)

_ASK_AT: Final = Pattern(r"ask(?: \w+)? (?:at|in) (?:the )?\w{3}")
_SOME_PLACE: Final = Pattern(r"(?:(?:the|our|your local) )?([a-z]{3,})\b(?! me)")
_LAST: Final = Pattern(r"[a-z]{3,}(?:$| (?:in|at|on|from|instead|or|and|if|for|\d))")
_SOON: Final = Pattern(r"\s*(?:back\b|again\b|hours\b|during\b|between\b|is (?:open|closed))")
_REACHED: Final = one_of(
    "(?:can|may|should|could) (?:also )?be (?:reached|contacted|found|called)",
    "is (?:available|reachable|contactable) (?:on|at)",
    r"is (?:on|at) (?=[\d+(])",
)
_ROLE_HELPS: Final = Pattern(
    rf"\b(?:{ROLE})(?:,? \w+){{0,4}}?,? (?:{HELPS}|{HELPS_OUT}|{_REACHED})\b"
)
_HELPS: Final = any_of(
    r"'s (?:on|at) (?=[\d+(])",
    rf"(?:'s)?,?(?: [^\W\d_]+,?){{0,5}}? ?(?:{HELPS}|{HELPS_OUT}|{_REACHED})\b",
)
_KEY: Final = Pattern(
    r"\b(?:press|dial|hit|push|punch|touch|key in|key|pressing|dialling|dialing)(?: on)?(?: the)? "
    r"(?:(?:extension|ext\.?) (?:number )?\d{1,5}|"
    r"0|zero|oh|o|#|\*|pound|star|hash|\d{1,2}|one|two|three|nine)\b"
)
_FOR: Final = Pattern(r",? (?:for|to (?:reach|get|speak (?:to|with)|talk to)|and ask for) ")
_SOMEBODY: Final = Pattern(
    r"\b(?:assist\w*|help|operator|reception\w*|someone|somebody|representative|colleague|team|"
    r"a (?:live )?person|transferred|attendant|switchboard|front desk|immediate|urgent|human|"
    r"staff|office|agent|speak)\b"
)
_CHOICE: Final = Pattern(
    r"\b(?:\d|one|two|three|four|five) for\b|\bfor .{1,40}?,? (?:press|dial) \d"
)
_MENU: Final = Pattern(
    r"\b(?:extension of|party's extension|the extension|menu|options|directory)\b"
)
_YOU_WANT: Final = Pattern(r",? (?:that )?you(?:'re| are)? (?:want|need|after|should|looking)\b")
_NEAR: Final = 80
_GIVE: Final = Pattern(r"\b(?:give|gives|gave|giving|drop|shoot|send)\s+")
_GIVEN: Final = Pattern(
    r"(?:'s)?\s+(?:a|an|your)\s+(?:\w+ )?"
    r"(?:call|ring|buzz|shout|bell|line|email|message|try|text|tinkle)"
    r"|'s (?:number|extension|details|e-?mail)\b"
)


def colleague_orders(
    text: str, said: Sequence[Phrase], owners: Sequence[str], employer: str
) -> Iterator[Order]:
    """Give the phrases that turn callers to a colleague, an assistant, a switchboard, an office."""
    for place, phrase in enumerate(said):
        if _turns(text, phrase, owners, employer):
            yield Order("colleague", 0.92, phrase)
        elif (
            _stands_in(text, phrase, owners, employer)
            or _keyed(said, place)
            or _keyed_to(text, said, phrase, owners, employer)
        ):
            yield Order("colleague", 0.9, phrase)


def _turns(text: str, phrase: Phrase, owners: Sequence[str], employer: str) -> bool:
    """Whether callers are told to turn to a role, a name, or some place of the firm."""
    for turn in _TURN.finditer(phrase.text):
        if not _is_told(phrase.text, turn):
            continue
        if _ASK_AT.match(phrase.text, turn.start()):
            return True
        role = _ROLE.match(phrase.text, turn.end())
        if role:
            if not _SOON.match(phrase.text, role.end()) and not _own(phrase.text, role):
                return True
        elif _is_other(text, phrase.start + turn.end(), owners, employer) or (
            _goes_somewhere(phrase.text, turn) and _is_some_place(phrase.text, turn.end())
        ):
            return True
    return any(_given(text, phrase, give, owners, employer) for give in _GIVE.finditer(phrase.text))


def _is_told(text: str, deed: re.Match[str]) -> bool:
    """Whether a deed is one that callers are to do: not denied, and no noun."""
    before = text[max(0, deed.start() - _NEAR) : deed.start()]
    noun = (_NOUNS.match(deed[0]) and _NOUN.search(before)) or _QUERIES.match(text, deed.start())
    return not noun and not _THANKED.search(before) and not _DENIED.search(before)


def _given(
    text: str, phrase: Phrase, give: re.Match[str], owners: Sequence[str], employer: str
) -> bool:
    """Whether somebody else is to be given a call."""
    if not _is_told(phrase.text, give):
        return False
    other = name_at(text, phrase.start + give.end(), employer=employer)
    if other is not None:
        return bool(_GIVEN.match(text, other.end)) and not _one_of(other.name, owners)
    role = _ROLE.match(phrase.text, give.end())
    return role is not None and bool(_GIVEN.match(phrase.text, role.end()))


def _goes_somewhere(text: str, turn: re.Match[str]) -> bool:
    """Whether what comes next can be a place to ring, or a name in small letters at the end."""
    if _PLACE_TO_RING.match(text, turn.start()):
        return True
    return turn[0].strip() in ("try", "email", "see") and bool(_LAST.match(text, turn.end()))


def _is_some_place(text: str, start: int) -> bool:
    """Whether a place of the firm comes next: "call dispatch", "ring the depot"."""
    place = _SOME_PLACE.match(text, start)
    return place is not None and is_unusual(place[1]) and not place[1].endswith("ing")


def _own(text: str, role: re.Match[str]) -> bool:
    """Whether what looked like somebody else is a telephone of the same person's."""
    return bool(re.match(rf"(?: |'s )*(?:{CELL}|and leave)", text[role.end() :]))


def _is_other(text: str, start: int, owners: Sequence[str], employer: str) -> bool:
    other = name_at(text, start, employer=employer)
    return other is not None and not _one_of(other.name, owners)


def _one_of(name: str, owners: Sequence[str]) -> bool:
    return any(same_person(name, owner) for owner in owners if owner)


def _stands_in(text: str, phrase: Phrase, owners: Sequence[str], employer: str) -> bool:
    """Whether somebody else "is covering", "will help" or "can deal with it"."""
    if re.search(r"\b(?:i|we) (?:can|will|would)\b", phrase.text) and "my " not in phrase.text:
        return False
    if _ROLE_HELPS.search(phrase.text):
        return True
    for word in re.finditer(r"[^\W\d_]+", phrase.text):
        other = name_at(text, phrase.start + word.start(), employer=employer)
        stands = other and (_HELPS.match(text, other.end) or _YOU_WANT.match(text, other.end))
        if other and stands and not _one_of(other.name, owners):
            return True
    return False


def _keyed(said: Sequence[Phrase], place: int) -> bool:
    """Whether a key leads to somebody, which one of many in a menu does not."""
    phrase = said[place]
    if not _KEY.search(phrase.text) or _is_menu(said):
        return False
    around = said[max(0, place - 1) : place + 2]
    return any(_SOMEBODY.search(each.text) for each in around)


def _keyed_to(
    text: str, said: Sequence[Phrase], phrase: Phrase, owners: Sequence[str], employer: str
) -> bool:
    """Whether a key leads to somebody by name: "dial zero for Dennis"."""
    key = _KEY.search(phrase.text)
    whom = _FOR.match(phrase.text, key.end()) if key and not _is_menu(said) else None
    return whom is not None and _is_other(text, phrase.start + whom.end(), owners, employer)


def _is_menu(said: Sequence[Phrase]) -> bool:
    for several in (_KEY, _CHOICE):
        if sum(len(several.findall(each.text)) for each in said) > 1:
            return True
    return any(_MENU.search(each.text) for each in said)
