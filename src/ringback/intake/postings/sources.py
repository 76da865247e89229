"""A document of any format to what is read of an ad: its page, and what stands outside its text."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from ...casebook.documents import Named
from .. import contained
from ..errors import IntakeError, NotAPosting
from ..pages import Page
from ..plain import page_of
from ..webpage import main_part, page_of_fragment, page_of_html, parse
from . import frontmatter
from .ad_chat import Chat, chat_in
from .ad_contact import is_person
from .ad_fields import Fields, labelled
from .ad_pay import pay_as_shown
from .belief import believed
from .jobposting import Block, blocks_of, found_in
from .matter_of_page import cut_to_matter
from .nested_lists import without_parents
from .small_ads import unwrapped

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
_HEADS: Final = 4
_FEET: Final = 2
_MOST_LINES: Final = 3_000
"""Lines of the longest page whose matter is sought; to find it takes time."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a format gave: the page, and fields that stand outside its text.

    `asking` is the page without lines that ask for nothing, such as a mail's signature; `sender`
    is who wrote the mail; `foot` is what a web page says at its very end.
    """

    page: Page
    block: Block | None = None
    fields: Fields = field(default_factory=Fields)
    heads: tuple[str, ...] = ()
    url: str = ""
    window: str = ""
    html: bool = False
    asking: Page | None = None
    sender: Named | None = None
    foot: Page | None = None
    remarks: tuple[str, ...] = ()


def from_text(text: str) -> Source:
    """Read plain text or markdown, with front matter or without."""
    matter, rest = frontmatter.split(text)
    if not matter and (chat := chat_in(text)) is not None:
        return _from_chat(chat)
    fields = Fields({_MATTER.get(key, key): value for key, value in matter.items()})
    title = fields.get("title", "")
    if title:
        fields["title"], employer = _halves(title)
        fields.setdefault("employer", employer)
    return from_page(page_of(without_parents(unwrapped(rest))), fields)


def _from_chat(chat: Chat) -> Source:
    """Read what the one who offers has written; who that is stands before each message."""
    known = Fields(employer=chat.house) if chat.house else None
    source = from_page(page_of(chat.text), known)
    sender = Named(chat.name) if is_person(chat.name) else None
    return replace(source, heads=(), sender=sender)


def from_page(page: Page, known: Fields | None = None) -> Source:
    """Take a page as it is; what its labels say is believed after what is `known`."""
    heads = tuple(line.text for line in page.lines[:_HEADS] if len(line.text) <= 140)
    fields = Fields({**labelled(page), **(known or {})})
    return Source(page, None, fields, heads, remarks=page.remarks)


def from_json(text: str, today: date) -> Source:
    """Read a schema.org JobPosting that came alone; raises `NotAPosting` where none is in it."""
    blocks = blocks_of(text, today)
    if not blocks:
        raise NotAPosting(
            "This JSON holds no schema.org JobPosting, so no job can be read from it. Nothing was "
            "kept. Give the ad as text, or save its web page as HTML."
        )
    return Source(page_of_fragment(blocks[0].description), blocks[0])


def from_html(text: str, today: date) -> Source:
    """Read a web page: its data for machines as far as it is believed, else its words."""
    document = parse(text)
    heads, url = _heads(document), _canonical(document)
    visible = _visible(document, text, heads)
    belief = believed(found_in(document, today), visible, heads, url)
    block = belief.block
    if block is not None and block.pay:
        block = replace(block, pay=pay_as_shown(block.pay, visible, belief.page))
    fields = labelled(belief.page) if block is None else Fields()
    remarks = (belief.remark,) if belief.remark else ()
    return Source(
        page=belief.page,
        block=block,
        fields=fields,
        heads=heads,
        url=url,
        window=_window(document),
        html=True,
        foot=_foot(document),
        remarks=(*belief.page.remarks, *remarks),
    )


def _halves(title: str) -> tuple[str, str]:
    """Cut "Agency: Job title" into title and employer."""
    before, colon, after = title.partition(": ")
    return (after.strip(), before.strip()) if colon and after.strip() else (title, "")


def _visible(document: LexborHTMLParser, text: str, heads: tuple[str, ...]) -> Page:
    """Give what a reader sees: the part that the page marks as its matter, or that is found so."""
    marked = main_part(document)
    if marked is not None:
        return page_of_html(marked)
    whole = page_of_html(document.body) if document.body is not None else Page("", ())
    if not whole.lines or len(whole.lines) > _MOST_LINES:
        return whole
    try:
        matter = contained.page_of("matter", text.encode("utf-8", errors="replace"))
    except IntakeError:
        # It only helps to cut: what it cannot take, or where it is not installed, is read whole.
        return whole
    return cut_to_matter(whole, matter, heads)


def _heads(document: LexborHTMLParser) -> tuple[str, ...]:
    """Give what a page calls itself: its first headings, then its window title."""
    nodes = document.css("h1")[:3] or document.css("h2")[:2]
    shown = [" ".join(node.text(deep=True).split()) for node in nodes]
    return tuple(head for head in (*shown, _window(document)) if head)


def _foot(document: LexborHTMLParser) -> Page | None:
    """Give the last lines of a page, which are no part of its matter but may name somebody."""
    feet = document.css("footer, address")[-_FEET:]
    return page_of_fragment("".join(foot.inner_html or "" for foot in feet)) if feet else None


def _window(document: LexborHTMLParser) -> str:
    title = document.css_first("title")
    return " ".join(title.text(deep=True).split()) if title is not None else ""


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
