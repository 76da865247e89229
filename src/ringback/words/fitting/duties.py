"""Whether a want names something to do ("train staff") or a thing ("training")."""

import re
from typing import Final

from ringback.words.english.lists import words
from ringback.words.english.verbs import form

_BOTH: Final = words(
    "process project design research inventory machine market network record store order study "
    "supply support program computer customer phone work practice control report schedule plan "
    "test document file budget model group team staff stock train place post lead head cook "
    "coach guard water weather address label input score survey visit balance audit track screen "
    "review repair service tutor volunteer mail email package warehouse share pilot host"
)
"""Words that may be either, so that what follows must tell."""

_DETERMINERS: Final = words(
    "a an the our your their all any each every new up out with one two three multiple various "
    "daily weekly monthly incoming outgoing"
)
_PREPOSITIONS: Final = words("of in for to with on as at from")
_THINGS: Final = words(
    "experience skills skill knowledge principles systems tools methods practices techniques "
    "procedures duties goals trends concepts ability abilities background exposure research "
    "fundamentals qualification degree license licence"
)
_THING_END: Final = re.compile(
    r"(?:ing|ment|tion|sion|ity|ance|ence|ship|research|work|care)$", re.IGNORECASE
)
_HEAD_END: Final = re.compile(r",|\s(?:and|or|for|to|from|in|on|at|of|with|by|into|as)\s")
_AFTER_A_JOINT: Final = re.compile(r"(?:(?<=, )|(?<=\band )|(?<=\bor ))[a-z]+\b")
_NOMINAL: Final = words(
    "nursing teaching accounting bookkeeping welding wiring plumbing cooking cleaning selling "
    "programming marketing engineering training scheduling planning coaching manufacturing "
    "purchasing catering writing testing reporting editing banking nannying farming"
)


def is_duty(text: str) -> bool | None:
    """Say whether a want opens with the verb of something to do; None where that stays open."""
    parts = text.split()
    first = parts[0].lower().strip(",") if parts else ""
    found = form(first)
    # Of "read", "cut" and "set" the past is the plain form as well; "licensed" is none.
    plain = found == ("base", first) or (found == ("past", first) and not first.endswith("ed"))
    if not plain or len(parts) < 2 or parts[1].lower() == "of":
        return False
    if parts[1].lower() in {"and", "or"} and first in _BOTH:
        # "Design and implement systems" is done; "research and development" is a thing.
        other = form(parts[2]) if len(parts) > 2 else None
        return other is not None and other[0] == "base" and parts[3:4] != ["of"]
    if first not in _BOTH:
        return parts[-1].lower() not in {"experience", "skills", "knowledge"}
    if parts[1].lower() in _DETERMINERS:
        return True
    if parts[1].lower() in _PREPOSITIONS:
        return first == "work"
    last = _HEAD_END.split(text)[0].split()[-1].lower()
    if last in {"experience", "skills", "knowledge"} or _THING_END.search(last):
        return False
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return True if plural and last not in _THINGS else None


def goes_on_as_duty(text: str) -> bool:
    """Say whether what follows "and" is another thing to do, and no noun such as "changes"."""
    parts = text.lower().split()
    sure = len(parts) > 1 and parts[1] in _DETERMINERS
    return bool(is_duty(text)) and (sure or parts[0].strip(",") not in _BOTH)


def to_do(text: str) -> str:
    """Give a want that opens with "Manages …" or "Processing …" with its plain verb, if it can.

    What opens with a plain verb stays; empty where the verb cannot be made plain.
    """
    if is_duty(text):
        return text
    first, _, rest = text.partition(" ")
    found = form(first)
    if (
        found is None
        or found[0] not in {"third", "gerund"}
        or not rest
        or first.lower() in _NOMINAL
        or _names_something(rest.split()[0])
    ):
        return ""
    others = [verb[0] for verb in _AFTER_A_JOINT.finditer(rest) if _is_alike(verb, found[0])]
    if any(verb in _NOMINAL for verb in others):
        return ""
    for verb in others:
        rest = re.sub(rf"\b{verb}\b", (form(verb) or ("", verb))[1], rest, count=1)
    plain = f"{found[1]} {rest}"
    return plain if others or is_duty(plain) else ""


def _is_alike(verb: re.Match[str], kind: str) -> bool:
    """Say whether what follows "and" is another verb of that kind: "… and paying the bills"."""
    other = form(verb[0])
    goes_on = verb.string[verb.end() :].split(maxsplit=1)
    thing = not goes_on or goes_on[0].lower() in _PREPOSITIONS | {"and", "or"}
    return other is not None and other[0] == kind and not thing


def _names_something(word: str) -> bool:
    """Say whether a word goes on with a name: "coding skills", "Building Code", "learning & …"."""
    return word.lower() in _THINGS or word[0].isupper() or not word[0].isalnum()
