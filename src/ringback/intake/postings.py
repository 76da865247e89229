"""A posting from a file: text, markdown or a web page to a `Posting` with wants and spans."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from ..casebook.documents import Posting
from ..casebook.people import Place
from . import frontmatter
from .ad_contact import named_in, no_calls_in
from .ad_employer import employer_of
from .ad_fields import Fields, closing_day, labelled, pay_of, place_of
from .ad_titles import clean_title, title_of
from .britain import ZONE, is_british
from .days import find_day
from .decoding import decode
from .errors import NotAPosting
from .jobposting import Block, block_in, blocks_of
from .pages import Page
from .places import place_from_text
from .plain import page_of
from .small_ads import SmallAd, small_ad_in
from .titles import title_likeness
from .wants import wants_of
from .webpage import main_part, page_of_fragment, page_of_html, parse

_HTML: Final = re.compile(
    r"<(?:!doctype html|html|head|body|div|script|article|main|h1|p)\b", re.IGNORECASE
)
_MATTER: Final = {
    "job title": "title",
    "position title": "title",
    "company": "employer",
    "employer": "employer",
    "organization": "employer",
    "location": "place",
    "opens": "posted",
    "closes": "closes",
    "date": "posted",
    "deadline": "closes",
    "salary": "pay",
    "pay": "pay",
    "url": "url",
    "external url": "url",
    "reference": "reference",
}
_TEASER: Final = 400
"""A description with fewer characters than this, on a page that says more, is a mere teaser."""


@dataclass(frozen=True, slots=True)
class _Source:
    """What a format gave: the page, and fields that stand outside its text."""

    page: Page
    block: Block | None = None
    fields: Fields = field(default_factory=Fields)
    heads: tuple[str, ...] = ()
    url: str = ""
    window: str = ""
    html: bool = False


def read_posting(content: bytes, *, name: str = "", today: date) -> Posting:
    """Read an ad from text, markdown or a web page; raises an `IntakeError` with a way out."""
    text = decode(content, name=name)
    if name.lower().endswith((".html", ".htm", ".xhtml")) or _HTML.search(text[:3000]):
        source = _from_html(text, today)
    elif text.lstrip().startswith(("{", "[{")):
        source = _from_json(text, today)
    else:
        source = _from_text(text)
    return _posting(source, today)


def _from_text(text: str) -> _Source:
    matter, rest = frontmatter.split(text)
    page = page_of(rest)
    fields = Fields({_MATTER.get(key, key): value for key, value in matter.items()})
    title = fields.get("title", "")
    if title:
        fields["title"], employer = _halves(title)
        fields.setdefault("employer", employer)
    heads = tuple(line.text for line in page.lines[:4] if len(line.text) <= 140)
    return _Source(page, None, Fields({**labelled(page), **fields}), heads)


def _halves(title: str) -> tuple[str, str]:
    """Cut "Agency: Job title" into title and employer."""
    before, colon, after = title.partition(": ")
    return (after.strip(), before.strip()) if colon and after.strip() else (title, "")


def _from_json(text: str, today: date) -> _Source:
    blocks = blocks_of(text, today)
    if not blocks:
        raise NotAPosting(
            "This JSON holds no schema.org JobPosting, so no job can be read from it. Nothing was "
            "kept. Give the ad as text, or save its web page as HTML."
        )
    return _Source(page_of_fragment(blocks[0].description), blocks[0])


def _from_html(text: str, today: date) -> _Source:
    document = parse(text)
    block = block_in(document, today)
    part = main_part(document)
    visible = page_of_html(part) if part is not None else Page("", ())
    heads = _heads(document)
    page, kept = _believed(block, visible, heads)
    fields = labelled(page) if kept is None else Fields()
    window = _window(document)
    return _Source(page, kept, fields, heads, _canonical(document), window, html=True)


def _heads(document: LexborHTMLParser) -> tuple[str, ...]:
    """Give what a page calls itself: its first headings, then its window title."""
    nodes = document.css("h1")[:3] or document.css("h2")[:2]
    shown = [" ".join(node.text(deep=True).split()) for node in nodes]
    return tuple(head for head in (*shown, _window(document)) if head)


def _window(document: LexborHTMLParser) -> str:
    title = document.css_first("title")
    return " ".join(title.text(deep=True).split()) if title is not None else ""


def _believed(
    block: Block | None, visible: Page, heads: tuple[str, ...]
) -> tuple[Page, Block | None]:
    """Decide between block and page: a block that contradicts the page is left out whole.

    One that only teases gives its fields, and the page gives the text.
    """
    if block is None:
        return visible, None
    described = page_of_fragment(block.description)
    if heads and not any(_agree(block.title, head) for head in heads):
        return visible, None
    teaser = len(described.text) < _TEASER or (not wants_of(described) and wants_of(visible))
    if teaser and len(visible.text) > 2 * len(described.text):
        return visible, block
    return described, block


def _agree(title: str, head: str) -> bool:
    """Whether two titles share half their words."""
    ours, theirs = (set(re.findall(r"\w{2,}", words.lower())) for words in (title, head))
    return bool(ours) and 2 * len(ours & theirs) >= min(len(ours), len(theirs) or 1)


def _canonical(document: LexborHTMLParser) -> str:
    for selector, attribute in (
        ("link[rel=canonical]", "href"),
        ("meta[property='og:url']", "content"),
    ):
        node = document.css_first(selector)
        link = (node.attributes.get(attribute) or "") if node is not None else ""
        if link.startswith(("http://", "https://")):
            return link
    return ""


def _posting(source: _Source, today: date) -> Posting:
    block, page, fields = source.block, source.page, source.fields
    employer = (block.employer if block else "") or employer_of(
        page, fields, source.heads, source.window
    )
    small = SmallAd() if block or source.html else small_ad_in(page)
    employer = employer or small.employer
    title = clean_title(block.title, employer) if block else _title(source, employer, small)
    # The first sentence of a small ad names the post: "Plasterer required, Leeds".
    wants = tuple(
        want for want in wants_of(page, employer) if not small.title or want.span.start > 0
    )
    if not title or not (block or wants or fields or small.title or title_likeness(title) >= 1):
        raise NotAPosting(
            "No job title was found in this document, so it cannot serve as a posting. Nothing "
            "was kept. Put a line such as “Job title: Line cook” at its top and add it again."
        )
    where = (block.place if block else "") or place_of(page, fields) or small.place
    place = _placed(where, page)
    return Posting(
        title=title,
        employer=employer,
        place=place,
        text=page.text,
        wants=wants,
        named=(block.named if block else None) or named_in(page, place.country),
        no_calls=no_calls_in(page),
        closes=(block.closes if block else None) or closing_day(page, fields, today),
        posted=(block.posted if block else None) or find_day(fields["posted"], today),
        pay=(block.pay if block else "") or pay_of(page, fields),
        reference=(block.reference if block else "") or fields["reference"],
        url=(block.url if block else "") or source.url or fields["url"],
    )


def _placed(where: str, page: Page) -> Place:
    """Give the place; where its words leave the country open, sterling or a number tells it."""
    place = place_from_text(where) if where else Place()
    if not place.country and is_british(page.text):
        return replace(place, country="GB", zone=ZONE)
    return place


def _title(source: _Source, employer: str, small: SmallAd) -> str:
    """Give the title of an ad without a block: by label, by its headings, by its first lines."""
    if not source.fields["title"]:
        if small.title:
            return small.title
        titles = [clean_title(head, employer) for head in source.heads if len(head) <= 200]
        likely = next((title for title in titles if _reads_like_title(title)), "")
        # What heads the page and opens the window's title is the title in any language.
        twice = titles[0] if len(titles) > 1 and source.heads[-1].startswith(titles[0]) else ""
        if likely or (source.html and twice):
            return likely or twice
    return title_of(source.page, source.fields["title"], employer)


def _reads_like_title(text: str) -> bool:
    return title_likeness(text) >= 2 and len(text.split()) <= 15
