"""Shorter ways to say a clause that stay true."""

import re
from collections.abc import Iterator
from typing import Final

from ringback.words.english.verbs import PARTICLES, form

_CUTS: Final = (
    re.compile(r"\s*\([^()]*\)"),
    re.compile(r"[;:]\s.*$|\.\s+[A-Z].*$|\s[–—-]{1,2}\s.*$"),
    re.compile(r",\s+(?:which|thereby|thus|resulting|while|where|leading to|in order)\b.*$"),
    re.compile(r",\s+(?:including|such as|[a-z]+ing)\b.*$"),
    re.compile(r"\s+(?:resulting in|in order to|through the use of|by means of|so that)\b.*$"),
    re.compile(
        r"\s+(?:by|through|using|via|while) [a-z]+ing\b.*$|\s+(?:using|including|such as)\s.*$"
    ),
    re.compile(
        r"\s+and (?:reached|achieved|earned|won|finished|hit|exceeded|completed|received) .*$"
    ),
)
_AND_MORE: Final = re.compile(r"\s+and ([a-z]+) .*$")
_WITH: Final = re.compile(r",?\s+with [^,]*$|,\s+with .*$")
_BINDING: Final = re.compile(
    r"\b(?:not|never|no|except|only|but|although|though|unless|without|under|nearly|almost|part of|"
    r"assist|helped|than|instead|if|despite)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 4


def shorter(clause: str) -> Iterator[str]:
    """Give the clause, then shorter ones; a tail that limits what is said is never cut off.

    The figure that a result consists of goes only together with its whole clause.
    """
    yield clause
    current = clause
    for cut in (*_CUTS, _AND_MORE, _WITH):
        short = cut.sub("", current).rstrip(" ,;")
        tail = current[len(short) :] if current.startswith(short) else ""
        if short == current or len(short.split()) < _FEWEST or _BINDING.search(tail):
            continue
        if short.count("(") != short.count(")") or (
            cut is _AND_MORE and not _is_whole(short, tail)
        ):
            continue
        current = short
        yield current


def _is_whole(short: str, tail: str) -> bool:
    """Say whether "and …" begins a second thing done, and the first is complete without it."""
    second = form(tail.split()[1])
    before = short.split()
    first = form(before[1]) if before[0] == "I" else None
    last = form(before[-1])
    if before[-1].lower() in PARTICLES:
        return False
    lists = last is not None and second is not None and last[0] == second[0]
    return first is not None and second is not None and first[0] == second[0] and not lists
