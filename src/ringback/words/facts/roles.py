"""The jobs that somebody held, as they say them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.words.english.casing import article, common
from ringback.words.english.foreign import is_english_title
from ringback.words.english.lists import words
from ringback.words.english.names import firm
from ringback.words.english.titles import held, is_worker

from .claim import Claim, tense_of

_NO_ROLE: Final = re.compile(
    r"career break|^freelance(?: work)?$|sabbatical|parental|maternity|paternity|unemployed|"
    r"stay[- ]at[- ]home|homemaker|"
    r"full[- ]time (?:parent|mother|father|mom|dad)|family care|gap year|^various\b|^n/?a$|"
    r"^(?:employee|staff member|worker|student|self[- ]employed|job|other)$|travell?ing",
    re.IGNORECASE,
)
_NO_ARTICLE: Final = words("head chief president vice vp chair deputy")
_A_FIELD: Final = re.compile(
    r"(?:ing|tion|ment|ance|ence|ship|ity|service|services|support|sales|care|work|design|"
    r"entry|analysis|research|relations|payroll|repair|safety|control|finance|hospitality|retail|"
    r"reception|admin|logistics|operations|administration|procurement|security|it|hr|pr|office|"
    r"toxicology|biology|law|medicine|media|communications|crew|production|kitchen|warehouse)$",
    re.IGNORECASE,
)
_ON: Final = re.compile(r"\b(?:staff|crew|team)$", re.IGNORECASE)
_NO_FIELD: Final = words(
    "experience placement employment contract position internship apprenticeship agreement "
    "foundation building opportunity department"
)
_STAYS: Final = re.compile(
    r"^((?:[a-z]+ )?(?:apprenticeship|internship|placement|traineeship|"
    r"work experience))\b(?! \w+$)",
    re.IGNORECASE,
)
_EXPERIENCE_AS: Final = re.compile(
    r"^(.+(?:er|or|ist|ian|ant|nurse|clerk|chef|cook)) (?:work experience)$", re.IGNORECASE
)
_CHILD: Final = re.compile(
    r"\bfor ((?:disabled |elderly |sick |ill )?(?:son|daughter|mother|father|husband|wife|partner|"
    r"parents?|child|children|grandmother|grandfather))\b",
    re.IGNORECASE,
)


def role(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a job: "I have been a charge nurse at Mercy Hill since 2019"."""
    written = fact.title or fact.text
    title = held(written)
    if not title or _NO_ROLE.search(title) or _NO_ROLE.search(fact.text):
        return
    if not is_english_title(written):
        return
    worker = is_worker(title)
    if stay := _STAYS.match(title):
        yield from _stay(stay[1], title, fact, today)
        return
    if learned := _EXPERIENCE_AS.match(title):
        one = f"work experience as {article(learned[1])} {common(learned[1])}"
        yield from _stay("work experience", one, fact, today)
        return
    work = _CHILD.sub(r"for my \1", _work(title, worker=worker))
    if not work:
        return
    employer = firm(fact.employer)
    at = f" at {employer}" if employer and employer.lower() not in work.lower() else ""
    tense = tense_of(fact, today)
    if tense == "going on" and fact.since and fact.since.year <= today.year:
        be = "been" if worker else "worked"
        yield Claim("", f"I have {be} {work}{at} since {fact.since.year}")
    elif tense == "over" and fact.until:
        when = _from_to(fact.since, fact.until)
        yield Claim("", f"I {'was' if worker else 'worked'} {work}{at}{when}")
    else:
        yield Claim("", f"I have worked {'as ' if worker else ''}{work}{at}")


def _stay(kind: str, title: str, fact: Fact, today: date) -> Iterator[Claim]:
    """Say what one learned by, which is no job: "I did an apprenticeship in carpentry"."""
    said = f"{kind} {common(title[len(kind) :])}".strip()
    said = said[:1].lower() + said[1:]
    one = said if kind.lower() == "work experience" else f"{article(said)} {said}"
    employer = firm(fact.employer)
    at = f" at {employer}" if employer else ""
    over = tense_of(fact, today) != "going on"
    when = _from_to(fact.since, fact.until) if over and fact.until else ""
    yield Claim("", f"I {'did' if over else 'am doing'} {one}{at}{when}")


def _work(title: str, *, worker: bool) -> str:
    """Give what one was ("a nurse"), or what one worked in ("in sales"); empty if neither."""
    said = common(title)
    last = said.rsplit(maxsplit=1)[-1].lower()
    if worker:
        return f"{_one(title)}{said}"
    if _ON.search(said) and " " in said:
        return f"on the {said}"
    head = re.split(r"\s(?:of|for|with|to|in|on|at)\s", said)[0].rsplit(maxsplit=1)[-1]
    return f"in {said}" if _A_FIELD.search(head) and last not in _NO_FIELD else ""


def _one(title: str) -> str:
    first = title.split(maxsplit=1)[0].lower()
    if title.lower() in {"head", "chief", "chair"}:
        return "the "
    return "" if first in _NO_ARTICLE else f"{article(title)} "


def _from_to(since: Month | None, until: Month) -> str:
    if since is None:
        return f" until {until.year}"
    return (
        f" in {until.year}" if since.year == until.year else f" from {since.year} to {until.year}"
    )
