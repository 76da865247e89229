"""A résumé from a file: text or JSON Resume to a `Resume` with facts and spans."""

from dataclasses import replace
from datetime import date
from typing import Final

from ..casebook.documents import Resume
from .awards import is_award
from .credentials import is_degree, is_licence
from .decoding import decode
from .errors import NotAResume, NotText
from .facts import facts_of
from .jobs import jobs_in
from .json_resume import is_json, outline_of_json
from .outline import Job, Outline
from .pages import Line, Page
from .person import person_at
from .plain import page_of
from .schools import schools_in
from .sections import Part, Section, parts_of

_TELLING: Final = ("role", "education", "skill", "licence", "years")
"""What only a résumé holds; figures stand in any text."""

_HTML: Final = ("<!doctype html", "<html", "<head", "<body")


def read_resume(content: bytes, *, name: str = "", today: date) -> Resume:
    """Read a résumé from plain text or JSON Resume; raises an `IntakeError` with a way out."""
    text = decode(content, name=name)
    if is_json(text, name):
        person, outline = outline_of_json(text, today)
    else:
        if text.lstrip().lower().startswith(_HTML):
            raise NotText(
                "This is a web page. A résumé is read from plain text or JSON Resume, so nothing "
                "was kept. Open the page, copy its words, and save them as a .txt file."
            )
        page = page_of(text)
        outline = outline_of(page, today)
        person = person_at(outline.top, page.text)
    facts = facts_of(outline, today)
    if not facts or not (outline.jobs or any(fact.kind in _TELLING for fact in facts)):
        raise NotAResume(
            "No job, skill or school was found in this document, so it cannot serve as a résumé. "
            "Nothing was kept. Give a résumé with headings such as Experience, Education, Skills."
        )
    return Resume(person.name, person.phone, person.email, person.place, outline.page.text, facts)


def outline_of(page: Page, today: date) -> Outline:
    """Take a page apart into jobs, schools and lists."""
    parts = parts_of(page)
    top = _lines(parts, "top")
    work = [part for part in parts if part.section in ("work", "volunteer")]
    jobs = tuple(
        job for part in work for job in jobs_in(part.lines, today, paid=part.section == "work")
    )
    if not jobs:
        # A résumé without headings: whatever has a head with dates below the name is a job.
        jobs = jobs_in(top[1:], today)
    degrees = tuple(line for job in jobs for line in job.lines if is_degree(line.text))
    studied = _lines(parts, "education")
    papers = tuple(line for line in studied if is_licence(line.text) and not is_award(line.text))
    inside = {line.start for job in jobs for line in job.lines}
    return Outline(
        page=page,
        top=tuple(line for line in top if line.start not in inside),
        summary=(*_prose(top, inside), *_lines(parts, "summary")),
        jobs=tuple(_without(job, degrees) for job in jobs),
        projects=_lines(parts, "projects"),
        schools=schools_in((*_less(studied, papers), *degrees), today),
        skills=_lines(parts, "skills"),
        licences=(*_lines(parts, "licences"), *papers),
        awards=(*_lines(parts, "awards"), *_honours(studied)),
    )


def _without(job: Job, lines: tuple[Line, ...]) -> Job:
    return replace(job, lines=_less(job.lines, lines))


def _less(lines: tuple[Line, ...], without: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line not in without)


def _honours(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give the lines of an education section that tell of an award and name no degree."""
    return tuple(line for line in lines if is_award(line.text) and len(line.text) <= 120)


def _lines(parts: tuple[Part, ...], section: Section) -> tuple[Line, ...]:
    return tuple(line for part in parts if part.section == section for line in part.lines)


def _prose(top: tuple[Line, ...], inside: set[int]) -> tuple[Line, ...]:
    """Give the lines at the top that are sentences: a summary without its heading."""
    return tuple(
        line
        for line in top[1:]
        if line.start not in inside and len(line.text.split()) >= 8 and "@" not in line.text
    )
