"""What a posting asks for, said back to those who wrote it."""

import re
from typing import Final

from ringback.casebook.documents import Want
from ringback.words.english.casing import article, common, is_name, lower_first
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form

from .duties import is_duty, to_do
from .kernels import kernel

_ABLE: Final = re.compile(r"^can ")
_NOMINAL: Final = re.compile(r"(?:ing|ment|tion|ship)$")
_YEARS: Final = re.compile(r"\b(?:years?|yrs?)\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(
    r"\b(?:you|I|we|is|are|will|must|should|who|which|where|when|while|if|because|please)\b"
)
_ADJECTIVES: Final = words(
    "fluent bilingual comfortable proficient skilled experienced knowledgeable familiar organized "
    "organised reliable certified licensed able available punctual patient dependable flexible "
    "confident adept capable competent trained qualified friendly willing eligible"
)
_TO_APPLICANT: Final = re.compile(r"\byour\b", re.IGNORECASE)
_PREPOSITIONS: Final = words("in with at for to on about of")
_COUNTED: Final = words(
    "license licence degree diploma certificate card permit background record clearance "
    "certification bachelor's master's associate's bachelor master qualification"
)
_NOUNS: Final = words(
    "experience experienced sales project process design research inventory machine market network "
    "record store order study supply support program computer customer phone knowledge "
    "understanding training teaching nursing coaching cooking cleaning welding wiring accounting "
    "scheduling planning bookkeeping selling programming"
)
_COMMON: Final = (_NOUNS | _ADJECTIVES | _COUNTED) | words(
    "a an the valid current clean active skills skill food social data two three four five one "
    "general basic full high commercial payroll wide working driver's professional accurate good "
    "legible physical public all any own other office"
)
_COMMON_END: Final = re.compile(
    r"(?:ing|tion|ment|ity|ship|ence|ance|ness|ive|al|ous|able|ful|ed|ly)s?$", re.IGNORECASE
)
_DETERMINERS: Final = words("a an the one two three")
_AFTER_THE_HEAD: Final = words("in of or with for")


def asking(want: Want, said_of: str) -> str:
    """Say a want back: "You ask for experience with SAP"; empty if it cannot be said well.

    Of a want that lists things only the part that `said_of`, the fact's words, answers is said.
    """
    asked = kernel(want.text, said_of)
    if not asked or _YEARS.search(asked):
        return ""
    if able := _ABLE.match(asked):
        return f"You are looking for somebody who can {lower_first(asked[able.end() :])}"
    parts = asked.split()
    if parts[0].lower().strip(",") in _ADJECTIVES:
        if len(parts) == 1 or parts[1].lower() in _PREPOSITIONS:
            return f"You are looking for somebody who is {_lowered(asked)}"
        if is_worker(parts[-1]):
            return f"You are looking for {article(asked)} {_lowered(asked)}"
    owned = "their own" in asked and bool(_TO_APPLICANT.search(want.text))
    return _plainly(asked, parts, must=want.must, owned=owned)


def _plainly(asked: str, parts: list[str], *, must: bool, owned: bool) -> str:
    """Say back a duty ("somebody to train staff") or a thing ("experience with SAP").

    What is `owned` by the applicant is said only of somebody: "a cook with their own knives".
    """
    if duty := to_do(asked):
        return f"You are looking for somebody to {lower_first(duty)}"
    found = form(parts[0])
    verb = found is not None and parts[0].lower() not in _NOUNS and found[0] != "gerund"
    if is_duty(asked) is None or verb or _CLAUSE.search(asked):
        return ""
    if _is_somebody(parts):
        return f"You are looking for {article(asked)} {common(asked)}"
    if len(parts) == 1 and not (is_name(asked) or _NOMINAL.search(asked)):
        return ""
    if owned:
        return ""
    one = f"{article(asked)} " if _needs_article(parts) else ""
    return f"{'You ask for' if must else 'Your ad mentions'} {one}{_lowered(asked)}"


def _needs_article(parts: list[str]) -> bool:
    """Say whether the thing is one of many: "a valid driver's license", but "payroll"."""
    lower = [part.lower() for part in parts]
    ends = [index for index, word in enumerate(lower) if word in _AFTER_THE_HEAD]
    head = lower[: ends[0]] if ends else lower
    if not head or head[0] in _DETERMINERS:
        return False
    return head[-1] in _COUNTED


def _is_somebody(parts: list[str]) -> bool:
    """Say whether the words name one person by their work: "licensed electrician"."""
    gerund = any(part.lower().endswith("ing") and not is_worker(part) for part in parts[:-1])
    return not gerund and is_worker(" ".join(parts)) and parts[0].lower() != "experience"


def _lowered(asked: str) -> str:
    """Lower the first letter of a common word; "Python" and other names keep theirs."""
    word = asked.split(maxsplit=1)[0].lower().strip(",")
    common = word in _COMMON or form(word) or _COMMON_END.search(word) or is_worker(word)
    return lower_first(asked) if common else asked
