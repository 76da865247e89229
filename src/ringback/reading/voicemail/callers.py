"""Who left a message: by name where one is said, and for which firm."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.reading.patterns import Pattern, one_of
from ringback.reading.speakers import Named, is_unusual, name_at, same_person, sounds_like
from ringback.reading.values import Person, Telling

from .firms import firm_at, is_firm

_HELLOS: Final = one_of(
    *("uh+", "um+", "er", "erm", "ah", "oh", "yeah", "yes", "aye", "ok(?:ay)?", "right", "so"),
    *("well", "hey", "hi", "hello", "hiya", "howdy", "howya", "g'day", "gday", "yo", "allo"),
    *("good (?:morning|afternoon|evening|day)", "morning", "afternoon", "evening", "alright"),
    *("there", "again", "dear", "love", "hun", "mate", "to you", "listen", "bud", "buddy", "pal"),
    *("folks", "sir", "madam", "sorry", "it's me"),
)
_HELLO: Final = rf"(?:{_HELLOS}[\s,.!]+)*"
_INTRODUCED: Final = Pattern(
    r"\b(?:this is|"
    r"this(?= (?!is\b)[^\W\d_]{3,14} (?:from|at|with|calling|here)\b)|"
    r"this's|it's|its|it is|my name is|my name'?s|name'?s|name is|you've got|here is|"
    r"here's|i'm|im|i am|myself)(?: just| only| me)?,? (?:uh,? |um,? |er,? )*",
    re.IGNORECASE,
)

_OPENING: Final = Pattern(rf"\s*{_HELLO}", re.IGNORECASE)
_IS: Final = Pattern(rf"\s*{_HELLO}is ", re.IGNORECASE)
_ON_THE_WAY: Final = one_of(
    *("uh", "um", "er", "is", "here", "above", "down", "up", "out", "calling", "ringing"),
    *(
        "phoning",
        "speaking",
        "over",
        "again",
        "back",
        "this side",
        "and i'm",
        "i'm",
        "i am",
        "in",
        "hr",
    ),
    *(r"the \w+ \w+", "recruiting", "human resources", "talent acquisition", "the recruiter"),
    *("the hiring manager", "the manager"),
)
_FIRM: Final = Pattern(
    rf"[\s,]*(?:{_ON_THE_WAY}[\s,]+){{0,4}}"
    r"(?:from|at|with|of|in|over at|for|on behalf of(?: [\w .]{2,30}? (?:at|from|with))?)[\s,]+"
    r"(?:(?:uh|um|er)[\s,]+)*",
    re.IGNORECASE,
)
"""What stands between a caller's name and the firm."""
_BEHIND_GREETED: Final = Pattern(rf"[,.!;:-]+\s*{_HELLO}", re.IGNORECASE)
_BEHIND_NAME: Final = Pattern(rf"\s+{_HELLO}", re.IGNORECASE)
_HERE: Final = Pattern(r"[ ,]{1,2}(?:here|speaking|calling|ringing|phoning)\b", re.IGNORECASE)
_BESIDE: Final = Pattern(r"(?:[\s,]+here)?[\s,]+", re.IGNORECASE)
_FOR_FIRM: Final = Pattern(
    r"\b(?:calling|ringing|phoning|message|call|reminder|speaking|here) (?:you )?"
    r"(?:from|at|with|for|on behalf of) ",
    re.IGNORECASE,
)
_WHERE: Final = Pattern(r"\b(?:from|with|at|for) ", re.IGNORECASE)
_NAME_THEN: Final = Pattern(
    r"[^\W\d_]{3,14}(?= (?:calling|ringing|phoning|speaking|here|from)\b)", re.IGNORECASE
)
_MY_NAME: Final = Pattern(
    r"\bmy name(?:'?s| is)\b|\bthis is (?!an? |the |your |just |to |in |about |regarding )"
    r"|\b[^\W\d_]+ here (?:from|at|with)\b",
    re.IGNORECASE,
)
_DEPUTY: Final = Pattern(
    r"'s? (?:\w+ )?(?:assistant|pa|secretary|colleague|deputy|office|team|partner|boss)\b[\s,]*",
    re.IGNORECASE,
)
"""Somebody who rings for another: "Dana's assistant, Joan"."""
_CALLING: Final = Pattern(r" (?:calling|here)\b[,.]? ?")
_NEAR: Final = 60
_SLIGHTLY: Final = 0.45
_MOSTLY: Final = 0.85
_ABOUT: Final = Pattern(r"\b(?:with|and|for|see|meet|of|to|about|behalf of|ask) $", re.IGNORECASE)
_EARLY: Final = 160
"""Who rings says so at the beginning."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who rang, as they said it; `person` where it is somebody known, `ours` for our employer.

    `addressed` is whom they greet, which is the seeker.
    """

    name: str = ""
    firm: str = ""
    person: Person | None = None
    ours: bool = False
    start: int = -1
    addressed: str = ""


def caller_of(text: str, telling: Telling) -> Caller:
    """Give who left a message; nobody where no name and no firm is said."""
    named = next(_named(text, telling), None) or _known_early(text, telling)
    if named is None:
        firm = _firm_alone(text, telling)
        addressed = _addressed(text, telling)
        greeted = addressed.name if addressed else telling.seeker
        return Caller("", firm, None, is_firm(firm, telling.employer), addressed=greeted)
    firm = _firm_behind(text, named, telling) or _firm_alone(text, telling)
    ours = is_firm(firm, telling.employer)
    person = _person(named.name, telling, ours=ours, stranger=bool(firm) and not ours)
    addressed = _addressed(text, telling)
    greeted = addressed.name if addressed and addressed.start < named.start else telling.seeker
    return Caller(named.name, firm, person, ours, named.start, greeted)


def opens(text: str) -> bool:
    """Say whether a beginning is nothing but hello."""
    return re.fullmatch(rf"\s*{_HELLO}", text, re.IGNORECASE) is not None


def names_caller(text: str) -> bool:
    """Say whether somebody seems to give a name, such as behind "my name is"."""
    return bool(_MY_NAME.search(text[:_EARLY]))


def key_of(caller: Caller) -> str:
    """Give how events refer to a caller: by key where known, else by the name as it was said."""
    return caller.person.key if caller.person else caller.name


def _named(text: str, telling: Telling) -> Iterator[Named]:
    """Give the names with which a caller can have begun, the likeliest first."""
    known = [person.name for person in telling.people if person.name]
    opening = _IS.match(text) or _OPENING.match(text)
    start = _behind_firm(text, opening.end() if opening else 0, telling)
    cues = [] if _INTRODUCED.match(text, start) else [(start, False)]
    greeted = _addressed(text, telling)
    behind = _BEHIND_GREETED.match(text, greeted.end) if greeted else None
    if greeted and behind is None and _is_seeker(greeted.name, telling):
        behind = _BEHIND_NAME.match(text, greeted.end)
    if behind and not _INTRODUCED.match(text, behind.end()):
        cues.append((behind.end(), False))
    opens = {place for place, _ in cues}
    for cue in _INTRODUCED.finditer(text[:_EARLY]):
        cues.append((cue.end(), not cue[0].lower().startswith("i")))
    for place, guess in sorted(cues):
        if _is_seekers_first_name(text, place, telling):
            continue
        said = name_at(text, place, known=known, employer=telling.employer, guess=guess)
        said = said or (_alone(text, place) if guess else None)
        deputy = _DEPUTY.match(text, said.end) if said else None
        if deputy:
            said = name_at(text, deputy.end(), known=known, employer=telling.employer)
        if said is None or _is_seeker(said.name, telling):
            continue
        if deputy or guess or place not in opens or _opens(text, said, known, telling):
            yield said


def _alone(text: str, start: int) -> Named | None:
    """Give a first name that no list holds, where what follows shows that it is one."""
    word = _NAME_THEN.match(text, start)
    if word is None or not is_unusual(word[0].lower()):
        return None
    return Named(word[0].capitalize(), word.start(), word.end())


def _addressed(text: str, telling: Telling) -> Named | None:
    """Give the name right behind the hello, which may be whom the caller greets."""
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    if _is_seekers_first_name(text, start, telling):
        end = start + len(telling.seeker.split()[0])
        return Named(text[start:end].capitalize(), start, end)
    known = [telling.seeker] if telling.seeker else []
    return name_at(text, start, known=known, employer=telling.employer)


def _is_seekers_first_name(text: str, start: int, telling: Telling) -> bool:
    """Whether the seeker is greeted by first name alone, with the caller's name right behind."""
    names = telling.seeker.split()
    if len(names) < 2 or not re.match(rf"{re.escape(names[0])} [a-z]", text[start:], re.IGNORECASE):
        return False
    following = text[start + len(names[0]) + 1 :]
    return not following.lower().startswith(names[-1].lower())


def _is_seeker(name: str, telling: Telling) -> bool:
    """Whether a name is the seeker's own, and of nobody at the other end besides."""
    if not telling.seeker or not same_person(name, telling.seeker):
        return False
    return not any(same_person(name, each.name) for each in telling.people)


def _behind_firm(text: str, start: int, telling: Telling) -> int:
    """Give where a name can begin: behind the firm, where the firm comes first."""
    firm, end = firm_at(text, start, telling.employer)
    calling = _CALLING.match(text, end)
    return calling.end() if calling and is_firm(firm, telling.employer) else start


def _opens(text: str, said: Named, known: list[str], telling: Telling) -> bool:
    """Whether a name at the very beginning is the caller's, and not the one who is addressed."""
    after = _BEHIND_GREETED.match(text, said.end)
    other = name_at(text, after.end(), known=known, employer=telling.employer) if after else None
    if other and _HERE.match(text, other.end):
        return False
    if any(same_person(said.name, name) for name in known):
        return True
    behind = text[said.end : said.end + 40]
    return bool(_FIRM.match(behind) or _HERE.match(behind)) or (
        len(said.name.split()) > 1 and bool(re.match(r"[.,] ?[A-Z]", behind))
    )


def _firm_behind(text: str, named: Named, telling: Telling) -> str:
    """Give the firm that follows a name, at once or a few words on."""
    behind = _FIRM.match(text, named.end)
    if behind and not _names_person(text, behind.end(), telling):
        return firm_at(text, behind.end(), telling.employer)[0]
    beside = _BESIDE.match(text, named.end)
    firm = firm_at(text, beside.end(), telling.employer)[0] if beside else ""
    if (beside and "," in beside[0] and firm[:1].isupper()) or is_firm(firm, telling.employer):
        return firm
    for cue in _WHERE.finditer(text, named.end, named.end + _NEAR):
        if _names_person(text, cue.end(), telling):
            continue
        firm, _ = firm_at(text, cue.end(), telling.employer)
        if firm[:1].isupper() or is_firm(firm, telling.employer):
            return firm
    return ""


def _names_person(text: str, start: int, telling: Telling) -> bool:
    """Whether somebody known comes next, for whom the caller rings."""
    said = name_at(text, start, known=[each.name for each in telling.people])
    return said is not None and any(same_person(said.name, each.name) for each in telling.people)


def _firm_alone(text: str, telling: Telling) -> str:
    for cue in _FOR_FIRM.finditer(text[:_EARLY]):
        firm, _ = firm_at(text, cue.end(), telling.employer)
        if firm and not _names_person(text, cue.end(), telling):
            return firm
    opening = _OPENING.match(text)
    firm, end = firm_at(text, opening.end() if opening else 0, telling.employer)
    calling = _CALLING.match(text, end)
    return firm if calling and is_firm(firm, telling.employer) else ""


def _person(name: str, telling: Telling, *, ours: bool, stranger: bool) -> Person | None:
    """Give whom of the known people a name is; a first name alone is nobody's of another firm."""
    known = [person for person in telling.people if person.name]
    whole = len(name.split()) > 1
    fits = [person for person in known if same_person(name, person.name)]
    if ours and whole and not fits:
        fits = [person for person in known if _misheard(name, person.name)]
    return fits[0] if fits and (whole or not stranger) else None


def _misheard(name: str, other: str) -> bool:
    """Whether one half of the name was written down otherwise, by somebody of the right firm."""
    said, known = name.lower().split(), other.lower().split()
    if len(known) < 2 or said[0][0] != known[0][0] or said[-1][0] != known[-1][0]:
        return False
    if said[0] == known[0]:
        return sounds_like(said[-1], known[-1]) >= _SLIGHTLY
    return sounds_like(said[-1], known[-1]) >= _MOSTLY


def _known_early(text: str, telling: Telling) -> Named | None:
    """Give the known person whose whole name comes first, behind a date or a remark."""
    found = [
        Named(text[each.start() : each.end()], *each.span())
        for person in telling.people
        if " " in person.name
        for each in re.finditer(rf"\b{re.escape(person.name)}\b", text[:_EARLY], re.IGNORECASE)
        if not _ABOUT.search(text[: each.start()])
    ]
    return min(found, key=lambda named: named.start, default=None)
