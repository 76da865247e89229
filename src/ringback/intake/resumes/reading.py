"""A résumé from a file: text or JSON Resume to a `Resume` with facts and spans."""

from dataclasses import replace
from datetime import date
from typing import Final

from ...casebook.documents import Resume
from .. import contained
from ..decoding import decode
from ..errors import NotAResume, NotText
from ..formats.sniffing import kind_of
from ..months import find_period
from ..pages import Line, Page
from ..plain import page_of
from ..webpage import page_of_html, parse
from .credentials import is_degree
from .facts import facts_of
from .jobs import jobs_in
from .json_resume import is_json, outline_of_json
from .letters import without_letter
from .lists import lists_in, worked
from .outline import Job, Outline, Paper
from .papers import papers_in
from .person import person_at
from .schools import schools_in
from .section_words import Section
from .sections import Part, parts_of
from .told_jobs import told_in

_TELLING: Final = ("role", "education", "skill", "licence", "years")
"""What only a résumé holds; figures stand in any text."""

_SENTENCE: Final = 8
"""So many words are a sentence rather than a name."""
_HTML: Final = ("<!doctype html", "<html", "<head", "<body")


def read_resume(content: bytes, *, name: str = "", today: date) -> Resume:
    """Read a résumé from PDF, Word, text, JSON Resume or a web page.

    Raises an `IntakeError` with a way out.
    """
    kind = kind_of(content, name)
    if kind == "mail":
        raise NotText(
            "This is an e-mail. A résumé is read from a file of its own, so nothing was kept. "
            "Save what is attached to it, or copy its words into a .txt file, and give that."
        )
    text = decode(content, name=name) if kind == "text" else ""
    if text and is_json(text, name):
        person, outline = outline_of_json(text, today)
    else:
        page = _page(text) if text else contained.page_of(kind, content, name=name)
        outline = outline_of(page, today)
        person = person_at(outline.top, page)
    facts = facts_of(outline, today)
    if not facts or not (outline.jobs or any(fact.kind in _TELLING for fact in facts)):
        raise NotAResume(
            "No job, skill or school was found in this document, so it cannot serve as a résumé. "
            "Nothing was kept. Give a résumé with headings such as Experience, Education, Skills."
        )
    return Resume(
        person.name,
        person.phone,
        person.email,
        person.place,
        outline.page.text,
        facts,
        outline.page.remarks,
    )


def _page(text: str) -> Page:
    """Give the page of a plain text or of a web page."""
    if not text.lstrip().lower().startswith(_HTML):
        return page_of(text)
    document = parse(text)
    # What beside an ad is menus and neighbours is, beside a life, where its skills stand.
    document.unwrap_tags(["aside", "footer", "figure"])
    for node in document.css("[class], [id]"):
        for name in ("class", "id"):
            if name in node.attributes:
                del node.attrs[name]
    return page_of_html(document.body) if document.body is not None else Page("", ())


def outline_of(page: Page, today: date) -> Outline:
    """Take a page apart into jobs, schools and lists."""
    parts = parts_of(replace(page, lines=without_letter(page)))
    top = _lines(parts, "top")
    jobs = tuple(
        job for part in parts for job in jobs_in(worked(part), today, paid=part.section == "work")
    )
    if not jobs:
        # A résumé without headings: whatever has a head with dates below the name is a job.
        jobs = jobs_in(top[1:], today) or jobs_in(told_in(_lines(parts, "summary")), today)
    contact = _lines(parts, "contact")
    lists = lists_in(parts)
    degrees = tuple(line for job in jobs for line in job.lines if is_degree(line.text))
    inside = {line.start for job in jobs for line in job.lines}
    return Outline(
        page=page,
        top=(*(line for line in top if line.start not in inside), *contact),
        summary=(*_prose(top, inside), *_lines(parts, "summary")),
        jobs=tuple(_without(job, degrees) for job in jobs),
        projects=tuple(filter(_tells, _lines(parts, "projects"))),
        schools=schools_in((*lists.schools, *degrees), today),
        skills=lists.skills,
        licences=(*papers_in(lists.licences, today), *map(Paper, lists.single_licences)),
        awards=(*papers_in(lists.awards, today), *map(Paper, lists.single_awards)),
    )


def _tells(line: Line) -> bool:
    """Whether a line of a project says what was done; its name, date and role say nothing."""
    ended = line.text.endswith((".", "!"))
    told = len(line.text.split()) >= _SENTENCE and find_period(line.text) is None
    return line.bullet or ended or told


def _without(job: Job, lines: tuple[Line, ...]) -> Job:
    return replace(job, lines=_less(job.lines, lines))


def _less(lines: tuple[Line, ...], without: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line not in without)


def _lines(parts: tuple[Part, ...], section: Section) -> tuple[Line, ...]:
    return tuple(line for part in parts if part.section == section for line in part.lines)


def _prose(top: tuple[Line, ...], inside: set[int]) -> tuple[Line, ...]:
    """Give the lines at the top that are sentences: a summary without its heading."""
    return tuple(
        line
        for line in top[1:]
        if line.start not in inside and len(line.text.split()) >= 8 and "@" not in line.text
    )
