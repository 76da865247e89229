"""What somebody can and holds, as they say it: years, skills, licences, degrees."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.words.english.casing import article, common, lower_first
from ringback.words.english.lists import words
from ringback.words.english.names import firm
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form

from .claim import Claim, ended

_COUNT: Final = re.compile(
    r"\W*(?:(?:over|more than|at least)\s+|(?P<short>nearly|almost|about|around|some)\s+)?"
    r"(?P<count>\d{1,2}|[a-z]+(?:-[a-z]+)?)",
    re.IGNORECASE,
)
_NO_FIELD: Final = re.compile(r"^(?:of |in |as |experience |with )+|\bexperience$", re.IGNORECASE)
_HALF_A_FIELD: Final = words(
    "inside outside senior junior general staff lead head assistant associate regional principal"
)
"""What only says which kind, and not of what."""
_LONGEST_FIELD: Final = 6
_LONGEST: Final = 300
_LONGEST_SKILL: Final = 5
_LONGEST_PAPER: Final = 9
_ACTIVITY: Final = re.compile(
    r"(?:ing|ship|ments?|tions?|ness|ity|ance|ence|service|sales|work|care|entry|analysis|design|"
    r"support|control|repair|law|research|strategy|safety|relations|reporting)$",
    re.IGNORECASE,
)
_INDUSTRIES: Final = words(
    "manufacturing engineering accounting marketing banking advertising publishing consulting "
    "purchasing catering training recruiting staffing shipping warehousing processing printing "
    "financing building mining housing broadcasting merchandising planning"
)
"""Words in -ing that name a trade or a place of work: one has years in it."""

_GERUNDS_OF_TRADES: Final = words("driving cooking bookkeeping teaching nursing dressmaking baking")
_NOT_SAID: Final = re.compile(
    r"communicat|leadership|team ?work|team player|time management|problem[- ]solv|multi-?task|"
    r"organi[sz]|interpersonal|attention to detail|detail|motivated|punctual|reliab|flexib|adaptab|"
    r"creativ|critical thinking|work ethic|people skills|collaborat|initiative|hard ?work|positive|"
    r"^english\b",
    re.IGNORECASE,
)
_FLUENT: Final = re.compile(r"fluent|native|bilingual", re.IGNORECASE)
_LANGUAGES: Final = words(
    "spanish french german italian portuguese polish russian ukrainian arabic mandarin cantonese "
    "chinese japanese korean hindi urdu punjabi bengali tagalog vietnamese turkish greek dutch "
    "swedish norwegian danish finnish czech romanian hungarian hebrew farsi persian swahili somali "
    "haitian creole thai tamil telugu gujarati"
)
_AFTER_A_PAPER: Final = re.compile(
    r"\s*\([A-Z]{2,5}\)|[,;(–—#].*$|\b(?:no|number|exp|expires|valid|issued)\b.*$|\s-\s.*$",
    re.IGNORECASE,
)
_CLASS: Final = re.compile(r"\bclass ([a-z])\b", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[A-Z]{2,6}")
_MOST_TOGETHER: Final = 4
_ATTESTED: Final = words("certified licensed registered qualified accredited trained")
_WORKERS: Final = words("RN LPN LVN CNA CPA EMT PA NP RMA CMA LCSW PTA PMP")
_PAPERS: Final = words(
    "license licence certificate card permit credential endorsement diploma badge cdl clearance"
)
_PLAIN: Final = words(
    "driver driver's driving teaching teacher nursing forklift food real valid commercial "
    "journeyman master state electrical security professional electrician plumber plumbing "
    "certification certified licensed trained first aid registered nurse practical cosmetology "
    "handler"
)
_DEGREE: Final = re.compile(
    r"\b(?:bachelor|master|associate|doctor|diploma|degree|ged|mba|ph\.?d|b\.?s\.?n|b\.?[as]\.?c?|"
    r"m\.?[as]\.?c?|m\.?ed|a\.?a\.?s?|certificate|apprenticeship|a-levels?|gcses?)\b",
    re.IGNORECASE,
)
_SCHOOL: Final = re.compile(
    r"\b(?:university|college|school|institute|academy|polytechnic)\b", re.IGNORECASE
)


def years(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say years: "I have 7 years in inside sales", "I have worked as a nurse for 9 years"."""
    if count := years_had(fact):
        span = f"{count} {'year' if count in {'1', 'one'} else 'years'}"
        field = field_of(fact)
        worked = field.startswith("as ")
        yield Claim("", f"I have worked {field} for {span}" if worked else f"I have {span} {field}")


def years_had(fact: Fact) -> str:
    """Give the number of years of a `years` fact as written; empty if none.

    A plus and an "over" are left out, which says no more than is true; a "nearly" stays.
    """
    found = _COUNT.match(fact.numbers[0].text) if fact.numbers else None
    if found is None:
        return ""
    short = f"{found['short']} " if found["short"] else ""
    return f"{short}{found['count']}".lower()


def field_of(fact: Fact) -> str:
    """Say what the years of a `years` fact were: "in sales", "of driving", "as an electrician"."""
    field = _NO_FIELD.sub("", fact.text[:_LONGEST].strip(" .,")).strip()
    if (
        not field
        or "," in field
        or field.lower() in _HALF_A_FIELD
        or len(field.split()) > _LONGEST_FIELD
    ):
        return "of experience"
    said = common(field)
    said = said if said.istitle() and " " in said else lower_first(said)
    if is_worker(field):
        return f"as {article(said)} {said}"
    return f"{'of' if _is_trade(said.split()[-1].lower()) else 'in'} {said}"


def is_activity(name: str) -> bool:
    """Say whether a name stands for something done ("B2B sales", "nursing"), and so alone."""
    return bool(_ACTIVITY.search(name))


def _is_trade(word: str) -> bool:
    """Say whether a word is what somebody does ("driving"), not where ("manufacturing")."""
    found = form(word)
    gerund = word in _GERUNDS_OF_TRADES or (found is not None and found[0] == "gerund")
    return gerund and word not in _INDUSTRIES


def skill(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a skill: "I work with SAP"; one that everybody claims is not said."""
    name = re.split(r"[(:;|]|\s[–—-]\s", fact.text[:_LONGEST])[0].strip(" .,")
    if not name or len(name.split()) > _LONGEST_SKILL or _NOT_SAID.search(name):
        return
    language = next((word for word in name.split() if word.lower() in _LANGUAGES), "")
    if language and len(name.split()) <= 2:
        fluent = "fluent " if _FLUENT.search(fact.text) else ""
        yield Claim("", f"I speak {fluent}{language.capitalize()}")
    elif _is_tool(name):
        yield Claim("", f"I work with {name}")
    else:
        plain = all(word.istitle() or word.islower() for word in name.split())
        yield Claim("", f"one of my skills is {name.lower() if plain else lower_first(name)}")


def licence(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a licence: "I hold a Class A CDL", "I am a licensed practical nurse"."""
    name = _all_of(fact.text) or _AFTER_A_PAPER.sub("", fact.text[:_LONGEST]).strip(" .,:-")
    if not name or len(name.split()) > _LONGEST_PAPER:
        return
    first, last = name.split()[0].lower(), name.split()[-1].lower()
    if "CDL" in name.split() and (letter := _CLASS.search(name)):
        body = f"I hold a Class {letter[1].upper()} CDL"
    elif name in _WORKERS:
        body = f"I am {article(name)} {name}"
    elif is_worker(last):
        body = f"I am {article(name)} {lower_first(common(name))}"
    elif last in _PAPERS:
        body = f"I hold {article(name)} {_paper(name)}"
    elif _all_of(fact.text):
        body = f"I am certified in {name}"
    elif first in _ATTESTED:
        body = f"I am {lower_first(name)}"
    elif last in _ATTESTED:
        body = f"I am {_paper(name)}"
    else:
        body = f"I {'hold' if ' ' in name else 'am certified in'} {_paper(name)}"
    yield Claim("", body)


def education(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a degree: "I have a Bachelor of Arts in Marketing from Cascade State University"."""
    text = re.sub(r"\s*\([^()]*\)", "", fact.text[:_LONGEST]).strip(" .,")
    parts = [part.strip() for part in re.split(r",\s+|\s[–—|-]\s|;", text) if part.strip()]
    degree = next((part for part in parts if _DEGREE.search(part)), "")
    if not degree or len(degree.split()) > _LONGEST_PAPER:
        return
    degree = _with_subject(degree, parts)
    named = next((part for part in parts if _SCHOOL.search(part) and part not in degree), "")
    school = firm(fact.employer) or firm(named)
    if school and school.lower() not in degree.lower():
        the = "the " if school.startswith(("University of", "College of")) else ""
        school = lower_first(school) if school.startswith("The ") else school
        yield _degree(f"{degree} from {the}{school}", fact, today)
    yield _degree(degree, fact, today)


def _all_of(text: str) -> str:
    """Give papers named by their letters as one says them together: "BLS and ACLS"."""
    names = re.split(r",\s*|\s+and\s+|\s*[&/]\s*", text[:_LONGEST].strip(" ."))
    several = 1 < len(names) <= _MOST_TOGETHER and all(map(_LETTERS.fullmatch, names))
    return f"{', '.join(names[:-1])} and {names[-1]}" if several else ""


def _is_tool(name: str) -> bool:
    """Say whether a skill is a thing one works with (a name), not an activity or a quality."""
    telling = name if " " not in name else name[1:]
    named = any(sign.isupper() or sign in "+#." for sign in telling)
    return named and not _ACTIVITY.search(name)


def _paper(name: str) -> str:
    """Lower the words of a paper's name unless there is a name among them: "Google …"."""
    plain = all(word.lower() in _PLAIN or word.lower() in _PAPERS for word in name.split())
    return name.lower() if plain else name


def _with_subject(degree: str, parts: list[str]) -> str:
    """Join the subject that stands after a degree: "Associate of Applied Science, Business"."""
    at = parts.index(degree) + 1
    subject = parts[at] if at < len(parts) else ""
    told = subject and not _SCHOOL.search(subject) and not any(map(str.isdigit, subject))
    if told and " in " not in degree and len(subject.split()) <= 4:
        degree = f"{degree} in {subject}"
    return lower_first(degree) if degree.lower().startswith("high school") else degree


def _degree(name: str, fact: Fact, today: date) -> Claim:
    if fact.until and not ended(fact.until, today):
        return Claim("", f"I am finishing {article(name)} {name}")
    if fact.until == Month(today.year):
        # Only the year is known, so it may be behind or ahead.
        return Claim("", f"my degree is {article(name)} {name}")
    return Claim("", f"I have {article(name)} {name}")
