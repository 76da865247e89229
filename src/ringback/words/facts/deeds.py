"""What somebody did at work, as they say it: the lines of a job, and promotions."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.casing import article, common
from ringback.words.english.names import firm
from ringback.words.english.titles import held, is_worker

from .bullets import first_person
from .claim import Claim, tense_of
from .shortening import shorter

_OF_ONESELF: Final = re.compile(
    r"I (?:am|was) (?:fluent|bilingual|certified|licensed|skilled|proficient|familiar|qualified|"
    r"knowledgeable|experienced|competent|comfortable|trained)\b|I have [\w+ -]*(?:experience|"
    r"knowledge|skills?|years|yrs)\b"
)
_PLACED: Final = re.compile(r"^(?:at|in|as|during|while) ", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(r"I (?:currently )?work(?:ed)? (?:for|at) [A-Z]")
_STEPS: Final = {3: "twice, ", 4: "three times, "}


def achievement(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a line of a job: "At Brightline I led a team of 12"."""
    tense = tense_of(fact, today)
    if fact.title and _only_names(fact.text, fact.title):
        return
    body = first_person(fact.text, tense, _names(fact.employer))
    lasting = body.startswith("I am ") and tense == "over"
    where = "" if lasting or _OF_ONESELF.match(body) else _where(fact, body)
    for short in shorter(body) if body else ():
        yield Claim(where, short)


def promotion(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a rise through several titles: "I was promoted from A to B"."""
    titles = [held(step) for step in fact.text.split("→")]
    steps = [common(title) for title in titles if title and is_worker(title)]
    employer = firm(fact.employer)
    where = f"At {employer}" if employer else ""
    if "→" not in fact.text:
        if body := first_person(fact.text, "over"):
            yield Claim(where, body)
        return
    if len(steps) < 2 or not (titles[-1] and is_worker(titles[-1])):
        return
    often = _STEPS.get(len(steps), "")
    yield Claim(where, f"I was promoted {often}from {steps[0]} to {steps[-1]}")
    yield Claim(where, f"I was promoted to {steps[-1]}")


def _names(employer: str) -> frozenset[str]:
    """Give the words of a firm's name, which keep their capitals in its lines."""
    return frozenset(word.strip(".,()").lower() for word in employer.split() if len(word) > 3)


def _only_names(text: str, title: str) -> bool:
    """Say whether a line says no more than the title of its job."""
    said, known = (frozenset(re.findall(r"[a-z]{3,}", each.lower())) for each in (text, title))
    return said - {"full", "part", "time", "and", "the", "position", "role"} <= known


def _where(fact: Fact, body: str) -> str:
    """Give where it was, unless the words say so themselves."""
    employer = firm(fact.employer)
    if _ELSEWHERE.match(body) or (employer and employer.lower() in body.lower()):
        return ""
    if employer and not _PLACED.match(body):
        return f"At {employer}"
    title = held(fact.title)
    return f"As {article(title)} {common(title)}" if not employer and is_worker(title) else ""
