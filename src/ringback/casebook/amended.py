"""Documents as they stand once the person's corrections are laid over what was read."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Generic, TypeVar, cast, get_args, overload

from .amendments import NO, USES, Amendment, same_words, want_key
from .documents import Fact, Month, Named, Posting, Quantity, Resume, Span, Want
from .terms import FactKind

Told = Mapping[str, Amendment]
"""The corrections of one thing, by their part."""

Thing = TypeVar("Thing", Want, Fact)

_JOB: Final = ("fact_title", "fact_employer", "fact_since", "fact_until")
_MONTH: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?")


@overload
def amended(paper: Posting, amendments: Iterable[Amendment]) -> Posting: ...


@overload
def amended(paper: Resume, amendments: Iterable[Amendment]) -> Resume: ...


def amended(paper: Posting | Resume, amendments: Iterable[Amendment]) -> Posting | Resume:
    """Give a document with the corrections in it; what they do not find stays as it was read."""
    if isinstance(paper, Posting):
        return _posting(paper, _by_thing(paper, amendments))
    return _resume(paper, _by_thing(paper, amendments))


def idle(paper: Posting | Resume, amendments: Iterable[Amendment]) -> tuple[Amendment, ...]:
    """Give the corrections of a want or fact that this document does not have."""
    kept = tuple(amendments)
    things = _things(paper)
    known = {key for key, _ in things} | _added(kept)
    return tuple(each for each in kept if each.about and _found(each, things, known) not in known)


def kept_as(paper: Posting | Resume, amendments: Iterable[Amendment], key: str) -> tuple[str, ...]:
    """Give the keys under which the person's word on one want or fact is kept, its own first.

    There are others where it was read as another kind when they said so.
    """
    kept = tuple(amendments)
    things = _things(paper)
    known = {key for key, _ in things} | _added(kept)
    meant = (each.about for each in kept if each.about and _found(each, things, known) == key)
    return tuple(dict.fromkeys((key, *meant)))


@dataclass(frozen=True, slots=True)
class Stands(Generic[Thing]):
    """A want or fact by its key: as it was read or added, and as it stands; None: struck out."""

    key: str
    read: Thing
    now: Thing | None


def wants_in(posting: Posting, amendments: Iterable[Amendment]) -> tuple[Stands[Want], ...]:
    """Give all wants, those read before those added, also what was struck out."""
    return _wants(posting, _by_thing(posting, amendments))


def facts_in(resume: Resume, amendments: Iterable[Amendment]) -> tuple[Stands[Fact], ...]:
    """Give all facts, those read before those added, also what was struck out."""
    return _facts(resume, _by_thing(resume, amendments))


def _by_thing(
    paper: Posting | Resume, amendments: Iterable[Amendment]
) -> dict[str, dict[str, Amendment]]:
    """Sort corrections by the key of what they are about; the document itself has none."""
    kept = tuple(amendments)
    things = _things(paper)
    known = {key for key, _ in things} | _added(kept)
    sorted_: defaultdict[str, dict[str, Amendment]] = defaultdict(dict)
    for each in kept:
        sorted_[_found(each, things, known)][each.part] = each
    return dict(sorted_)


def _things(paper: Posting | Resume) -> list[tuple[str, str]]:
    """Give the wants or facts of a document as read: their keys and words."""
    if isinstance(paper, Posting):
        return [(want_key(want.text), want.text) for want in paper.wants]
    return [(fact.key, fact.text) for fact in paper.facts]


def _added(amendments: Iterable[Amendment]) -> set[str]:
    return {each.about for each in amendments if each.part in ("want_added", "fact_added")}


def _found(amendment: Amendment, things: Sequence[tuple[str, str]], known: set[str]) -> str:
    """Give the key of what a correction is about, also where it is read as another kind now."""
    if not amendment.was or amendment.about in known:
        return amendment.about
    alike = {key for key, words in things if same_words(words, amendment.was)}
    return alike.pop() if len(alike) == 1 else amendment.about


def _posting(posting: Posting, by_thing: Mapping[str, Told]) -> Posting:
    told = by_thing.get("", {})
    return replace(
        posting,
        title=_words(told, "title", posting.title) or posting.title,
        employer=_words(told, "employer", posting.employer),
        place=told["place"].place if "place" in told else posting.place,
        pay=_words(told, "pay", posting.pay),
        closes=_day(told, posting.closes),
        reference=_words(told, "reference", posting.reference),
        no_calls=_words(told, "no_calls", posting.no_calls),
        named=_named(posting.named, told),
        wants=tuple(each.now for each in _wants(posting, by_thing) if each.now is not None),
    )


def _named(read: Named | None, told: Told) -> Named | None:
    """Give the person whom a posting names; nobody where the correction says so."""
    if "contact" in told and not told["contact"].words:
        return None
    if not {"contact", "contact_phone", "contact_email"} & told.keys():
        return read
    named = read or Named()
    return replace(
        named,
        name=_words(told, "contact", named.name),
        phone=_words(told, "contact_phone", named.phone),
        email=_words(told, "contact_email", named.email),
    )


def _wants(posting: Posting, by_thing: Mapping[str, Told]) -> tuple[Stands[Want], ...]:
    return tuple(
        Stands(key, want, _want(want, by_thing.get(key, {}), posting.text))
        for key, want in _all_wants(posting, by_thing)
    )


def _all_wants(posting: Posting, by_thing: Mapping[str, Told]) -> list[tuple[str, Want]]:
    read = [(want_key(want.text), want) for want in posting.wants]
    known = {key for key, _ in read}
    added = [
        (key, Want(told["want_added"].words, True, _span(told["want_added"].words, posting.text)))
        for key, told in by_thing.items()
        if "want_added" in told and key not in known
    ]
    return read + added


def _want(want: Want, told: Told, text: str) -> Want | None:
    verdict = _words(told, "want", "must" if want.must else "nice")
    if verdict == NO:
        return None
    words = _words(told, "want_words", want.text)
    span = want.span if words == want.text else _span(words, text, want.span)
    return Want(words, verdict == "must", span)


def _resume(resume: Resume, by_thing: Mapping[str, Told]) -> Resume:
    told = by_thing.get("", {})
    return replace(
        resume,
        name=_words(told, "name", resume.name),
        phone=_words(told, "phone", resume.phone),
        email=_words(told, "email", resume.email),
        place=told["place"].place if "place" in told else resume.place,
        facts=tuple(each.now for each in _facts(resume, by_thing) if each.now is not None),
    )


def _facts(resume: Resume, by_thing: Mapping[str, Told]) -> tuple[Stands[Fact], ...]:
    facts = _all_facts(resume, by_thing)
    jobs: dict[object, Told] = {
        _job(fact): {
            part: told for part, told in by_thing.get(fact.key, {}).items() if part in _JOB
        }
        for fact in facts
        if _kind(by_thing.get(fact.key, {}), fact.kind) == "role"
    }
    return tuple(
        Stands(
            fact.key, fact, _fact(fact, {**jobs.get(_job(fact), {}), **by_thing.get(fact.key, {})})
        )
        for fact in facts
    )


def _all_facts(resume: Resume, by_thing: Mapping[str, Told]) -> list[Fact]:
    known = {fact.key for fact in resume.facts}
    added = [
        Fact(
            key,
            "achievement",
            told["fact_added"].words,
            _span(told["fact_added"].words, resume.text),
            numbers=told["fact_added"].numbers,
        )
        for key, told in by_thing.items()
        if "fact_added" in told and key not in known
    ]
    return [*resume.facts, *added]


def _job(fact: Fact) -> tuple[object, ...]:
    """Give what the facts of one job share: to correct its role is to correct them all."""
    return fact.title, fact.employer, fact.since, fact.until


def _fact(fact: Fact, told: Told) -> Fact | None:
    if _words(told, "fact", "") == NO:
        return None
    kind = _kind(told, fact.kind)
    words = _words(told, "fact_words", fact.text)
    title = _words(told, "fact_title", fact.title)
    if kind == "role" and {"fact_words", "fact_title", "fact_kind"} & told.keys():
        # The words of a role are its title.
        words = words if "fact_words" in told else _words(told, "fact_title", words) or words
        title = words
    sure = {"fact", "fact_words", "fact_kind"} & told.keys()
    return replace(
        fact,
        kind=kind,
        text=words,
        title=title,
        employer=_words(told, "fact_employer", fact.employer),
        numbers=_numbers(fact, told),
        since=_month(told["fact_since"].words) if "fact_since" in told else fact.since,
        until=_month(told["fact_until"].words) if "fact_until" in told else fact.until,
        confidence=1.0 if sure else fact.confidence,
        said=_words(told, "fact_said", fact.said),
        use=USES.get(_words(told, "fact_use", ""), fact.use),
    )


def _numbers(fact: Fact, told: Told) -> tuple[Quantity, ...]:
    """Give the numbers of a fact: those of its new words, and of the old what never stood there.

    So the years of a `years` fact, whose words are the field alone, outlast a new name for it.
    """
    reworded = told.get("fact_words")
    if reworded is None:
        return fact.numbers
    beside = tuple(
        number
        for number in fact.numbers
        if number.text not in fact.text and number.text not in reworded.words
    )
    return reworded.numbers or beside


def _kind(told: Told, read: FactKind) -> FactKind:
    kind = _words(told, "fact_kind", read)
    return cast("FactKind", kind) if kind in get_args(FactKind) else read


def _words(told: Told, part: str, read: str) -> str:
    return told[part].words if part in told else read


def _day(told: Told, read: date | None) -> date | None:
    if "closes" not in told:
        return read
    try:
        return date.fromisoformat(told["closes"].words)
    except ValueError:
        return None


def _month(words: str) -> Month | None:
    found = _MONTH.fullmatch(words)
    return Month(int(found[1]), int(found[2] or 0)) if found else None


def _span(words: str, text: str, fallback: Span | None = None) -> Span:
    """Give where words stand in a text, however broken into lines; else the fallback or its end."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = re.search(pattern, text, re.IGNORECASE) if pattern else None
    if found:
        return Span(*found.span())
    return fallback or Span(len(text), len(text))
