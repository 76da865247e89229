"""How many years somebody has worked in a field, from the dates of jobs and from plain words."""

import re
from collections import Counter
from datetime import date
from typing import Final

from ..casebook.documents import Month, Quantity
from .outline import Job
from .pages import Line
from .quantities import NUMBER_WORDS

_WORD = re.compile(r"[^\W\d_][\w’'+#-]*")
_NO_FIELD: Final = frozenset(
    re.findall(
        r"\S+",
        """
    senior junior sr jr lead leader manager assistant associate director head chief vice president
    officer executive coordinator supervisor specialist representative rep agent consultant intern
    trainee apprentice journeyman master principal staff general regional district national area
    global deputy acting interim team member part time full temporary temp contract freelance
    volunteer and of the for to in a an at i ii iii iv foreman charge crew co shift night day
    self-employed employed owner founder partner professional expert worker operator clerk aide
    helper administrator analyst level first second third international corporate group key
    department division section unit office on
    """,
    )
)
_STATED: Final = re.compile(
    r"\b(?:(?:over|more than|nearly|almost|about|some|around)\s+)?"
    r"(?P<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty)"
    r"\s?\+?[\s-]*(?:years?|yrs?\.?)(?:['’]|\s+of)?\s+(?:(?:of|work|working|solid|proven|"
    r"hands-on|professional|"
    r"progressive|progressively responsible|relevant|combined|successful|extensive|"
    r"industry|total|full-time|diverse)\s+)*"
    r"(?:(?P<before>[\w&/ -]{2,50}?)\s+)?(?:experience|background|career)"
    r"(?:\s+(?:(?:in|as|with|of|within|at|working (?:in|as|with|at)|across)\s+(?:an?\s+|"
    r"the\s+)?|(?=[a-z]+ing\b))(?P<after>[^,.;()\n]{2,90}))?",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(
    r"\b(?P<count>\d{1,2})\s?\+?\s+(?:years|yrs)\s+(?:in|as)\s+(?:an?\s+|"
    r"the\s+)?(?P<after>[^,.;()\n]{2,70})",
    re.I,
)
_WHO: Final = re.compile(
    r"^(?:(?:an?|passionate|dedicated|experienced|results[- ]driven|results[- ]oriented|"
    r"hard-?working|motivated|seasoned|skilled|"
    r"accomplished|reliable|creative|detail[- ]oriented|compassionate|dynamic|versatile|"
    r"enthusiastic|proven|committed|driven|"
    r"i am|i['’]m|professional|highly|organi[sz]ed|friendly)[\s,]+(?:an?\s+|and\s+)?)*"
    r"(?P<who>[A-Za-z][\w/&’' -]{2,50}?)\s+(?:with|having|bringing|offering)\s*(?:over|"
    r"more than|nearly|about|some)?\s*$",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"\b(?P<count>\d{1,2})\s?\+?\s+(?:years|yrs)\b", re.IGNORECASE)
_CUT_FIELD: Final = re.compile(
    r"\s+(?:who|that|which|where|with|seeking|looking|including|and (?:a|an|strong|proven|"
    r"seeking)|to|for|including|ranging)\b.*$",
    re.IGNORECASE,
)


def counted_years(jobs: tuple[Job, ...], today: date) -> tuple[Line, int] | None:
    """Give the field that the titles share and its full years, overlaps counted once.

    Where the titles share no word, the latest title is the field, and only its jobs count.
    """
    dated = [job for job in jobs if job.paid and job.title and job.since]
    if not dated:
        return None
    latest = max(dated, key=lambda job: (job.until is None, _ordinal(job.until or job.since)))
    word = _shared_word(dated, latest, today)
    if word is None and latest.title is not None:
        title = latest.title
        same = [job for job in dated if job.title and job.title.text.lower() == title.text.lower()]
        return _whole(title, same, today)
    if word is None or latest.title is None:
        return None
    inside = _holding(dated, word)
    holder = latest if latest in inside else inside[0]
    assert holder.title is not None  # noqa: S101 - jobs without a title were left out above
    start = holder.title.text.lower().find(word.lower())
    field = Line(holder.title.text[start : start + len(word)], holder.title.start + start)
    return _whole(field, inside, today)


def stated_years(sentence: Line) -> tuple[Line, Quantity] | None:
    """Give the field and the years that a sentence states: "12 years of experience in sales"."""
    match = (
        _STATED.search(sentence.text) or _LOOSE.search(sentence.text) or _BARE.search(sentence.text)
    )
    if match is None:
        return None
    count = match["count"].lower()
    value = float(NUMBER_WORDS.get(count) or count)
    named = match.groupdict()
    group = next((name for name in ("after", "before") if named.get(name)), "")
    written = re.match(r".*?(?:years?|yrs?)", match[0], re.IGNORECASE | re.DOTALL)
    quantity = Quantity(written[0] if written else match[0], value, "years")
    if not group:
        before = _WHO.match(sentence.text[: match.start()])
        field = Line(before["who"], sentence.start + before.start("who")) if before else None
        return (field, quantity) if field else None
    words = _CUT_FIELD.sub("", match[group]).rstrip(" -")
    return Line(words, sentence.start + match.start(group)), quantity


def months_worked(jobs: list[Job], today: date) -> int:
    """Count the months in which any of these jobs lasted, each month once."""
    covered: set[int] = set()
    for job in jobs:
        if job.since is None:
            continue
        lasting = job.period is not None and job.period.lasting
        first = _ordinal(job.since) if job.since.month else job.since.year * 12
        end = Month(today.year, today.month) if lasting else job.until or job.since
        # A year without a month is counted to its middle, so that two such ends give whole years.
        last = _ordinal(end) if end.month else end.year * 12 + (0 if end != job.since else 5)
        if job.since.month and not end.month:
            last = end.year * 12 + 5
        covered.update(range(first, min(last, today.year * 12 + today.month - 1) + 1))
    return len(covered)


def _whole(field: Line, jobs: list[Job], today: date) -> tuple[Line, int] | None:
    years = months_worked(jobs, today) // 12
    return (field, years) if years >= 1 else None


def _shared_word(jobs: list[Job], latest: Job, today: date) -> str | None:
    """Give the word that names the field: of those in the latest title, the one held longest."""
    counts = Counter(word for job in jobs if job.title for word in set(_words(job.title.text)))
    words = [
        word for word in _words(latest.title.text if latest.title else "") if word not in _NO_FIELD
    ]
    shared = [word for word in words if counts[word] > 1]
    if not shared:
        return None
    return max(shared, key=lambda word: months_worked(_holding(jobs, word), today))


def _holding(jobs: list[Job], word: str) -> list[Job]:
    """Give the jobs whose title has this word."""
    return [job for job in jobs if job.title and word in _words(job.title.text)]


def _words(title: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(title)]


def _ordinal(month: Month | None) -> int:
    return month.year * 12 + max(0, month.month - 1) if month else 0
