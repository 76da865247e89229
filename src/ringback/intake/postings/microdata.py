"""Job postings marked up in the page itself: microdata and RDFa lite, in the shape of JSON-LD."""

from dataclasses import dataclass
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .jsonld import Fields, is_posting, short_name

_MAX_NODES: Final = 20_000
_MAX_POSTINGS: Final = 20
_MAX_DEPTH: Final = 8
_LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class _Marks:
    """How one way of marking up names a thing, its type and its properties."""

    thing: str
    kind: str
    name: str


_WAYS: Final = (
    _Marks("itemscope", "itemtype", "itemprop"),
    _Marks("typeof", "typeof", "property"),
)


def postings_marked_in(document: LexborHTMLParser) -> list[Fields]:
    """Give the JobPostings of a page's own mark-up; the description is the whole marked part."""
    found: list[Fields] = []
    for marks in _WAYS:
        things = [
            node
            for node in document.css(f"[{marks.kind}]")
            if is_posting((node.attributes.get(marks.kind) or "").split())
        ]
        found += [
            {**_properties(node, marks, 0), "description": node.html or ""}
            for node in things[:_MAX_POSTINGS]
        ]
    return found


def _properties(thing: LexborNode, marks: _Marks, depth: int) -> Fields:
    """Read the properties below a thing; what belongs to a thing inside it stays with that."""
    held: Fields = {}
    pending = list(reversed(list(thing.iter())))
    seen = 0
    while pending and seen < _MAX_NODES:
        node = pending.pop()
        seen += 1
        names = (node.attributes.get(marks.name) or "").split()
        inner = marks.thing in node.attributes
        if names:
            value = _properties(node, marks, depth + 1) if inner else _value(node)
            for name in names if depth < _MAX_DEPTH else ():
                _add(held, short_name(name), value)
        if not inner:
            pending += reversed(list(node.iter()))
    return held


def _add(held: Fields, name: str, value: Any) -> None:
    before = held.get(name)
    if before is None:
        held[name] = value
    else:
        held[name] = [*before, value] if isinstance(before, list) else [before, value]


def _value(node: LexborNode) -> str:
    """Give what an element says: for machines where it says so, else its words."""
    attributes = node.attributes
    for name in ("content", "datetime", "value"):
        if attributes.get(name):
            return str(attributes[name])[:_LONGEST]
    words = " ".join(node.text(deep=True, separator=" ").split())
    return (words or str(attributes.get("href") or ""))[:_LONGEST]
