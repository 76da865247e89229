"""Correcting what a résumé gives: true or not, other words, whose and when, one more."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final, cast, get_args

from ringback.casebook.amended import Stands
from ringback.casebook.amendments import (
    FACT_READ,
    NO,
    Amendment,
    Change,
    ResumePart,
    TakenBack,
    fact_key,
)
from ringback.casebook.documents import Fact
from ringback.casebook.terms import FactKind
from ringback.tracker.reads.understanding import Understanding

from .corrected import (
    NOTHING,
    Corrected,
    is_added,
    mistake,
    no_resume,
    number_of,
    picked,
    unknown,
)
from .meanings import Meant, as_fact, as_month, as_words

_PARTS: Final[dict[str, ResumePart]] = {
    "kind": "fact_kind",
    "title": "fact_title",
    "employer": "fact_employer",
    "since": "fact_since",
    "until": "fact_until",
}
_VERDICTS: Final = {
    "yes": "yes",
    "true": "yes",
    "no": NO,
    "none": NO,
    "not true": NO,
    "false": NO,
    "wrong": NO,
    "-": NO,
}


def correct(understood: Understanding, name: str, words: str, *, new: bool) -> Corrected:
    """Correct the fact of this number or key, or one part of it, or add one that was missed."""
    if understood.resume is None:
        raise no_resume()
    if new:
        return _added(understood, name, words)
    which, _, part = name.partition(" ")
    fact = picked(understood.facts, which, "fact", "Your résumé")
    if part and part not in _PARTS:
        raise unknown(f"fact {name}", [f"fact {which} {each}" for each in _PARTS])
    added = is_added(understood.of_resumes, fact.key)
    changes = _of_part(fact, _PARTS[part], words) if part else _of_all(fact, words, added=added)
    return Corrected(understood.with_resume(*changes), "fact", fact.key)


def _added(understood: Understanding, name: str, words: str) -> Corrected:
    kind = _kind(name or "(none)")
    if not words:
        raise mistake(f"What is true is missing: fact +{kind}= and your words.")
    meant = as_fact(kind, words)
    key = fact_key(kind, meant.words)
    same = number_of(understood.facts, key)
    if same and understood.facts[same - 1].now:
        raise mistake(f"That stands there already, as fact {same}.")
    changes: tuple[Change, ...] = (
        Amendment("fact_added", meant.words, key, numbers=meant.numbers),
        Amendment("fact_kind", kind, key),
    )
    if same:
        changes = (TakenBack(("fact",), key),)
    return Corrected(understood.with_resume(*changes), "fact", key)


def _of_all(fact: Stands[Fact], words: str, *, added: bool) -> Iterator[Change]:
    verdict = _VERDICTS.get(words.lower(), "")
    if added and (not words or verdict == NO):
        yield TakenBack(about=fact.key)
    elif not words:
        # How the person uses the fact outlasts what they said of how it was read.
        yield TakenBack(FACT_READ, fact.key)
    elif verdict:
        yield Amendment("fact", verdict, fact.key, fact.read.text)
    else:
        meant = as_fact((fact.now or fact.read).kind, words)
        if fact.now is None:
            yield TakenBack(("fact",), fact.key)
        yield Amendment("fact_words", meant.words, fact.key, fact.read.text, numbers=meant.numbers)


def _of_part(fact: Stands[Fact], part: ResumePart, words: str) -> Iterator[Change]:
    if not words:
        yield TakenBack((part,), fact.key)
        return
    if part == "fact_kind":
        meant = Meant(_kind(words.lower()))
    elif words.lower() in NOTHING or (part == "fact_until" and words.lower() in ("now", "today")):
        meant = Meant("")
    elif part in ("fact_since", "fact_until"):
        meant = as_month(words, fact.now or fact.read, part)
    else:
        meant = as_words(words)
    yield Amendment(part, meant.words, fact.key, fact.read.text)


def _kind(typed: str) -> FactKind:
    if typed not in get_args(FactKind):
        near = get_close_matches(typed, get_args(FactKind), n=1)
        hint = f"Did you mean {near[0]}? " if near else ""
        raise mistake(
            f"{typed[:60]!r} is no kind of fact. {hint}There are {', '.join(get_args(FactKind))}: "
            "fact +award=Cook of the Year."
        )
    return cast("FactKind", typed)
