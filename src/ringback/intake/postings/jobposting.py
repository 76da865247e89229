"""The schema.org JobPosting that a page may carry, as far as it can be believed."""

import html
import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from ...casebook.documents import Named
from ..days import find_day
from ..resumes.person import email_in, phone_from
from .jsonld import Fields, postings_in, scripts_of
from .microdata import postings_marked_in

_PARTS: Final = {
    "responsibilities": "Responsibilities",
    "qualifications": "Qualifications",
    "experienceRequirements": "Experience required",
    "educationRequirements": "Education required",
    "skills": "Skills",
}
"""Properties in which some blocks keep what the description leaves out."""


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


@dataclass(frozen=True, slots=True)
class Found:
    """The JobPostings of a page, and whether a piece of structured data could not be read."""

    blocks: tuple[Block, ...]
    broken: bool = False


def found_in(document: LexborHTMLParser, today: date) -> Found:
    """Give the JobPostings of a page: its JSON-LD first, then what its own mark-up says."""
    read = [(script, postings_in(script)) for script in scripts_of(document)]
    fields = [held for _, postings in read for held in postings or ()]
    fields += postings_marked_in(document)
    # Another block may be broken without concerning the job.
    broken = any(postings is None and "JobPosting" in script for script, postings in read)
    return Found(tuple(_block(held, today) for held in fields), broken)


def blocks_of(text: str, today: date) -> list[Block]:
    """Give the JobPostings in a piece of JSON-LD; none where it is broken."""
    return [_block(fields, today) for fields in postings_in(text) or ()]


def _block(fields: Fields, today: date) -> Block:
    place, country = _place(fields)
    return Block(
        title=_words(fields.get("title")) or _words(fields.get("name")),
        employer=_words(_first(fields.get("hiringOrganization")), "name", "legalName"),
        description=_description(fields),
        place=place,
        country=country,
        posted=find_day(_words(fields.get("datePosted")), today),
        closes=find_day(_words(fields.get("validThrough")), today),
        pay=_pay(_first(fields.get("baseSalary"))),
        reference=_words(_first(fields.get("identifier")), "value"),
        url=_words(fields.get("url")) or _words(_first(fields.get("mainEntityOfPage")), "@id"),
        named=_named(_first(fields.get("applicationContact")), country),
    )


def _description(fields: Fields) -> str:
    """Give the description, and under headings of their own the parts that it leaves out."""
    whole = _raw(fields.get("description"))
    for key, heading in _PARTS.items():
        items = fields.get(key)
        told = [
            words
            for item in (items if isinstance(items, list) else [items])[:50]
            if (words := _raw(item).strip()) and _words(words) not in _words(whole, most=100_000)
        ]
        if told:
            listed = "".join(f"<li>{words}</li>" for words in told)
            whole += f"<h3>{heading}</h3>{told[0] if len(told) == 1 else f'<ul>{listed}</ul>'}"
    return whole


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
    if not any(parts) and _words(_first(fields.get("jobLocationType"))) == "TELECOMMUTE":
        return "Remote", ""
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


def _words(value: object, *keys: str, most: int = 2000) -> str:
    """Give a value as plain words; of an object the first of these keys that says something."""
    if isinstance(value, dict):
        return next((words for key in keys or ("name",) if (words := _words(value.get(key)))), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = f"{value:g}" if isinstance(value, float) and value < 1e6 else str(value)
    bare = re.sub(r"<[^<>]{0,300}>", " ", html.unescape(html.unescape(text[:most])))
    return " ".join(bare.split())
