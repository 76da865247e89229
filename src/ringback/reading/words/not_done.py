"""Clauses in which nothing is told as done: reminders, wishes, headings of plans, what follows "if"."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.reading.finders.clauses import Clause

_REMINDER: Final = re.compile(
    r"\b(?:(?:do not|don'?t|dont|must not|mustn'?t|never) forget|remember to|remind (?:me|myself)|"
    r"make sure (?:to|i)|be sure to|(?:note|memo) to self|need to remember)\b",
    re.IGNORECASE,
)
_WISH: Final = re.compile(r"\b(?:wish|if only|would rather|would have|would've)\b", re.IGNORECASE)
_HEADING: Final = re.compile(
    r"^\W*(?:(?:the |my )?plans?|to-?do(?:s| list)?|to do|next(?: steps?)?|reminder|idea|"
    r"(?:for )?tomorrow|tmrw|later|note to self|memo|goals?)(?: for [\w ]{1,20})?$",
    re.IGNORECASE,
)
_IF: Final = re.compile(r"^(?:and |but |or |so )?(?:if|unless|in case|should)\b", re.IGNORECASE)
_BACK: Final = re.compile(r"\bif\b", re.IGNORECASE)


def not_done(text: str, clauses: Sequence[Clause]) -> frozenset[int]:
    """Give the numbers of the clauses that tell of something wished, planned or supposed."""
    found: set[int] = set()
    for number, clause in enumerate(clauses):
        before = clauses[number - 1] if number else None
        same = before is not None and before.sentence == clause.sentence
        if _REMINDER.search(clause.text):
            found.add(number)
        elif same and before is not None and _goes_on(text, before, clause, number - 1 in found):
            found.add(number)
        elif clause.planned and _IF.match(clause.text):
            found.add(number)
    return frozenset(found)


def _goes_on(text: str, before: Clause, clause: Clause, open_: bool) -> bool:
    """Whether what the clause before has opened reaches this one."""
    between = text[before.span.end : clause.span.start]
    if _HEADING.match(before.text) and ":" in between:
        return True
    if _WISH.search(before.text) and before.planned and len(before.text.split()) <= _SHORT:
        return True
    # After a condition what is yet to come hangs on it; what is done stands by itself.
    return open_ and clause.planned


_SHORT: Final = 4
