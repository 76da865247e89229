"""Words that say that something was less than whole, and whether a sentence drops them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker

from .plain_words import COURTESY, GRAMMAR
from .tokens import Token, tokens

_RANKS: Final = words("apprentice trainee assistant intern student volunteer deputy junior co")
"""What stands before or after a title and makes it less."""

_BEFORE: Final = words(
    "assisted assisting assist assists helped helping help helps nearly almost approximately "
    "partly partially basic part shadowed shadowing not never no without hardly"
)
"""What stands before that which it makes less."""

_AFTER: Final = (
    *("under supervision", "under the supervision", "as a student", "as an intern"),
    *("as a volunteer", "as a trainee", "as an apprentice"),
)
_REACH: Final = 3
_BRACKETED: Final = re.compile(rf"\((\W*(?:{'|'.join(sorted(_RANKS))})\W*)\)", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
_CLAUSE_END: Final = re.compile(r"[.;:!?\n→()*|/]|,\s|\s[–—]\s|\band\b")


@dataclass(frozen=True, slots=True)
class Limit:
    """A limiting word as the fact has it, and the stems of what it bears on."""

    word: str
    scope: frozenset[str]


def dropped(fact: Fact, said: str) -> Iterator[str]:
    """Give the limiting words of a fact that a sentence leaves out, while it says what they limit.

    Of the title of its job only those matter that make somebody less than what is said: who was an
    apprentice electrician may have wired houses, and was no electrician.
    """
    found = tokens(said)
    stems = frozenset(token.stem for token in found)
    workers = frozenset(token.stem for token in found if is_worker(token.text))
    spoken = f" {' '.join(_WORD.findall(said.lower()))} "
    # Who rose is what they rose to.
    risen = fact.text.rpartition("→")[2]
    for text, told in ((risen, stems), (fact.title, workers)):
        for limit in limits(text):
            kept = f" {limit.word} " in spoken or _instead(limit, spoken)
            if limit.scope & told and not kept:
                yield limit.word


@lru_cache(maxsize=8192)
def limits(fact: str) -> tuple[Limit, ...]:
    """Give the limiting words of a fact with what each bears on."""
    return tuple(_limits(fact))


def _limits(fact: str) -> Iterator[Limit]:
    fact = _BRACKETED.sub(r"\1", fact)
    start = 0
    for end in (*(found.start() for found in _CLAUSE_END.finditer(fact)), len(fact)):
        yield from _of_clause(fact[start:end])
        start = end


def _of_clause(clause: str) -> Iterator[Limit]:
    found = tokens(clause)
    lower = clause.lower()
    for at, token in enumerate(found):
        word = token.text.lower()
        if word in _RANKS:
            yield Limit(word, _content((*_run(found[:at][::-1]), *_run(found[at + 1 :]))))
        elif word in _BEFORE:
            yield Limit(word, _content(found[at + 1 : at + 2 + _REACH]))
    for phrase in _AFTER:
        if phrase in lower:
            yield Limit(phrase.split()[-1], _content(tokens(clause[: lower.index(phrase)])))


def _run(found: tuple[Token, ...]) -> Iterator[Token]:
    """Give the words that stand beside a rank, up to one of grammar: they make the title."""
    return islice(takewhile(lambda token: token.stem not in GRAMMAR, found), _REACH)


def _content(found: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(
        token.stem
        for token in found
        if token.stem not in GRAMMAR
        and token.stem not in COURTESY
        and token.text.lower() not in _BEFORE
    )


def _instead(limit: Limit, spoken: str) -> bool:
    """Say whether another form of the word stands there: "helped" for "helping"."""
    return len(limit.word) > _REACH and f" {limit.word[:4]}" in spoken
