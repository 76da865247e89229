"""The schema.org JobPosting that a page may carry, as far as it can be believed."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

from ..casebook.documents import Named
from .days import find_day
from .person import email_in, phone_from

_TYPE: Final = re.compile(r"ld\s*\+\s*json", re.IGNORECASE)
_WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$"
)
_MAX_DEPTH: Final = 6

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Block:
    """The fields of one JobPosting, each empty where the block does not say."""

    title: str
    employer: str = ""
    description: str = ""
    place: str = ""
    country: str = ""
    posted: date | None = None
    closes: date | None = None
    pay: str = ""
    reference: str = ""
    url: str = ""
    named: Named | None = None


def block_in(document: LexborHTMLParser, today: date) -> Block | None:
    """Give the fullest JobPosting of a page; a broken block counts as none."""
    found: list[Block] = []
    for script in document.css("script"):
        if _TYPE.search(script.attributes.get("type") or ""):
            found += blocks_of(script.text(deep=True), today)
    return max(found, key=lambda block: len(block.description), default=None)


def blocks_of(text: str, today: date) -> list[Block]:
    """Give the JobPostings in a piece of JSON-LD; none where it is broken."""
    try:
        data = json.loads(_WRAPPING.sub("", text), strict=False)
    except (ValueError, RecursionError):
        return []
    return [_block(fields, today) for fields in _postings(data, 0)]


def _postings(data: object, depth: int) -> Iterator[Fields]:
    if isinstance(data, list) and depth < _MAX_DEPTH:
        for item in data[:200]:
            yield from _postings(item, depth + 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield data
        elif depth < _MAX_DEPTH:
            for key in ("@graph", "mainEntity", "itemListElement", "item"):
                yield from _postings(data.get(key), depth + 1)


def _block(fields: Fields, today: date) -> Block:
    place, country = _place(fields)
    return Block(
        title=_words(fields.get("title")) or _words(fields.get("name")),
        employer=_words(_first(fields.get("hiringOrganization")), "name", "legalName"),
        description=_raw(fields.get("description")),
        place=place,
        country=country,
        posted=find_day(_words(fields.get("datePosted")), today),
        closes=find_day(_words(fields.get("validThrough")), today),
        pay=_pay(_first(fields.get("baseSalary"))),
        reference=_words(_first(fields.get("identifier")), "value"),
        url=_words(fields.get("url")) or _words(_first(fields.get("mainEntityOfPage")), "@id"),
        named=_named(_first(fields.get("applicationContact")), country),
    )


def _place(fields: Fields) -> tuple[str, str]:
    """Give the place in words and its country; a post from anywhere has that of the applicants."""
    where = _fields(_first(fields.get("jobLocation")))
    address = where.get("address", where)
    if isinstance(address, str):
        return _words(address), ""
    held = _fields(_first(address))
    country = _words(held.get("addressCountry"), "name")
    parts = [_words(held.get("addressLocality")), _words(held.get("addressRegion")), country]
    if not any(parts):
        parts = [_words(_first(fields.get("applicantLocationRequirements")), "name")]
    return ", ".join(dict.fromkeys(part for part in parts if part)), country


def _pay(salary: object) -> str:
    held = _fields(salary)
    value = _first(held.get("value"))
    if not held:
        return _words(salary)
    inner = _fields(value)
    ends = [_words(inner.get(key)) for key in ("minValue", "maxValue")]
    amount = "–".join(end for end in ends if end) or _words(inner.get("value")) or _words(value)
    unit = _words(inner.get("unitText")).lower()
    money = _words(held.get("currency")) or _words(inner.get("currency"))
    return (
        " ".join(part for part in (money, amount, f"per {unit}" if unit and amount else "") if part)
        if amount
        else ""
    )


def _named(contact: object, country: str) -> Named | None:
    held = _fields(contact)
    phone = _words(held.get("telephone"))
    named = Named(
        name=_words(held.get("name")),
        phone=phone_from(phone, country if len(country) == 2 else "US") if phone else "",
        email=email_in(_words(held.get("email"))),
        title=_words(held.get("jobTitle")) or _words(held.get("contactType")),
    )
    return named if named.name or named.phone or named.email else None


def _fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _first(value: object) -> object:
    return (value[0] if value else None) if isinstance(value, list) else value


def _raw(value: object) -> str:
    return value if isinstance(value, str) else ""


def _words(value: object, *keys: str) -> str:
    """Give a value as plain words; of an object the first of these keys that says something."""
    if isinstance(value, dict):
        return next((words for key in keys or ("name",) if (words := _words(value.get(key)))), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = f"{value:g}" if isinstance(value, float) and value < 1e6 else str(value)
    bare = re.sub(r"<[^<>]{0,300}>", " ", html.unescape(html.unescape(text[:2000])))
    return " ".join(bare.split())
