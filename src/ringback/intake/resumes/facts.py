"""The facts in a taken-apart résumé: the only things that a message may claim."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from ...casebook.amendments import fact_key
from ...casebook.documents import Fact, Quantity, Span
from ...casebook.terms import FactKind
from ..months import Period, find_period
from ..pages import Line, chunks
from ..quantities import find_quantities
from ..sentences import clauses, members, sentences
from ..titles import stands_higher
from .awards import is_award
from .credentials import is_licence, names_a_licence
from .deeds import is_deed
from .experience import (
    counted_years,
    field_named,
    opens_with_years,
    stated_years,
    years_of_no_field,
)
from .head_lines import is_duty_label
from .no_facts import is_bare_date, is_no_fact
from .outline import Job, Outline
from .sections import names_itself, section_named
from .unfinished import is_note_of_unfinished, is_unfinished

_PROMOTED: Final = re.compile(
    r"\b(?:was |been |got |earned |a )?(?:promot(?:ed|ion) (?:\w+ ){0,4}?(?:to|from|after|"
    r"within|in)\b|promoted\b)",
    re.I,
)
_OTHERS_PROMOTED = re.compile(
    r"\b(?:were|who were|who was|reports?|staff|them|of whom|employees|"
    r"members)\b[^.]{0,30}promoted|events? promot|promoted (?:the|a|an|our|new|products?|"
    r"events?|sales|positive|safety|healthy)\b",
    re.I,
)
_STRONG: Final = re.compile(
    r"^(?:\W*)(?:successfully |consistently |significantly |personally |single-?handedly )?"
    r"(?:achiev|exceed|increas|reduc|cut|grew|grow|sav|won|win|boost|improv|rais|launch|"
    r"built|build|creat|doubl|tripl|"
    r"surpass|outperform|generat|deliver|expand|eliminat|negotiat|secur|establish|found|"
    r"pioneer|streamlin|turned|"
    r"led |lead |leading|spearhead|earned|introduc|design|implement|rebuilt|opened|trained|"
    r"mentor|rank|closed|accelerat)",
    re.IGNORECASE,
)
_LICENCE: Final = re.compile(
    r"\b(?:(?:licensed|certified|registered|board[- ]certified)\s+(?:[\w-]+\s){0,3}?"
    r"(?:electrician|plumber|nurse|nursing assistant|practical nurse|teacher|accountant|"
    r"therapist|counselor|social worker|"
    r"technician|mechanic|welder|operator|driver|realtor|agent|professional|administrator|"
    r"associate|pharmacist|engineer|trainer|manager|"
    r"journeyman|practitioner|aide|assistant|instructor|paralegal|contractor|dietitian|"
    r"midwife|master|architect|developer)\b(?:\s+electrician\b)?"
    r"|(?:(?:class [abc] )?CDL(?:,? class [abc])?|commercial driver['’]?s licen[cs]e|"
    r"OSHA[ -]?(?:10|30)|forklift (?:licen[cs]e|certified|certification)|"
    r"ServSafe|BLS|ACLS|CPR|PMP|CPA|SHRM-CP|PHR|Six Sigma (?:green|black|yellow) belt)(?![\w-]))",
    re.IGNORECASE,
)
_POINTER: Final = re.compile(
    r"^(?:view|see|visit|read|watch|download|available|link|click|show|open)\b(?:\s+\S+){1,4}$",
    re.I,
)
"""What only points to a page."""
_CATEGORY = re.compile(r"^[^:,;|]{2,40}:\s+(?=\S)")
_LEVEL_ONLY = re.compile(
    r"^\W*(?:and\s+|&\s+)?(?:(?:expert|advanced|(?:upper[- ])?intermediate|basic|beginner|novice|"
    r"elementary|fluent|fluency|native|bilingual|mother tongue|conversational|proficient|"
    r"proficiency|professional|limited|full|working|good|excellent|very|skilled|competent|"
    r"familiar|level|speaker|language|listening|reading|writing|written|spoken|speaking|"
    r"understanding|years?|or|[abc][12]|\d{1,3}\s*%|\d{1,2}/\d{1,2})\b\W*)+$",
    re.I,
)
_LIST_ITEM: Final = 60
_LONGEST: Final = 600
_BARS: Final = re.compile(r"\s*[|•·●▪\t]\s*|\s{3,}")
_FEW: Final = 3
_SHORTEST: Final = 2
_PAIR: Final = 2
_ENDORSED: Final = re.compile(r"\bendorsements?\W*$", re.IGNORECASE)
_PART: Final = 1.5
_DOTTED: Final = re.compile(r"\.(?=[A-Z])", re.IGNORECASE)
_TIMES: Final = ("years", "months", "hours", "days", "weeks")


def facts_of(outline: Outline, today: date) -> tuple[Fact, ...]:
    """Give all facts in the order of the text, each wording once."""
    found: dict[str, Fact] = {}
    for fact in _all(outline, today):
        found.setdefault(fact.key, fact)
    return tuple(sorted(found.values(), key=lambda fact: (fact.span.start, fact.span.end)))


def _all(outline: Outline, today: date) -> Iterator[Fact]:
    yield from _years(outline, today)
    yield from _promotions(outline)
    for job in outline.jobs:
        yield from _of_job(job)
    for school in outline.schools:
        period = school.period
        said = f" ({school.note})" if school.note else ""
        fact = _fact("education", f"{school.words.text}{said}", school.words.span)
        yield replace(
            fact,
            employer=school.house,
            since=period.since if period and period.ranged else None,
            until=period.until if period else None,
        )
    for paper in outline.licences:
        yield from (_on(fact, paper.period) for fact in _listed("licence", paper.words))
    for paper in outline.awards:
        for fact in _listed("award", paper.words):
            yield _on(_given(fact, paper.giver, outline.jobs), paper.period)
    for line in outline.skills:
        yield from _skills(line)
    for line in (*outline.summary, *outline.projects):
        yield from _of_statements(line, outline)
    for line in outline.top:
        yield from _licences_in(line)


def _of_statements(line: Line, outline: Outline) -> Iterator[Fact]:
    for sentence in _statements(line):
        if not _is_head(sentence.text, outline.jobs):
            yield from _told(sentence, line in outline.projects or _is_done(line, sentence))


def _is_head(text: str, jobs: tuple[Job, ...]) -> bool:
    """Say whether a line is the head of a job, whatever figure stands in it ("180 rooms")."""
    heads = ((job.title.text, _house(job)) for job in jobs if job.title)
    return any(house and text.startswith(title) and house in text for title, house in heads)


def _is_done(line: Line, sentence: Line) -> bool:
    """Whether a bullet of a profile tells what was done, as where skills come before the jobs."""
    return line.bullet and is_deed(sentence.text) and not stated_years(sentence)


def _given(award: Fact, giver: str, jobs: tuple[Job, ...]) -> Fact:
    """Give an award with the employer and the date that its line names."""
    told = f"{award.text} {giver}"
    houses = [_house(job) for job in jobs]
    employer = next((house for house in houses if house and house in told), "")
    return replace(_on(award, find_period(award.text)), employer=employer)


def _on(paper: Fact, day: Period | None) -> Fact:
    return replace(paper, since=day.since, until=day.until) if day else paper


def _years(outline: Outline, today: date) -> Iterator[Fact]:
    """Give the years that the person states, and those that the dates of the jobs add up to.

    What somebody says of themselves holds: the count is given only where they state nothing, or
    so much less that they speak of a part of their work.
    """
    stated = list(_years_stated(outline))
    yield from stated or _years_of_no_field(outline)
    said = max((fact.numbers[0].value for fact in stated), default=0.0)
    worked = counted_years(outline.jobs, today)
    if worked and worked.years > said * _PART:
        years = worked.years
        number = Quantity(f"{years} years" if years > 1 else "1 year", float(years), "years")
        fact = _fact("years", worked.field, worked.title.span)
        yield replace(fact, title=worked.title.text, numbers=(number,), confidence=0.9)


def _years_stated(outline: Outline) -> Iterator[Fact]:
    profile = (*outline.summary, *outline.top)
    stated = [stated_years(sentence) for line in profile for sentence in sentences(line)]
    told = (sentence for job in outline.jobs for line in job.lines for sentence in sentences(line))
    stated += [stated_years(sentence) for sentence in told if opens_with_years(sentence.text)]
    for words, quantity in filter(None, stated):
        field = field_named(words.text)
        title = words.text if field != words.text else ""
        yield replace(_fact("years", field, words.span), title=title, numbers=(quantity,))


def _years_of_no_field(outline: Outline) -> Iterator[Fact]:
    """Give the most years of which the profile does not say in what."""
    profile = (*outline.summary, *outline.top)
    told = (years_of_no_field(sentence) for line in profile for sentence in sentences(line))
    most = max(filter(None, told), key=lambda each: each[1].value, default=None)
    if most:
        yield replace(_fact("years", most[0].text, most[0].span), numbers=(most[1],))


def _promotions(outline: Outline) -> Iterator[Fact]:
    """Read several titles at one employer, in order of time, as a way up."""
    for row in _rows_at_one_house(outline.jobs):
        titles = [job.title for job in row if job.title]
        ordered = sorted(
            row, key=lambda job: (job.since.year, job.since.month) if job.since else (0, 0)
        )
        words = [job.post for job in ordered if job.title]
        distinct = list(dict.fromkeys(words))
        if len(distinct) < 2 or not _upwards(ordered[0], ordered[-1]):
            continue
        span = Span(min(title.start for title in titles), max(title.span.end for title in titles))
        fact = _fact("promotion", " → ".join(distinct), span)
        yield replace(
            fact,
            title=distinct[-1],
            employer=_house(ordered[-1]),
            since=ordered[0].since,
            until=ordered[-1].until,
        )


def _upwards(first: Job, last: Job) -> bool:
    """Whether the later of two jobs began later, and its title says that it stands higher."""
    low, high = first.post, last.post
    return first.since != last.since and stands_higher(high, low)


def _rows_at_one_house(jobs: tuple[Job, ...]) -> Iterator[list[Job]]:
    """Give runs of neighbouring dated jobs at the same employer."""
    row: list[Job] = []
    for job in jobs:
        if row and _house(row[-1]).lower() != _house(job).lower():
            yield row
            row = []
        if _house(job) and job.title and job.since:
            row.append(job)
    yield row


def _of_job(job: Job) -> Iterator[Fact]:
    if job.title:
        began = f"{job.since.year} {job.since.month}" if job.since else ""
        apart = f"{_house(job)} {began}"
        yield _within(_fact("role", job.post, job.title.span, apart), job)
    for line in job.lines:
        if is_licence(line.text):
            # A licence is the person's, not the job's.
            yield from _listed("licence", line)
            continue
        for sentence in _statements(line):
            if opens_with_years(sentence.text) and stated_years(sentence):
                # What somebody says of their years is the person's too, wherever it stands.
                continue
            for fact in _told(sentence, True):
                yield _within(fact, job)


def _within(fact: Fact, job: Job) -> Fact:
    return replace(fact, title=job.post, employer=_house(job), since=job.since, until=job.until)


def _house(job: Job) -> str:
    return job.employer.text if job.employer else ""


def _statements(line: Line) -> Iterator[Line]:
    """Give the sentences of a line; parts at semicolons alone where each tells much."""
    for sentence in sentences(line):
        parts = clauses(sentence)
        alone = all(_tells(part.text) for part in parts)
        yield from parts if len(parts) > 1 and alone else [sentence]


def _tells(text: str) -> bool:
    """Whether a part of a sentence says enough to stand alone."""
    return len(text.split()) >= 3 and (is_award(text) or bool(find_quantities(text)))


def _told(sentence: Line, done: bool) -> Iterator[Fact]:
    """Read one sentence: an award, a promotion, an achievement, or with `done` a plain duty."""
    text = sentence.text.strip(" ;-–•*")
    if len(text) < 12 or len(text) > _LONGEST or len(text.split()) < 3 or text.endswith(":"):
        return
    if _POINTER.match(text) or is_no_fact(text) or is_duty_label(text):
        return
    span = Span(sentence.start, sentence.start + len(sentence.text))
    numbers = find_quantities(text)
    if is_award(text) and len(text) <= 250:
        yield replace(_fact("award", text, span), numbers=numbers, confidence=0.9)
    elif _PROMOTED.search(text) and not _OTHERS_PROMOTED.search(text):
        yield replace(_fact("promotion", text, span), numbers=numbers, confidence=0.9)
    elif stated_years(sentence) and not done:
        pass
    elif done or any(number.unit not in _TIMES for number in numbers):
        yield replace(
            _fact("achievement", text, span), numbers=numbers, confidence=_worth(text, numbers)
        )
    yield from _licences_in(sentence) if not done else ()


def _worth(text: str, numbers: Iterable[Quantity]) -> float:
    """Say how sure it is that a sentence tells a result rather than a duty."""
    counted = any(number.unit not in _TIMES for number in numbers)
    if text.endswith(("...", "…")):
        # Cut off by whoever exported it: what it would have said nobody knows.
        return 0.3
    strong = bool(_STRONG.match(text))
    if counted:
        return 1.0 if strong else 0.9
    return 0.7 if strong else 0.5


def _licences_in(line: Line) -> Iterator[Fact]:
    for match in () if is_unfinished(line.text) else _LICENCE.finditer(line.text[:_LONGEST]):
        yield replace(_fact("licence", match[0], line.part(*match.span())), confidence=0.9)


def _listed(kind: FactKind, line: Line) -> Iterator[Fact]:
    """Give the entries of a line in a list of licences or awards."""
    label, _, behind = line.text.partition(":")
    labelled = section_named(Line(label, line.start)) and not names_itself(label, behind)
    rest = _uncategorised(line) if labelled else line
    bars = [match.span() for match in _BARS.finditer(rest.text[:_LONGEST])]
    barred = list(chunks(rest, bars))
    if any(is_note_of_unfinished(piece.text) for piece in barred):
        barred = [rest]
    pieces = (clause for piece in barred for clause in clauses(piece))
    for part in (part for piece in pieces for part in _names_in(piece)):
        text = _bare(part.text)
        if (
            1 < len(text) <= _LONGEST
            and not (is_no_fact(text) or is_bare_date(text))
            and re.search(r"[^\W\d_]{2}", text)
        ):
            yield replace(_fact(kind, text, part.span), numbers=find_quantities(text))


def _names_in(line: Line) -> list[Line]:
    """Give the names in a list; a name with its number, day or house behind a comma is one."""
    parts = members(line)
    dated = re.search(r"\d{4}|\((?!x?\d{1,2}x?\))", line.text) is not None
    short = any(len(part.text) < _SHORTEST for part in parts)
    named = 2 * sum(is_licence(part.text) for part in parts) >= len(parts)
    honours = len(parts) > 1 and all(is_award(part.text) for part in parts)
    pair = len(parts) == _PAIR and all(names_a_licence(part.text) for part in parts)
    # An endorsement is one of the licence before it.
    pair = pair and _ENDORSED.search(parts[-1].text) is None
    listed = honours or pair or len(parts) > _FEW or (named and len(parts) == _FEW)
    whole = dated or short or any(is_note_of_unfinished(part.text) for part in parts)
    return parts if listed and not whole else [line]


def _skills(line: Line) -> Iterator[Fact]:
    """Give one fact for each skill of a line; a whole sentence is one skill, less sure."""
    rest = _uncategorised(line)
    for part in (part for sentence in sentences(rest) for part in members(sentence)):
        text = re.sub(r"^(?:and|&)\s+", "", _bare(part.text))
        start = part.start + max(0, part.text.find(text))
        if not re.search(r"\w", text) or _LEVEL_ONLY.match(text) or len(text) > 2 * _LIST_ITEM:
            continue
        if is_bare_date(text) or (is_no_fact(text) and len(members(rest)) < _FEW):
            continue
        sure = 1.0 if len(text) <= _LIST_ITEM and len(text.split()) <= 6 else 0.5
        yield replace(_fact("skill", text, Span(start, start + len(text))), confidence=sure)


def _bare(words: str) -> str:
    """Give the words of a list without its marks; the dot of ".NET" is the name's own."""
    text = words.rstrip(" ,.;:–-").lstrip(" ,;:–-")
    return text if _DOTTED.match(text) else text.lstrip(" .,;:–-")


def _uncategorised(line: Line) -> Line:
    match = _CATEGORY.match(line.text)
    return Line(line.text[match.end() :], line.start + match.end()) if match else line


def _fact(kind: FactKind, text: str, span: Span, apart: str = "") -> Fact:
    """Make a fact with its key; `apart` tells roles of the same title apart."""
    return Fact(fact_key(kind, f"{text} {apart}"), kind, text, span)
