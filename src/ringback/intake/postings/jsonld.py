"""JSON-LD in a web page: its objects of type JobPosting, mended where the damage is slight."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

Fields = dict[str, Any]

_TYPE: Final = re.compile(r"ld\s*[+ ]\s*json", re.IGNORECASE)
_WRAPPING: Final = re.compile(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*$|;\s*$")
_SLIPS: Final = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+"?)|(?P<comma>,)(?=\s*+[}\]])|(?P<comment><!--|-->|\ufeff)',
    re.DOTALL,
)
"""What is passed over, as it may hold anything, and what is taken out between such strings.

A string that is never closed reaches to the end, so that none is sought again inside it.
"""
_NESTING: Final = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about")
_MAX_DEPTH: Final = 6
_MAX_ITEMS: Final = 200
_MAX_POSTINGS: Final = 50


def scripts_of(document: LexborHTMLParser) -> list[str]:
    """Give the texts of a page's JSON-LD scripts, however their type was encoded."""
    return [
        script.text(deep=True)
        for script in document.css("script")
        if _TYPE.search(unquote(html.unescape(script.attributes.get("type") or "")))
    ]


def postings_in(text: str) -> list[Fields] | None:
    """Give the JobPostings of a piece of JSON-LD; None where it is broken beyond a slip."""
    data = _loaded(_WRAPPING.sub("", text))
    if data is None:
        return None
    try:
        held = list(_objects(data, 0))
        known = {str(thing["@id"]): thing for thing in held if "@id" in thing}
        postings = [thing for thing in held if is_posting(thing.get("@type"))]
        return [_resolved(posting, dict(known), 0) for posting in postings[:_MAX_POSTINGS]]
    except RecursionError:
        return None


def is_posting(kinds: object) -> bool:
    """Whether a type, or one of several, is JobPosting: bare, with a prefix or as an address."""
    return any(
        isinstance(kind, str) and short_name(kind) == "JobPosting"
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def short_name(name: str) -> str:
    """Give "title" for "schema:title" and "https://schema.org/title"."""
    return re.split(r"[:/#]", name.strip())[-1]


def _loaded(text: str) -> Any:
    """Parse JSON as it is, then without slips, then with what was escaped for HTML."""
    for attempt in (text, _mended(text), _mended(html.unescape(text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(text: str) -> str:
    """Take out commas before a closing bracket and marks of comments, outside strings only."""
    return _SLIPS.sub(lambda slip: slip["string"] or "", text)


def _objects(data: object, depth: int) -> Iterator[Fields]:
    """Give the objects that stand where a page may keep a posting, outermost first."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data[:_MAX_ITEMS]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in _NESTING:
            yield from _objects(data.get(key), depth + 1)


def _resolved(value: Any, known: dict[str, Fields], depth: int) -> Any:
    """Give a value with short names for keys, and what it only refers to in its place.

    Each reference is followed once: what refers to itself would never end.
    """
    if depth > _MAX_DEPTH:
        return None
    if isinstance(value, list):
        return [_resolved(item, known, depth + 1) for item in value[:_MAX_ITEMS]]
    if not isinstance(value, dict):
        return value
    if "@value" in value:
        return value["@value"]
    if set(value) <= {"@id", "@type"} and str(value.get("@id")) in known:
        value = known.pop(str(value["@id"]))
    return {
        key if key.startswith("@") else short_name(key): _resolved(held, known, depth + 1)
        for key, held in value.items()
    }
