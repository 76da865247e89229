"""What the résumé gave, and how it may be used."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake.quantities import NUMBER_WORDS, find_quantities
from ringback.tracker.actions.using import no_resume
from ringback.words.facts.claims import claims
from ringback.words.spoken.figures import cardinal, small_number

from .fact_shapes import Facts, FactShown

if TYPE_CHECKING:
    from ringback.tracker.book import Book

_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")
_COUNTED: Final = re.compile(
    r"(\d[\d.,]*(?:\s?(?:k|m|mm|mn|bn?|thousand|million|billion)\b)?\+?"
    rf"|{'|'.join(NUMBER_WORDS)}) [a-z][^%]*$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PIECE: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?…:][\"'”’)]*\s+)[\"'“‘(]*$")
_SPEAKER: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll", "I’m", "I’ve", "I’d", "I’ll"))
_LONGEST: Final = 200_000
_LARGEST: Final = 1_000_000
_LEAST: Final = 3
"""A smaller number in words is mostly none: "one of the first", "for two"."""


def facts(book: "Book", today: date) -> Facts:
    """Give every fact of the latest résumé, as it would be said today; raises `NotFound`."""
    latest = book.latest_resume()
    if latest is None:
        raise no_resume()
    return of_resume(latest[1], today)


def of_resume(resume: Resume, today: date) -> Facts:
    """Give every fact of a résumé in the shape that is shown."""
    known = _Known(resume) if any(fact.said for fact in resume.facts) else None
    return Facts([_shown(fact, today, known) for fact in resume.facts])


class _Known:
    """The numbers and words of a résumé, by which one sees what its wordings add to it."""

    def __init__(self, resume: Resume) -> None:
        lines = [f"{fact.text} {fact.title} {fact.employer}" for fact in resume.facts]
        counted = [number for fact in resume.facts for number in fact.numbers]
        text = "\n".join([resume.text[:_LONGEST], *lines, *(number.text for number in counted)])
        self.words = {word.casefold() for word in _PIECE.findall(text)}
        self.numbers = {
            *map(_value, _FIGURE.findall(text)),
            *(small_number(word.lower()) for word in _WORD.findall(text)),
            *(number.value for line in lines for number in find_quantities(line)),
            *(number.value for number in counted),
        }


def _shown(fact: Fact, today: date, known: _Known | None) -> FactShown:
    ways = () if fact.said else claims(fact, today)
    said = fact.said or (ways[0].sentence if ways else None)
    return FactShown(
        id=fact.key,
        kind=fact.kind,
        text=fact.text,
        said=said,
        own_words=bool(fact.said),
        use=fact.use,
        title=fact.title,
        employer=fact.employer,
        since=_month(fact.since),
        until=_month(fact.until),
        numbers=[number.text for number in fact.numbers],
        sayable=said is not None,
        remark=_remark(fact.said, known) if known else "",
    )


def _remark(words: str, known: _Known) -> str:
    """Name what no line of the résumé says; the words are the person's, and stay."""
    new = list(dict.fromkeys([*_new_numbers(words, known), *_new_names(words, known)]))
    if not new:
        return ""
    listed = f"{', '.join(new[:-1])} and {new[-1]}" if len(new) > 1 else new[0]
    what = "is a detail" if len(new) == 1 else "are details"
    return f"{listed} {what} that your résumé does not give: good to have at hand if they ask."


def _new_numbers(words: str, known: _Known) -> Iterator[str]:
    rest = words
    for spelt in _in_words(known, words.lower()):
        rest = re.sub(rf"\b{spelt}\b", " ", rest, flags=re.IGNORECASE)
    for number in find_quantities(rest):
        rest = rest.replace(number.text, " ")
        if number.value not in known.numbers:
            yield _bare(number.text)
    for figure in _FIGURE.findall(rest):
        if _value(figure) not in known.numbers:
            yield figure
    for word in _WORD.findall(rest):
        if small_number(word.lower()) >= _LEAST:
            yield word


def _bare(quantity: str) -> str:
    """Give a quantity without what it counts: "1.2 million" of "1.2 million other people"."""
    found = _COUNTED.match(quantity)
    return found[1] if found else quantity


def _in_words(known: _Known, said: str) -> list[str]:
    """Give the known numbers that are said in words, the longest first."""
    whole = {int(number) for number in known.numbers if 0 < number <= _LARGEST and number % 1 == 0}
    spelt = {cardinal(number).removeprefix("a ") for number in whole}
    return sorted((each for each in spelt if each in said), key=len, reverse=True)


def _new_names(words: str, known: _Known) -> Iterator[str]:
    """Give words with a capital that are not the first of a sentence."""
    for found in _WORD.finditer(words):
        word = found[0].removesuffix("'s").removesuffix("’s")
        first = _SENTENCE_START.search(words[: found.start()])
        if not any(sign.isupper() for sign in word) or first or word in _SPEAKER:
            continue
        if not all(_stands(piece.casefold(), known) for piece in _PIECE.findall(word)):
            yield word


def _stands(piece: str, known: _Known) -> bool:
    return bool({piece, piece.removesuffix("s")} & known.words)


def _value(figure: str) -> float:
    plain = figure.replace(",", "")
    return float(plain) if plain.count(".") <= 1 else -1.0


def _month(month: Month | None) -> str | None:
    if month is None:
        return None
    return f"{month.year}-{month.month:02}" if month.month else f"{month.year}"
