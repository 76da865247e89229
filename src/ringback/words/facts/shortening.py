"""Shorter ways to say a clause that stay true."""

import re
from collections.abc import Iterator
from typing import Final

from ringback.words.english.verbs import PARTICLES, form

_CUTS: Final = (
    re.compile(r"\s*\([^()]*\)"),
    re.compile(r"[;:]\s.*$|\.\s+[A-Z].*$|\s[–—-]{1,2}\s.*$"),
    re.compile(r",?\s+(?:whilst|while) (?:I|we)\b.*$"),
    re.compile(r",\s+(?:which|thereby|thus|resulting|while|where|leading to|in order)\b.*$"),
    re.compile(r",\s+(?:including|such as|[a-z]+ing)\b.*$"),
    re.compile(r",?\s+(?:to ensure|ensuring|so as to|as well as|in accordance with)\b.*$"),
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
    r"assist\w*|helped|than|instead|if|despite|placement|intern\w*|trial|temporar\w*|volunt\w*|"
    r"apprentice\w*|trainee|student|shadow\w*|one of|up to|so far|some)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 4
_ONE_BREATH: Final = 20
_LAST_PART: Final = re.compile(
    r"^(.{30,})(?:,(?: and)? (?!and )|\s+(?:to (?=[a-z]+ )|across |throughout |within |covering |"
    r"in various |for the |whilst |as well as |in accordance |according |on behalf ))"
)
"""A clause up to its last comma, or to what says where, for whom or to what end."""

_LAST_COMMA: Final = re.compile(r"^(?!.*\band\b)(I \w+ [^,]+(?:, [^,]+)*), ([^,]+)$")
_LAST_VERB: Final = re.compile(
    r"^(I [a-z]+ [^,]+(?:, [a-z]+ [^,]+)*), ((?![a-z]+ing\b)[a-z]+ [^,]+)$"
)
_OPEN_END: Final = re.compile(
    r"\b(?:and|or|of|to|in|for|with|the|an?|by|from|on|at|as|that|which|how|responsible|able|"
    r"order|used|had|worked|work|known|due|such|both|including)$"
)


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
        if cut is _CUTS[0] and _BINDING.search(" ".join(cut.findall(current))):
            continue
        if short.count("(") != short.count(")") or (
            cut is _AND_MORE and not _is_whole(short, tail)
        ):
            continue
        current = _relisted(short)
        yield current
    yield from _cut_to_one_breath(current)


def _relisted(clause: str) -> str:
    """Join what is last of a list now: "I met guests, took orders" becomes "… and took orders"."""
    return clause if " and " in clause else _LAST_VERB.sub(r"\1 and \2", clause)


def _cut_to_one_breath(clause: str) -> Iterator[str]:
    """Give a long clause without its last parts, one by one: things listed, purposes, places."""
    while len(clause.split()) > _ONE_BREATH:
        found = _LAST_PART.match(clause)
        if not found or _BINDING.search(clause[found.end(1) :]):
            return
        clause = _LAST_COMMA.sub(r"\1 and \2", found[1].rstrip(" ,;"))
        ending = form(clause.rsplit(maxsplit=1)[-1])
        if (ending and ending[0] == "past") or len(clause.split()) < _FEWEST:
            return
        if _OPEN_END.search(clause) or clause.count("(") % 2:
            return
        yield clause


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
