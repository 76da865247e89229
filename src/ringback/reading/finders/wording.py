"""The words of a text, each with its place, its sentence and the mark before it."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.patterns import Pattern

Mark = Literal["", ",", ";"]
"""What stands before a word: nothing, a comma or bracket, or what parts more than that."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in lower case; `capital` where it begins with one, `mark` what parts it."""

    text: str
    span: Span
    sentence: int
    mark: Mark = ""
    capital: bool = False


def wording(text: str) -> tuple[Word, ...]:
    """Give the words of a text in order; a new line begins a sentence, an abbreviation does not."""
    found: list[Word] = []
    sentence = end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        if found and _ends_sentence(gap, found[-1].text, match[0]):
            sentence += 1
            mark: Mark = ";"
        else:
            mark = _mark(gap)
        span = Span(match.start(), match.end())
        found.append(Word(match[0].lower(), span, sentence, mark, _capital(match[0])))
        end = match.end()
    return tuple(found)


def _capital(word: str) -> bool:
    """Whether a word begins with a capital; one that is all capitals is shouted, or short for."""
    return word[0].isupper() and not (len(word) > 1 and word.isupper())


_WORD: Final = Pattern(
    r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}"  # an address is one word
    r"|\d[\d:./-]{0,30}\d(?:[a-z]{1,3}\b)?|[^\W_]+(?:['/-][^\W_]+){0,6}'?",
    re.IGNORECASE,
)
_SENTENCE_END: Final = Pattern(r"[.!?\n]")
_STRONG: Final = Pattern(r"[;:()\[\]\"•*]|\s[-–—]+\s|—|\.\.|…|->|→|\s/\s")
_SHORTENED: Final = vocabulary.words_of(
    "mr mrs ms mx dr prof st jr sr no nr ext tel approx dept etc e.g i.e vs ref appt a.m p.m "
    "inc ltd co corp"
)


def _ends_sentence(gap: str, before: str, after: str) -> bool:
    if ".." in gap or "…" in gap:
        return "\n" in gap
    if not _SENTENCE_END.search(gap):
        return False
    one_dot = gap.strip() == "." and "\n" not in gap
    if one_dot and gap == ".":
        # "a.m", "3.30pm": no blank after it.
        return False
    shortened = before in _SHORTENED or (len(before) == 1 and before not in "i0123456789")
    return not (one_dot and shortened and not _opens(after, before))


def _opens(after: str, before: str) -> bool:
    """Whether what follows a shortened word begins a sentence of its own."""
    return before in {"m", "etc", "inc", "ltd", "co"} and after[0].isupper()


def _mark(gap: str) -> Mark:
    if _STRONG.search(gap):
        return ";"
    return "," if "," in gap else ""
