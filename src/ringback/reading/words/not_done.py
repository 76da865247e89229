"""Clauses in which nothing is told as done: reminders, wishes, plans, what follows "if"."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.reading.finders.clauses import Clause

_REMINDER: Final = re.compile(
    r"\b(?:(?:do not|don'?t|dont|must not|mustn'?t|never) forget|remember to|remind (?:me|myself)|"
    r"make sure (?:to|i)|be sure to|(?:note|memo|message|msg) to self|need to remember)\b",
    re.IGNORECASE,
)
_WISH: Final = re.compile(r"\b(?:wish|if only|would rather|would have|would've)\b", re.IGNORECASE)
_UNREAL: Final = re.compile(
    r"\b(?:dream(?:t|ed|ing)?|nightmare|imagin(?:e|ed|ing)|pretend(?:ed|ing)?|rehears\w+|practis\w+|"
    r"practic(?:ed|ing)|role ?play\w*)\b",
    re.IGNORECASE,
)
"""What makes all of a sentence untrue."""
_THE_PLAN: Final = re.compile(
    r"\b(?:that'?s|that is|is) (?:the|my) (?:plan|idea|goal)\b", re.IGNORECASE
)
"""What makes a plan of the sentence before."""
_HEADING: Final = re.compile(
    r"^\W*(?:(?:the |my )?plans?|to-?do(?:s| list)?|to do|next(?: steps?)?|reminder|idea|"
    r"(?:for )?tomorrow|tmrw|later|note to self|memo|goals?)(?: for [\w ]{1,20})?$",
    re.IGNORECASE,
)
_IF: Final = re.compile(r"^(?:and |but |or |so )?(?:if|unless|in case|should)\b", re.IGNORECASE)


_BACKED_OUT: Final = re.compile(
    r"\b(?:bottled (?:it|out)|chickened out|lost my nerve|thought better of it|wimped out)\b",
    re.IGNORECASE,
)
"""What became of a plan: "was going to ring but I bottled it"."""


def not_done(text: str, clauses: Sequence[Clause]) -> frozenset[int]:
    """Give the numbers of the clauses that tell of something wished, planned or supposed."""
    found: set[int] = set()
    unreal = {clause.sentence for clause in clauses if _UNREAL.search(clause.text)}
    plans = {clause.sentence for clause in clauses if _THE_PLAN.search(clause.text)}
    unreal |= plans | {sentence - 1 for sentence in plans}
    for number, clause in enumerate(clauses):
        before = clauses[number - 1] if number else None
        opens = clause.planned and _IF.match(clause.text)
        if opens or clause.sentence in unreal or _REMINDER.search(clause.text):
            found.add(number)
        elif before is not None and before.sentence == clause.sentence:
            reached = number - 1 in found
            found |= {number} if _goes_on(text, before, clause, reached=reached) else set()
    return frozenset(found)


def _goes_on(text: str, before: Clause, clause: Clause, *, reached: bool) -> bool:
    """Whether what the clause before has opened reaches this one."""
    between = text[before.span.end : clause.span.start]
    if _HEADING.match(before.text) and ":" in between:
        return True
    if _WISH.search(before.text) and before.planned and len(before.text.split()) <= _SHORT:
        return True
    if before.planned and _BACKED_OUT.search(clause.text):
        return True
    # After a condition what is yet to come hangs on it; what is done stands by itself.
    return reached and clause.planned


_SHORT: Final = 4
