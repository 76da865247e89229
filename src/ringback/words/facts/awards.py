"""What somebody was honoured with, as they say it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.casing import lower_first
from ringback.words.english.foreign import is_english
from ringback.words.english.lists import words
from ringback.words.english.names import firm, lowered

from .bullets import first_person
from .claim import Claim
from .shortening import shorter

_AWARD_VERBS: Final = words(
    "awarded received won named recognized recognised earned nominated honored honoured selected "
    "voted made ranked achieved chosen placed"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LONGEST: Final = 600
_LONGEST_NAME: Final = 9
_DATED: Final = re.compile(
    r"[\s,(–—-]*\b(?:in |for )?"
    r"((?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?(?:19|20)\d\d)\)?$"
)
_LEADING_YEAR: Final = re.compile(r"((?:19|20)\d\d)\b[\s:–—-]+")
_WINNER: Final = re.compile(r"^(?:winner|recipient)(?: of| ?[-–,:])? (?:the )?", re.IGNORECASE)
_WON: Final = re.compile(r"^(?:the )?(.{3,60}) (?:winner|champion)$", re.IGNORECASE)
_PRIZES: Final = (" award", " prize", " medal", " scholarship", " fellowship", " trophy")
_MANY: Final = re.compile(r" (?:awards|prizes|medals|scholarships|honou?rs)$", re.IGNORECASE)
_PERIOD: Final = re.compile(r"\bof the (?:year|month|quarter|week)$")
_PLACED: Final = re.compile(r"^(?:1st|2nd|3rd|first|second|third|runner)\b", re.IGNORECASE)
_HONOURS: Final = re.compile(
    r"award|prize|medal|scholar|fellow|winner|honou?r|of the|top |best |recogni|certificate|"
    r"excellence|grant|trophy|champion|finalist|club|circle|list|society|star|cup|badge|"
    r"distinction",
    re.IGNORECASE,
)


_NEXT_SENTENCE: Final = re.compile(r"(?<=[a-z\d)]{2})\.\s+[A-Z].*$", re.DOTALL)
_LISTED: Final = re.compile(
    r"(?:the )?(dean['’]s list)\b,?(?: (\d+ (?:quarters|semesters|terms|years|times)))?",
    re.IGNORECASE,
)


def award(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say an award: "I was named Salesperson of the Year in 2024"."""
    text = _NEXT_SENTENCE.sub("", fact.text[:_LONGEST]).strip(" .")
    opening = text.split(maxsplit=1)[0].lower() if text.split() else ""
    if opening in _AWARD_VERBS:
        body = first_person(text, "over")
    else:
        name, when = _name_and_date(text, fact)
        told = name and not _YEAR.search(name) and len(name.split()) <= _LONGEST_NAME
        received = _received(name) if told and is_english(name) else ""
        body = f"{received}{when}" if received else ""
    employer = firm(fact.employer)
    where = f"At {employer}" if employer and employer.lower() not in body.lower() else ""
    for short in shorter(body) if body else ():
        yield Claim(where, short)


def _name_and_date(text: str, fact: Fact) -> tuple[str, str]:
    """Part an award's name from its date; the fact's own date serves where the name has none."""
    own = ""
    while found := _DATED.search(text):
        text, own = text[: found.start()].strip(" ,(–—-:"), own or f" in {found[1]}"
    if own:
        name = text.split(",")[0] if _YEAR.search(text) else text
        return name, own
    if leading := _LEADING_YEAR.match(text):
        return text[leading.end() :].strip(), f" in {leading[1]}"
    return text, f" in {fact.since.year}" if fact.since else ""


def _received(name: str) -> str:
    """Say how one comes to an award of this name; empty where it does not sound like one."""
    parts = re.split(r"\s[–—-]\s|[;|(,:]", _WINNER.sub("", name))
    honour = next((part for part in parts if _HONOURS.search(f"{part} ")), parts[0])
    bare = lowered(honour.strip(" '\"‘’“”"))
    lower = bare.lower()
    if re.search(r"\bgcse|\b[ao][- ]level|btec\b", lower):
        return ""
    if not bare or f" {lower}" in _PRIZES or not _HONOURS.search(f"{name} "):
        return ""
    if listed := _LISTED.match(bare):
        return f"I was on the {listed[1]}{f' for {listed[2]}' if listed[2] else ''}"
    if won := _WON.match(bare):
        return f"I won the {won[1].removesuffix(' Award')}"
    if _WINNER.match(name):
        return f"I won {'' if lower.startswith(('the ', 'a ', 'an ')) else 'the '}{bare}"
    if lower.endswith(_PRIZES):
        return f"I received {'' if lower.startswith(('the ', 'a ', 'an ')) else 'the '}{bare}"
    if _MANY.search(lower):
        return f"I received {bare}"
    return _named(bare, lower)


def _named(bare: str, lower: str) -> str:
    """Say an honour that is a name, a place or a list."""
    if _PLACED.match(lower):
        return ""
    if _PERIOD.search(lower) or lower.startswith(("top ", "best ")):
        return f"I was named {bare}"
    if lower.startswith("finalist"):
        return f"I was a {lower_first(bare)}"
    if lower.endswith((" list", " roll", " society")):
        return f"I was on the {bare[4:] if lower.startswith('the ') else bare}"
    if lower.endswith((" club", " circle")):
        return f"I made {bare}"
    if lower.startswith(("honorable", "honourable")):
        return f"I received an {lower}"
    known = lower.startswith(("the ", "a ", "an ")) or " " not in bare
    return f"I received {'' if known else 'the '}{bare}"
