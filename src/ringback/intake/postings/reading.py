"""A posting from a document of any format, with its wants and their spans."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from ...casebook.documents import Named, Posting
from .. import contained
from ..days import find_day
from ..decoding import decode
from ..errors import NotAPosting
from ..formats.sniffing import kind_of
from ..pages import Page
from ..resumes.person import person_at
from ..resumes.reading import outline_of
from ..resumes.sections import parts_of
from ..titles import title_likeness
from ..vocabulary import any_of
from .ad_closing import closing_day
from .ad_contact import is_person, named_in
from .ad_country import placed
from .ad_employer import employer_of, name_at_the_head
from .ad_pay import pay_of
from .ad_place import place_of
from .ad_titles import clean_title, title_in, title_of
from .agencies import UNNAMED, hides_client, is_agency
from .mail_source import from_mail
from .no_calls import no_calls_in
from .public_bodies import PublicBody, public_body_in
from .small_ads import SmallAd, small_ad_in
from .sources import Source, from_html, from_json, from_page, from_text
from .wants import wants_of

_HTML: Final = re.compile(
    r"<(?:!doctype html|html|head|body|div|script|article|main|h1|p)\b", re.IGNORECASE
)
_SEEKS: Final = any_of(
    r"\b(?:you|your|you['’]ll|apply|applicants?|vacanc(?:y|ies)|now hiring|job description)\b",
    r"\b(?:we|who|is|are|we['’]re) (?:now |currently )?(?:seeks?|seeking|hiring|recruiting|need|"
    r"looking for|require)\b",
    r"\b(?:candidates?|employee|incumbent|post ?holder) (?:must|should|will|with|who)\b",
    r"^\W*(?:job title|position|vacancy|post|closing date|deadline|salary|pay|benefits|duties|"
    r"responsibilities|requirements|minimum qualifications|desirable|essential)\b[^\n]{0,40}:",
    r"\b(?:required|wanted|needed|sought)\W*$|^\W*(?:wanted|hiring|required)\b",
)
"""Words by which an ad seeks somebody; a résumé speaks of its person alone."""
_JOBS: Final = 2
_PAGES: Final = (".html", ".htm", ".xhtml")


def read_posting(content: bytes, *, name: str = "", today: date) -> Posting:
    """Read an ad from text, a web page, a mail, a PDF or Word; raises an `IntakeError`."""
    return _posting(_source(content, name, today), today)


def _source(content: bytes, name: str, today: date, *, inside: bool = False) -> Source:
    """Read a document by what it is; a mail inside a mail was read with the mail around it."""
    kind = kind_of(content, name)
    if kind == "mail" and not inside:
        return from_mail(content, lambda file, called: _source(file, called, today, inside=True))
    if kind in ("pdf", "docx"):
        return from_page(contained.page_of(kind, content, name=name))
    text = decode(content, name=name)
    # The description inside a JobPosting that came alone is HTML, and makes no page of it.
    if text.lstrip().startswith(("{", "[{")):
        return from_json(text, today)
    if name.lower().endswith(_PAGES) or _HTML.search(text[:3000]):
        return from_html(text, today)
    return from_text(text)


def _posting(source: Source, today: date) -> Posting:
    block, page, fields = source.block, source.page, source.fields
    if block is None and _is_resume(page, today):
        raise NotAPosting(
            "This looks like a résumé, so it cannot serve as a posting. Nothing was kept. If it is "
            "your résumé, give it with --resume."
        )
    small = SmallAd() if block or source.html else small_ad_in(page)
    public = PublicBody() if block else public_body_in(page)
    employer, unnamed = _employed(source, small, public)
    title = clean_title(block.title, employer) if block else _title(source, employer, small)
    # The first sentence of a small ad names the post: "Plasterer required, Leeds".
    wants = tuple(
        want
        for want in wants_of(source.asking or page, employer)
        if not small.title or want.span.start > 0
    )
    if not title or not (block or wants or fields or small.title or title_likeness(title) >= 1):
        raise NotAPosting(
            "No job title was found in this document, so it cannot serve as a posting. Nothing "
            "was kept. Put a line such as “Job title: Line cook” at its top and add it again."
        )
    where = (
        (block.place if block else "")
        or place_of(page, fields, employer)
        or small.place
        or public.place
    )
    place = placed(where, page)
    posted = (block.posted if block else None) or find_day(fields["posted"], today)
    return Posting(
        title=title,
        employer=employer,
        place=place,
        text=page.text,
        wants=wants,
        named=_named(source, place.country),
        no_calls=no_calls_in(page),
        closes=(block.closes if block else None)
        or closing_day(page, fields, today, place.country, posted),
        posted=posted,
        pay=(block.pay if block else "") or pay_of(page, fields),
        reference=(block.reference if block else "") or fields["reference"],
        url=(block.url if block else "") or source.url or fields["url"],
        remarks=(*source.remarks, *filter(None, (unnamed,))),
    )


def _is_resume(page: Page, today: date) -> bool:
    """Whether a page tells of one person and their work, and seeks nobody."""
    if any(_SEEKS.search(line.text) for line in page.lines):
        return False
    outline = outline_of(page, today)
    person = person_at(outline.top, page)
    if not (is_person(person.name.title()) and (person.email or person.phone)):
        return False
    held = sum(bool(job.employer and job.since) for job in outline.jobs)
    # An ad too may head its wants "Experience" and "Education", but it tells no past.
    periods = [job.period for job in outline.jobs] + [school.period for school in outline.schools]
    headed = {part.section for part in parts_of(page)}
    return held >= _JOBS or (any(periods) and headed >= {"work", "education"})


def _named(source: Source, country: str) -> Named | None:
    """Give whom the ad names; who sent it stands in where it names nobody."""
    named = (source.block.named if source.block else None) or named_in(source.page, country)
    sender = source.sender
    if named and named.name:
        ours = sender is not None and sender.name == named.name
        return replace(named, email=named.email or sender.email) if ours and sender else named
    if sender is None:
        foot = named_in(source.foot, country) if source.foot else None
        return foot if foot and foot.name else named
    if named is None or named.email in ("", sender.email):
        return replace(sender, phone=(named.phone if named else "") or sender.phone)
    # In a chat the name stands before each message, and the address in one of them.
    return named if sender.email else replace(named, name=sender.name)


def _employed(source: Source, small: SmallAd, public: PublicBody) -> tuple[str, str]:
    """Give the employer, and what is to be said where an agency keeps it to itself."""
    named = source.block.employer if source.block else ""
    employer = (
        named
        or (small.employer if small.sure else "")
        or employer_of(source.page, source.fields, source.heads, source.window)
        or small.employer
        or public.employer
        or ("" if source.html else name_at_the_head(source.page))
    )
    hidden = hides_client(source.page) and (not employer or is_agency(employer))
    return ("", UNNAMED) if hidden else (employer, "")


def _title(source: Source, employer: str, small: SmallAd) -> str:
    """Give the title of an ad without a block: by label, by its headings, by its first lines."""
    if not source.fields["title"]:
        if small.title:
            return small.title
        titles = [title_in(head, employer) for head in source.heads if len(head) <= 200]
        likely = next((title for title in titles if _reads_like_title(title)), "")
        # What heads the page and opens the window's title is the title in any language.
        twice = titles[0] if len(titles) > 1 and source.heads[-1].startswith(titles[0]) else ""
        if likely or (source.html and twice):
            return likely or twice
    return title_of(source.page, source.fields["title"], employer)


def _reads_like_title(text: str) -> bool:
    return title_likeness(text) >= 2 and len(text.split()) <= 15
