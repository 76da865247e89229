"""HTML to a page: what a reader sees, without scripts, menus and forms."""

import html
import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .pages import MAX_TEXT, Page, PageWriter
from .postings.nested_lists import LONG

_DROPPED: Final = frozenset(
    (
        "script",
        "style",
        "noscript",
        "nav",
        "footer",
        "form",
        "button",
        "svg",
        "template",
        "iframe",
        "select",
        "option",
        "head",
        "title",
        "aside",
        "dialog",
        "input",
        "textarea",
        "object",
        "video",
        "audio",
        "canvas",
        "figure",
    )
)
_BLOCKS: Final = frozenset(
    (
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "table",
        "blockquote",
        "pre",
        "address",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "body",
        "fieldset",
        "details",
        "summary",
        "hr",
        "br",
        "figcaption",
    )
)
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_STRONG: Final = frozenset(("strong", "b"))
_ESCAPED = re.compile(
    r"&(?:amp;)*(?:lt|#60|#x3c);\s*/?(?:p|div|li|ul|ol|br|strong|b|h[1-6]|span|em)\b", re.I
)
_SPACE = re.compile(r"\s+")
_MENU: Final = re.compile(
    r"menu|breadcrumb|cookie|navbar|sidebar|related|similar|share|social|newsletter", re.I
)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_VOID: Final = frozenset(("br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"))
_DEEPEST: Final = 10_000
_MAX_NODES: Final = 60_000
_INLINE_BULLET: Final = re.compile(r"^[•▪●·‣*–-]\s+")


def parse(text: str) -> LexborHTMLParser:
    """Give the parsed document; what lies nested beyond all sense is cut off."""
    return LexborHTMLParser(text[: _sensible(text)])


def page_of_html(root: LexborNode) -> Page:
    """Give the page of an element: headings, list items and paragraphs in reading order."""
    walker = _Walker()
    walker.walk(root)
    return walker.page()


def page_of_fragment(markup: str) -> Page:
    """Give the page of a piece of HTML, which may have been escaped once more than needed."""
    for _ in range(3):
        if _ESCAPED.search(markup):
            markup = html.unescape(markup)
    body = parse(f"<html><body>{markup[: 2 * MAX_TEXT]}</body></html>").body
    return page_of_html(body) if body is not None else Page("", ())


def main_part(document: LexborHTMLParser) -> LexborNode | None:
    """Give the part that a page marks as its matter: `main` or one article; None where none is."""
    for selector in ("main", "[role=main]", "article"):
        found = document.css(selector)
        if len(found) == 1 and len(found[0].text(deep=True)) > 400:
            return found[0]
    return None


def _sensible(text: str) -> int:
    """Give where too many elements stand open: the parser's time grows with their square."""
    depth = 0
    for tag in _TAG.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + (tag[2].lower() not in _VOID)
        if depth > _DEEPEST:
            return tag.start()
    return len(text)


class _Walker:
    """Goes through the elements with a stack of its own, so that deep nesting harms nobody."""

    def __init__(self) -> None:
        self._writer = PageWriter()
        self._words: list[str] = []
        self._strong = 0
        self._plain = 0
        self._heading = 0
        self._item = False

    def walk(self, root: LexborNode) -> None:
        """Read the element and all below it."""
        stack: list[tuple[LexborNode | None, str]] = [(root, "")]
        seen = 0
        while stack and seen < _MAX_NODES:
            node, ended = stack.pop()
            if node is None:
                self._close(ended)
                continue
            seen += 1
            tag = str(node.tag)
            if tag == "-text":
                self._say(node.text_content or "")
            elif not self._is_dropped(node, tag):
                self._open(tag)
                stack.append((None, tag))
                stack += [(child, "") for child in reversed(list(node.iter(include_text=True)))]

    def page(self) -> Page:
        """Give what was read."""
        self._flush()
        return self._writer.page()

    def _is_dropped(self, node: LexborNode, tag: str) -> bool:
        if tag in _DROPPED or tag.startswith(("-", "_", "!")):
            return True
        if tag in ("ul", "div", "section", "ol"):
            named = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
            return bool(_MENU.search(named)) and len(node.text(deep=True)) < 1500
        return "hidden" in node.attributes or node.attributes.get("aria-hidden") == "true"

    def _open(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            # The few words of an item with a list of its own head that list.
            self._item = self._item and len("".join(self._words).split()) >= LONG
        if tag in _BLOCKS:
            self._flush()
        self._item = tag == "li" or (self._item and tag not in ("ul", "ol", "h1", "h2", "h3"))
        self._heading += tag in _HEADINGS
        self._strong += tag in _STRONG

    def _close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        self._item = self._item and tag not in ("li", "ul", "ol")
        self._heading -= tag in _HEADINGS
        self._strong -= tag in _STRONG

    def _say(self, words: str) -> None:
        if words.strip() and not self._strong:
            self._plain += 1
        self._words.append(words)

    def _flush(self) -> None:
        """Write the block that has come to its end."""
        said = _SPACE.sub(" ", "".join(self._words)).strip()
        bold = not self._plain and len(said) <= 90
        self._words, self._plain = [], 0
        if not re.search(r"\w", said):
            return
        marked = _INLINE_BULLET.match(said)
        text = said[marked.end() :] if marked else said
        heading = bool(self._heading) or (bold and not self._item)
        self._writer.add(
            text, heading=heading, bullet=self._item or bool(marked), gap=not self._item
        )
