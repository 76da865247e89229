"""What somebody did and was at work, as they say it: lines, roles, promotions, awards."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.words.english.casing import article, common, lower_first
from ringback.words.english.lists import words
from ringback.words.english.names import firm
from ringback.words.english.titles import held, is_worker

from .bullets import first_person
from .claim import Claim, tense_of
from .shortening import shorter

_OF_ONESELF: Final = re.compile(r"I (?:am|was) (?:fluent|bilingual|certified|licensed)\b")
_NO_ROLE: Final = re.compile(
    r"career break|sabbatical|parental|maternity|paternity|unemployed|stay[- ]at[- ]home|homemaker|"
    r"full[- ]time (?:parent|mother|father|mom|dad)|family care|gap year",
    re.IGNORECASE,
)
_NO_ARTICLE: Final = words("head chief president vice vp chair deputy")
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
_PRIZES: Final = (" award", " prize", " medal", " scholarship", " fellowship", " trophy")
_PERIOD: Final = re.compile(r"\bof the (?:year|month|quarter|week)$")
_STEPS: Final = {3: "twice, ", 4: "three times, "}


def achievement(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a line of a job: "At Brightline I led a team of 12"."""
    tense = tense_of(fact, today)
    body = first_person(fact.text, tense)
    lasting = body.startswith("I am ") and tense == "over"
    where = "" if lasting or _OF_ONESELF.match(body) else _where(fact)
    for short in shorter(body) if body else ():
        yield Claim(where, short)


def role(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a job: "I have been a charge nurse at Mercy Hill since 2019"."""
    title = held(fact.title or fact.text)
    if not title or _NO_ROLE.search(title) or _NO_ROLE.search(fact.text):
        return
    worker = is_worker(title)
    employer = firm(fact.employer)
    at = f" at {employer}" if employer else ""
    work = f"{_one(title)}{common(title)}{at}" if worker else f"in {common(title)}{at}"
    tense = tense_of(fact, today)
    if tense == "going on" and fact.since and fact.since.year <= today.year:
        yield Claim("", f"I have {'been' if worker else 'worked'} {work} since {fact.since.year}")
    elif tense == "over" and fact.until:
        when = _from_to(fact.since, fact.until)
        yield Claim("", f"I {'was' if worker else 'worked'} {work}{when}")
    else:
        yield Claim("", f"I have worked {'as ' if worker else ''}{work}")


def promotion(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a rise through several titles: "I was promoted from A to B"."""
    steps = [common(held(step)) for step in fact.text.split("→") if held(step)]
    employer = firm(fact.employer)
    where = f"At {employer}" if employer else ""
    if "→" not in fact.text:
        if body := first_person(fact.text, "over"):
            yield Claim(where, body)
        return
    if len(steps) < 2 or not (is_worker(steps[0]) and is_worker(steps[-1])):
        return
    often = _STEPS.get(len(steps), "")
    yield Claim(where, f"I was promoted {often}from {steps[0]} to {steps[-1]}")
    yield Claim(where, f"I was promoted to {steps[-1]}")


def award(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say an award: "I was named Salesperson of the Year in 2024"."""
    text = fact.text[:_LONGEST].strip(" .")
    opening = text.split(maxsplit=1)[0].lower() if text.split() else ""
    if opening in _AWARD_VERBS:
        body = first_person(text, "over")
    else:
        name, when = _name_and_date(text, fact)
        told = name and not _YEAR.search(name) and len(name.split()) <= _LONGEST_NAME
        received = _received(name) if told else ""
        body = f"{received}{when}" if received else ""
    employer = firm(fact.employer)
    where = f"At {employer}" if employer and employer.lower() not in body.lower() else ""
    for short in shorter(body) if body else ():
        yield Claim(where, short)


def _where(fact: Fact) -> str:
    employer = firm(fact.employer)
    if employer and employer.lower() in fact.text.lower():
        return ""
    if employer:
        return f"At {employer}"
    title = held(fact.title)
    return f"As {article(title)} {common(title)}" if is_worker(title) else ""


def _one(title: str) -> str:
    first = title.split(maxsplit=1)[0].lower()
    return "" if first in _NO_ARTICLE else f"{article(title)} "


def _from_to(since: Month | None, until: Month) -> str:
    if since is None:
        return f" until {until.year}"
    return (
        f" in {until.year}" if since.year == until.year else f" from {since.year} to {until.year}"
    )


def _name_and_date(text: str, fact: Fact) -> tuple[str, str]:
    """Part an award's name from its date; the fact's own date serves where the name has none."""
    if found := _DATED.search(text):
        return text[: found.start()].strip(" ,(–—-:"), f" in {found[1]}"
    if leading := _LEADING_YEAR.match(text):
        return text[leading.end() :].strip(), f" in {leading[1]}"
    return text, f" in {fact.since.year}" if fact.since else ""


def _received(name: str) -> str:
    """Say how one comes to an award of this name."""
    bare = re.split(r"\s[–—-]\s|[;|(,]", _WINNER.sub("", name))[0].strip()
    lower = bare.lower()
    if f" {lower}" in _PRIZES:
        return ""
    if lower.endswith(_PRIZES):
        return f"I received {'' if lower.startswith('the ') else 'the '}{bare}"
    if _PERIOD.search(lower) or lower.startswith("top "):
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
