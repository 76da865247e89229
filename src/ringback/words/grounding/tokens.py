"""A text taken apart: its numbers, days, names and other words, each by what it comes to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from ringback.words.english.lists import pairs
from ringback.words.english.stems import stem
from ringback.words.english.verbs import form
from ringback.words.spoken.dates import MONTHS

from .numerals import FIGURES, IN_WORDS, counts, of_figures, of_words

Sort = Literal["number", "phone", "day", "name", "word"]

_WEEKDAYS: Final = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_SPAN: Final = (
    "week|weekend|month|quarter|year|night|morning|afternoon|evening|spring|summer|autumn|fall|"
    "winter"
)
_PHONE: Final = r"\+?[\d(][\d ()./-]{5,24}\d(?!\w)"
_YEAR: Final = r"\(?(?:\d{1,2}/)?(?:19|20)\d\d\)?"
_TWO_YEARS: Final = re.compile(rf"{_YEAR}[\s/-]+{_YEAR}")
_TOKEN: Final = re.compile(
    rf"(?P<phone>(?<![\w.,$€£]){_PHONE})"
    rf"|(?P<day>\b(?i:(?:last|next|this|past|coming)\s+(?:{_SPAN}|{_WEEKDAYS})|yesterday|tomorrow"
    rf"|today|tonight)\b|\b(?:{_WEEKDAYS})s?\b"
    rf"|\b(?:{'|'.join(month for month in MONTHS if month != 'May')}"
    r"|May(?= \d)|(?:(?<=in )|(?<=of )|(?<=since )|(?<=until ))May)\b)"
    rf"|(?P<figures>(?i:{FIGURES}))"
    rf"|(?P<words>\b(?i:{IN_WORDS}))"
    r"|(?P<word>[^\W_][^\W_]*(?:['’][^\W_]+)?[+#]*)"
)
_SHORT_FORMS: Final = pairs("n't:_not 'm:_am 're:_are 've:_have 'd:_would 'll:_will")
_WHOLE: Final = pairs("won't:will_not can't:can_not cannot:can_not shan't:shall_not let's:let_us")
_CONTRACTED: Final = re.compile(
    r"\b(?:won't|can't|cannot|shan't|let's)\b|(?:n't|'(?:m|re|ve|d|ll))\b", re.IGNORECASE
)
_SPELLINGS: Final = pairs(
    "licence:license licences:licenses programme:program programmes:programs cv:résumé "
    "resume:résumé email:mail emails:mails sr:senior jr:junior asst:assistant mgr:manager "
    "mgmt:management exec:executive temp:temporary minimum:least"
)
_FEWEST: Final = 7
_MOST: Final = 15
_MOST_IN_DATES: Final = 9
"""More figures than these in one piece are no date."""
_BEFORE: Final = 8
"""Characters before a word that are looked at for the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a text: as it is written, and the key by which it is compared.

    Numbers are compared by value and unit, telephone numbers by their figures, days and names as
    they are written, other words by their stem.
    """

    text: str
    key: str
    sort: Sort
    start: int

    @property
    def stem(self) -> str:
        """The key of a name as if it were another word."""
        return canon(self.key) if self.sort == "name" else self.key


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Token, ...]:
    """Take a text apart; short forms ("I'd", "haven't") are read as the words they stand for."""
    return tuple(_tokens(written_out(text)))


def written_out(text: str) -> str:
    """Give the text without short forms: "I'd" becomes "I would", "haven't" "have not"."""
    return _CONTRACTED.sub(_long_form, text.replace("’", "'"))


@lru_cache(maxsize=16384)
def canon(word: str) -> str:
    """Give what a word is compared by, the stem of its plain form: "lead" for "led"."""
    bare = word.lower().removesuffix("'s").rstrip("'")
    bare = _SPELLINGS.get(bare, bare)
    if bare.endswith("ied"):
        bare = f"{bare[:-3]}y"
    found = form(_plain_past(bare))
    # Twice, since "covered" comes to "cover", and "cover" by itself to "cov".
    return stem(stem(found[1] if found else bare))


def _plain_past(word: str) -> str:
    """Give the plain form of a regular past whose verb is known: "use" for "used"."""
    ways = (word[:-1], word[:-2]) if word.endswith("ed") else ()
    return next((way for way in ways if (form(way) or ("",))[0] == "base"), word)


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        sort, written, start = found.lastgroup, found[0], found.start()
        if sort == "phone":
            yield from _of_phone(written, start)
        elif sort == "day":
            yield Token(written, " ".join(written.lower().removesuffix("s").split()), "day", start)
        elif sort == "figures":
            yield Token(written, of_figures(written), "number", start)
        elif sort == "words":
            yield from _of_words(found)
        else:
            yield _of_word(text, written, start)


def _of_phone(written: str, start: int) -> Iterator[Token]:
    """Give a telephone number; what is too short for one, or two years, gives its numbers."""
    figures = "".join(sign for sign in written if sign.isdecimal())
    grouped = len(figures) > _MOST_IN_DATES or " " in written or "-" in written
    if _FEWEST <= len(figures) <= _MOST and grouped and not _TWO_YEARS.match(written):
        yield Token(written, figures, "phone", start)
        return
    for found in re.finditer(r"\d+(?:\.\d+)?", written):
        yield Token(found[0], of_figures(found[0]), "number", start + found.start())


def _of_words(found: re.Match[str]) -> Iterator[Token]:
    following = re.match(r"\s*(\w*)", found.string[found.end() :])
    if not counts(found[0], following[1] if following else ""):
        yield Token(found[0], found[0].lower(), "word", found.start())
        return
    for key in of_words(found[0]):
        yield Token(found[0], key, "number", found.start())


def _of_word(text: str, written: str, start: int) -> Token:
    """Give a word, as a name where it is written with a capital that no beginning explains."""
    before = text[max(0, start - _BEFORE) : start].rstrip("\"'“‘( ")
    opens = not before or before[-1] in ".!?\n"
    inside = any(sign.isupper() or sign.isdigit() for sign in written[1:])
    if written != "I" and (inside or (written[0].isupper() and not opens)):
        return Token(written, written.lower().removesuffix("'s"), "name", start)
    return Token(written, canon(written), "word", start)


def _long_form(found: re.Match[str]) -> str:
    short = found[0].lower()
    return _WHOLE.get(short) or _SHORT_FORMS[short]
