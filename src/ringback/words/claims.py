"""A fact of a résumé as somebody says it of themselves on the telephone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.casebook.terms import FactKind

from .bullets import Tense, first_person
from .casing import article, common, lower_first, upper_first
from .names import firm
from .shortening import shorter
from .titles import held, is_worker

LONGEST: Final = 32
"""More words than this nobody takes in by ear."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in the first person: where it was ("At Brightline"), and what ("I led a team")."""

    where: str
    body: str

    @property
    def clause(self) -> str:
        """The claim as a clause that begins in lower case where it may."""
        return lower_first(f"{self.where} {self.body}".strip())

    @property
    def sentence(self) -> str:
        """The claim as a sentence of its own."""
        return upper_first(f"{self.where} {self.body}".strip()) + "."


def claims(fact: Fact, today: date) -> tuple[Claim, ...]:
    """Give the ways to say a fact, the fullest first; none if nobody would say it so.

    A shorter way leaves out a clause and never changes a figure's meaning.
    """
    said = _SAYERS[fact.kind](fact, today)
    return tuple(claim for claim in said if len(claim.clause.split()) <= LONGEST)


def tense_of(fact: Fact, today: date) -> Tense:
    """Say whether the job that a fact belongs to is over, goes on, or bears no dates."""
    if fact.until is not None:
        return "over" if _ended(fact.until, today) else "going on"
    return "going on" if fact.since is not None else "undated"


def _ended(until: Month, today: date) -> bool:
    return (until.year, until.month) <= (today.year, today.month)


def _where(fact: Fact) -> str:
    employer = firm(fact.employer)
    if employer and employer.lower() in fact.text.lower():
        return ""
    if employer:
        return f"At {employer}"
    title = held(fact.title)
    return f"As {article(title)} {common(title)}" if is_worker(title) else ""


def _achievement(fact: Fact, today: date) -> Iterator[Claim]:
    body = first_person(fact.text, tense_of(fact, today))
    lasting = body.startswith("I am ") and tense_of(fact, today) == "over"
    where = "" if lasting or _LABELLED.match(body) else _where(fact)
    for short in shorter(body) if body else ():
        yield Claim(where, short)


_LABELLED: Final = re.compile(r"I (?:am|was) (?:fluent|bilingual|certified|licensed)\b")


def _role(fact: Fact, today: date) -> Iterator[Claim]:
    title = held(fact.title or fact.text)
    employer = firm(fact.employer)
    if not title or _NO_ROLE.search(title):
        return
    worker = is_worker(title)
    work = f"{_one(title)}{common(title)}" if worker else f"in {common(title)}"
    at = f" at {employer}" if employer else ""
    tense = tense_of(fact, today)
    if tense == "going on" and fact.since and fact.since.year <= today.year:
        been = "have been" if worker else "have worked"
        yield Claim("", f"I {been} {work}{at} since {fact.since.year}")
    elif tense == "over" and fact.until:
        was = "was" if worker else "worked"
        yield Claim("", f"I {was} {work}{at}{_from_to(fact.since, fact.until)}")
    else:
        yield Claim("", f"I have worked {'as ' if worker else ''}{work}{at}")


_NO_ROLE: Final = re.compile(
    r"career break|sabbatical|parental|maternity|paternity|unemployed|stay[- ]at[- ]home|homemaker|"
    r"full[- ]time (?:parent|mother|father|mom|dad)|family care|gap year",
    re.IGNORECASE,
)
_NO_ARTICLE: Final = frozenset("head chief president vice vp chair deputy".split())


def _one(title: str) -> str:
    return "" if title.split()[0].lower() in _NO_ARTICLE else f"{article(title)} "


def _from_to(since: Month | None, until: Month) -> str:
    if since is None:
        return f" until {until.year}"
    return f" in {until.year}" if since.year == until.year else f" from {since.year} to {until.year}"


def _years(fact: Fact, _today: date) -> Iterator[Claim]:
    count = years_had(fact)
    if count:
        unit = "year" if count in {"1", "one"} else "years"
        yield Claim("", f"I have {count} {unit} {field_of(fact)}")


def years_had(fact: Fact) -> str:
    """Give the number of years of a `years` fact as written, without a plus; empty if none."""
    text = fact.numbers[0].text if fact.numbers else ""
    found = re.match(r"\W*(\d{1,2}|[a-z]+(?:-[a-z]+)?)", text, re.IGNORECASE)
    return found[1].lower() if found else ""


def field_of(fact: Fact) -> str:
    """Say in what the years of a `years` fact were: "in inside sales", "as an electrician"."""
    field = re.sub(r"^(?:of |in |as |experience |with )+|\bexperience$", "", fact.text.strip(" .,"))
    field = field.strip()
    if not field or len(field.split()) > 6:
        return "of experience"
    lower = common(field)
    lower = lower if lower.istitle() and " " in lower else lower_first(lower)
    if is_worker(field):
        return f"as {article(lower)} {lower}"
    return f"in {lower}"


def _award(fact: Fact, today: date) -> Iterator[Claim]:
    text = fact.text.strip(" .")
    words = text.split()
    if words and words[0].lower() in _AWARD_VERBS:
        body = first_person(text, "over")
    else:
        name, when = _award_date(text, fact)
        told = bool(name) and not _YEAR.search(name) and len(name.split()) <= _LONGEST_NAME
        body = f"{_received(name)}{when}" if told else ""
    employer = firm(fact.employer)
    where = f"At {employer}" if employer and employer.lower() not in body.lower() else ""
    for short in shorter(body) if body else ():
        yield Claim(where, short)


_AWARD_VERBS: Final = frozenset(
    "awarded received won named recognized recognised earned nominated honored honoured selected "
    "voted made ranked achieved chosen placed".split()
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LONGEST_NAME: Final = 9
_DATED: Final = re.compile(
    r"[\s,(–—-]*\b(?:in |for )?((?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?"
    r"(?:19|20)\d\d)\)?$"
)


def _award_date(text: str, fact: Fact) -> tuple[str, str]:
    """Part an award's name from its date; the fact's own date serves where the name has none."""
    if found := _DATED.search(text):
        return text[: found.start()].strip(" ,(–—-:"), f" in {found[1]}"
    leading = re.match(r"((?:19|20)\d\d)\b[\s:–—-]+", text)
    if leading:
        return text[leading.end() :].strip(), f" in {leading[1]}"
    return text, f" in {fact.since.year}" if fact.since else ""


def _received(name: str) -> str:
    """Say how one comes to an award of this name."""
    bare = re.sub(r"^(?:winner|recipient)(?: of| ?[-–,:])? (?:the )?", "", name, flags=re.IGNORECASE)
    bare = re.split(r"\s[–—-]\s|[;|(,]", bare)[0].strip(" ,")
    lower = bare.lower()
    needs = lower.endswith((" award", " prize", " medal", " scholarship", " fellowship", " trophy"))
    if needs:
        return f"I received {'' if lower.startswith('the ') else 'the '}{bare}"
    if re.search(r"\bof the (?:year|month|quarter|week)$", lower) or lower.startswith("top "):
        return f"I was named {bare}"
    if lower.startswith("finalist"):
        return f"I was a {lower_first(bare)}"
    if lower.endswith((" list", " roll", " society")):
        return f"I was on the {re.sub(r'^the ', '', bare, flags=re.IGNORECASE)}"
    if lower.endswith((" club", " circle")):
        return f"I made {bare}"
    return f"I received {bare}"


def _promotion(fact: Fact, _today: date) -> Iterator[Claim]:
    steps = [common(held(step)) for step in fact.text.split("→") if step.strip()]
    employer = firm(fact.employer)
    where = f"At {employer}" if employer else ""
    if len(steps) < 2:
        body = first_person(fact.text, "over")
        if body:
            yield Claim(where, body)
        return
    if not (is_worker(steps[0]) and is_worker(steps[-1])):
        return
    twice = {3: "twice, ", 4: "three times, "}.get(len(steps), "")
    yield Claim(where, f"I was promoted {twice}from {steps[0]} to {steps[-1]}")
    yield Claim(where, f"I was promoted to {steps[-1]}")


def _skill(fact: Fact, _today: date) -> Iterator[Claim]:
    name = re.split(r"[(:;|]|\s[–—-]\s", fact.text)[0].strip(" .,")
    if not name or len(name.split()) > 5 or _SOFT.search(name) or name.lower().startswith("english"):
        return
    language = next((word for word in name.split() if word.lower() in _LANGUAGES), "")
    if language and len(name.split()) <= 2:
        fluent = "fluent " if re.search(r"fluent|native|bilingual", fact.text, re.IGNORECASE) else ""
        yield Claim("", f"I speak {fluent}{language.capitalize()}")
    elif _is_tool(name):
        yield Claim("", f"I work with {name}")
    else:
        plain = all(word.istitle() or word.islower() for word in name.split())
        yield Claim("", f"one of my skills is {name.lower() if plain else lower_first(name)}")


def _is_tool(name: str) -> bool:
    """Say whether a skill is a thing one works with (a name), not an activity or a quality."""
    named = any(sign.isupper() or sign in "+#." for sign in name)
    return named and not _ACTIVITY.search(name)


_ACTIVITY: Final = re.compile(
    r"(?:ing|ship|ments?|tions?|ness|ity|ance|ence|service|sales|work|care|entry|analysis|design|"
    r"support|control|repair|law|research|strategy|safety|relations|reporting)$",
    re.IGNORECASE,
)
_SOFT: Final = re.compile(
    r"communicat|leadership|team ?work|team player|time management|problem[- ]solv|multi-?task|"
    r"organi[sz]|interpersonal|attention to detail|detail|motivated|punctual|reliab|flexib|adaptab|"
    r"creativ|critical thinking|work ethic|people skills|collaborat|initiative|hard ?work|positive",
    re.IGNORECASE,
)


_LANGUAGES: Final = frozenset(
    "spanish french german italian portuguese polish russian ukrainian arabic mandarin "
    "cantonese chinese japanese korean hindi urdu punjabi bengali tagalog vietnamese turkish greek "
    "dutch swedish norwegian danish finnish czech romanian hungarian hebrew farsi persian swahili "
    "somali haitian creole thai tamil telugu gujarati".split()
)


def _licence(fact: Fact, _today: date) -> Iterator[Claim]:
    name = re.sub(r"\(([A-Z]{2,5})\)", "", fact.text)
    name = re.sub(r"[,;(–—#].*$|\b(?:no|number|exp|expires|valid|issued)\b.*$", "", name, flags=re.IGNORECASE)
    name = re.sub(r"\s-\s.*$", "", name).strip(" .,:-")
    if not name or len(name.split()) > 9:
        return
    words = name.split()
    if "CDL" in words and (found := re.search(r"\b[Cc]lass ([A-Za-z])\b", name)):
        yield Claim("", f"I hold a Class {found[1].upper()} CDL")
    elif is_worker(words[-1]) or name in _WORKERS:
        yield Claim("", f"I am {article(name)} {lower_first(common(name)) if name not in _WORKERS else name}")
    elif words[-1].lower() in _PAPERS:
        yield Claim("", f"I hold {article(name)} {_paper(name)}")
    elif words[-1].lower() in {"certification", "certified"} and len(words) > 1:
        yield Claim("", f"I hold {_paper(name)}")
    elif re.match(r"(?:certified|licensed|registered|qualified)\b", name, re.IGNORECASE):
        yield Claim("", f"I am {lower_first(name)}")
    else:
        yield Claim("", f"I am certified in {name}" if len(words) == 1 else f"I hold {_paper(name)}")


def _paper(name: str) -> str:
    """Lower the words of a paper's name unless there is a name among them: "Google …"."""
    plain = all(word.lower() in _PLAIN or word.lower() in _PAPERS for word in name.split())
    return name.lower() if plain else name


_WORKERS: Final = frozenset("RN LPN LVN CNA CPA EMT PA NP RMA CMA LCSW PTA PMP".split())
_PAPERS: Final = frozenset(
    "license licence certificate card permit credential endorsement diploma badge cdl clearance".split()
)
_PLAIN: Final = frozenset("driver driver's driving teaching teacher nursing forklift food real valid "
                          "commercial journeyman master state electrical security professional electrician plumber "
                          "plumbing certification registered nurse practical cosmetology handler".split())


def _education(fact: Fact, today: date) -> Iterator[Claim]:
    text = re.sub(r"\s*\([^()]*\)", "", fact.text).strip(" .,")
    school = firm(fact.employer)
    parts = [part.strip() for part in re.split(r",\s+|\s[–—|-]\s|;", text) if part.strip()]
    degree = next((part for part in parts if _DEGREE.search(part)), "")
    if not degree or len(degree.split()) > 9:
        return
    index = parts.index(degree)
    after = parts[index + 1] if index + 1 < len(parts) else ""
    subject = after if after and not _SCHOOL.search(after) and not any(c.isdigit() for c in after) else ""
    if subject and " in " not in degree and len(subject.split()) <= 4:
        degree = f"{degree} in {subject}"
    school = school or firm(next((part for part in parts if _SCHOOL.search(part) and part != degree), ""))
    degree = lower_first(degree) if degree.lower().startswith("high school") else degree
    school = f"the {school}" if school.startswith(("University of", "College of")) else school
    if school and school.lower() not in degree.lower():
        yield from _degree(f"{degree} from {school}", fact, today)
    yield from _degree(degree, fact, today)


_DEGREE: Final = re.compile(
    r"\b(?:bachelor|master|associate|doctor|diploma|degree|ged|mba|ph\.?d|b\.?s\.?n|b\.?[as]\.?c?|"
    r"m\.?[as]\.?c?|m\.?ed|a\.?a\.?s?|certificate|apprenticeship|a-levels?|gcses?)\b",
    re.IGNORECASE,
)
_SCHOOL: Final = re.compile(r"\b(?:university|college|school|institute|academy|polytechnic)\b", re.IGNORECASE)


def _degree(name: str, fact: Fact, today: date) -> Iterator[Claim]:
    if fact.until and not _ended(fact.until, today):
        yield Claim("", f"I am finishing {article(name)} {name}")
    elif fact.until == Month(today.year):
        # Only the year is known, so it may be behind or ahead.
        yield Claim("", f"my degree is {article(name)} {name}")
    else:
        yield Claim("", f"I have {article(name)} {name}")


_SAYERS: Final[dict[FactKind, Callable[[Fact, date], Iterator[Claim]]]] = {
    "role": _role,
    "years": _years,
    "achievement": _achievement,
    "award": _award,
    "promotion": _promotion,
    "skill": _skill,
    "licence": _licence,
    "education": _education,
}
