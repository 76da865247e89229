"""Whose machine it is, as the greeting says."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.finders.given_names import GIVEN_NAMES
from ringback.reading.patterns import Pattern, any_of, one_of
from ringback.reading.speakers import TITLES, Named, name_at, same_person

_THING: Final = one_of(
    *("voice ?-?mail(?: ?box)?", "vm", "mail ?box", "desk", "(?:tele)?phone", "office", "line"),
    *("extension", "(?:answering )?machine", "answerphone", "answering service", "number"),
    *("cell(?: ?phone)?", "mobile(?: phone)?", "residence", "home", "household"),
)
_OF: Final = (
    r"(?:the )?(?:private |personal |direct |confidential |work |business )*"
    rf"{_THING}(?: number| line)? (?:of|for|belonging to)[.…]*"
)
_REACHED: Final = one_of(
    *("reached", "got(?:ten)?", "called", "dial+ed", "rung", "found", "connected to", "reach"),
    *("come through to", "got(?:ten)? through to", "gotten hold of"),
)

_BEHIND: Final = any_of(
    r"\byou(?:'?ve| have|'ve just)? (?:now |just |finally |successfully |also )?"
    rf"{_REACHED}(?: through to| a ?hold of)? (?:{_OF} )?",
    rf"\b{_OF} ",
    r"\b(?:this is|this's|it's|its|it is|here is|here's|my name is|name's|the name is|that's|"
    r"i am|i'm)(?: only| just| me,?)? ",
    r"\b(?:an?|some) \w+ (?:called|named) ",
    r"\b(?:reached|got|is|was) (?:an?|some) (?=[A-Z])",
    r"\b(?:guy|man|woman|lady|girl|bloke|fella|fellow|chap|person|someone|somebody)"
    r"(?: called| named| by the name of) ",
    r"\b(?:message|greeting|recording) (?:for|from|of|by) ",
)
"""The words right before whose machine it is."""
_TELLING: Final = Pattern(
    r"\b(?:machine|recording|voice ?mail|vm|greeting|message|tape|it|thing|answerphone)"
    r"(?: just| only)?(?: (?:says?|said|goes|went|that|like|tells? me|told me|was)|:){1,3}[ ,'\"]*",
    re.IGNORECASE,
)
_HERE: Final = any_of(
    r"(?:'s|s')? (?:here|speaking|talking)\b",
    rf"(?:'s|s')? (?:(?:direct|private|work) )?(?:{_THING}|recording|greeting|message)\b(?! of)",
    r"(?: is|'s) (?:not|un|away|out|off|on|currently|no longer|absent|back|in\b)",
    r" (?:isn'?t|ain'?t|can(?:no|')t|will (?:be|not)|not found)",
)
"""The words right behind whose machine it is."""
_HELLO: Final = one_of(
    *("hi", "hello", "hey", "hiya", "howdy", "g'day", "gday", "yo", "allo"),
    "good (?:day|morning|afternoon)",
    *("got", "rang", "called", "tried", "by", "and", "says?", "said"),
)
_BEGINS: Final = any_of(
    r"(?:^|(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)[.!?\n:'\"-]\s*)(?=[^\W\d_])",
    rf"\b{_HELLO}(?: there| all| everyone| folks)?[,!.]*\s+(?=[^\W\d_])",
)
_FAMILY: Final = Pattern(
    r"(?i:the [a-z][\w'-]+(?: and [a-z][\w'-]+)? (?:family|residence|household))\b"
    r"|the [A-Z][\w'-]+s(?=[.,!])"
)
_YOU_WANT: Final = Pattern(r"(?:,? (?:that )?you(?:'re| are)? (?:want|need|after|should|looking))")
_ALONE: Final = Pattern(r"(?:\s*$|\s*[.,!:;-]+(?:\s|$)|\s+(?:at|from|with|of|in|here)\b)")


def owner_of(
    text: str, *, asked_for: str = "", known: Sequence[str] = (), employer: str = ""
) -> Named | None:
    """Give whose machine a greeting says it is; None where it names nobody, or a firm alone."""
    names = [name for name in (asked_for, *known) if name]
    return next(_introduced(text, names, employer), None)


def mentioned(text: str, asked_for: str) -> Named | None:
    """Give the first name of who was rung where it simply stands in what was heard."""
    words = [word for word in asked_for.split() if word.lower().rstrip(".") not in TITLES]
    whole = re.search(rf"\b{re.escape(' '.join(words))}\b", text, re.IGNORECASE) if words else None
    first = words[0] if len(words) > 1 and not words[0].endswith(".") else ""
    if whole and first:
        return Named(" ".join(words), *whole.span())
    found = re.search(rf"\b{re.escape(first)}\b", text) if len(first) > 2 else None
    return Named(first, *found.span()) if found else None


def _introduced(text: str, names: Sequence[str], employer: str) -> Iterator[Named]:
    for cue in _BEHIND.finditer(text):
        family = _FAMILY.match(text, cue.end())
        if family:
            yield Named(family[0], *family.span())
        guess = cue[0].lower().startswith(("you", "this is", "my name"))
        said = name_at(text, cue.end(), known=names, employer=employer, guess=guess)
        wanted = said is not None and _YOU_WANT.match(text, said.end)
        if said is not None and not wanted and not _is_someone_else(text, cue):
            yield said
    cues = [(cue, True) for cue in _TELLING.finditer(text)]
    for cue, told in (*cues, *((cue, False) for cue in _BEGINS.finditer(text))):
        said = name_at(text, cue.end(), known=names, employer=employer)
        if said is not None and _stands_for_owner(text, said, names, told=told):
            yield said


def _is_someone_else(text: str, cue: re.Match[str]) -> bool:
    """Whether "it is" speaks of somebody who comes later: "if it is Tom you want"."""
    return bool(re.search(r"\b(?:if|whether|unless|think|sure) $", text[: cue.start()], re.I))


def _stands_for_owner(text: str, said: Named, names: Sequence[str], *, told: bool) -> bool:
    behind = text[said.end : said.end + 40]
    known = any(same_person(said.name, name) for name in names)
    whole = len(said.name.split()) > 1
    if not (known or whole or said.name.lower() in GIVEN_NAMES):
        # Any word has a capital where a sentence begins.
        return False
    titled = said.name.lower().split()[0].rstrip(".") in TITLES
    if _HERE.match(behind.lstrip(" .")) or _HERE.match(behind):
        # "Mrs Crane is away" can be said by anybody's machine, "Mrs Crane's voicemail" not.
        return not titled or behind.startswith("'s")
    if titled or not _ALONE.match(behind):
        return False
    begins = said.start < 3
    return (whole and (known or told or begins)) or (known and (begins or behind.startswith(".")))
