"""What a posting asks for, said back to those who wrote it."""

import re
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Want
from ringback.words.english.casing import article, common, is_name, lower_first
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form
from ringback.words.facts.unsaid import is_cliche

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
    r"(?:ing|tion|ment|ity|ship|ence|ance|ness|ive|al|ous|able|ful|ed|ly|ory|ary)s?$", re.IGNORECASE
)
_TWO_DONE: Final = re.compile(r"\b(?:and|or) \w+ing (?!and\b|or\b|in\b|of\b|for\b)\w")
_DETERMINERS: Final = words("a an the one two three")
_SHORTEST: Final = 2
"""Who "can travel" need not have arranged travel: one word alone is said of anything."""

_KNOWN: Final = words(
    "principles methods practices techniques procedures laws rules regulations provisions policies "
    "problems trends theories theory concepts fundamentals functions codes standards"
)
_LEANS: Final = re.compile(
    r"\b(?:them|they|it|its|this|that|these|those|such(?! as)|said|above|below|following|foregoing|"
    r"their|his|her|etc|same)\b",
    re.IGNORECASE,
)
_NO_START: Final = words(
    "in as at on of for to with by from under within including and or not no if when closely per "
    "other each all both any into"
)
_NO_END: Final = words(
    "in as at on of for to with by from under and or the a an set into than that is are be not "
    "their your other various level related"
)
_LOOKING: Final = ("You are looking for", "You need", "You want")
_ASKING: Final = ("You ask for", "Your ad asks for")
_MENTIONING: Final = ("Your ad mentions", "You mention")
_AFTER_THE_HEAD: Final = words("in of or with for")


def asking(want: Want, said_of: str, turn: int = 0) -> str:
    """Say a want back: "You ask for experience with SAP"; empty if it cannot be said well.

    Of a want that lists things only the part that `said_of`, the fact's words, answers is said.
    The words that lead differ from want to want, and with `turn` from message to message.
    """
    asked = kernel(want.text, said_of)
    if not asked or _YEARS.search(asked) or is_cliche(asked) or _cannot_be_said(asked):
        return ""
    lead = _Lead(want.must, want.span.start + turn)
    if able := _ABLE.match(asked):
        if len(asked.split()) <= _SHORTEST:
            return ""
        return lead.somebody(f"who can {lower_first(asked[able.end() :])}")
    parts = asked.split()
    if parts[0].lower().strip(",") in _ADJECTIVES:
        if len(parts) == 1 or parts[1].lower() in _PREPOSITIONS:
            return lead.somebody(f"who is {_lowered(asked)}")
        if is_worker(parts[-1]):
            return lead.one(f"{article(asked)} {_lowered(asked)}")
    owned = "their own" in asked and bool(_TO_APPLICANT.search(want.text))
    return _plainly(asked, parts, lead, owned=owned)


@dataclass(frozen=True, slots=True)
class _Lead:
    """How what is asked is led up to: by its kind, and in turn."""

    must: bool
    turn: int

    def somebody(self, who: str) -> str:
        """Lead to what somebody does or is: "who can train staff", "to train staff"."""
        return f"{self._of(_LOOKING)} somebody {who}"

    def one(self, worker: str) -> str:
        """Lead to somebody by their work: "a licensed electrician"."""
        return f"{self._of(_LOOKING)} {worker}"

    def thing(self, thing: str) -> str:
        """Lead to a thing: "experience with SAP"."""
        return f"{self._of(_ASKING if self.must else _MENTIONING)} {thing}"

    def _of(self, leads: tuple[str, ...]) -> str:
        return leads[self.turn % len(leads)]


def _cannot_be_said(asked: str) -> bool:
    """Say whether it leans on words that are not said with it, or breaks off."""
    parts = [part.strip(",").lower() for part in asked.split()]
    leans = _LEANS.search(asked) and "their own" not in asked
    return bool(leans) or parts[0] in _NO_START or parts[-1] in _NO_END


def _plainly(asked: str, parts: list[str], lead: _Lead, *, owned: bool) -> str:
    """Say back a duty ("somebody to train staff") or a thing ("experience with SAP").

    What is `owned` by the applicant is said only of somebody: "a cook with their own knives".
    """
    if duty := to_do(asked):
        return lead.somebody(f"to {lower_first(duty)}")
    first = parts[0].lower()
    if first.endswith("ly"):
        # "Thoroughly review invoices" is done; "Highly complex cases" begins nothing one can say.
        does = is_duty(" ".join(parts[1:]))
        return lead.somebody(f"to {lower_first(asked)}") if does else ""
    if is_duty(asked) is None or _is_done(parts) or _CLAUSE.search(asked):
        return ""
    if _is_somebody(parts):
        return lead.one(f"{article(asked)} {common(asked)}")
    if len(parts) == 1 and not (is_name(asked) or _NOMINAL.search(asked)):
        return ""
    if owned or _is_heading(parts):
        return ""
    one = f"{article(asked)} " if _needs_article(parts) else ""
    known = "knowledge of " if _is_known(parts) else ""
    return lead.thing(f"{known}{one}{_lowered(asked)}")


def _is_done(parts: list[str]) -> bool:
    """Say whether it opens with a verb that could not be made plain: one does not ask for that."""
    first, after = parts[0].lower().strip(","), parts[1].lower() if len(parts) > 1 else ""
    found = form(first)
    if found is None:
        # "Apportions the food": a verb that no list knows.
        third = first.endswith("s") and first not in _KNOWN
        return third and after in {"the", "a", "an", "all", "with", "on", "to"}
    if found[0] == "gerund" and (after.endswith("s,") or _TWO_DONE.search(" ".join(parts))):
        return True
    if first in _NOUNS:
        return False
    # "Welding experience" and "coding skills" are things; "maintaining controls" is done.
    return found[0] != "gerund" or after in _DETERMINERS or parts[-1].lower().endswith("s")


def _is_heading(parts: list[str]) -> bool:
    """Say whether every word has a capital and none is a name: "Developer Tools"."""
    titled = len(parts) > 1 and all(part[:1].isupper() for part in parts if part.isalpha())
    return titled and not any(is_name(part) for part in parts)


def _is_known(parts: list[str]) -> bool:
    """Say whether it is something one knows: "principles of design", "training methods"."""
    lower = [part.lower().strip(",") for part in parts]
    ends = [index for index, word in enumerate(lower) if word in _AFTER_THE_HEAD]
    head = lower[: ends[0]] if ends else lower
    return bool(head) and head[-1] in _KNOWN and "knowledge" not in lower


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
    common = word in _COMMON | _KNOWN or form(word) or _COMMON_END.search(word) or is_worker(word)
    title = all(part[:1].isupper() for part in asked.split()[:2])
    return lower_first(asked) if common and not title else asked
