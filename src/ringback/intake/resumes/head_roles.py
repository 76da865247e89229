"""Which pieces of a head are the post and the house, once dates and addresses are left out."""

import re
from typing import Final

from ..months import Period
from ..pages import Line, chunks
from ..titles import employer_likeness, title_likeness
from .forms_of_work import is_form_of_work
from .no_houses import is_no_house

_SURE: Final = 2
_ASIDE: Final = re.compile(r"\s*\([^()]{2,40}\)")
_ASIDE_LENGTH: Final = 30
_LONGEST: Final = 130
_NOW: Final = re.compile(
    r"\s*(?:\||\t|\s{3}|\s[•·–—-])\s*\(?(?:present|current(?:ly)?|ongoing|to date|now)\)?\W*$",
    re.IGNORECASE,
)


def post_and_house(named: list[Line]) -> tuple[Line | None, Line | None]:
    """Give the piece that is the title and the one that is the employer, as far as they tell."""
    return _roles(_posts_and_houses(named))


def says_only_now(line: Line) -> bool:
    """Whether a line ends with "Present" in a cell of its own, and says not since when."""
    return len(line.text) <= _LONGEST and _NOW.search(line.text) is not None


def undated(line: Line, dates: Period | None) -> list[Line]:
    """Give what is left of a line without its dates, and without an aside behind them."""
    if dates is None:
        now = _NOW.search(line.text) if says_only_now(line) else None
        return list(chunks(line, [now.span()])) if now else [line]
    start, end = dates.start, dates.end
    opened = line.text.rfind("(", 0, start)
    closed = line.text.find(")", end)
    if opened >= 0 and ")" not in line.text[opened:start] and end <= closed <= end + _ASIDE_LENGTH:
        start, end = opened, closed + 1
    aside = _ASIDE.match(line.text, end)
    if aside and not employer_likeness(aside[0]) and title_likeness(aside[0]) < 2:
        end = aside.end()
    return list(chunks(line, [(start, end)]))


def _posts_and_houses(named: list[Line]) -> list[Line]:
    """Leave out addresses, and how somebody is employed where that is not the post itself."""
    housed = [piece for piece in named if not is_no_house(piece.text)]
    # A title alone above its town is known by the town.
    housed = housed if len(housed) > 1 else named
    bare = [piece for piece in housed if not is_form_of_work(piece.text)]
    if any(_lead(piece.text) >= _SURE for piece in bare):
        return bare
    return [piece for piece in housed if piece in bare or title_likeness(piece.text) >= _SURE]


def _roles(named: list[Line]) -> tuple[Line | None, Line | None]:
    """Tell title from employer: by their words, else the first is the title."""
    if not named:
        return None, None
    lead = [_lead(piece.text) for piece in named]
    best = max(range(len(named)), key=lambda number: (lead[number], -number))
    if len(named) == 1:
        return (named[0], None) if lead[0] >= 0.5 else (None, named[0])
    if lead[best] <= 0:
        best = 1 if employer_likeness(named[0].text) > employer_likeness(named[1].text) else 0
    rest = [piece for number, piece in enumerate(named) if number != best]
    house = max(rest, key=lambda piece: employer_likeness(piece.text))
    # Without a telling word it is what stands nearest after the title.
    if employer_likeness(house.text) < 1:
        house = rest[0]
    return named[best], house


def _lead(words: str) -> float:
    """Say how much more words are a title than a house: a Head of Logistics is no firm."""
    head, of, _ = words.partition(" of ")
    house = head if of and title_likeness(head) >= _SURE else words
    return title_likeness(words) - employer_likeness(house)
