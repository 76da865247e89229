"""What somebody knows or can do, as they say it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.casing import article, common, is_name, lower_first
from ringback.words.english.foreign import is_english
from ringback.words.english.lists import words
from ringback.words.english.spellings import is_known_tool, is_only_a_tool, tool_named
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form

from .claim import Claim
from .inflection import is_noun_after_all
from .qualifications import ACTIVITY, is_activity

_LONGEST: Final = 300
_LONGEST_SKILL: Final = 5
_NOT_SAID: Final = re.compile(
    r"communicat|leadership|team ?work|team player|time management|problem[- ]solv|multi-?task|"
    r"organi[sz]|interpersonal|attention to detail|detail|motivated|punctual|reliab|flexib|adaptab|"
    r"creativ|critical thinking|work ethic|people skills|collaborat|initiative|hard ?work|positive|"
    r"^english\b|confiden|enthusias|honest|\bpatien(?:t|ce)$|polite|friendl|loyal|approachab|"
    r"energetic|passion|numera|literate|hardworking|smart|calm|trustworth|proactive|efficien|"
    r"pressure|\babilit|understanding|"
    r"^(?:good|great|excellent|strong|outstanding|exceptional|advanced) (?!excel\b)",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"^\w+(?:al|ic|ive|ous|ary|ful)$", re.IGNORECASE)
"""A lone word that only says which kind: "forensic"."""

_BEGUN_BEFORE: Final = re.compile(r"(?:in|on|at|with|of|to|for|and|or|by) ", re.IGNORECASE)
_ODD: Final = re.compile(
    r"[@?=<>{}\[\]*\"]|\d ?\+?(?:yrs?|years?|months?)\b|^(?:(?:other|programming|web|computer|"
    r"software|technical|it) )?"
    r"(?:technologies|languages|tools|frameworks|software|packages)$|^(?:skills?|other|misc\w*|"
    r"etc|various|yes|no|none)$",
    re.I,
)
_TYPED: Final = re.compile(
    r"^(?:touch[- ])?typ(?:ing|e|ist)\b[^\d,;]{0,20}?(\d{2,3})\s?\+?\s?(?:wpm|words)\b",
    re.IGNORECASE,
)
_FLUENT: Final = re.compile(r"fluent|native|bilingual", re.IGNORECASE)
_LITTLE: Final = re.compile(
    r"\b(?:basic|beginner|elementary|conversational|intermediate|some)\b", re.IGNORECASE
)
"""What says that somebody knows a thing less than whole."""

_LANGUAGES: Final = words(
    "spanish french german italian portuguese polish russian ukrainian arabic mandarin cantonese "
    "chinese japanese korean hindi urdu punjabi bengali tagalog vietnamese turkish greek dutch "
    "swedish norwegian danish finnish czech romanian hungarian hebrew farsi persian swahili "
    "somali haitian creole thai tamil telugu gujarati"
)


def skill(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a skill: "I know SAP"; one that everybody claims is not said.

    Whoever lists a thing knows it, which is not to say that they have worked with it.
    """
    name = re.split(r"[(:;|]|\s[–—-]\s", fact.text[:_LONGEST])[0].strip(" .,&-/")
    if (
        (len(name) < 2 and name not in {"C", "R"})
        or _NOT_SAID.search(name)
        or not is_english(name)
        or _ODD.search(name)
        or _BEGUN_BEFORE.match(name)
    ):
        return
    if is_worker(name) or (_HALF.search(name) and not is_name(name.capitalize())):
        return
    if name.lower().endswith(" experience") and len(name.split()) <= 2 * _LONGEST_SKILL:
        yield Claim("", f"I have {lower_first(name)}")
        return
    if len(name.split()) > _LONGEST_SKILL or "," in name:
        return
    if said := _known(name, fact.text[:_LONGEST]):
        yield Claim("", said)


def _known(name: str, text: str) -> str:
    """Say a thing known: a language as well as it is spoken, a tool by its name."""
    if typed := _TYPED.match(text.strip()):
        return f"I type {typed[1]} words a minute"
    language = next((word for word in name.split() if word.lower() in _LANGUAGES), "")
    little = _LITTLE.search(text)
    if language and len(name.split()) <= 2:
        how = "fluent " if _FLUENT.search(text) else f"{little[0].lower()} " if little else ""
        return f"I speak {how}{language.capitalize()}"
    if little and little[0].lower() != "intermediate":
        bare = " ".join(_LITTLE.sub("", name).split())
        return f"I know the basics of {tool_named(bare)}" if bare and _is_tool(bare) else ""
    return f"I know {tool_named(name)}" if _is_tool(name) else _of_skill(name)


def _of_skill(name: str) -> str:
    """Say what one can do ("I can certify deaths"), or is skilled in; empty where it is neither."""
    said = common(name.lower() if _is_shouted(name) else name)
    opening = said.split(maxsplit=1)[0]
    found = form(opening)
    doing = found is not None and found[0] == "base" and " " in said and not is_activity(said)
    if doing and not is_noun_after_all(opening, said):
        return f"I can {said}"
    if said in _DRIVING:
        return "I can drive"
    if said in _DRIVEN:
        return f"I can drive {article(said)} {said.removesuffix('s')}"
    if said.split()[-1] in _KNOWLEDGE:
        return f"I know {said}"
    if _SCIENCE.search(said):
        return f"I know {said}"
    several = said.endswith("s") and not said.endswith(("ss", "us", "is", "ics", "sales"))
    few = 1 < len(said.split()) <= _MOST_IN_A_THING and said.isascii() and "&" not in said
    things = several and few and not name.isupper() and said.split()[-1] not in _NO_TOOLS
    if not is_activity(said) and not things:
        return ""
    return f"{'my skills include' if several else 'one of my skills is'} {said}"


_SCIENCE: Final = re.compile(r"(?:graphy|metry|scopy|phoresis|nomics|therapy|chemistry)$")
_MOST_IN_A_THING: Final = 3
_DRIVING: Final = words("driving drive driver")
_DRIVEN: Final = words("forklift forklifts tractor tractors minibus")
_KNOWLEDGE: Final = words(
    "payroll ledger bookkeeping spreadsheets accounts databases machinery therapy technology "
    "technolgy hygiene first-aid aid cookery cuisine pastry art arts carpentry joinery masonry "
    "electronics hydraulics mechanics statistics mathematics maths algorithms automation networks "
    "logistics procurement reception photography videography illustration typing phlebotomy "
    "venipuncture triage wellbeing pedagogy phonics curriculum till tills epos learning thinking "
    "modelling modeling methodologies methodology animation graphics copywriting blogging media "
    "marketing compliance budgets forecasting audits"
)
"""What is no work by its ending, and yet is known or skilled in."""


def _is_shouted(name: str) -> bool:
    """Say whether capitals mean nothing: "SUPPLY CHAIN", but not "SQL"."""
    if not name.isupper():
        return False
    plain = is_activity(name.lower()) or name.lower() in _KNOWLEDGE
    longest = max(map(len, name.split()))
    return plain or longest > 5 or (" " in name and longest > 4)


def _is_tool(name: str) -> bool:
    """Say whether a skill is a thing one works with (a name), not an activity or a quality."""
    parts = re.split(r"[\s/]+", name)
    if ACTIVITY.search(name) and not is_only_a_tool(parts[-1]):
        return False
    if any(is_known_tool(part) for part in parts):
        return True
    if _is_shouted(name) or name.lower() in _NO_TOOLS | _DRIVEN or name.lower() in _KNOWLEDGE:
        return False
    inner = any(
        word[:1].isupper() and word[1:] != word[1:].lower() and not word.isupper() for word in parts
    )
    odd = any(sign.isdigit() or sign in "+#." for sign in name)
    alone = len(parts) == 1 and name[0].isupper()
    letters = any(part.isupper() and len(part) > 1 for part in parts)
    return inner or (odd and any(map(str.isupper, name))) or alone or letters


_NO_TOOLS: Final = words(
    "api apis osha iso it nt pc ui ux qa hr pr r&d hse gdpr kpi kpis sla slas b2b b2c roi fmcg "
    "ppe tv dvd cv pe ict eyfs sen ks1 ks2 nhs cape roa poc icu er or ot ms bi ai us uk eu "
    "laboratory lab retail hospitality warehouse office kitchen bar restaurant hotel school music "
    "sports sport fitness games gaming travel reading books film films swimming football cricket "
    "health education business finance medicine law science chemistry biology physics economics "
    "history geography healthcare construction manufacturing engineering commerce technology "
    "leader manager computers computer internet email emails telephone phone phones fashion "
    "beauty cash money stock products product process processes quality data documentation "
    "documents reports report projects project clients client customers customer staff team teams "
    "people targets target events event budget meetings general basic advanced intermediate "
    "expert skills experience knowledge training ability abilities other others forensic dental "
    "medical clinical social digital creative technical legal financial commercial industrial "
    "electrical mechanical driver driving fun family food drinks drink coffee wine beer tea bread "
    "cakes vehicles cars"
)
"""What no one "knows": fields, things and letters that are no tool."""
