"""What was understood of a posting and a résumé, in the shape that is shown."""

from collections.abc import Iterator

from ringback.casebook.amendments import Amendment
from ringback.casebook.documents import Fact, Month, Named, Resume

from . import shapes
from .understanding import Understanding


def shape(understood: Understanding) -> shapes.Understood:
    """Give what was understood, as corrected, each want and fact with its number and key."""
    posting = understood.posting_now
    return shapes.Understood(
        title=posting.title,
        employer=posting.employer,
        place=posting.place.text,
        pay=posting.pay,
        closes=posting.closes,
        reference=posting.reference,
        no_calls=posting.no_calls,
        named=_named(posting.named),
        wants=[
            shapes.Wanted(each.now.text, each.now.must, number, each.key)
            for number, each in enumerate(understood.wants, 1)
            if each.now
        ],
        facts=[
            _found(number, each.now) for number, each in enumerate(understood.facts, 1) if each.now
        ],
        struck=list(_struck(understood)),
        me=_me(understood.resume_now),
        corrections=[
            *(_correction(each, "posting") for each in understood.of_posting),
            *(_correction(each, "resume") for each in understood.of_resumes),
        ],
        remarks=list(_remarks(understood)),
    )


def _named(named: Named | None) -> dict[str, str]:
    return {"name": named.name, "phone": named.phone, "email": named.email} if named else {}


def _me(resume: Resume | None) -> dict[str, str]:
    if resume is None:
        return {}
    told = {"name": resume.name, "phone": resume.phone, "email": resume.email}
    return {**told, "place": resume.place.text}


def _found(number: int, fact: Fact) -> shapes.Found:
    return shapes.Found(
        id=fact.key,
        kind=fact.kind,
        text=fact.text,
        employer=fact.employer,
        confidence=fact.confidence,
        number=number,
        title=fact.title,
        since=_month(fact.since),
        until=_month(fact.until),
        numbers=[number.text for number in fact.numbers],
    )


def _month(month: Month | None) -> str | None:
    if month is None:
        return None
    return f"{month.year}-{month.month:02}" if month.month else f"{month.year}"


def _struck(understood: Understanding) -> Iterator[shapes.Struck]:
    for number, want in enumerate(understood.wants, 1):
        if want.now is None:
            yield shapes.Struck("want", number, want.key, want.read.text)
    for number, fact in enumerate(understood.facts, 1):
        if fact.now is None:
            yield shapes.Struck("fact", number, fact.key, fact.read.text)


def _correction(amendment: Amendment, document: shapes.Document) -> shapes.Correction:
    return shapes.Correction(
        document, amendment.part, amendment.about, amendment.was, amendment.words
    )


def _remarks(understood: Understanding) -> Iterator[str]:
    yield from understood.posting.remarks
    yield from understood.resume.remarks if understood.resume else ()
    for words in dict.fromkeys(each.was for each in understood.idle):
        yield (
            f"You corrected “{words}” before, and that line is not in this reading; the "
            "correction is kept for when it is."
        )
