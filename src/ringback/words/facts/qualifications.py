"""How long somebody has done a thing, as they say it."""

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

_COUNT: Final = re.compile(
    r"\W*(?:(?:over|more than|at least)\s+|(?P<short>nearly|almost|about|around|some)\s+)?"
    r"(?P<count>\d{1,2}|[a-z]+(?:-[a-z]+)?)",
    re.IGNORECASE,
)
_NO_FIELD: Final = re.compile(
    r"^(?:(?:of|in|as|with|experience|years?['’]?|yrs|an?) )+|\bexperience$", re.IGNORECASE
)
_HALF_A_FIELD: Final = words(
    "inside outside senior junior general staff lead head assistant associate regional principal"
)
"""What only says which kind, and not of what."""
_LONGEST_FIELD: Final = 6
_LONGEST: Final = 300
_SHORTESTACTIVITY: Final = 7
ACTIVITY: Final = re.compile(
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

_GERUNDS_OF_TRADES: Final = words(
    "driving cooking bookkeeping teaching nursing dressmaking baking bartending waitressing "
    "programming coding gardening hairdressing childminding housekeeping customer-facing plumbing "
    "tailoring proofreading copywriting woodworking metalworking welding"
)
_LEARNING: Final = re.compile(r"\b(?:internship|apprenticeship|placement|degree|student)\b", re.I)
"""What is learned by, which is not to have worked in it."""

_TOOLS: Final = words(
    "java python javascript sql html css php excel sap salesforce linux c++ c# react angular ruby "
    "autocad photoshop quickbooks sage xero word powerpoint outlook aws azure docker kubernetes "
    "git"
)
_SIDE: Final = re.compile(r"\s*[:@|;(]|\s[–—-]\s")
_MANY: Final = re.compile(
    r"^(?:multiple|different|many|several|other|full[- ]time|part[- ]time)\b|\bcontract$|"
    r"^various(?! \w+ \w+s$)",
    re.IGNORECASE,
)


def years(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say years: "I have 7 years in inside sales", "I have worked as a nurse for 9 years"."""
    count, field = years_had(fact), field_of(fact)
    if count and field and not _LEARNING.search(fact.text):
        span = f"{count} {'year' if count in {'1', 'one'} else 'years'}"
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
    """Say what the years of a `years` fact were: "in sales", "of driving", "as an electrician".

    Empty where the field is a list of words that nobody would say.
    """
    whole = _NO_FIELD.sub("", fact.text[:_LONGEST].rstrip(" .,").lstrip(" ,")).strip()
    field = _SIDE.split(whole)[0].rstrip(" .,").lstrip(" ,")
    if not is_english(whole):
        return ""
    if (
        not field
        or "," in field
        or field.lower() in _HALF_A_FIELD
        or _MANY.search(field)
        or _is_two_things(field)
        or len(field.split()) > _LONGEST_FIELD
    ):
        return "of experience"
    return _worked(field)


def _is_two_things(field: str) -> bool:
    """Say whether a field joins who one was with what one did: "developer & sound design"."""
    parts = re.split(r" & | and |/", field)
    return len(parts) > 1 and is_worker(parts[0]) and not is_worker(field)


def _worked(field: str) -> str:
    said = common(field)
    said = said if said.istitle() and " " in said else lower_first(said)
    if is_worker(field):
        said = said.replace("/", " and ")
        return f"as {article(said)} {said}"
    first, last = said.split(maxsplit=1)[0], said.split()[-1].lower()
    found = form(first)
    if found and found[0] == "gerund" and " " in said and not _is_compound(said):
        return f"of experience {said}"
    if is_only_a_tool(said) or said.lower() in _TOOLS or (" " not in said and is_name(said)):
        return f"of experience with {tool_named(said)}"
    if _is_trade(last) and "," not in said:
        return f"of {_with_tools(said)} experience"
    said = said.removeprefix("the ")
    the = (
        "the "
        if said.endswith((" industry", " sector", " field", " trade", " business", "trade"))
        else ""
    )
    the = (
        f"{article(said)} "
        if said.endswith((" environment", " setting", " role", "warehouse"))
        else the
    )
    return f"in {the}{_with_tools(said)}"


def _with_tools(field: str) -> str:
    """Spell the tools in a field: "unity training" is "Unity training"."""
    first, _, rest = field.partition(" ")
    return f"{tool_named(first)} {rest}" if rest and is_known_tool(first) else field


def _is_compound(field: str) -> bool:
    """Say whether a field that opens with "-ing" is a thing: "training management"."""
    words_ = field.split()
    return len(words_) == 2 and is_activity(words_[-1]) and not words_[-1].endswith("ing")


def is_activity(name: str) -> bool:
    """Say whether a name stands for something done ("B2B sales", "nursing"), and so alone."""
    if " " not in name and name.endswith("ing"):
        return (form(name) or ("",))[0] == "gerund" or len(name) > _SHORTESTACTIVITY
    return bool(ACTIVITY.search(name))


def _is_trade(word: str) -> bool:
    """Say whether a word is what somebody does ("driving"), not where ("manufacturing")."""
    found = form(word)
    gerund = word in _GERUNDS_OF_TRADES or (found is not None and found[0] == "gerund")
    return gerund and word not in _INDUSTRIES
