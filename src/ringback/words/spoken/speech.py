"""Written text as people say it."""

import re
import unicodedata
from typing import Final

from ringback.words.english.abbreviations import said_abbreviations

from .amounts import said_amounts
from .dates import said_dates
from .telephone import said, written

_ADDRESS: Final = re.compile(
    r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\b(?:https?://|www\.)\S+"
)
_NUMBERS: Final = re.compile(
    r"(?<![\w.])(?:\+\d[\d ().-]{6,20}\d"
    r"|(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}"
    r"|\d{3}[-.]\d{4}|\d{10,11}"
    r"|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4})(?![\w]|[.,]\d)"
)
_GRADES: Final = {"II": "two", "III": "three", "IV": "four"}
_GRADE: Final = re.compile(r"(?<=[a-z]) (II|III|IV)(?= position| role| job|$|[,.])")
_BULLET: Final = re.compile(r"^\s*[•●▪◦·*➢✓✔►–—-]+\s+|(?<=\s)[•●▪◦·*➢✓✔►]\s+")
_AND: Final = re.compile(r"\s*[&＆]\s*")
_BRACKETS: Final = re.compile(r"\s*\(([^()]*)\)")
_DASHES: Final = re.compile(r"\s+[–—-]{1,3}\s+|\s*[—–]\s*")
_BETWEEN: Final = re.compile(r"(?<=\w)\s*/\s*(?=\w)")
_UNSAID: Final = re.compile(r"[^\w\s.,;:!?'’-]|_")
_SPACES: Final = re.compile(r"\s+")
_BEFORE_MARK: Final = re.compile(r"\s+([.,;:!?])")
_DOUBLED: Final = re.compile(r"[,;:](?:\s*[,;:])+|([,;:])(?=\s*[.!?])")


def spoken(text: str) -> str:
    """Say a text: figures, dates, sums, telephone numbers and abbreviations become words."""
    text = unicodedata.normalize("NFKC", text).replace("⁄", "/")
    text = _ADDRESS.sub(_address, text)
    text = _NUMBERS.sub(lambda m: said(m[0]) if written(m[0]) else m[0], text)
    text = _GRADE.sub(lambda m: f" {_GRADES[m[1]]}", text)
    text = said_abbreviations(text)
    text = said_amounts(said_dates(text))
    return _clean(text)


def _address(match: re.Match[str]) -> str:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", match[0]).rstrip("/.,;:!?)")
    mark = match[0][-1] if match[0][-1] in ".,;:!?" else ""
    for sign, word in (
        ("@", "at"),
        (".", "dot"),
        ("/", "slash"),
        ("-", "dash"),
        ("_", "underscore"),
    ):
        bare = bare.replace(sign, f" {word} ")
    return bare + mark


def _clean(text: str) -> str:
    """Leave only what can be said: words, and the marks at which one breathes."""
    text = _BULLET.sub(" ", text)
    text = _AND.sub(" and ", text)
    text = _BRACKETS.sub(r", \1,", text)
    text = _DASHES.sub(", ", text)
    text = _BETWEEN.sub(" and ", text)
    text = _UNSAID.sub(" ", text)
    text = _BEFORE_MARK.sub(r"\1", text)
    text = _DOUBLED.sub(lambda m: "" if m[1] else m[0][0], text)
    return _SPACES.sub(" ", text).strip(" ,;:")
