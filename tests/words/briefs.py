"""How a test makes a fact, a posting and a brief of its own."""

import re
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month, Posting, Quantity, Span, Want
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Place, Seeker
from ringback.casebook.terms import FactKind, Manner
from ringback.words import Brief

TODAY: Final = date(2026, 11, 20)
_FIGURE: Final = re.compile(r"([$€£]?)(\d[\d,.]*\d|\d)\s?(%|[KMkm]\b|\w+)?")


def fact(
    kind: FactKind,
    text: str,
    *,
    job: str = "",
    at: str = "",
    dates: str = "",
    count: str = "",
) -> Fact:
    """Make a fact; `dates` is "2019-2023", "2019-" or "", `count` the number of a years fact."""
    since, _, until = dates.partition("-")
    figures = [
        Quantity(m[0].strip(), float(m[2].replace(",", "").rstrip(".")), m[1] or m[3] or "")
        for m in _FIGURE.finditer(count or text)
        if m[2].replace(",", "").replace(".", "", 1).isdecimal()
    ]
    if count and not figures:
        figures = [Quantity(count, 1, "years")]
    return Fact(
        f"{kind}-{text[:24]}",
        kind,
        text,
        Span(0, len(text)),
        job,
        at,
        tuple(figures),
        Month(int(since)) if since else None,
        Month(int(until)) if until else None,
    )


def want(text: str, *, must: bool = True) -> Want:
    """One want, as if it stood at the top of its posting."""
    return Want(text, must, Span(0, len(text)))


def posting(title: str, employer: str, place: str, *wants: str) -> Posting:
    """Make a posting; a want that begins with "+" is nice to have."""
    text = "\n".join(wants)
    spans = [Span(text.find(want), text.find(want) + len(want)) for want in wants]
    made = tuple(
        Want(want.lstrip("+"), not want.startswith("+"), span)
        for want, span in zip(wants, spans, strict=True)
    )
    return Posting(title, employer, Place(place), text, made)


def brief(
    name: str,
    contact: str,
    job: Posting,
    *facts: Fact,
    applied_on: date | None = date(2026, 11, 17),
    applied: Applied | None = Applied(),  # noqa: B008  # a frozen value
    phone: str = "+15125550147",
    manner: Manner = "plain",
) -> Brief:
    """Make a brief of a first voicemail."""
    return Brief(
        Seeker(name=name, phone=phone, manner=manner),
        job,
        facts,
        Contact("c1", contact) if contact else None,
        TODAY,
        applied,
        applied_on,
        frozenset(),
        0,
    )
